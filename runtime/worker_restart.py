"""Whether a worker that died is started again: once for the question in hand. A second death at it is an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .environment.interpreter_checks import obstacle_to_worker
from .errors import WorkerDied, WrongPython
from .message_codec import Question
from .settings_redaction import hide_logins
from .translation import tr
from .worker_process import WorkerProcess

ATTEMPTS = 2


@dataclass
class AskedQuestion:
    """A question that has no answer yet, and how often a process was given it."""

    question: Question[Any]
    attempts: int = 1
    reloads: bool = False
    """Nobody asked it: it has a new process load what its predecessor had."""


def allow_restart(
    process: WorkerProcess, asked: AskedQuestion, log: Callable[[str], None], cancelled: Callable[[], bool]
) -> None:
    """Count and log the death of a process that was to answer a question.

    Raises
    ------
    WrongPython
        If the process never spoke, since its Python cannot run a worker.
    WorkerDied
        If the question has had its last attempt.
    """
    if not process.spoke and (problem := obstacle_to_worker(process.python, cancelled)):
        raise WrongPython(problem)
    words = hide_logins(process.last_words())
    if asked.attempts >= ATTEMPTS:
        raise WorkerDied(
            "The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller "
            "batch or another device.",
            words=words,
        )
    asked.attempts += 1
    log(tr("The worker process died ({words}). Starting it again from the block in hand.").format(words=words))
