"""Share of ids equal to the reference procedure's, on the real base architecture at random weights, in each precision.

Reference: transformers' own image processor, batch 1, float32, inner product of float16-rounded features. The 6,144
centroids are features of other tiles. Random weights give features that lie close together, which is the hard case.
"""

from __future__ import annotations

import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import AutoModel

sys.path.insert(0, str(Path(__file__).parents[1]))
from _torch_side import prepare, reference_processor, tiles
from geocentroids.models.codebook import Codebook
from geocentroids.models.encoder import PatchEncoder
from geocentroids.models.lookup import Lookup
from geocentroids.resources.scene import sample_scene

COUNT = 32


@torch.inference_mode()
def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        image, base, book = (f"{folder}/{name}" for name in ("scene.npy", "base", "base.codebook.safetensors"))
        np.save(image, sample_scene(1600)[0])
        prepare(base, book, image)
        codebook = Codebook.load(book)
        model = AutoModel.from_pretrained(Path(base)).eval()
        processor = reference_processor()
        # The last ones drawn: none of those that gave the centroids.
        cut = tiles(image, COUNT + 24)[24:]
        expected = []
        for tile in cut:
            tokens = model(**processor(images=Image.fromarray(tile), return_tensors="pt")).last_hidden_state[0, 5:]
            rows = tokens.numpy().astype(np.float16)
            expected += [int(np.argmax(codebook.centroids @ feature.astype(np.float32))) for feature in rows]
        print(f"{len(expected):,} patches, {len(set(expected)):,} different ids in the reference")
        for precision in ("float32", "bfloat16"):
            encoder = PatchEncoder(base, device="cpu", precision=precision)
            lookup, found = Lookup(codebook, "cpu"), []
            for tile in cut:
                features, _ = encoder.encode(
                    np.ascontiguousarray(tile),
                    np.ones(tile.shape[:2], bool),
                    scale=Fraction(8, 7),
                    offset=(16, 16),
                    shape=(16, 16),
                    tile=224,
                    margin=0,
                )
                found += lookup(features.reshape(-1, 768))[0].tolist()
            equal = np.mean(np.array(found) == np.array(expected))
            print(f"{precision:10} {100 * equal:7.2f} % of the ids are the reference's")


if __name__ == "__main__":
    main()
