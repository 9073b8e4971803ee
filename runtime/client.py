"""The plugin's side of the worker: what can be asked of it, one worker for the whole QGIS session.

Answers come in the order of the questions. A worker that dies is started again once for the question in hand, with
everything that was still unanswered; a second death at the same question is an error. Cancelling kills the worker, so that
it works in the middle of a forward pass too.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from .crew import Crew
from .environment import worker_python
from .errors import Cancelled, WorkerDied, WorkerError
from .info import CodebookInfo, ModelInfo
from .process import WorkerProcess
from .protocol import Frame

POLL_SECONDS = 0.05
ATTEMPTS = 2

Log = Callable[[str], None]
Check = Callable[[], bool]
Report = Callable[[str, float], None]
"""Told what is being done, and how much of it: percent."""


@dataclass
class _Question:
    frame: Frame
    attempts: int = field(default=1)


def _quiet(text: str) -> None:
    pass


def _never() -> bool:
    return False


def _unseen(text: str, percent: float) -> None:
    pass


class Worker:
    """A worker that is started when it is first asked, and again after it has died or ended for idleness."""

    def __init__(self, python: Callable[[], str] = worker_python) -> None:
        self._python = python
        self._process: WorkerProcess | None = None
        self._questions: deque[_Question] = deque()
        self._loaded: tuple[dict[str, Any], dict[str, Any]] | None = None
        self._lock = threading.Lock()
        self._others: list[Worker] = []

    @property
    def pid(self) -> int | None:
        """The process id of the running worker, None if there is none."""
        return self._process.pid if self._process and self._process.alive else None

    @contextmanager
    def session(self, log: Log = _quiet, cancelled: Check = _never) -> Iterator[Worker]:
        """Have the worker to oneself, waiting for another run to end; what is left unanswered at the end is cut off."""
        waiting = False
        while not self._lock.acquire(timeout=POLL_SECONDS):
            if not waiting:
                log("Waiting for another run of GeoCentroids to finish.")
                waiting = True
            if cancelled():
                raise Cancelled
        try:
            yield self
        finally:
            for member in (self, *self._others):
                if member._questions:
                    member._kill()
            self._lock.release()

    def describe(self, encoder: str, codebook: str, fitting: bool = True) -> ModelInfo:
        """Return what an encoder and a codebook are, and check that they fit.

        Downloads nothing, loads no torch, and does not wait for a run to end: the worker is asked if it is there and idle,
        which takes a tenth of the time, else one that ends with the answer.

        Parameters
        ----------
        encoder
            "embedded", a folder or a hub id; "" for the one that the codebook names.
        codebook
            "embedded", "published", or a file or folder.
        fitting
            Whether the encoder's features must be what the centroids are.

        Raises
        ------
        WorkerError
            If either cannot be read, or they do not fit.
        """
        question = Frame("describe", {"encoder": encoder, "codebook": codebook, "fitting": fitting})
        with self._idle() as idle:
            answer = idle.ask(question)
        info = CodebookInfo(
            **answer.fields["codebook"],
            colors=answer.arrays["colors"],
            counts=answer.arrays.get("counts"),
            groups=answer.arrays.get("groups"),
        )
        fields = answer.fields
        return ModelInfo(info, fields["encoder"], fields["hidden_size"], tuple(fields["absent"]))

    @contextmanager
    def _idle(self) -> Iterator[Worker]:
        """Have a worker to oneself at once: this one if it is running and idle, else another for as long as it takes."""
        if self.pid is not None and self._lock.acquire(blocking=False):
            try:
                yield self
            finally:
                self._lock.release()
        else:
            with self._another() as worker:
                yield worker

    @contextmanager
    def _another(self) -> Iterator[Worker]:
        """Have another worker for as long as it takes."""
        worker = Worker(self._python)
        try:
            yield worker
        finally:
            worker.close()

    def fetch(
        self, encoder: str, codebook: str, log: Log = _quiet, cancelled: Check = _never, report: Report = _unseen
    ) -> None:
        """Download what is absent of an encoder and a codebook, named as for `describe`; never waits for a run.

        Raises
        ------
        Cancelled
            If the user stopped it; the next call goes on from there.
        WorkerError
            If something cannot be had.
        """
        self.aside(Frame("fetch", {"encoder": encoder, "codebook": codebook}), log, cancelled, report)

    def aside(
        self, frame: Frame, log: Log = _quiet, cancelled: Check = _never, report: Report = _unseen
    ) -> Frame:
        """Ask a worker that is there for this question alone, so that no run is waited for; return its answer.

        Raises
        ------
        Cancelled, WorkerError
            As `receive`.
        """
        with self._another() as worker:
            worker.submit(frame)
            return worker.receive(log, cancelled, report)

    def load(
        self, fields: dict[str, Any], log: Log = _quiet, cancelled: Check = _never
    ) -> dict[str, Any]:
        """Have the encoder and the codebook in memory (those already there stay); return device, precision and batch.

        Where there are several devices, each of the others gets a worker of its own, which `crew` shares blocks out to.
        """
        if self._loaded is None or self._loaded[0] != fields or self.pid is None:
            log("Starting the worker and loading the encoder.")
            self._loaded = None
            answer = self.ask(Frame("load", fields), log, cancelled)
            self._load_others(answer.fields["other_devices"], fields, cancelled)
            self._loaded = (fields, answer.fields)
        return self._loaded[1]

    def _load_others(self, devices: list[str], fields: dict[str, Any], cancelled: Check) -> None:
        for superfluous in self._others[len(devices) :]:
            superfluous.close()
        missing = len(devices) - len(self._others)
        self._others = [*self._others[: len(devices)], *(Worker(self._python) for _ in range(missing))]
        with ThreadPoolExecutor(max(1, len(devices))) as pool:
            loads = [
                pool.submit(other.load, {**fields, "device": device}, cancelled=cancelled)
                for other, device in zip(self._others, devices)
            ]
        for load in loads:
            load.result()

    @property
    def crew(self) -> Crew:
        """The workers of all devices that `load` chose, this one first."""
        return Crew([self, *self._others])

    def ask(self, frame: Frame, log: Log = _quiet, cancelled: Check = _never) -> Frame:
        """Submit `frame` and wait for its answer."""
        self.submit(frame)
        return self.receive(log, cancelled)

    def submit(self, frame: Frame) -> None:
        """Queue a question; `receive` gives the answers, in order."""
        self._questions.append(_Question(frame))
        if self.pid is None:
            self._start()
        else:
            assert self._process is not None
            self._process.send(frame)

    @property
    def unanswered(self) -> int:
        """How many submitted questions have no answer yet."""
        return len(self._questions)

    def receive(self, log: Log = _quiet, cancelled: Check = _never, report: Report = _unseen) -> Frame:
        """Return the answer to the oldest question.

        Raises
        ------
        Cancelled
            If `cancelled()` said so: the worker is gone with all its questions.
        WorkerError
            If the worker refused the question, or died of it twice.
        """
        while True:
            if cancelled():
                self._kill()
                raise Cancelled
            assert self._process is not None
            try:
                answer = self._process.receive(POLL_SECONDS)
            except queue.Empty:
                continue
            if answer is None:
                self._revive(log)
            elif answer.kind == "log":
                log(answer.fields["text"])
            elif answer.kind == "progress":
                report(answer.fields["text"], 100 * answer.fields["done"] / max(1, answer.fields["total"]))
            elif answer.kind == "error":
                self._questions.popleft()
                raise WorkerError(answer.fields["text"])
            else:
                self._questions.popleft()
                return answer

    def close(self) -> None:
        """End the worker; the next question starts another one."""
        for other in self._others:
            other.close()
        self._others = []
        self._questions.clear()
        process, self._process = self._process, None
        if process:
            process.close()

    def _start(self) -> None:
        """Start a process, load into it what was loaded before, and ask again what is unanswered."""
        if self._process:
            self._process.kill()
        self._process = WorkerProcess(self._python())
        if self._loaded:
            self._questions.appendleft(_Question(Frame("load", self._loaded[0]), self._questions[0].attempts))
        for question in self._questions:
            self._process.send(question.frame)
        if self._loaded:
            self.receive()

    def _revive(self, log: Log) -> None:
        assert self._process is not None
        words = self._process.last_words()
        question = self._questions[0]
        if question.attempts >= ATTEMPTS:
            self._kill()
            raise WorkerDied(
                f"The worker process died twice at the same piece of work ({words}). If memory ran out, choose a smaller "
                "batch or another device."
            )
        question.attempts += 1
        log(f"The worker process died ({words}). Starting it again from the block in hand.")
        self._start()

    def _kill(self) -> None:
        self._questions.clear()
        self._loaded = None
        process, self._process = self._process, None
        if process:
            process.kill()


_shared = Worker()


def worker() -> Worker:
    """Return the one worker of this process: batch runs and models find the encoder loaded."""
    return _shared


def stop() -> None:
    """End the worker, as when the plugin is unloaded."""
    _shared.close()
