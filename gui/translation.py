"""The user's language: the one `tr` that every text goes through, and what QGIS's locale asks for.

`make translations` collects the texts (scripts/translations.py). Messages of pipeline/ and runtime/ stay English: they
import no Qt.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str) -> str:
    """Return a text in the user's language, with its `str.format` placeholders; as it is where there is no translation."""
    return QCoreApplication.translate("GeoCentroids", text)


def install_translation() -> QTranslator | None:
    """Have `tr` speak QGIS's language; return what does, to be removed at the end, or None where texts stay English.

    A language without its country takes the one that there is: Portuguese is that of Brazil.
    """
    language = QgsApplication.locale()[:2]
    translator = QTranslator()
    for path in sorted(FOLDER.glob(f"geocentroids_{language}*.qm")):
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
