"""Classes from a few labelled samples."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..pipeline.analysis.accuracy_report import class_report
from ..pipeline.analysis.classification_outputs import Classification, ClassOutputs
from ..pipeline.analysis.classify_by_clusters import classify_clusters
from ..pipeline.analysis.pixels_under_shapes import locate
from ..pipeline.analysis.sample_labels import check_labels
from ..pipeline.errors import PipelineError
from ..pipeline.maps.classify_by_features import classify_features
from ..pipeline.maps.features_under_shapes import ImageryToEncode
from ..pipeline.output.text_files import write_text
from ..runtime.model_contents import ask_centroids
from ..runtime.questions_of_analysis import SaveClassifier
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import clusters_or_features, destinations, file_outputs, parameter_values, raster_outputs
from .parameters import definitions as shared
from .parameters.codebook_of_map import codebook_of
from .parameters.raster_inputs import imagery_input
from .parameters.vector_inputs import read_labels, read_shapes
from .styling.layer_styles import show_classes

SAMPLES, FIELD, MODEL, REPORT = "SAMPLES", "FIELD", "MODEL", "REPORT"
OUTPUT, PROBABILITY = "OUTPUT", "PROBABILITY"
MODELS = ["logistic", "discriminant", "neighbours"]


class Classify(GeoCentroidsAlgorithm):
    """Labelled samples and a map, or imagery, to a class raster with its accuracy."""

    NAME = "classify"
    TITLE = "Classify by samples"
    SUMMARY = "Makes a map of classes from a few labelled points or polygons, and tells how good it is."
    HELP = (
        "<p>By <b>clusters</b> each cluster of a map gets the probability of each class from the samples in it and in "
        "clusters like it: at once, for a map of any size, and as coarse as the clusters are. The <b>legend</b> gives "
        "the same classes on any other map of the codebook (<i>Apply legend</i>). By <b>features</b> a classifier is "
        "fitted to the encoder's features of imagery: finer, and as slow as a map. The <b>classifier</b> is kept in a "
        "file for other imagery (<i>Apply classifier</i>).</p>"
        "<p>The <b>report</b> tells how good the classes are where samples were held out, whole samples and whole "
        "squares of ground; areas corrected for the errors; and where to label next.</p>"
    )
    TAGS = ("supervised", "classification", "labelled", "land cover", "samples", "accuracy", "logistic regression")

    def initAlgorithm(self, configuration=None):
        add, tr = self.addParameter, self.tr
        clusters_or_features.add_asked_input(self)
        text = tr("Points or polygons, in any CRS. All count alike, whatever their size. "
                  "Where the imagery is a file, samples may lie outside the extent.")
        clusters_or_features.add_shapes(self, SAMPLES, tr("Samples"), text)
        field = QgsProcessingParameterField(FIELD, tr("Field of the class"), None, SAMPLES)
        add(shared.helped(field, tr("Names or numbers. Samples without a class are left out.")))
        model = QgsProcessingParameterEnum(MODEL, tr("Model"), MODELS, False, MODELS[0], usesStaticStrings=True)
        text = tr("For the method <i>features</i>, as scikit-learn has them: logistic regression, linear discriminant "
                  "analysis, the five nearest neighbours.")
        add(shared.advanced(model, text))
        clusters_or_features.add_encoding(self)
        add(QgsProcessingParameterRasterDestination(OUTPUT, tr("Classes")))
        add(QgsProcessingParameterRasterDestination(
            PROBABILITY, tr("Probability of the class"), optional=True, createByDefault=False
        ))
        file_outputs.add_legend_output(self, tr("With the method <i>clusters</i>: the classes of the codebook's clusters."))
        file_outputs.add_classifier_output(self, tr("With the method <i>features</i>: for imagery of the same encoder."))
        filters = "HTML (*.html)"
        add(QgsProcessingParameterFileDestination(REPORT, tr("Report"), filters, None, optional=True, createByDefault=True))

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, OUTPUT, PROBABILITY)
        legend, classifier, _ = self._files(parameters, context)
        features = clusters_or_features.by_features(self, parameters, context)
        if features and legend:
            raise PipelineError("The method 'features' gives no legend, since it knows no clusters: leave out 'Legend'.")
        if classifier and not features:
            raise PipelineError("The method 'clusters' gives a legend, not a classifier: leave out 'Classifier'.")
        check_labels([label for _, label in self._samples(parameters, context, "")])
        if features:
            clusters_or_features.check_imagery(self, parameters, context)
            settings = parameter_values.read_settings(self, parameters, context)
            imagery = imagery_input(self, parameters, context)
            imagery.whole.check(settings.layout, settings.options)
            imagery.within(settings.options)
        else:
            codebook_of(self, parameters, context, clusters_or_features.id_raster(self, parameters, context))

    def prepare_inputs(self, parameters, context, feedback):
        if clusters_or_features.by_features(self, parameters, context):
            self._imagery = imagery_input(self, parameters, context)
        else:
            self._ids = clusters_or_features.id_raster(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        paths = (destinations.layer_destination(self, parameters, context, name) for name in (OUTPUT, PROBABILITY))
        outputs = ClassOutputs(*paths)
        of_method = self._by_features if clusters_or_features.by_features(self, parameters, context) else self._by_clusters
        found, files = of_method(parameters, context, outputs, progress)
        show_classes(context, outputs.classes, outputs.probability, found.shown, progress)
        for split, confused in found.held_out:
            progress.message(tr("Held out {}: {:.0f} % right.").format(split.name, 100 * confused.overall))
        report = self._files(parameters, context)[2]
        if report:
            method = parameter_values.ParameterReader(self, parameters, context).text(clusters_or_features.METHOD)
            how = tr("Method: {}.").format(method)
            write_text(report, class_report(found, os.path.basename(outputs.classes), how))
        return {OUTPUT: outputs.classes, PROBABILITY: outputs.probability, REPORT: report, **files}

    def _by_clusters(self, parameters, context, outputs, progress) -> tuple[Classification, dict]:
        ids = self._ids
        codebook = codebook_of(self, parameters, context, ids, progress)
        centroids = ask_centroids(codebook, shared_worker(), progress)
        found = self._samples(parameters, context, ids.crs_wkt)
        samples, labels = locate([shape for shape, _ in found], ids.grid, progress), [label for _, label in found]
        classified, legend = classify_clusters(ids, codebook, centroids, samples, labels, outputs, progress)
        path = self._files(parameters, context)[0]
        if path:
            legend.save(path)
        return classified, {file_outputs.LEGEND: path}

    def _by_features(self, parameters, context, outputs, progress) -> tuple[Classification, dict]:
        settings = parameter_values.read_settings(self, parameters, context, progress=progress)
        labels = [label for _, label in self._samples(parameters, context, "")]
        model = parameter_values.ParameterReader(self, parameters, context).text(MODEL)

        def shapes(crs_wkt: str) -> list[bytes]:
            return [shape for shape, _ in self._samples(parameters, context, crs_wkt)]

        within = self._imagery.within(settings.options)
        with self._imagery.whole.open(settings.layout, settings.options, progress) as raster:
            imagery = ImageryToEncode(raster, settings.layout, settings.model)
            grid = imagery.grid.within(within) if within else imagery.grid
            if within:
                progress.message(tr("{:,} patches lie in the extent and are classified.").format(grid.columns * grid.rows))
            classified, classifier = classify_features(
                imagery, shapes, labels, model, outputs, shared_worker(), progress, grid
            )
        path = self._files(parameters, context)[1]
        if path:
            question = SaveClassifier(path, classifier.about, classifier.numbers)
            # The classes have their names: who cancels now gets all of it, seconds later.
            shared_worker().ask_separately(question, progress.message)
        return classified, {file_outputs.CLASSIFIER: path}

    def _files(self, parameters, context) -> tuple[str, str, str]:
        names = (file_outputs.LEGEND, file_outputs.CLASSIFIER, REPORT)
        legend, classifier, report = (file_outputs.file_destination(self, parameters, context, name) for name in names)
        return legend, classifier, report

    def _samples(self, parameters, context, crs_wkt):
        field = parameter_values.ParameterReader(self, parameters, context).text(FIELD)
        return read_labels(read_shapes(self, parameters, context, SAMPLES, crs_wkt, field), field)

    def _with_imagery(self, parent):
        # A map is asked as often as imagery: QGIS's choice, the active layer, stays.
        return None
