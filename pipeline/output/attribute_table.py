"""What the values of a map of classes mean, beside the raster: palette, names and an attribute table, in its .aux.xml."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from ..errors import PipelineError
from ..imagery.opening import open_source

MOST_INTEGER = 2**31 - 1
"""GDAL's tables hold whole numbers of 32 bit."""
END_OF_BAND = "</PAMRasterBand>"


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
    palette = gdal.ColorTable()
    for row in rows:
        palette.SetColorEntry(row.value, (*row.color, 255))
    dataset = open_source(path)
    band = dataset.GetRasterBand(1)
    band.SetColorTable(palette)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    band.SetCategoryNames([row.name for row in rows])
    del band, dataset
    _save_beside(path, rows)
    # What cannot be saved is worth no more than a warning to GDAL.
    dataset = open_source(path)
    saved = dataset.GetRasterBand(1).GetDefaultRAT()
    if saved is None or saved.GetRowCount() != len(rows):
        raise PipelineError("The classes of {path} cannot be saved beside it: is its folder writable?", path=path)


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
            "{path} is not a map of classes, or the .aux.xml beside it, which names them, is gone: give what 'Apply "
            "legend', 'Classify by samples' or 'Apply classifier' has written.",
            path=path,
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


def _save_beside(path: str, rows: list[ClassRow]) -> None:
    """Put a table into the .aux.xml beside a raster, as GDAL does up to 3.11.

    From 3.12 on, GDAL keeps the table of a GeoTIFF in the file, which would be no COG any more, and none where the file
    is not opened to be changed; it still reads the one beside.
    """
    beside = Path(path + ".aux.xml")
    try:
        text = beside.read_text(encoding="utf-8")
        beside.write_text(text.replace(END_OF_BAND, _as_xml(rows) + END_OF_BAND, 1), encoding="utf-8")
    except OSError:
        # What is missing is told by the caller, who looks.
        return


def _as_xml(rows: list[ClassRow]) -> str:
    fields = (
        f'<FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for index, (name, kind, usage, _) in enumerate(COLUMNS)
    )
    values = ("".join(f"<F>{html.escape(str(value_of(row)))}</F>" for *_, value_of in COLUMNS) for row in rows)
    numbered = (f'<Row index="{index}">{row}</Row>' for index, row in enumerate(values))
    lines = ('<GDALRasterAttributeTable tableType="thematic">', *fields, *numbered, "</GDALRasterAttributeTable>", "")
    return "\n".join(lines)
