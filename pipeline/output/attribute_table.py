"""What the values of a map of classes mean, beside the raster: palette, names and an attribute table, in its .aux.xml."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import gdal

from ..errors import PipelineError
from ..imagery.opening import open_source

MOST_INTEGER = 2**31 - 1
"""GDAL's tables hold whole numbers of 32 bit."""


@dataclass(frozen=True)
class ClassRow:
    """A value of a map of classes: its name, colour (red, green, blue), and how much of the map it is."""

    value: int
    name: str
    color: tuple[int, int, int]
    pixels: int
    square_metres: float


COLUMNS = (
    ("VALUE", gdal.GFT_Integer, gdal.GFU_MinMax, lambda row: row.value),
    ("PIXELS", gdal.GFT_Integer, gdal.GFU_PixelCount, lambda row: min(row.pixels, MOST_INTEGER)),
    ("CLASS", gdal.GFT_String, gdal.GFU_Name, lambda row: row.name),
    ("AREA_M2", gdal.GFT_Real, gdal.GFU_Generic, lambda row: row.square_metres),
    ("RED", gdal.GFT_Integer, gdal.GFU_Red, lambda row: row.color[0]),
    ("GREEN", gdal.GFT_Integer, gdal.GFU_Green, lambda row: row.color[1]),
    ("BLUE", gdal.GFT_Integer, gdal.GFU_Blue, lambda row: row.color[2]),
)


def write_attribute_table(path: str, rows: list[ClassRow]) -> None:
    """Give a raster of bytes its palette, names and attribute table.

    Parameters
    ----------
    rows
        Ascending by value, from 0, without gaps.

    Raises
    ------
    PipelineError
        If the raster cannot be opened, or what lies beside it not be written.
    """
    table, palette = gdal.RasterAttributeTable(), gdal.ColorTable()
    for column, (name, kind, usage, _) in enumerate(COLUMNS):
        table.CreateColumn(name, kind, usage)
        for index, row in enumerate(rows):
            _set(table, index, column, COLUMNS[column][3](row))
    for row in rows:
        palette.SetColorEntry(row.value, (*row.color, 255))
    dataset = open_source(path)
    band = dataset.GetRasterBand(1)
    band.SetColorTable(palette)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    band.SetCategoryNames([row.name for row in rows])
    band.SetDefaultRAT(table)
    del band, dataset
    # What cannot be saved is worth no more than a warning to GDAL.
    dataset = open_source(path)
    saved = dataset.GetRasterBand(1).GetDefaultRAT()
    if saved is None or saved.GetRowCount() != len(rows):
        raise PipelineError(f"The classes of {path} cannot be saved beside it: is its folder writable?")


def _set(table: gdal.RasterAttributeTable, row: int, column: int, value: int | float | str) -> None:
    if isinstance(value, str):
        table.SetValueAsString(row, column, value)
    elif isinstance(value, int):
        table.SetValueAsInt(row, column, value)
    else:
        table.SetValueAsDouble(row, column, value)
