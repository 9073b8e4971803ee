"""The worker's loop: what fails when an answer is fetched is the answer."""

from __future__ import annotations

import queue

import numpy as np
from geocentroids.models.errors import ModelError
from geocentroids.models.main_loop import _finish_all
from geocentroids.runtime.questions import Mapped


def test_a_refusal_at_the_end_of_a_question_is_an_error_and_the_next_is_answered():
    def refuse():
        raise ModelError("The features are not finite: choose float32.")

    work, told = queue.Queue(), []
    for begun in ((0.0, refuse), (0.0, lambda: Mapped(np.zeros((1, 1), np.uint16))), None):
        work.put(begun)
    _finish_all(work, told.append)
    assert [message.kind for message in told] == ["error", "mapped"]
    assert told[0].text == "The features are not finite: choose float32."
