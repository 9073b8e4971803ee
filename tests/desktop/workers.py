"""The worker processes of a tested QGIS."""

from __future__ import annotations

from application import Desktop

DESCRIBE = "bool(__import__('processing').run('geocentroids:describecodebook', {'CODEBOOK': 'embedded'}))"


def workers(desktop: Desktop) -> list[int]:
    """The process ids of the workers that QGIS started."""
    return [pid for pid, command in desktop.processes().items() if "models/__main__.py" in command]


def idle_workers(desktop: Desktop) -> list[int]:
    """The process ids of workers that have answered and have nothing to do; there is at least one."""
    assert desktop.ask("evaluate", DESCRIBE)
    found = workers(desktop)
    assert found
    return found
