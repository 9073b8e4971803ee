"""Making the worker's environment: with progress, cancelled at once, gone on with after a kill, never harming the old one.

Packages are exact, with hashes (requirements/), installed by pip with no dependency of its own choosing. torch comes first
and alone, since its builds lie on an index of PyTorch's own, and nothing else may come from there.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from .client import Worker
from .command import run_command
from .environment import (
    LOCKS,
    REQUIREMENTS,
    Environment,
    environments_folder,
    interpreter_of,
    lock_hash,
    locked_pythons,
)
from .errors import InstallError, WorkerError
from .failures import explain
from .interpreter import base_interpreter, probe
from .nvidia import nvidia_driver
from .preflight import check_request
from .progress import Progress
from .protocol import Frame

TORCH_INDEX = {"cpu": "https://download.pytorch.org/whl/cpu", "cuda": "https://download.pytorch.org/whl/cu130"}
CHATTER = ("Found link", "Skipping link", "Link requires", "changing mode", "Removing file", "Looking up", "Updating cache")
"""What pip -vv says too much; at less than -vv it does not say why an index cannot be read."""
STAGES = {"python": (0, 5), "pip": (5, 8), "torch": (8, 55), "packages": (55, 92), "check": (92, 100)}


def choose_build(message: Callable[[str], None]) -> str:
    """Return the build of torch that fits this machine, "cuda" or "cpu", and tell `message` why."""
    driver = nvidia_driver()
    if driver and not driver.obstacle:
        message(f"The CUDA build of torch, for the {driver.card}.")
        return "cuda"
    message(f"The CPU build of torch, since {driver.obstacle if driver else 'no NVIDIA driver is found'}.")
    return "cpu"


def install(build: str, progress: Progress, python: str = "", wheels: str = "", anew: bool = False) -> Environment:
    """Make the environment, check that it works, and take it into use.

    Parameters
    ----------
    build
        "auto", "cpu" (on a Mac with Apple silicon that is Metal too) or "cuda".
    progress
        Told of each stage; asked whether to stop.
    python
        The interpreter to make it from, "" for QGIS's own or uv's.
    wheels
        A folder of wheels to install from, without any network.
    anew
        Whether to remove what is there of it first ("repair").

    Raises
    ------
    Cancelled
        If the user stopped it; the next call goes on where this one was.
    InstallError
        If it failed; an environment that worked before is still in use.
    """
    build = choose_build(progress.message) if build == "auto" else build
    check_request(build, wheels)
    with _only_here(environments_folder()):
        log = environments_folder() / "install.log"
        with log.open("w", encoding="utf-8") as stream:
            return _Installation(build, progress, python, wheels, stream).make(anew)


def remove() -> None:
    """Remove every environment, and uv with its Python.

    Raises
    ------
    InstallError
        If a file is in use.
    """
    folder = environments_folder()
    if folder.is_dir():
        with _only_here(folder):
            (folder / "current.json").unlink(missing_ok=True)
            for path in folder.iterdir():
                if path.is_dir():
                    _remove_tree(path)


def check_python(python: str, device: str = "auto") -> str:
    """Start a worker with `python` and have it multiply matrices; return what it computes on, in words.

    Raises
    ------
    InstallError
        If it does not start, lacks a package, or the device does not compute.
    """
    worker = Worker(lambda: python)
    try:
        found = worker.ask(Frame("check", {"device": device})).fields
    except WorkerError as error:
        raise InstallError(explain(str(error)) or f"The Python {python} cannot be used. {error}") from error
    finally:
        worker.close()
    return f"{found['device']} ({found['name']}), torch {found['versions']['torch']}"


class _Installation:
    """One attempt at an environment."""

    def __init__(self, build: str, progress: Progress, python: str, wheels: str, log: IO[str]) -> None:
        self._build = build
        self._progress = progress
        self._python = python
        self._wheels = wheels
        self._log = log
        self._stage = "python"

    def make(self, anew: bool) -> Environment:
        """Make it, check it, use it, and remove what it replaces."""
        root = environments_folder()
        self._enter("python", "Looking for a Python to make the environment from.")
        minors = locked_pythons(self._build)
        base = base_interpreter(self._python, minors, root, self._wheels, self._run, self._progress.message)
        lock = lock_hash(self._build)
        folder = root / f"{lock}-{self._build}-py3{base.version[1]}"
        if anew:
            _remove_tree(folder)
        self._make_pip(base.path, folder)
        self._install_packages(folder)
        self._enter("check", "Checking that the worker starts and multiplies matrices.")
        device = check_python(str(interpreter_of(folder)))
        environment = Environment(folder.name, self._build, lock, device)
        environment.use()
        for other in root.glob("*-py3*"):
            if other != folder:
                shutil.rmtree(other, ignore_errors=True)  # Another QGIS may still run it; the next installation tries again.
        self._progress.report(100)
        self._progress.message(f"The environment works: {device}.")
        return environment

    def _make_pip(self, base: str, folder: Path) -> None:
        """Make the virtual environment with the locked pip, unless an earlier attempt left it whole."""
        self._enter("pip", f"Making the environment in {folder}.")
        python = interpreter_of(folder)
        if not (folder / "pip.done").is_file() or probe(str(python)) is None:
            _remove_tree(folder)
            self._run([base, "-I", "-X", "utf8", "-m", "venv", str(folder)])
            self._pip(python, "pip.txt")
            (folder / "pip.done").touch()

    def _install_packages(self, folder: Path) -> None:
        python = interpreter_of(folder)
        torch, *others = LOCKS[self._build]
        self._enter("torch", f"Installing torch ({self._build} build).")
        self._pip(python, torch, "--extra-index-url", TORCH_INDEX[self._build])
        self._enter("packages", "Installing the other packages.")
        self._pip(python, *others)

    def _pip(self, python: Path, first: str, *more: str) -> None:
        """Run pip on lock files, with what options follow them."""
        locks = [first, *(name for name in more if name.endswith(".txt"))]
        options = [option for option in more if not option.endswith(".txt")]
        if self._wheels:
            options = ["--no-index", "--find-links", self._wheels]
        command = [str(python), "-I", "-X", "utf8", "-m", "pip", "--disable-pip-version-check", "--no-input", "-vv",
                   "install", "--no-deps", "--require-hashes", *options]
        if locks != ["pip.txt"]:
            command.append("--progress-bar=raw")  # The pip that a new environment comes with may be too old for it.
        for name in locks:
            command += ["-r", str(REQUIREMENTS / name)]
        self._total = max(1, sum(_packages(name) for name in locks))
        self._done = 0
        self._run(command)

    def _run(self, command: list[str]) -> None:
        self._log.write(f"$ {' '.join(command)}\n")
        output: list[str] = []

        def hear(line: str) -> None:
            if line.lstrip().startswith(CHATTER):
                return
            self._log.write(line + "\n")
            self._log.flush()
            output.append(line)
            self._hear(line)

        status = run_command(command, hear, self._progress.cancelled)
        if status:
            text = "\n".join(output[-200:])
            errors = [line for line in output if "ERROR" in line or "error" in line][-3:] or output[-3:]
            known = explain(text)
            detail = " / ".join(line.strip()[:300] for line in errors)
            raise InstallError(f"{known or 'The installation failed.'} ({detail}; all of it is in {self._log.name})")

    def _hear(self, line: str) -> None:
        """Turn pip's lines into progress: a share for each package, and within it of each file's bytes."""
        share = 0.0
        if line.startswith(("Collecting ", "Requirement already satisfied: ", "Processing ")):
            self._done += 1
        elif found := re.match(r"\s*Downloading (\S+?)-\d.*\((.+ [MG]B)\)$", line):
            self._progress.message(f"Downloading {found[1]}, {found[2]}.")
        elif found := re.match(r"Progress (\d+) of (\d+)$", line):
            share = int(found[1]) / max(1, int(found[2]))
        elif line.startswith("Installing collected packages"):
            self._progress.message("Unpacking.")
        else:
            return
        low, high = STAGES[self._stage]
        done = max(0.0, self._done - 1 + share) / getattr(self, "_total", 1)
        self._progress.report(low + (high - low) * min(1.0, done))

    def _enter(self, stage: str, text: str) -> None:
        self._stage = stage
        self._progress.report(STAGES[stage][0])
        self._progress.message(text)


@contextlib.contextmanager
def _only_here(folder: Path) -> Iterator[None]:
    """Keep other QGIS windows out. The system drops the lock with the process, so that none can be left behind."""
    with (folder / "lock").open("a+b") as stream:
        try:
            if sys.platform == "win32":
                import msvcrt

                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise InstallError("Another QGIS is installing the environment right now: wait for it to finish.") from error
        yield


def _remove_tree(folder: Path) -> None:
    if folder.is_dir():
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise InstallError(explain(str(error)) or f"{folder} cannot be removed: {error}") from error


def _packages(lock: str) -> int:
    return sum("==" in line for line in (REQUIREMENTS / lock).read_text(encoding="utf-8").splitlines())
