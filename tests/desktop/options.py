"""QGIS's options and our page in them."""

from __future__ import annotations

from application import Desktop

PAGE = "GeoCentroids"


def open_options(desktop: Desktop) -> None:
    """Open QGIS's options at their first page."""
    desktop.click("Settings")
    desktop.click("Options…")
    desktop.wait_for_window("Options")


def open_page(desktop: Desktop) -> None:
    """Open our page of the options: by its first letters, since the list of pages may be longer than the window."""
    open_options(desktop)
    desktop.click("General", "Options")
    desktop.screen.type(PAGE)
    desktop.wait(lambda: desktop.ask("find", "Repair…", "Options"), "the page")
