"""A worker's death and its restart, seen from the questions that were on their way."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace

import pytest
from geocentroids.runtime.errors import Cancelled, WorkerDied
from geocentroids.runtime.worker_conversation import Conversation
from questions import LOAD, question, running


@pytest.fixture
def conversation():
    conversation = Conversation()
    yield conversation
    conversation.close()


def die(conversation):
    """Kill the process and wait until that is known."""
    os.kill(conversation.pid, signal.SIGKILL)
    while conversation.pid is not None:
        time.sleep(0.01)


def test_cancel_is_heard_while_a_new_process_loads(conversation):
    conversation.load(LOAD)
    conversation.submit(question())
    die(conversation)
    died = []

    def cancelled():
        return bool(died) and time.monotonic() - died[0] > 0.5

    with pytest.raises(Cancelled):
        conversation.receive(lambda text: died.append(time.monotonic()), cancelled)
    assert time.monotonic() - died[0] < 1.5
    assert conversation.pid is None and conversation.unanswered == 0


def test_a_death_that_the_next_question_finds_is_told_and_counts(conversation):
    conversation.load(LOAD)
    said = []
    for _ in range(2):
        conversation.submit(question(4))
    die(conversation)
    conversation.submit(question())
    shapes = [conversation.receive(said.append).ids.shape for _ in range(3)]
    assert shapes == [(64, 64), (64, 64), (16, 16)] and len(said) == 1 and "died" in said[0]

    conversation.submit(question(8))
    die(conversation)
    conversation.submit(question())
    with pytest.raises(WorkerDied, match="died twice"):
        conversation.receive(cancelled=lambda: conversation.pid and die(conversation))


def test_whoever_waits_for_a_worker_that_is_ended_is_cancelled(conversation):
    conversation.load(LOAD)
    conversation.submit(question())
    pid = conversation.pid
    conversation.close()
    with pytest.raises(Cancelled):
        conversation.receive()
    assert not running(pid)


def test_a_question_that_frames_cannot_hold_leaves_the_conversation_as_it_was(conversation):
    conversation.load(LOAD)
    wrong = replace(question(), passes=object())
    with pytest.raises(TypeError):
        conversation.submit(wrong)
    assert conversation.unanswered == 0 and conversation.ask(question()).kind == "mapped"
