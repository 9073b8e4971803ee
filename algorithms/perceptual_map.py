"""The perceptual map, in one go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber

from ..pipeline.errors import Cancelled, PipelineError
from ..pipeline.maps.perceptual_map import MapResult, perceptual_map
from ..pipeline.output.block_journal import BlockJournal
from ..pipeline.output.ids_rgb_confidence import Outputs
from ..runtime.errors import WorkerError
from ..runtime.model_descriptions import CodebookInfo
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import parameter_values, raster_outputs
from .parameters.raster_inputs import imagery_input
from .styling.layer_styles import legend_of, palette, style_file, style_on_load
from .styling.renderers import first_band

PATCHES = "PATCHES"

MANY_PATCHES = 1000
HANDFUL = 50
"""Of so many valid patches more than one in so many of a codebook's clusters is to be expected."""


class PerceptualMap(GeoCentroidsAlgorithm):
    """Imagery to a perceptual map and its cluster ids."""

    NAME = "perceptualmap"
    TITLE = "Perceptual map"
    SUMMARY = "Paints an image so that places that look alike get similar colours. No labels are needed."
    HELP = (
        "<p>A neural network describes each patch of about 3 m; the patch gets the id and the colour of the most similar "
        "cluster in the codebook.</p>"
        "<p><b>Outputs</b>: an RGB raster for use as a base map, and a raster of cluster ids, styled in the same colours. "
        "Confidence: band 1 is the score of the chosen cluster, band 2 its lead over the second best.</p>"
        "<p>A run that was cancelled or cut off goes on when the same map is started again within a week.</p>"
    )
    TAGS = ("segmentation", "map", "codebook", "deep learning", "satellite", "orthophoto")

    def initAlgorithm(self, configuration=None):
        shared.add_input(self)
        shared.add_codebook(self)
        shared.add_encoder(self)
        shared.add_reading(self)
        shared.add_inference(self)
        shared.add_patch_stride(self)
        shared.add_anchored(self)
        raster_outputs.add_map_outputs(self)
        self.addOutput(QgsProcessingOutputNumber(PATCHES, self.tr("Valid patches")))

    def check(self, parameters, context):
        raster_outputs.check_destinations(self, parameters, context, *raster_outputs.MAP)
        imagery = imagery_input(self, parameters, context)
        settings = parameter_values.read_settings(self, parameters, context)
        imagery.check(settings.layout, settings.options)

    def prepare_inputs(self, parameters, context, feedback):
        self._imagery = imagery_input(self, parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        settings = parameter_values.read_settings(self, parameters, context, progress=progress)
        outputs = raster_outputs.map_destinations(self, parameters, context)
        codebook = settings.info.codebook
        progress.message(
            tr("Codebook '{name}' of {size} centroids, encoder '{encoder}'.").format(
                name=codebook.name, size=codebook.size, encoder=settings.info.encoder
            )
        )
        with self._imagery.open(settings.layout, settings.options, progress) as raster:
            journal = self._imagery.journal(raster)
            with report_kept_patches(journal, progress):
                result = perceptual_map(
                    raster, settings.layout, settings.model, codebook, outputs, shared_worker(), progress, journal
                )
        report(result, codebook, progress)
        show_map(context, outputs, codebook, result, progress)
        return map_results(outputs, result)


@contextmanager
def report_kept_patches(journal: BlockJournal, progress: FeedbackProgress) -> Iterator[None]:
    """Say of a run that ends early what of it the next one finds.

    Raises
    ------
    Cancelled
        With what Cancel then says, if the user asked to stop.
    """
    try:
        yield
    except (Cancelled, PipelineError, WorkerError) as error:
        if not journal.patches:
            raise
        kept = tr("{:,} patches are kept for a week, and the same run goes on from there.").format(journal.patches)
        if isinstance(error, Cancelled):
            raise Cancelled(f"{tr(PerceptualMap.CANCELLED)} {kept}") from error
        progress.message(kept)
        raise


def report(result: MapResult, codebook: CodebookInfo, progress: FeedbackProgress) -> None:
    """Tell how large and how fast it was."""
    if not result.valid_patches:
        progress.warn(tr("There is nothing but nodata in this area: the map is empty."))
    progress.message(
        tr(
            "{valid:,} valid patches of {patches:,} in {seconds:.1f} s ({speed:.0f} patches/s, the worker busy for "
            "{busy:.0f} % of it), {clusters} clusters."
        ).format(
            valid=result.valid_patches,
            patches=result.patches,
            seconds=result.seconds,
            speed=result.speed,
            busy=100 * result.busy_share,
            clusters=len(result.present),
        )
    )
    if result.valid_patches > MANY_PATCHES and len(result.present) * HANDFUL < codebook.size:
        progress.warn(
            tr(
                "Only {present} of the codebook's {size} clusters occur. If the imagery is not all alike, look at what is "
                "said above of its bands and how they are stretched: a border that counts as ground, or bands in another "
                "order, make all of it look the same. 'Bands' and 'Stretch to 8 bit' set them."
            ).format(present=len(result.present), size=codebook.size)
        )


def show_map(
    context: QgsProcessingContext, outputs: Outputs, codebook: CodebookInfo, result: MapResult, progress: FeedbackProgress
) -> None:
    """Give a map's rasters their looks, in QGIS and beside the id raster."""
    look = palette(codebook, result.present, legend_of(codebook, progress))
    if outputs.ids:
        style_file(outputs.ids, look, progress)
    style_on_load(context, outputs.ids, look)
    style_on_load(context, outputs.confidence, first_band)


def map_results(outputs: Outputs, result: MapResult) -> dict:
    """Return what an algorithm that makes a map returns to Processing."""
    return {
        raster_outputs.RGB: outputs.rgb,
        raster_outputs.IDS: outputs.ids,
        raster_outputs.CONFIDENCE: outputs.confidence,
        PATCHES: result.valid_patches,
    }
