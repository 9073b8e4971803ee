"""GDAL's errors, kept instead of printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from osgeo import gdal


def quietly(call: Callable[[], Any]) -> Any:
    """Call with GDAL's errors kept for `gdal.GetLastErrorMsg` instead of printed; None where GDAL raises."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return call()
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


def succeeds(call: Callable[[], Any]) -> bool:
    """Call, and return whether GDAL reported no error, whichever way: raised, returned, or only noted."""
    quietly(call)
    return bool(gdal.GetLastErrorType() < gdal.CE_Failure)
