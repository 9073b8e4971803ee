"""What of `verify.py` needs torch or the network; run by it in the worker's Python.

fetch IMAGE                     the published encoder and codebook into the cache, the example image to the path IMAGE
reference PIXELS CORNERS IDS    the published procedure's ids of tiles: three .npy files, the last is written

The procedure is written anew here, after the published notebook, and shares no code with the plugin.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.download.fetch_codebooks import URL, URL_VARIABLE, fetch_codebook, resolve_codebook
from geocentroids.models.download.fetch_encoders import fetch_encoder, resolve_encoder
from geocentroids.models.download.published_codebook import SOUTH_AMERICA, NpyFile, Published
from geocentroids.models.download.transfer import download, download_lock
from geocentroids.models.errors import ModelError
from transformers import AutoImageProcessor, AutoModel

# A public id of git, no secret.
EXAMPLE = NpyFile(
    "examples/65dd2b5c7175970001f718ba.tif",
    3_186_310,
    "8ae4d9222881e63d12c11dbe6ea75cb437aede52",  # pragma: allowlist secret
)
TILE, BLOCK = 224, 7
LEAST_RANGE, MOST_BLANK = 2, 768
EVERY = 50


def fetch(image: str, published: Published = SOUTH_AMERICA, example: NpyFile = EXAMPLE) -> None:
    """Download what is not there yet, each file verified by its checksum."""
    fetch_encoder(published.encoder, tell, say)
    fetch_codebook("published", tell, say, published)
    path = Path(image)
    if not path.is_file():
        origin = (os.environ.get(URL_VARIABLE) or URL).rstrip("/")
        url = f"{origin}/{published.repository}/{published.commit}/{example.name}"
        say(f"Fetching the example image from {url} to {path}.")
        with download_lock(say):
            download(url, path, example.size, example.blob, tell)


@torch.inference_mode()
def reference(pixels: str, corners: str, ids: str) -> None:
    """Write ids (n, 16, 16) int32, -1 if skipped, of tiles of `pixels` (h, w, 3) uint8 at `corners` (n, 2; row, column)."""
    folder = resolve_encoder(SOUTH_AMERICA.encoder).folder
    # A path, not text: a relative one would be taken for a name on the hub.
    processor = AutoImageProcessor.from_pretrained(Path(folder))
    model = AutoModel.from_pretrained(Path(folder)).float().eval()
    extra = 1 + model.config.num_register_tokens
    centroids = Codebook.load(resolve_codebook("published")).centroids.astype(np.float32)
    image, places = np.load(pixels), np.load(corners)
    found = np.full((len(places), 16, 16), -1, np.int32)
    for number, (row, column) in enumerate(places):
        if number and not number % EVERY:
            say(f"reference: {number} of {len(places)} tiles")
        tile = image[row : row + TILE, column : column + TILE]
        if is_blank(tile):
            continue
        tokens = model(**processor(images=tile, return_tensors="pt")).last_hidden_state[0, extra:]
        features = tokens.numpy().astype(np.float16).astype(np.float32)
        found[number] = (features @ centroids.T).argmax(axis=1).reshape(16, 16)
    np.save(ids, found)


def is_blank(tile: np.ndarray) -> bool:
    """Whether the published procedure leaves a tile (224, 224, 3) out, for having no texture."""
    count = TILE // BLOCK
    blocks = tile.mean(axis=2).reshape(count, BLOCK, count, BLOCK)
    return int((np.ptp(blocks, axis=(1, 3)) < LEAST_RANGE).sum()) > MOST_BLANK


def say(text: str) -> None:
    print(text, flush=True)


def tell(name: str, done: int, total: int) -> None:
    print(f"\r{name}: {done / 1e6:,.0f} of {total / 1e6:,.0f} MB", end="\n" if done >= total else "", flush=True)


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    try:
        {"fetch": fetch, "reference": reference}[command](*arguments)
    except ModelError as error:
        sys.exit(str(error))
