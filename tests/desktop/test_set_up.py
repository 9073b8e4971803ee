"""A machine on which nothing is installed: the offer, the installation's dialog, the options page."""

from __future__ import annotations

import pytest
from application import WORKER
from options import open_page

SETUP = "Set up environment"
OFFER = "not installed yet"


@pytest.fixture(scope="module")
def desktop(start, scene):
    return start(scene, python="")


def dialogs(desktop):
    return [title for title in desktop.titles if SETUP.lower() in title]


def test_the_first_click_opens_the_installation_and_takes_the_offer_away(desktop):
    (offer,) = desktop.messages
    assert OFFER in offer and offer.count("GeoCentroids") == 1
    desktop.click("Set up…")
    desktop.wait_for_window(SETUP)
    desktop.wait(lambda: not desktop.messages, "the offer to go")
    desktop.ask("collect")
    desktop.click("Close", SETUP)
    desktop.wait_for_no_window(SETUP)


@pytest.mark.parametrize("button", ["Install or update…", "Repair…", "Remove…"])
def test_the_buttons_of_the_options_page_open_one_dialog_above_it(desktop, button):
    open_page(desktop)
    desktop.click(button, "Options")
    desktop.wait_for_window(SETUP)
    # The page waits for the dialog: a second click on the button reaches nothing.
    for found in desktop.ask("find", button, "Options"):
        left, top, width, height = found["place"]
        desktop.screen.click(left + width // 2, top + height // 2)
    assert len(dialogs(desktop)) == 1
    desktop.click("Close", SETUP)
    desktop.wait_for_no_window(SETUP)
    desktop.click("Cancel", "Options")
    desktop.wait_for_no_window("Options")


def test_the_toolbox_offers_the_installation_before_it_opens_a_dialog(desktop):
    desktop.key("ctrl+alt+t")
    desktop.click("GeoCentroids", times=2)
    desktop.click("Perceptual map", times=2)
    desktop.click("No")
    desktop.wait_for_window("Perceptual map")
    desktop.click("Run", "Perceptual map")
    desktop.wait(lambda: any(OFFER in text for text in desktop.ask("texts")), "what is missing to be said")
    desktop.click("OK", "Unable to execute")
    desktop.click("Close", "Perceptual map")
    desktop.wait_for_no_window("Perceptual map")
    desktop.key("ctrl+alt+t")


def test_a_python_that_cannot_be_the_workers_is_refused_as_soon_as_it_is_set(desktop):
    def set_python(path):
        desktop.wait(lambda: desktop.ask("editor_of", "Python of the worker", "Options"), "the field")
        desktop.fill("Python of the worker", path, "Options")
        desktop.click("OK", "Options")
        desktop.wait_for_no_window("Options")

    def said(text):
        desktop.wait(lambda: [text in message for message in desktop.messages] == [True], f"'{text}', and nothing else")

    open_page(desktop)
    set_python("/usr/bin/python3")
    said("lacks the package")
    desktop.click("Settings…")
    desktop.wait_for_window("Options")
    set_python("/usr/bin/no-python")
    said("names a Python that is not there")
    desktop.click("Settings…")
    desktop.wait_for_window("Options")
    set_python(" ")
    said(OFFER)


def test_copied_diagnostics_are_said_to_be(desktop):
    open_page(desktop)
    desktop.click("Copy diagnostics", "Options")
    desktop.wait(lambda: desktop.ask("find", "Copied to the clipboard", "Options"), "a sign")
    assert "GeoCentroids" in desktop.ask("evaluate", "QApplication.clipboard().text()")
    desktop.click("Cancel", "Options")
    desktop.wait_for_no_window("Options")


def test_a_dialog_offers_the_installation_and_what_comes_next_is_said_once_it_is_done(desktop):
    desktop.click("Perceptual map of the current view")
    desktop.wait(lambda: desktop.ask("find", "Yes"), "the question")
    desktop.click("Yes")
    desktop.wait_for_window(SETUP)
    desktop.choose("Action", "use", SETUP)
    desktop.expand("Advanced Parameters", SETUP)
    desktop.fill("Interpreter [optional]", WORKER, SETUP)
    desktop.click("Run", SETUP)
    desktop.wait(lambda: any("GeoCentroids is ready" in text for text in desktop.messages), "what comes next")
    assert not any(OFFER in text for text in desktop.messages)
    desktop.click("Close", SETUP)
    desktop.wait_for_no_window(SETUP)
    desktop.click("Perceptual map of the current view")
    desktop.wait_for_window("Perceptual map")
    desktop.click("Close", "Perceptual map")
    desktop.wait_for_no_window("Perceptual map")
