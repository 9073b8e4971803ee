"""The pipeline's errors."""

from __future__ import annotations

from ..runtime.errors import Cancelled as Cancelled
from ..runtime.errors import MessageError


class PipelineError(MessageError):
    """Something the user can mend; the message names the thing and the remedy."""
