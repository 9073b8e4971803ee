"""Layers that are no files, such as XYZ tiles and WMS: rendered through QGIS to a GeoTIFF at the GSD."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFileUtils,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRasterProjector,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt, QThread
from qgis.PyQt.QtNetwork import QNetworkReply

from ...pipeline.errors import Cancelled, PipelineError
from ...pipeline.grid.layout import Layout
from ...pipeline.grid.patch_grid import PatchGrid
from ...pipeline.imagery.crs import spatial_reference, target_reference
from ...pipeline.imagery.read_options import ReadOptions
from ...pipeline.imagery.reprojection import Bounds
from ...pipeline.imagery.warped_raster import WarpedRaster
from ...pipeline.output.block_journal import BlockJournal
from ...runtime.progress import Progress
from ...runtime.settings_redaction import hide_logins
from ...runtime.translation import tr

MOST_PIXELS = 20_000 * 20_000
PICTURES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
PICTURE_BANDS = 3
# Its name differs between QGIS 3 and 4.
WRITTEN = QgsRasterFileWriter.WriterError(0)


def provider_of(layer: QgsRasterLayer) -> Any:
    """Return a provider of the layer's that another thread may use."""
    provider = layer.dataProvider().clone()
    provider.moveToThread(None)  # type: ignore[arg-type]  # None is what Qt wants here
    return provider


@dataclass
class RenderedImagery:
    """A layer as it was in the main thread: a provider of its own to render from, and what to render of it.

    Parameters
    ----------
    extent
        (xmin, ymin, xmax, ymax) in `crs`, the layer's.
    """

    name: str
    extent: tuple[float, float, float, float]
    provider: Any
    crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext

    def check(self, layout: Layout, options: ReadOptions) -> None:
        """Check that it can be mapped, without a request to its server.

        Raises
        ------
        PipelineError
            If the extent is smaller than a tile or too large, or the CRS or the bands do not fit.
        """
        _, extent, _, _ = self._frame(layout.gsd, options.target_crs)
        PatchGrid.over((extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()), layout)
        bands = PICTURE_BANDS if self.provider.dataType(1) in PICTURES else self.provider.bandCount()
        if any(not 1 <= band <= bands for band in options.bands):
            raise PipelineError(
                "The layer '{name}' has bands 1 to {last}, not {bands}.",
                name=self.name, last=bands, bands=", ".join(map(str, options.bands)),
            )

    @property
    def whole(self) -> RenderedImagery:
        """The extent: all that there is of a layer that is asked of a server."""
        return self

    def within(self, options: ReadOptions) -> Bounds | None:
        """Return None: all of it is wanted."""
        return None

    @contextmanager
    def open(self, layout: Layout, options: ReadOptions, progress: Progress) -> Iterator[WarpedRaster]:
        """Render it at the layout's GSD and open that; it is gone in the end.

        Raises
        ------
        PipelineError
            If it cannot be rendered.
        Cancelled
            If the user asked to stop.
        """
        with tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
            path = os.path.join(folder, f"{QgsFileUtils.stringToSafeFilename(self.name)}.tif")
            self._render(path, layout.gsd, options.target_crs, progress)
            with WarpedRaster.open(path, layout.gsd, None, options, progress) as raster:
                yield raster

    def journal(self, raster: WarpedRaster) -> BlockJournal:
        """Return a journal that keeps nothing: what a server gives next time may be something else."""
        return BlockJournal()

    def _frame(self, gsd: float, target_crs: str) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle, int, int]:
        """Return the CRS of the map, the extent in it, and its width and height in pixels of `gsd` metres."""
        target = target_reference(spatial_reference(self.crs.toWkt()), self.extent, target_crs)
        crs = QgsCoordinateReferenceSystem.fromWkt(target.ExportToWkt())
        transform = QgsCoordinateTransform(self.crs, crs, self.transforms)
        try:
            box = transform.transformBoundingBox(QgsRectangle(*self.extent))
        except QgsCsException as error:
            raise PipelineError("The extent has no place in {crs}: choose another one.", crs=target.GetName()) from error
        width, height = round(box.width() / gsd), round(box.height() / gsd)
        if width * height > MOST_PIXELS:
            raise PipelineError(
                "{name} is not a file: its {width:,} x {height:,} pixels at {gsd} m would all be requested from its "
                "server, and the limit is {most:,}. Choose a smaller extent.",
                name=self.name, width=width, height=height, gsd=gsd, most=MOST_PIXELS,
            )
        left, top = box.xMinimum(), box.yMaximum()
        return crs, QgsRectangle(left, top - height * gsd, left + width * gsd, top), width, height

    def _render(self, path: str, gsd: float, target_crs: str, progress: Progress) -> None:
        crs, extent, width, height = self._frame(gsd, target_crs)
        text = tr("Rendering {width:,} x {height:,} pixels of {name} at {gsd} m.")
        progress.message(text.format(width=width, height=height, name=self.name, gsd=gsd))
        self.provider.moveToThread(QThread.currentThread())
        pipe = QgsRasterPipe()
        pipe.set(self.provider)
        projector = QgsRasterProjector()
        projector.setCrs(self.crs, crs, self.transforms)
        pipe.insert(2, projector)
        feedback = QgsRasterBlockFeedback()

        def on_progress(percent: float) -> None:
            progress.report(percent)
            if progress.cancelled():
                feedback.cancel()

        feedback.progressChanged.connect(on_progress)
        requests = _Requests()
        writer = QgsRasterFileWriter(path)
        writer.setOutputFormat("GTiff")
        # QGIS 3.44 has given it another name.
        options = "setCreationOptions" if hasattr(writer, "setCreationOptions") else "setCreateOptions"
        getattr(writer, options)(["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"])
        with requests.counted():
            status = writer.writeRaster(pipe, width, height, extent, crs, self.transforms, feedback)
        if feedback.isCanceled():
            raise Cancelled
        if status != WRITTEN:
            reason = "; ".join(feedback.errors()) or tr("no reason given")
            raise PipelineError("{name} cannot be rendered: {reason}.", name=self.name, reason=reason)
        requests.check(self.name, progress)


class _Requests:
    """What became of the requests to a layer's server, which QGIS draws as nothing where they fail."""

    def __init__(self) -> None:
        self._good = 0
        self._failed: dict[str, str] = {}
        self._reason = ""

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count the requests of this thread meanwhile."""
        finished = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        finished.connect(self._count, Qt.ConnectionType.DirectConnection)  # type: ignore[call-arg]  # PyQt takes it
        try:
            yield
        finally:
            finished.disconnect(self._count)

    def check(self, name: str, progress: Progress) -> None:
        """Warn of requests that failed in part.

        Raises
        ------
        PipelineError
            If there is no answer at all.
        """
        if not self._failed:
            return
        if not self._good:
            raise PipelineError(
                "The server of the layer '{name}' did not give any picture: {reason}. Is it reachable from here, and "
                "does it serve this area at this resolution?",
                name=name, reason=self._reason,
            )
        failed = len(self._failed)
        progress.warn(
            tr(
                "{failed:,} of {all:,} requests to the server of the layer '{name}' failed, such as: {reason}. What they "
                "would have shown is empty in the map."
            ).format(failed=failed, all=failed + self._good, name=name, reason=self._reason)
        )

    def _count(self, reply: QgsNetworkReplyContent) -> None:
        address = reply.request().url().toString()
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("ascii", "replace")
        if reply.error() != QNetworkReply.NetworkError.NoError:
            self._failed[address] = self._reason = hide_logins(reply.errorString())
        elif kind.startswith("text/"):
            # Such as a page that asks for a login.
            self._reason = tr("it answered with text ({}), not with a picture").format(kind)
            self._failed[address] = self._reason
        else:
            self._good += 1
            self._failed.pop(address, None)     # QGIS asks again for what failed.
