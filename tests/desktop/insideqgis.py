"""Runs inside the tested QGIS: tells what is on the screen and where, and changes nothing.

The scenarios ask over a local socket, one JSON list [name, arguments] a line, and get {"answer": ...} or {"error": ...};
they click with real X events at the places that they are told. Nothing here keeps a reference to a widget, since that
would hide faults of widgets' lifetimes.
"""

from __future__ import annotations

import gc
import json
import re
import time
import traceback
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QAbstractListModel, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtNetwork import QLocalServer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)
from qgis.utils import iface, plugins

EDITORS = (QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
BEAT_MS = 20
MOST_ROWS = 300


def windows() -> list[dict]:
    """Every visible window (no menus or tooltips): its title, class and place; whether it is modal or active."""
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)
    return [
        {"title": widget.windowTitle(), "class": widget.metaObject().className(), "modal": widget.isModal(),
         "active": widget.isActiveWindow(), "place": _place(widget, widget.rect())}
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget.windowType() in kinds
    ]


def find(text: str, window: str = "") -> list[dict]:
    """What bears `text` (or is called so, as an object) and is in sight: its place, class and whether it is enabled.

    `window` limits the search to windows whose title contains it.
    """
    return [found for top in _tops(window) for found in _bearers(top, text)]


def editor_of(label: str, window: str = "") -> list[dict]:
    """The field that belongs to a label: the nearest one beside or below it."""
    found = []
    for top in _tops(window):
        for widget in top.findChildren(QWidget):
            if widget.isVisible() and _plain(_text(widget)) == label and not isinstance(widget, EDITORS):
                place = _global(widget)
                fields = [
                    (_distance(place, _global(field)), field) for field in top.findChildren(QWidget)
                    if isinstance(field, EDITORS) and field.isVisible() and not isinstance(field.parent(), EDITORS)
                    and not (isinstance(field, (QTextEdit, QPlainTextEdit)) and field.isReadOnly())
                ]
                fields = [pair for pair in fields if pair[0] < 400]
                if fields:
                    found.append(_described(min(fields, key=lambda pair: pair[0])[1]))
    return found


def content(name: str, window: str = "") -> str:
    """The text of the widget that is called `name`, or bears it."""
    for top in _tops(window):
        for widget in top.findChildren(QWidget):
            if name in (widget.objectName(), _plain(_text(widget))):
                return _text(widget)
    raise LookupError(name)


def texts(window: str = "") -> list[str]:
    """All text in sight in a window."""
    return [
        text for top in _tops(window) for widget in top.findChildren(QWidget)
        if widget.isVisible() and (text := _plain(_text(widget)))
    ]


def focused() -> list[str]:
    """The title of the window that keys go to, and the text of the field there."""
    widget = QApplication.focusWidget()
    return [widget.window().windowTitle(), _text(widget)] if widget else ["", ""]


def messages() -> list[str]:
    """The items of the main window's message bar, the last one first: title and text."""
    bar = iface.messageBar()
    return [_plain(f"{item.title()}: {item.text()}" if item.title() else item.text())
            for item in bar.items()]


def layers() -> list[dict]:
    """The layer tree from top to bottom."""
    def told(node: Any) -> dict:
        layer = node.layer()
        raster = isinstance(layer, QgsRasterLayer)
        renderer = layer.renderer() if layer else None
        return {
            "name": node.name(), "shown": node.isVisible(), "valid": bool(layer and layer.isValid()),
            "source": layer.source() if layer else "", "renderer": renderer.type() if renderer else "",
            "classes": len(renderer.classes()) if raster and renderer.type() == "paletted" else 0,
            "active": layer is not None and layer == iface.activeLayer(), "expanded": node.isExpanded(),
        }
    return [told(node) for node in QgsProject.instance().layerTreeRoot().findLayers()]


def tasks() -> list[str]:
    """The background tasks that are not done."""
    return [task.description() for task in QgsApplication.taskManager().activeTasks()]


def drawn() -> bool:
    """Whether the map canvas has drawn all."""
    return not iface.mapCanvas().isDrawing()


def colors() -> int:
    """How many colours the map canvas shows."""
    image = iface.mapCanvas().grab().toImage()
    step = 4
    return len({image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)})


def on_layer(name: str, across: float, down: float) -> dict:
    """Where a place of a layer is on the screen, and what colour the canvas shows there; given in shares of its extent."""
    canvas, layer = iface.mapCanvas(), QgsProject.instance().mapLayersByName(name)[0]
    extent = layer.extent()
    at = canvas.getCoordinateTransform().transform(
        extent.xMinimum() + across * extent.width(), extent.yMaximum() - down * extent.height()
    )
    pixel = QPoint(round(at.x()), round(at.y()))
    screen = canvas.viewport().mapToGlobal(pixel)
    return {"place": [screen.x(), screen.y()], "color": canvas.viewport().grab().toImage().pixelColor(pixel).name()}


def picture(path: str) -> None:
    """Write a picture of the whole screen."""
    QApplication.primaryScreen().grabWindow(0).save(path)


def collect() -> None:
    """Have Python collect what nobody holds, as it does now and then by itself."""
    for _ in range(3):
        gc.collect()


def longest_pause() -> float:
    """For how many seconds the window did not react, at most, since this was asked last."""
    pause = max(_heart["longest"], time.monotonic() - _heart["last"])
    _heart.update(longest=0.0, last=time.monotonic())
    return pause


def evaluate(expression: str) -> Any:
    """The value of a Python expression, for what nothing else here tells."""
    return eval(expression, {"iface": iface, "plugins": plugins, "QgsProject": QgsProject, "QApplication": QApplication,
                             "QgsApplication": QgsApplication, "QToolBar": QToolBar, "QWidget": QWidget})


def _tops(title: str) -> list[QWidget]:
    """Open menus and lists first, since a click goes to them; then windows, the active one first."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    popups = [widget for widget in shown if widget.windowType() == Qt.WindowType.Popup]
    named = [widget for widget in shown if title.lower() in widget.windowTitle().lower()]
    return popups or sorted(named, key=lambda widget: not widget.isActiveWindow())


def _bearers(top: QWidget, text: str) -> list[dict]:
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        if isinstance(widget, (QMenu, QMenuBar)):
            found += [_described(widget, widget.actionGeometry(action), action.isEnabled()) for action in widget.actions()
                      if action.isVisible() and _plain(action.text()) == text]
        elif isinstance(widget, QTabBar):
            found += [_described(widget, widget.tabRect(number)) for number in range(widget.count())
                      if _plain(widget.tabText(number)) == text]
        elif isinstance(widget, QAbstractItemView):
            found += [_described(widget.viewport(), rectangle) for rectangle in _rows(widget, text)]
        elif text in (widget.objectName(), _plain(_text(widget))) and not widget.visibleRegion().isEmpty():
            found.append(_described(widget, widget.visibleRegion().boundingRect()))
    return found


def _rows(view: QAbstractItemView, text: str) -> list[QRect]:
    """Where the rows are that bear `text` and are in sight."""
    model = view.model()
    if model is None:
        return []
    indexes = []
    if isinstance(view, QTreeView):
        index = view.indexAt(QPoint(2, 2))
        while index.isValid() and len(indexes) < MOST_ROWS:
            indexes.append(index)
            index = view.indexBelow(index)
    else:
        root = view.rootIndex()
        # A list's model does not let its columns be counted from Python.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
        rows = min(MOST_ROWS, model.rowCount(root))
        indexes = [model.index(row, column, root) for row in range(rows) for column in range(columns)]
    return [rectangle for index in indexes if _plain(str(index.data())) == text
            and (rectangle := view.visualRect(index).intersected(view.viewport().rect())).isValid()]


def _described(widget: QWidget, part: QRect | None = None, enabled: bool = True) -> dict:
    part = widget.rect() if part is None else part
    center = widget.mapToGlobal(part.center())
    hit = QApplication.widgetAt(center)
    return {
        "place": _place(widget, part), "class": widget.metaObject().className(), "text": _text(widget),
        "enabled": enabled and widget.isEnabled(), "window": widget.window().windowTitle(),
        # Whether a click there would go to it: no other window lies over it.
        "reachable": hit is not None and (hit == widget or widget.isAncestorOf(hit) or hit.isAncestorOf(widget)),
    }


def _text(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.defaultAction():
        return widget.defaultAction().text()
    if isinstance(widget, (QAbstractButton, QLabel, QLineEdit, QAbstractSpinBox)):
        return widget.text()
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return widget.toPlainText()
    return ""


def _plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text).replace("&", "").strip()


def _global(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _place(widget: QWidget, part: QRect) -> list[int]:
    """Left, top, width and height on the screen."""
    corner = widget.mapToGlobal(part.topLeft())
    return [corner.x(), corner.y(), part.width(), part.height()]


def _distance(label: QRect, field: QRect) -> float:
    """How far a field is from its label: beside it in its row, or below it."""
    beside = abs(label.center().y() - field.center().y()) < 12 and field.left() >= label.left() + 10
    below = field.top() >= label.bottom() - 4 and abs(field.left() - label.left()) < 60
    if beside:
        return abs(field.left() - label.right()) / 10
    return field.top() - label.bottom() if below else float("inf")


def _answer(line: bytes) -> bytes:
    try:
        name, arguments = json.loads(line)
        answer = {"answer": globals()[name](*arguments)}
    except Exception:
        answer = {"error": traceback.format_exc()}
    return json.dumps(answer).encode() + b"\n"


def _serve(connection: Any) -> None:
    while connection.canReadLine():
        connection.write(_answer(bytes(connection.readLine())))
    connection.flush()


def _accept() -> None:
    connection = _server.nextPendingConnection()
    # Held: it and its slot refer to each other, and Python's collector would take the slot that Qt is about to call.
    _connections.append(connection)
    connection.readyRead.connect(lambda: _serve(connection))


def _beat() -> None:
    now = time.monotonic()
    _heart.update(longest=max(_heart["longest"], now - _heart["last"]), last=now)


_server = QLocalServer()
_connections: list[Any] = []
_heart = {"longest": 0.0, "last": time.monotonic()}
_timer = QTimer()


def serve(path: str) -> None:
    """Listen; `path` is the socket's."""
    _timer.timeout.connect(_beat)
    _timer.start(BEAT_MS)
    _server.newConnection.connect(_accept)
    if not _server.listen(path):
        raise OSError(_server.errorString())
    iface.mainWindow().showMaximized()    # so that no toolbar hides a button
