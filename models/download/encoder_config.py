"""What an encoder's config.json says, and whether it is one that can be loaded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import ModelError


class UnusableEncoder(ModelError):
    """What was published is nothing that we load: no use in keeping it."""


def read_config(path: Path, encoder: str) -> dict[str, Any]:
    """Return the settings in a config.json; UnusableEncoder if they are not a DINOv2's."""
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(config, dict):
            raise ValueError("it holds no settings")
    except (OSError, ValueError, RecursionError) as error:
        raise UnusableEncoder(
            "The encoder '{encoder}' has no readable config.json: {error}", encoder=encoder, error=error
        ) from error
    if config.get("model_type") not in ("dinov2", "dinov2_with_registers"):
        raise UnusableEncoder(
            "The encoder '{encoder}' is a '{kind}', not a DINOv2 (with or without registers).",
            encoder=encoder, kind=config.get("model_type"),
        )
    return config
