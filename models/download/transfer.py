"""Files from the network: resumed where they stopped, verified by their checksum, under their names only when whole.

The transfer is huggingface_hub's, which goes on by itself when a connection breaks; around it are the checks that it does
not make, and sentences for what goes wrong. (Its `hf_hub_download` neither resumes nor compares checksums.)
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx2
from huggingface_hub import constants
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.file_download import http_get
from huggingface_hub.utils import WeakFileLock
from tqdm.auto import tqdm

from ...runtime.translation import Text
from ..download_cache import cache_folder
from ..errors import ModelError

Report = Callable[[Text, int, int], None]
"""Told what is being downloaded, the bytes done and the bytes in all."""
Answer = TypeVar("Answer")

REPORT_SECONDS = 0.2
PAUSES = (1.0, 3.0)
"""Seconds to wait before asking again a server that is out of order."""
SPARE_BYTES = 50 << 20
NETWORK_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL, ConnectionError)
ALTERNATIVE = Text(
    "check the network and the proxy, or give a mirror in GeoCentroids' settings, or a folder with the files"
)
OTHER_FOLDER = Text(
    "free some space, check the permissions, or choose another folder of downloaded models in the settings"
)

# Of a connection that breaks, whole pieces count; with the library's 10 MB a bad line would never get anywhere.
constants.DOWNLOAD_CHUNK_SIZE = 1 << 20


@contextmanager
def download_lock(log: Callable[[Text], None]) -> Iterator[None]:
    """Have the folder of downloads to oneself: two that wrote to the same file would spoil it.

    Raises
    ------
    ModelError
        If nothing can be written there.
    """
    folder = cache_folder()
    with ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            try:
                stack.enter_context(WeakFileLock(folder / ".lock", timeout=REPORT_SECONDS))
            except TimeoutError:
                log(Text("Waiting for another download of GeoCentroids to end."))
                stack.enter_context(WeakFileLock(folder / ".lock"))
        except OSError as error:
            raise ModelError(
                "{path} cannot be written ({reason}): {advice}.", path=folder, reason=error.strerror, advice=OTHER_FOLDER
            ) from error
        yield


def download(url: str, path: Path, size: int, checksum: str, report: Report) -> None:
    """Download `url` to `path`, which holds it whole or not at all.

    Parameters
    ----------
    size
        Bytes that the file has.
    checksum
        SHA-256 (64 hexadecimal digits) or git blob id (40) that it has.

    Raises
    ------
    ModelError
        If it cannot be had, or is not what it should be; what was received is kept for the next try, unless it is wrong.
    """
    part = path.with_name(f"{path.name}.{checksum[:12]}.part")
    try:
        with_retries(lambda: _transfer(url, part, path.name, size, report))
        if file_checksum(part, checksum) != checksum:
            part.unlink()
            raise ModelError(
                "{url} is not the file that was published: it was cut or altered on the way. Try again.", url=url
            )
        os.replace(part, path)
    except NETWORK_ERRORS as error:
        raise ModelError(explain(url, error)) from error
    except OSError as error:
        if error.errno is None:  # http_get's complaint of a wrong size: the whole of another answer, nothing to go on from
            part.unlink()
            raise ModelError(
                "{url} gave something else than {name}: {advice}.", url=url, name=path.name, advice=ALTERNATIVE
            ) from error
        raise ModelError(
            "{path} cannot be written ({reason}): {advice}.", path=path, reason=error.strerror, advice=OTHER_FOLDER
        ) from error


def with_retries(request: Callable[[], Answer]) -> Answer:
    """Return what `request` returns, asking again while the server is out of order (status 500 and more)."""
    for seconds in PAUSES:
        try:
            return request()
        except HfHubHTTPError as error:
            if error.response.status_code < 500:
                raise
        time.sleep(seconds)
    return request()


def file_checksum(path: Path, like: str) -> str:
    """Return a file's SHA-256, or its git blob id if `like` is one.

    Raises
    ------
    ModelError
        If it cannot be read.
    """
    try:
        if len(like) == 64:
            digest = hashlib.sha256()
        else:
            digest = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
        with path.open("rb") as stream:
            while piece := stream.read(1 << 20):
                digest.update(piece)
    except OSError as error:
        raise ModelError("{path} cannot be read ({reason}): copy it again.", path=path, reason=error.strerror) from error
    return digest.hexdigest()


def explain(url: str, error: Exception) -> Text:
    """Return a sentence on why `url` could not be had, with the remedy."""
    status = error.response.status_code if isinstance(error, HfHubHTTPError) else 0
    server = url.split("/resolve/")[0]
    if status == 404:
        return Text("{url} is not there (status 404): check the name, the revision and the mirror.", url=url)
    if status in (401, 403):
        return Text(
            "{url} is refused (status {status}), as what does not exist or needs an account is: check the name, or "
            "download the files in a browser and give their folder.",
            url=url, status=status,
        )
    if status == 407:
        return Text(
            "The proxy on the way to {server} wants a login (status 407): give it in QGIS's network settings.", server=server
        )
    if status == 429:
        return Text(
            "{server} has had too many requests from here (status 429): try again in some minutes, or {advice}.",
            server=server, advice=ALTERNATIVE,
        )
    if status:
        return Text(
            "{server} is out of order (status {status}): try again later, or {advice}.",
            server=server, status=status, advice=ALTERNATIVE,
        )
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return Text(
            "The certificate of {server} is not trusted, as happens behind a proxy that inspects traffic: add your "
            "organisation's certificate under Settings > Options > Authentication > Manage Certificates, then try "
            "again.",
            server=server,
        )
    return Text(
        "{server} does not answer ({kind}: {error}): {advice}.",
        server=server, kind=type(error).__name__, error=error, advice=ALTERNATIVE,
    )


def _transfer(url: str, part: Path, name: str, size: int, report: Report) -> None:
    """Append to `part` what it lacks of the `size` bytes of `url`."""
    part.parent.mkdir(parents=True, exist_ok=True)
    with part.open("ab") as stream:
        if stream.tell() > size:
            stream.truncate(0)
            stream.seek(0)
        _check_space(part.parent, name, size - stream.tell())
        http_get(
            url,
            stream,
            resume_size=stream.tell(),
            headers={"Accept-Encoding": "identity"},  # A range of a compressed answer is no range of the file.
            expected_size=size,
            displayed_filename=name,
            tqdm_class=_progress_class(name, size, report),
        )


def _check_space(folder: Path, name: str, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE_BYTES:
        raise ModelError(
            "The disk of {folder} has {free:,.0f} MB free, and {name} needs {needed:,.0f}: {advice}.",
            folder=folder, free=free / 1e6, name=name, needed=needed / 1e6, advice=OTHER_FOLDER,
        )


def _progress_class(name: str, size: int, report: Report) -> Any:
    """Return a tqdm that tells `report` in place of a terminal."""

    class Progress(tqdm):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            self._told = 0.0
            self._received = int(options.get("initial") or 0)
            super().__init__(*arguments, **{**options, "disable": True})

        def update(self, n: float | None = 1) -> bool | None:
            self._received += int(n or 0)
            now = time.monotonic()
            if now - self._told > REPORT_SECONDS or self._received >= size:
                self._told = now
                report(Text(name), self._received, size)
            return super().update(n)

    return Progress
