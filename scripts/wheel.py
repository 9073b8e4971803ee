"""Makes the wheel for machines without QGIS: ``wheel.py FOLDER`` writes FOLDER/geocentroids-VERSION-py3-none-any.whl.

What is in it, pyproject.toml says. It is built in a copy of the files that git tracks, since setuptools writes beside them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def copy_tracked(folder: Path) -> None:
    """Copy the files that git tracks, as they are now."""
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], check=True, stdout=subprocess.PIPE, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)


def make_wheel(folder: Path) -> None:
    """Write the wheel."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as copied:
        copy_tracked(Path(copied))
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--wheel-dir", str(folder), copied], check=True)


if __name__ == "__main__":
    make_wheel(Path(sys.argv[1]))
    print(f"wheel: {', '.join(str(path) for path in sorted(Path(sys.argv[1]).glob('geocentroids-*.whl')))}", flush=True)
