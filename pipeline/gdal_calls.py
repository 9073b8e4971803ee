"""GDAL's errors, kept instead of printed: the same whether GDAL raises or returns them, which QGIS decides, not we."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from osgeo import gdal


def call_gdal(call: Callable[[], Any]) -> tuple[Any, str]:
    """Call; return what came of it (None where GDAL raised), and what GDAL said went wrong: "" if nothing did.

    Of what has no value, the error tells whether it succeeded, also where GDAL only noted it, as on closing a file.
    """
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        value = call()
        # Asked before the handler goes: with exceptions on, that clears what GDAL remembers.
        failed, message = gdal.GetLastErrorType() >= gdal.CE_Failure, gdal.GetLastErrorMsg()
    except RuntimeError as error:
        value, failed, message = None, True, str(error)
    finally:
        gdal.PopErrorHandler()
    return value, ("; ".join(message.splitlines()).rstrip(". ") or "unknown error") if failed else ""
