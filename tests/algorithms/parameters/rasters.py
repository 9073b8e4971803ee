"""Small rasters that say in many ways which of their pixels are ground."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, gdal_array, osr

SIDE = 96
TYPES = {"u8": np.uint8, "u16": np.uint16, "i16": np.int16, "u32": np.uint32, "f32": np.float32, "f64": np.float64}
if hasattr(gdal, "GDT_Int8"):           # GDAL 3.7
    TYPES["i8"] = np.int8
if hasattr(gdal, "GDT_Float16"):        # GDAL 3.11
    TYPES["f16"] = np.float16
RGBA = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand]
WAYS = ["none", "nodata", "NaN", "alpha 255", "alpha full", "mask", "msk", "mask and overviews", "nodata and alpha"]
CONTAINERS = {
    "GeoTIFF": ("tif", "GTiff", ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]),
    "JPEG COG": ("tif", "COG", ["COMPRESS=JPEG", "BLOCKSIZE=128", "QUALITY=95"]),
    "DEFLATE COG": ("tif", "COG", ["COMPRESS=DEFLATE", "BLOCKSIZE=128"]),
    "JP2": ("jp2", "JP2OpenJPEG", ["QUALITY=100", "REVERSIBLE=YES"]),
    "VRT": ("vrt", "VRT", []),
    "GeoPackage": ("gpkg", "GPKG", ["TILE_FORMAT=PNG"]),
}


def hole():
    """(h, w) bool: an edge that is slanted, a stripe, and a block in the middle."""
    row, column = np.mgrid[:SIDE, :SIDE]
    return (row + column < 40) | (column > 84) | ((abs(row - 60) < 9) & (abs(column - 50) < 12))


def write(folder, kind, way, container):
    """Write an image with a hole, and return its path and its hole; `none` says nothing of the hole."""
    number, empty = TYPES[kind], hole()
    scale = {"i8": 0.5, "u8": 1, "i16": 40}.get(kind, 100)
    picture = (np.random.default_rng(1).integers(60, 200, (3, SIDE, SIDE)) * scale).astype(number)
    bands, nodata = [picture], None
    if way in ("nodata", "nodata and alpha"):
        nodata = {"i8": -128, "u8": 255, "i16": -9999}.get(kind, 0)
        picture[:, empty] = nodata
        picture[0, 70:74, 10:20] = nodata       # in one band alone: no hole
    if way == "NaN":
        picture[:, empty], nodata = np.nan, None
    if way in ("alpha 255", "alpha full", "nodata and alpha"):
        full = 255 if way != "alpha full" else np.iinfo(number).max
        elsewhere = np.roll(empty, 7, axis=0) if way == "nodata and alpha" else empty
        bands.append(np.where(elsewhere, 0, full).astype(number)[None])
        empty = empty | elsewhere
    if way == "none":
        empty = np.zeros_like(empty)
    suffix, driver, options = CONTAINERS[container]
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "NO" if way == "msk" else "YES")
    mask = hole() if way in ("mask", "msk", "mask and overviews") else None
    plain = geotiff(folder / "plain.tif", np.concatenate(bands), nodata, mask)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    if way == "mask and overviews":
        dataset = gdal.Open(str(folder / "plain.tif"), gdal.GA_Update)
        dataset.BuildOverviews("NEAREST", [2, 4])
        del dataset
    if container == "GeoTIFF":
        return plain, empty
    path = str(folder / f"image.{suffix}")
    made = gdal.Translate(path, plain, format=driver, creationOptions=options)
    del made
    return path, empty


def geotiff(path, array, nodata, masked):
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "PHOTOMETRIC=RGB"] + ["ALPHA=YES"] * (len(array) == 4)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(array), kind, options)
    place(dataset)
    for number, band in enumerate(array, 1):
        dataset.GetRasterBand(number).SetColorInterpretation(RGBA[number - 1])
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    if masked is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(masked, 0, 255).astype(np.uint8))
    return str(path)


def masked(folder, nodata):
    """A picture with a nodata value and an internal mask of `hole`; returns its path."""
    return geotiff(folder / "masked.tif", picture(), nodata, hole())


def picture(least=60, most=200, bands=3, kind=np.uint8):
    return np.random.default_rng(2).integers(least, most, (bands, SIDE, SIDE)).astype(kind)


def transparency(full=255, kind=np.uint8):
    return np.where(hole(), 0, full).astype(kind)[None]


def five_bands(folder):
    """Near infrared between the colours and alpha."""
    path = str(folder / "five.tif")
    array = np.concatenate([picture(bands=4), transparency()])
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 5, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    place(dataset)
    for number, band in enumerate(array, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        dataset.GetRasterBand(number).SetColorInterpretation([*RGBA[:3], gdal.GCI_Undefined, gdal.GCI_AlphaBand][number - 1])
    return path


def grey_and_alpha(folder):
    path = str(folder / "grey.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 2, gdal.GDT_Byte, ["ALPHA=YES"])
    place(dataset)
    dataset.GetRasterBand(1).WriteArray(picture()[0])
    dataset.GetRasterBand(2).WriteArray(transparency()[0])
    return path


def grey(folder, nodata=None, kind=np.uint8):
    """With a nodata value, or else an internal mask."""
    path, band = str(folder / "one.tif"), picture(kind=kind)[0]
    code = gdal_array.NumericTypeCodeToGDALTypeCode(band.dtype)
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, code)
    place(dataset)
    dataset.GetRasterBand(1).WriteArray(band if nodata is None else np.where(hole(), nodata, band))
    if nodata is None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hole(), 0, 255).astype(np.uint8))
    else:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    return path


def stacked(folder, arrays, nodata, mask=None):
    """A virtual raster of bands that are files of their own; `mask` is its mask, as numbers of any size."""
    bands = []
    for number, array in enumerate([*arrays, *([] if mask is None else [mask.astype(np.uint8)])], 1):
        code = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
        dataset = gdal.GetDriverByName("GTiff").Create(str(folder / f"band{number}.tif"), SIDE, SIDE, 1, code)
        place(dataset)
        dataset.GetRasterBand(1).WriteArray(array)
        del dataset
        value = nodata[number - 1] if number <= len(nodata) else None
        said = "" if value is None else f"<NoDataValue>{value}</NoDataValue>"
        source = f'<SimpleSource><SourceFilename relativeToVRT="1">band{number}.tif</SourceFilename></SimpleSource>'
        bands.append(f'<VRTRasterBand dataType="{gdal.GetDataTypeName(code)}">{said}{source}</VRTRasterBand>')
    masks = "" if mask is None else f"<MaskBand>{bands.pop()}</MaskBand>"
    (folder / "stacked.vrt").write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>500000, 0.25, 0, 5400000, 0, -0.25</GeoTransform>{''.join(bands)}{masks}</VRTDataset>"
    )
    return str(folder / "stacked.vrt")


def palette(folder, alpha=0, nodata=None, entries=16, index=7):
    """A picture of the numbers below `entries`; `index` is the hole."""
    dataset = gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, gdal.GDT_Byte)
    place(dataset)
    table = gdal.ColorTable()
    for number in range(entries):
        table.SetColorEntry(number, (number * 16, 255 - number * 16, 90, alpha if number == index else 255))
    least = 8 if entries > 8 else 0
    dataset.GetRasterBand(1).WriteArray(np.where(hole(), index, picture(least, entries)[0]).astype(np.uint8))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    flat = gdal.Translate(str(folder / "flat.tif"), dataset)
    del flat
    # A TIFF's own palette holds no transparency, a virtual raster's does.
    virtual = gdal.Translate(str(folder / "palette.vrt"), str(folder / "flat.tif"), format="VRT")
    virtual.GetRasterBand(1).SetColorTable(table)
    del virtual
    return str(folder / "palette.vrt")


def mosaic(folder, **options):
    """Two images side by side, a gap between them."""
    parts = []
    for number, left in enumerate((0, 60)):
        array = picture()[:, :, :36].copy()
        part = folder / f"part{number}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(part), 36, SIDE, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
        place(dataset, left)
        dataset.WriteArray(array)
        del dataset
        parts.append(str(part))
    path = str(folder / "mosaic.vrt")
    built = gdal.BuildVRT(path, parts, **options)
    del built
    return path


def nested(folder):
    inner_path = mosaic(folder, addAlpha=True)
    made = gdal.Translate(str(folder / "outer.vrt"), inner_path, format="VRT")
    del made
    return str(folder / "outer.vrt")


def place(dataset, column=0):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000 + column / 4, 0.25, 0, 5_400_000, 0, -0.25))


def gap():
    return np.broadcast_to((np.arange(SIDE) >= 36) & (np.arange(SIDE) < 60), (SIDE, SIDE))
