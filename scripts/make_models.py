"""Writes the graphical models, resources/graphical_models/NAME.model3, in QGIS's Python: `make_models.py [FOLDER]`.

They are written by QGIS 3.22, the oldest that we support, so that every later one reads them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The order of attributes in the XML is that of Qt's hashes: the same in every run.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
WHOLE, REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
VALUE = "VALUE"
"""The field of a class's value, between steps."""
GREATER = 2
"""Of native:extractbyattribute's operators."""
Step = tuple[str, str, dict[str, Any]]


def of_model(name: str) -> QgsProcessingModelChildParameterSource:
    """Return a value that is a parameter of the model."""
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def of_step(name: str) -> QgsProcessingModelChildParameterSource:
    """Return a value that is the output of a step."""
    return QgsProcessingModelChildParameterSource.fromChildOutput(name, "OUTPUT")


def step(name: str, algorithm: str, values: dict[str, Any], place: int) -> QgsProcessingModelChildAlgorithm:
    """Return one step, drawn at a place in the row."""
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(name.capitalize())
    child.setPosition(QPointF(200 + 220 * place, 200))
    for definition in child.algorithm().parameterDefinitions():
        # What is left to a default would be a missing value to the model designer.
        value = values.get(definition.name(), definition.defaultValue())
        if not isinstance(value, QgsProcessingModelChildParameterSource):
            if value is None or definition.isDestination():
                continue
            value = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        child.addParameterSources(definition.name(), [value])
    return child


def write(
    path: Path, title: str, parameters: list[Any], steps: list[Step], outputs: tuple[str, ...] = ("OUTPUT",)
) -> None:
    """Write a model; a step is its name, its algorithm and its values. The last one's outputs are the model's."""
    model = QgsProcessingModelAlgorithm(title, "GeoCentroids")
    for place, parameter in enumerate(parameters):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(200 + 220 * place, 60))
        # The model takes what it is given.
        model.addModelParameter(parameter.clone(), component)
    for place, (name, algorithm, values) in enumerate(steps):
        child = step(name, algorithm, values, place)
        if place == len(steps) - 1:
            made = {}
            for index, output in enumerate(outputs):
                made[output] = QgsProcessingModelOutput(output, output)
                made[output].setChildId(name)
                made[output].setChildOutputName(output)
                made[output].setPosition(QPointF(90 + 220 * (place + index), 320))
            child.setModelOutputs(made)
        model.addChildAlgorithm(child)
    valid, faults = model.validate()
    if not valid or not model.toFile(str(path)):
        sys.exit("\n".join([f"{path} cannot be written", *faults]))
    print(f"model: {path}", flush=True)


def write_map_in_steps(folder: Path) -> None:
    """Write imagery and a codebook to a map, by way of files."""
    codebook = of_model("codebook")
    write(
        folder / "warp_encode_assign.model3", "Perceptual map in steps",
        [
            QgsProcessingParameterRasterLayer("imagery", "Imagery"),
            QgsProcessingParameterString("codebook", "Codebook", defaultValue="embedded"),
        ],
        [
            ("warp", "geocentroids:warptogsd", {"INPUT": of_model("imagery"), "GSD": 0.25}),
            ("encode", "geocentroids:encodepatches", {"INPUT": of_step("warp"), "CODEBOOK": codebook}),
            ("assign", "geocentroids:assigncentroids", {"INPUT": of_step("encode"), "CODEBOOK": codebook}),
        ],
        ("RGB", "IDS"),
    )


def write_questions(folder: Path) -> None:
    """Write what is asked of a map of classes: polygons, counts in zones."""
    classes = QgsProcessingParameterRasterLayer("classes", "Classes")
    write(
        folder / "classes_to_polygons.model3", "Classes to polygons",
        [
            classes,
            QgsProcessingParameterNumber("smallest", "Smallest area in pixels", WHOLE, 10, False, 1),
            QgsProcessingParameterNumber("tolerance", "Tolerance in map units", REAL, 0.0, False, 0),
        ],
        [
            ("sieve", "gdal:sieve", {"INPUT": of_model("classes"), "THRESHOLD": of_model("smallest")}),
            ("polygonise", "gdal:polygonize", {"INPUT": of_step("sieve"), "BAND": 1, "FIELD": VALUE}),
            # Value 0 is ground without a class.
            ("choose", "native:extractbyattribute",
             {"INPUT": of_step("polygonise"), "FIELD": VALUE, "OPERATOR": GREATER, "VALUE": "0"}),
            ("mend", "native:fixgeometries", {"INPUT": of_step("choose")}),
            ("simplify", "native:simplifygeometries", {"INPUT": of_step("mend"), "TOLERANCE": of_model("tolerance")}),
            ("clean", "native:fixgeometries", {"INPUT": of_step("simplify")}),
        ],
    )
    zones = QgsProcessingParameterFeatureSource("zones", "Zones", [QgsProcessing.SourceType.TypeVectorPolygon])
    counted = {"INPUT_RASTER": of_model("classes"), "INPUT_VECTOR": of_model("zones"), "COLUMN_PREFIX": f"{VALUE}_"}
    write(
        folder / "shares_in_zones.model3", "Pixels of classes in zones", [classes, zones],
        [("count", "native:zonalhistogram", counted)],
    )


def main() -> None:
    """Start QGIS with its own algorithms and ours, and write."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "graphical_models"
    application = QgsApplication([], False)
    application.initQgis()
    sys.path += [os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"), str(ROOT / "build" / "plugins")]
    from geocentroids.algorithms.provider import GeoCentroidsProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = GeoCentroidsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    write_map_in_steps(folder)
    write_questions(folder)
    os._exit(0)     # Ending QGIS from Python crashes in some versions.


if __name__ == "__main__":
    main()
