"""Makes models/embedded/ anew: pictures, training, checkpoint, codebook, model card.

python -m geocentroids.pretraining FOLDER --imagery PATH [--image PATH]
python -m geocentroids.pretraining FOLDER --archive FILE --minutes 9 --train-only

FOLDER keeps the archive of pictures, the losses and the state of the training, which goes on from there when it is started
again. Where an archive is, it is all that is read: no imagery is needed beside it.
"""

from __future__ import annotations

import argparse
import logging
import os
from dataclasses import fields, replace
from pathlib import Path

import torch

from .archive import (
    DRAWN,
    Picture,
    drawn_pictures,
    image_pictures,
    read_archive,
    real_pictures,
    write_archive,
)
from .imagery import manifest
from .landscape_cache import draw_scenes
from .recipe import Parts, Recipe
from .square_sampler import Ground
from .training import train

SCENES = 200
"""So few that the archive is small enough to be carried to another machine."""
CLUSTERS = 512
PARTS = [field.name for field in fields(Parts)]
log = logging.getLogger(__name__)


def weighed(text: str) -> tuple[str, float]:
    """Return a part of the loss and its weight, of PART=NUMBER."""
    name, _, number = text.partition("=")
    if name not in PARTS:
        raise argparse.ArgumentTypeError(f"'{text}' is no PART=NUMBER with one of the parts {', '.join(PARTS)}")
    return name, float(number)


def parsed() -> argparse.Namespace:
    """Return the command's options; end with one sentence where they lack something to learn from."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where archive, losses and the training's state are kept")
    parser.add_argument("--imagery", type=Path, help="a folder of open imagery with its manifest.csv")
    parser.add_argument(
        "--image", type=Path, help="an RGB image at 0.25 m, its collar black; its southern part is left out"
    )
    parser.add_argument("--scenes", type=int, default=SCENES, help="how many scenes are drawn besides (%(default)s)")
    packed = "all pictures in one file, read if it is there, else written (archive.safetensors in FOLDER)"
    parser.add_argument("--archive", type=Path, help=packed)
    parser.add_argument("--archive-only", action="store_true", help="end when the archive is written")
    parser.add_argument("--train-only", action="store_true", help="end when the encoder in FOLDER/encoder is trained")
    parser.add_argument("--minutes", type=float, default=0.0, help="how long to train, all runs together, not --steps")
    for name in ("steps", "batch", "width", "layers"):
        parser.add_argument(f"--{name}", type=int, default=getattr(Recipe, name))
    parser.add_argument(
        "--only", nargs="+", choices=PARTS, metavar="PART", help=f"leave out all parts but these, of {', '.join(PARTS)}"
    )
    parser.add_argument("--weight", nargs="+", type=weighed, default=[], metavar="PART=NUMBER", help="what parts count")
    parser.add_argument("--clusters", type=int, default=CLUSTERS)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    options.archive = options.archive or options.folder / "archive.safetensors"
    try:
        if not options.archive.exists():
            if options.imagery is None:
                parser.error(
                    f"There is no archive of pictures at '{options.archive}': give --imagery, a folder of open imagery "
                    "whose manifest.csv lists a picture a line, or --archive, a file that was made of one."
                )
            manifest(options.imagery)
    except OSError as error:
        parser.error(str(error))
    return options


def pictures_of(options: argparse.Namespace) -> list[Picture]:
    """Return all pictures, from the archive, which is written first where it is not there."""
    if not options.archive.exists():
        log.info("drawing %d scenes", options.scenes)
        scenes = draw_scenes(options.folder / "scenes", options.scenes, os.cpu_count() or 1)[: options.scenes]
        log.info("packing pictures into %s", options.archive)
        image = image_pictures(options.image) if options.image else []
        write_archive([*real_pictures(options.imagery), *image, *drawn_pictures(scenes)], options.archive)
    return read_archive(options.archive)


def recipe_of(options: argparse.Namespace) -> Recipe:
    """Return what the options ask for."""
    parts = Parts(**dict(options.weight))
    chosen = {name: getattr(options, name) for name in ("steps", "minutes", "batch", "width", "layers")}
    return replace(Recipe(), parts=parts.only(options.only) if options.only else parts, **chosen)


def main() -> None:
    """Do it all; what is there already is not made again."""
    logging.basicConfig(level=logging.INFO, format="embedded: %(message)s")
    options = parsed()
    recipe = recipe_of(options)
    pictures = pictures_of(options)
    if options.archive_only:
        return
    ground = Ground(pictures, options.device)
    length = f"{recipe.minutes:g} min" if recipe.minutes else f"{recipe.steps} steps"
    log.info("training on %d pictures, %s; losses in %s", len(pictures), length, options.folder / "losses.jsonl")
    run = train(recipe, ground, options.folder)
    log.info("trained for %d steps, %.1f min", run.step, run.seconds / 60)
    if options.train_only:
        return
    # What it imports is not on every machine that trains.
    from .shipping import ship

    log.info("fitting the codebook")
    ship(run, ground, options.clusters, sorted({picture.source for picture in pictures} - {DRAWN}))


if __name__ == "__main__":
    main()
