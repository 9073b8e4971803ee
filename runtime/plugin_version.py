"""The plugin's version, as QGIS's plugin manager knows it."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path


def _read() -> str:
    parser = ConfigParser()
    parser.read(Path(__file__).parents[1] / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


VERSION = _read()
