"""QGIS's options and our page in them."""

from __future__ import annotations

from application import Desktop

PAGE = "GeoCentroids"
WHEEL_DOWN = 5


def open_options(desktop: Desktop) -> None:
    """Open QGIS's options at their first page."""
    desktop.click("Settings")
    desktop.click("Options…")
    desktop.wait_for_window("Options")


def open_page(desktop: Desktop) -> None:
    """Open our page of the options; the list of pages may be longer than the window."""
    open_options(desktop)
    desktop.wait(lambda: _shown(desktop) or desktop.ask("find", "General", "Options"), "the options")
    if _shown(desktop):     # The page that was open last is open again.
        return
    (first,) = desktop.ask("find", "General", "Options")
    left, top, *_ = first["place"]

    def in_sight() -> bool:
        if desktop.ask("find", PAGE, "Options"):
            return True
        desktop.screen.click(left + 8, top + 8, WHEEL_DOWN)
        return False

    desktop.wait(in_sight, "our page in the list")
    desktop.click(PAGE, "Options")
    desktop.wait(lambda: _shown(desktop), "the page")


def _shown(desktop: Desktop) -> bool:
    return bool(desktop.ask("find", "Repair…", "Options"))
