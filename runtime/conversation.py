"""A conversation with a worker: questions, their answers in the same order, and what happens when its process dies.

A process that dies is started again once for the question in hand, with everything that was still unanswered; a second
death at the same question is an error. What was loaded is loaded again, the same by its hashes, before the first question
that needs it. Cancelling kills the process, so that it works in the middle of a forward pass too.
"""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .commands import never_cancelled
from .environment.interpreter import problem_of
from .environment.location import worker_python
from .errors import Cancelled, WorkerDied, WorkerError, WrongPython
from .frames import Frame
from .passwords import hide_logins
from .worker_process import WorkerProcess

POLL_SECONDS = 0.05
ATTEMPTS = 2
OF_WHAT_IS_LOADED = frozenset({"map", "encode", "encode_tiles", "assign", "values"})
"""Questions that need the encoder or the codebook in memory."""
CONTENT = ("codebook_sha256", "encoder_sha256")
"""By what an answer names what was loaded, and a question what is to be."""

Log = Callable[[str], None]
Check = Callable[[], bool]
Report = Callable[[str, float], None]
"""Told what is being done, and how much of it: percent."""


@dataclass
class _Question:
    frame: Frame
    attempts: int = 1
    reloads: bool = False
    """Nobody asked it: it has a new process load what its predecessor had."""


def ignore_log(text: str) -> None:
    """Say nothing."""


def ignore_progress(text: str, percent: float) -> None:
    """Show nothing."""


class Conversation:
    """Held by one thread at a time; a process is started for it when there is none, or the last ended for idleness."""

    def __init__(self, python: Callable[[], str] = worker_python) -> None:
        self._python = python
        self._process: WorkerProcess | None = None
        self._questions: deque[_Question] = deque()
        self._loaded: dict[str, Any] | None = None
        self._in_memory = False
        self._abandoned = False

    @property
    def pid(self) -> int | None:
        """The process id of the running worker, None if there is none."""
        process = self._process  # Asked from other threads too.
        return process.pid if process and process.alive else None

    @property
    def unanswered(self) -> int:
        """How many submitted questions have no answer yet."""
        return sum(not question.reloads for question in self._questions)

    def load(self, fields: dict[str, Any], log: Log = ignore_log, cancelled: Check = never_cancelled) -> dict[str, Any]:
        """Have the encoder and the codebook in memory; return device, precision and batch, and their hashes.

        The worker is asked each time, since it looks at what the files hold now; what it has in memory already stays there.
        """
        if self._loaded is None or self.pid is None or fields.items() - self._loaded.items():
            log("Starting the worker and loading the encoder.")
        self._loaded = None
        answer = self.ask(Frame("load", fields), log, cancelled).fields
        self._loaded, self._in_memory = {**fields, **{name: answer[name] for name in CONTENT}}, True
        return answer

    def ask(self, frame: Frame, log: Log = ignore_log, cancelled: Check = never_cancelled) -> Frame:
        """Submit `frame` and wait for its answer."""
        self.submit(frame)
        return self.receive(log, cancelled)

    def submit(self, frame: Frame) -> None:
        """Queue a question; `receive` gives the answers, in order."""
        # A death with questions left is for `receive` to notice, which tells of it and counts it.
        if self._process is None or not (self._questions or self._process.alive):
            self._process = self._start()
        self._put(self._process, _Question(frame))

    def _put(self, process: WorkerProcess, question: _Question) -> None:
        """Send a question, after one that loads what it needs where the process has that not yet."""
        if self._loaded and not self._in_memory and question.frame.kind in OF_WHAT_IS_LOADED:
            self._in_memory = True
            self._put(process, _Question(Frame("load", self._loaded), reloads=True))
        process.send(question.frame)
        self._questions.append(question)

    def receive(self, log: Log = ignore_log, cancelled: Check = never_cancelled, report: Report = ignore_progress) -> Frame:
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
            elif answer.kind == "failed":
                self._process.failure = answer.fields["text"]
            elif answer.kind == "progress":
                report(answer.fields["text"], 100 * answer.fields["done"] / max(1, answer.fields["total"]))
            else:
                question = self._questions.popleft()
                if answer.kind == "error":
                    if question.reloads:
                        self.kill()
                    raise WorkerError(answer.fields["text"])
                if not question.reloads:
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
        """Start a process, and ask again what is unanswered."""
        process, self._process = self._process, None
        if process:
            process.kill()
        process = WorkerProcess(self._python())
        self._in_memory = False
        unanswered = [question for question in self._questions if not question.reloads]
        self._questions.clear()
        for question in unanswered:
            self._put(process, question)
        return process

    def _revive(self, process: WorkerProcess, log: Log, cancelled: Check) -> WorkerProcess:
        if not process.spoke and (problem := problem_of(process.python, cancelled)):
            self.kill()
            raise WrongPython(problem)
        words = hide_logins(process.last_words())
        question = next(question for question in self._questions if not question.reloads)
        if question.attempts >= ATTEMPTS:
            self.kill()
            raise WorkerDied(
                f"The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller "
                "batch or another device."
            )
        question.attempts += 1
        log(f"The worker process died ({words}). Starting it again from the block in hand.")
        return self._start()
