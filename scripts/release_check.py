"""Runs on the zip what plugins.qgis.org runs on an upload, where any finding refuses it: release_check.py FOLDER.

Looks at what is in the one zip in FOLDER: metadata and structure (QGIS-Plugins-Website, validator.py), Bandit,
detect-secrets, and that the only files that are not text are the data, pictures and translations that must be there.
Suppressions are those of the site: .bandit, and comments beside the line. What is not checked: that the URLs of
metadata.txt answer.
"""

from __future__ import annotations

import configparser
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

NAME = "geocentroids"
DATA = (".safetensors", ".jpg", ".qm")    # the embedded checkpoint and codebook, the help pages' pictures, translations
OLDEST, NEWEST = "3.22", "4.99"


def main(folder: str) -> None:
    """Check, and say all that is wrong."""
    (target,) = Path(folder).glob(f"{NAME}.*.zip")
    with tempfile.TemporaryDirectory() as unpacked:
        with zipfile.ZipFile(target) as archive:
            names = archive.namelist()
            archive.extractall(unpacked)
        root = Path(unpacked) / NAME
        found = [*structure(names), *metadata(root), *binaries(root), *bandit(root), *secrets(root)]
    if found:
        sys.exit("release-check: plugins.qgis.org would refuse this:\n  " + "\n  ".join(found))
    print(f"release-check: structure, metadata, Bandit and detect-secrets find nothing in {target.name}")


def structure(names: list[str]) -> list[str]:
    """What is wrong with the zip's names."""
    return [f"{name} is outside of {NAME}/" for name in names if not name.startswith(f"{NAME}/")]


def metadata(root: Path) -> list[str]:
    """What is wrong with metadata.txt beyond what `package` looks at."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", "utf-8")
    general = parser["general"]
    found = []
    for key, wanted in (("qgisMinimumVersion", OLDEST), ("qgisMaximumVersion", NEWEST), ("hasProcessingProvider", "yes")):
        if general.get(key) != wanted:
            found.append(f"metadata.txt: {key} is {general.get(key)}, not {wanted}")
    if "External dependencies" not in general.get("about", ""):
        found.append("metadata.txt: about does not name the external dependencies")
    if not (root / general.get("icon", "")).is_file():
        found.append("metadata.txt: the icon is not in the zip")
    return found


def binaries(root: Path) -> list[str]:
    """The files that are no text, but for data."""
    found = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix not in DATA:
            try:
                path.read_text("utf-8")
            except UnicodeDecodeError:
                found.append(f"{path.relative_to(root)} is a binary")
    return found


def bandit(root: Path) -> list[str]:
    """What Bandit finds, all of its rules."""
    report = json.loads(run(root, "bandit", "--recursive", "--quiet", "--format", "json", ".", statuses=(0, 1)))
    failed = [f"Bandit could not read {error['filename']}" for error in report["errors"]]
    return failed + [
        f"Bandit {issue['test_id']}: {issue['filename']}:{issue['line_number']}: {issue['issue_text']}"
        for issue in report["results"]
    ]


def secrets(root: Path) -> list[str]:
    """What detect-secrets finds, all of its rules."""
    report = json.loads(run(root, "detect_secrets", "scan", "--all-files", "."))
    return [
        f"detect-secrets {secret['type']}: {name}:{secret['line_number']}"
        for name, secrets in report["results"].items()
        for secret in secrets
    ]


def run(root: Path, module: str, *arguments: str, statuses: tuple[int, ...] = (0,)) -> str:
    """Return what a tool prints."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    if done.returncode not in statuses:
        sys.exit(f"release-check: {module} failed: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main(sys.argv[1])
