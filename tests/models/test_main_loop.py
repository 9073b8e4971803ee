"""The worker's loop: what fails when an answer is fetched is the answer."""

from __future__ import annotations

import queue

from geocentroids.models.errors import ModelError
from geocentroids.models.main_loop import _finish_all
from geocentroids.runtime.frames import Frame


def test_a_refusal_at_the_end_of_a_question_is_an_error_and_the_next_is_answered():
    def refuse():
        raise ModelError("The features are not finite: choose float32.")

    work, told = queue.Queue(), []
    for begun in ((0.0, refuse), (0.0, lambda: Frame("mapped")), None):
        work.put(begun)
    _finish_all(work, told.append)
    assert [frame.kind for frame in told] == ["error", "mapped"]
    assert told[0].fields["text"] == "The features are not finite: choose float32."
