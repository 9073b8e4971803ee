"""K-means at scale: ours, scikit-learn's and faiss's from the same seeds; memory and time of a tenth of the published scale.

Takes about half an hour on two cores. `codebook_training.py quick` runs the smaller comparison alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _setup import clustering_side

ROWS = 200_000
TENTH = 400_000
MANY = ("blocked-float32", "blocked-neighbours", "minibatch-4096", "minibatch-16384", "sklearn-lloyd", "faiss")
"""What is compared with many clusters: Elkan's algorithm keeps a bound for each feature and centroid, 5 GB of them."""


def main(quick: bool) -> None:
    # As many features to a cluster as the published codebook has.
    print(clustering_side("batches", ROWS, ROWS * 6144 // 4_000_000))
    print(clustering_side("compare", ROWS, 1024, 5))
    if quick:
        return
    print(clustering_side("compare", ROWS, 6144, 5, *MANY))
    # The same at a quarter of the rows: the peak must not follow them.
    for rows in (TENTH // 4, TENTH):
        print(clustering_side("memory", rows, 6144, 2))


if __name__ == "__main__":
    main("quick" in sys.argv)
