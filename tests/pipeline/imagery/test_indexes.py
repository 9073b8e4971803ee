"""Where rasters lie, as tile indexes and STAC items say it."""

from __future__ import annotations

import json
import os
import subprocess
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import numpy as np
import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.imagery.crs import spatial_reference
from geocentroids.pipeline.imagery.footprints import Footprint, FootprintIndex, common_crs
from geocentroids.pipeline.imagery.imagery_index import read_index
from osgeo import ogr

UTM = spatial_reference("EPSG:32633")
BOX = (0, 0, 10, 10)


def item(name, bbox, assets=None, **properties):
    assets = assets if assets is not None else {"image": {"href": f"./{name}.tif", "type": "image/tiff", "roles": ["data"]}}
    return {"type": "Feature", "stac_version": "1.0.0", "id": name, "bbox": bbox, "properties": properties, "assets": assets}


def vector(path, fields, rows, epsg=32633):
    driver = "GPKG" if str(path).endswith("gpkg") else "GeoJSON"
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("index", spatial_reference(f"EPSG:{epsg}") if epsg else None, ogr.wkbPolygon)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for (x_min, y_min, x_max, y_max), values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        box = ((x_min, y_min), (x_max, y_min), (x_max, y_max), (x_min, y_max), (x_min, y_min))
        ring = ", ".join(f"{x} {y}" for x, y in box)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        for name, value in zip(fields, values):
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    return str(path)


def test_what_gdaltindex_writes_is_read(write_raster, tmp_path):
    paths = [
        write_raster(tmp_path / f"{name}.tif", np.full((3, 40, 80), 90, np.uint8), (x, 0.25, 0, 5_400_000, 0, -0.25))
        for name, x in (("a", 500_000), ("b", 500_020))
    ]
    index = str(tmp_path / "index.gpkg")
    subprocess.run(["gdaltindex", "-f", "GPKG", index, *paths], check=True, capture_output=True)
    footprints, unusable = read_index(index)
    assert [footprint.source for footprint in footprints] == paths and not unusable
    assert [footprint.bounds for footprint in footprints] == [
        (500_000, 5_399_990, 500_020, 5_400_000),
        (500_020, 5_399_990, 500_040, 5_400_000),
    ]


def test_without_dates_of_its_own_those_of_the_files_count_and_what_is_gone_is_below(write_raster, tmp_path):
    for name, time in (("old", 1_500_000_000), ("new", 1_600_000_000)):
        os.utime(write_raster(tmp_path / f"{name}.tif", np.full((3, 40, 80), 90, np.uint8)), (time, time))
    rows = [(BOX, ["gone.tif"]), (BOX, ["old.tif"]), (BOX, ["new.tif"])]
    footprints, _ = read_index(vector(tmp_path / "index.gpkg", ("location",), rows))
    index = FootprintIndex(footprints, "newest", UTM)
    assert [os.path.basename(index[number].source) for number in range(3)] == ["new.tif", "old.tif", "gone.tif"]
    with pytest.raises(PipelineError, match="when it was taken"):
        remote, _ = read_index(vector(tmp_path / "remote.gpkg", ("location",), [(BOX, ["https://example.org/a.tif"])]))
        FootprintIndex(remote, "newest", UTM)


def test_relative_paths_dates_and_sizes_of_an_index(tmp_path):
    rows = [(BOX, ("tiles/a.tif", "2021/05/01", "0.1")), (BOX, ("/abs/b.tif", "2020-05-01", "0.2"))]
    footprints, _ = read_index(vector(tmp_path / "index.gpkg", ("Location", "date", "GSD"), rows))
    assert [footprint.source for footprint in footprints] == [str(tmp_path / "tiles" / "a.tif"), "/abs/b.tif"]
    assert [footprint.date for footprint in footprints] == ["2021-05-01", "2020-05-01"]
    assert [footprint.pixel_size for footprint in footprints] == [0.1, 0.2]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: vector(path / "i.gpkg", ("name",), [(BOX, ("a.tif",))]), "no field with the rasters' paths.*name"),
        (lambda path: vector(path / "i.gpkg", ("location",), []), "has no features"),
        (lambda path: vector(path / "i.gpkg", ("location",), [(BOX, ("a.tif",))], epsg=None), "has no CRS"),
        (lambda path: str(path / "absent.gpkg"), "not a readable tile index"),
        (lambda path: str(path / "absent.json"), "cannot be read: No such file"),
    ],
)
def test_what_is_no_index_is_said_to_be_none(tmp_path, make, message):
    with pytest.raises(PipelineError, match=message):
        read_index(make(tmp_path))


def test_stac_items_name_their_image(tmp_path):
    thumbnail = {"href": "small.png", "roles": ["thumbnail"], "type": "image/png"}
    cog = {"href": "https://tiles.example.org/c.tif", "type": "image/tiff; application=geotiff"}
    bbox = [15.0, 48.0, 15.1, 48.1]
    items = [
        item("a", bbox, datetime="2021-05-01T10:00:00Z", gsd=0.2, **{"proj:epsg": 32633}),
        item("b", [15.0, 48.0, 100, 15.1, 48.1, 200], {"thumbnail": thumbnail, "x": {**cog, "proj:code": "EPSG:32633"}}),
        item("c", bbox, {"thumbnail": thumbnail}),
    ]
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    footprints, unusable = read_index(str(path))
    assert [footprint.source for footprint in footprints] == [
        str(tmp_path / "a.tif"), "/vsicurl/https://tiles.example.org/c.tif"
    ]
    assert (footprints[0].date, footprints[0].pixel_size) == ("2021-05-01T10:00:00", 0.2)
    assert footprints[1].bounds == (15.0, 48.0, 15.1, 48.1)
    assert list(unusable) == ["c"] and "no image" in unusable["c"]
    assert common_crs(footprints, "").IsSame(UTM)
    path.write_text(json.dumps(items[0]))
    assert read_index(str(path))[0] == footprints[:1]


def test_an_item_collection_is_read_by_url(tmp_path):
    (tmp_path / "items.json").write_text(json.dumps({"features": [item("a", [15.0, 48.0, 15.1, 48.1])]}))
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    handler.func.log_message = lambda *_: None
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        (footprint,), _ = read_index(f"{address}/items.json")
        assert footprint.source == f"/vsicurl/{address}/a.tif"
        with pytest.raises(PipelineError, match=r"absent.json cannot be read"):
            read_index(f"{address}/absent.json")
        server.shutdown()


def test_an_order_that_is_not_known_is_refused():
    wkt = UTM.ExportToWkt()
    dated = Footprint("a.tif", (0, 0, 1, 1), wkt, date="2020-01-01")
    for order, message in (("newest", "when it was taken"), ("finest", "how fine")):
        with pytest.raises(PipelineError, match=message):
            FootprintIndex([dated, Footprint("b.tif", (0, 0, 1, 1), wkt)], order, UTM)


def test_many_footprints_are_found_by_their_ground():
    wkt = spatial_reference("EPSG:4326").ExportToWkt()
    footprints = [
        Footprint(f"{row}-{column}", (14.0 + column / 100, 48.0 + row / 100, 14.01 + column / 100, 48.01 + row / 100), wkt)
        for row in range(100)
        for column in range(200)
    ]
    index = FootprintIndex(footprints, "given", UTM)
    bounds = (500_000.0, 5_372_200.0, 501_715.0, 5_373_915.0)
    found = [index[number].source for number in index.numbers_over(bounds)]
    # 15.00 degrees east are 500,000 m; the sheet is 0.023 degrees wide and 0.015 high, from 48.503 degrees on.
    assert found == ["50-99", "50-100", "50-101", "50-102", "51-99", "51-100", "51-101", "51-102"]
