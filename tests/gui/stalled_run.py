"""A run that waits for a server while the plugin is unloaded: stalled_run.py ALGORITHM URL FOLDER, in a process of its own.

The server stalls once FOLDER/armed is there, makes FOLDER/stalled then, and goes on when FOLDER/armed is gone.
"""

from __future__ import annotations

import gc
import os
import sys

import qgis_fixtures
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from waiting import wait_for


def main(algorithm, url, folder):
    _, provider = qgis_fixtures.started()
    from geocentroids.gui import algorithm_dialogs
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm_dialogs.LONGEST_END = 200
    registry, manager = QgsApplication.processingRegistry(), QgsApplication.taskManager()
    armed = os.path.join(folder, "armed")
    running = algorithm_dialogs.RunningDialogs()
    layer = QgsRasterLayer(f"/vsicurl/{url}", "far away")
    QgsProject.instance().addMapLayer(layer)
    dialog = AlgorithmDialog(registry.createAlgorithmById(f"geocentroids:{algorithm}"))
    names = [each.name() for each in dialog.algorithm().destinationParameterDefinitions()]
    dialog.setParameters({"INPUT": layer.id(), **{name: os.path.join(folder, f"{name}.tif") for name in names}})
    dialog.show()
    with open(armed, "w", encoding="ascii"):
        dialog.runAlgorithm()
    wait_for(lambda: os.path.exists(os.path.join(folder, "stalled")))
    running.close_all()
    assert manager.count() == 1, "the run still waits"
    del dialog, running
    registry.removeProvider(provider)
    gc.collect()
    os.remove(armed)
    wait_for(lambda: not manager.count())
    gc.collect()
    sys.stdout.write("QGIS lives on")
    sys.stdout.flush()
    # A QGIS of tests is never ended: that crashes.
    os._exit(0)


main(*sys.argv[1:])
