"""The pipeline's errors."""

from __future__ import annotations

import traceback

from ..runtime.errors import Cancelled as Cancelled
from ..runtime.errors import MessageError
from ..runtime.errors import WorkKept as WorkKept


class PipelineError(MessageError):
    """Something the user can mend; the message names the thing and the remedy."""


def clear_frames(error: BaseException) -> None:
    """Empty the frames that an error and its causes keep: a dataset in them would stay open as long as the error is kept."""
    known: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in known:
        known.append(following)
        traceback.clear_frames(following.__traceback__)
        following = following.__cause__ or following.__context__
