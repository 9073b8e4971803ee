"""The user's language, as QGIS's locale says it, for the `tr` that every text goes through (runtime/translation.py).

`make translations` collects the texts (scripts/translations.py).
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..runtime.translation import set_translator

FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def install_translation() -> QTranslator | None:
    """Have `tr` speak QGIS's language; return what does, to be removed at the end, or None where texts stay English.

    A language without its country takes the one that there is: Portuguese is that of Brazil.
    """
    language = QgsApplication.locale()[:2]
    translator = QTranslator()
    for path in sorted(FOLDER.glob(f"geocentroids_{language}*.qm")):
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            set_translator(_in_qgis_language)
            return translator
    return None


def _in_qgis_language(text: str) -> str:
    # Messages of others go through here too: Qt cuts a text at NUL, and refuses bytes of a file name that are no UTF-8.
    try:
        return text if "\0" in text else QCoreApplication.translate("GeoCentroids", text)
    except UnicodeEncodeError:
        return text
