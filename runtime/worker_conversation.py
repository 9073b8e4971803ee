"""A conversation with a worker: questions, and their answers in the same order.

A process that dies is started again where `worker_restart` allows it, with everything that was still unanswered. What was
loaded is loaded again, the same by its hashes, before the first question that needs it. Cancelling kills the process, so
that it works in the middle of a forward pass too.
"""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .environment.worker_python import worker_python
from .errors import Cancelled, WorkerError
from .external_commands import never_cancelled
from .message_codec import AnswerType, Message, Question, from_frame, to_frame
from .questions import Error, Failed, Load, Loaded, Progress
from .questions import Log as Logged
from .settings_redaction import hide_logins
from .translation import Text, tr
from .worker_process import WorkerProcess
from .worker_restart import AskedQuestion, allow_restart

POLL_SECONDS = 0.05
ON_ITS_OWN: dict[str, type[Message]] = {told.kind: told for told in (Logged, Progress, Error, Failed)}
"""What a worker may say in place of the answer to a question, or before it."""

Log = Callable[[str], None]
Check = Callable[[], bool]
Report = Callable[[Text, float], None]
"""Told what is being done, and how much of it: percent."""


def ignore_log(text: str) -> None:
    """Say nothing."""


def ignore_progress(text: str, percent: float) -> None:
    """Show nothing."""


def pinned_by_hash(question: Load, loaded: Loaded) -> Load:
    """Return a question that loads the same again, or is refused: by the hashes of what was loaded."""
    return replace(question, codebook_sha256=loaded.codebook_sha256, encoder_sha256=loaded.encoder_sha256)


class Conversation:
    """Held by one thread at a time; a process is started for it when there is none, or the last ended for idleness."""

    def __init__(self, python: Callable[[], str] = worker_python) -> None:
        self._python = python
        self._process: WorkerProcess | None = None
        self._questions: deque[AskedQuestion] = deque()
        self._loaded: Load | None = None
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
        return sum(not asked.reloads for asked in self._questions)

    def load(self, question: Load, log: Log = ignore_log, cancelled: Check = never_cancelled) -> Loaded:
        """Have the encoder and the codebook in memory; return device, precision and batch, and their hashes.

        The worker is asked each time, since it looks at what the files hold now; what it has in memory already stays there.
        """
        if self.pid is None or not self._holds(question):
            log(tr("Starting the worker and loading the encoder."))
        self._loaded = None
        answer = self.ask(question, log, cancelled)
        self._loaded = pinned_by_hash(question, answer)
        self._in_memory = True
        return answer

    def _holds(self, question: Load) -> bool:
        """Whether this is what was loaded last, of the same content where the question says of which."""
        loaded = self._loaded
        return loaded is not None and loaded == replace(
            question,
            codebook_sha256=question.codebook_sha256 or loaded.codebook_sha256,
            encoder_sha256=question.encoder_sha256 or loaded.encoder_sha256,
        )

    def ask(
        self,
        question: Question[AnswerType],
        log: Log = ignore_log,
        cancelled: Check = never_cancelled,
        report: Report = ignore_progress,
    ) -> AnswerType:
        """Submit a question and wait for its answer; raises as `submit` and `receive`."""
        self.submit(question)
        answer: AnswerType = self.receive(log, cancelled, report)
        return answer

    def submit(self, question: Question[Any]) -> None:
        """Queue a question; `receive` gives the answers, in order.

        Raises
        ------
        TypeError
            If it holds what its annotations do not say.
        """
        # Where questions are left, `receive` notices the death, tells of it and counts it.
        if self._process is None or not (self._questions or self._process.alive):
            self._process = self._start()
        self._put(self._process, AskedQuestion(question))

    def _put(self, process: WorkerProcess, asked: AskedQuestion) -> None:
        """Send a question, after one that loads what it needs where the process has that not yet."""
        frame = to_frame(asked.question)
        if self._loaded and not self._in_memory and asked.question.of_what_is_loaded:
            self._in_memory = True
            self._put(process, AskedQuestion(self._loaded, reloads=True))
        process.send(frame)
        self._questions.append(asked)

    def receive(self, log: Log = ignore_log, cancelled: Check = never_cancelled, report: Report = ignore_progress) -> Any:
        """Return the answer to the oldest question, of the type that this question names.

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
                frame = self._process.receive(POLL_SECONDS)
            except queue.Empty:
                continue
            if frame is None:
                self._process = self._restart(self._process, log, cancelled)
                continue
            told = from_frame(frame, ON_ITS_OWN[frame.kind]) if frame.kind in ON_ITS_OWN else None
            if isinstance(told, Logged):
                log(hide_logins(told.text))
            elif isinstance(told, Failed):
                self._process.failure = told.text
            elif isinstance(told, Progress):
                report(told.text, 100 * told.done / max(1, told.total))
            else:
                asked = self._questions.popleft()
                if isinstance(told, Error):
                    if asked.reloads:
                        self.kill()
                    raise WorkerError(told.text)
                answer = from_frame(frame, asked.question.answer)
                if not asked.reloads:
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
        unanswered = [asked for asked in self._questions if not asked.reloads]
        self._questions.clear()
        for asked in unanswered:
            self._put(process, asked)
        return process

    def _restart(self, process: WorkerProcess, log: Log, cancelled: Check) -> WorkerProcess:
        """Start a process in place of one that died, or end the conversation; raises as `allow_restart`."""
        asked = next(asked for asked in self._questions if not asked.reloads)
        try:
            allow_restart(process, asked, log, cancelled)
        except WorkerError:
            self.kill()
            raise
        return self._start()
