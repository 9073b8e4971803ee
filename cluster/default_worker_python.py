"""Which Python the worker runs in on a machine without QGIS."""

from __future__ import annotations

import importlib.util
import os
import sys

from ..runtime.settings import PYTHON_VARIABLE


def use_this_python() -> None:
    """Have the worker run in this Python where it has torch, unless another one is named."""
    if importlib.util.find_spec("torch"):
        os.environ.setdefault(PYTHON_VARIABLE, sys.executable)
