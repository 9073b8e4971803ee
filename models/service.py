"""What the worker does with a question. The encoder stays loaded between questions.

torch is imported when it is first needed: describing a codebook takes a fraction of a second.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from ..runtime.constants import NODATA_ID
from ..runtime.frames import Frame
from . import codebook_answers, head_answers
from .codebook.codebook import Codebook
from .download.codebooks import SOUTH_AMERICA, fetch_codebook, find_codebook, open_codebook
from .download.encoders import encoder_hash, encoder_of, fetch_encoder, find_encoder, resolve_encoder
from .errors import ModelError

if TYPE_CHECKING:
    import torch

    from .encoder.patch_encoder import PatchEncoder
    from .heads.lookup import Lookup

PendingAnswer = Callable[[], Frame]
"""Waits for what a question has begun, and gives the answer."""


class Service:
    """Answers questions; holds what is loaded."""

    def __init__(self, tell: Callable[[Frame], None]) -> None:
        self._tell = tell
        self._encoder: PatchEncoder | None = None
        self._encoder_made_of: tuple[Any, ...] = ()
        self._lookup: Lookup | None = None
        self._lookup_made_of: tuple[Any, ...] = ()

    def begin(self, question: Frame) -> PendingAnswer:
        """Do what one frame asks, as far as the device need not be waited for.

        Raises
        ------
        ModelError
            If it cannot be done.
        """
        begun: dict[str, Callable[[Frame], PendingAnswer]] = {
            "map": self._map,
            "encode": self._encode,
            "encode_tiles": self._encode_tiles,
            "assign": self._assign,
            "values": self._values,
        }
        done: dict[str, Callable[[Frame], Frame]] = {
            "check": _check,
            "describe": self._describe,
            "load": self._load,
            "fetch": self._fetch,
            "train": lambda asked: codebook_answers.train(asked, self._report),
            "report": codebook_answers.write_report,
            "group": codebook_answers.group,
            "centroids": codebook_answers.centroids,
            "fit_classifier": head_answers.fit_classifier,
            "save_classifier": head_answers.save_classifier,
            "give_classifier": head_answers.give_classifier,
            "import": lambda asked: codebook_answers.import_arrays(asked, self._report),
            "export": codebook_answers.export_arrays,
            "examine": codebook_answers.inspect_codebook,
        }
        if question.kind in begun:
            return begun[question.kind](question)
        if question.kind not in done:
            raise ModelError(f"The worker does not know the question '{question.kind}'.")
        answer = done[question.kind](question)
        return lambda: answer

    def _describe(self, question: Frame) -> Frame:
        """Tell what a codebook and an encoder are, from what is on this machine; what is not yet is said to be absent."""
        path = find_codebook(question.fields["codebook"])
        codebook = Codebook.load(path) if path else SOUTH_AMERICA.without_centroids()
        encoder = question.fields["encoder"] or encoder_of(codebook)
        folder = find_encoder(encoder)
        hidden_size = int(resolve_encoder(encoder).config["hidden_size"]) if folder else 0
        if folder and question.fields["fitting"]:
            _check_width(codebook, encoder, hidden_size)
        colors = codebook.colors if path else codebook.colors[:0]
        arrays = {"colors": colors, "counts": codebook.counts, "groups": codebook.groups}
        described = {
            "path": str(path or question.fields["codebook"]),
            "name": codebook.name,
            "sha256": codebook.sha256,
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
        fetch_encoder(question.fields["encoder"] or encoder_of(Codebook.load(path)), self._report, self._log)
        return Frame("fetched")

    def _load(self, question: Frame) -> Frame:
        """Have an encoder and a codebook in memory, and tell their hashes; what holds the same already stays."""
        from .devices import choose_devices, gains_from_int8

        fields = question.fields
        codebook = open_codebook(fields["codebook"], fields.get("codebook_sha256", "")) if fields["codebook"] else None
        device, *others = choose_devices(fields["device"])
        encoder = self._load_encoder(fields, str(device)) if fields["encoder"] is not None else None
        loaded: dict[str, Any] = {
            "device": str(device),
            "other_devices": [],
            "codebook_sha256": codebook.sha256 if codebook else "",
            "encoder_sha256": "",
        }
        if encoder:
            if codebook:
                _check_width(codebook, fields["encoder"], encoder.hidden_size)
            loaded |= {
                "other_devices": [str(other) for other in others],
                "encoder_sha256": self._encoder_made_of[0],
                "precision": encoder.precision,
                "gains_from_int8": gains_from_int8(device, encoder.precision),
                "hidden_size": encoder.hidden_size,
                "block_patches": encoder.block_patches,
            }
        self._load_lookup(codebook, device)
        return Frame("loaded", loaded)

    def _load_encoder(self, fields: dict[str, Any], device: str) -> PatchEncoder:
        from .encoder.patch_encoder import PatchEncoder

        source = resolve_encoder(fields["encoder"])
        sha256 = encoder_hash(source)
        if fields.get("encoder_sha256", "") not in ("", sha256):
            raise ModelError(f"The files of the encoder '{fields['encoder']}' changed since this run began: start it again.")
        made_of = (sha256, device, fields["precision"], fields["batch"])
        if self._encoder is None or made_of != self._encoder_made_of:
            self._encoder = None  # There may be no room for two.
            encoder = PatchEncoder(fields["encoder"], device, fields["precision"], fields["batch"], self._log)
            if encoder_hash(source) != sha256:
                raise ModelError(f"The files of the encoder '{fields['encoder']}' changed while they were read: try again.")
            self._encoder, self._encoder_made_of = encoder, made_of
        return self._encoder

    def _load_lookup(self, codebook: Codebook | None, device: torch.device) -> None:
        from .heads.lookup import Lookup

        made_of = (codebook.sha256, device) if codebook else ()
        if made_of != self._lookup_made_of:
            self._lookup, self._lookup_made_of = Lookup(codebook, device) if codebook else None, made_of

    def _map(self, question: Frame) -> PendingAnswer:
        from .devices import on_device

        if self._lookup is None:
            raise ModelError("No codebook is loaded.")
        features, valid, unsound = self._features(question)
        rows = features.flatten(0, 1)[on_device(np.flatnonzero(valid), features.device)]
        return _assigned(self._lookup, rows, valid, question.fields["confidence"], unsound)

    def _values(self, question: Frame) -> PendingAnswer:
        features, valid, unsound = self._features(question)
        return head_answers.values(features, valid, question, unsound)

    def _encode(self, question: Frame) -> PendingAnswer:
        from .devices import on_host

        features, valid, unsound = self._features(question)
        fetched, dtype = on_host(features), question.fields["dtype"]

        def finish() -> Frame:
            with np.errstate(over="ignore"):
                rounded = fetched().astype(dtype)
            if not np.isfinite(rounded[valid]).all():
                raise unsound
            return Frame("encoded", {}, {"features": rounded, "valid": valid})

        return finish

    def _encode_tiles(self, question: Frame) -> PendingAnswer:
        from .devices import on_host

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
        fetched = on_host(features)
        return lambda: Frame(
            "encoded", {}, {"features": fetched()[valid].astype(np.float16), "valid": valid, "means": means[valid]}
        )

    def _assign(self, question: Frame) -> PendingAnswer:
        import torch

        if self._lookup is None:
            raise ModelError("No codebook is loaded.")
        features = question.arrays["features"]
        valid = np.isfinite(features).all(axis=-1)
        rows = torch.from_numpy(features[valid].astype(np.float32))
        unsound = ModelError(
            "Some features are too large for this codebook: use those of the encoder that it was made with."
        )
        return _assigned(self._lookup, rows, valid, question.fields["confidence"], unsound)

    def _features(self, question: Frame) -> tuple[torch.Tensor, np.ndarray, ModelError]:
        """Return a block's features, which are valid, and what to raise if those prove not to be finite."""
        if self._encoder is None:
            raise ModelError("No encoder is loaded.")
        fields, arrays = question.fields, question.arrays
        features, valid = self._encoder.encode(
            arrays["rgb"],
            arrays["valid"],
            scale=Fraction(fields["scale"]),
            offset=tuple(fields["offset"]),
            shape=tuple(fields["shape"]),
            tile=fields["tile"],
            margin=fields["margin"],
            passes=fields["passes"],
        )
        unsound = ModelError(
            f"The encoder gave features in the precision {self._encoder.precision} that are not finite numbers, or too "
            "large for float16: choose the precision float32, or another encoder."
        )
        return features, valid, unsound


def _check(question: Frame) -> Frame:
    from .self_check import check_device

    return Frame("checked", check_device(question.fields["device"]))


def _assigned(
    lookup: Lookup, features: torch.Tensor, valid: np.ndarray, confidence: bool, unsound: ModelError
) -> PendingAnswer:
    """Look up the features (N, D) of the N valid patches and lay the answers out on the grid of `valid`.

    What is returned raises `unsound` if some are not finite once they are rounded for the lookup.
    """
    from .devices import on_host

    # Rounded as the lookup does: what overflows float16 has no nearest centroid either.
    sound = on_host(features.half().isfinite().all())
    fetched = [on_host(tensor) for tensor in lookup(features, confidence)]

    def finish() -> Frame:
        if not sound():
            raise unsound
        ids, *layers = (fetch() for fetch in fetched)
        grid = np.full(valid.shape, NODATA_ID, np.uint16)
        grid[valid] = ids.astype(np.uint16)
        arrays = {"ids": grid}
        if layers:
            arrays["confidence"] = np.full((len(layers), *valid.shape), np.nan, np.float32)
            arrays["confidence"][:, valid] = layers
        return Frame("mapped", {}, arrays)

    return finish


def _check_width(codebook: Codebook, encoder: str, hidden_size: int) -> None:
    width = codebook.centroids.shape[1]
    if width != hidden_size:
        raise ModelError(
            f"The codebook '{codebook.name}' holds centroids of {width} numbers, but the encoder '{encoder}' gives "
            f"{hidden_size} a patch. Use the encoder that the codebook was made with: '{codebook.encoder}'."
        )
