"""QGIS's own batch dialog, filled in row by row."""

from __future__ import annotations

import time

from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import QgsApplication, QgsProcessingContext, QgsProxyProgressTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

BATCH_SECONDS = 120.0


def batch(name, rows):
    """Run QGIS's own batch dialog, with 'Load layers on completion'; return its log."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geocentroids:{name}")
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(True)
    for number, row in enumerate(rows):
        while panel.batchRowCount() <= number:
            panel.addRow()
        for parameter, value in row.items():
            column = panel.parameter_to_column[parameter]
            if algorithm.parameterDefinition(parameter).isDestination():
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
            else:
                panel.wrappers[number][column].setParameterValue(value, QgsProcessingContext())
    log, texts = dialog.findChild(QWidget, "txtLog"), [""]
    log.textChanged.connect(lambda: texts.append(log.toPlainText()))
    dialog.runAlgorithm()
    end = time.monotonic() + BATCH_SECONDS
    # QGIS 3.22 is done here; newer versions run the rows as tasks, and 3.44 closes the dialog where all went well.
    while "Batch execution completed" not in texts[-1] and not sip.isdeleted(dialog):
        assert time.monotonic() < end, texts[-1]
        QCoreApplication.processEvents()
    if not sip.isdeleted(dialog):
        dialog.close()
    # The task that shows a batch's progress is left waiting in QGIS 3.22, on a thread that other tasks need.
    for task in QgsApplication.taskManager().activeTasks():
        sip.cast(task, QgsProxyProgressTask).finalize(True)
    while QgsApplication.taskManager().countActiveTasks():
        assert time.monotonic() < end, "a task of the batch stays"
        QCoreApplication.processEvents()
    return texts[-1]
