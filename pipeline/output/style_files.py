"""Which raster a style file belongs to: QGIS takes NAME.qml for the style of every layer called NAME."""

from __future__ import annotations

import os

MARK = "geocentroids-style"
"""What our own styles hold."""

NO_LAYERS = (
    ".qml", ".qmd", ".sld", ".aux.xml", ".ovr", ".msk", ".tfw", ".wld", ".prj", ".xml", ".json", ".txt", ".html"
)
"""Endings of files that may share a layer's name and are none."""


def style_of(path: str) -> str:
    """Return the file that QGIS takes for the style of `path`."""
    return os.path.splitext(path)[0] + ".qml"


def is_our_style(style: str) -> bool:
    """Whether a file is a style that we wrote."""
    try:
        with open(style, "rb") as file:
            return MARK.encode() in file.read()
    except OSError:
        return False


def layer_of_same_stem(path: str) -> str:
    """Return another layer's file that QGIS would give the style of `path`, "" if there is none."""
    folder, name = os.path.split(os.path.abspath(path))
    stem = os.path.splitext(name)[0]
    for other in sorted(os.listdir(folder)):
        same = os.path.normcase(os.path.splitext(other)[0]) == os.path.normcase(stem)
        if os.path.isdir(os.path.join(folder, other)):
            continue
        if same and os.path.normcase(other) != os.path.normcase(name) and not other.lower().endswith(NO_LAYERS):
            return os.path.join(folder, other)
    return ""
