"""The classes that samples are of: what their field says, checked, and how much each sample weighs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..errors import PipelineError
from .legend import MOST_CLASSES, NamedClass, distinct_colors, fault_of_name
from .pixels_under_shapes import Samples


@dataclass(frozen=True)
class LabelledSamples:
    """Labelled pixels, all of one shape of one class. N pixels, S shapes, C classes.

    Parameters
    ----------
    samples
        Where they lie.
    classes
        (N,) int: an index into `names`.
    names
        In the order of the class raster's values.
    """

    samples: Samples
    classes: np.ndarray
    names: tuple[str, ...]

    @property
    def weights(self) -> np.ndarray:
        """(N,) float64: each class weighs the same, and in it each shape, whatever its size; their mean is 1."""
        _, index, pixels = np.unique(self.samples.shapes, return_inverse=True, return_counts=True)
        weights = 1 / pixels[index]
        of_class = np.bincount(self.classes, weights, len(self.names))
        weights = weights / of_class[self.classes]
        return weights * len(weights) / weights.sum()

    @property
    def named(self) -> tuple[NamedClass, ...]:
        """The classes with a colour each."""
        return tuple(NamedClass(name, color) for name, color in zip(self.names, distinct_colors(len(self.names))))


def label_samples(samples: Samples, labels: Sequence[str], progress: Progress) -> LabelledSamples:
    """Return the samples with their classes; warn of those that do not lie on ground.

    Parameters
    ----------
    labels
        The class of each shape.

    Raises
    ------
    PipelineError
        If those that lie on ground are not of two classes at least.
    """
    shapes = np.unique(samples.shapes)
    present = sorted({labels[shape] for shape in shapes}, key=_natural)
    if len(present) < 2:
        raise PipelineError(
            "The samples that lie on ground are of {count} classes: give some of two at least, inside of the map, and "
            "look whether the layer's CRS is right.",
            count=len(present),
        )
    lost = len(labels) - len(shapes)
    if lost:
        progress.warn(tr(
            "{lost} of {count} samples lie outside, or where there is no data: they were left out."
        ).format(lost=lost, count=len(labels)))
    number = {name: index for index, name in enumerate(present)}
    return LabelledSamples(samples, np.array([number[labels[shape]] for shape in samples.shapes]), tuple(present))


def check_labels(labels: Sequence[str]) -> None:
    """Check what a field says of classes.

    Raises
    ------
    PipelineError
        If there are not 2 to `MOST_CLASSES` of them, or one cannot be a class's name.
    """
    found = sorted(set(labels), key=_natural)
    for name in found:
        if fault_of_name(name):
            raise PipelineError("A class of the samples {fault}. Change it in their field.", fault=fault_of_name(name))
    if len(found) < 2:
        raise PipelineError("All samples are of one class ('{name}'): give samples of two classes at least.", name=found[0])
    if len(found) > MOST_CLASSES:
        raise PipelineError(
            "The field has {count} different values, such as {some}: choose one of at most {most} classes.",
            count=len(found), some=", ".join(found[:3]), most=MOST_CLASSES,
        )


def _natural(name: str) -> tuple[int, float, str]:
    """Numbers in their order, and before other names."""
    try:
        number = float(name)
    except ValueError:
        number = math.nan
    return (1, 0.0, name) if math.isnan(number) else (0, number, name)
