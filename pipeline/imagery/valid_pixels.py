"""Which pixels of a source are ground: one rule, applied before anything is resampled.

A pixel is ground unless the source says otherwise, in any of these ways (what QGIS draws as transparent):

- *nodata*: all of the chosen bands have their nodata value, as their type holds it, or that of the others where they declare
  none. A saturated roof, 255 in one band, stays.
- *mask*: the dataset's mask, internal or beside it, is 0; or, where each band has one of its own, all of them are. It does
  not count where there is alpha, nor where GDAL makes it of the metadata NODATA_VALUES, which QGIS does not know.
- *alpha*: the band that is marked as transparency is 0, up to the noise of lossy compression, whatever its type and scale.
- *palette*: the palette's entry is transparent, or there is none.

Bands that are marked alpha and are none, such as NAIP's near infrared, are told by their values. A border of a type's
lowest value, or of -9999, that nobody declared is taken for nodata where all chosen bands have it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from osgeo import gdal, gdal_array

from ...runtime.progress import Progress
from ...runtime.translation import tr
from ..gdal_calls import call_gdal

ALPHA_CHOICES = ("auto", "alpha", "ignore")
"""What a band that is marked alpha may be taken for: decided by its values, transparency, nothing."""

LEAST_ALPHA = 1 / 16
"""The share of full opacity below which a pixel counts as transparent: lossy compression leaves noise where alpha is 0."""

LEAST_BITS = 8
"""Full opacity is written as 1, or as all the bits that it has, in any type: 255, 1,023, 4,095, 65,535."""

ALL_BITS = -1
"""What all the bits of a signed number are read as."""

FEW_VALUES = 8
"""Up to so many different values of alpha each was meant, 255 beside 65,535 too: neither noise nor a gradient."""

PICTURE_VALUES = 32
PICTURE_SHARE = 0.25
"""A band is a picture, and no transparency, from so many different values and such a share of half-transparent pixels on."""

UNDECLARED = (float(np.finfo(np.float32).min), -9999.0, -32767.0, -99999.0)
UNDECLARED_SHARE = 0.001
"""Values that software writes where there is no ground, besides a type's lowest; and the least share that is a border."""

HALF_BITS = "16"
"""Bits of half a float, as GDAL tells them."""

MOST_ENTRIES = 256
"""Of a palette of bytes: where it has them, each pixel has one."""

SAMPLES = 8
SAMPLE_SIDE = 32


@dataclass(frozen=True)
class Validity:
    """What says which pixels of a source are ground.

    Parameters
    ----------
    nodata
        The nodata value of each of the three chosen bands, or None.
    masks
        The bands whose GDAL mask counts: one for a mask of the dataset, several for masks of the bands.
    alpha
        The band that holds transparency; 0 for none.
    opaque
        The value of the alpha band that means full opacity; `ALL_BITS` where no other does.
    palette
        Whether the palette has transparent entries, or sampled pixels have none.
    """

    nodata: tuple[float | None, float | None, float | None] = (None, None, None)
    masks: tuple[int, ...] = ()
    alpha: int = 0
    opaque: float = 255.0
    palette: bool = False

    @property
    def is_declared(self) -> bool:
        """Whether anything is known to say that a pixel is no ground."""
        return bool(self.masks or self.alpha or self.palette) or None not in self.nodata

    @property
    def is_nodata_alone(self) -> bool:
        """Whether a nodata value is all that says so."""
        return None not in self.nodata and not (self.masks or self.alpha or self.palette)

    @property
    def least_alpha(self) -> float:
        """The value of the alpha band from which on a pixel is ground; whole where it is 1 or more."""
        least = self.opaque * LEAST_ALPHA
        return math.ceil(least) if least >= 1 else least


def find_validity(
    dataset: gdal.Dataset, bands: tuple[int, ...], alpha: str, undeclared: bool, progress: Progress
) -> Validity:
    """Return what says which pixels are ground.

    Parameters
    ----------
    bands
        The three bands that are read as red, green and blue.
    alpha
        One of `ALPHA_CHOICES`.
    undeclared
        Whether a border of a value that nobody declared may be taken for nodata; where not, it is warned of.
    progress
        Hears what was decided by values.
    """
    if has_nodata_metadata(dataset.GetRasterBand(bands[0])):
        progress.message(tr(
            "The metadata NODATA_VALUES do not count, since QGIS draws these pixels: to have them left out, set the "
            "nodata value of each band."
        ))
    found = declared_validity(dataset, bands, alpha, progress)
    if found.is_declared:
        return found
    nodata = _undeclared_nodata(dataset, bands)
    if nodata is None:
        return found
    value = f"{nodata[0]:g}"
    if not undeclared:
        progress.warn(tr(
            "Some pixels are {value} in all bands, and nothing declares them as nodata: they count as ground."
        ).format(value=value))
        return found
    progress.message(tr(
        "Pixels of {value} in all bands are taken for nodata, though the file does not declare them."
    ).format(value=value))
    return replace(found, nodata=nodata)


def declared_validity(dataset: gdal.Dataset, bands: tuple[int, ...], alpha: str, progress: Progress) -> Validity:
    """Return what the source itself says; see `find_validity`."""
    chosen = [dataset.GetRasterBand(number) for number in bands]
    red, green, blue = _declared_nodata(dataset, bands)
    masked = [number for number, band in zip(bands, chosen) if _has_own_mask(band)]
    if masked and dataset.GetRasterBand(masked[0]).GetMaskFlags() & gdal.GMF_PER_DATASET:
        masked = masked[:1]
    elif len(masked) < len(bands):
        masked = []     # A pixel is ground where one of the chosen bands is, and one without a mask always is.
    marked = _alpha_band(dataset, bands, alpha, progress)
    if marked:
        masked = []
    table = chosen[0].GetColorTable() if len(set(bands)) == 1 else None
    return Validity(
        nodata=(red, green, blue),
        masks=tuple(dict.fromkeys(masked)),
        alpha=marked,
        opaque=_full_opacity(_sampled(dataset, (marked,))[0]) if marked else 255.0,
        palette=table is not None and _has_transparency(table, dataset, bands[0]),
    )


def has_nodata_metadata(band: gdal.Band) -> bool:
    """Whether GDAL makes the band's mask of the metadata NODATA_VALUES."""
    flags = band.GetMaskFlags()
    return bool(flags & gdal.GMF_NODATA and flags & gdal.GMF_PER_DATASET)


def marked_alpha(dataset: gdal.Dataset) -> int:
    """Return the number of the first band that is marked as alpha; 0 where there is none."""
    for number in range(1, dataset.RasterCount + 1):
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return number
    return 0


def _declared_nodata(dataset: gdal.Dataset, bands: tuple[int, ...]) -> list[float | None]:
    """Return the nodata value of each band; where only some have one, and the same, it is that of all."""
    declared = [dataset.GetRasterBand(number).GetNoDataValue() for number in bands]
    known = {value for value in declared if value is not None}
    if len(known) == 1 or None not in declared:
        everywhere = next(iter(known))
        values = (everywhere if value is None else value for value in declared)
        return [_as_stored(value, dataset, number) for number, value in zip(bands, values)]
    return declared


def _as_stored(value: float, dataset: gdal.Dataset, number: int) -> float:
    """Return a number as a band holds it: half a float rounds visibly, and GDAL compares with what was declared.

    GDAL older than 3.11, which reads half floats as floats, rounded to zero as it wrote them: -9999 is -9992 or -10000.
    """
    band = dataset.GetRasterBand(number)
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    if dtype != np.float16 and (dtype != np.float32 or band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") != HALF_BITS):
        return value
    with np.errstate(over="ignore"):
        nearest = np.float16(value)
    inner = nearest if abs(float(nearest)) <= abs(value) else np.nextafter(nearest, np.float16(0))
    return float(inner if (_sampled(dataset, (number,)) == inner).any() else nearest)


def _has_own_mask(band: gdal.Band) -> bool:
    """Whether a band has a mask that is neither made of nodata values nor the alpha band."""
    return not band.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA | gdal.GMF_NODATA)


def _alpha_band(dataset: gdal.Dataset, bands: tuple[int, ...], alpha: str, progress: Progress) -> int:
    """Return the band that is transparency, or 0: what is read as a colour is none."""
    marked = marked_alpha(dataset)
    if not marked or marked in bands or alpha == "ignore":
        return 0
    if alpha == "auto" and _is_picture(_sampled(dataset, (marked,))[0]):
        progress.message(
            tr(
                "Band {marked} is marked as transparency, but has the values of a picture, such as near infrared: it "
                "is ignored. 'Alpha band' under Advanced Parameters decides otherwise."
            ).format(marked=marked)
        )
        return 0
    return marked


def _is_picture(values: np.ndarray) -> bool:
    full = _full_opacity(values)
    between = (values > full * LEAST_ALPHA) & (values < full * (1 - LEAST_ALPHA))
    return len(np.unique(values)) >= PICTURE_VALUES and float(between.mean()) >= PICTURE_SHARE


def _full_opacity(values: np.ndarray) -> float:
    """Return what full opacity is in a band of alpha: the least of the usual numbers that holds all values.

    Of few values it is that of the least which is not 0, since QGIS draws from 255 on all that there is.
    """
    known = np.unique(values[np.isfinite(values)])
    most = float(np.max(known, initial=0.0))
    if most == 0 and ALL_BITS in known:
        return float(ALL_BITS)
    if 0 < most <= 1.0:
        return 1.0
    if len(known) <= FEW_VALUES:
        most = float(np.min(known[known > 0], initial=most))
    return float(2 ** max(LEAST_BITS, math.ceil(math.log2(most + 1))) - 1)


def _has_transparency(table: gdal.ColorTable, dataset: gdal.Dataset, band: int) -> bool:
    """Whether some entries are transparent, or some sampled pixels have no entry, which QGIS does not draw."""
    if any(_is_transparent(table.GetColorEntry(number)) for number in range(table.GetCount())):
        return True
    return table.GetCount() < MOST_ENTRIES and bool((_sampled(dataset, (band,)) >= table.GetCount()).any())


def _is_transparent(entry: tuple[int, int, int, int]) -> bool:
    return entry[3] < 255 * LEAST_ALPHA


def _undeclared_nodata(dataset: gdal.Dataset, bands: tuple[int, ...]) -> tuple[float, float, float] | None:
    """Return the value of a border that nobody declared, in each band, or None; of unsigned numbers a border is a collar."""
    types = (gdal_array.GDALTypeCodeToNumericTypeCode(dataset.GetRasterBand(number).DataType) for number in bands)
    dtype = np.result_type(*types)
    if dtype.kind not in "if":
        return None
    pixels = _sampled(dataset, bands)
    lowest = float(np.finfo(dtype).min) if dtype.kind == "f" else int(np.iinfo(dtype).min)
    for value in (lowest, *(UNDECLARED if dtype.kind == "f" else map(int, UNDECLARED))):
        red, green, blue = (_as_stored(value, dataset, number) for number in bands)
        border = (pixels[0] == red) & (pixels[1] == green) & (pixels[2] == blue)
        if value >= lowest and border.any() and border.mean() >= UNDECLARED_SHARE:
            return red, green, blue
    return None


def _sampled(dataset: gdal.Dataset, bands: tuple[int, ...]) -> np.ndarray:
    """Return (bands, n): pixels of small windows from all over, the corners too; what cannot be read is left out."""
    chosen = [dataset.GetRasterBand(number) for number in bands]
    windows = []
    for x, y, width, height in _windows(dataset.RasterXSize, dataset.RasterYSize):
        read = [call_gdal(partial(band.ReadAsArray, x, y, width, height))[0] for band in chosen]
        if all(pixels is not None for pixels in read):
            windows.append(np.stack([pixels.ravel() for pixels in read]))
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(dataset.GetRasterBand(bands[0]).DataType)
    return np.concatenate(windows, axis=1) if windows else np.zeros((len(bands), 0), dtype)


def _windows(width: int, height: int) -> Iterator[tuple[int, int, int, int]]:
    across, down = min(SAMPLE_SIDE, width), min(SAMPLE_SIDE, height)
    for y in np.unique(np.linspace(0, height - down, SAMPLES).astype(int)).tolist():
        for x in np.unique(np.linspace(0, width - across, SAMPLES).astype(int)).tolist():
            yield x, y, across, down
