"""The legend that a codebook carries: NAME.legend.json beside NAME.codebook.safetensors."""

from __future__ import annotations

import os

from ...runtime.constants import CODEBOOK_SUFFIX
from ...runtime.model_descriptions import CodebookInfo
from ..errors import PipelineError
from .legend import SUFFIX, Legend, read_legend


def carried_path(codebook: CodebookInfo) -> str:
    """Return where the legend lies that a codebook carries, whether it is there or not; "" where it can carry none."""
    path = codebook.path
    return path[: -len(CODEBOOK_SUFFIX)] + SUFFIX if path.endswith(CODEBOOK_SUFFIX) else ""


def carried_legend(codebook: CodebookInfo) -> Legend | None:
    """Return the legend beside a codebook's file, if there is one.

    Raises
    ------
    PipelineError
        If it cannot be read, or is of another codebook.
    """
    path = carried_path(codebook)
    if not os.path.exists(path):
        return None
    legend = read_legend(path)
    if legend.sha256 and legend.sha256 != codebook.sha256:
        raise PipelineError(
            "The legend {path} is of the codebook '{codebook}' ({sha256}), not of '{other}' ({other_sha256}), beside "
            "which it lies: save one of this codebook there, or move it away.",
            path=path,
            codebook=legend.codebook,
            sha256=legend.sha256[:12],
            other=codebook.name,
            other_sha256=codebook.sha256[:12],
        )
    return legend.for_codebook(codebook.name, codebook.sha256, codebook.size)
