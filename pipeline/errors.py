"""The pipeline's errors."""

from __future__ import annotations

from ..runtime.errors import Cancelled as Cancelled


class PipelineError(Exception):
    """Something the user can mend; the message names the thing and the remedy."""
