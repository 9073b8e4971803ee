"""A conversation with a worker: questions, their answers in the same order, and what happens when its process dies.

A process that dies is started again once for the question in hand, with what was loaded and everything that was still
unanswered; a second death at the same question is an error. Cancelling kills the process, so that it works in the middle of
a forward pass too.
"""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .commands import never
from .environment.interpreter import problem_of
from .environment.location import worker_python
from .errors import Cancelled, WorkerDied, WorkerError, WrongPython
from .frames import Frame
from .passwords import hide_logins
from .worker_process import WorkerProcess

POLL_SECONDS = 0.05
ATTEMPTS = 2

Log = Callable[[str], None]
Check = Callable[[], bool]
Report = Callable[[str, float], None]
"""Told what is being done, and how much of it: percent."""


@dataclass
class _Question:
    frame: Frame
    attempts: int = 1


def quiet(text: str) -> None:
    """Say nothing."""


def unseen(text: str, percent: float) -> None:
    """Show nothing."""


class Conversation:
    """Held by one thread at a time; a process is started for it when there is none, or the last ended for idleness."""

    def __init__(self, python: Callable[[], str] = worker_python) -> None:
        self._python = python
        self._process: WorkerProcess | None = None
        self._questions: deque[_Question] = deque()
        self._loaded: tuple[dict[str, Any], dict[str, Any]] | None = None
        self._reloading = False
        self._abandoned = False

    @property
    def pid(self) -> int | None:
        """The process id of the running worker, None if there is none."""
        process = self._process  # Asked from other threads too.
        return process.pid if process and process.alive else None

    @property
    def unanswered(self) -> int:
        """How many submitted questions have no answer yet."""
        return len(self._questions)

    def load(self, fields: dict[str, Any], log: Log = quiet, cancelled: Check = never) -> dict[str, Any]:
        """Have the encoder and the codebook in memory (those already there stay); return device, precision and batch."""
        if self._loaded is None or self._loaded[0] != fields or self.pid is None:
            log("Starting the worker and loading the encoder.")
            self._loaded = None
            self._loaded = (fields, self.ask(Frame("load", fields), log, cancelled).fields)
        return self._loaded[1]

    def ask(self, frame: Frame, log: Log = quiet, cancelled: Check = never) -> Frame:
        """Submit `frame` and wait for its answer."""
        self.submit(frame)
        return self.receive(log, cancelled)

    def submit(self, frame: Frame) -> None:
        """Queue a question; `receive` gives the answers, in order."""
        # A death with questions left is for `receive` to notice, which tells of it and counts it.
        if self._process is None or not (self._questions or self._process.alive):
            self._process = self._start()
        self._process.send(frame)
        self._questions.append(_Question(frame))

    def receive(self, log: Log = quiet, cancelled: Check = never, report: Report = unseen) -> Frame:
        """Return the answer to the oldest question.

        Raises
        ------
        Cancelled
            If `cancelled()` said so, or the worker was ended or abandoned meanwhile: it is gone with all its questions.
        WorkerError
            If the worker refused the question, or died of it twice.
        """
        while True:
            if self._process is None or self._abandoned or cancelled():
                self.kill()
                raise Cancelled
            try:
                answer = self._process.receive(POLL_SECONDS)
            except queue.Empty:
                continue
            if answer is None:
                self._process = self._revive(self._process, log, cancelled)
            elif answer.kind == "log":
                log(hide_logins(answer.fields["text"]))
            elif answer.kind == "progress":
                report(answer.fields["text"], 100 * answer.fields["done"] / max(1, answer.fields["total"]))
            elif self._reloading:
                self._reloading = False
                if answer.kind == "error":
                    self.kill()
                    raise WorkerError(answer.fields["text"])
            else:
                self._questions.popleft()
                if answer.kind == "error":
                    raise WorkerError(answer.fields["text"])
                return answer

    def abandon(self) -> None:
        """From whatever thread: whoever waits for an answer, now or later, is told that it is cancelled."""
        self._abandoned = True

    def close(self) -> None:
        """End the worker kindly; the next question starts another one."""
        if process := self._forget():
            process.close()

    def kill(self) -> None:
        """End the worker at once, whatever it is doing; the next question starts another one."""
        if process := self._forget():
            process.kill()

    def _forget(self) -> WorkerProcess | None:
        self._questions.clear()
        self._loaded = None
        process, self._process = self._process, None
        return process

    def _start(self) -> WorkerProcess:
        """Start a process, load into it what was loaded before, and ask again what is unanswered."""
        process, self._process = self._process, None
        if process:
            process.kill()
        process = WorkerProcess(self._python())
        self._reloading = self._loaded is not None
        if self._loaded:
            process.send(Frame("load", self._loaded[0]))
        for question in self._questions:
            process.send(question.frame)
        return process

    def _revive(self, process: WorkerProcess, log: Log, cancelled: Check) -> WorkerProcess:
        if not process.spoke and (problem := problem_of(process.python, cancelled)):
            self.kill()
            raise WrongPython(problem)
        words = hide_logins(process.last_words())
        question = self._questions[0]
        if question.attempts >= ATTEMPTS:
            self.kill()
            raise WorkerDied(
                f"The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller "
                "batch or another device."
            )
        question.attempts += 1
        log(f"The worker process died ({words}). Starting it again from the block in hand.")
        return self._start()
