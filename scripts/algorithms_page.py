"""Writes the documentation's page of algorithms from the algorithms, in QGIS's Python: algorithms_page.py PATH."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

ROOT = Path(__file__).parents[1]
HEAD = """# Algorithms

Made by `make reference` from the algorithms themselves; what the *Help* button of their dialogs opens. In the Processing
Toolbox they are under *GeoCentroids*; a shell or a script calls them `geocentroids:NAME`.
"""
KINDS = {
    "raster": "raster", "extent": "extent", "string": "text", "number": "number", "band": "bands", "boolean": "yes or no",
    "crs": "CRS", "enum": "choice", "file": "file or folder", "rasterDestination": "raster, written",
    "source": "points or polygons", "field": "field", "sink": "points, written", "fileDestination": "file, written",
}
KINDS_OF_POLYGONS = {"source": "polygons", "sink": "polygons, written"}
POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon


def page(algorithms: list[Any]) -> str:
    """Return the page in Markdown."""
    return HEAD + "".join(f"\n{section(algorithm)}" for algorithm in algorithms)


def section(algorithm: Any) -> str:
    """Return an algorithm's part of the page."""
    definitions = algorithm.parameterDefinitions()
    own = {definition.name() for definition in definitions}
    outputs = [output for output in algorithm.outputDefinitions() if output.name() not in own]
    lines = [
        f"## {algorithm.displayName()} {{ #{algorithm.name()} }}",
        "",
        f"`geocentroids:{algorithm.name()}`. {algorithm.SUMMARY}",
        "",
        algorithm.HELP,
        "",
        "| parameter | name | kind | default | |",
        "| --- | --- | --- | --- | --- |",
        *(row(definition) for definition in definitions),
    ]
    if outputs:
        returned = ", ".join(f"{output.description()} (`{output.name()}`)" for output in outputs)
        lines += ["", f"Also returned: {returned}."]
    return "\n".join(lines) + "\n"


def row(definition: QgsProcessingParameterDefinition) -> str:
    """Return a parameter's line of the table."""
    flags = definition.flags()
    notes = [definition.help()]
    if flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
        notes.append("Under *Advanced Parameters*.")
    kind = KINDS.get(definition.type(), definition.type())
    if isinstance(definition, QgsProcessingParameterEnum):
        kind = " / ".join(f"`{option}`" for option in definition.options())
    if (definition.type() == "sink" and definition.dataType() == POLYGONS) or (
        definition.type() == "source" and definition.dataTypes() == [POLYGONS]
    ):
        kind = KINDS_OF_POLYGONS[definition.type()]
    default = definition.defaultValue()
    if default in (None, ""):
        default = "optional" if flags & QgsProcessingParameterDefinition.Flag.FlagOptional else ""
        if definition.isDestination() and not default:
            default = "a temporary file"
    else:
        default = f"`{default}`"
    cells = definition.description(), f"`{definition.name()}`", kind, default, " ".join(filter(None, notes))
    return "| " + " | ".join(cells) + " |"


def reference() -> str:
    """Return the page for the algorithms of this clone; QGIS must have been started."""
    from geocentroids.algorithms.provider import ALGORITHMS

    def made() -> Iterator[Any]:
        for algorithm in ALGORITHMS:
            yield algorithm().create()

    return page(list(made()))


def main() -> None:
    """Start QGIS and write the page."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path += [os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"), str(ROOT / "build" / "plugins")]
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8")
    print(f"reference: {sys.argv[1]}", flush=True)
    os._exit(0)     # Ending QGIS from Python crashes in some versions.


if __name__ == "__main__":
    main()
