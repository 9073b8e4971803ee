"""A map of similarity to examples, by the clusters of a map: a table looked up, for an area of any size."""

from __future__ import annotations

import numpy as np

from ...runtime.constants import NODATA_ID
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import PipelineError
from ..grid.patch_grid import PatchGrid, PixelGrid
from ..output.geotiff_writer import RasterWriter
from .best_places import BestPlaces, Place
from .id_raster import GROUPS_TAG, IdRaster, check_id
from .pixels_under_shapes import Samples, ids_under
from .similarity import Similarity

SIMILARITY_TAG = "GEOCENTROIDS_SIMILARITY"


def similarity_by_clusters(
    raster: IdRaster,
    codebook: CodebookInfo,
    centroids: np.ndarray,
    samples: Samples,
    signs: np.ndarray,
    output: str,
    progress: Progress,
) -> list[Place]:
    """Write how alike each pixel's cluster is to the examples' clusters, 0 to 1; return the best places.

    Parameters
    ----------
    centroids
        (K, D): the codebook's.
    samples, signs
        The examples' pixels, and a number for each example: positive if it is wanted, else a counter-example.

    Raises
    ------
    PipelineError
        If no wanted example lies on ground, or the raster holds ids that the codebook does not have.
    Cancelled
        If the user asked to stop.
    """
    samples, ids, counts = ids_under(samples, raster, progress)
    check_examples(samples, signs, raster.path, progress)
    check_id(int(np.flatnonzero(counts).max()), codebook, raster.path)
    similarity = Similarity.of(codebook, centroids)
    scores = similarity.scores(centroids, similarity.wanted(centroids[ids], samples.shapes, signs))
    table = np.full(NODATA_ID + 1, np.nan, np.float32)
    table[: codebook.size] = scores
    metadata = {key: value for key, value in raster.metadata.items() if key != GROUPS_TAG}
    metadata[SIMILARITY_TAG] = f"clusters, {described_examples(samples, signs)}"
    best = BestPlaces()
    with similarity_writer(output, raster.grid, raster.crs_wkt, metadata) as writer:
        for window, strip in raster.strips(progress):
            best.update(window, table[strip])
            writer.write(window, table[strip][None])
        writer.finish(progress)
    liked = signs[samples.shapes] > 0
    return best.places(samples.rows[liked], samples.columns[liked])


def similarity_writer(
    output: str, grid: PatchGrid | PixelGrid, crs_wkt: str, metadata: dict[str, str]
) -> RasterWriter:
    """Return what writes a map of similarity."""
    return RasterWriter(output, grid, crs_wkt, 1, "float32", metadata, nodata=float("nan"), resampling="AVERAGE")


def check_examples(samples: Samples, signs: np.ndarray, where: str, progress: Progress) -> None:
    """Check that there is a wanted example on ground; warn of those that are not.

    Raises
    ------
    PipelineError
        If there is none.
    """
    present = np.unique(samples.shapes)
    if not (signs[present] > 0).any():
        raise PipelineError(
            "None of the {count} examples lies on ground that {where} shows: choose places inside of it, or look "
            "whether the layer's CRS is right.",
            count=np.count_nonzero(signs > 0), where=where,
        )
    lost = len(signs) - len(present)
    if lost:
        progress.warn(tr(
            "{lost} of {total} examples lie outside, or where there is no data: they were left out."
        ).format(lost=lost, total=len(signs)))


def described_examples(samples: Samples, signs: np.ndarray) -> str:
    """Return how many examples were used, as a map's metadata tell."""
    liked = signs[np.unique(samples.shapes)] > 0
    return f"{liked.sum()} examples, {(~liked).sum()} counter-examples"
