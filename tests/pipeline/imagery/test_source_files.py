"""Which files a raster is made of, however it is named, so that no output takes the place of one."""

from __future__ import annotations

import gzip
import os
import re
import socket
import subprocess
import tarfile
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.imagery.opening import crs_of, open_source
from geocentroids.pipeline.imagery.source_files import overwritten_input, source_state
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


def part(ortho, folder):
    return f"/vsisubfile/0_{ortho.stat().st_size},{ortho}"


def part_to_the_end(ortho, folder):
    """A part without a size."""
    return f"/vsisubfile/0,{ortho}"


def of_a_part(ortho, folder):
    gdal.Translate(str(folder / "part.vrt"), part(ortho, folder), format="VRT")
    return f"vrt://{folder / 'part.vrt'}?bands=1"


def masked(ortho, folder):
    """The mask alone, which GDAL's list of files leaves out."""
    gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 64, 64)
    names = ("image.tif", "ortho &amp; more.tif")
    sources = (f'<SourceFilename relativeToVRT="1">{name}</SourceFilename>' for name in names)
    bands = [f'<VRTRasterBand dataType="Byte"><SimpleSource>{each}</SimpleSource></VRTRasterBand>' for each in sources]
    image = f'<VRTDataset rasterXSize="64" rasterYSize="64">{bands[0]}<MaskBand>{bands[1]}</MaskBand></VRTDataset>'
    (folder / "masked.vrt").write_text(image)
    return str(folder / "masked.vrt")


def index(ortho, folder):
    subprocess.run(["gdaltindex", "-f", "GPKG", str(folder / "tiles.gti.gpkg"), str(ortho)], check=True)
    return str(folder / "tiles.gti.gpkg")


def of_an_index(ortho, folder):
    named = f"<IndexDataset>{index(ortho, folder)}</IndexDataset>"
    (folder / "tiles.gti").write_text(f"<GDALTileIndexDataset>{named}</GDALTileIndexDataset>")
    return str(folder / "tiles.gti")


INDEXES = [index, of_an_index] if gdal.GetDriverByName("GTI") else []
"""GDAL 3.9 opens them as one raster."""


SOURCES = [
    plain, nested, warped, by_a_link, text, named_as_a_geotiff, bands_of, page, of_a_page, part, part_to_the_end, of_a_part,
    masked,
]


@pytest.mark.parametrize("source", [*SOURCES, *INDEXES])
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


@pytest.mark.parametrize("name", ["ortho.zip", "ortho.kmz", "ortho.tar", "ortho.tif.gz"])
def test_no_output_takes_the_place_of_an_archive_that_a_source_lies_in(tmp_path, write_raster, name):
    ortho = write_raster(tmp_path / "ortho.tif", np.zeros((3, 64, 64), np.uint8))
    archive = tmp_path / name
    if name.endswith(".gz"):
        archive.write_bytes(gzip.compress(Path(ortho).read_bytes()))
        source = f"/vsigzip/{archive}"
    elif name.endswith(".tar"):
        with tarfile.open(archive, "w") as tar:
            tar.add(ortho, "in/ortho.tif")
        source = f"/vsitar/{archive}/in/ortho.tif"
    else:
        with zipfile.ZipFile(archive, "w") as zipped:
            zipped.write(ortho, "in/ortho.tif")
        source = f"/vsizip/{{{archive}}}/in/ortho.tif" if name.endswith(".kmz") else f"/vsizip/{archive}/in/ortho.tif"
    gdal.Translate(str(tmp_path / "outer.vrt"), source, format="VRT").FlushCache()
    for made_of in (source, str(tmp_path / "outer.vrt")):
        assert overwritten_input([str(archive)], [made_of])
        assert overwritten_input([ortho], [made_of]) is None
    before = source_state(source)
    os.utime(archive, ns=(0, archive.stat().st_mtime_ns + 1))
    assert source_state(source) != before


def test_servers_are_not_asked_what_an_output_could_replace(tmp_path, write_raster, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_TIMEOUT", "1")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        source = f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/ortho.tif"
        write_raster(tmp_path / "there.tif", np.zeros((3, 64, 64), np.uint8))
        assert overwritten_input([str(tmp_path / "there.tif")], [source]) is None
        with pytest.raises(BlockingIOError):
            server.accept()


class Pretender(BaseHTTPRequestHandler):
    """Says that it has every file, and gives one."""

    def do_HEAD(self):
        self.answer(200, self.server.data, b"")

    def do_GET(self):
        if self.path != "/scene.tif":
            return self.send_error(404)
        first, last = map(int, re.findall(r"\d+", self.headers["Range"]))
        part = self.server.data[first : last + 1]
        place = f"bytes {first}-{first + len(part) - 1}/{len(self.server.data)}"
        return self.answer(206, part, part, place)

    def answer(self, status, measured, body, place="bytes"):
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(measured)))
        self.send_header("Content-Range", place)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def test_a_server_that_pretends_to_have_files_beside_a_raster_ends_nothing_with_a_traceback(tmp_path, write_raster):
    with ThreadingHTTPServer(("127.0.0.1", 0), Pretender) as server:
        server.data = Path(write_raster(tmp_path / "scene.tif", np.zeros((3, 64, 64), np.uint8))).read_bytes()
        Thread(target=server.serve_forever, daemon=True).start()
        source = f"/vsicurl/http://127.0.0.1:{server.server_port}/scene.tif"
        try:
            assert crs_of(open_source(source), source).IsProjected()
        except PipelineError as error:
            assert "does not tell where it lies" in str(error)
        finally:
            server.shutdown()


def test_what_tells_a_source_from_what_it_was(tmp_path, write_raster):
    ortho = tmp_path / "ortho.tif"
    write_raster(ortho, np.zeros((3, 64, 64), np.uint8))
    sources = [str(ortho), page(ortho, tmp_path), bands_of(ortho, tmp_path)]
    for name in ("one", "other"):
        sources.append(str(tmp_path / f"{name}.vrt"))
        gdal.Translate(sources[-1], str(ortho), format="VRT")
    before = [source_state(source) for source in sources]
    assert None not in before and before[-1] == before[-2], "a virtual raster is told by its content"
    assert len({str(state) for state in before}) == 4
    (tmp_path / "ortho.tif.aux.xml").write_text("<PAMDataset/>")
    assert [source_state(source) for source in sources] == before
    os.utime(ortho, ns=(0, ortho.stat().st_mtime_ns + 1))
    changed = [source_state(source) for source in sources]
    assert not any(old == new for old, new in zip(before, changed))
    (tmp_path / "ortho.tif.msk").write_bytes(ortho.read_bytes())
    assert not any(old == new for old, new in zip(changed, map(source_state, sources)))
    assert source_state("https://example.invalid/tiles") is None
