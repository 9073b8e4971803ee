"""A virtual screen with a window manager, and real mouse and key events on it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

SIZE = "1600x1000x24"
SECONDS = 30.0


class Screen:
    """Sends events as a mouse and a keyboard do: the window that is there gets them."""

    def __init__(self, display: str) -> None:
        self.display = display

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], check=True, env={**os.environ, "DISPLAY": self.display}, timeout=SECONDS)

    def click(self, x: int, y: int, button: int = 1, times: int = 1) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", str(button))

    def move(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y))

    def press(self) -> None:
        """Press the left button where the mouse is, and hold it."""
        self._xdotool("mousedown", "1")

    def release(self) -> None:
        self._xdotool("mouseup", "1")

    def key(self, *keys: str) -> None:
        """Press keys, each as xdotool calls it: "Return", "ctrl+q"."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "8", text)


@contextlib.contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """Run Xvfb and openbox for as long as the block; `folder` keeps what they log."""
    with contextlib.ExitStack() as stack:
        log = stack.enter_context((folder / "screen.log").open("wb"))

        def start(command: list[str], **options) -> subprocess.Popen:
            process = subprocess.Popen(command, stdout=options.pop("stdout", log), stderr=log, **options)
            stack.callback(process.wait)
            stack.callback(process.terminate)
            return process

        reading, writing = os.pipe()
        server = start(["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-dpi", "96", "-nolisten", "tcp"],
                       pass_fds=[writing])
        os.close(writing)
        with open(reading, encoding="ascii") as stream:
            display = f":{stream.readline().strip()}"   # written once it takes clients
        assert server.poll() is None, (folder / "screen.log").read_text()
        ready = folder / "manager.ready"
        manager = start(["openbox", "--sm-disable", "--startup", f"touch {ready}"],
                        env={**os.environ, "DISPLAY": display, "HOME": str(folder), "XDG_CACHE_HOME": str(folder)})
        end = time.monotonic() + SECONDS
        while not ready.exists():
            assert manager.poll() is None and time.monotonic() < end, (folder / "screen.log").read_text()
            time.sleep(0.05)
        yield Screen(display)
