"""The worker's requirements are what its code imports."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def named(text, pin=r"^([\w.-]+)===?([^\s;+]+)"):
    """Return {name, as the index writes it: version} of the pins in a requirements file."""
    return {name.lower().replace("_", "-"): version for name, version in re.findall(pin, text, re.MULTILINE)}


DECLARED = named((ROOT / "requirements" / "worker.in").read_text(encoding="utf-8"))
LOCKED = named("".join((ROOT / "requirements" / name).read_text() for name in ("worker.txt", "torch-cpu.txt")))


def imported():
    """Return the distributions that the worker's modules import, at their top or later."""
    modules = set()
    for file in (ROOT / "models").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                modules.add(node.module)
    tops = {module.split(".")[0] for module in modules} - set(sys.stdlib_module_names)
    return {packages_distributions()[top][0].lower().replace("_", "-") for top in tops}


CONDA_NAMES = {"torch": "pytorch", "matplotlib": "matplotlib-base"}


def test_the_conda_environment_has_the_same_versions():
    pins = named((ROOT / "requirements" / "conda.yml").read_text(encoding="utf-8"), r"^  - ([\w.-]+)=([\d.]+)$")
    assert pins.pop("python") and pins == {CONDA_NAMES.get(name, name): version for name, version in DECLARED.items()}


def test_what_is_imported_is_declared_and_nothing_else():
    assert imported() == set(DECLARED)


def test_the_lock_has_what_is_declared():
    assert DECLARED.items() <= LOCKED.items()
