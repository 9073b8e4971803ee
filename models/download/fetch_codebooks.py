"""Codebooks: what ships, files, and the published one, from its repository, a mirror or a folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from ...runtime.translation import Text
from ..codebook.codebook import Codebook
from ..download_cache import cache_folder
from ..embedded_files import EMBEDDED_CODEBOOK
from ..errors import ModelError
from .published_codebook import SOUTH_AMERICA, NpyFile, Published

URL_VARIABLE = "GEOCENTROIDS_CODEBOOK_URL"
URL = "https://raw.githubusercontent.com"


def resolve_codebook(codebook: str) -> Path:
    """Return the file of a codebook that is on this machine.

    Raises
    ------
    ModelError
        If it is not.
    """
    path = find_codebook(codebook)
    if path is None:
        raise ModelError("The codebook '{codebook}' has not been downloaded yet.", codebook=codebook)
    return path


def open_codebook(codebook: str, sha256: str = "") -> Codebook:
    """Read a codebook that is on this machine.

    Parameters
    ----------
    sha256
        That its file must have, as it had when it was described; "" for any.

    Raises
    ------
    ModelError
        If it is not there, no codebook, or another than was described.
    """
    found = Codebook.load(resolve_codebook(codebook))
    if sha256 and found.sha256 != sha256:
        raise ModelError("The codebook {codebook} was written anew since this run began: start it again.", codebook=codebook)
    return found


def find_codebook(codebook: str, published: Published = SOUTH_AMERICA) -> Path | None:
    """Return the file of a codebook, None for one that has to be fetched first.

    Parameters
    ----------
    codebook
        "embedded", "published", a codebook file, or a folder with the published pair of .npy files.

    Raises
    ------
    ModelError
        If there is no such file or folder.
    """
    if codebook == "embedded":
        return EMBEDDED_CODEBOOK
    path = Path(codebook)
    if path.is_dir() and not any((path / file.name).exists() for file in (published.centroids, published.colors)):
        raise ModelError(
            "{codebook} is a folder, without {file} of the published codebook: give 'embedded', 'published' or a "
            ".codebook.safetensors file.",
            codebook=codebook, file=published.centroids.name,
        )
    if codebook == "published" or path.is_dir():
        cached = _cached(published)
        return cached if cached.is_file() else None
    if not path.is_file():
        raise ModelError("There is no codebook '{codebook}': give 'embedded', 'published' or a file.", codebook=codebook)
    return path


def fetch_codebook(
    codebook: str,
    report: Callable[[Text, int, int], None],
    log: Callable[[Text], None],
    published: Published = SOUTH_AMERICA,
) -> Path:
    """Download the published codebook, or take it from a folder, unless it is there; return the codebook file.

    Both files are verified by their git blob ids before they are read.

    Parameters
    ----------
    report
        Told the file, the bytes done and in all.
    log
        Told the licence, size and origin first.

    Raises
    ------
    ModelError
        If a file cannot be had or is not the published one; the next call goes on from there.
    """
    found = find_codebook(codebook, published)
    if found:
        return found
    from .transfer import download_lock

    with download_lock(log):
        return find_codebook(codebook, published) or _fetch_pair(codebook, report, log, published)


def _fetch_pair(
    codebook: str, report: Callable[[Text, int, int], None], log: Callable[[Text], None], published: Published
) -> Path:
    from .transfer import OTHER_FOLDER, download

    folder = Path(codebook) if codebook != "published" else None
    path = _cached(published)
    staging = path.with_name(f"{path.name}.files")
    origin = folder or (os.environ.get(URL_VARIABLE) or URL).rstrip("/")
    megabytes = (published.centroids.size + published.colors.size) / 1e6
    log(
        Text(
            "Fetching the codebook '{name}' ({licence}, {attribution}, {megabytes:.0f} MB) from {origin} to {path}.",
            name=published.name,
            licence=published.licence,
            attribution=published.attribution,
            megabytes=megabytes,
            origin=origin,
            path=path,
        )
    )
    for file in (published.centroids, published.colors):
        if folder:
            _check_file(folder / file.name, file)
        elif not (staging / file.name).is_file():
            url = f"{origin}/{published.repository}/{published.commit}/{file.name}"
            download(url, staging / file.name, file.size, file.blob, report)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ModelError(
            "{path} cannot be written ({reason}): {advice}.", path=path.parent, reason=error.strerror, advice=OTHER_FOLDER
        ) from error
    published.load(folder or staging).save(path)
    shutil.rmtree(staging, ignore_errors=True)
    return path


def _cached(published: Published) -> Path:
    return cache_folder() / "codebooks" / f"{published.name.replace(' ', '_')}@{published.commit[:12]}.codebook.safetensors"


def _check_file(path: Path, file: NpyFile) -> None:
    from .transfer import file_checksum

    if not path.is_file():
        raise ModelError("The folder {folder} lacks {name} of the published codebook.", folder=path.parent, name=file.name)
    if file_checksum(path, file.blob) != file.blob:
        raise ModelError("{path} is not the published file: it was cut or altered. Copy it again.", path=path)
