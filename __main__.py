"""`python -m geocentroids`: the command line."""

from __future__ import annotations

from .cluster.command_line import run

run()
