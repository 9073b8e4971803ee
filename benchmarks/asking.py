"""What a map answers when it is asked: classes from few samples, and places like an example, by clusters and by features.

On real pictures with real labels, at places where nothing was learned: mean recall of the classes with 5, 10, 30 and 100
samples a class; how much of the 1 % that is most alike by features a ranking by clusters holds; what 64, 512 and 4,096
clusters made of these places change; and how examples are best combined. On the sample scene: the share of its ground that
is right with 30 points a class.

asking.py --imagery FOLDER [--encoder FOLDER_OR_ID --codebook FILE] [--tasks coast trees shore scenes]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

try:
    import torch  # noqa: F401
except ImportError:  # QGIS's Python: on to the worker's.
    from geocentroids.runtime.environment.worker_python import worker_python

    os.execv(worker_python(), [worker_python(), *sys.argv])

import numpy as np
from _asking_measures import (
    CLUSTERS,
    SAMPLES,
    WAYS,
    Book,
    combinations,
    encoded,
    quantised,
    recalls,
    scene_shares,
    top_recall,
)
from _encoder_measures import Tiling, encoding, shipped
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.download.fetch_codebooks import resolve_codebook
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.pretraining.imagery import TASKS
from geocentroids.runtime.model_descriptions import CodebookInfo

COMBINED_ON = "coast"


def described(codebook: Codebook) -> Book:
    """Return a codebook as questions see it."""
    size, width = codebook.centroids.shape
    about = {name: getattr(codebook, name) for name in ("name", "sha256", "encoder", "gsd", "tile", "margin", "metric")}
    rest = {"licence": "", "attribution": "", "group_names": [], "colors": codebook.colors, "counts": codebook.counts}
    info = CodebookInfo("", model_scale=str(codebook.model_scale), size=size, width=width, **about, **rest)
    return Book(codebook.centroids.astype(np.float32), info)


def line(name: str, shares: list[float]) -> str:
    return f"| {name} | " + " | ".join(f"{100 * share:.1f}" for share in shares) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--imagery", type=Path, required=True, help="a folder of open imagery with its manifest.csv")
    parser.add_argument("--encoder", default="embedded")
    parser.add_argument("--codebook", default="embedded")
    parser.add_argument("--tasks", nargs="+", default=["coast", "trees"], choices=list(TASKS))
    options = parser.parse_args()
    codebook = Codebook.load(resolve_codebook(options.codebook))
    book, encode = described(codebook), encoding(PatchEncoder(options.encoder), Tiling(codebook.tile, codebook.margin))
    size = book.info.size

    print(f"Encoder {options.encoder}, codebook {codebook.name} of {size} clusters.\n")
    shares = scene_shares(encode, shipped(codebook), book)
    print("Sample scene, 30 points a class, share of the ground that is right, %:")
    print(", ".join(f"{way} {100 * share:.1f}" for way, share in shares.items()))
    coast = encoded(options.imagery, TASKS[COMBINED_ON], encode, shipped(codebook))
    print(f"\nMean average precision on {COMBINED_ON}, %, similarity by features:\n")
    print(f"| examples | {' | '.join(WAYS)} |\n| --- |" + " ---: |" * len(WAYS))
    for name, shares in combinations(coast, book):
        print(line(name, list(shares.values())), flush=True)

    print("\nMean recall of the classes, %, by samples a class:\n")
    print(f"| | {' | '.join(map(str, SAMPLES))} | of the nearest 1 % |")
    print("| --- |" + " ---: |" * (len(SAMPLES) + 1), flush=True)
    for name in options.tasks:
        patches = coast if name == COMBINED_ON else encoded(options.imagery, TASKS[name], encode, shipped(codebook))
        found = recalls(patches, book)
        print(line(f"{name}, features", [*found["features"].values(), 1.0]))
        print(line(f"{name}, {size} clusters", [*found["clusters"].values(), top_recall(patches, book)]), flush=True)
        for clusters in CLUSTERS:
            again, own = quantised(patches, book, clusters)
            by_clusters = recalls(again, own)["clusters"]
            print(line(f"{name}, {clusters} of its own", [*by_clusters.values(), top_recall(again, own)]), flush=True)


if __name__ == "__main__":
    main()
