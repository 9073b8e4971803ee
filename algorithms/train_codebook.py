"""A codebook of the user's own imagery."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..gui.layer_files import given_crs, source_of
from ..pipeline.errors import PipelineError
from ..pipeline.imagery.catalog import indexed_sources
from ..pipeline.imagery.folders import find_rasters
from ..pipeline.imagery.survey import check_usable
from ..pipeline.training.train_codebook import train_codebook
from ..pipeline.training.training_request import Training, check_alignment, check_clusters, usual_layout
from ..runtime.constants import COLOR_SPACES
from ..runtime.translation import tr
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters import definitions as shared
from .parameters import file_outputs as files
from .parameters import parameter_values
from .parameters.many_rasters import (
    FOLDER,
    INPUTS,
    NAMES,
    add_index,
    add_layers_and_folder,
    check_any_given,
    index_source,
)
from .parameters.raster_inputs import check_file_layer

FEATURES, CLUSTERS, SEED = "FEATURES", "CLUSTERS", "SEED"
METRIC, COLORS, ALIGN, NAME = "METRIC", "COLORS", "ALIGN", "NAME"
LICENCE, ATTRIBUTION, REPORT = "LICENCE", "ATTRIBUTION", "REPORT"
CLUSTER_COUNT, FEATURE_COUNT = "CLUSTER_COUNT", "FEATURE_COUNT"
TRAINED_METRICS = ["l2", "cosine", "inner_product"]
MOST_CLUSTERS = 16_384
OWN_HELP = {
    shared.ENCODER: "Empty for embedded (quick, for a first look). For better clusters: facebook/dinov2-with-registers-base "
                    "(346 MB, Apache-2.0), another DINOv2 of the Hugging Face hub, or a folder with a checkpoint.",
    shared.GSD: "Metres per pixel to warp the imagery to. Empty for 0.25.",
    shared.TILE: "A multiple of 14. Empty for 336 with the embedded encoder, 224 with others.",
    shared.MARGIN: "Rim of a tile that is context only. Empty for 5 with the embedded encoder, 3 with others.",
}


class TrainCodebook(GeoCentroidsAlgorithm):
    """Imagery to a codebook that all other algorithms take."""

    NAME = "traincodebook"
    TITLE = "Train codebook"
    SUMMARY = "Makes a codebook of your own imagery: what is to be seen in it, as clusters with colours and groups."
    HELP = (
        "<p>Tiles are drawn over all rasters in proportion to their valid area, but so that one huge image does not drown "
        "the rest; the encoder gives every patch a feature; K-means makes clusters of them; t-SNE gives similar clusters "
        "similar colours; and a tree combines them into 8, 16, 32 and 64 groups.</p>"
        "<p><b>Perceptual map</b> takes the result as its codebook. The report shows what each cluster looks like.</p>"
        "<p>Features wait in a folder beside the codebook (NAME.training). A run that was cancelled or cut off goes on from "
        "there when it is started again with the same imagery, encoder and seed, also with another number of clusters; "
        "delete the folder to begin anew. It goes when the codebook is done.</p>"
    )
    KEPT = "Cancelled: no codebook was written. What was encoded is kept, and the same run goes on from there."
    TAGS = ("k-means", "kmeans", "train", "centroids", "t-sne", "own imagery", "codebook")

    def initAlgorithm(self, configuration=None):
        add_layers_and_folder(
            self, self.tr("Raster layers or files. Or give a folder, or an index, or several of them.")
        )
        add_index(self)
        shared.add_encoder(self)
        shared.add_reading(self, bands_of=None)
        self._add_clustering()
        self._add_colors()
        self._add_words()
        shared.add_inference(self)
        # There is no codebook yet whose encoder, GSD, tile and margin the shared texts could speak of.
        for name, text in OWN_HELP.items():
            self.parameterDefinition(name).setHelp(self.tr(text))
        files.add_codebook_output(self)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                REPORT, self.tr("Report"), self.tr("HTML files (*.html)"), optional=True, createByDefault=True
            )
        )
        self.addOutput(QgsProcessingOutputNumber(CLUSTER_COUNT, self.tr("Clusters")))
        self.addOutput(QgsProcessingOutputNumber(FEATURE_COUNT, self.tr("Features")))

    def _add_clustering(self):
        add, tr, helped, number = self.addParameter, self.tr, shared.helped, QgsProcessingParameterNumber
        add(
            helped(
                number(CLUSTERS, tr("Clusters"), shared.Integer, None, True, 2, MOST_CLUSTERS),
                tr("Empty for three times the root of the number of features: 424 for 20,000, 6,000 for 4 million."),
            )
        )
        add(
            helped(
                number(FEATURES, tr("Features to sample"), shared.Integer, None, True, 2),
                tr("Empty for as many as there are, at most 200,000. Each needs about 1.5 kB of disk with DINOv2 base."),
            )
        )
        seed = number(SEED, tr("Seed"), shared.Integer, 0, False, 0)
        add(shared.advanced(seed, tr("The same seed gives the same codebook.")))
        metric = QgsProcessingParameterEnum(METRIC, tr("Metric"), TRAINED_METRICS, defaultValue="l2", usesStaticStrings=True)
        add(
            shared.advanced(
                metric,
                tr("What is near: <i>l2</i> distance, <i>cosine</i> (directions alone), or <i>inner_product</i> "
                   "(directions, in whose means long features weigh more)."),
            )
        )

    def _add_colors(self):
        add, tr = self.addParameter, self.tr
        spaces = QgsProcessingParameterEnum(
            COLORS, tr("Colours"), list(COLOR_SPACES), defaultValue="cielab", usesStaticStrings=True
        )
        add(
            shared.advanced(
                spaces,
                tr("<i>cielab</i>: differences as they are perceived, turned as a whole towards the ground's own colours. "
                   "<i>rgb</i>: as the published codebook's, more vivid."),
            )
        )
        align = shared.codebook_file(ALIGN, tr("Align colours to codebook"))
        add(
            shared.advanced(
                align,
                tr("A codebook of the same encoder: what is alike gets the colours that it has there."),
            )
        )

    def _add_words(self):
        add, tr = self.addParameter, self.tr
        words = (
            (NAME, tr("Name of the codebook"), tr("Empty for the name of its file.")),
            (LICENCE, tr("Licence"), tr("Of the imagery, or of the codebook; it is stored with it.")),
            (ATTRIBUTION, tr("Attribution"), tr("Whose the imagery is; every map made with the codebook says so.")),
        )
        for name, title, text in words:
            add(shared.advanced(QgsProcessingParameterString(name, title, optional=True), text))

    def check(self, parameters, context):
        sources, index = self._imagery(parameters, context)
        training, _ = self._training(parameters, context, None, sources)
        check_clusters(training.features, training.clusters)
        if not index:
            check_usable(training.sources, training.layout, training.options)

    def prepare_inputs(self, parameters, context, feedback):
        self._sources, self._index = self._imagery(parameters, context)

    def execute(self, parameters, context, feedback):
        progress = FeedbackProgress(feedback)
        sources = self._sources + (indexed_sources(self._index, progress) if self._index else [])
        training, width = self._training(parameters, context, progress, sources)
        result = train_codebook(training, width, shared_worker(), progress)
        own, linear = result.summary["colors"], result.summary["pca_colors"]
        progress.message(
            tr(
                "Colours: of a cluster's ten nearest, {kept:.0%} are among its ten nearest in colour (PCA colours: "
                "{pca_kept:.0%}); rank correlation of distances with colour differences {rank:.2f} (PCA: {pca_rank:.2f})."
            ).format(
                kept=own["neighbours_kept"],
                pca_kept=linear["neighbours_kept"],
                rank=own["rank_correlation"],
                pca_rank=linear["rank_correlation"],
            )
        )
        return {
            files.OUTPUT: training.output,
            REPORT: training.report or None,
            CLUSTER_COUNT: result.clusters,
            FEATURE_COUNT: result.features,
        }

    def _training(self, parameters, context, progress, sources):
        """Return the `Training` that is asked for, and the width of the encoder's features."""
        values = parameter_values.ParameterReader(self, parameters, context)
        info = parameter_values.describe_models(values.path(shared.ENCODER) or "embedded", "embedded", False, progress)
        align = self._reference(values, info, progress)
        usual = usual_layout(info.encoder, info.codebook)
        output = files.file_destination(self, parameters, context, files.OUTPUT)
        training = Training(
            sources=sources,
            layout=parameter_values.read_layout(values, usual.gsd, usual.model_scale, usual.tile, usual.margin),
            options=parameter_values.read_options(values),
            model=parameter_values.read_model(values, info.encoder, ""),
            name=values.text(NAME) or files.codebook_stem(output),
            output=output,
            features=values.whole(FEATURES, 0),
            clusters=values.whole(CLUSTERS, 0),
            seed=values.whole(SEED, 0),
            metric=values.text(METRIC),
            color_space=values.text(COLORS),
            align=align,
            report=files.file_destination(self, parameters, context, REPORT),
            licence=values.text(LICENCE),
            attribution=values.text(ATTRIBUTION),
        )
        return training, info.hidden_size

    @staticmethod
    def _reference(values, info, progress):
        """Return the codebook whose colours are to be kept, None for none."""
        align = values.path(ALIGN)
        if not align:
            return None
        described = parameter_values.describe_models(info.encoder, align, False, progress)
        check_alignment(described, info.encoder)
        return described.codebook

    def _imagery(self, parameters, context):
        """Return the paths of all rasters but those of the index, and the index, "" for none; call in the main thread."""
        values = parameter_values.ParameterReader(self, parameters, context)
        layers = [check_file_layer(layer) for layer in values.layers(INPUTS)]
        # A file without a CRS is left out by name later on, among the others.
        sources = [source_of(layer, given_crs(layer) if layer.crs().isValid() else "") for layer in layers]
        folder = values.path(FOLDER)
        if folder:
            sources += find_rasters(folder, values.text(NAMES))
        index, given = index_source(values, context), parameters.get(INPUTS)
        if given and not (sources or index):
            raise PipelineError("No raster can be read of {given}.", given=given)
        check_any_given(sources, index)
        return sources, index
