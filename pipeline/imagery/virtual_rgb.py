"""Three bands of a source and, where something says which pixels are ground, a fourth: a virtual raster of plain numbers.

GDAL's own mask of a band is either its nodata value, or a mask, or alpha, and believes alpha of 16 bit to reach 65,535. Here
all of them count together, and the fourth band is 0 or 255. Written as XML, not put together by calls: GDAL 3.6 ends the
process where a band that is another's mask was added by a call and has overviews.
"""

from __future__ import annotations

import math
from html import escape

from osgeo import gdal

from ..errors import PipelineError
from ..gdal_calls import as_text, call_gdal
from .crs import wkt_of
from .valid_pixels import ALL_BITS, LEAST_ALPHA, MOST_ENTRIES, Validity

FULL_BITS = 8
OPAQUE = 255
"""The fourth band where there is ground; 0 where there is none."""


def virtual_rgb(
    dataset: gdal.Dataset, bands: tuple[int, ...], validity: Validity, shrink: float = 1.0
) -> gdal.Dataset:
    """Return a virtual raster of the three bands, palette expanded, and of validity as alpha where something says it.

    Parameters
    ----------
    dataset
        The source, which GDAL opens again by its name.
    shrink
        Source pixels along one side for which one is enough: above 1 the source's overviews are read where it has some.

    Returns
    -------
    gdal.Dataset
        Three bands of the source's type, the widest where they differ, int16 of signed bytes, uint8 of a palette; those of
        fewer than 8 bits reach 255. The fourth is uint8.

    Raises
    ------
    PipelineError
        If the source cannot be read.
    """
    drawn = _Drawing(dataset, _overview(dataset, bands, validity, shrink))
    text = drawn.rgb(bands, validity)
    virtual, error = call_gdal(lambda: gdal.Open(text))
    if virtual is None:
        raise PipelineError("{source} cannot be read: {error}.", source=dataset.GetDescription(), error=error)
    return virtual


def full_range_ratios(dataset: gdal.Dataset, bands: tuple[int, ...]) -> list[float]:
    """Return by what the numbers of each band are multiplied in the virtual raster: 1 but for those of fewer than 8 bits."""
    chosen = [dataset.GetRasterBand(number) for number in bands]
    by_palette = len(set(bands)) == 1 and chosen[0].GetColorTable() is not None
    return [1.0 if by_palette else _ratio(band) for band in chosen]


def _ratio(band: gdal.Band) -> float:
    bits = int(band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") or FULL_BITS)
    return OPAQUE / (2**bits - 1) if bits < FULL_BITS else 1.0


def _overview(dataset: gdal.Dataset, bands: tuple[int, ...], validity: Validity, shrink: float) -> int:
    """Return the number of the smallest overview that is fine enough, -1 for none; what has lost its mask is of no use."""
    band = dataset.GetRasterBand(bands[0])
    best = -1
    needed = [dataset.GetRasterBand(number) for number in {*bands, *validity.masks, validity.alpha or bands[0]}]
    for number in range(min(other.GetOverviewCount() for other in needed)):
        width = band.GetOverview(number).XSize
        masked = all(other.GetOverview(number).GetMaskFlags() == other.GetMaskFlags() for other in needed)
        fine = width * shrink >= dataset.RasterXSize
        if fine and (masked or not validity.masks) and (best < 0 or width < band.GetOverview(best).XSize):
            best = number
    return best


class _Drawing:
    """The XML of virtual rasters of one source, at full size or of one of its overviews."""

    def __init__(self, dataset: gdal.Dataset, overview: int) -> None:
        self._dataset = dataset
        band = dataset.GetRasterBand(1)
        size = band if overview < 0 else band.GetOverview(overview)
        self._width, self._height = size.XSize, size.YSize
        self._source = dataset.GetDescription() or as_text(dataset.GetMetadata("xml:VRT")[0])
        self._options = f'<OpenOptions><OOI key="OVERVIEW_LEVEL">{"NONE" if overview < 0 else overview}</OOI></OpenOptions>'

    def rgb(self, bands: tuple[int, ...], validity: Validity) -> str:
        """Return the XML of the three bands and of validity."""
        colors, alpha = self._colors(bands, validity)
        drawn = [self._band(number, kind, "", source) for number, (kind, source) in enumerate(colors, 1)]
        parts = [*alpha, *self._nodata(bands, validity)]
        if validity.masks:
            # A mask of 1 says the same as one of 255.
            parts.append([self._step(self._source, self._options, f"mask,{number}", 1) for number in validity.masks])
        if parts:
            drawn.append(self._validity(parts))
        return self._raster("".join(drawn))

    def _colors(self, bands: tuple[int, ...], validity: Validity) -> tuple[list[tuple[str, str]], list[list[str]]]:
        """Return (type, source) of each of the three bands, and what says their transparency."""
        first = self._dataset.GetRasterBand(bands[0])
        transparency = []
        if validity.alpha:
            alpha = self._source, self._options, validity.alpha
            signed = validity.opaque == ALL_BITS
            transparency.append([self._all_bits(*alpha) if signed else self._step(*alpha, validity.least_alpha)])
        if len(set(bands)) == 1 and first.GetColorTable() is not None:
            source = self._with_all_entries(bands[0], first)
            # Samples may have missed the pixels that have no entry: they are looked for in all that is read.
            if validity.palette or first.GetColorTable().GetCount() < MOST_ENTRIES:
                expanded = self._raster(self._band(1, "Byte", "", self._component(*source, 4)))
                transparency.append([self._step(expanded, "", 1, math.ceil(OPAQUE * LEAST_ALPHA))])
            return [("Byte", self._component(*source, part)) for part in (1, 2, 3)], transparency
        # Validity, which is warped beside them, reaches 255: more than a signed byte holds.
        kind = gdal.GDT_Byte
        for number in bands:
            kind = gdal.DataTypeUnion(kind, self._dataset.GetRasterBand(number).DataType)
        return [(gdal.GetDataTypeName(kind), self._full_range(number)) for number in bands], transparency

    def _nodata(self, bands: tuple[int, ...], validity: Validity) -> list[list[str]]:
        """Return what says which pixels have a value: the masks of bands of which nothing but the nodata value is known."""
        if None in validity.nodata:
            return []
        known = "".join(
            self._band(
                place,
                gdal.GetDataTypeName(self._dataset.GetRasterBand(number).DataType),
                f"<NoDataValue>{value!r}</NoDataValue>",
                self._plain(number),
            )
            for place, (number, value) in enumerate(zip(bands, validity.nodata), 1)
        )
        places = (1,) if len(set(bands)) == 1 else (1, 2, 3)
        return [[self._mask(bands, self._raster(known), place) for place in places]]

    def _mask(self, bands: tuple[int, ...], source: str, band: int) -> str:
        """Return the mask of a source's band."""
        named = self._named(source, "", f"mask,{band}")
        # GDAL 3.10 warps a simple mask wrongly beside one band that is drawn as three.
        kind = "ComplexSource" if len(set(bands)) == 1 else "SimpleSource"
        return f"<{kind}>{named}</{kind}>"

    def _validity(self, parts: list[list[str]]) -> str:
        """Return the fourth band: 255 where each part says so, which one of its sources is enough for.

        GDAL's pixel functions cut at 255, so that a sum is "or" and a product "and".
        """
        drawn = []
        for sources in parts:
            one = len(sources) == 1
            drawn.append(sources[0] if one else self._simple(self._raster(self._function("sum", sources, 1)), "", 1))
        if len(drawn) == 1:
            return self._band(4, "Byte", "<ColorInterp>Alpha</ColorInterp>", drawn[0])
        return self._function("mul", drawn, 4, "<ColorInterp>Alpha</ColorInterp>")

    def _raster(self, bands: str) -> str:
        dataset = self._dataset
        reference = dataset.GetSpatialRef()
        place = ""
        if reference is not None:
            place = f"<SRS>{escape(wkt_of(reference), quote=False)}</SRS>"
        transform = dataset.GetGeoTransform(can_return_null=True)
        if transform is not None:
            x, y = dataset.RasterXSize / self._width, dataset.RasterYSize / self._height
            scaled = [transform[0], transform[1] * x, transform[2] * y, transform[3], transform[4] * x, transform[5] * y]
            place += f"<GeoTransform>{', '.join(map(repr, scaled))}</GeoTransform>"
        return f'<VRTDataset rasterXSize="{self._width}" rasterYSize="{self._height}">{place}{bands}</VRTDataset>'

    @staticmethod
    def _band(number: int, kind: str, about: str, source: str) -> str:
        return f'<VRTRasterBand dataType="{kind}" band="{number}">{about}{source}</VRTRasterBand>'

    @staticmethod
    def _function(name: str, sources: list[str], number: int, about: str = "") -> str:
        return (
            f'<VRTRasterBand dataType="Byte" band="{number}" subClass="VRTDerivedRasterBand">{about}'
            f"<PixelFunctionType>{name}</PixelFunctionType><SourceTransferType>Float32</SourceTransferType>"
            f"{''.join(sources)}</VRTRasterBand>"
        )

    def _full_range(self, number: int) -> str:
        """Return a band; one of fewer than 8 bits, such as a scan's, as 0 to 255, or else all of it would be black."""
        ratio = _ratio(self._dataset.GetRasterBand(number))
        if ratio == 1:
            return self._plain(number)
        named = self._named(self._source, self._options, number)
        return f"<ComplexSource>{named}<ScaleRatio>{ratio!r}</ScaleRatio></ComplexSource>"

    def _plain(self, band: int | str) -> str:
        return self._simple(self._source, self._options, band)

    @staticmethod
    def _named(source: str, options: str, band: int | str) -> str:
        name = f'<SourceFilename relativeToVRT="0">{escape(source, quote=False)}</SourceFilename>'
        return f"{name}{options}<SourceBand>{band}</SourceBand>"

    def _simple(self, source: str, options: str, band: int | str) -> str:
        return f"<SimpleSource>{self._named(source, options, band)}</SimpleSource>"

    def _with_all_entries(self, number: int, band: gdal.Band) -> tuple[str, str, int]:
        """Return (source, options, band) whose palette has an entry for every byte: GDAL cannot read one without."""
        table = band.GetColorTable()
        # A palette of 16-bit numbers in which entries are missing has not been seen.
        missing = MOST_ENTRIES - table.GetCount()
        if missing <= 0:
            return self._source, self._options, number
        known = (table.GetColorEntry(entry) for entry in range(table.GetCount()))
        entries = [f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{alpha}"/>' for red, green, blue, alpha in known]
        entries += ['<Entry c1="0" c2="0" c3="0" c4="0"/>'] * missing
        about = f"<ColorInterp>Palette</ColorInterp><ColorTable>{''.join(entries)}</ColorTable>"
        return self._raster(self._band(1, gdal.GetDataTypeName(band.DataType), about, self._plain(number))), "", 1

    def _component(self, source: str, options: str, band: int, part: int) -> str:
        """Return one colour of a palette's entries: red, green, blue, alpha."""
        named = self._named(source, options, band)
        return f"<ComplexSource>{named}<ColorTableComponent>{part}</ColorTableComponent></ComplexSource>"

    def _step(self, source: str, options: str, band: int | str, least: float) -> str:
        """Return 255 from `least` on, 0 below it."""
        table = f"<LUT>{math.nextafter(least, -math.inf)!r}:0,{least!r}:{OPAQUE}</LUT>"
        return f"<ComplexSource>{self._named(source, options, band)}{table}</ComplexSource>"

    def _all_bits(self, source: str, options: str, band: int) -> str:
        """Return 255 where all the bits of a signed number are set, 0 elsewhere."""
        below, above = (math.nextafter(ALL_BITS, end) for end in (-math.inf, math.inf))
        table = f"<LUT>{below!r}:0,{ALL_BITS}:{OPAQUE},{above!r}:0</LUT>"
        return f"<ComplexSource>{self._named(source, options, band)}{table}</ComplexSource>"
