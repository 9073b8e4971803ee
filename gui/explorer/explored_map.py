"""What the dock knows of a map of cluster ids: its codebook, what is alike in it, and which ids lie where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ...pipeline.analysis.best_places import BestPlaces, Place
from ...pipeline.analysis.codebook_of_map import find_codebook
from ...pipeline.analysis.id_raster import IdRaster
from ...pipeline.analysis.similarity import Similarity
from ...runtime.constants import NODATA_ID
from ...runtime.model_contents import ask_centroids
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.worker import shared_worker

VIEW_PIXELS = 512
"""Along the longer side of what is read of a view: enough for shares of its area."""
TORN = 100
"""So many times as wide as the other half of a view is one half in a CRS that has an end between them."""


@dataclass(frozen=True)
class Example:
    """A place that was clicked: where, in the map's CRS, its cluster id, and whether such places are wanted."""

    x: float
    y: float
    id: int
    wanted: bool


@dataclass(frozen=True)
class ExploredMap:
    """A raster of ids with its codebook.

    Parameters
    ----------
    directions
        (K, D) float32: the centroids, made comparable.
    """

    raster: IdRaster
    codebook: CodebookInfo
    similarity: Similarity
    centroids: np.ndarray
    directions: np.ndarray

    @classmethod
    def load(cls, raster: IdRaster, usual: str, progress: Progress) -> ExploredMap:
        """Ask the worker for the codebook of a raster; takes seconds where a worker must start, so not in the main thread.

        Parameters
        ----------
        usual
            The settings' codebook.

        Raises
        ------
        PipelineError
            If the codebook is not among those that the user has.
        WorkerError
            If there is no worker, or it fails.
        """

        def describe(name: str) -> CodebookInfo:
            return shared_worker().describe("embedded", name, False, progress.message, progress.cancelled).codebook

        codebook = find_codebook(raster, usual, usual, describe)
        centroids = ask_centroids(codebook, shared_worker(), progress).astype(np.float32)
        similarity = Similarity.of(codebook, centroids)
        return cls(raster, codebook, similarity, centroids, similarity.directions(centroids))

    def read_from(self, path: str) -> ExploredMap:
        """Return the same of another raster of this codebook, such as one that holds more of the same map.

        Raises
        ------
        PipelineError
            If it is none of cluster ids.
        """
        return replace(self, raster=IdRaster.open(path))

    def scores(self, examples: Sequence[Example]) -> np.ndarray:
        """Return how alike each cluster is to the examples: (K,) float32, 0 to 1; all 0 without one that is wanted."""
        if not any(example.wanted for example in examples):
            return np.zeros(self.codebook.size, np.float32)
        ids = np.array([example.id for example in examples])
        signs = np.array([1 if example.wanted else -1 for example in examples])
        wanted = self.similarity.wanted(self.centroids[ids], np.arange(len(ids)), signs)
        return np.clip(self.directions @ wanted, 0, 1)

    def nearest(self, id: int, among: np.ndarray) -> int:
        """Return which of the ids `among` (n,) is most like another id."""
        return int(among[np.argmax(self.directions[among] @ self.directions[id])])

    def areas(self, progress: Progress) -> np.ndarray:
        """Return how much of the map each cluster covers: (K,) shares of its ground; reads all of it, as `best_places`.

        Raises
        ------
        PipelineError
            If the raster cannot be read.
        Cancelled
            If the user asked to stop.
        """
        counts = np.zeros(NODATA_ID + 1, np.int64)
        for _, ids in self.raster.strips(progress):
            counts += np.bincount(ids.ravel(), minlength=len(counts))
        found = counts[: self.codebook.size]
        return np.asarray(found / max(1, found.sum()))

    def best_places(self, examples: Sequence[Example], progress: Progress) -> list[Place]:
        """Return the best places of the whole map, none at an example; reads all of it, so not in the main thread.

        Raises
        ------
        PipelineError
            If the raster cannot be read.
        Cancelled
            If the user asked to stop.
        """
        table = np.full(NODATA_ID + 1, np.nan, np.float32)
        table[: self.codebook.size] = self.scores(examples)
        best = BestPlaces()
        for window, ids in self.raster.strips(progress):
            best.update(window, table[ids])
        pixels = [self._pixel(example.x, example.y) for example in examples if example.wanted]
        rows, columns = np.array(pixels).reshape(-1, 2).T
        return best.places(rows, columns)

    def center(self, place: Place) -> QgsPointXY:
        """Return the centre of a place's pixel, in the map's CRS."""
        left, width, skew_x, top, skew_y, height = self.raster.grid.geotransform
        column, row = place.column + 0.5, place.row + 0.5
        return QgsPointXY(left + column * width + row * skew_x, top + column * skew_y + row * height)

    def _pixel(self, x: float, y: float) -> tuple[int, int]:
        left, width, _, top, _, height = self.raster.grid.geotransform
        return int((y - top) // height), int((x - left) // width)


def id_at(layer: QgsRasterLayer, band: int, point: QgsPointXY) -> int | None:
    """Return the id at a point in the layer's CRS; None where there is no ground."""
    value, is_ground = layer.dataProvider().sample(point, band)
    return int(value) if is_ground and value != NODATA_ID else None


def ground_at(
    layer: QgsRasterLayer, band: int, canvas: QgsMapCanvas, point: QgsPointXY
) -> tuple[QgsPointXY, int] | None:
    """Return where a point of a canvas is in the layer's CRS, and the id there; None where there is no ground."""
    try:
        place = to_layer(layer, canvas.mapSettings().destinationCrs()).transform(point)
    except QgsCsException:
        return None
    number = id_at(layer, band, place)
    return None if number is None else (place, number)


@dataclass(frozen=True)
class SeenIds:
    """The ids of a view, as finely as shares of its area need.

    Parameters
    ----------
    ids
        (rows, columns) uint16, 65535 where there is no ground.
    extent
        Of these pixels, in the layer's CRS.
    """

    ids: np.ndarray
    extent: QgsRectangle

    @property
    def shares(self) -> np.ndarray:
        """How much of the view's ground each id covers: (65535,) shares; all 0 where there is none."""
        counts = np.bincount(self.ids.ravel(), minlength=NODATA_ID + 1)[:NODATA_ID]
        return np.asarray(counts / max(1, counts.sum()))

    def typical_places(self) -> dict[int, QgsPointXY]:
        """Return for each id the middle of a pixel, in the layer's CRS, most of whose neighbours have that id, too."""
        rows, columns = self.ids.shape
        around = np.pad(self.ids, 1, constant_values=NODATA_ID)
        alike = sum(
            (around[down : down + rows, across : across + columns] == self.ids).astype(np.uint8)
            for down in range(3) for across in range(3)
        )
        found, flat = np.full(NODATA_ID + 1, -1), self.ids.ravel()
        for count in range(1, 10):
            # A later value replaces an earlier one: the most alike wins.
            at = np.flatnonzero(alike.ravel() == count)
            found[flat[at]] = at
        width, height = self.extent.width() / columns, self.extent.height() / rows
        places = {}
        for number in np.flatnonzero(found[:NODATA_ID] >= 0).tolist():
            row, column = divmod(int(found[number]), columns)
            places[number] = QgsPointXY(
                self.extent.xMinimum() + (column + 0.5) * width, self.extent.yMaximum() - (row + 0.5) * height
            )
        return places


def ids_in_view(layer: QgsRasterLayer, band: int, view: QgsRectangle) -> SeenIds:
    """Return the ids in a view, in the layer's CRS."""
    seen = view.intersect(layer.extent())
    if seen.isEmpty():
        return SeenIds(np.full((1, 1), NODATA_ID, np.uint16), seen)
    pixel = max(layer.rasterUnitsPerPixelX(), max(seen.width(), seen.height()) / VIEW_PIXELS)
    columns, rows = max(1, round(seen.width() / pixel)), max(1, round(seen.height() / pixel))
    block = layer.dataProvider().block(band, seen, columns, rows)
    kind = np.uint8 if block.dataType() == Qgis.DataType.Byte else np.uint16
    return SeenIds(np.frombuffer(bytes(block.data()), kind).reshape(rows, columns).astype(np.uint16), seen)


def to_layer(layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    """Return the transform from a canvas's CRS to a layer's."""
    return QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())


def on_canvas(layer: QgsRasterLayer, canvas: QgsMapCanvas, point: QgsPointXY) -> QgsPointXY | None:
    """Return where a point in the layer's CRS is in the canvas's; None where it has no place there."""
    try:
        crs = canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transform(point)
    except QgsCsException:
        return None


def view_of(layer: QgsRasterLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return a canvas's extent in a layer's CRS, empty where it has none there."""
    try:
        return to_layer(layer, crs).transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()


def is_torn(layer: QgsRasterLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a canvas's extent lies at both ends of a layer's CRS, as one across 180° of longitude does."""
    middle = extent.center()
    places = (QgsPointXY(x, middle.y()) for x in (extent.xMinimum(), middle.x(), extent.xMaximum()))
    try:
        left, middle, right = (to_layer(layer, crs).transform(place) for place in places)
    except QgsCsException:
        return False
    shorter, longer = sorted((left.distance(middle), middle.distance(right)))
    return bool(longer > TORN * shorter)
