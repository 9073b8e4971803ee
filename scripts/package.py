"""Makes the zip that QGIS's plugin manager installs.

``package.py FOLDER`` writes FOLDER/geocentroids.VERSION.zip. The files are those that git tracks, less what
.gitattributes marks `export-ignore`, the documentation as pages, and the translations; the checks are those of
plugins.qgis.org that can be done here. The same tree and the same tools always give the same bytes.
"""
from __future__ import annotations

import ast
import configparser
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import help_pages
import translations

ROOT = Path(__file__).resolve().parent.parent
NAME = "geocentroids"
LARGEST = 25 * 2**20    # bytes; the limit of plugins.qgis.org
NEEDED = ("LICENSE", "__init__.py", "metadata.txt", "requirements/worker.txt")
METADATA = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)
UNWANTED = ("tests", "benchmarks", "scripts", "pretraining", ".ci", ".git", "__pycache__", "Makefile", "build", "dist")


def git(*arguments: str, text: str | None = None) -> list[str]:
    """The NUL-separated fields that git prints."""
    command = ["git", "-C", str(ROOT), *arguments]
    result = subprocess.run(command, check=False, input=text, stdout=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit("package: git failed (see above); the zip is made from the files of a git clone")
    return [field for field in result.stdout.split("\0") if field]


def shipped_files() -> list[str]:
    """Paths, relative to the root, of the tracked files that belong in the zip."""
    tracked = git("ls-files", "-z", "--cached")
    attributes = git("check-attr", "-z", "--stdin", "export-ignore", text="\0".join(tracked))
    ignored = {path for path, value in zip(attributes[::3], attributes[2::3]) if value == "set"}
    left_out = git("ls-files", "-z", "--others", "--exclude-standard")
    if left_out:
        print(f"package: note: {len(left_out)} files that git does not track stay out, such as {left_out[0]}")
    return sorted(path for path in tracked if path not in ignored)


def problems(files: list[str], metadata: dict[str, str]) -> list[str]:
    """What plugins.qgis.org, or QGIS itself, would refuse."""
    found = [f"{name} is missing" for name in NEEDED if name not in files]
    found += [f"metadata.txt has no {key}" for key in METADATA if not metadata.get(key)]
    found += [f"{path} must not be in it" for path in files
              if path.endswith((".pyc", ".pyo")) or set(UNWANTED) & set(Path(path).parts)]
    found += [f"{path} is tracked, but not there" for path in files if not (ROOT / path).is_file()]
    for path in files:
        if path.endswith(".py") and (ROOT / path).is_file():
            try:
                ast.parse((ROOT / path).read_text("utf-8"), path, feature_version=(3, 9))
            except SyntaxError as error:
                found.append(f"{path} is no Python 3.9: {error}")
    return found


def made_files() -> dict[str, bytes]:
    """What is in the zip and not in git: bytes by path."""
    made = {f"{help_pages.FOLDER}/{name}": content for name, content in help_pages.help_pages().items()}
    with tempfile.TemporaryDirectory() as folder:
        for path in translations.compile_all(Path(folder)):
            made[f"{translations.FOLDER.name}/{path.name}"] = path.read_bytes()
    return made


def write_zip(files: dict[str, bytes], target: Path) -> None:
    """Write the files under one top folder, with fixed times and modes; under the final name only when whole."""
    partial = target.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{NAME}/{path}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    os.replace(partial, target)


def read_metadata() -> dict[str, str]:
    """What metadata.txt says."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str    # type: ignore[assignment, method-assign]
    parser.read(ROOT / "metadata.txt", "utf-8")
    return dict(parser["general"]) if parser.has_section("general") else {}


def main(folder: str) -> Path:
    """Check, write and report; return the zip."""
    metadata = read_metadata()
    files = shipped_files()
    found = problems(files, metadata)
    if found:
        sys.exit("package: not made:\n  " + "\n  ".join(found))
    target = Path(folder).resolve() / f"{NAME}.{metadata['version']}.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    content = {**{path: (ROOT / path).read_bytes() for path in files}, **made_files()}
    write_zip(content, target)
    if target.stat().st_size > LARGEST:
        sys.exit(f"package: {target} has {target.stat().st_size:,} bytes; plugins.qgis.org takes {LARGEST:,}")
    print(f"package: {target} ({len(content)} files, {target.stat().st_size / 2**20:.1f} MiB)")
    return target


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "dist")
