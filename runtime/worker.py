"""The plugin's side of the worker: what can be asked of it, one worker for the whole QGIS session."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace

from .environment.worker_python import worker_python
from .errors import Cancelled, NoAnswer
from .executor import Executor
from .message_codec import AnswerType, Question
from .model_descriptions import ModelInfo
from .questions import Describe, Fetch, Load, Loaded
from .translation import Text, tr
from .worker_conversation import (
    POLL_SECONDS,
    Check,
    Conversation,
    Log,
    Report,
    ignore_log,
    ignore_progress,
    never_cancelled,
    pinned_by_hash,
)
from .worker_pool import OneByOne, WorkerPool

ANSWER_SECONDS, START_SECONDS = 2.0, 10.0
"""That a window waits for a worker that is there, and for one that starts, as from a cold disk."""
SHORT_PATCHES = 4096
"""Of a short block, margins included: a third of a second of the embedded encoder on two cores, four of DINOv2 base."""


class Worker(Conversation):
    """A worker that runs take turns at, and that has others beside it where there are several devices."""

    def __init__(self, python: Callable[[], str] = worker_python) -> None:
        super().__init__(python)
        self._lock = threading.Lock()
        self._retiring = False
        self._others: list[Conversation] = []

    @contextmanager
    def session(self, log: Log = ignore_log, cancelled: Check = never_cancelled) -> Iterator[Worker]:
        """Have the worker to oneself, waiting for another run to end; what is left unanswered at the end is cut off."""
        waiting = False
        while not self._lock.acquire(timeout=POLL_SECONDS):
            if not waiting:
                log(tr("Waiting for another run of GeoCentroids to finish."))
                waiting = True
            if self._abandoned or cancelled():
                raise Cancelled
        try:
            self._retire_if_asked()
            yield self
        finally:
            for member in (self, *self._others):
                if member.unanswered:
                    member.kill()
            self._release()

    def _release(self) -> None:
        self._lock.release()
        if self._retiring:
            self.close_when_idle()

    def close_when_idle(self) -> None:
        """From whatever thread: end the worker at once if nobody has it, else when he who has it is done."""
        self._retiring = True
        # Whoever has the lock now looks at the flag after giving it back, and whoever is next, after taking it.
        if self._lock.acquire(blocking=False):
            self._retire_if_asked()
            self._release()

    def _retire_if_asked(self) -> None:
        if self._retiring:
            self.close()
            self._retiring = False

    def shut_down(self) -> None:
        """From whatever thread: retire for good, and cancel the run that has the worker and those that wait for it."""
        for member in self._others:
            member.abandon()
        super().abandon()
        self.close_when_idle()

    def describe(
        self,
        encoder: str,
        codebook: str,
        fitting: bool = True,
        log: Log = ignore_log,
        cancelled: Check = never_cancelled,
        at_once: bool = False,
    ) -> ModelInfo:
        """Return what an encoder and a codebook are, and check that they fit.

        Downloads nothing, loads no torch, and does not wait for a run to end: where one has the worker, another is asked
        that ends with the answer.

        Parameters
        ----------
        encoder
            "embedded", a folder or a hub id; "" for the one that the codebook names.
        codebook
            "embedded", "published", or a file or folder.
        fitting
            Whether the encoder's features must be what the centroids are.
        at_once
            Whether a window waits: a worker that is there and does not answer in `ANSWER_SECONDS` is ended, and another
            started, which is given `START_SECONDS`.

        Raises
        ------
        WorkerError
            If either cannot be read, or they do not fit.
        NoAnswer
            If there is none in that time.
        Cancelled
            If `cancelled()` said so.
        """
        question = Describe(codebook, encoder, fitting)
        if at_once:
            answer = self.ask_at_once(question)
        else:
            with self._idle_conversation() as asked:
                answer = asked.ask(question, log, cancelled)
        return ModelInfo(answer.codebook, answer.encoder, answer.hidden_size, answer.absent, answer.same_encoder)

    def ask_at_once(self, question: Question[AnswerType]) -> AnswerType:
        """Return the answer to a question that takes no time, while a window waits: as `describe` with `at_once`."""
        while True:
            with self._idle_conversation() as asked:
                starts = asked.pid is None
                too_late = _deadline(START_SECONDS if starts else ANSWER_SECONDS)
                try:
                    return asked.ask(question, cancelled=too_late)
                except Cancelled:
                    if self._abandoned or not too_late():
                        raise
            if starts:
                raise NoAnswer(
                    "The worker has not started within {seconds:.0f} seconds, so that nothing could be checked: try "
                    "again. If it stays so, close other programs, or set up the environment with the action 'repair'.",
                    seconds=START_SECONDS,
                )

    @contextmanager
    def _idle_conversation(self) -> Iterator[Conversation]:
        """Have a worker to oneself without waiting: this one unless a run has it, else another for as long as it takes."""
        if self._lock.acquire(blocking=False):
            try:
                yield self
            finally:
                self._release()
        else:
            with closing(Conversation(self._python)) as another:
                yield another

    def fetch(
        self,
        encoder: str,
        codebook: str,
        log: Log = ignore_log,
        cancelled: Check = never_cancelled,
        report: Report = ignore_progress,
    ) -> None:
        """Download what is absent of an encoder and a codebook, named as for `describe`; never waits for a run.

        Raises
        ------
        Cancelled
            If the user stopped it; the next call goes on from there.
        WorkerError
            If something cannot be had.
        """
        self.ask_separately(Fetch(encoder, codebook), log, cancelled, report)

    def obtain(
        self,
        encoder: str,
        codebook: str,
        fitting: bool = True,
        log: Log = ignore_log,
        cancelled: Check = never_cancelled,
        report: Report = ignore_progress,
    ) -> ModelInfo:
        """Return what `describe` does, once what is absent has been downloaded; raises as `describe` and `fetch`."""
        info = self.describe(encoder, codebook, fitting, log, cancelled)
        if not info.absent:
            return info
        self.fetch(encoder, codebook, log, cancelled, report)
        report(Text(""), 0.0)
        return self.describe(encoder, codebook, fitting, log, cancelled)

    def ask_separately(
        self,
        question: Question[AnswerType],
        log: Log = ignore_log,
        cancelled: Check = never_cancelled,
        report: Report = ignore_progress,
    ) -> AnswerType:
        """Ask a worker that is there for this question alone, so that no run is waited for; return its answer.

        Raises
        ------
        Cancelled, WorkerError
            As `receive`.
        """
        with closing(Conversation(self._python)) as another:
            return another.ask(question, log, cancelled, report)

    def load(self, question: Load, log: Log = ignore_log, cancelled: Check = never_cancelled) -> Loaded:
        """Have the encoder and the codebook in memory (those already there stay); return device, precision and batch.

        Where there are several devices, each of the others gets a worker of its own, which `executor` shares blocks out to.
        """
        loaded = super().load(question, log, cancelled)
        self._load_others(loaded.other_devices, pinned_by_hash(question, loaded), cancelled)
        return loaded

    def _load_others(self, devices: list[str], question: Load, cancelled: Check) -> None:
        for superfluous in self._others[len(devices) :]:
            superfluous.close()
        missing = len(devices) - len(self._others)
        self._others = [*self._others[: len(devices)], *(Conversation(self._python) for _ in range(missing))]
        with ThreadPoolExecutor(max(1, len(devices))) as pool:
            loads = [
                pool.submit(other.load, replace(question, device=device), cancelled=cancelled)
                for other, device in zip(self._others, devices)
            ]
        for load in loads:
            load.result()

    @property
    def executor(self) -> Executor:
        """The workers of all devices that `load` chose, this one first."""
        return WorkerPool([self, *self._others])

    def close(self) -> None:
        """End the worker and those of the other devices; the next question starts another one."""
        for other in self._others:
            other.close()
        self._others = []
        super().close()


class InteractiveWorker(Worker):
    """A worker that is often cancelled, and keeps what it has loaded: it ends short pieces of work, and takes no more."""

    def load(self, question: Load, log: Log = ignore_log, cancelled: Check = never_cancelled) -> Loaded:
        """As `Worker.load`, to its end, on one device; blocks are to be short."""
        loaded = Conversation.load(self, question, log)
        return replace(loaded, other_devices=[], block_patches=min(loaded.block_patches, SHORT_PATCHES))

    @property
    def executor(self) -> Executor:
        """The worker itself, with one block at a time."""
        return OneByOne(self)


def _deadline(seconds: float) -> Check:
    """Return what tells whether so many seconds are over from now on."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


_shared, _interactive = Worker(), InteractiveWorker()


def shared_worker() -> Worker:
    """Return the one worker of this process's runs: batch runs and models find the encoder loaded."""
    return _shared


def interactive_worker() -> Worker:
    """Return the worker of what a panel computes on a click, which waits for no run."""
    return _interactive


def stop() -> None:
    """End the workers, so that the next run goes by new settings; a run that has one goes on to its end."""
    for worker in (_shared, _interactive):
        worker.close_when_idle()


def shut_down() -> None:
    """End the workers and cancel the runs that have them or wait for them, as when the plugin is unloaded."""
    global _shared, _interactive
    abandoned = _shared, _interactive
    _shared, _interactive = Worker(), InteractiveWorker()
    for worker in abandoned:
        worker.abandon()
