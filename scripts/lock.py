"""Locks the worker's environment: lock.py UV. Resolves requirements/worker.in for every platform, with hashes.

Writes worker.txt (all but torch), cuda.txt (what torch's CUDA build needs on Linux), pip.txt and uv.txt, and docs.txt (what
`make docs` needs). torch itself is kept by hand in torch-cpu.txt and torch-cuda.txt, because its builds come from indexes
that no resolver mixes.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "requirements"
OLDEST_PYTHON = "3.11"
CUDA_ONLY = re.compile(r"(cuda|nvidia)-|triton==")
HEADER = "# Made by `make lock`; do not edit.{}\n"


def main(uv: str) -> None:
    """Write the lock files."""
    common, cuda = [], []
    for entry in resolve(uv, (FOLDER / "worker.in").read_text(encoding="utf-8")):
        if not entry.startswith("torch=="):
            (cuda if CUDA_ONLY.match(entry) else common).append(entry)
    write("worker.txt", " Everything in the worker's environment but torch.", common)
    write("cuda.txt", " What torch's CUDA build needs on Linux; on Windows it brings its own.", cuda)
    for tool in ("pip", "uv"):
        pinned = re.search(rf"^{tool}==\S+", (FOLDER / "tools.in").read_text(encoding="utf-8"), re.MULTILINE)
        assert pinned
        write(f"{tool}.txt", "", resolve(uv, pinned.group()))
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


if __name__ == "__main__":
    main(sys.argv[1])
