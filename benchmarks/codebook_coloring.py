"""Colours and groups of 6,144 and 16,384 centroids: seconds and peak memory, beside t-SNE of all at once and SciPy's tree.

Takes about eight minutes on two cores.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from _setup import coloring_side

SIZES = (6144, 16_384)


def main() -> None:
    for size in SIZES:
        for method in ("ours", "at-once"):
            print(coloring_side("embed", size, method), flush=True)
        for method in ("ours", "scipy"):
            print(coloring_side("tree", size, method), flush=True)


if __name__ == "__main__":
    main()
