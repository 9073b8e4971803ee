"""Which bands of a raster are read as red, green and blue."""

from __future__ import annotations

from osgeo import gdal

from ..errors import PipelineError


def choose_bands(dataset: gdal.Dataset, wanted: tuple[int, ...], source: str) -> tuple[int, ...]:
    """Return the three band numbers that are red, green and blue: those wanted, else by colour interpretation.

    Raises
    ------
    PipelineError
        If the raster does not have the bands that are wanted.
    """
    count = dataset.RasterCount
    if any(not 1 <= band <= count for band in wanted):
        raise PipelineError(
            "{source} has bands 1 to {count}, not {wanted}.", source=source, count=count, wanted=", ".join(map(str, wanted))
        )
    if len(wanted) > 3:
        raise PipelineError("Choose one to three bands, not {count}.", count=len(wanted))
    if wanted:
        return (*wanted, *[wanted[-1]] * (3 - len(wanted))) if len(wanted) > 1 else wanted * 3
    meaning = {dataset.GetRasterBand(band).GetColorInterpretation(): band for band in range(count, 0, -1)}
    if all(color in meaning for color in (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)):
        return (meaning[gdal.GCI_RedBand], meaning[gdal.GCI_GreenBand], meaning[gdal.GCI_BlueBand])
    plain = [band for band in range(1, count + 1) if band != meaning.get(gdal.GCI_AlphaBand)]
    return (plain[0], plain[1], plain[2]) if len(plain) >= 3 else (plain[0],) * 3


def is_grey(dataset: gdal.Dataset, bands: tuple[int, ...]) -> bool:
    """Whether the bands that are read make no colours: one band, and it has no palette."""
    return len(set(bands)) == 1 and dataset.GetRasterBand(bands[0]).GetColorTable() is None
