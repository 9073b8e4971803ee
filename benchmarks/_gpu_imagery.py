"""What gpu.py maps: a raster of any size, and blocks of it as the worker gets them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from _setup import GSD
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.grid.patch_grid import PatchGrid, Window
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.resources.sample.scene import sample_scene
from osgeo import gdal, osr

SCENE = 1750


def write_scene(path: Path, pixels: int) -> None:
    """Write a tiled GeoTIFF of the sample scene, over and over, at 0.25 m."""
    side = min(SCENE, pixels)
    rgb, _ = sample_scene(side)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), pixels, pixels, 3, gdal.GDT_Byte, ["TILED=YES"])
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, GSD, 0, 5_400_000, 0, -GSD))
    wide = np.tile(rgb, (1, -(-pixels // side), 1))[:, :pixels].transpose(2, 0, 1)
    for top in range(0, pixels, side):
        dataset.WriteArray(np.ascontiguousarray(wide[:, : pixels - top]), 0, top)


def save_block(image: Path, layout: Layout, tiles: int, path: Path, first: int = 0) -> None:
    """Keep the question about a block of so many tiles on a side, from the `first` on, as the worker gets it."""
    with WarpedRaster.open(str(image), layout.gsd) as raster:
        grid = PatchGrid.over(raster.bounds, layout, raster.anchored)
        start, side = layout.step * first, layout.step * tiles
        block = grid.block(Window(start, start, min(side, grid.columns - start), min(side, grid.rows - start)))
        rgb, valid = raster.read(block.read)
    fields = {
        "scale": str(layout.model_scale), "offset": block.offset, "skip": block.skip,
        "shape": (block.output.height, block.output.width), "tile": layout.tile, "margin": layout.margin, "passes": 1,
        "confidence": False,
    }  # fmt: skip
    np.savez(path, rgb=rgb, valid=valid, fields=json.dumps(fields))
