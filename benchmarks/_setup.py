"""What the benchmarks share: the real base architecture at seeded random weights, and imagery to run on."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.worker_process import THREADS
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "bench"
BASE = FOLDER / "base"
BASE_CODEBOOK = FOLDER / "base.codebook.safetensors"
EMBEDDED = ROOT / "models" / "embedded" / "encoder"
EMBEDDED_CODEBOOK = ROOT / "models" / "embedded" / "embedded.codebook.safetensors"
GSD = 0.25
CORNER = (500_000, 5_400_000)
"""The upper left corner (x, y) of a scene."""


def torch_side(*arguments: str) -> dict:
    """Run `_torch_side.py` in the worker's Python and return the JSON of its last line."""
    return json.loads(_worker_side("_torch_side.py", *arguments).splitlines()[-1])


def clustering_side(*arguments: object) -> str:
    """Run `_clustering_side.py` in the worker's Python and return what it printed."""
    return _worker_side("_clustering_side.py", *map(str, arguments)).rstrip()


def coloring_side(*arguments: object) -> str:
    """Run `_coloring_side.py` in the worker's Python and return what it printed."""
    return _worker_side("_coloring_side.py", *map(str, arguments)).rstrip()


def _worker_side(script: str, *arguments: str) -> str:
    environment = {**os.environ, **THREADS, "PYTHONPATH": str(ROOT / "build" / "plugins"), "BENCH_FOLDER": str(FOLDER)}
    command = [worker_python(), str(ROOT / "benchmarks" / script), *arguments]
    return subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


@contextmanager
def timed(owner: type, name: str) -> Iterator[list[float]]:
    """Time a method's calls; yield their seconds."""
    plain, seconds = getattr(owner, name), []

    def call(*arguments: object) -> object:
        start = time.perf_counter()
        try:
            return plain(*arguments)
        finally:
            seconds.append(time.perf_counter() - start)

    setattr(owner, name, call)
    try:
        yield seconds
    finally:
        setattr(owner, name, plain)


def scene(pixels: int) -> Path:
    """Return the path of a GeoTIFF of the sample scene, `pixels` wide and high, at 0.25 m."""
    path = FOLDER / f"scene-{pixels}.tif"
    if not path.exists():
        write_scene(path, sample_scene(pixels)[0], CORNER)
    return path


def write_scene(path: Path, rgb: np.ndarray, corner: tuple[float, float]) -> None:
    """Write RGB (h, w, 3) uint8 as a GeoTIFF of 0.25 m in UTM, from its upper left corner (x, y) on."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    height, width = rgb.shape[:2]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 3, gdal.GDT_Byte, ["TILED=YES"])
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((corner[0], GSD, 0, corner[1], 0, -GSD))
    for band in range(3):
        dataset.GetRasterBand(band + 1).WriteArray(rgb[..., band])


def wide_scene(copies: int) -> Path:
    """Return the path of a VRT that repeats a scene of 1,000 x 1,000 pixels `copies` times eastwards."""
    source, path = scene(1000), FOLDER / f"wide-{copies}.vrt"
    _write_mosaic(path, source.name, [(1000 * copy, 0) for copy in range(copies)], (1000, 1000), (1000 * copies, 1000))
    return path


def repeated_scene(copies: int, every: int = 1) -> Path:
    """Return the path of a VRT of `copies` x `copies` scenes of 1,000 x 1,000 pixels, nodata but for each `every`-th one.

    A row of scenes is a VRT of its own: GDAL looks through all sources of a VRT at each read.
    """
    source, row = scene(1000), FOLDER / f"row-{copies}-{every}.vrt"
    path, side = FOLDER / f"repeated-{copies}-{every}.vrt", 1000 * copies
    places = range(every // 2, copies, every)
    _write_mosaic(row, source.name, [(1000 * place, 0) for place in places], (1000, 1000), (side, 1000))
    _write_mosaic(path, row.name, [(0, 1000 * place) for place in places], (side, 1000), (side, side))
    return path


def _write_mosaic(
    path: Path, source: str, corners: list[tuple[int, int]], size: tuple[int, int], whole: tuple[int, int]
) -> None:
    box = f'xSize="{size[0]}" ySize="{size[1]}"'
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><NoDataValue>0</NoDataValue><ColorInterp>{color}</ColorInterp>'
        + "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>{band}</SourceBand>'
            f'<SrcRect xOff="0" yOff="0" {box}/><DstRect xOff="{x}" yOff="{y}" {box}/></SimpleSource>'
            for x, y in corners
        )
        + "</VRTRasterBand>"
        for band, color in enumerate(("Red", "Green", "Blue"), 1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{whole[0]}" rasterYSize="{whole[1]}"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>200000, {GSD}, 0, 5400000, 0, -{GSD}</GeoTransform>{bands}</VRTDataset>"
    )
