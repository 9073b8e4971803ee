"""The folder of what was downloaded; its sub-folders are plain checkpoints and codebooks, to be seen, moved and deleted."""

from __future__ import annotations

import os
from pathlib import Path

CACHE_VARIABLE = "GEOCENTROIDS_CACHE"


def cache_folder() -> Path:
    """Return the folder that the settings name, else one in the user's cache."""
    given = os.environ.get(CACHE_VARIABLE)
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(given) if given else base / "geocentroids"


def encoder_folder(name: str, version: str) -> Path:
    """Return the folder of an encoder "organisation/name" of the hub; `version` is a commit, or a branch and its commit."""
    return cache_folder() / "encoders" / f"{name.replace('/', '--')}@{version}"
