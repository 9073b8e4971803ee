"""Starts the worker by its path, whatever the plugin's folder is called and without its parent on the module path.

With `--check` it only says whether this Python has what the worker needs, in a word that no other program says; else what
it lacks, as the record of a `runtime.translation.Text`, which cannot be imported before that is known.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

PACKAGE = "geocentroids"
OLDEST = (3, 9)
NEEDED = ("numpy", "safetensors", "torch", "transformers")
"""What no map is made without; looked for, not imported, which takes milliseconds."""


def _obstacle() -> dict[str, Any]:
    """Return what this Python lacks, {} if it can be the worker's."""
    if sys.version_info < OLDEST:
        version, oldest = sys.version.split()[0], ".".join(map(str, OLDEST))
        return _record("is Python {version}, and the worker needs {oldest} or newer", version=version, oldest=oldest)
    lacking = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if len(lacking) > 1:
        return _record("lacks the packages {names}", names=", ".join(lacking))
    return _record("lacks the package {name}", name=lacking[0]) if lacking else {}


def _record(template: str, **values: str) -> dict[str, Any]:
    return {"template": template, "values": values}


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
        print(f"worker: {json.dumps(obstacle) if obstacle else 'complete'}")
    elif obstacle:
        sys.exit(f"This Python {obstacle['template'].format(**obstacle['values'])}.")
    else:
        _import_worker().main()
