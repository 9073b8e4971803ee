"""The stages of a training, and how much of the progress bar each has."""

from __future__ import annotations

from collections.abc import Callable

from ...runtime.progress import Progress
from ...runtime.translation import Text

STAGES = {"Sampling": (0, 5), "Encoding": (5, 60), "Clustering": (60, 85), "Embedding": (85, 95), "Colouring": (95, 99)}


def stage_progress(progress: Progress) -> Callable[[Text, float], None]:
    """Return a report for `Worker.receive` that logs each new stage and moves the bar through the stage's share of it."""
    last = ""

    def report(text: Text, percent: float) -> None:
        nonlocal last
        if text != last:
            progress.message(text)
            last = text
        stage = text.template.split(":")[0]
        # What an iteration is of all of them, nobody knows; the bar moves on with each, ever less.
        done = percent / 100
        report_stage(progress, stage, done if stage != "Clustering" else 1 - 0.9 ** (text.values.get("number", 0) + done))

    return report


def report_stage(progress: Progress, stage: str, share: float) -> None:
    """Move the bar to a share (0 to 1) of a stage."""
    low, high = STAGES.get(stage, (0, 100))
    progress.report(low + (high - low) * share)
