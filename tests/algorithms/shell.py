"""Our algorithms as a shell runs them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("QGIS_PROCESS") or "/usr/bin/qgis_process.bin"


def environment(config):
    """Return the environment of a QGIS whose profile is the folder `config`."""
    return {
        **os.environ,
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(config),
        "QT_QPA_PLATFORM": "offscreen",
    }


def qgis_process(config, *arguments):
    """Run qgis_process; return the finished process, its output as text."""
    return subprocess.run(
        [PROGRAM, *arguments], check=False, env=environment(config), capture_output=True, text=True, errors="replace"
    )
