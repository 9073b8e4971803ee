"""Shards: the features of some neighbouring tiles, encoded by whichever machine is free; whole in a folder, or not there."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
import uuid
from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...runtime.progress import Progress, Silent
from ...runtime.questions import Load
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ...runtime.worker_conversation import pinned_by_hash
from ..errors import Cancelled, PipelineError
from ..imagery.unreadable_raster import UnreadableRaster
from ..maps.model_loading import Model
from .feature_store import MEANS, PLACES, SHARD_FEATURES, FeatureStore, append_synced
from .machines import Machines
from .stages import report_stage
from .tile_encoding import EncodedBatch, Encoding, encode_tiles

SHARD_TILES = 64
"""Seconds of work for any encoder, and little that is lost when a machine goes."""
SHARE_SECONDS, POLL_SECONDS = 90.0, 0.5
"""For so long an NFS share may go on saying that a file is not there."""


@dataclass(frozen=True)
class Shard:
    """A task.

    Parameters
    ----------
    first
        The number of its first tile.
    tiles
        (n, 3): raster, column, row.
    encoding
        How they become features; of the sources, those of the tiles.
    load
        The encoder by its hash, and the precision, which must not depend on the machine.
    folder
        Where shards are put.
    """

    first: int
    tiles: np.ndarray
    encoding: Encoding
    load: Load
    folder: str

    @property
    def name(self) -> str:
        """The name of its folder: which tiles it has."""
        return f"{self.first}-{self.first + len(self.tiles)}"

    @property
    def is_there(self) -> bool:
        """Whether it was encoded."""
        return os.path.isdir(os.path.join(self.folder, self.name))


def encode_by_machines(
    how: Encoding,
    tiles: np.ndarray,
    model: Model,
    store: FeatureStore,
    machines: Machines,
    worker: Worker,
    progress: Progress,
) -> None:
    """Encode the tiles that are not in the store yet.

    Raises
    ------
    PipelineError, WorkerError
        If a shard could not be encoded. Others are kept.
    Cancelled
        If the user asked to stop.
    """
    if store.done == len(tiles):
        return
    # Which encoder it is and what precision "auto" means is this machine's to say, for all.
    loaded = worker.load(model.load(), progress.message, progress.cancelled)
    worker.close()
    load = replace(pinned_by_hash(model.load(), loaded), precision=loaded.precision)
    store.begin_shards(_work_of(how, tiles, load))
    shards = _cut(how, tiles, store, load)
    missing = [shard for shard in shards if not shard.is_there]
    waiting = deque(shards)
    there = len(shards) - len(missing)
    to_encode = sum(len(shard.tiles) for shard in missing)
    store.check_room(to_encode, len(tiles) - store.done - to_encode)
    progress.message(tr(
        "Shards of at most {tiles} tiles: {count} to encode, {there} are there already."
    ).format(tiles=SHARD_TILES, count=len(missing), there=there))
    _take_in(waiting, store)
    try:
        for _, problems in machines.work(encode_shard, missing):
            for problem in problems:
                progress.warn(tr("Left out: {reason}").format(reason=problem))
            there += 1
            _take_in(waiting, store)
            report_stage(progress, "Encoding", there / len(shards))
    except UnreadableRaster as error:
        store.stop_at(error.raster)
        raise
    _wait_for(waiting, store, progress)
    if waiting:
        raise PipelineError(
            "The shard {shard} was encoded, but is not in {folder}: that folder must be the same one for all machines.",
            shard=waiting[0].name, folder=store.shards,
        )


def _work_of(how: Encoding, tiles: np.ndarray, load: Load) -> str:
    """Return a short hash of what the shards depend on; which rasters cannot be read is found out on the way."""
    about = f"{replace(how, unreadable=())!r} {load.encoder_sha256} {load.precision}"
    return hashlib.sha256(about.encode() + tiles.tobytes()).hexdigest()[:12]


def _wait_for(waiting: deque[Shard], store: FeatureStore, progress: Progress) -> None:
    """Take in shards that other machines have written, and that a network share does not show here yet."""
    end = time.monotonic() + SHARE_SECONDS
    while waiting and time.monotonic() < end:
        if progress.cancelled():
            raise Cancelled
        time.sleep(POLL_SECONDS)
        os.listdir(store.shards)
        _take_in(waiting, store)


def _cut(how: Encoding, tiles: np.ndarray, store: FeatureStore, load: Load) -> list[Shard]:
    """Return what is not in the store yet as shards, which begin at fixed tiles."""
    starts = sorted({store.done, *(start for start in range(0, len(tiles), SHARD_TILES) if start > store.done)})
    shards = []
    for start, stop in zip(starts, [*starts[1:], len(tiles)]):
        own = tiles[start:stop]
        sources = {raster: how.sources[raster] for raster in np.unique(own[:, 0]).tolist()}
        shards.append(Shard(start, own, replace(how, sources=sources), load, str(store.shards)))
    return shards


def _take_in(waiting: deque[Shard], store: FeatureStore) -> None:
    """Have the store take in the shards whose turn it is: features lie in the order of their tiles, whoever was first."""
    while waiting and waiting[0].is_there:
        shard = waiting.popleft()
        store.take_in(shard.name, len(shard.tiles))


def encode_shard(worker: Worker, shard: Shard) -> list[str]:
    """Encode a shard on this machine, unless it is there; return what was left out.

    Raises
    ------
    PipelineError, WorkerError
        If that cannot be done here.
    """
    if shard.is_there:
        return []
    if not os.path.isdir(shard.folder):
        raise PipelineError(
            "{folder} is not there on this machine: all machines must see the codebook's folder.", folder=shard.folder
        )
    wanted = shard.load.encoder_sha256
    loaded = worker.load(replace(shard.load, encoder_sha256=""))
    if loaded.encoder_sha256 != wanted:
        raise PipelineError(
            "The encoder of this machine is {sha256}, the training's is {wanted}: give all machines the same.",
            sha256=loaded.encoder_sha256, wanted=wanted,
        )
    batches = list(encode_tiles(shard.encoding, shard.tiles, 0, loaded, worker, Silent()))
    _write(shard, batches)
    return sorted({batch.problem for batch in batches if batch.problem})


def _write(shard: Shard, batches: list[EncodedBatch]) -> None:
    part = Path(shard.folder) / f".{shard.name}-{uuid.uuid4().hex}"
    try:
        part.mkdir()
        for name, arrays in (
            (SHARD_FEATURES, [batch.features for batch in batches]),
            (MEANS, [batch.means for batch in batches]),
            (PLACES, [batch.places for batch in batches]),
        ):
            append_synced(part / name, np.concatenate(arrays))
        try:
            part.rename(Path(shard.folder) / shard.name)
        except OSError:
            # A machine that was taken to be lost may have done it meanwhile.
            if not shard.is_there:
                raise
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise PipelineError(
            "{path} cannot be written: {error}. Is the disk full?", path=shard.folder, error=error.strerror
        ) from error
