"""`python -m geocentroids`: the command line."""

from __future__ import annotations

import sys

from .cluster.command_line import main

sys.exit(main())
