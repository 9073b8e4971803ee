"""A file that one run at a time has to itself. The system drops the lock with the process, so that none is left behind."""

from __future__ import annotations

import os
import sys

LOCKED_BYTE = 1 << 30
"""On Windows, which lets nobody else read a byte that is locked: far behind what the file says."""


def take_lock(descriptor: int) -> bool:
    """Lock an open file until it is closed; return False if somebody else has it, or nothing can be locked where it lies."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            finally:
                os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
