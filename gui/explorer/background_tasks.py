"""Work that would stop the window, in a thread; only what was asked for last is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...pipeline.errors import PipelineError
from ...runtime.errors import Cancelled, WorkerError
from ...runtime.progress import Silent


class Background(QObject):
    """Does one thing at a time: a new one cancels what is under way."""

    progressed = pyqtSignal(float)
    """Percent of what is under way that is done."""
    _answered = pyqtSignal(int, object)
    _reported = pyqtSignal(int, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._answered.connect(self._tell)
        self._reported.connect(self._show)

    def run(
        self,
        work: Callable[[Listener], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        heard: Callable[[Any], None] | None = None,
    ) -> None:
        """Call `work` in a thread, and then, in this one, `done` with its result or `failed` with a message.

        What the work tells its `Listener` meanwhile is given to `heard`, in this thread.
        """
        self._number += 1
        number = self._number

        def tell(value: Any) -> None:
            if heard is not None:
                self._answered.emit(number, partial(heard, value))

        def attempt() -> None:
            try:
                result = work(Listener(lambda: number != self._number, partial(self._reported.emit, number), tell))
                answer: Callable[[], None] = lambda: done(result)  # noqa: E731
            except Cancelled:
                return
            except (PipelineError, WorkerError) as error:
                message = str(error)
                answer = lambda: failed(message)  # noqa: E731
            except Exception as error:  # What nobody foresaw is told, too, or the panel would wait for ever.
                unforeseen = f"{type(error).__name__}: {error}"
                answer = lambda: failed(unforeseen)  # noqa: E731
            with suppress(RuntimeError):  # The dock is gone.
                self._answered.emit(number, answer)

        threading.Thread(target=attempt, daemon=True).start()

    def stop(self) -> None:
        """Cancel what is under way."""
        self._number += 1

    def _show(self, number: int, percent: float) -> None:
        if number == self._number:
            self.progressed.emit(percent)

    def _tell(self, number: int, answer: Callable[[], None]) -> None:
        if number == self._number:
            answer()


class Listener(Silent):
    """The progress of a piece of work, which is asked to stop once it is not wanted any more."""

    def __init__(
        self, cancelled: Callable[[], bool], report: Callable[[float], None], tell: Callable[[Any], None]
    ) -> None:
        self._cancelled, self._report, self._tell = cancelled, report, tell

    def tell(self, value: Any) -> None:
        """Have a part of the result heard, before all of it is there."""
        with suppress(RuntimeError):  # The dock is gone.
            self._tell(value)

    def report(self, percent: float) -> None:
        with suppress(RuntimeError):  # The dock is gone.
            self._report(percent)

    def cancelled(self) -> bool:
        return self._cancelled()
