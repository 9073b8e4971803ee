"""Installs the worker's environment as the plugin does, in FOLDER.home, and links FOLDER to it: worker_env.py FOLDER.

It is made from the Python that runs this, or from the one that GEOCENTROIDS_TEST_BASE names. What the tests need besides
(requirements/dev-worker.txt) is put into it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from geocentroids.runtime.environment.installation import choose_build, install
from geocentroids.runtime.environment.installed_environment import REQUIREMENTS
from geocentroids.runtime.environment.pip_settings import uv_variables
from geocentroids.runtime.environment.uv import uv_command, uv_program
from geocentroids.runtime.errors import InstallError
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.settings import ENVIRONMENTS_VARIABLE, Settings, configure


class Printed(Silent):
    """What the installation says, on stdout."""

    def message(self, text: str) -> None:
        """Print it."""
        print(f"worker: {text}", flush=True)


def main(folder: Path) -> None:
    """Install."""
    base = os.environ.get("GEOCENTROIDS_TEST_BASE") or sys.executable
    home = folder.with_name(f"{folder.name}.home")
    os.environ[ENVIRONMENTS_VARIABLE] = str(home)
    configure(Settings(home=home))
    progress = Printed()
    build = choose_build(progress.message)
    try:
        environment = install(build, progress, python=base)
    except InstallError as error:
        if build == "cuda":
            raise
        # A mirror of PyPI alone has no CPU build for Linux; the CUDA build, some GB larger, runs on the CPU all the same.
        print(f"worker: {error}\nworker: trying the CUDA build instead", flush=True)
        environment = install("cuda", progress, python=base)
    uv = uv_program(home / "uv", "", progress.cancelled)
    dev = ("pip", "install", "--quiet", "--python", str(environment.python), "-r", str(REQUIREMENTS / "dev-worker.txt"))
    subprocess.run(uv_command(uv, *dev), check=True, env=uv_variables())
    if folder.is_symlink() or not folder.exists():
        folder.unlink(missing_ok=True)
        folder.symlink_to(environment.path)


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
