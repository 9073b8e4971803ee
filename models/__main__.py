"""Starts the worker by its path, whatever the plugin's folder is called and without its parent on the module path.

With `--check` it only says whether this Python has what the worker needs, in a word that no other program says.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGE = "geocentroids"
OLDEST = (3, 9)
NEEDED = ("numpy", "safetensors", "torch", "transformers")
"""What no map is made without; looked for, not imported, which takes milliseconds."""


def _obstacle() -> str:
    """Return what this Python lacks, "" if it can be the worker's."""
    if sys.version_info < OLDEST:
        return f"is Python {sys.version.split()[0]}, and the worker needs {'.'.join(map(str, OLDEST))} or newer"
    lacking = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    return f"lacks the package{'s' if len(lacking) > 1 else ''} {', '.join(lacking)}" if lacking else ""


def _import_worker() -> ModuleType:
    root = Path(__file__).resolve().parents[1]
    spec = importlib.util.spec_from_file_location(
        PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)
    return importlib.import_module(f"{PACKAGE}.models.main_loop")


if __name__ == "__main__":
    obstacle = _obstacle()
    if "--check" in sys.argv:
        print(f"worker: {obstacle or 'complete'}")
    elif obstacle:
        sys.exit(f"This Python {obstacle}.")
    else:
        _import_worker().main()
