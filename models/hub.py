"""Where encoders and codebooks come from: what ships, folders and files, the hub, the published codebook's repository."""

from __future__ import annotations

import hashlib
import json
import os
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .codebook import import_npy
from .errors import ModelError

EMBEDDED = Path(__file__).parent / "embedded"
PUBLISHED_ENCODER = "facebook/dinov2-with-registers-base"
PUBLISHED_URL = (
    "https://raw.githubusercontent.com/aliaksandr960/dinov2_geocentroids_southamerica/"
    "13ca0c158cbd22078bdc2fa72ca0696528f2518c"
)
PUBLISHED_URL_VARIABLE = "GEOCENTROIDS_PUBLISHED_URL"
CACHE_VARIABLE = "GEOCENTROIDS_CACHE"
PUBLISHED_BLOBS = {
    "centroids_6k.npy": "2a49de57def4e74440d8dee7895ae94cf02495b0",
    "color_map_rgb_6k.npy": "c03aa0681de310893f34030ea0a121dc51bb8a8e",
}
SECONDS = 60


@dataclass(frozen=True)
class EncoderSource:
    """What `from_pretrained` is to be given, and the checkpoint's config.json."""

    name: str
    revision: str
    local: bool
    config: dict[str, Any]


def resolve_encoder(encoder: str) -> EncoderSource:
    """Find an encoder's checkpoint.

    Parameters
    ----------
    encoder
        "embedded", a folder in Hugging Face format, or a hub id, optionally "id@revision".

    Raises
    ------
    ModelError
        If it is not there, is no DINOv2, or the hub does not give it.
    """
    folder = EMBEDDED / "encoder" if encoder == "embedded" else Path(encoder)
    if folder.is_dir():
        return EncoderSource(str(folder), "main", True, _read_config(folder / "config.json", encoder))
    if encoder.count("/") != 1 or Path(encoder).is_absolute():
        raise ModelError(f"There is no encoder '{encoder}': give 'embedded', a folder with a checkpoint, or a hub id.")
    name, _, revision = encoder.partition("@")
    from huggingface_hub import hf_hub_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    try:
        config = hf_hub_download(name, "config.json", revision=revision or "main")
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError, ValueError) as error:
        raise ModelError(
            f"The encoder '{name}' is not on this machine and the hub does not give it ({type(error).__name__}). Check the "
            "name and the network, or download the checkpoint elsewhere and give its folder."
        ) from error
    return EncoderSource(name, revision or "main", False, _read_config(Path(config), encoder))


def resolve_codebook(codebook: str) -> Path:
    """Find a codebook's file.

    Parameters
    ----------
    codebook
        "embedded", "published" (fetched at first), a codebook file, or a folder with the published pair of .npy files.

    Raises
    ------
    ModelError
        If it is not there, or what was fetched is not what was published.
    """
    if codebook == "embedded":
        return EMBEDDED / "embedded.codebook.safetensors"
    if codebook == "published":
        return _published(None)
    path = Path(codebook)
    if path.is_dir():
        return _published(path)
    if not path.is_file():
        raise ModelError(f"There is no codebook '{codebook}': give 'embedded', 'published' or a file.")
    return path


def cache_folder() -> Path:
    """Return the folder for what is downloaded: the environment variable's, else the user's cache."""
    given = os.environ.get(CACHE_VARIABLE)
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(given) if given else base / "geocentroids"


def git_blob_id(data: bytes) -> str:
    """Return the id that git gives to a file of these bytes."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _read_config(path: Path, encoder: str) -> dict[str, Any]:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"The encoder '{encoder}' has no readable config.json: {error}") from error
    if config.get("model_type") not in ("dinov2", "dinov2_with_registers"):
        raise ModelError(
            f"The encoder '{encoder}' is a '{config.get('model_type')}', not a DINOv2 (with or without registers)."
        )
    return config


def _published(folder: Path | None) -> Path:
    """Convert the published pair, from `folder` or the network, once; return the codebook file in the cache."""
    cache = cache_folder()
    path = cache / "published.codebook.safetensors"
    if path.is_file():
        return path
    cache.mkdir(parents=True, exist_ok=True)
    for name, blob in PUBLISHED_BLOBS.items():
        data = (folder / name).read_bytes() if folder and (folder / name).is_file() else None
        if folder and data is None:
            raise ModelError(f"The folder {folder} lacks {name} of the published codebook.")
        if data is None:
            data = _download(name)
        if git_blob_id(data) != blob:
            raise ModelError(f"{name} is not the published file: it was cut or altered. Try again, or another source.")
        temporary = cache / f"{name}.part"
        temporary.write_bytes(data)
        os.replace(temporary, cache / name)
    pair = [cache / name for name in PUBLISHED_BLOBS]
    import_npy(
        pair[0],
        pair[1],
        name="South America 6k",
        encoder=PUBLISHED_ENCODER,
        licence="MIT",
        attribution="(c) 2025 Aliaksandr Hancharenka, dinov2_geocentroids_southamerica",
    ).save(path)
    for file in pair:
        file.unlink()
    return path


def _download(name: str) -> bytes:
    url = f"{os.environ.get(PUBLISHED_URL_VARIABLE, PUBLISHED_URL)}/{name}"
    try:
        with urllib.request.urlopen(url, timeout=SECONDS) as response:  # noqa: S310 (the user's or our own address)
            return response.read()
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{name} of the published codebook cannot be downloaded ({error}). Check the network, or download both files "
            "elsewhere and give their folder as codebook."
        ) from error
