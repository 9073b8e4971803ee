"""How tests of the desktop wait: for a condition, with a deadline."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QCoreApplication

LONGEST_S = 60.0


def wait_for(condition):
    """Handle Qt's events until `condition()` is true; fail where it is not within a minute."""
    end = time.monotonic() + LONGEST_S
    while not condition():
        QCoreApplication.processEvents()
        assert time.monotonic() < end, f"not within {LONGEST_S:.0f} s"
