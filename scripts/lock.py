"""Locks the worker's environment: lock.py UV [--measure]. Resolves requirements/worker.in for every platform, with hashes.

Writes worker.txt (all but torch), cuda.txt (what torch's CUDA build needs on Linux), uv.txt, and docs.txt (what `make docs`
needs). torch itself is kept by hand in torch-cpu.txt and torch-cuda.txt, because its builds come from indexes that no
resolver mixes.

Then every build is unpacked for every platform, some GB, to write unpacked.json: the longest path inside the packages, which
Windows has a limit for, and their bytes, which the installation's progress goes by. `--measure` does that alone.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from geocentroids.runtime.environment.installation import TORCH_INDEX
from geocentroids.runtime.environment.installed_environment import LOCKS

FOLDER = Path(__file__).parents[1] / "requirements"
OLDEST_PYTHON = "3.11"
CUDA_ONLY = re.compile(r"(cuda|nvidia)-|triton==")
HEADER = "# Made by `make lock`; do not edit.{}\n"
UNPACKED = FOLDER / "unpacked.json"
PLATFORMS = {
    ("linux", "cpu"): ("x86_64-manylinux_2_28", "3.11"),
    ("linux", "cuda"): ("x86_64-manylinux_2_28", "3.11"),
    ("darwin", "cpu"): ("aarch64-apple-darwin", "3.11"),
    ("win32", "cpu"): ("x86_64-pc-windows-msvc", "3.11"),
    ("win32", "cuda"): ("x86_64-pc-windows-msvc", "3.12"),
}
"""uv's name of each platform, and the oldest Python that the build is locked for there."""
OLDEST_MACOS = "14.0"


def main(uv: str) -> None:
    """Write the lock files."""
    common, cuda = [], []
    for entry in resolve(uv, (FOLDER / "worker.in").read_text(encoding="utf-8")):
        if not entry.startswith("torch=="):
            (cuda if CUDA_ONLY.match(entry) else common).append(entry)
    write("worker.txt", " Everything in the worker's environment but torch.", common)
    write("cuda.txt", " What torch's CUDA build needs on Linux; on Windows it brings its own.", cuda)
    write("uv.txt", "", resolve(uv, (FOLDER / "tools.in").read_text(encoding="utf-8")))
    write("docs.txt", "", resolve(uv, (FOLDER / "docs.in").read_text(encoding="utf-8")))


def resolve(uv: str, requirements: str) -> list[str]:
    """Return one entry for each package: its name, version, markers and hashes."""
    command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes",
               "--no-annotate", "--no-header", "--no-cache", "--fork-strategy", "fewest", "-"]
    locked = subprocess.run(command, input=requirements, capture_output=True, text=True, check=True).stdout
    entries = re.split(r"^(?=\S)", locked, flags=re.MULTILINE)
    return [entry for entry in entries if entry.strip() and "sys_platform == 'emscripten'" not in entry]


def write(name: str, about: str, entries: list[str]) -> None:
    """Write a lock file."""
    (FOLDER / name).write_text(HEADER.format(about) + "".join(entries), encoding="utf-8")
    print(f"lock: requirements/{name}: {len(entries)} packages")


def measure(uv: str) -> None:
    """Write unpacked.json; a build that cannot be had here keeps what was known of it."""
    known = json.loads(UNPACKED.read_text(encoding="utf-8")) if UNPACKED.exists() else {}
    for (system, build), (platform, python) in PLATFORMS.items():
        with tempfile.TemporaryDirectory(dir=FOLDER.parent / "build") as folder:
            if unpack(uv, build, platform, python, folder):
                known.setdefault(system, {})[build] = measured(Path(folder) / "packages")
                print(f"lock: {system}, {build}: {known[system][build]}")
            else:
                print(f"lock: {system}, {build}: not to be had from here, and left as it was")
    UNPACKED.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")


def unpack(uv: str, build: str, platform: str, python: str, folder: str) -> bool:
    """Unpack a build's packages into `folder`/packages, and return whether that worked."""
    command = [uv, "pip", "install", "--quiet", "--target", f"{folder}/packages", "--cache-dir", f"{folder}/cache",
               "--python-platform", platform, "--python-version", python, "--no-deps", "--no-build", "--require-hashes"]
    macos = {"MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    torch, *others = LOCKS[build]

    def install(*more: str) -> bool:
        return subprocess.run([*command, *more], check=False, env={**os.environ, **macos}).returncode == 0

    requirements = [option for name in others for option in ("-r", str(FOLDER / name))]
    sources: list[list[str]] = [[], ["--index", TORCH_INDEX[build]]]
    return install(*requirements) and any(install("-r", str(FOLDER / torch), *source) for source in sources)


def measured(packages: Path) -> dict[str, int]:
    """Return the longest path in a folder of packages, in characters, and the bytes of all files."""
    files = [path for path in packages.rglob("*") if path.is_file()]
    return {
        "longest_path": max(len(path.relative_to(packages).as_posix()) for path in files),
        "bytes": sum(path.stat().st_size for path in files),
    }


if __name__ == "__main__":
    if "--measure" not in sys.argv:
        main(sys.argv[1])
    measure(sys.argv[1])
