"""A file that one run at a time has to itself. The system drops the lock with the process, so that none is left behind."""

from __future__ import annotations

import os
import sys


def take_lock(descriptor: int) -> bool:
    """Lock an open file until it is closed; return False if somebody else has it, or nothing can be locked where it lies."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
