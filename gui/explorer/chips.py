"""Small pictures of places, cut out of imagery by QGIS's own renderer: one after the other, in its threads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap


class Chips(QObject):
    """Cuts out each chip once, and keeps it; what is asked for later replaces what still waits."""

    made = pyqtSignal(int)
    """The number of a chip that is there from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._imagery = ""
        self._made: dict[int, QIcon] = {}
        self._wanted: list[tuple[int, QgsPointXY]] = []
        self._settings: Callable[[QgsMapLayer, QgsPointXY], QgsMapSettings] | None = None
        self._job: QgsMapRendererParallelJob | None = None

    def ask(
        self,
        imagery: QgsRasterLayer,
        crs: QgsCoordinateReferenceSystem,
        places: dict[int, QgsPointXY],
        width: float,
        size: QSize,
    ) -> None:
        """Have the chips made that are not there yet, in the order given.

        Parameters
        ----------
        places
            The middle of each chip, by its number, in `crs`.
        width
            Of what a chip shows, in units of `crs`.
        size
            Of a chip, in the screen's own pixels.
        """
        if imagery.id() != self._imagery:
            self.forget()
            self._imagery = imagery.id()
        self._settings = partial(_settings, crs, width, size)
        self._wanted = [(number, place) for number, place in places.items() if number not in self._made]
        self._next()

    def icon(self, number: int) -> QIcon:
        """Return a chip, an empty one as long as there is none."""
        return self._made.get(number, QIcon())

    def forget(self) -> None:
        """Forget all chips, and make no more."""
        self._imagery, self._made, self._wanted = "", {}, []
        job, self._job = self._job, None
        if job is not None:
            # Without waiting: a read of a slow file takes its time, and the window must not.
            job.finished.disconnect()
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()

    def _next(self) -> None:
        imagery = QgsProject.instance().mapLayer(self._imagery)
        if self._job is not None or not self._wanted or self._settings is None or imagery is None:
            return
        number, place = self._wanted.pop(0)
        # Held by Qt, which deletes it when it has said that it is finished: Python would do so in the midst of that.
        self._job = QgsMapRendererParallelJob(self._settings(imagery, place))
        self._job.setParent(self)
        self._job.finished.connect(partial(self._end, number))
        self._job.start()

    def _end(self, number: int) -> None:
        job, self._job = self._job, None
        assert job is not None
        self._made[number] = QIcon(QPixmap.fromImage(job.renderedImage()))
        job.deleteLater()
        self.made.emit(number)
        self._next()


def _settings(
    crs: QgsCoordinateReferenceSystem, width: float, size: QSize, imagery: QgsMapLayer, place: QgsPointXY
) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setLayers([imagery])
    settings.setDestinationCrs(crs)
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setExtent(QgsRectangle.fromCenterAndSize(place, width, width))
    settings.setOutputSize(size)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    return settings
