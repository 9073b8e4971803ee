"""Whether files are in the encoder's way: the same ground from five kinds of source, mapped by the embedded encoder.

"Read" is reading alone, every block once, nothing encoded, in pixels at the GSD: by one thread, and how many times as fast
by two, as for a GPU, and what that costs in processor time. "Busy" is the share of a map's time that the worker worked; it
waited for reading or writing in the rest. Sources alternate, medians are compared.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _setup import FOLDER, scene
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid
from geocentroids.pipeline.imagery.read_ahead import read_ahead
from geocentroids.pipeline.imagery.reading_threads import Handles
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker
from osgeo import gdal

ROUNDS = 5
PIXELS = 1960
FILES = 10


def sources() -> dict[str, Path]:
    """Return title and path of each source; made at first."""
    plain = scene(PIXELS)
    paths = {
        "GeoTIFF at the GSD": plain,
        "COG in JPEG": FOLDER / "source-cog.tif",
        "mosaic of 0.05 m, COG in JPEG": FOLDER / "source-fine.tif",
        "EPSG:4326": FOLDER / "source-4326.tif",
        f"VRT of {FILES**2} files": FOLDER / "source-files.vrt",
    }
    cog, fine, degrees, files = list(paths.values())[1:]
    jpeg = ["COMPRESS=JPEG", "QUALITY=90"]
    if not cog.exists():
        gdal.Translate(str(cog), str(plain), format="COG", creationOptions=jpeg)
    if not fine.exists():
        gdal.Translate(str(fine), str(plain), format="COG", xRes=0.05, yRes=0.05, resampleAlg="cubic", creationOptions=jpeg)
    if not degrees.exists():
        gdal.Warp(str(degrees), str(plain), dstSRS="EPSG:4326", resampleAlg="cubic", creationOptions=["TILED=YES"])
    if not files.exists():
        side, parts = PIXELS // FILES, []
        for row in range(FILES):
            for column in range(FILES):
                parts.append(str(FOLDER / f"source-part-{row}-{column}.tif"))
                gdal.Translate(parts[-1], str(plain), srcWin=[column * side, row * side, side, side])
        gdal.BuildVRT(str(files), parts)
    return paths


def read(path: Path, layout: Layout, patches: int, threads: int) -> tuple[float, float]:
    """Read every block of so many patches; return pixels at the GSD a second, and the processor's seconds."""
    with WarpedRaster.open(str(path), layout.gsd) as raster:
        windows = [block.read for block in PatchGrid.over(raster.bounds, layout).blocks(patches)]
        start, used = time.perf_counter(), time.process_time()
        with Handles(raster, threads) as handles, read_ahead(handles.read, windows, lambda: False, threads) as found:
            pixels = sum(valid.size for _, (_, valid) in found)
        return pixels / (time.perf_counter() - start), time.process_time() - used


def main() -> None:
    info = shared_worker().describe("", "embedded").codebook
    layout = Layout.of(info)
    paths, model = sources(), Model("embedded", "embedded")
    with shared_worker().session():
        patches = shared_worker().load(model.load(info)).block_patches
    reads: dict[str, list[tuple[float, float, float]]] = {title: [] for title in paths}
    results: dict[str, list] = {title: [] for title in paths}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        outputs = Outputs(rgb=f"{folder}/rgb.tif", ids=f"{folder}/ids.tif")
        for number in range(ROUNDS + 1):
            for title, path in paths.items():
                (speed, used), (faster, more) = (read(path, layout, patches, threads) for threads in (1, 2))
                with WarpedRaster.open(str(path), layout.gsd) as raster:
                    result = perceptual_map(raster, layout, model, info, outputs, shared_worker(), Silent())
                # The first round finds no file in the system's cache.
                if number:
                    reads[title].append((speed / 1e6, faster / speed, more / used))
                    results[title].append(result)
    first = statistics.median(result.speed for result in next(iter(results.values())))
    print(f"{'':32}{'read Mpx/s':>12}{'two threads':>13}{'CPU time':>10}{'useful patches/s':>18}{'/ first':>9}{'busy':>7}")
    for title, found in results.items():
        speed, busy = (statistics.median(getattr(result, name) for result in found) for name in ("speed", "busy_share"))
        alone, times, more = (statistics.median(values) for values in zip(*reads[title]))
        reading = f"{alone:>12.1f}{times:>12.2f}x{more:>9.2f}x"
        print(f"{title:32}{reading}{speed:>18,.0f}{speed / first:>9.2f}{100 * busy:>5.0f} %")


if __name__ == "__main__":
    main()
