"""A forecast: said once, in words, and only where it is worth a word."""

from __future__ import annotations

import re
import time

import pytest
from geocentroids.runtime import progress as module
from geocentroids.runtime.progress import Forecast, format_duration


def test_it_is_said_once_after_a_while(recorded, monkeypatch):
    monkeypatch.setattr(module, "FORECAST_SECONDS", 0.5)
    forecast = Forecast(recorded, 1000)
    forecast.report(1)
    assert not recorded.said
    time.sleep(0.6)
    for done in (0, 2, 3):
        forecast.report(done)
    # 0.6 s for two of a thousand: five minutes.
    assert len(recorded.said) == 1 and re.fullmatch(r"About \d+ minutes to go\.", recorded.said[0])
    assert recorded.percent == [0.1, 0.0, 0.2, 0.3]


def test_what_is_soon_done_is_not_spoken_of(recorded, monkeypatch):
    monkeypatch.setattr(module, "FORECAST_SECONDS", 0.0)
    Forecast(recorded, 4).report(1)
    assert recorded.percent == [25.0] and not recorded.said


def test_it_is_not_said_before_each_of_those_at_once_has_had_its_turn(recorded, monkeypatch):
    monkeypatch.setattr(module, "FORECAST_SECONDS", 0.0)
    forecast = Forecast(recorded, 400)
    time.sleep(0.5)
    for done in (1, 2, 3):
        forecast.report(done, at_once=4)
    assert not recorded.said
    forecast.report(4, at_once=4)
    # 0.5 s for four of four hundred: not the 200 s that one of them would make of it.
    assert len(recorded.said) == 1 and re.fullmatch(r"About [5-9]0 seconds to go\.", recorded.said[0])


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(34, "30 seconds"), (88, "90 seconds"), (150, "2 minutes"), (5000, "83 minutes"), (9000, "2.5 hours")],
)
def test_words(seconds, words):
    assert format_duration(seconds) == words


def test_what_was_done_before_does_not_make_the_rest_look_short(recorded, monkeypatch):
    monkeypatch.setattr(module, "FORECAST_SECONDS", 0.0)
    forecast = Forecast(recorded, 1000, before=900)
    forecast.report(900)
    assert recorded.percent == [90.0] and not recorded.said
    time.sleep(0.5)
    forecast.report(901)
    # 0.5 s for one of the hundred that were left: not the 30 ms that 901 of a thousand would make of it.
    assert len(recorded.said) == 1 and re.fullmatch(r"About [5-9]0 seconds to go\.", recorded.said[0])
