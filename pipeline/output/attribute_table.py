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


def read_attribute_table(path: str) -> list[ClassRow]:
    """Return what the values of a map of classes mean, ascending by value; ground without a class is value 0.

    Raises
    ------
    PipelineError
        If the raster cannot be opened, or has no such table.
    """
    # A table does not keep its dataset alive, and reading on would end the process.
    dataset = open_source(path)
    table = dataset.GetRasterBand(1).GetDefaultRAT() if dataset.RasterCount == 1 else None
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())] if table else []
    wanted = [name for name, *_ in COLUMNS]
    if table is None or not set(wanted) <= set(names) or not table.GetRowCount():
        raise PipelineError(
            f"{path} is not a map of classes, or the .aux.xml beside it, which names them, is gone: give what "
            "'Apply legend', 'Classify by samples' or 'Apply classifier' has written."
        )
    value, pixels, name, area, *color = (names.index(each) for each in wanted)
    rows = [
        ClassRow(
            table.GetValueAsInt(row, value),
            table.GetValueAsString(row, name),
            (*(table.GetValueAsInt(row, column) for column in color),),
            table.GetValueAsInt(row, pixels),
            table.GetValueAsDouble(row, area),
        )
        for row in range(table.GetRowCount())
    ]
    return sorted(rows, key=lambda row: row.value)


def _set(table: gdal.RasterAttributeTable, row: int, column: int, value: int | float | str) -> None:
    if isinstance(value, str):
        table.SetValueAsString(row, column, value)
    elif isinstance(value, int):
        table.SetValueAsInt(row, column, value)
    else:
        table.SetValueAsDouble(row, column, value)
