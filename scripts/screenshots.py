"""The pictures of the documentation, taken in QGIS itself: `qgis --code screenshots.py`, see `make screenshots`.

Runs inside the real application, on a virtual display, in an empty profile of its own (QGIS_CUSTOM_CONFIG_PATH). The layer
is the sample scene that `make demo` wrote; the worker's environment is the repository's, linked into the profile half-way,
so that what a first run meets is there to be seen too.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QRect, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QMessageBox, QToolBar, QWidget
from qgis.utils import iface, plugins

ROOT = Path(os.environ["GEOCENTROIDS_ROOT"])    # this text is run, not imported: it has no __file__
DEMO = Path(os.environ["GEOCENTROIDS_DEMO"])    # what `make demo` wrote
DESK = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parent   # files lie here, since their paths are to be seen
PICTURES = ROOT / "docs" / "images"
MAP = "geocentroids:perceptualmap"
WINDOW = 1100, 620
UNUSED_BARS = "mDigitizeToolBar", "mLabelToolBar", "mHelpToolBar", "mDataSourceManagerToolBar"   # they hide our button
LARGEST = 190_000   # bytes
TIMEOUT = 180.0     # seconds
LANGUAGE = os.environ.get("GEOCENTROIDS_LANGUAGE", "")      # of this QGIS, where only the dialog is to be taken in it


def main() -> None:
    """Take all pictures, in the order in which a user meets them."""
    PICTURES.mkdir(exist_ok=True)
    window = iface.mainWindow()
    window.resize(*WINDOW)
    window.move(0, 0)
    window.statusBar().hide()   # too narrow for what it says
    if LANGUAGE:
        install()
        prepare_project()
        take_dialog(f"dialog-{LANGUAGE}")
        return
    take_first_run()
    install()
    prepare_project()
    take_toolbox()
    take_dialog_and_run()
    take_result()
    take_batch()
    take_options()
    take_model()
    demo_picture()


def take_first_run() -> None:
    """What someone meets who has installed nothing: the message bar, the question, the installation."""
    from processing import createAlgorithmDialog

    window = iface.mainWindow()
    for unused in [*window.findChildren(QDockWidget), *(window.findChild(QToolBar, name) for name in UNUSED_BARS)]:
        unused.hide()
    iface.newProject()      # in place of the list of recent projects
    settle()
    shot(window, "first-run", QRect(0, 0, WINDOW[0], 150))
    while_modal(lambda box: (shot(box, "question"), box.button(QMessageBox.StandardButton.No).click()))
    createAlgorithmDialog(MAP, {}).deleteLater()
    dialog = createAlgorithmDialog("geocentroids:setupenvironment", {"ACTION": "install"})
    show(dialog, "set-up", 880, 640)
    iface.messageBar().clearWidgets()


def install() -> None:
    """Link the repository's environment to where the installation would have made it."""
    from geocentroids.gui.option_definitions import apply_settings
    from geocentroids.runtime.environment.installed_environment import environments_folder

    apply_settings()
    made = ROOT / "build" / "venv.home"
    environments_folder().mkdir(parents=True, exist_ok=True)
    for path in made.iterdir():
        link = environments_folder() / path.name
        if path.is_dir():
            link.symlink_to(path)
        elif path.name == "current.json":
            link.write_bytes(path.read_bytes())


def prepare_project() -> None:
    """Show the sample scene, the list of layers beside it."""
    path = DESK / "ortho.tif"
    path.write_bytes((DEMO / "sample_scene.tif").read_bytes())
    layer = QgsRasterLayer(str(path), "ortho")
    QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    layers = iface.mainWindow().findChild(QDockWidget, "Layers")
    layers.show()
    iface.mainWindow().resizeDocks([layers], [300], Qt.Orientation.Horizontal)
    iface.setActiveLayer(layer)
    zoom_to(layer)


def take_toolbox() -> None:
    """The Processing Toolbox with the provider open."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    dock.setFloating(True)
    dock.resize(330, 370)
    settle()
    dock.findChild(QLineEdit).setText("geocentroids")
    settle()
    shot(dock, "toolbox")
    dock.setFloating(False)
    dock.hide()


def take_dialog(name: str) -> None:
    """The button's dialog."""
    from processing import createAlgorithmDialog

    show(createAlgorithmDialog(MAP, plugins["geocentroids"].current_view()), name, 980, 820)


def take_dialog_and_run() -> None:
    """The button's dialog, and its log after a run over the eastern half of the scene."""
    from processing import createAlgorithmDialog

    take_dialog("dialog")
    whole = iface.activeLayer().extent()
    plugin = plugins["geocentroids"]
    half = QgsRectangle(whole.center().x(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum())
    extent = QgsReferencedRectangle(half, iface.activeLayer().crs())
    outputs = {name: str(DESK / f"map_{name.lower()}.tif") for name in ("RGB", "IDS")}
    dialog = createAlgorithmDialog(MAP, {**plugin.current_view(), "EXTENT": extent, **outputs})
    finished: list[bool] = []
    dialog.algorithmFinished.connect(lambda successful, _: finished.append(successful))
    dialog.show()
    dialog.resize(940, 600)
    settle()
    dialog.runAlgorithm()
    wait(lambda: bool(finished))
    if not finished[0]:
        raise RuntimeError(dialog.findChild(QWidget, "txtLog").toPlainText())
    settle(1.5)
    shot(dialog, "log")
    dialog.close()


def take_result() -> None:
    """The main window: the scene at the left, its map at the right, the layers."""
    iface.messageBar().clearWidgets()
    iface.setActiveLayer(layer_named("map_ids"))
    zoom_to(layer_named("ortho"))
    shot(iface.mainWindow(), "result")


def take_batch() -> None:
    """The batch dialog with three images."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(MAP)
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    dialog.show()
    dialog.resize(1040, 400)
    settle()
    panel = dialog.mainWidget()
    panel.addRow(2)
    for row in range(3):
        path = DESK / f"ortho_{row + 1}.tif"
        gdal.Translate(str(path), str(DESK / "ortho.tif"), srcWin=[500 * row, 0, 500, 500])
        panel.wrappers[row][0].setParameterValue(str(path), panel.processing_context)
    panel.tblParameters.resizeRowsToContents()
    panel.tblParameters.setColumnWidth(0, 300)
    panel.tblParameters.clearSelection()
    settle()
    shot(dialog, "batch")
    dialog.close()


def take_options() -> None:
    """The page in QGIS's options."""
    from geocentroids.gui.first_run import OPTIONS_PAGE

    def take(dialog: QWidget) -> None:
        dialog.resize(1080, 720)
        settle()
        shot(dialog, "options")
        dialog.reject()

    while_modal(take)
    iface.showOptionsDialog(iface.mainWindow(), OPTIONS_PAGE)


def take_model() -> None:
    """The example model in the model designer."""
    from processing.modeler.ModelerDialog import ModelerDialog

    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(ROOT / "resources" / "graphical_models" / "warp_encode_assign.model3"))
    dialog = ModelerDialog.create(model)
    dialog.show()
    dialog.resize(1140, 520)
    settle()
    dialog.view().centerOn(500, 210)
    settle()
    shot(dialog, "model")
    dialog.setDirty(False)
    dialog.close()


def demo_picture() -> None:
    """The README's picture: image and map side by side, from `make demo`."""
    QImage(str(DEMO / "preview.png")).scaledToWidth(
        1400, Qt.TransformationMode.SmoothTransformation
    ).save(str(ROOT / "docs" / "demo.jpg"), "JPEG", 80)


def layer_named(name: str) -> QgsRasterLayer:
    """Return a layer of the project."""
    return QgsProject.instance().mapLayersByName(name)[0]


def show(dialog: Any, name: str, width: int, height: int) -> None:
    """Show a dialog and take its picture."""
    dialog.show()
    dialog.resize(width, height)    # after `show`, which gives it the size that it had last
    settle()
    shot(dialog, name)
    dialog.close()


def zoom_to(layer: QgsRasterLayer) -> None:
    """Show all of a layer, with some room around it."""
    extent = layer.extent()
    extent.scale(1.04)
    iface.mapCanvas().setExtent(extent)
    settle(2)


def while_modal(act: Callable[[Any], Any]) -> None:
    """Have `act` called with the next modal dialog, once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(100, look)
            return
        settle(0.5)
        act(dialog)

    QTimer.singleShot(100, look)


def settle(seconds: float = 0.7) -> None:
    """Let QGIS lay out, paint and render."""
    end = time.monotonic() + seconds
    while time.monotonic() < end or iface.mapCanvas().isDrawing():
        QApplication.processEvents()
        time.sleep(0.02)


def wait(ready: Callable[[], bool]) -> None:
    """Let QGIS go on until `ready`."""
    end = time.monotonic() + TIMEOUT
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.02)


def shot(widget: QWidget, name: str, part: QRect | None = None) -> None:
    """Write a widget's picture as docs/images/NAME.png, in as many colours as leave it small enough."""
    path = PICTURES / f"{name}.png"
    picture = widget.grab(part) if part else widget.grab()
    for count in (256, 128, 64):
        picture.save(str(path))
        reduce_colors(path, count)
        if path.stat().st_size <= LARGEST:
            break
    print(f"screenshots: docs/images/{path.name}, {path.stat().st_size // 1000} kB", flush=True)


def reduce_colors(path: Path, count: int) -> None:
    """Rewrite a PNG with a palette of its own, of `count` colours."""
    source = gdal.Open(str(path))
    bands = [source.GetRasterBand(number) for number in (1, 2, 3)]
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*bands, count, table)
    reduced = gdal.GetDriverByName("MEM").Create("", source.RasterXSize, source.RasterYSize, 1)
    gdal.DitherRGB2PCT(*bands, reduced.GetRasterBand(1), table)
    reduced.GetRasterBand(1).SetColorTable(table)
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")      # no .aux.xml beside a picture
    gdal.GetDriverByName("PNG").CreateCopy(str(path), reduced, options=["ZLEVEL=9"])


def run() -> None:
    """Take the pictures and end QGIS, whatever happens."""
    status = 0
    try:
        main()
    except Exception:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    # Its own end would ask whether to save the project.
    os._exit(status)


QTimer.singleShot(2000, run)
