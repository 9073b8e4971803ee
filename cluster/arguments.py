"""What the command line takes, under the names of the algorithms' parameters."""

from __future__ import annotations

import argparse

from ..pipeline.grid.sheets import SHEET_PATCHES
from ..pipeline.imagery.folders import PATTERN
from ..pipeline.imagery.footprints import ORDERS
from ..pipeline.imagery.stretch import GRAMMAR
from ..pipeline.imagery.validity import ALPHA_CHOICES
from ..runtime.constants import PASSES, PRECISIONS
from ..runtime.plugin_version import VERSION

EPILOG = "Exit status: 0 done, 1 failed, 2 wrong arguments, 3 done with gaps, 130 stopped."


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    whole = argparse.ArgumentParser(
        prog="geocentroids", description="Perceptual maps of whole areas, in a folder of sheets.", epilog=EPILOG
    )
    whole.add_argument("--version", action="version", version=f"geocentroids {VERSION}")
    whole.add_argument("--quiet", action="store_true", help="write warnings alone")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("plan", "tell what a map would be made of, as JSON, and make nothing"),
        ("map", "make a map, or go on with one"),
    ):
        command = commands.add_parser(name, help=text, description=text, epilog=EPILOG)
        _add_imagery(command)
        _add_reading(command)
        _add_model(command)
        if name == "map":
            command.add_argument("--local", type=int, default=0, metavar="N", help="with Dask: N processes of this machine")
            command.add_argument(
                "--scheduler", default="", metavar="ADDRESS", help="with Dask: the workers of a scheduler, such as tcp://host:8786"
            )
            command.add_argument(
                "--shard", metavar="I/N", default="1/1",
                help="make part I of N parts of the sheets, for array jobs; join them afterwards with 'geocentroids join'",
            )
    join = commands.add_parser("join", help="make the one layer of all sheets, their index and their STAC items anew")
    status = commands.add_parser("status", help="tell, as JSON, how many sheets are there")
    for command in (join, status):
        command.add_argument("folder", metavar="FOLDER", help="the folder of the map")
    return whole


def _add_imagery(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("output", metavar="FOLDER", help="the folder of the map; give it again to go on, or to add to it")
    add("--inputs", nargs="+", default=[], metavar="RASTER", help="rasters that GDAL opens")
    add("--folder", default="", help="a folder with imagery, searched with all folders below it")
    add("--pattern", default=PATTERN, help="names of files in the folder, separated by semicolons (%(default)s)")
    add("--index", default="", help="a tile index, or STAC items: a file or a URL")
    add("--area", default="", help="a vector file with polygons: sheets that touch one are made")
    add("--order", choices=ORDERS, default=ORDERS[0], help="which raster is on top (%(default)s)")
    add("--sheet", type=int, default=SHEET_PATCHES, metavar="PATCHES", help="along a sheet's side (%(default)s)")
    add("--rgb", action="store_true", help="also write the perceptual map in colours")
    add("--confidence", action="store_true", help="also write the confidence")


def _add_reading(command: argparse.ArgumentParser) -> None:
    add = command.add_argument_group("how the rasters are read").add_argument
    add("--gsd", type=float, default=0.0, help="metres per pixel (the codebook's)")
    add("--bands", default="", help="numbers of the red, green and blue band, such as '4;3;2'")
    add("--stretch", default="auto", help=f"to 8 bit: {GRAMMAR} (%(default)s)")
    add("--alpha", choices=ALPHA_CHOICES, default=ALPHA_CHOICES[0], help="what a band marked alpha is (%(default)s)")
    add("--no-collar", action="store_true", help="a black or white border without a nodata flag is ground")
    add("--target-crs", default="", help="the CRS of the map, in metres, such as EPSG:32633")


def _add_model(command: argparse.ArgumentParser) -> None:
    add = command.add_argument_group("encoder and codebook").add_argument
    add("--codebook", default="embedded", help="'embedded', 'published', or a file (%(default)s)")
    add("--encoder", default="", help="'embedded', a folder, or a DINOv2 of the Hugging Face hub (the codebook's)")
    add("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (%(default)s)")
    add("--precision", choices=("auto", *PRECISIONS), default="auto", help="%(default)s")
    add("--tile", type=int, default=0, help="model pixels (the codebook's)")
    add("--margin", type=int, default=-1, help="patches (the codebook's)")
    add("--batch", type=int, default=0, help="tiles at once (chosen)")
    add("--patch-stride", choices=[f"1/{passes}" if passes > 1 else "1" for passes in PASSES], default="1",
        help="the size of the map's pixels, in patches (%(default)s)")
