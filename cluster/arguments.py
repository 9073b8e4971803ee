"""What the command line takes, under the names of the algorithms' parameters."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from ..pipeline.grid.layout import PUBLISHED
from ..pipeline.grid.sheets import SHEET_PATCHES
from ..pipeline.imagery.folders import PATTERN
from ..pipeline.imagery.footprints import ORDERS
from ..pipeline.imagery.stretch import GRAMMAR
from ..pipeline.imagery.valid_pixels import ALPHA_CHOICES
from ..runtime.constants import CODEBOOK_SUFFIX, COLOR_SPACES, METRICS, PASSES, PRECISIONS
from ..runtime.plugin_version import VERSION
from .argument_types import folder, metres, shard, whole

EPILOG = "Exit status: 0 done, 1 failed, 2 wrong arguments, 3 done with gaps, 130 stopped."


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    arguments = argparse.ArgumentParser(
        prog="geocentroids",
        description="Perceptual maps of whole areas, in a folder of sheets, and codebooks for them.",
        epilog=EPILOG,
    )
    arguments.add_argument("--version", action="version", version=f"geocentroids {VERSION}")
    arguments.add_argument("--quiet", action="store_true", help="write warnings alone")
    commands = arguments.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("plan", "tell what a map would be made of, as JSON, and make nothing"),
        ("map", "make a map, or go on with one"),
    ):
        command = commands.add_parser(name, help=text, description=text, epilog=EPILOG)
        command.add_argument(
            "output", type=folder, metavar="FOLDER", help="the folder of the map; give it again to go on, or to add to it"
        )
        _add_rasters(command)
        _add_sheets(command)
        _add_reading(command, "the codebook's")
        _add_codebook(command)
        _add_encoder(command, "the codebook's", "the codebook's")
        if name == "map":
            _add_machines(command.add_argument)
            command.add_argument(
                "--shard", type=shard, metavar="I/N", default="1/1",
                help="make part I of N parts of the sheets, for array jobs; join them afterwards with 'geocentroids join'",
            )
    _add_training(commands)
    join = commands.add_parser("join", help="make the one layer of all sheets, their index and their STAC items anew")
    status = commands.add_parser("status", help="tell, as JSON, how many sheets are there")
    for command in (join, status):
        command.add_argument("folder", type=folder, metavar="FOLDER", help="the folder of the map")
    return arguments


def _add_training(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "train a codebook, or go on with one"
    command = commands.add_parser("train", help=text, description=text, epilog=EPILOG)
    add = command.add_argument
    add("output", metavar="CODEBOOK", help=f"the file of the codebook, NAME{CODEBOOK_SUFFIX}")
    add("--overwrite", action="store_true", help="replace a codebook and a report that are there")
    _add_rasters(command)
    add("--clusters", type=whole(2), default=0, help="how many (three times the root of the number of features)")
    add("--features", type=whole(2), default=0, help="how many are sampled (as many as there are, at most 200,000)")
    add("--seed", type=whole(0), default=0, help="the same seed gives the same codebook (%(default)s)")
    add("--metric", choices=METRICS, default="l2", help="what is near (%(default)s)")
    add("--report", default="", metavar="HTML", help="also write a page that shows what each cluster looks like")
    _add_machines(command.add_argument_group("many machines, which all see imagery and CODEBOOK alike").add_argument)
    about = command.add_argument_group("colours and words").add_argument
    about("--colors", choices=COLOR_SPACES, default=COLOR_SPACES[0], help="the space of the colours (%(default)s)")
    about("--align", default="", metavar="CODEBOOK", help="a codebook of the same encoder whose colours are kept")
    about("--name", default="", help="of the codebook (its file's)")
    about("--licence", default="", help="of the imagery, or of the codebook; stored with it")
    about("--attribution", default="", help="whose the imagery is; every map made with the codebook says so")
    _add_reading(command, PUBLISHED.gsd)
    _add_encoder(command, "embedded", "the encoder's")


def _add_machines(add: Callable[..., argparse.Action]) -> None:
    add("--local", type=whole(0), default=0, metavar="N", help="with Dask: N processes of this machine")
    add("--scheduler", default="", metavar="ADDRESS", help="with Dask: the workers of a scheduler, such as tcp://host:8786")


def _add_rasters(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("--inputs", nargs="+", default=[], metavar="RASTER", help="rasters that GDAL opens")
    add("--folder", default="", help="a folder with imagery, searched with all folders below it")
    add("--pattern", default=PATTERN, help="names of files in the folder, separated by semicolons (%(default)s)")
    add("--index", default="", help="a tile index, or STAC items: a file or a URL")


def _add_sheets(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("--area", default="", help="a vector file with polygons: sheets that touch one are made")
    add("--order", choices=ORDERS, default=ORDERS[0], help="which raster is on top (%(default)s)")
    add("--sheet", type=whole(8, 4096), default=SHEET_PATCHES, metavar="PATCHES", help="along a sheet's side (%(default)s)")
    add("--rgb", action="store_true", help="also write the perceptual map in colours")
    add("--confidence", action="store_true", help="also write the confidence")


def _add_reading(command: argparse.ArgumentParser, gsd: float | str) -> None:
    add = command.add_argument_group("how the rasters are read").add_argument
    add("--gsd", type=metres, default=0.0, help=f"metres per pixel ({gsd})")
    add("--bands", default="", help="numbers of the red, green and blue band, such as '4;3;2'")
    add("--stretch", default="auto", help=f"to 8 bit: {GRAMMAR} (%(default)s)")
    add("--alpha", choices=ALPHA_CHOICES, default=ALPHA_CHOICES[0], help="what a band marked alpha is (%(default)s)")
    add("--no-collar", action="store_true", help="a black or white border without a nodata flag is ground")
    add("--target-crs", default="", help="the CRS of the map, in metres, such as EPSG:32633")


def _add_codebook(command: argparse.ArgumentParser) -> None:
    add = command.add_argument_group("codebook").add_argument
    add("--codebook", default="embedded", help="'embedded', 'published', or a file (%(default)s)")
    add("--patch-stride", choices=[f"1/{passes}" if passes > 1 else "1" for passes in PASSES], default="1",
        help="the size of the map's pixels, in patches (%(default)s)")


def _add_encoder(command: argparse.ArgumentParser, encoder: str, layout: str) -> None:
    """Add the encoder and how it runs; with the words for what is taken where nothing is given."""
    add = command.add_argument_group("encoder").add_argument
    add("--encoder", default="", help=f"'embedded', a folder, or a DINOv2 of the Hugging Face hub ({encoder})")
    add("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (%(default)s)")
    add("--precision", choices=("auto", *PRECISIONS), default="auto", help="%(default)s")
    add("--tile", type=whole(0), default=0, help=f"model pixels ({layout})")
    add("--margin", type=whole(-1), default=-1, help=f"patches ({layout})")
    add("--batch", type=whole(0), default=0, help="tiles at once (chosen)")
