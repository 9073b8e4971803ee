"""Where the encoder and the codebook lie that ship with the plugin."""

from __future__ import annotations

from pathlib import Path

EMBEDDED_ENCODER = Path(__file__).parent / "embedded" / "encoder"
EMBEDDED_CODEBOOK = Path(__file__).parent / "embedded" / "embedded.codebook.safetensors"
