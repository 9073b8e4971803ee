"""How much of each zone each class covers."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..pipeline.errors import Cancelled
from .class_map_algorithm import OUTPUT, ClassMapAlgorithm
from .graphical_models import run_model
from .parameters import definitions as shared
from .parameters.raster_inputs import raster_file
from .parameters.vector_inputs import zones_on
from .parameters.vector_outputs import memory_layer, write_layer

ZONES = "ZONES"


class SharesInZones(ClassMapAlgorithm):
    """A class raster and polygons to polygons with a share for each class."""

    NAME = "sharesinzones"
    TITLE = "Shares of classes in zones"
    SUMMARY = "Tells how much of each polygon of a layer each class covers, in a field with the name of the class."
    HELP = (
        "<p>A share is from 0 to 1, of what is ground in the zone; together they are 1. The field <i>pixels</i> tells how "
        "many pixels of ground that is. A zone without any has no shares.</p>"
        "<p>QGIS's own zonal histogram counts, in a graphical model that you can open and change: "
        "resources/graphical_models/shares_in_zones.model3 in the plugin's folder. The names are added last.</p>"
    )
    TAGS = ("classes", "zonal histogram", "zonal statistics", "tabulate area", "percentage", "land cover")

    def initAlgorithm(self, configuration=None):
        self.add_class_map()
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(
            shared.helped(
                QgsProcessingParameterFeatureSource(ZONES, self.tr("Zones"), [kind]),
                self.tr("Polygons in any CRS. A pixel belongs to the zone that its middle lies in."),
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, self.tr("Zones with shares"), kind))

    def check(self, parameters, context):
        super().check(parameters, context)
        zones_on(raster_file(self, parameters, context), self, parameters, context, ZONES)

    def prepare_inputs(self, parameters, context, feedback):
        super().prepare_inputs(parameters, context, feedback)
        zones = zones_on(raster_file(self, parameters, context), self, parameters, context, ZONES)
        self._fields, self._zones_crs = zones.fields(), zones.sourceCrs()

    def execute(self, parameters, context, feedback):
        given = {"classes": self._source, "zones": parameters[ZONES]}
        layer = run_model("shares_in_zones", given, context, feedback)
        own = self._fields.count()
        # The model's fields come last, one for each value that is in any zone.
        columns = {each.name().split("_")[1]: own + at for at, each in enumerate(layer.fields().toList()[own:])}
        for value in columns.keys() - {"NODATA"}:
            self.row_of(int(value))
        rows = [row for row in self._rows if row.value or row.pixels or str(row.value) in columns]
        fields = with_shares(self._fields, [row.name for row in rows])

        def shared_out():
            for zone in layer.getFeatures():
                if feedback.isCanceled():
                    raise Cancelled()
                values = zone.attributes()
                counts = [values[columns[str(row.value)]] if str(row.value) in columns else 0 for row in rows]
                ground = sum(counts)
                feature = QgsFeature(fields)
                feature.setGeometry(zone.geometry())
                shares = [count / ground if ground else None for count in counts]
                feature.setAttributes([*values[:own], ground, *shares])
                yield feature

        return {OUTPUT: write_layer(self, parameters, context, OUTPUT, (fields, layer, self._zones_crs), shared_out())}


def with_shares(fields: QgsFields, classes: list[str]) -> QgsFields:
    """Return fields with one more for the pixels of ground, and one for each class; no two of the same name."""
    made = QgsFields(fields)
    # No format of files that we know tells upper case from lower.
    taken = {"fid", *(each.name().lower() for each in fields)}
    pixels, share = memory_layer("None?field=pixels:double&field=share:double").fields().toList()
    for field, wanted in [(pixels, "pixels"), *((share, name) for name in classes)]:
        name, number = wanted, 1
        while name.lower() in taken:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name.lower())
        field.setName(name)
        made.append(field)
    return made
