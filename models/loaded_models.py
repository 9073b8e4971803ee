"""The encoder and the codebook that the worker has in memory, by what their files hold."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..runtime import questions
from ..runtime.translation import Text
from .codebook.codebook import Codebook
from .download.fetch_codebooks import open_codebook
from .download.fetch_encoders import encoder_hash, resolve_encoder
from .errors import ModelError

if TYPE_CHECKING:
    import torch

    from .encoder.patch_encoder import PatchEncoder
    from .heads.lookup import Lookup


class LoadedModels:
    """What is loaded stays until something else is asked for. `log` is told what the user should know."""

    def __init__(self, log: Callable[[Text], None]) -> None:
        self._log = log
        self._encoder: PatchEncoder | None = None
        self._encoder_made_of: tuple[object, ...] = ("",)
        self._lookup: Lookup | None = None
        self._lookup_made_of: tuple[object, ...] = ()

    @property
    def encoder(self) -> PatchEncoder:
        """The encoder; ModelError if none is loaded."""
        if self._encoder is None:
            raise ModelError("No encoder is loaded.")
        return self._encoder

    @property
    def lookup(self) -> Lookup:
        """The codebook's lookup; ModelError if none is loaded."""
        if self._lookup is None:
            raise ModelError("No codebook is loaded.")
        return self._lookup

    def load(self, question: questions.Load) -> questions.Loaded:
        """Have an encoder and a codebook in memory, and tell their hashes; what holds the same already stays.

        Raises
        ------
        ModelError
            If one cannot be had, they do not fit, or their files changed since the run began.
        """
        with without_collections():
            import torch

        from .devices import choose_devices, gains_from_int8

        codebook = open_codebook(question.codebook, question.codebook_sha256) if question.codebook else None
        device, *others = choose_devices(question.device)
        encoder = self._load_encoder(question, str(device)) if question.encoder else None
        if codebook and encoder:
            check_width(codebook, question.encoder, encoder.hidden_size)
        self._load_lookup(codebook, device)
        codebook_sha256 = codebook.sha256 if codebook else ""
        if encoder is None:
            return questions.Loaded(str(device), [], codebook_sha256, "")
        return questions.Loaded(
            device=str(device),
            other_devices=[str(other) for other in others],
            codebook_sha256=codebook_sha256,
            encoder_sha256=str(self._encoder_made_of[0]),
            precision=encoder.precision,
            gains_from_int8=gains_from_int8(device, encoder.precision),
            hidden_size=encoder.hidden_size,
            block_patches=encoder.block_patches,
            torch=str(torch.__version__),
        )

    def _load_encoder(self, question: questions.Load, device: str) -> PatchEncoder:
        with without_collections():
            from .encoder.patch_encoder import PatchEncoder

        source = resolve_encoder(question.encoder)
        sha256 = encoder_hash(source)
        if question.encoder_sha256 not in ("", sha256):
            raise ModelError(
                "The files of the encoder '{encoder}' changed since this run began: start it again.",
                encoder=question.encoder,
            )
        made_of = (sha256, device, question.precision, question.batch)
        if self._encoder is None or made_of != self._encoder_made_of:
            self._encoder = None  # There may be no room for two.
            encoder = PatchEncoder(question.encoder, device, question.precision, question.batch, self._log)
            if encoder_hash(source) != sha256:
                raise ModelError(
                    "The files of the encoder '{encoder}' changed while they were read: try again.", encoder=question.encoder
                )
            self._encoder, self._encoder_made_of = encoder, made_of
        return self._encoder

    def _load_lookup(self, codebook: Codebook | None, device: torch.device) -> None:
        from .heads.lookup import Lookup

        made_of = (codebook.sha256, device) if codebook else ()
        if made_of != self._lookup_made_of:
            self._lookup, self._lookup_made_of = Lookup(codebook, device) if codebook else None, made_of


@contextmanager
def without_collections() -> Iterator[None]:
    """Look for no cycles meanwhile: what torch and transformers make as they are imported is much, and stays."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def check_width(codebook: Codebook, encoder: str, hidden_size: int) -> None:
    """Check that a codebook is for an encoder's features; ModelError if it is not."""
    width = codebook.centroids.shape[1]
    if width != hidden_size:
        raise ModelError(
            "The codebook '{codebook}' holds centroids of {width} numbers, but the encoder '{encoder}' gives "
            "{hidden_size} a patch. Use the encoder that the codebook was made with: '{own_encoder}'.",
            codebook=codebook.name, width=width, encoder=encoder, hidden_size=hidden_size, own_encoder=codebook.encoder,
        )
