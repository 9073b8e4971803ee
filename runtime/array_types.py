"""The arrays that messages hold, as annotations: what their numbers are, and how many axes they have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np


@dataclass(frozen=True)
class ArrayType:
    """One of some types ("float16 float32"), and a number of axes."""

    dtypes: str
    axes: int


Mask = Annotated[np.ndarray, ArrayType("bool", 2)]
Masks = Annotated[np.ndarray, ArrayType("bool", 3)]
Pixels = Annotated[np.ndarray, ArrayType("uint8", 3)]
Tiles = Annotated[np.ndarray, ArrayType("uint8", 4)]
Pictures = Annotated[np.ndarray, ArrayType("uint8", 5)]
Colors = Annotated[np.ndarray, ArrayType("uint8", 2)]
Ids = Annotated[np.ndarray, ArrayType("uint16", 2)]
Layer = Annotated[np.ndarray, ArrayType("float32", 2)]
Layers = Annotated[np.ndarray, ArrayType("float32", 3)]
Features = Annotated[np.ndarray, ArrayType("float16 float32", 3)]
FeatureRows = Annotated[np.ndarray, ArrayType("float16", 2)]
Centroids = Annotated[np.ndarray, ArrayType("float16 float32", 2)]
Numbers = Annotated[np.ndarray, ArrayType("float32", 1)]
Matrix = Annotated[np.ndarray, ArrayType("float32", 2)]
Sums = Annotated[np.ndarray, ArrayType("float64", 2)]
Classes = Annotated[np.ndarray, ArrayType("int64", 1)]
Offsets = Annotated[np.ndarray, ArrayType("int32", 2)]
RowNumbers = Annotated[np.ndarray, ArrayType("int64", 2)]
Labels = Annotated[np.ndarray, ArrayType("int32", 1)]
Counts = Annotated[np.ndarray, ArrayType("int64", 1)]
GroupOfEach = Annotated[np.ndarray, ArrayType("uint16", 1)]
GroupLevels = Annotated[np.ndarray, ArrayType("int32", 2)]
