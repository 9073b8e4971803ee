"""Making the worker's environment: with progress, cancelled at once, gone on with after a kill, never harming the old one.

Packages are exact, with hashes (requirements/), installed by uv with no dependency of its own choosing. torch comes first
and alone, since its builds lie on an index of PyTorch's own, and nothing else may come from there.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from ..errors import Cancelled, InstallError, WorkerError, WorkKept, WrongPython
from ..external_commands import in_background, never_cancelled, run_command
from ..progress import Progress
from ..questions import Check
from ..translation import tr
from ..worker import Worker
from .base_interpreter import base_interpreter, managed_interpreter
from .folders import installation_lock, remove_tree, size_of
from .installed_environment import (
    LOCKS,
    NAME_LENGTH,
    REQUIREMENTS,
    Environment,
    environment_name,
    environments_folder,
    former_folder,
    installed,
    interpreter_of,
    lock_hash,
    locked_pythons,
)
from .interpreter_checks import probe
from .known_failures import explain
from .nvidia import nvidia_driver
from .pip_settings import forbids_indexes, uv_variables
from .preflight import check_request, unpacked
from .uv import uv_command, uv_program
from .uv_output import UvOutput

TORCH_INDEX = {"cpu": "https://download.pytorch.org/whl/cpu", "cuda": "https://download.pytorch.org/whl/cu130"}
STAGES = {"uv": (0, 4), "python": (4, 6), "torch": (6, 80), "packages": (6, 80), "check": (92, 100)}
"""Percent at the begin and the end of each; torch and the other packages are told by the bytes of both."""
WATCH_SECONDS = 1.0
OWN_NAMES = re.compile(rf"[0-9a-f]{{{NAME_LENGTH}}}|uv|python|cache|.+\.gone")
"""What an installation puts into its folder, which also holds the downloaded models of a plain Python."""
DOWNLOADS = ("uv/uv-*", "python/cpython-*", "cache/archive-*/*")
"""What of it has come whole: uv, its Python, and packages in uv's cache; of what came in part uv keeps nothing."""


def choose_build(message: Callable[[str], None], cancelled: Callable[[], bool] = never_cancelled) -> str:
    """Return the build of torch that fits this machine, "cuda" or "cpu", and tell `message` why.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    """
    driver = in_background(nvidia_driver, cancelled)
    if driver and not driver.obstacle:
        message(tr("The CUDA build of torch, for the {card}.").format(card=driver.card))
        return "cuda"
    obstacle = driver.obstacle if driver else tr("no NVIDIA driver is found")
    message(tr("The CPU build of torch, since {obstacle}.").format(obstacle=obstacle))
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
        If the user stopped it; where something has come until then it is `WorkKept`, and the next call, if not `anew`, goes
        on from there.
    InstallError
        If it failed; an environment that worked before is still in use.
    """
    build = choose_build(progress.message, progress.cancelled) if build == "auto" else build
    check_request(build, wheels)
    with installation_lock(environments_folder()):
        log = environments_folder() / "install.log"
        before = _downloaded()
        try:
            with log.open("w", encoding="utf-8") as stream:
                return _Installation(build, progress, python, wheels, stream).make(anew)
        except Cancelled as stopped:
            if _downloaded() - before:
                raise WorkKept from stopped
            raise


def _downloaded() -> set[Path]:
    return {path for pattern in DOWNLOADS for path in environments_folder().glob(pattern)}


def remove(cancelled: Callable[[], bool] = never_cancelled) -> None:
    """Remove every environment, and uv with its Python.

    Raises
    ------
    Cancelled
        If `cancelled()` said so; the next call removes the rest.
    InstallError
        If a file is in use.
    """
    folder = environments_folder()
    if folder.is_dir():
        with installation_lock(folder):
            (folder / "current.json").unlink(missing_ok=True)
            for path in folder.iterdir():
                if OWN_NAMES.fullmatch(path.name):
                    remove_tree(path, cancelled)
    if former_folder() != folder:
        remove_tree(former_folder(), cancelled)


def check_python(python: str, progress: Progress, device: str = "auto") -> str:
    """Start a worker with `python` and have it multiply matrices; return what it computes on, in words.

    Raises
    ------
    Cancelled
        If the user stopped it.
    InstallError
        If it does not start, lacks a package, or the device does not compute.
    """
    worker = Worker(lambda: python)
    try:
        found = worker.ask(Check(device), progress.message, progress.cancelled)
    except WrongPython as error:
        raise InstallError(error.text) from error
    except WorkerError as error:
        # The worker's words are looked for in English, in which its template is.
        if known := explain(f"{error.text.template} {error}"):
            raise InstallError(known) from error
        raise InstallError("The Python {python} cannot be used. {error}", python=python, error=error) from error
    finally:
        worker.close()
    return f"{found.device} ({found.name}), torch {found.versions['torch']}"


class _Installation:
    """One attempt at an environment."""

    def __init__(self, build: str, progress: Progress, python: str, wheels: str, log: IO[str]) -> None:
        self._build = build
        self._progress = progress
        self._python = python
        self._wheels = wheels
        self._log = log
        self._root = environments_folder()
        self._cache = self._root / "cache"
        self._stage = "uv"
        self._looked = 0.0

    def make(self, anew: bool) -> Environment:
        """Make it, check it, use it, and remove what it replaces."""
        cancelled = self._progress.cancelled
        for left in self._root.glob("*.gone"):
            remove_tree(left, cancelled)
        self._enter("uv", tr("Looking for uv, which makes the environment."))
        self._uv = uv_program(self._root / "uv", self._wheels, cancelled)
        self._enter("python", tr("Looking for a Python to make the environment from."))
        base = base_interpreter(
            self._python,
            locked_pythons(self._build),
            lambda: managed_interpreter(self._root / "python", self._run, self._command, cancelled),
            self._progress.message,
            cancelled,
        )
        folder = self._root / environment_name(self._build, base.version[1])
        if anew:
            remove_tree(folder, cancelled)
            remove_tree(self._cache, cancelled)
        # Half an environment is made again rather than gone on with: what was downloaded for it is in the cache.
        if not (folder / "whole").is_file() or probe(str(interpreter_of(folder)), cancelled) is None:
            remove_tree(folder, cancelled)
            if not installed():
                # Else the environment would count as the one in use from its first file on.
                (self._root / "current.json").unlink(missing_ok=True)
            self._fill(base.path, folder)
        self._enter("check", tr("Checking that the worker starts and multiplies matrices."))
        device = check_python(str(interpreter_of(folder)), self._progress)
        environment = Environment(folder.name, self._build, lock_hash(self._build), device)
        environment.use()
        self._clear(folder)
        self._progress.report(100)
        self._progress.message(tr("The environment works: {device}.").format(device=device))
        return environment

    def _fill(self, base: str, folder: Path) -> None:
        """Make the virtual environment, and put the packages into it."""
        self._progress.message(tr("Making the environment in {folder}.").format(folder=folder))
        self._run(self._command("venv", "--python", base, "--no-python-downloads", "--no-project", str(folder)))
        torch, *others = LOCKS[self._build]
        self._enter("torch", tr("Installing torch ({build} build).").format(build=self._build))
        try:
            self._install(folder, torch)
        except InstallError as error:
            # Not every build is on PyPI, or on its mirror.
            if self._wheels or forbids_indexes() or not self._output.says_not_there:
                raise
            self._progress.message(tr("Looking on {index}.").format(index=TORCH_INDEX[self._build]))
            try:
                self._install(folder, torch, "--index", TORCH_INDEX[self._build])
            except InstallError as second:
                raise second from error
        self._enter("packages", tr("Installing the other packages."))
        self._install(folder, *others, "--compile-bytecode")
        (folder / "whole").touch()

    def _install(self, folder: Path, *more: str) -> None:
        """Have uv install what is in lock files, with what options are among them."""
        options = []
        for name in more:
            options += ["-r", str(REQUIREMENTS / name)] if name.endswith(".txt") else [name]
        if self._wheels:
            options += ["--no-index", "--find-links", Path(self._wheels).absolute().as_uri()]
        elif forbids_indexes():
            options.append("--no-index")
        python = str(interpreter_of(folder))
        self._run(self._command("pip", "install", "--python", python, "--no-deps", "--require-hashes", *options))

    def _command(self, *arguments: str) -> list[str]:
        return uv_command(self._uv, *arguments, "--cache-dir", str(self._cache))

    def _clear(self, folder: Path) -> None:
        """Remove what an environment that works has replaced; another QGIS may still run it, and the next time it goes."""
        former = former_folder()
        replaced = [path for path in self._root.iterdir() if re.fullmatch(rf"[0-9a-f]{{{NAME_LENGTH}}}", path.name)]
        for path in [self._cache, *replaced, *([former] if former != self._root else [])]:
            if path != folder:
                with contextlib.suppress(InstallError, Cancelled):
                    remove_tree(path, self._progress.cancelled)

    def _run(self, command: list[str]) -> None:
        self._output = output = UvOutput(command, self._log, self._progress)

        def on_line(line: str) -> None:
            output.add(line)
            if output.says_installed(line) and self._stage == "packages":
                self._progress.report(STAGES["packages"][1])
                self._progress.message(tr("Compiling."))

        if run_command(command, on_line, self._watch, uv_variables()):
            raise output.failure()

    def _watch(self) -> bool:
        """Return whether to stop; and every second tell how much of all packages has come, by what is in uv's cache."""
        if self._stage in ("torch", "packages") and time.monotonic() - self._looked > WATCH_SECONDS:
            low, high = STAGES[self._stage]
            share = size_of(self._cache, self._progress.cancelled) / unpacked(self._build)["bytes"]
            self._progress.report(low + (high - low) * min(1.0, share))
            self._looked = time.monotonic()
        return self._progress.cancelled()

    def _enter(self, stage: str, text: str) -> None:
        self._stage = stage
        if stage != "packages":
            self._progress.report(STAGES[stage][0])
        self._progress.message(text)
