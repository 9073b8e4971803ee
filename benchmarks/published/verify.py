"""The plugin held against the published procedure: real weights, published codebook, published example image.

``verify.py FOLDER [--pixels N]``, or `make verify-published`, in QGIS's Python. Needs a network the first time (about 370
MB, by the plugin's own download). Maps the image (or N x N pixels of its middle), runs the published procedure on the same
ground, and prints how many ids agree, tile by tile. FOLDER gets `tiles.csv` and `both.png`: image, plugin, procedure.

Two layouts are compared. With margin 0 every tile begins where the procedure could cut one: the very same pixels. With
margin 3, the default, a tile begins a quarter of a source pixel beside the nearest that the procedure could cut.
"""

from __future__ import annotations

import argparse
import csv
import math
import subprocess
import sys
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from geocentroids.pipeline.grid.layout import PUBLISHED, Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.constants import NODATA_ID
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.model_descriptions import CodebookInfo
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.settings import current
from geocentroids.runtime.worker import shared_worker
from geocentroids.runtime.worker_process import THREADS
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
PRECISIONS = ("float32", "bfloat16")
MARGINS = {0: "the same pixels (margin 0)", PUBLISHED.margin: "the plugin's default (margin 3)"}
CROPPED = 14
"""Source pixels at each rim of the procedure's tile that its image processor crops away."""
TILE = 224
ENLARGED, GAP = 4, 16


@dataclass(frozen=True)
class Tiles:
    """The tiles of a map that the procedure can cut out of the image too.

    Parameters
    ----------
    places
        (n, 2): row and column of each in the map.
    corners
        (n, 2): row and column of the procedure's tile, source pixels.
    apart
        Source pixels between the two, along one axis, at most.
    """

    places: np.ndarray
    corners: np.ndarray
    apart: float


def tiles_of(shape: tuple[int, int], layout: Layout) -> Tiles:
    """Return the whole tiles of an image of `shape` (rows, columns of source pixels)."""
    along = []
    for size in shape:
        numbers = range(math.ceil(size / (layout.step * layout.patch_pixels)))
        starts = [(number * layout.step - layout.margin) * layout.patch_pixels - CROPPED for number in numbers]
        nearest = [math.floor(start + Fraction(1, 2)) for start in starts]
        along.append([found for found in zip(numbers, starts, nearest) if 0 <= found[2] <= size - TILE])
    if not all(along):
        sys.exit(f"verify-published: {min(shape)} pixels hold no whole tile, take more")
    apart = max(abs(float(start - corner)) for axis in along for _, start, corner in axis)
    pairs = [(row, column) for row in along[0] for column in along[1]]
    places, corners = (np.array([[axis[part] for axis in pair] for pair in pairs]) for part in (0, 2))
    return Tiles(places, corners, apart)


def procedure(*arguments: object) -> None:
    """Run `procedure.py` in the worker's Python."""
    environment = {**current().process_environment(), **THREADS, "PYTHONPATH": str(ROOT / "build" / "plugins")}
    command = [worker_python(), str(Path(__file__).with_name("procedure.py")), *map(str, arguments)]
    if subprocess.run(command, env=environment, check=False).returncode:
        sys.exit(f"verify-published: {arguments[0]} failed, see above")


def middle(image: Path, pixels: int) -> Path:
    """Return the path of `pixels` x `pixels` of the image's middle; of the image itself for 0."""
    if not pixels:
        return image
    source, part = gdal.Open(str(image)), image.with_name(f"middle-{pixels}.tif")
    size = source.RasterXSize, source.RasterYSize
    width, height = (min(pixels, side) for side in size)
    gdal.Translate(str(part), source, srcWin=[(size[0] - width) // 2, (size[1] - height) // 2, width, height])
    return part


def read_pixels(image: Path) -> np.ndarray:
    """Return the image as the procedure warps it: bilinear to its GSD, (h, w, 3) uint8."""
    gsd = PUBLISHED.gsd
    warped = gdal.Warp("", str(image), format="MEM", xRes=gsd, yRes=gsd, resampleAlg="bilinear")
    return np.ascontiguousarray(warped.ReadAsArray()[:3].transpose(1, 2, 0))


def map_ids(image: Path, layout: Layout, precision: str, info: CodebookInfo, folder: Path) -> np.ndarray:
    """Return the plugin's ids (rows, columns) uint16."""
    path = str(folder / f"ids-margin{layout.margin}-{precision}.tif")
    with WarpedRaster.open(str(image), layout.gsd) as raster:
        perceptual_map(
            raster, layout, Model(info.encoder, "published", precision=precision), info, Outputs(ids=path), shared_worker(),
            Silent(),
        )
    return gdal.Open(path).ReadAsArray()


def cut(ids: np.ndarray, tiles: Tiles, step: int) -> np.ndarray:
    """Return the ids of each tile, (n, step, step)."""
    return np.stack([ids[row : row + step, column : column + step] for row, column in tiles.places * step])


def tell(name: str, tiles: Tiles, equal: np.ndarray, compared: np.ndarray, patches: int) -> None:
    """Print how many ids of each tile agree; `equal` (n,), `compared` (n,) bool."""
    if not compared.any():
        print(f"{name}: no tile to compare, all are blank or nodata")
        return
    shares = equal[compared] / patches
    print(f"{name}: {equal[compared].sum():,} of {compared.sum() * patches:,} ids agree, {100 * shares.mean():.2f} % "
          f"(the worst tile {100 * shares.min():.1f} %); of {patches}, by tile:")
    first = tiles.places.min(axis=0)
    table = np.full(tiles.places.max(axis=0) - first + 1, "-", dtype=object)
    table[tuple((tiles.places - first).T)] = np.where(compared, equal.astype(str).astype(object), "-")
    for row in table:
        print("   ", " ".join(f"{value:>3}" for value in row))


def draw(path: Path, pixels: np.ndarray, maps: list[np.ndarray], colors: np.ndarray) -> None:
    """Write a PNG of the image and of maps of ids (rows, columns), side by side, white where there is no id."""
    rows, columns = (np.arange(count * ENLARGED) for count in maps[0].shape)
    size = float(PUBLISHED.patch_pixels) / ENLARGED
    y, x = (np.minimum(((line + 0.5) * size).astype(int), side - 1) for line, side in zip((rows, columns), pixels.shape))
    palette = np.full((NODATA_ID + 1, 3), 255, np.uint8)
    palette[: len(colors)] = colors
    panels = [pixels[np.ix_(y, x)], *(palette[ids][np.ix_(rows // ENLARGED, columns // ENLARGED)] for ids in maps)]
    gap = np.full((len(rows), GAP, 3), 255, np.uint8)
    drawn = np.concatenate([part for panel in panels for part in (panel, gap)][:-1], axis=1)
    canvas = gdal.GetDriverByName("MEM").Create("", drawn.shape[1], drawn.shape[0], 3)
    for band in range(3):
        canvas.GetRasterBand(band + 1).WriteArray(drawn[..., band])
    gdal.GetDriverByName("PNG").CreateCopy(str(path), canvas)


def compare(image: Path, layout: Layout, info: CodebookInfo, folder: Path, table: csv.writer) -> None:
    """Map with one layout in each precision, and tell how many ids are the procedure's."""
    pixels = read_pixels(image)
    tiles = tiles_of(pixels.shape[:2], layout)
    files = [folder / f"{name}.npy" for name in ("pixels", "corners", "reference")]
    np.save(files[0], pixels)
    np.save(files[1], tiles.corners)
    procedure("reference", *files)
    inner = slice(layout.margin, 16 - layout.margin)
    expected = np.load(files[2])[:, inner, inner]
    skipped = (expected < 0).any(axis=(1, 2))
    print(f"\n{MARGINS[layout.margin]}: {len(skipped)} tiles, {int(skipped.sum())} of them left out by the procedure; the "
          f"two look at ground at most {100 * tiles.apart * layout.gsd:.0f} cm apart along an axis")
    for precision in PRECISIONS:
        ids = map_ids(image, layout, precision, info, folder)
        found = cut(ids, tiles, layout.step)
        compared = ~skipped & (found != NODATA_ID).all(axis=(1, 2))
        equal = (found == expected).sum(axis=(1, 2))
        tell(precision, tiles, equal, compared, layout.step**2)
        for place, corner, same, used in zip(tiles.places, tiles.corners, equal, compared):
            table.writerow([layout.margin, precision, *place, *corner, same if used else "", layout.step**2])
        if precision == "float32":
            theirs = np.full_like(ids, NODATA_ID)
            for (row, column), one in zip(tiles.places[~skipped] * layout.step, expected[~skipped]):
                theirs[row : row + layout.step, column : column + layout.step] = one
            draw(folder / "both.png", pixels, [ids, theirs], info.colors)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pixels", type=int, default=0, help="so many of the image's middle, each way; 0 for all")
    given = parser.parse_args()
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    image = folder / "example.tif"
    procedure("fetch", image)
    info = shared_worker().describe("", "published").codebook
    print(f"{info.encoder}, codebook '{info.name}' of {info.size} centroids, {image}")
    part = middle(image, given.pixels)
    with open(folder / "tiles.csv", "w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream)
        table.writerow(["margin", "precision", "row", "column", "top", "left", "equal", "of"])
        for margin in MARGINS:
            compare(part, replace(PUBLISHED, margin=margin), info, folder, table)
    shared_worker().close()
    print(f"\n{folder / 'tiles.csv'}\n{folder / 'both.png'}: image, plugin, published procedure (margin {margin}, float32)")


if __name__ == "__main__":
    main()
