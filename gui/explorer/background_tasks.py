"""Work that would stop the window, in a thread; only what was asked for last is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...pipeline.errors import PipelineError
from ...runtime.errors import Cancelled, WorkerError
from ...runtime.progress import Silent

_at_work: list[Background] = []
"""What threads have yet to answer to: a signal of an object that is gone ends QGIS, wherever its thread keeps it."""


class Background(QObject):
    """Does one thing at a time, for an owner: a new one cancels what is under way, and so does the owner's end."""

    progressed = pyqtSignal(float)
    """Percent of what is under way that is done."""
    _answered = pyqtSignal(int, object)
    _reported = pyqtSignal(int, float)
    _ended = pyqtSignal()

    def __init__(self, owner: QObject) -> None:
        # Without a parent, which would take it along while a thread is at work.
        super().__init__()
        self._number = 0
        self._answered.connect(self._tell)
        self._reported.connect(self._show)
        self._ended.connect(self._let_go)
        owner.destroyed.connect(self.stop)

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
            listener = Listener(lambda: number != self._number, partial(self._reported.emit, number), tell)
            try:
                self._answered.emit(number, partial(done, work(listener)))
            except Cancelled:
                pass
            except (PipelineError, WorkerError) as error:
                self._answered.emit(number, partial(failed, str(error)))
            except Exception as error:  # What nobody foresaw is told, too, or the panel would wait for ever.
                self._answered.emit(number, partial(failed, f"{type(error).__name__}: {error}"))
            self._ended.emit()

        _at_work.append(self)
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

    def _let_go(self) -> None:
        # Not here: Qt would find gone what it is calling.
        QTimer.singleShot(0, lambda: _at_work.remove(self))


class Listener(Silent):
    """The progress of a piece of work, which is asked to stop once it is not wanted any more."""

    def __init__(
        self, cancelled: Callable[[], bool], report: Callable[[float], None], tell: Callable[[Any], None]
    ) -> None:
        self._cancelled, self._report, self._tell = cancelled, report, tell

    def tell(self, value: Any) -> None:
        """Have a part of the result heard, before all of it is there."""
        self._tell(value)

    def report(self, percent: float) -> None:
        self._report(percent)

    def cancelled(self) -> bool:
        return self._cancelled()
