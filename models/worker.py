"""The worker process: answers frames until its stdin ends, or nothing has come for a while.

The encoder stays loaded between questions. Frames go out on a private copy of stdout, and stdout itself points at stderr,
so that what libraries print cannot break a frame. One thread reads stdin; it ends the process at the end of the stream,
also in the middle of a forward pass, so that a QGIS that is gone leaves no orphan. torch is imported when it is first
needed: describing a codebook takes a fraction of a second.
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from fractions import Fraction
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from ..runtime.protocol import Frame, ProtocolError, read_frame, write_frame
from . import answers
from .codebook import Codebook, codebook_hash
from .errors import ModelError
from .hub import fetch_encoder, find_encoder, resolve_encoder
from .published import SOUTH_AMERICA, fetch_codebook, find_codebook, resolve_codebook

if TYPE_CHECKING:
    from .encoder import PatchEncoder
    from .lookup import Lookup

IDLE_VARIABLE, IDLE_SECONDS = "GEOCENTROIDS_IDLE_SECONDS", 900.0
LOG_LEVEL_VARIABLE = "GEOCENTROIDS_LOG_LEVEL"
NODATA_ID = 65535
FRAMES_AHEAD = 2


class Service:
    """Answers questions; holds what is loaded."""

    def __init__(self, tell: Callable[[Frame], None]) -> None:
        self._tell = tell
        self._encoder: PatchEncoder | None = None
        self._lookup: Lookup | None = None

    def answer(self, question: Frame) -> Frame:
        """Answer one frame.

        Raises
        ------
        ModelError
            If it cannot be answered.
        """
        handlers = {
            "check": _check,
            "describe": self._describe,
            "load": self._load,
            "map": self._map,
            "encode": self._encode,
            "fetch": self._fetch,
            "encode_tiles": self._encode_tiles,
            "assign": self._assign,
            "train": lambda asked: answers.train(asked, self._report),
            "report": answers.write_report,
            "group": answers.group,
            "import": lambda asked: answers.import_arrays(asked, self._report),
            "export": answers.export_arrays,
            "examine": answers.examine,
        }
        if question.kind not in handlers:
            raise ModelError(f"The worker does not know the question '{question.kind}'.")
        return handlers[question.kind](question)

    def _describe(self, question: Frame) -> Frame:
        """Tell what a codebook and an encoder are, from what is on this machine; what is not yet is said to be absent."""
        path = find_codebook(question.fields["codebook"])
        codebook = Codebook.load(path) if path else SOUTH_AMERICA.without_centroids()
        encoder = question.fields["encoder"] or codebook.encoder
        folder = find_encoder(encoder)
        hidden_size = int(resolve_encoder(encoder).config["hidden_size"]) if folder else 0
        if folder and question.fields["fitting"]:
            _check_width(codebook, encoder, hidden_size)
        colors = codebook.colors if path else codebook.colors[:0]
        arrays = {"colors": colors, "counts": codebook.counts, "groups": codebook.groups}
        described = {
            "path": str(path or question.fields["codebook"]),
            "name": codebook.name,
            "sha256": codebook_hash(path) if path else "",
            "encoder": codebook.encoder,
            "gsd": codebook.gsd,
            "model_scale": str(codebook.model_scale),
            "tile": codebook.tile,
            "margin": codebook.margin,
            "metric": codebook.metric,
            "size": len(codebook.centroids),
            "width": codebook.centroids.shape[1],
            "licence": codebook.licence,
            "attribution": codebook.attribution,
            "group_names": [list(names) for names in codebook.group_names],
        }
        absent = [name for name, found in (("codebook", path), ("encoder", folder)) if found is None]
        return Frame(
            "described",
            {"codebook": described, "encoder": encoder, "hidden_size": hidden_size, "absent": absent},
            {name: array for name, array in arrays.items() if array is not None},
        )

    def _log(self, text: str) -> None:
        self._tell(Frame("log", {"text": text}))

    def _report(self, name: str, done: int, total: int) -> None:
        self._tell(Frame("progress", {"text": name, "done": done, "total": total}))

    def _fetch(self, question: Frame) -> Frame:
        path = fetch_codebook(question.fields["codebook"], self._report, self._log)
        fetch_encoder(question.fields["encoder"] or Codebook.load(path).encoder, self._report, self._log)
        return Frame("fetched")

    def _load(self, question: Frame) -> Frame:
        fields = question.fields
        codebook = Codebook.load(resolve_codebook(fields["codebook"])) if fields["codebook"] else None
        self._encoder = self._lookup = None
        if fields["encoder"] is None:
            from .devices import choose_device

            device = choose_device(fields["device"])
            loaded: dict[str, Any] = {"device": str(device)}
        else:
            from .encoder import PatchEncoder

            self._encoder = PatchEncoder(
                fields["encoder"],
                device=fields["device"],
                precision=fields["precision"],
                batch=fields["batch"],
                log=self._log,
            )
            if codebook:
                _check_width(codebook, fields["encoder"], self._encoder.hidden_size)
            device = self._encoder.device
            loaded = {
                "device": str(device),
                "precision": self._encoder.precision,
                "hidden_size": self._encoder.hidden_size,
                "block_patches": self._encoder.block_patches,
            }
        if codebook:
            from .lookup import Lookup

            self._lookup = Lookup(codebook, device)
        return Frame("loaded", loaded)

    def _map(self, question: Frame) -> Frame:
        if self._lookup is None:
            raise ModelError("No codebook is loaded.")
        features, valid = self._features(question)
        return _assigned(self._lookup, features[valid], valid, question.fields["confidence"])

    def _encode(self, question: Frame) -> Frame:
        features, valid = self._features(question)
        dtype = question.fields["dtype"]
        return Frame("encoded", {}, {"features": features.cpu().numpy().astype(dtype), "valid": valid})

    def _encode_tiles(self, question: Frame) -> Frame:
        if self._encoder is None:
            raise ModelError("No encoder is loaded.")
        fields, arrays = question.fields, question.arrays
        features, valid, means = self._encoder.encode_tiles(
            arrays["rgb"],
            arrays["valid"],
            arrays["offsets"],
            scale=Fraction(fields["scale"]),
            tile=fields["tile"],
            margin=fields["margin"],
        )
        rows = features.cpu().numpy()[valid].astype(np.float16)
        return Frame("encoded", {}, {"features": rows, "valid": valid, "means": means[valid]})

    def _assign(self, question: Frame) -> Frame:
        import torch

        if self._lookup is None:
            raise ModelError("No codebook is loaded.")
        features = question.arrays["features"]
        valid = np.isfinite(features).all(axis=-1)
        rows = torch.from_numpy(features[valid].astype(np.float32))
        return _assigned(self._lookup, rows, valid, question.fields["confidence"])

    def _features(self, question: Frame) -> tuple[Any, np.ndarray]:
        if self._encoder is None:
            raise ModelError("No encoder is loaded.")
        fields, arrays = question.fields, question.arrays
        return self._encoder.encode(
            arrays["rgb"],
            arrays["valid"],
            scale=Fraction(fields["scale"]),
            offset=tuple(fields["offset"]),
            shape=tuple(fields["shape"]),
            tile=fields["tile"],
            margin=fields["margin"],
            passes=fields["passes"],
        )


def _check(question: Frame) -> Frame:
    from .selfcheck import check_device

    return Frame("checked", check_device(question.fields["device"]))


def _assigned(lookup: Lookup, features: Any, valid: np.ndarray, confidence: bool) -> Frame:
    """Look up the features (N, D) of the N valid patches and lay the answers out on the grid of `valid`."""
    ids = np.full(valid.shape, NODATA_ID, np.uint16)
    found, score, margin = lookup(features)
    ids[valid] = found.cpu().numpy().astype(np.uint16)
    arrays = {"ids": ids}
    if confidence:
        layers = np.full((2, *valid.shape), np.nan, np.float32)
        layers[0][valid], layers[1][valid] = score.float().cpu().numpy(), margin.float().cpu().numpy()
        arrays["confidence"] = layers
    return Frame("mapped", {}, arrays)


def _check_width(codebook: Codebook, encoder: str, hidden_size: int) -> None:
    width = codebook.centroids.shape[1]
    if width != hidden_size:
        raise ModelError(
            f"The codebook '{codebook.name}' holds centroids of {width} numbers, but the encoder '{encoder}' gives "
            f"{hidden_size} a patch. Use the encoder that the codebook was made with: '{codebook.encoder}'."
        )


class LogFrames(logging.Handler):
    """Sends what libraries log to the plugin, which shows it to the user."""

    def __init__(self, tell: Callable[[Frame], None]) -> None:
        super().__init__()
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        """Send one record."""
        self._tell(Frame("log", {"text": f"{record.levelname.lower()}, {record.name}: {record.getMessage()}"}))


def serve(incoming: IO[bytes], outgoing: IO[bytes], idle_seconds: float = IDLE_SECONDS, log_level: str = "warning") -> None:
    """Answer frames from `incoming` on `outgoing` until nothing came for `idle_seconds`."""
    lock = threading.Lock()

    def tell(frame: Frame) -> None:
        with lock:
            write_frame(outgoing, frame)

    logging.basicConfig(level=log_level.upper(), handlers=[LogFrames(tell)])
    questions: queue.Queue[Frame] = queue.Queue(FRAMES_AHEAD)
    threading.Thread(target=_read_all, args=(incoming, questions), daemon=True).start()
    service = Service(tell)
    while True:
        try:
            question = questions.get(timeout=idle_seconds)
        except queue.Empty:
            return
        start = time.monotonic()
        try:
            answer = service.answer(question)
            answer.fields["seconds"] = time.monotonic() - start
        except ModelError as error:
            answer = Frame("error", {"text": str(error)})
        tell(answer)


def _read_all(incoming: IO[bytes], questions: queue.Queue[Frame]) -> None:
    """Queue what comes; end the process with the stream, whatever the other thread is doing."""
    try:
        while (frame := read_frame(incoming)) is not None:
            questions.put(frame)
    except ProtocolError as error:
        print(f"worker: {error}", file=sys.stderr, flush=True)
    os._exit(0)


def main() -> None:
    """Serve on stdin and stdout, as the plugin starts it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    outgoing = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    idle_seconds = float(os.environ.get(IDLE_VARIABLE) or IDLE_SECONDS)
    serve(sys.stdin.buffer, outgoing, idle_seconds, os.environ.get(LOG_LEVEL_VARIABLE) or "warning")
