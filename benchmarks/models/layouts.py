"""What each precision and layout costs and changes, in CPU seconds of one thread: for a machine that has other work as well.

Encoding and lookup alone, no files; against the reference procedure (float32, batch 1, transformers' image processor,
lookup feature by feature) and the bare batched forward of the same precision and tile, all in one process, alternating.
Agreement is with the float32 map at the reference layout; "elsewhere": the share of ids that stay when tiles lie half a
step away.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import AutoModel

sys.path.insert(0, str(Path(__file__).parents[1]))
from _colour import ciede2000, lab
from _torch_side import prepare, reference_processor, tiles
from geocentroids.models.cache import EMBEDDED
from geocentroids.models.codebook import Codebook
from geocentroids.models.encoder import PATCH, PatchEncoder, default_batch
from geocentroids.models.lookup import Lookup
from geocentroids.resources.scene import sample_scene

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "build" / "bench"
SCALE = Fraction(8, 7)
SETTINGS = [("float32", 224, 3), ("bfloat16", 224, 3), ("bfloat16", 224, 2), ("bfloat16", 224, 1), ("bfloat16", 336, 3),
            ("bfloat16", 336, 2), ("bfloat16", 336, 1), ("bfloat16", 448, 2), ("bfloat16", 518, 2)]
# Rounds, patches along the map's side, tiles of the reference procedure.
SIZES = {"base": (2, 30, 3), "embedded": (3, 60, 20)}


def cpu_seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@torch.inference_mode()
def main(name: str) -> None:
    rounds, side, count = SIZES[name]
    folder, book, image = BENCH / "base", BENCH / "base.codebook.safetensors", str(BENCH / "layouts.npy")
    BENCH.mkdir(parents=True, exist_ok=True)
    np.save(image, sample_scene(1960)[0])
    if name == "embedded":
        folder, book = EMBEDDED / "encoder", EMBEDDED / "embedded.codebook.safetensors"
    elif not book.exists():
        prepare(str(folder), str(book), image)
    codebook, picture = Codebook.load(book), np.load(image)
    lookup, processor = Lookup(codebook, "cpu"), reference_processor()
    model = AutoModel.from_pretrained(folder).float().eval()
    half_squares = 0.5 * (codebook.centroids**2).sum(axis=1) if codebook.metric == "l2" else 0.0
    cut = [Image.fromarray(tile) for tile in tiles(image, count)]
    bare = {"float32": model, "bfloat16": AutoModel.from_pretrained(folder).eval().to(torch.bfloat16)}
    encoders = {precision: PatchEncoder(str(folder), device="cpu", precision=precision) for precision in bare}

    def reference() -> None:
        for tile in cut:
            tokens = model(**processor(images=tile, return_tensors="pt")).last_hidden_state[0, 5:]
            for feature in tokens.numpy().astype(np.float16):
                np.argmax(codebook.centroids @ feature.astype(np.float32) - half_squares)

    def mapped(precision: str, tile: int, margin: int, shift: int = 0) -> np.ndarray:
        # A margin of 20 patches around the map holds every layout's rim.
        start = (20 - margin + shift) * PATCH
        valid = np.ones(picture.shape[:2], bool)
        features, _ = encoders[precision].encode(
            picture, valid, scale=SCALE, offset=(start, start), shape=(side, side), tile=tile, margin=margin
        )
        return lookup(features.flatten(0, 1))[0].reshape(side, side).numpy()

    pixels = {
        tile: torch.randn(default_batch("cpu", tile), 3, tile, tile) for tile in {tile for _, tile, _ in SETTINGS}
    }
    taken: dict = defaultdict(list)
    maps, moved = {}, {}
    for _ in range(rounds):
        taken["reference"].append(cpu_seconds(reference) / (count * 100))
        for precision, tile in dict.fromkeys(setting[:2] for setting in SETTINGS):
            batch = pixels[tile].to(getattr(torch, precision))
            patches = len(batch) * (tile // PATCH) ** 2
            taken[precision, tile].append(cpu_seconds(lambda: bare[precision](batch)) / patches)  # noqa: B023
        for setting in SETTINGS:
            step = setting[1] // PATCH - 2 * setting[2]
            # Tiles that reach over the map's rim compute what no map would.
            share = (side / (-(-side // step) * step)) ** 2
            seconds = cpu_seconds(lambda: maps.update({setting: mapped(*setting)}))  # noqa: B023
            taken[setting].append(seconds * share / side**2)
    for setting in SETTINGS:
        shift = max(1, (setting[1] // PATCH - 2 * setting[2]) // 2)
        moved[setting] = (maps[setting][shift:, shift:], mapped(*setting, shift)[:-shift, :-shift])
    speed = {key: 1 / statistics.median(values) for key, values in taken.items()}
    print(f"{name}: useful patches a CPU second, one thread, medians of {rounds} alternating rounds")
    print(f"{'':34}{'patches':>9}{'/ reference':>13}{'/ bare forward':>16}"
          f"{'same ids':>11}{'CIEDE2000':>11}{'elsewhere':>11}")
    print(f"{'reference procedure, float32':34}{speed['reference']:>9,.0f}{1:>12.2f}x")
    truth, colors = maps[SETTINGS[0]], lab(codebook.colors)
    for setting in SETTINGS:
        precision, tile, margin = setting
        ceiling = speed[precision, tile] * (1 - 2 * margin * PATCH / tile) ** 2
        one, other = moved[setting]
        print(
            f"{f'{precision}, tile {tile}, margin {margin}':34}{speed[setting]:>9,.0f}"
            f"{speed[setting] / speed['reference']:>12.2f}x{speed[setting] / ceiling:>16.2f}"
            f"{100 * (maps[setting] == truth).mean():>9.2f} %"
            f"{ciede2000(colors[truth], colors[maps[setting]]).mean():>11.2f}{100 * (one == other).mean():>9.2f} %",
            flush=True,
        )


if __name__ == "__main__":
    torch.set_num_threads(1)
    for chosen in sys.argv[1:] or SIZES:
        main(chosen)
