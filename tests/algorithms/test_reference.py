"""The documentation's page of algorithms is what the algorithms say of themselves, and what their Help button opens."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_that_of_these_algorithms(qgis):
    page = runpy.run_path(str(ROOT / "scripts" / "algorithms_page.py"))["reference"]()
    assert (ROOT / "docs" / "algorithms.md").read_text(encoding="utf-8") == page, "run `make reference`"
    for algorithm in qgis[1].algorithms():
        # As here in a clone; tests/scripts/test_package.py sees what the zip's algorithms open.
        assert algorithm.helpUrl() == (ROOT / "docs" / "algorithms.md").as_uri()
        assert f"{{ #{algorithm.name()} }}" in page
