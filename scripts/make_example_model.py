"""Writes resources/models/warp_encode_assign.model3, in QGIS's Python: `make_example_model.py PATH`."""

from __future__ import annotations

import os
import sys

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF


def child(algorithm: str, title: str, sources: dict, place: int) -> QgsProcessingModelChildAlgorithm:
    """Return one step."""
    step = QgsProcessingModelChildAlgorithm(f"geocentroids:{algorithm}")
    step.setChildId(algorithm)
    step.setDescription(title)
    step.setPosition(QPointF(200 + 220 * place, 200))
    for definition in step.algorithm().parameterDefinitions():
        default = definition.defaultValue()
        if definition.name() in sources:
            step.addParameterSources(definition.name(), [sources[definition.name()]])
        elif default is not None and not definition.isDestination():
            # What is left to a default would be a missing value to the model designer.
            step.addParameterSources(definition.name(), [QgsProcessingModelChildParameterSource.fromStaticValue(default)])
    return step


def build() -> QgsProcessingModelAlgorithm:
    """Return the model: imagery and a codebook to a map, by way of files."""
    model = QgsProcessingModelAlgorithm("Perceptual map in steps", "GeoCentroids")
    parameters = (
        QgsProcessingParameterRasterLayer("imagery", "Imagery"),
        QgsProcessingParameterString("codebook", "Codebook", defaultValue="embedded"),
    )
    for place, parameter in enumerate(parameters):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(200 + 220 * place, 60))
        model.addModelParameter(parameter, component)
    of_model = QgsProcessingModelChildParameterSource.fromModelParameter
    of_child = QgsProcessingModelChildParameterSource.fromChildOutput
    fixed = QgsProcessingModelChildParameterSource.fromStaticValue
    codebook = of_model("codebook")
    model.addChildAlgorithm(child("warptogsd", "Warp", {"INPUT": of_model("imagery"), "GSD": fixed(0.25)}, 0))
    sources = {"INPUT": of_child("warptogsd", "OUTPUT"), "CODEBOOK": codebook}
    model.addChildAlgorithm(child("encodepatches", "Encode", sources, 1))
    last = child("assigncentroids", "Assign", {"INPUT": of_child("encodepatches", "OUTPUT"), "CODEBOOK": codebook}, 2)
    outputs = {}
    for place, (name, title) in enumerate((("RGB", "RGB"), ("IDS", "IDS"))):
        output = QgsProcessingModelOutput(title, title)
        output.setChildId("assigncentroids")
        output.setChildOutputName(name)
        output.setPosition(QPointF(530 + 230 * place, 320))
        outputs[title] = output
    last.setModelOutputs(outputs)
    model.addChildAlgorithm(last)
    return model


def main() -> None:
    """Start QGIS with the provider and write the model."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    application = QgsApplication([], False)
    application.initQgis()
    sys.path += [os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"), os.path.join(root, "build", "plugins")]
    from geocentroids.algorithms.provider import GeoCentroidsProvider

    provider = GeoCentroidsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    model = build()
    valid, faults = model.validate()
    if not valid:
        sys.exit("\n".join(faults))
    if not model.toFile(sys.argv[1]):
        sys.exit(f"{sys.argv[1]} cannot be written")
    # Ending QGIS from Python crashes in some versions.
    os._exit(0)


if __name__ == "__main__":
    main()
