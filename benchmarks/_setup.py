"""What the benchmarks share: the real base architecture at seeded random weights, and imagery to run on."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from geocentroids.resources.scene import sample_scene
from geocentroids.runtime.environment import worker_python
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "bench"
BASE = FOLDER / "base"
BASE_CODEBOOK = FOLDER / "base.codebook.safetensors"
EMBEDDED = ROOT / "models" / "embedded" / "encoder"
EMBEDDED_CODEBOOK = ROOT / "models" / "embedded" / "embedded.codebook.safetensors"
GSD = 0.25


def torch_side(*arguments: str) -> dict:
    """Run `_torch_side.py` in the worker's Python and return the JSON of its last line."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins")}
    command = [worker_python(), str(ROOT / "benchmarks" / "_torch_side.py"), *arguments]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def scene(pixels: int) -> Path:
    """Return the path of a GeoTIFF of the sample scene, `pixels` wide and high, at 0.25 m."""
    path = FOLDER / f"scene-{pixels}.tif"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        rgb, _ = sample_scene(pixels)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), pixels, pixels, 3, gdal.GDT_Byte, ["TILED=YES"])
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000, GSD, 0, 5_400_000, 0, -GSD))
        for band in range(3):
            dataset.GetRasterBand(band + 1).WriteArray(rgb[..., band])
    return path


def wide_scene(copies: int) -> Path:
    """Return the path of a VRT that repeats a scene of 1,000 x 1,000 pixels `copies` times eastwards."""
    source, path = scene(1000), FOLDER / f"wide-{copies}.vrt"
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{color}</ColorInterp>'
        + "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{source.name}</SourceFilename>'
            f'<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="1000" ySize="1000"/>'
            f'<DstRect xOff="{1000 * copy}" yOff="0" xSize="1000" ySize="1000"/></SimpleSource>'
            for copy in range(copies)
        )
        + "</VRTRasterBand>"
        for band, color in enumerate(("Red", "Green", "Blue"), 1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{1000 * copies}" rasterYSize="1000"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>200000, 0.25, 0, 5400000, 0, -0.25</GeoTransform>{bands}</VRTDataset>"
    )
    return path
