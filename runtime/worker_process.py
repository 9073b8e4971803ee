"""One worker process: frames in, frames out, and its death noticed at once."""

from __future__ import annotations

import os
import queue
import re
import subprocess
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from .environment.processor import native
from .environment.worker_python import wrong_python_message
from .errors import WrongPython
from .message_frames import Frame, pack, read_frame
from .settings import current
from .translation import tr

ENTRY = Path(__file__).parents[1] / "models" / "__main__.py"
READ_BYTES, TAIL_CHARACTERS = 1 << 16, 2000
"""Of the end of what a worker wrote to stderr: what is looked at, and what is told."""
BAR = re.compile(r"[^\r\n]*?\d{1,3}%\|[^|\r\n]*\|[^\[\r\n]*(\[[^\]\r\n]*\])?")
"""A progress bar as tqdm draws it: "Loading weights: 100%|███| 12/12 [00:01<00:00, 9.3it/s]"."""
SECONDS_TO_LEAVE = 1.0
"""For what ends at once if it reacts at all; closing is waited for in QGIS's window."""
# torch's threads wait for each other hundreds of times a second. By default they spin meanwhile, and where a core has other
# work as well, such as QGIS's reading and drawing, all wait for a thread that has no core: 2 to 3 times slower.
THREADS = {"OMP_WAIT_POLICY": "PASSIVE"}


class WorkerProcess:
    """A running worker. Sending never blocks; receiving waits at most as long as it is told.

    Raises
    ------
    WrongPython
        If the interpreter cannot be started.
    """

    def __init__(self, python: str) -> None:
        self.python = python
        self.spoke = False
        """Whether it has sent a frame."""
        self.failure = ""
        """What it said of its end, if anything."""
        self._stderr = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(
                native([python, "-I", "-X", "utf8", str(ENTRY)]),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                env={**THREADS, **current().process_environment()},
                # Ctrl-C at qgis_process goes to the whole process group; the plugin decides what it means to the worker.
                start_new_session=os.name != "nt",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._stderr.close()
            reason = tr("does not start ({reason})").format(reason=error.strerror)
            raise WrongPython(wrong_python_message(python, reason)) from error
        self._outgoing: queue.SimpleQueue[list[bytes | memoryview] | None] = queue.SimpleQueue()
        self._incoming: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=run, daemon=True) for run in (self._send_all, self._receive_all)]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process is running."""
        return self._process.poll() is None

    def send(self, frame: Frame) -> None:
        """Queue `frame` for the worker; TypeError as `pack`."""
        self._outgoing.put(pack(frame))

    def receive(self, seconds: float) -> Frame | None:
        """Return the next frame; None when the worker is gone.

        Raises
        ------
        queue.Empty
            If nothing came within `seconds`.
        """
        return self._incoming.get(timeout=seconds)

    def last_words(self) -> str:
        """Return what the process said of its end, else how it ended and the end of what it wrote to stderr.

        One that will not end is ended.
        """
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(SECONDS_TO_LEAVE)
        if self.alive:
            self._process.kill()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(SECONDS_TO_LEAVE)
        if self.failure:
            return self.failure
        self._stderr.seek(max(0, self._stderr.seek(0, os.SEEK_END) - READ_BYTES))
        tail = without_bars(self._stderr.read().decode(errors="replace"))[-TAIL_CHARACTERS:].strip()
        return tr("exit status {status}").format(status=self._process.returncode) + (f"\n{tail}" if tail else "")

    def close(self) -> None:
        """End the process kindly, then firmly."""
        self._outgoing.put(None)
        try:
            self._process.wait(SECONDS_TO_LEAVE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._release()

    def kill(self) -> None:
        """End the process at once, whatever it is doing."""
        self._process.kill()
        self._release()

    def _release(self) -> None:
        self._outgoing.put(None)
        # A process that waits for a drive that is gone is not even killed: it is left behind, with the threads that hear it.
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(SECONDS_TO_LEAVE)
            for thread in self._threads:
                thread.join(SECONDS_TO_LEAVE)
        self._stderr.close()

    def _send_all(self) -> None:
        stream = self._process.stdin
        assert stream is not None
        try:
            while (pieces := self._outgoing.get()) is not None:
                stream.writelines(pieces)
                stream.flush()
        except Exception:  # Mostly a dead worker: the receiving side tells.
            self._process.kill()
        with suppress(OSError):  # What it did not take is still buffered.
            stream.close()

    def _receive_all(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            with stream:
                while (frame := read_frame(stream)) is not None:
                    self.spoke = True
                    self._incoming.put(frame)
        except Exception:  # No frame, or one too large for the memory: whoever waits sees a dead worker, and never hangs.
            self._process.kill()
        finally:
            self._incoming.put(None)


def without_bars(text: str) -> str:
    """Return `text` without progress bars: of lines that were drawn over each other, nothing but what is no bar."""
    lines = (line.strip() for line in BAR.sub("", text).replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)
