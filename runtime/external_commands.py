"""Running a command of someone else's: its lines as they come, and its end when the user wants it."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import IO, TypeVar

from .environment.processor import native
from .errors import Cancelled, InstallError
from .settings import current

POLL_SECONDS = 0.1
Result = TypeVar("Result")


def never_cancelled() -> bool:
    """Never stop."""
    return False


def in_background(work: Callable[[], Result], cancelled: Callable[[], bool]) -> Result:
    """Return what `work` returns, or raise what it raises; it must be harmless if nobody waits for it any more.

    Raises
    ------
    Cancelled
        If `cancelled()` said so; the work goes on unheard.
    """
    future: Future[Result] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    while not cancelled():
        if wait([future], POLL_SECONDS).done:
            return future.result()
    raise Cancelled


def run_command(
    command: list[str],
    on_line: Callable[[str], None],
    cancelled: Callable[[], bool],
    variables: dict[str, str] | None = None,
) -> int:
    """Run `command`, pass each line of its output to `on_line`, and return its exit status.

    Its environment is `variables`, or that of any process of ours.

    Raises
    ------
    Cancelled
        If `cancelled()` said so; the process and those that it started are gone.
    InstallError
        If it does not start.
    """
    try:
        process = subprocess.Popen(
            native(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=current().process_environment() if variables is None else variables,
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise InstallError(
            "{program} does not start: {error}. Name another interpreter, or choose 'Repair'.",
            program=command[0], error=error,
        ) from error
    assert process.stdout is not None
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
    try:
        while True:
            if cancelled():
                raise Cancelled
            try:
                line = lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                return process.wait()
            on_line(line)
    finally:
        if process.poll() is None:
            _kill(process)


def _read(stream: IO[str], lines: queue.SimpleQueue[str | None]) -> None:
    with stream:
        for line in stream:
            lines.put(line.rstrip())
    lines.put(None)


def _kill(process: subprocess.Popen[str]) -> None:
    """End the process and its children."""
    if sys.platform == "win32":
        kill_tree = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(kill_tree, check=False, capture_output=True, creationflags=subprocess.CREATE_NO_WINDOW)
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
