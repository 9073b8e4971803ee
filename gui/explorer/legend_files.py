"""Files of legends, as the dock opens and saves them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...pipeline.analysis.codebook_legend import carried_path
from ...pipeline.analysis.legend import SUFFIX, Legend, read_legend
from ...pipeline.errors import PipelineError
from ...runtime.model_descriptions import CodebookInfo
from ...runtime.translation import tr

PLUGIN = Path(__file__).resolve().parents[2]


def ask_and_open(parent: QWidget, codebook: CodebookInfo) -> tuple[Legend, str] | None:
    """Return a legend of a codebook, and its file; None if the user chose none.

    Raises
    ------
    PipelineError
        If it cannot be read, or is of another codebook.
    """
    path, _ = QFileDialog.getOpenFileName(parent, tr("Open a legend"), "", tr("Legends (*.legend.json *.json)"))
    if not path:
        return None
    legend = read_legend(path)
    if legend.sha256 and legend.sha256 != codebook.sha256:
        raise PipelineError(
            "{path} is a legend of the codebook '{legend}', and this map was made with '{codebook}'.",
            path=path, legend=legend.codebook, codebook=codebook.name,
        )
    return legend.for_codebook(codebook.name, codebook.sha256, codebook.size), path


def ask_and_save(parent: QWidget, legend: Legend, suggested: str) -> str:
    """Save a legend, and return its file; "" if the user chose none.

    Raises
    ------
    PipelineError
        If it cannot be written.
    """
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save the legend"), suggested, tr("Legends (*.legend.json)"))
    if not path:
        return ""
    path = path if path.endswith(SUFFIX) else path + SUFFIX
    legend.save(path)
    return path


def place_beside(codebook: CodebookInfo) -> str:
    """Return where a legend has to lie for its codebook to carry it; "" for the embedded one, which updates replace."""
    path = carried_path(codebook)
    return "" if PLUGIN in Path(path).resolve().parents else path
