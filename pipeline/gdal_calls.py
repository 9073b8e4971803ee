"""What GDAL says: errors, the same whether it raises or returns them, as QGIS decides; and texts of any encoding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from osgeo import gdal, osr

from ..runtime.translation import tr

LATIN_1 = {0xDC00 + byte: chr(byte) for byte in range(0x80, 0x100)}
"""Bytes that are no UTF-8, as Python escapes them."""


def call_gdal(call: Callable[[], Any]) -> tuple[Any, str]:
    """Call; return what came of it (None where GDAL raised), and what GDAL said went wrong: "" if nothing did.

    Of what has no value, the error tells whether it succeeded, also where GDAL only noted it, as on closing a file.
    """
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        value = call()
        # Asked before the handler goes: with exceptions on, that clears what GDAL remembers.
        failed, message = gdal.GetLastErrorType() >= gdal.CE_Failure, as_text(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        value, failed, message = None, True, str(error)
    finally:
        gdal.PopErrorHandler()
    return value, ("; ".join(message.splitlines()).rstrip(". ") or tr("unknown error")) if failed else ""


def settle_how_errors_come() -> None:
    """Have GDAL return its errors, in a program of our own: where nobody says so, 3.7 and newer warn of a change."""
    for module in (gdal, osr):
        module.DontUseExceptions()


def as_text(said: str | bytes) -> str:
    """Return what a file says of itself, such as its copyright; what is no UTF-8 in it is read as Latin-1.

    GDAL hands on what stands in the file: as bytes, or with the bytes escaped in a text that nothing can write.
    """
    text = said.decode("utf-8", "surrogateescape") if isinstance(said, bytes) else said
    return text.translate(LATIN_1)
