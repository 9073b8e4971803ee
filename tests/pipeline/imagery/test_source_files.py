"""Which files a raster is made of, however it is named, so that no output takes the place of one."""

from __future__ import annotations

import os

import numpy as np
import pytest
from geocentroids.pipeline.imagery.source_files import overwritten_input
from osgeo import gdal


def plain(ortho, folder):
    return str(ortho)


def nested(ortho, folder):
    for name, source in (("a.vrt", ortho), ("b.vrt", folder / "a.vrt")):
        gdal.Translate(str(folder / name), str(source), format="VRT")
    return str(folder / "b.vrt")


def warped(ortho, folder):
    gdal.Warp(str(folder / "w.vrt"), nested(ortho, folder), format="VRT", dstSRS="EPSG:3857")
    return str(folder / "w.vrt")


def by_a_link(ortho, folder):
    (folder / "link").symlink_to(nested(ortho, folder))
    return str(folder / "link")


def text(ortho, folder):
    return gdal.Translate("", str(ortho), format="VRT").GetMetadata("xml:VRT")[0]


def named_as_a_geotiff(ortho, folder):
    (folder / "fake.tif").write_bytes((folder / nested(ortho, folder)).read_bytes())
    return str(folder / "fake.tif")


def bands_of(ortho, folder):
    return f"vrt://{ortho}?bands=1"


def page(ortho, folder):
    return f"GTIFF_DIR:1:{ortho}"


def of_a_page(ortho, folder):
    gdal.Translate(str(folder / "page.vrt"), page(ortho, folder), format="VRT")
    return str(folder / "page.vrt")


@pytest.mark.parametrize(
    "source", [plain, nested, warped, by_a_link, text, named_as_a_geotiff, bands_of, page, of_a_page]
)
def test_no_output_takes_the_place_of_what_a_source_is_made_of(tmp_path, write_raster, source):
    ortho = tmp_path / "ortho & more.tif"
    write_raster(ortho, np.zeros((3, 64, 64), np.uint8))
    (tmp_path / "ortho & more.tif.ovr").write_bytes(b"")
    os.link(ortho, tmp_path / "other.tif")
    made_of = source(ortho, tmp_path)
    for output in (ortho, tmp_path / "other.tif", tmp_path / "ortho & more.tif.ovr"):
        assert overwritten_input([str(output)], [made_of]), output
    write_raster(tmp_path / "third.tif", np.zeros((3, 64, 64), np.uint8))
    assert overwritten_input([str(tmp_path / "third.tif")], [made_of]) is None
