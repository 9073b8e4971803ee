"""Encoders: what ships, folders, and the Hugging Face hub or a mirror of it.

What comes from the hub is afterwards a folder like any other, complete and verified, or not there:
`encoders/ORGANISATION--NAME@COMMIT` in the cache, or `...@BRANCH-COMMIT` where a branch or tag was asked for. The commits of
DINOv2's own checkpoints are pinned (see `pinned_encoders`); for others it is what the hub says that their main branch is.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...runtime.file_hashes import checkpoint_hash
from ...runtime.translation import Text
from ..download_cache import encoder_folder
from ..embedded_files import EMBEDDED_ENCODER
from ..errors import ModelError
from .encoder_config import UnusableEncoder, read_config
from .pinned_encoders import ATTRIBUTION, LICENCE, VARIANTS

if TYPE_CHECKING:
    from huggingface_hub import HfFileMetadata

    from ..codebook.codebook import Codebook

HUB_URL_VARIABLE = "GEOCENTROIDS_HUB_URL"
HUB_URL = "https://huggingface.co"
WEIGHTS, INDEX = "model.safetensors", "model.safetensors.index.json"
HUB_ID = re.compile(r"(?!.*\.\.)\w[\w.-]{0,95}/\w[\w.-]{0,95}(@\w[\w.-]{0,95})?", re.ASCII)
COMMIT = re.compile(r"[0-9a-f]{40}")
CHECKSUM = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


@dataclass(frozen=True)
class EncoderSource:
    """A checkpoint's folder, and its config.json."""

    folder: Path
    config: dict[str, Any]


def resolve_encoder(encoder: str) -> EncoderSource:
    """Find an encoder's checkpoint on this machine.

    Parameters
    ----------
    encoder
        "embedded", a folder in Hugging Face format, or a hub id, optionally "id@revision": a commit, branch or tag.

    Raises
    ------
    ModelError
        If it is not there, or is no DINOv2.
    """
    folder = find_encoder(encoder)
    if folder is None:
        raise ModelError("The encoder '{encoder}' has not been downloaded yet.", encoder=encoder)
    config = read_config(folder / "config.json", encoder)
    if not all(isinstance(config.get(name), int) and config[name] > 0 for name in ("hidden_size", "patch_size")):
        raise ModelError(
            "The config.json of the encoder '{encoder}' does not tell its hidden_size and patch_size.", encoder=encoder
        )
    return EncoderSource(folder, config)


def find_encoder(encoder: str) -> Path | None:
    """Return the folder of an encoder, None for one that has to be downloaded first.

    Raises
    ------
    ModelError
        If it is neither a folder nor the name of anything on the hub.
    """
    if encoder == "embedded":
        return EMBEDDED_ENCODER
    if HUB_ID.fullmatch(encoder):
        return _downloaded(encoder)
    if not Path(encoder).is_dir():
        raise ModelError(
            "There is no encoder '{encoder}': give 'embedded', a folder with a checkpoint, or a hub id.", encoder=encoder
        )
    return Path(encoder)


def encoder_of(codebook: Codebook) -> str:
    """Return the encoder that a codebook names: a stranger's word, so that no folder and no network share is opened by it.

    Raises
    ------
    ModelError
        If it is neither the embedded one nor a hub id.
    """
    if codebook.encoder != "embedded" and not HUB_ID.fullmatch(codebook.encoder):
        raise ModelError(
            "The codebook '{codebook}' names the encoder '{encoder}', which is neither 'embedded' nor a hub id: give "
            "the folder of its encoder under 'Encoder'.",
            codebook=codebook.name, encoder=codebook.encoder,
        )
    return codebook.encoder


def encoder_hash(source: EncoderSource) -> str:
    """Return a hash of what a checkpoint's files hold, in hexadecimal.

    Raises
    ------
    ModelError
        If one cannot be read.
    """
    try:
        return checkpoint_hash(source.folder)
    except OSError as error:
        raise ModelError(
            "{path} cannot be read ({reason}): copy the encoder's folder again.", path=error.filename, reason=error.strerror
        ) from error


def pin_commit(encoder: str) -> str:
    """Return the name of an encoder of the hub with the commit that is on this machine, any other name as it is."""
    if not HUB_ID.fullmatch(encoder):
        return encoder
    folder = _downloaded(encoder)
    return f"{_named(encoder)[0]}@{folder.name[-40:]}" if folder else encoder


def is_same_encoder(one: str, other: str) -> bool:
    """Whether two names are of one encoder, as far as that is known here: one without a commit may be of any."""
    pinned = [pin_commit(encoder) for encoder in (one, other)]
    if not all(HUB_ID.fullmatch(encoder) for encoder in pinned):
        return pinned[0] == pinned[1]
    (name, _, commit), (other_name, _, other_commit) = (encoder.partition("@") for encoder in pinned)
    return name == other_name and (commit == other_commit or not (commit and other_commit))


def fetch_encoder(encoder: str, report: Callable[[Text, int, int], None], log: Callable[[Text], None]) -> Path:
    """Download an encoder from the hub, unless it is there; return its folder.

    Safetensors only. All files are of one commit, each is verified by the checksum that the hub names for it (SHA-256 of
    weights, git blob id of the rest), and the folder gets its name when all are there. Needs no account: no token is sent.

    Parameters
    ----------
    report
        Told the file, the bytes done and in all.
    log
        Told the licence, size, origin and destination first.

    Raises
    ------
    ModelError
        If it cannot be had, or is no DINOv2; the next call goes on from there.
    """
    found = find_encoder(encoder)
    if found:
        return found
    from .transfer import download_lock

    with download_lock(log):
        return find_encoder(encoder) or _fetch(*_named(encoder), report, log)


def _named(encoder: str) -> tuple[str, str]:
    """Return the hub's name of an encoder and the revision: the user's, else the pinned one, else the main branch."""
    name, _, revision = encoder.partition("@")
    pinned = VARIANTS.get(name)
    return name, revision or (pinned.revision if pinned else "main")


def _downloaded(encoder: str) -> Path | None:
    """Return the folder of an encoder of the hub; of a commit also where it came as that of a branch."""
    name, revision = _named(encoder)
    version = f"*{revision}" if COMMIT.fullmatch(revision) else f"{revision}-{'[0-9a-f]' * 40}"
    folder = encoder_folder(name, version)
    return next(folder.parent.glob(folder.name), None)


def _fetch(name: str, revision: str, report: Callable[[Text, int, int], None], log: Callable[[Text], None]) -> Path:
    from .transfer import OTHER_FOLDER

    hub = (os.environ.get(HUB_URL_VARIABLE) or HUB_URL).rstrip("/")
    commit = revision if COMMIT.fullmatch(revision) else _ask(f"{hub}/{name}/resolve/{revision}/config.json").commit_hash
    folder = encoder_folder(name, commit if revision == commit else f"{revision}-{commit}")
    staging = _Staging(f"{hub}/{name}/resolve", commit, folder.with_name(f"{folder.name}.part"), report)
    variant = VARIANTS.get(name)
    about = Text(
        "{licence}, {attribution}, about {megabytes} MB",
        licence=LICENCE, attribution=ATTRIBUTION, megabytes=variant.megabytes,
    ) if variant else Text("see its page for the licence")
    log(Text(
        "Downloading the encoder {name} ({about}) from {hub} to {folder}.", name=name, about=about, hub=hub, folder=folder
    ))
    staging.take("config.json")
    try:
        read_config(staging.folder / "config.json", name)
        staging.take("preprocessor_config.json", optional=True)
        if not staging.take(WEIGHTS, optional=True):
            _take_shards(staging, name)
    except UnusableEncoder:
        shutil.rmtree(staging.folder)
        raise
    try:
        os.replace(staging.folder, folder)
    except OSError as error:
        raise ModelError(
            "{path} cannot be written ({reason}): {advice}.", path=folder, reason=error.strerror, advice=OTHER_FOLDER
        ) from error
    return folder


class _Absent(ModelError):
    """The hub does not have a file."""


@dataclass(frozen=True)
class _Staging:
    """A folder that the files of one commit are downloaded to, from `url`/COMMIT/FILE."""

    url: str
    commit: str
    folder: Path
    report: Callable[[Text, int, int], None]

    def take(self, file: str, optional: bool = False) -> bool:
        """Download a file unless it is there; return False if it is optional and the hub does not have it."""
        from .transfer import download

        path = self.folder / file
        if path.is_file():
            return True
        url = f"{self.url}/{self.commit}/{file}"
        try:
            found = _ask(url)
        except _Absent:
            if optional:
                return False
            raise
        if found.commit_hash != self.commit:
            raise ModelError(
                "{url} is answered with another commit, {commit}: check the mirror.", url=url, commit=found.commit_hash
            )
        download(url, path, found.size, found.etag, self.report)
        return True


def _ask(url: str) -> HfFileMetadata:
    """Return size, checksum and commit of a file of the hub.

    Raises
    ------
    ModelError
        If they cannot be had.
    """
    from huggingface_hub import get_hf_file_metadata
    from huggingface_hub.errors import HfHubHTTPError

    from .transfer import ALTERNATIVE, NETWORK_ERRORS, explain, with_retries

    try:
        found = with_retries(lambda: get_hf_file_metadata(url, token=False))
    except NETWORK_ERRORS as error:
        absent = isinstance(error, HfHubHTTPError) and error.response.status_code == 404
        raise (_Absent if absent else ModelError)(explain(url, error)) from error
    if not (COMMIT.fullmatch(found.commit_hash or "") and CHECKSUM.fullmatch(found.etag or "") and found.size):
        raise ModelError(
            "{url} is not answered by a Hugging Face hub, but perhaps by a proxy's page: {advice}.",
            url=url, advice=ALTERNATIVE,
        )
    return found


def _take_shards(staging: _Staging, encoder: str) -> None:
    """Download weights that lie in several files."""
    if not staging.take(INDEX, optional=True):
        raise UnusableEncoder(
            "The encoder '{encoder}' has no safetensors, and nothing else is loaded: choose another one.", encoder=encoder
        )
    try:
        shards = sorted(set(json.loads((staging.folder / INDEX).read_text(encoding="utf-8"))["weight_map"].values()))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnusableEncoder(
            "The encoder '{encoder}' has an unreadable {index}: choose another one.", encoder=encoder, index=INDEX
        ) from error
    for shard in shards:
        if not re.fullmatch(r"[\w.-]+\.safetensors", shard):
            raise UnusableEncoder(
                "The encoder '{encoder}' lists a file '{shard}' that is no safetensors: choose another one.",
                encoder=encoder, shard=shard,
            )
        staging.take(shard)
