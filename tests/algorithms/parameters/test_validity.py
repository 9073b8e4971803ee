"""What is ground, against what QGIS draws: types of numbers, ways to say what is valid, and kinds of files."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.raster_facts import RasterFacts
from geocentroids.pipeline.imagery.read_options import ReadOptions
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from osgeo import gdal, gdal_array
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage
from rasters import (
    CONTAINERS,
    RGBA,
    SIDE,
    TYPES,
    WAYS,
    five_bands,
    gap,
    geotiff,
    grey,
    grey_and_alpha,
    hole,
    masked,
    mosaic,
    nested,
    palette,
    picture,
    place,
    stacked,
    transparency,
    write,
)


def is_there(kind, way, container):
    """Whether such a file can exist."""
    number = TYPES[kind]
    if way == "NaN" and np.dtype(number).kind != "f":
        return False
    if way == "alpha full" and np.dtype(number).kind == "f":
        return False
    if kind == "i8" and way in ("alpha 255", "nodata and alpha"):
        return False
    if container == "JPEG COG":
        return kind == "u8" and way in ("none", "alpha 255", "mask", "mask and overviews")
    if container == "JP2":
        return kind in ("u8", "u16", "i16") and way in ("none", "nodata", "alpha 255", "alpha full")
    if container == "GeoPackage":
        return kind == "u8" and way in ("none", "alpha 255")
    if container == "DEFLATE COG":
        return way != "msk"
    return True


def no_hole():
    return np.zeros((SIDE, SIDE), bool)


def alphas(folder, order):
    """A picture whose bands are alpha ("a") or red, green or blue, in an order."""
    path = str(folder / "alphas.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, len(order), gdal.GDT_Byte)
    place(dataset)
    for number, letter in enumerate(order, 1):
        dataset.GetRasterBand(number).SetColorInterpretation(RGBA["rgba".index(letter)])
        dataset.GetRasterBand(number).WriteArray(transparency()[0] if letter == "a" else picture()["rgb".index(letter)])
    return path


def with_mask(path):
    """A mask that says the opposite of `hole`, beside the file."""
    dataset = gdal.Open(path)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hole(), 255, 0).astype(np.uint8))
    return path


def virtual(folder, path):
    made = gdal.Translate(str(folder / "virtual.vrt"), path, format="VRT")
    del made
    return str(folder / "virtual.vrt")


def with_metadata(folder):
    """Numbers of a hole that the metadata alone declare."""
    numbers = np.arange(100, 103, dtype=np.uint8)[:, None, None]
    path = geotiff(folder / "n.tif", np.where(hole(), numbers, picture()), None, None)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("NODATA_VALUES", "100 101 102")
    return path


def signed_alpha():
    """A picture with alpha of which all bits are set where it is opaque."""
    return np.concatenate([picture(kind=np.int16), np.where(hole(), 0, -1)[None].astype(np.int16)])


def two_scales():
    """A picture with alpha of 255 in its upper half, and of 65,535 in the lower."""
    alpha = transparency(65_535, np.uint16)
    alpha[:, : SIDE // 2] = transparency(255, np.uint16)[:, : SIDE // 2]
    return np.concatenate([picture(kind=np.uint16), alpha])


CASES = [case for case in itertools.product(TYPES, WAYS, CONTAINERS) if is_there(*case)]


def drawn(path):
    """(h, w) bool: which pixels QGIS draws at all."""
    layer = QgsRasterLayer(path, "image")
    assert layer.isValid()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(500_000, 5_400_000 - SIDE / 4, 500_000 + SIDE / 4, 5_400_000))
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    settings.setFlag(getattr(QgsMapSettings, "Flag", QgsMapSettings).Antialiasing, False)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_ARGB32)
    bits = image.constBits()
    bits.setsize(SIDE * SIDE * 4)
    return np.frombuffer(bits, np.uint8).reshape(SIDE, SIDE, 4)[..., 3] > 0


def read(path, **options):
    with WarpedRaster.open(path, 0.25, None, ReadOptions(**options)) as raster:
        return raster.read(Window(0, 0, SIDE, SIDE))


def inner(valid):
    """Which pixels are not beside one of the other kind: resampling touches the rim."""
    padded = np.pad(valid, 2, mode="edge")
    shifts = [padded[y : y + SIDE, x : x + SIDE] for y in range(5) for x in range(5)]
    return np.all(shifts, axis=0) | ~np.any(shifts, axis=0)


@pytest.mark.parametrize(("kind", "way", "container"), CASES)
def test_ground_is_what_qgis_draws(qgis, tmp_path, kind, way, container):
    path, empty = write(tmp_path, kind, way, container)
    valid = read(path)[1]
    clear = inner(~empty)
    np.testing.assert_array_equal(valid[clear], ~empty[clear])
    if (kind, way) == ("u32", "alpha full"):
        return      # QGIS draws nothing of it: it divides alpha by 255.
    seen = drawn(path)
    # What QGIS leaves out because one band alone has its nodata value is ground all the same.
    seen[70:74, 10:20] |= way in ("nodata", "nodata and alpha")
    np.testing.assert_array_equal(valid[clear], seen[clear])


def holed(value, kind=np.uint8):
    array = picture(kind=kind)
    array[:, hole()] = value
    return array


OTHERS = {
    "nodata that one band alone declares": (lambda folder: stacked(folder, holed(0), (0, None, None)), hole),
    "nodata of each band its own": (
        lambda folder: stacked(folder, [np.where(hole(), n, band) for n, band in enumerate(picture())], (0, 1, 2)), hole
    ),
    "a mask of 1": (lambda folder: stacked(folder, picture(), (), ~hole()), hole),
    "nodata that the type does not hold": (lambda folder: geotiff(folder / "n.tif", picture(), -9999, None), no_hole),
    "nodata between whole numbers": (lambda folder: geotiff(folder / "n.tif", holed(7, np.uint16), 6.7, None), no_hole),
    "NaN as nodata of whole numbers": (lambda folder: geotiff(folder / "n.tif", holed(0), np.nan, None), no_hole),
    "infinity as nodata": (lambda folder: geotiff(folder / "n.tif", holed(np.inf, np.float32), np.inf, None), hole),
    "undeclared infinity": (lambda folder: geotiff(folder / "n.tif", holed(-np.inf, np.float32), None, None), hole),
    "nodata that a float rounds": (lambda folder: geotiff(folder / "n.tif", holed(0.1, np.float32), 0.1, None), hole),
    "alpha that is the first band": (lambda folder: alphas(folder, "argb"), hole),
    "alpha between the colours": (lambda folder: alphas(folder, "ragb"), hole),
    "numbers without an entry in the palette": (lambda folder: palette(folder, 255, entries=7, index=200), hole),
    "nodata without an entry in the palette": (lambda folder: palette(folder, 255, 200, entries=16, index=200), hole),
    "two bands of alpha": (lambda folder: alphas(folder, "rgbaa"), hole),
    "mask and nodata": (lambda folder: masked(folder, 0), hole),
    "alpha as fifth band": (five_bands, hole),
    "alpha and a mask that says something else": (lambda folder: with_mask(alphas(folder, "rgba")), hole),
    "alpha and a mask of grey": (lambda folder: with_mask(grey_and_alpha(folder)), hole),
    "alpha and a mask in a virtual raster": (lambda folder: virtual(folder, with_mask(alphas(folder, "rgba"))), hole),
    "grey and alpha": (grey_and_alpha, hole),
    "grey and nodata": (lambda folder: grey(folder, 7), hole),
    "grey of 16 bit and nodata": (lambda folder: grey(folder, 7, np.uint16), hole),
    "grey and mask": (grey, hole),
    "transparent palette entry": (palette, hole),
    "palette and nodata": (lambda folder: palette(folder, 255, 7), hole),
    "gap of a mosaic with alpha": (lambda folder: mosaic(folder, addAlpha=True), gap),
    "gap of a mosaic with nodata": (lambda folder: mosaic(folder, VRTNodata=0), gap),
    "gap of a mosaic in a virtual raster": (nested, gap),
    "nodata of the metadata alone": (with_metadata, no_hole),
    "signed alpha of all bits": (lambda folder: geotiff(folder / "s.tif", signed_alpha(), None, None), hole),
    "alpha of two scales": (lambda folder: geotiff(folder / "t.tif", two_scales(), None, None), hole),
    "float alpha up to 255": (
        lambda folder: geotiff(
            folder / "f.tif", np.concatenate([picture(kind=np.float32), transparency(255, np.float32)]), None, None
        ),
        hole,
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_ways_are_read_as_qgis_draws_them(qgis, tmp_path, name):
    make, expected = OTHERS[name]
    path = make(tmp_path)
    valid, clear = read(path)[1], inner(~expected())
    np.testing.assert_array_equal(valid[clear], ~expected()[clear])
    np.testing.assert_array_equal(valid[clear], drawn(path)[clear])


def test_numbers_without_an_entry_in_the_palette_are_no_ground_where_no_sample_shows_them(qgis, tmp_path):
    image = np.full((5 * SIDE, 5 * SIDE), 3, np.uint8)
    image[40:56, 40:56] = 200        # between the windows that are sampled
    flat = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "flat.tif"), 5 * SIDE, 5 * SIDE)
    place(flat)
    flat.WriteArray(image)
    del flat
    path, table = str(tmp_path / "palette.vrt"), gdal.ColorTable()
    for number in range(7):
        table.SetColorEntry(number, (200, 90, number * 16, 255))
    virtual = gdal.Translate(path, str(tmp_path / "flat.tif"), format="VRT")
    virtual.GetRasterBand(1).SetColorTable(table)
    del virtual
    expected = image[:SIDE, :SIDE] == 3
    rgb, valid = read(path)
    clear = inner(expected)
    np.testing.assert_array_equal(valid[clear], expected[clear])
    np.testing.assert_array_equal(valid[clear], drawn(path)[clear])
    assert (rgb[valid] == (200, 90, 48)).all(), "no black at the rim"


def test_alpha_from_0_to_1_is_transparency_too(tmp_path):
    """QGIS draws it all but transparent, since it divides alpha by 255: here the file's meaning counts."""
    array = np.concatenate([picture(kind=np.float32), transparency(1, np.float32)])
    clear = inner(~hole())
    np.testing.assert_array_equal(read(geotiff(tmp_path / "f.tif", array, None, None))[1][clear], ~hole()[clear])


def test_a_saturated_roof_keeps_its_colour_where_nodata_is_255(tmp_path):
    array = picture()
    array[:, 40:60, 40:60] = np.array([255, 90, 60])[:, None, None]
    array[:, :, :10] = 255
    rgb, valid = read(geotiff(tmp_path / "roof.tif", array, 255, None))
    assert valid[42:58, 42:58].all() and not valid[:, :8].any()
    assert (rgb[42:58, 42:58] == (255, 90, 60)).all()


def test_bands_of_different_types_keep_their_numbers(tmp_path):
    """A narrow band first: the others are not cut to what it can hold."""
    parts = []
    for number, kind in enumerate((np.uint8, np.uint16, np.float32)):
        array = (np.arange(SIDE * SIDE).reshape(1, SIDE, SIDE) % 200 * 10.0**number).astype(kind)
        part = gdal.GetDriverByName("GTiff").Create(
            str(tmp_path / f"{number}.tif"), SIDE, SIDE, 1, gdal_array.NumericTypeCodeToGDALTypeCode(kind)
        )
        place(part)
        part.WriteArray(array[0])
        del part
    path = str(tmp_path / "stack.vrt")
    parts = [
        f'<VRTRasterBand dataType="{kind}" band="{n + 1}"><SimpleSource><SourceFilename relativeToVRT="1">{n}.tif'
        "</SourceFilename></SimpleSource></VRTRasterBand>"
        for n, kind in enumerate(("Byte", "UInt16", "Float32"))
    ]
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>EPSG:32633</SRS>'
            f"<GeoTransform>500000, 0.25, 0, 5400000, 0, -0.25</GeoTransform>{''.join(parts)}</VRTDataset>"
        )
    rgb, valid = read(path, stretch="percentile 0 100")
    assert valid.all()
    np.testing.assert_allclose(rgb[..., 0].astype(int), rgb[..., 1], atol=1)
    np.testing.assert_allclose(rgb[..., 0].astype(int), rgb[..., 2], atol=1)


@pytest.mark.parametrize(("choice", "share"), [("auto", 1.0), ("ignore", 1.0), ("alpha", 0.4)])
def test_near_infrared_that_is_marked_alpha_is_told_by_its_values(tmp_path, recorded, choice, share):
    infrared = np.random.default_rng(3).integers(0, 255, (1, SIDE, SIDE)).astype(np.uint8)
    infrared[0, :58] = 0
    infrared[0, ::7] = 90
    path = geotiff(tmp_path / "naip.tif", np.concatenate([picture(), infrared]), None, None)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(alpha=choice), recorded) as raster:
        valid = raster.read(Window(0, 0, SIDE, SIDE))[1]
    assert abs(valid.mean() - share) < 0.15
    assert any("near infrared" in text for text in recorded.said) == (choice == "auto")


@pytest.mark.parametrize("most", [1000, 4095, 10_000, 65_535])
def test_alpha_of_any_number_of_bits_is_transparency(tmp_path, most):
    array = np.concatenate([picture(kind=np.uint16), transparency(most, np.uint16)])
    valid, clear = read(geotiff(tmp_path / "alpha.tif", array, None, None))[1], inner(~hole())
    np.testing.assert_array_equal(valid[clear], ~hole()[clear])


def test_near_infrared_of_12_bit_that_is_marked_alpha_erases_nothing(tmp_path, recorded):
    infrared = np.random.default_rng(3).integers(100, 3000, (1, SIDE, SIDE)).astype(np.uint16)
    path = geotiff(tmp_path / "naip.tif", np.concatenate([picture(kind=np.uint16), infrared]), None, None)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(), recorded) as raster:
        assert raster.read(Window(0, 0, SIDE, SIDE))[1].all()
    assert any("near infrared" in text for text in recorded.said)


NUMBERS = {**TYPES, "i64": np.int64} if hasattr(gdal, "GDT_Int64") else TYPES      # QGIS 3.22 does not draw these.
BORDERS = [
    ("f32", -3.4028234663852886e38), ("f64", -1.7976931348623157e308), ("f64", -3.4028234663852886e38), ("f32", -9999),
    ("f16", -65504), ("i16", -9999), ("i16", -32768), ("i64", -(1 << 63)), ("i64", -9999),
]


@pytest.mark.parametrize(("kind", "value"), [border for border in BORDERS if border[0] in NUMBERS])
def test_a_border_that_nobody_declared_is_nodata(tmp_path, recorded, kind, value):
    path = geotiff(tmp_path / "border.tif", holed(value, NUMBERS[kind]), None, None)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(), recorded) as raster:
        rgb, valid = raster.read(Window(0, 0, SIDE, SIDE))
    clear = inner(~hole())
    np.testing.assert_array_equal(valid[clear], ~hole()[clear])
    assert rgb[valid].std() > 50 and any("taken for nodata" in text for text in recorded.said)
    with WarpedRaster.open(path, 0.25, None, ReadOptions(collar=False), recorded):
        assert any("nothing declares them" in text for text in recorded.warned)


@pytest.mark.skipif(not hasattr(gdal, "GDT_Int64"), reason="GDAL 3.5 has whole numbers of 64 bits")
@pytest.mark.parametrize("value", [-(1 << 63), (1 << 53) + 1])
def test_nodata_of_64_bits_is_exact_also_on_another_machine(tmp_path, value):
    array = holed(value, np.int64)
    array[:, 70:74, 10:20] = value ^ 1        # The same number to a float.
    path = geotiff(tmp_path / "long.tif", array, None, None)
    dataset = gdal.Open(path, gdal.GA_Update)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).SetNoDataValue(value)
    del dataset
    with WarpedRaster.open(path, 0.25) as raster:
        facts = RasterFacts.from_json(raster.facts.to_json())
    clear = inner(~hole())
    with WarpedRaster.open_inspected(path, facts) as raster:
        np.testing.assert_array_equal(raster.read(Window(0, 0, SIDE, SIDE))[1][clear], ~hole()[clear])


@pytest.mark.parametrize("declared", [True, False])
@pytest.mark.parametrize("kind", ["f32", "f16"])
def test_nodata_that_half_a_float_rounds(tmp_path, kind, declared):
    """QGIS draws it: it compares with the number as it was declared. Here the file's meaning counts."""
    if kind not in TYPES:
        pytest.skip("GDAL 3.11 has half floats")
    options = ["NBITS=16"] if kind == "f32" else []
    path = str(tmp_path / "half.tif")
    array = holed(-9999, TYPES[kind])
    code = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 3, code, options)
    place(dataset)
    if declared:
        dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.WriteArray(array)
    del dataset
    rgb, valid = read(path)
    clear = inner(~hole())
    np.testing.assert_array_equal(valid[clear], ~hole()[clear])
    assert rgb[valid].std() > 50
