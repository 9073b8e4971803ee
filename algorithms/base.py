"""What all algorithms of the provider have in common."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread, QThreadPool
from qgis.PyQt.QtGui import QIcon

from ..gui.option_definitions import apply_settings
from ..gui.setup_dialog import offer_setup_dialog
from ..pipeline.errors import Cancelled, PipelineError, WorkKept, clear_frames
from ..resources import ICONS
from ..runtime.diagnostics import remember_error
from ..runtime.environment.worker_python import worker_python
from ..runtime.errors import WorkerError
from ..runtime.translation import tr
from .parameters.active_imagery import imagery_beside_the_active_layer
from .parameters.definitions import EXTENT, INPUT
from .parameters.given_names import check_names
from .parameters.overwritten_inputs import check_nothing_lost
from .parameters.parameter_values import plain_paths
from .parameters.raster_inputs import check_readable, with_joined_map
from .styling.layer_styles import refresh_layers

ROOT = Path(__file__).resolve().parents[1]
HELP_PAGES = ROOT / "help"
"""Made when the plugin is packaged: a clone has their source alone."""
HELP_SOURCE = ROOT / "docs" / "algorithms.md"


class FeedbackProgress:
    """A `Progress` that speaks through QGIS's feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, percent: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(percent)

    def message(self, text: str) -> None:
        """Write to the Processing log."""
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        """Write a warning to the Processing log."""
        self._feedback.pushWarning(text)

    def cancelled(self) -> bool:
        """Whether the user pressed Cancel."""
        return self._feedback.isCanceled()


@contextmanager
def thread_given_back() -> Iterator[None]:
    """Let the thread pool start another thread meanwhile: a run mostly waits for its worker, or for another run.

    QGIS draws the map with the same pool, which has a thread for each core: two runs on two cores left none for drawing.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        yield
        return
    pool = QThreadPool.globalInstance()
    pool.releaseThread()
    try:
        yield
    finally:
        pool.reserveThread()


class GeoCentroidsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that says what it is in class attributes, and turns our errors into QGIS's.

    Subclasses give `NAME`, `TITLE`, `SUMMARY`, `HELP`, `TAGS`, `NEEDS_WORKER` and, for a cancelled run of which something is
    kept, `KEPT`, and override `check`, `prepare_inputs` and `execute`.
    """

    NAME = ""
    TITLE = ""
    SUMMARY = ""
    HELP = ""
    TAGS: tuple[str, ...] = ()
    NEEDS_WORKER = True
    CANCELLED = "Cancelled: nothing was written."
    KEPT = ""
    _written: tuple[str, ...] | list[str] = ()
    _problem = ""

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME

    def displayName(self):
        return self.tr(self.TITLE)

    def shortDescription(self):
        return self.tr(self.SUMMARY)

    def shortHelpString(self):
        """Return the panel beside the parameters: what it does, then what each parameter says of itself."""
        helped = [parameter for parameter in self.parameterDefinitions() if parameter.help()]
        parameters = "".join(f"<p><b>{parameter.description()}</b>: {parameter.help()}</p>" for parameter in helped)
        return f"<p>{self.tr(self.SUMMARY)}</p>{self.tr(self.HELP)}{parameters}"

    def helpUrl(self):
        page = HELP_PAGES / f"{self.NAME}.html"
        return (page if page.is_file() else HELP_SOURCE).as_uri()

    def tags(self):
        # By its English name too, which is what messages and the documentation call it.
        return [self.TITLE, *self.TAGS, "geocentroids", "dinov2", "imagery", "unsupervised", "clustering"]

    def icon(self):
        return QIcon(str(ICONS / f"{self.NAME}.svg"))

    def flags(self):
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagCanCancel

    def tr(self, text):
        return tr(text)

    def createCustomParametersWidget(self, parent=None):
        """Return the installation's dialog where that comes first, else the algorithm's own with imagery filled in."""
        apply_settings()
        return (offer_setup_dialog(parent) if self.NEEDS_WORKER else None) or self._with_imagery(parent)

    def _with_imagery(self, parent):
        """Return a dialog with an image filled in where QGIS would take the active layer, which is none."""
        layer = imagery_beside_the_active_layer() if self.parameterDefinition(EXTENT) else None
        if layer is None:
            return None
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        dialog = AlgorithmDialog(self.create(), parent=parent)
        dialog.setParameters({INPUT: layer.id()})
        return dialog

    def checkParameterValues(self, parameters, context):
        try:
            check_names(self, parameters, context)
            parameters = self._as_meant(parameters)
            check_readable(self, parameters, context)
            good, message = super().checkParameterValues(parameters, context)
            if not good:
                return good, message
            self._check_all(parameters, context)
        except (PipelineError, WorkerError) as error:
            remember_error(self.NAME, error)
            # QGIS shows it in a box that would open a picture which a stranger's file names.
            return False, str(error).replace("<", "‹")
        return True, ""

    def prepareAlgorithm(self, parameters, context, feedback):
        # Told when it is run: QGIS 3.44 takes a row that cannot be prepared for a Cancel of the whole batch.
        _, self._problem = self._attempt(self._prepare, parameters, context, feedback)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        results, problem = {}, self._problem
        if not problem:
            with thread_given_back():
                results, problem = self._attempt(self._execute, parameters, context, feedback)
        self._written = [value for value in (results or {}).values() if isinstance(value, str) and os.path.isfile(value)]
        # QGIS keeps the exception to its own end, and with it this frame.
        del self, parameters, context, feedback
        if problem:
            raise QgsProcessingException(problem)
        return results

    def postProcessAlgorithm(self, context, feedback):
        if context.project():
            for path in self._written:
                refresh_layers(path, context.project())
        return {}

    def _attempt(self, step, parameters, context, feedback):
        """Return what a step gives and "", or None and what is to be told; no error keeps open what the step had open."""
        try:
            return step(parameters, context, feedback), ""
        except Cancelled as error:
            clear_frames(error)
            # To return nothing would be a success to scripts, batches and the shell.
            return None, str(error) or self.tr(self.KEPT if isinstance(error, WorkKept) else self.CANCELLED)
        except (PipelineError, WorkerError) as error:
            clear_frames(error)
            remember_error(self.NAME, error)
            return None, str(error)
        except Exception as error:
            clear_frames(error)
            raise

    def _as_meant(self, parameters):
        return with_joined_map(plain_paths(self, parameters))

    def _prepare(self, parameters, context, feedback):
        check_names(self, parameters, context)
        parameters = self._as_meant(parameters)
        # Again, since QGIS's batch dialog and models prepare without having checked.
        self._check_all(parameters, context)
        self.prepare_inputs(parameters, context, feedback)

    def _execute(self, parameters, context, feedback):
        return self.execute(self._as_meant(parameters), context, feedback)

    def _check_all(self, parameters, context):
        apply_settings()
        if self.NEEDS_WORKER:
            worker_python()
        check_nothing_lost(self, parameters, context)
        self.check(parameters, context)

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Raise PipelineError or WorkerError for what cannot work, before anything runs."""

    def prepare_inputs(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Take from layers, in the main thread, what `execute` needs of them in another."""

    def execute(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Do the work and return the outputs."""
        raise NotImplementedError
