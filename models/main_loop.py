"""The worker process: answers frames until its stdin ends, or nothing has come for a while.

Frames go out on a private copy of stdout, and stdout itself points at stderr, so that what libraries print cannot break a
frame. One thread reads stdin; it ends the process at the end of the stream, also in the middle of a forward pass, so that a
QGIS that is gone leaves no orphan. Another waits for what has been begun and sends the answers, so that a GPU has its next
work before its last is fetched.
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import IO, Any, NoReturn

from ..runtime.message_codec import Message, Question, from_frame, to_frame
from ..runtime.message_frames import QUESTIONS_AHEAD, Frame, ProtocolError, read_frame, write_frame
from ..runtime.questions import Encoded, Error, Failed, Log, Mapped, Progress
from ..runtime.questions_of_analysis import ALL_QUESTIONS
from ..runtime.translation import Text
from ..runtime.url_redaction import without_logins
from .errors import ModelError
from .service import PendingAnswer, Service

IDLE_VARIABLE, IDLE_SECONDS = "GEOCENTROIDS_IDLE_SECONDS", 900.0
LOG_LEVEL_VARIABLE = "GEOCENTROIDS_LOG_LEVEL"
Work = tuple[float, PendingAnswer]
"""When it was begun, and how it is finished."""


class LogSender(logging.Handler):
    """Sends what libraries log to the plugin, which shows it to the user."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        super().__init__()
        self._send = send

    def emit(self, record: logging.LogRecord) -> None:
        """Send one record; what goes wrong with that is not the library's that logs."""
        try:
            self._send(Log(Text(f"{record.levelname.lower()}, {record.name}: {record.getMessage()}")))
        except Exception:
            self.handleError(record)


def serve(incoming: IO[bytes], outgoing: IO[bytes], idle_seconds: float = IDLE_SECONDS, log_level: str = "warning") -> None:
    """Answer frames from `incoming` on `outgoing` until nothing came for `idle_seconds`."""
    lock = threading.Lock()

    def send(message: Message) -> None:
        if isinstance(message, (Log, Progress, Error, Failed)):
            message = replace(message, text=message.text.replace_parts(_without_logins))
        frame = to_frame(message)
        with lock:
            write_frame(outgoing, frame)

    logging.basicConfig(level=log_level.upper(), handlers=[LogSender(send)])
    questions: queue.Queue[Frame] = queue.Queue(QUESTIONS_AHEAD)
    work: queue.Queue[Work | None] = queue.Queue(1)
    finishing = threading.Thread(target=_finish_all, args=(work, send), daemon=True)
    threading.Thread(target=_read_all, args=(incoming, questions), daemon=True).start()
    finishing.start()
    service = Service(send)
    while True:
        try:
            frame = questions.get(timeout=idle_seconds)
        except queue.Empty:
            break
        start = time.monotonic()
        try:
            begun = service.begin(_question(frame))
        except BaseException as error:
            begun = partial(_raise, error)
        work.put((start, begun))
    work.put(None)
    finishing.join()


def _without_logins(text: str) -> str:
    return without_logins(text, os.environ.values())


def _question(frame: Frame) -> Question[Any]:
    if frame.kind not in ALL_QUESTIONS:
        raise ModelError("The worker does not know the question '{kind}'.", kind=frame.kind)
    return from_frame(frame, ALL_QUESTIONS[frame.kind])


def _raise(error: BaseException) -> Message:
    raise error


def _finish_all(work: queue.Queue[Work | None], send: Callable[[Message], None]) -> None:
    """Wait for what was begun, in order, and send the answers; end the process after what nobody foresaw."""
    last = 0.0
    while (begun := work.get()) is not None:
        start, finish = begun
        try:
            answer = _answer(finish)
            now = time.monotonic()
            if isinstance(answer, (Mapped, Encoded)):
                # What was begun while another was in hand counts from that one's end.
                answer = replace(answer, seconds=now - max(start, last))
            last = now
            send(answer)
        except OSError as error:
            _end_process(0, f"the plugin does not listen any more ({error})")
        except BaseException as error:
            # The device may be in no state to go on, as after most errors of CUDA.
            with suppress(OSError):
                send(Log(Text(traceback.format_exc())))
                send(Failed(Text(f"{type(error).__name__}: {error}")))
            _end_process(1, traceback.format_exc())


def _answer(finish: PendingAnswer) -> Message:
    try:
        return finish()
    except ModelError as error:
        return Error(error.text)
    except MemoryError:
        return Error(Text("Memory ran out: close other programs, or choose a smaller tile or encoder."))
    except OSError as error:
        kind = type(error).__name__
        return Error(Text("A file or device failed the worker ({kind}: {error}): try again.", kind=kind, error=error))


def _read_all(incoming: IO[bytes], questions: queue.Queue[Frame]) -> None:
    """Queue what comes; end the process with the stream, whatever the other threads are doing."""
    try:
        while (frame := read_frame(incoming)) is not None:
            questions.put(frame)
    except (ProtocolError, OSError, MemoryError) as error:
        _end_process(0, f"{type(error).__name__}: {error}")
    except BaseException:
        _end_process(1, traceback.format_exc())
    _end_process(0)


def _end_process(status: int, words: str = "") -> NoReturn:
    """End the process at once.

    The thread that reads waits inside stdin's buffer: an ordinary end of Python aborts when it finds that locked.
    """
    with suppress(OSError, ValueError):
        if words:
            print(f"worker: {_without_logins(words)}", file=sys.stderr)
        sys.stderr.flush()
    os._exit(status)


def main() -> None:
    """Serve on stdin and stdout, as the plugin starts it."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        # Nobody looks at a library's progress bars here; what is told of downloads does not come from them.
        os.environ["TQDM_DISABLE"] = "1"
        outgoing = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        idle_seconds = float(os.environ.get(IDLE_VARIABLE) or IDLE_SECONDS)
        serve(sys.stdin.buffer, outgoing, idle_seconds, os.environ.get(LOG_LEVEL_VARIABLE) or "warning")
    except BaseException:
        _end_process(1, traceback.format_exc())
    _end_process(0)
