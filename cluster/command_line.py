"""The command line: `geocentroids plan`, `map`, `train`, `join` and `status`, for machines without QGIS."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ..pipeline.errors import Cancelled, PipelineError, WorkKept
from ..pipeline.gdal_calls import settle_how_errors_come
from ..runtime.errors import WorkerError
from ..runtime.worker import shut_down
from .arguments import parser
from .commands import COMMANDS
from .default_worker_python import use_this_python
from .terminal import Terminal

FAILED, CANCELLED = 1, 130
KEPT = "Stopped. What is done is kept, and the same command goes on from there."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return the exit status.

    0 for done, 1 for failed, 2 for arguments that do not fit, 3 for done with gaps, 130 for stopped.
    """
    given = parser().parse_args(arguments)
    use_this_python()
    with Terminal(given.quiet) as terminal:
        try:
            return COMMANDS[given.command](given, terminal)
        except Cancelled as stopped:
            terminal.warn(str(stopped) or (KEPT if isinstance(stopped, WorkKept) else "Stopped."))
            return CANCELLED
        except (PipelineError, WorkerError) as error:
            terminal.error(str(error))
            return FAILED
        finally:
            shut_down()


def run() -> None:
    """Run a command, and end the program with its status."""
    settle_how_errors_come()
    sys.exit(main())
