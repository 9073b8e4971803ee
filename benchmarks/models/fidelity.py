"""Share of ids equal to the reference procedure's, and mean CIEDE2000, in each precision.

Reference: transformers' own image processor, batch 1, float32, lookup of float16-rounded features. On the real base
architecture at random weights, with 6,144 centroids that are features of other tiles (features that lie close together,
which is the hard case), and on the embedded encoder with its codebook.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from skimage.color import deltaE_ciede2000
from transformers import AutoModel

sys.path.insert(0, str(Path(__file__).parents[1]))
from _torch_side import prepare, reference_processor, tile_features, tiles
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.codebook.colors import to_lab
from geocentroids.models.embedded_files import EMBEDDED_CODEBOOK, EMBEDDED_ENCODER
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.heads.lookup import Lookup
from geocentroids.resources.sample.scene import sample_scene

COUNT = 32


@torch.inference_mode()
def compare(name: str, folder: str, book: str, image: str) -> None:
    codebook = Codebook.load(book)
    model = AutoModel.from_pretrained(Path(folder)).float().eval()
    processor = reference_processor()
    half_squares = 0.5 * (codebook.centroids**2).sum(axis=1) if codebook.metric == "l2" else 0.0
    # The last ones drawn: none of those that gave the centroids.
    cut = tiles(image, COUNT + 24)[24:]
    expected = []
    for tile in cut:
        tokens = model(**processor(images=Image.fromarray(tile), return_tensors="pt")).last_hidden_state[0, 5:]
        rows = tokens.numpy().astype(np.float16).astype(np.float32)
        expected += [int(np.argmax(codebook.centroids @ feature - half_squares)) for feature in rows]
    print(f"{name}: {len(expected):,} patches, {len(set(expected)):,} different ids in the reference")
    colors = to_lab(codebook.colors)
    for precision in ("float32", "bfloat16"):
        encoder = PatchEncoder(folder, device="cpu", precision=precision)
        lookup, found = Lookup(codebook, "cpu"), []
        for tile in cut:
            found += lookup.nearest(tile_features(encoder, tile))[0].tolist()
        equal = np.mean(np.array(found) == np.array(expected))
        difference = deltaE_ciede2000(colors[found], colors[expected]).mean()
        print(f"{precision:10} {100 * equal:7.2f} % of the ids are the reference's, mean CIEDE2000 {difference:.2f}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        image, base, book = (f"{folder}/{name}" for name in ("scene.npy", "base", "base.codebook.safetensors"))
        np.save(image, sample_scene(1600)[0])
        prepare(base, book, image)
        compare("base architecture, random weights", base, book, image)
        compare("embedded", str(EMBEDDED_ENCODER), str(EMBEDDED_CODEBOOK), image)


if __name__ == "__main__":
    main()
