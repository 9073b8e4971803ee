"""Which encoder and codebook the worker loads for a map, where they run, and having them loaded."""

from __future__ import annotations

from dataclasses import dataclass

from ...runtime.model_descriptions import CodebookInfo
from ...runtime.progress import Progress
from ...runtime.questions import Load, Loaded
from ...runtime.translation import tr
from ...runtime.worker import Worker
from ..errors import PipelineError


@dataclass(frozen=True)
class Model:
    """Which encoder and codebook the worker loads, and where they run.

    Raises
    ------
    PipelineError
        If the device does not compute in that precision.
    """

    encoder: str
    codebook: str
    device: str = "auto"
    precision: str = "auto"
    batch: int = 0

    def __post_init__(self) -> None:
        if self.precision == "int8" and self.device not in ("auto", "cpu"):
            raise PipelineError(
                "The precision int8 is for processors, not for {device}: choose the device cpu, or another precision.",
                device=self.device,
            )

    def load(self, codebook: CodebookInfo | None = None, encoder: bool = True) -> Load:
        """Return the question that has the worker load its encoder, and a codebook as it was described, where wanted."""
        path, sha256 = (codebook.path, codebook.sha256) if codebook else ("", "")
        return Load(self.encoder if encoder else "", path, self.device, self.precision, self.batch, sha256)


def log_device(loaded: Loaded, progress: Progress) -> None:
    """Tell where the encoder runs, and what would be faster where it is slow."""
    progress.message(tr(
        "Device {devices}, precision {precision}."
    ).format(devices=", ".join([loaded.device, *loaded.other_devices]), precision=loaded.precision))
    if loaded.gains_from_int8:
        progress.message(tr("With a large encoder the precision int8 is two to three times as fast; some ids differ."))


def load_model(model: Model, codebook: CodebookInfo, worker: Worker, progress: Progress) -> Loaded:
    """Have the encoder and the codebook in the worker's memory; return what it tells of them.

    Raises
    ------
    WorkerError
        If they cannot be loaded.
    Cancelled
        If the user asked to stop.
    """
    with worker.session(progress.message, progress.cancelled):
        return worker.load(model.load(codebook), progress.message, progress.cancelled)
