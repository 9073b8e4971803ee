"""The real QGIS on the virtual screen: started in a fresh profile, looked at, clicked on, ended.

Every question and every wait asserts that the process is alive. Nothing waits for a fixed time.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from screen import Screen

ROOT = Path(__file__).resolve().parents[2]
WORKER = os.environ.get("GEOCENTROIDS_PYTHON", "")
PICTURES = ROOT / "build" / "desktop"
SECONDS = 60.0
"""For what takes a second on a quiet machine, and may take long on a busy one."""
MARK = "GEOCENTROIDS_DESKTOP_TEST"
INI = """[PythonPlugins]
geocentroids=true
MetaSearch=false
db_manager=false
grassprovider=false
sagaprovider=false
[qgis]
checkVersion=false
showTips=false
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
[app]
plugin_installer\\checkOnStart=false
projections\\defaultProjectCrs=EPSG:32633
[fonts]
downloadMissingFonts=false
[locale]
overrideFlag=true
userLocale=en_US
"""


class Desktop:
    """One QGIS from start to end.

    Parameters
    ----------
    screen
        Where it is shown.
    folder
        An empty folder with a short path: everything that QGIS writes lies in it.
    package
        The plugin's zip.
    files
        What is opened at the start.
    python
        The worker's, for GEOCENTROIDS_PYTHON; "" for a machine with nothing installed.
    variables
        More environment variables.
    """

    def __init__(
        self, screen: Screen, folder: Path, package: Path, files: tuple[str, ...] = (), python: str = "", **variables: str
    ) -> None:
        self.screen, self.folder = screen, folder
        self.log = folder / "qgis.log"
        self.profile = folder / "profiles" / "profiles" / "default"
        self.plugin = self.profile / "python" / "plugins" / "geocentroids"
        self._settings = self.profile / "QGIS" / "QGIS3.ini"
        self._mark = f"{os.getpid()}-{folder.name}"
        if not self.plugin.exists():
            with zipfile.ZipFile(package) as archive:
                archive.extractall(self.plugin.parent)
            self._settings.parent.mkdir(parents=True)
            self._settings.write_text(INI, encoding="utf-8")
        for name in ("home", "tmp", "runtime", "files"):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
        self._socket_path = folder / "socket"
        startup = folder / "startup.py"
        startup.write_text(
            f"import sys\nsys.path.insert(0, {str(Path(__file__).parent)!r})\nsys.dont_write_bytecode = True\n"
            f"import insideqgis\ninsideqgis.serve({str(self._socket_path)!r})\n", encoding="utf-8"
        )
        self._connection: socket.socket | None = None
        self._failing = False
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [_program(), "--nologo", "--profiles-path", str(folder / "profiles"), "--code", str(startup), *files],
                env=self._variables(python, variables), cwd=folder / "files", start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )

    def _variables(self, python: str, more: dict[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("QGIS_", "QT_", "GEOCENTROIDS_", "PYTHON", "XDG_", "DBUS_"))}
        return {
            **kept, "DISPLAY": self.screen.display, "QT_QPA_PLATFORM": "xcb", "QT_X11_NO_MITSHM": "1",
            "QT_XCB_GL_INTEGRATION": "none", "LC_ALL": "C.UTF-8", "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"), "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "PYTHONNOUSERSITE": "1", "PYTHONFAULTHANDLER": "1", "OMP_WAIT_POLICY": "PASSIVE", MARK: self._mark,
            **({"GEOCENTROIDS_PYTHON": python} if python else {}), **more,
        }

    def wait_until_started(self) -> None:
        """Wait until QGIS answers and has drawn its first picture."""
        self.wait(self._connect, "the start of QGIS")
        self.wait(lambda: self.ask("drawn"), "the first picture")

    # --- looking ---

    def ask(self, name: str, *arguments: Any) -> Any:
        """Return what a function of `insideqgis` answers."""
        try:
            answer = self._request(name, arguments)
        except TimeoutError:
            self.fail(f"QGIS did not answer {name}{arguments} within {SECONDS:.0f} s")
        except OSError:
            self._process.wait(SECONDS)     # a crash's report takes a while
            self.fail(f"QGIS ended at {name}{arguments}")
        if "error" in answer:
            self.fail(answer["error"])
        return answer["answer"]

    def _request(self, name: str, arguments: tuple) -> dict:
        assert self._connection is not None
        self._connection.sendall(json.dumps([name, arguments]).encode() + b"\n")
        line = b""
        while not line.endswith(b"\n"):
            piece = self._connection.recv(1 << 20)
            if not piece:
                raise ConnectionError("closed")
            line += piece
        return json.loads(line)

    @property
    def titles(self) -> list[str]:
        """The titles of all windows, in lower case, since newer versions of QGIS capitalise otherwise."""
        return [window["title"].lower() for window in self.ask("windows")]

    @property
    def active(self) -> str:
        """The class and title of the active window."""
        return "".join(f"{each['class']} {each['title']}" for each in self.ask("windows") if each["active"])

    @property
    def messages(self) -> list[str]:
        """The message bar of the main window."""
        return self.ask("messages")

    @property
    def layers(self) -> list[dict]:
        """The layer tree, from top to bottom."""
        return self.ask("layers")

    def content(self, name: str, window: str = "") -> str:
        """The text of the widget that bears this text, or is an object of this name ("txtLog" is an algorithm's log)."""
        return self.ask("content", name, window)

    def wait(self, condition: Callable[[], Any], what: str, seconds: float = SECONDS) -> Any:
        """Return what `condition()` returns once it is true."""
        end = time.monotonic() + seconds
        while True:
            if self._process.poll() is not None:
                self.fail(f"QGIS ended while waiting for {what}")
            if found := condition():
                return found
            if time.monotonic() > end:
                self.fail(f"not within {seconds:.0f} s: {what}")
            time.sleep(0.05)

    def wait_for_sight(self, text: str, window: str = "") -> None:
        """Wait until a text is in sight, with nothing over it."""
        self.wait(lambda: any(each["reachable"] for each in self.ask("find", text, window)), f"'{text}' in sight")

    def wait_for_window(self, title: str) -> None:
        """Wait for a window whose title contains `title`."""
        self.wait(lambda: any(title.lower() in each for each in self.titles), f"a window '{title}'")

    def wait_for_no_window(self, title: str) -> None:
        """Wait until no window's title contains `title`."""
        self.wait(lambda: not any(title.lower() in each for each in self.titles), f"no window '{title}'")

    def wait_for_text(self, text: str) -> None:
        """Wait until some text in sight contains `text`."""
        self.wait(lambda: any(text in each for each in self.ask("texts")), f"'{text}'")

    def wait_for_no_text(self, text: str) -> None:
        """Wait until no text in sight contains `text`."""
        self.wait(lambda: not any(text in each for each in self.ask("texts")), f"no '{text}'")

    def color_at(self, layer: str, place: tuple[float, float]) -> str:
        """Return the colour of the canvas at a place of a layer, in shares of its width and height, once it is drawn."""
        self.wait(lambda: self.ask("drawn"), "the canvas to be drawn")
        return self.ask("on_layer", layer, *place)["color"]

    # --- doing ---

    def click(self, text: str, window: str = "", button: int = 1, times: int = 1) -> None:
        """Click on what bears `text`, once it is there, enabled, at rest and not covered by another window."""
        self._click(lambda: self.ask("find", text, window), f"'{text}' to click on", button, times)

    def click_on_layer(self, layer: str, place: tuple[float, float]) -> None:
        """Click on the canvas at a place of a layer, in shares of its width and height, once it is drawn."""
        self.wait(lambda: self.ask("drawn"), "the canvas to be drawn")
        self.screen.click(*self.ask("on_layer", layer, *place)["place"])

    def fill(self, label: str, text: str, window: str = "") -> None:
        """Replace what stands in the field beside or below a label."""
        self._click(lambda: self.ask("editor_of", label, window), f"the field of '{label}'", 1, 1)
        self.screen.key("ctrl+a")
        self.screen.type(text)
        self.wait(lambda: text in self._texts_at(label, window), f"'{text}' in '{label}'")

    def write(self, text: str, window: str = "") -> None:
        """Type into the field that has the focus, once that is in a window, in place of what it holds."""
        self.wait(lambda: window.lower() in self.ask("focused")[0].lower(), f"the focus in '{window}'")

        seen: list[str] = []

        def is_written() -> bool:
            seen.append(self.ask("focused")[1])
            if seen[-1] != text and (len(seen) == 1 or seen[-1] == seen[-2]):
                # Again where keys were lost: on a loaded machine a window that has just come up can miss its first ones.
                self.screen.key("ctrl+a")
                self.screen.type(text)
            return seen[-1] == text

        self.wait(is_written, f"'{text}' in the field with the focus")

    def choose(self, label: str, choice: str, window: str = "") -> None:
        """Choose from the list beside or below a label."""
        self._click(lambda: self.ask("editor_of", label, window), f"the list of '{label}'", 1, 1)
        self._click(lambda: self.ask("find", choice), f"the choice '{choice}'", 1, 1)
        self.wait(lambda: choice in self._texts_at(label, window), f"'{choice}' chosen")

    def expand(self, text: str, window: str = "") -> None:
        """Click on the arrow of a collapsed group of fields."""
        (found,) = self.wait(lambda: self.ask("find", text, window), f"the group '{text}'")
        left, top, *_ = found["place"]
        self.screen.click(left + 8, top + 8)

    def _texts_at(self, label: str, window: str) -> list[str]:
        return [field["text"] for field in self.ask("editor_of", label, window)]

    def _click(self, look: Callable[[], list[dict]], what: str, button: int, times: int) -> None:
        last: list[dict] = []

        def at_rest() -> list[dict]:
            nonlocal last
            before, last = last, [each for each in look() if each["enabled"] and each["reachable"]]
            return last if [each["place"] for each in before] == [each["place"] for each in last] else []

        self._click_on(self.wait(at_rest, what)[0], button, times)

    def _click_on(self, found: dict, button: int = 1, times: int = 1) -> None:
        left, top, width, height = found["place"]
        self.screen.click(left + width // 2, top + height // 2, button, times)

    def key(self, *keys: str) -> None:
        """Press keys; whatever window is active gets them."""
        self.screen.key(*keys)

    def picture(self, name: str) -> Path:
        """Write build/desktop/NAME.png, the whole screen."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        self.ask("picture", str(path))
        return path

    # --- ending ---

    @property
    def alive(self) -> bool:
        """Whether QGIS is running."""
        return self._process.poll() is None

    def quit(self) -> None:
        """End QGIS as a user does, and assert that it ends well and leaves nothing behind."""
        self.wait(lambda: self.active.startswith("QgisApp "), "QGIS's main window to be the active one")
        self.key("ctrl+q")
        end = time.monotonic() + SECONDS
        before: list[dict] = []
        clicked = False
        while self.alive and time.monotonic() < end:
            # To: save the project? temporary layers will be lost. QGIS may end at any moment, which is no error here.
            with contextlib.suppress(OSError):
                now = [found for answer in ("Discard", "Yes") for found in self._request("find", (answer,))["answer"]]
                if now != before:
                    clicked = False     # another question
                elif now and not clicked and now[0]["reachable"]:
                    self._click_on(now[0])
                    clicked = True
                before = now
            time.sleep(0.1)
        self._assert_ended()

    def _assert_ended(self) -> None:
        try:
            status = self._process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self.fail("QGIS did not end")
        assert status == 0, f"QGIS ended with {_named(status)}\n{self._tail()}"
        end = time.monotonic() + SECONDS
        while (left := self.processes()) and time.monotonic() < end:
            time.sleep(0.1)
        assert not left, f"QGIS left processes behind: {left}"
        assert not self.half_files()

    def processes(self) -> dict[int, str]:
        """The processes that QGIS started, by their ids: their command lines. QGIS itself is none of them."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if f"{MARK}={self._mark}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
            except OSError:
                continue    # ended meanwhile, or not ours
        found.pop(self._process.pid, None)
        return {pid: command for pid, command in found.items() if command}

    def half_files(self) -> list[str]:
        """Files of the plugin's that a run or an installation that is over ought not to have left."""
        return [str(path) for path in self.folder.rglob("*")
                if path.suffix in (".part", ".partial") or (path.name.startswith(".") and path.suffix in (".tif", ".xml"))]

    def kill(self) -> None:
        """End QGIS and what it started, whatever they do: for a scenario that failed."""
        for pid in [self._process.pid, *self.processes()]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self._process.wait()
        if self._connection:
            self._connection.close()

    def fail(self, what: str) -> Any:
        """Fail with what a reader of the log needs: how QGIS ended, or what is on the screen."""
        status = self._process.poll()
        if status is None and self._connection and not self._failing:
            self._failing = True    # asking may fail in its turn
            path = self.picture(f"failed-{self.folder.name}")
            what += f"\nthe screen: {path}\nwindows: {self.titles}\nmessages: {self.messages}"
            self._failing = False
        elif status is not None:
            PICTURES.mkdir(parents=True, exist_ok=True)
            log = shutil.copy(self.log, PICTURES / f"failed-{self.folder.name}.log")
            what += f"\nQGIS ended with {_named(status)}; all of its log: {log}"
        pytest.fail(f"{what}\n{self._tail()}", pytrace=True)

    def _tail(self) -> str:
        return "".join(self.log.read_text(errors="replace").splitlines(keepends=True)[-60:])

    def _connect(self) -> bool:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(str(self._socket_path))
        except OSError:
            connection.close()
            return False
        connection.settimeout(SECONDS)
        self._connection = connection
        return True


def _program() -> str:
    # The program itself: Debian's wrapper would be what a signal's status is lost in.
    return shutil.which("qgis.bin") or shutil.which("qgis") or "qgis"


def _named(status: int) -> str:
    return signal.Signals(-status).name if status < 0 else f"exit status {status}"
