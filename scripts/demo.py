"""The demo: makes the sample scene, maps it with the plugin in a real QGIS, asks the map, and draws both.

``demo.py FOLDER [IMAGE]``, with IMAGE in place of the sample scene, runs in QGIS's Python. The Makefile sets what QGIS
needs: QGIS_PLUGINPATH, QGIS_CUSTOM_CONFIG_PATH, GEOCENTROIDS_PYTHON.
"""
from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
GAP = 24                # px between image and map in the preview
PREVIEW_HEIGHT = 1000   # px
NODATA = 65535          # of the id raster


def make_scene(folder: Path) -> Path:
    """Write the sample scene, unless it is there already; return the image's path."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from geocentroids.resources.sample.scene import write_scene

    image, _labels = write_scene(str(folder))
    return Path(image)


def qgis_process(*arguments: str) -> str:
    """Run qgis_process, show what it prints, return it; end the demo if it fails."""
    program = os.environ.get("QGIS_PROCESS") or "qgis_process"
    print("+", Path(program).name, *arguments, flush=True)
    lines = []
    command = [program, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout or ():
            lines.append(line)
            print("   ", line, end="", flush=True)
    if process.returncode:
        sys.exit(f"demo: qgis_process ended with status {process.returncode}")
    return "".join(lines)


def enabled_plugins() -> str:
    """Return what qgis_process lists of plugins, those that are enabled (marked by a star) alone."""
    program = os.environ.get("QGIS_PROCESS") or "qgis_process"
    listed = subprocess.run([program, "plugins"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return "\n".join(line for line in listed.splitlines() if line.lstrip().startswith("*"))


def run_map(image: Path, rgb: Path, ids: Path) -> tuple[str, float]:
    """Map the image with all defaults.

    Returns
    -------
    log : str
        What qgis_process printed.
    seconds : float
        From QGIS's start to its end.
    """
    if "geocentroids" not in enabled_plugins():
        qgis_process("plugins", "enable", "geocentroids")
    start = time.perf_counter()
    log = qgis_process("run", "geocentroids:perceptualmap", "--", f"INPUT={image}", f"RGB={rgb}", f"IDS={ids}")
    return log, time.perf_counter() - start


def run_search(ids: Path, folder: Path) -> Path:
    """Find what is like the place nearest to the map's middle at which all around is of one cluster; return the raster."""
    dataset = open_raster(ids)
    found = dataset.ReadAsArray()
    around = [np.roll(found, by, axis) for by in (-2, -1, 1, 2) for axis in (0, 1)]
    rows, columns = np.nonzero((found != NODATA) & np.all([found == beside for beside in around], axis=0))
    if not len(rows):
        rows, columns = np.nonzero(found != NODATA)
    middle = np.hypot(rows - dataset.RasterYSize / 2, columns - dataset.RasterXSize / 2).argmin()
    x, width, _, y, _, height = dataset.GetGeoTransform()
    example, similarity = folder / "example.gpkg", folder / "similarity.tif"
    example.unlink(missing_ok=True)
    points = ogr.GetDriverByName("GPKG").CreateDataSource(str(example))
    layer = points.CreateLayer("example", dataset.GetSpatialRef(), ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    east, north = x + (columns[middle] + 0.5) * width, y + (rows[middle] + 0.5) * height
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({east} {north})"))
    layer.CreateFeature(feature)
    del layer, points
    qgis_process(
        "run", "geocentroids:findsimilar", "--", f"INPUT={ids}", f"EXAMPLES={example}", f"OUTPUT={similarity}",
        f"PLACES={folder / 'places.gpkg'}",
    )
    return similarity


def in_colors(similarity: Path) -> Path:
    """The raster of similarity, 0 to 1, in colours, in memory."""
    stops = "/vsimem/stops.txt"
    gdal.FileFromMemBuffer(stops, b"0 27 27 58\n0.5 79 138 139\n0.8 242 212 92\n1 255 248 214\nnv 0 0 0 0\n")
    colored = "/vsimem/similarity.tif"
    made = gdal.DEMProcessing(colored, str(similarity), "color-relief", colorFilename=stops, addAlpha=True)
    del made
    return Path(colored)


def count_patches(ids: Path) -> int:
    """Number of patches that have an id."""
    return int(np.count_nonzero(open_raster(ids).ReadAsArray() != NODATA))


def open_raster(path: Path) -> gdal.Dataset:
    """Open a raster, or end the demo."""
    dataset = gdal.Open(str(path))
    if dataset is None:
        sys.exit(f"demo: {path} cannot be read")
    return dataset


def on_grid(path: Path, bounds: tuple[float, float, float, float], width: int, height: int, how: str) -> np.ndarray:
    """The raster's colours on a grid, white where it has none: (height, width, 3) uint8."""
    warped = gdal.Warp("", open_raster(path), format="MEM", outputBounds=bounds, width=width, height=height,
                       resampleAlg=how, dstAlpha=True)
    pixels = warped.ReadAsArray().transpose(1, 2, 0)
    return np.where(pixels[..., -1:] > 0, pixels[..., :3], 255).astype(np.uint8)


def draw_preview(image: Path, rgb: Path, path: Path) -> None:
    """Write a PNG with the image at the left and its map at the right, both of the same ground."""
    source = open_raster(image)
    x_min, x_step, _, y_max, _, y_step = source.GetGeoTransform()
    bounds = (x_min, y_max + y_step * source.RasterYSize, x_min + x_step * source.RasterXSize, y_max)
    width = round(PREVIEW_HEIGHT * source.RasterXSize / source.RasterYSize)
    left = on_grid(image, bounds, width, PREVIEW_HEIGHT, "average")
    right = on_grid(rgb, bounds, width, PREVIEW_HEIGHT, "near")
    both = np.concatenate([left, np.full((PREVIEW_HEIGHT, GAP, 3), 255, np.uint8), right], axis=1)

    canvas = gdal.GetDriverByName("MEM").Create("", both.shape[1], both.shape[0], 3)
    for band in range(3):
        canvas.GetRasterBand(band + 1).WriteArray(both[..., band])
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")      # no .aux.xml beside a picture
    gdal.GetDriverByName("PNG").CreateCopy(str(path), canvas)


def main(folder: Path, image: Path | None = None) -> None:
    """Scene, map, preview; then where they are and how fast it went."""
    folder.mkdir(parents=True, exist_ok=True)
    if image is None:
        print("demo: the sample scene", flush=True)
        image = make_scene(folder)
    rgb, ids, preview = folder / "rgb.tif", folder / "ids.tif", folder / "preview.png"
    print("demo: the map, by the plugin in QGIS", flush=True)
    log, seconds = run_map(image, rgb, ids)
    draw_preview(image, rgb, preview)
    print("demo: what is like a place in the middle of the map", flush=True)
    similarity, similar = run_search(ids, folder), folder / "similar.png"
    draw_preview(image, in_colors(similarity), similar)
    patches = count_patches(ids)

    print()
    files = {"image": image, "RGB": rgb, "IDS": ids, "preview": preview, "similarity": similarity, "similar": similar}
    for name, path in files.items():
        print(f"{name:10s} {path.resolve()}")
    mapping = re.findall(r"([\d,.]+) patches/s", log)
    if mapping:
        print(f"speed    {mapping[-1]} patches/s")
    print(f"in all   {patches:,} patches in {seconds:.1f} s, with the start of QGIS and of the worker "
          f"({patches / seconds:,.0f} patches/s)")


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:] or ["build/demo"]))
