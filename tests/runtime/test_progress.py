"""A forecast: said once, in words, and only where it is worth a word."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from geocentroids.runtime import progress as module
from geocentroids.runtime.progress import Forecast, format_duration


@pytest.fixture
def wait(monkeypatch):
    """Return a function that moves the forecast's clock on by so many seconds; it stands still otherwise."""
    now = [1000.0]
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: now[0]))

    def wait(seconds):
        now[0] += seconds

    return wait


def test_it_is_said_once_after_a_while(recorded, wait):
    forecast = Forecast(recorded, 1000)
    forecast.report(1)
    wait(9.9)
    forecast.report(1)
    assert not recorded.said
    wait(0.1)
    for done in (0, 2, 3):
        forecast.report(done)
    # 10 s for two of a thousand.
    assert recorded.said == ["About 83 minutes to go."]
    assert recorded.percent == [0.1, 0.1, 0.0, 0.2, 0.3]


def test_what_is_soon_done_is_not_spoken_of(recorded, wait):
    forecast = Forecast(recorded, 4)
    wait(9.9)
    forecast.report(1)
    wait(0.1)
    # 10 s for two of four.
    forecast.report(2)
    assert recorded.percent == [25.0, 50.0] and not recorded.said


def test_it_is_not_said_before_each_of_those_at_once_has_had_its_turn(recorded, wait):
    forecast = Forecast(recorded, 36)
    wait(10)
    for done in (1, 2, 3):
        forecast.report(done, at_once=4)
    assert not recorded.said
    forecast.report(4, at_once=4)
    # 10 s for four of 36: not the 350 s that one of them would make of it.
    assert recorded.said == ["About 80 seconds to go."]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(34, "30 seconds"), (88, "90 seconds"), (150, "2 minutes"), (5000, "83 minutes"), (9000, "2.5 hours")],
)
def test_words(seconds, words):
    assert format_duration(seconds) == words


def test_what_was_done_before_does_not_make_the_rest_look_short(recorded, wait):
    forecast = Forecast(recorded, 1000, before=910)
    wait(10)
    forecast.report(910)
    assert recorded.percent == [91.0] and not recorded.said
    forecast.report(920)
    # 10 s for ten of the ninety that were left: not the second that 920 of a thousand would make of it.
    assert recorded.said == ["About 80 seconds to go."]
