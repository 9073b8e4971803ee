"""The worker's environment: installed, repaired, removed, from the toolbox or by an administrator's script."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ..gui.option_definitions import PYTHON as PYTHON_OPTION
from ..gui.option_definitions import apply_settings
from ..gui.setup_dialog import environment_changes
from ..runtime.environment import installation
from ..runtime.environment.installed_environment import BUILDS, installed
from ..runtime.environment.worker_python import worker_python
from ..runtime.errors import Cancelled, InstallError, WorkKept
from ..runtime.settings import current
from ..runtime.worker import shared_worker
from .base import FeedbackProgress, GeoCentroidsAlgorithm
from .parameters.definitions import advanced
from .parameters.parameter_values import ParameterReader, describe_models

ACTION, BUILD, PYTHON, WHEELS, MODELS = "ACTION", "BUILD", "PYTHON", "WHEELS", "MODELS"
ACTIONS = ["install", "repair", "remove", "use"]
WORKER_PYTHON, DEVICE_FOUND = "WORKER_PYTHON", "DEVICE"


class SetUpEnvironment(GeoCentroidsAlgorithm):
    """The Python with torch that runs the encoder, apart from QGIS's own."""

    NAME = "setupenvironment"
    TITLE = "Set up environment"
    SUMMARY = "Installs the Python environment with torch that makes the maps, apart from QGIS's own Python."
    HELP = (
        "<p>It lies in your local data folder and never touches QGIS's own packages. About 0.3 GB are downloaded for the "
        "CPU build, 3 GB for CUDA. Cancel at any time: <i>install</i> goes on from there.</p>"
        "<ul><li><i>install</i>: make it, or bring it up to this version of the plugin; the old one stays until the new one "
        "works. Maps are then made with it, whatever <i>use</i> named.</li><li><i>repair</i>: make it anew.</li>"
        "<li><i>remove</i>: delete it.</li><li><i>use</i>: use an existing interpreter, such as of a conda environment, as "
        "it is.</li></ul>"
    )
    TAGS = ("install", "torch", "python", "environment", "setup", "repair", "remove")
    NEEDS_WORKER = False
    CANCELLED = "Cancelled: nothing was changed."
    KEPT = "Cancelled: what is downloaded is kept, and 'install' goes on from there."

    def initAlgorithm(self, configuration=None):
        add, tr = self.addParameter, self.tr
        add(QgsProcessingParameterEnum(ACTION, tr("Action"), ACTIONS, defaultValue="install", usesStaticStrings=True))
        build = QgsProcessingParameterEnum(
            BUILD, tr("Build of torch"), ["auto", *BUILDS], defaultValue="auto", usesStaticStrings=True
        )
        build.setHelp(
            tr("<i>auto</i> takes CUDA where NVIDIA's driver and card are new enough, else the CPU build, which on a Mac "
               "with Apple silicon uses its GPU too. The log says which, and why.")
        )
        add(build)
        # QGIS's own "All files (*.*)" refuses names without a dot, such as python3.
        file = QgsProcessingParameterFile(PYTHON, tr("Interpreter"), optional=True, fileFilter=tr("All files (*)"))
        add(advanced(file, tr("For <i>use</i>: the one to use. Else: the one to make the environment from, in place of "
                              "QGIS's own (3.11 to 3.14).")))
        folder = QgsProcessingParameterFile(
            WHEELS, tr("Folder of wheels"), QgsProcessingParameterFile.Behavior.Folder, optional=True
        )
        add(advanced(folder, tr("Install from these files alone, without any network; see the manual, 'Offline'.")))
        models = QgsProcessingParameterBoolean(MODELS, tr("Download DINOv2 base and its codebook too"), False)
        models.setHelp(tr("365 MB, Apache-2.0 and MIT. Otherwise they come with the first map that asks for them."))
        add(models)
        self.addOutput(QgsProcessingOutputString(WORKER_PYTHON, tr("Python of the worker")))
        self.addOutput(QgsProcessingOutputString(DEVICE_FOUND, tr("Device")))

    def check(self, parameters, context):
        values = ParameterReader(self, parameters, context)
        if values.text(ACTION) == "use" and not values.path(PYTHON):
            raise InstallError("The action 'use' needs an interpreter: give its path under Advanced.")

    def execute(self, parameters, context, feedback):
        before = installed()
        try:
            return self._act(ParameterReader(self, parameters, context), FeedbackProgress(feedback))
        except Cancelled as stopped:
            if not before or installed():
                raise
            gone = self.tr("Cancelled: the environment is no longer there. What is left of its files goes the next time.")
            if isinstance(stopped, WorkKept):
                gone = self.tr(
                    "Cancelled: the environment is no longer there. What is downloaded is kept, and 'install' goes on from "
                    "there."
                )
            raise Cancelled(gone) from stopped
        finally:
            environment_changes.changed.emit()

    def _act(self, values, progress):
        action = values.text(ACTION)
        python = values.path(PYTHON)
        with shared_worker().session(progress.message, progress.cancelled) as running:
            running.close()
        if action == "remove":
            installation.remove(progress.cancelled)
            progress.message(self.tr("The environment is removed; downloaded models are kept in {}.").format(
                current().cache_folder))
            return {}
        if action == "use":
            device = installation.check_python(python, progress)
            PYTHON_OPTION.store(python)
            apply_settings()
        else:
            device = installation.install(
                values.text(BUILD),
                progress,
                python=python,
                wheels=values.path(WHEELS),
                anew=action == "repair",
            ).device
            PYTHON_OPTION.store("")
            apply_settings()
        if values.wanted(MODELS):
            self._download_models(progress)
        environment = installed()
        if environment and worker_python() != str(environment.python):
            progress.warn(self.tr("Maps are made with another Python, as the settings say: {}").format(worker_python()))
        return {WORKER_PYTHON: worker_python(), DEVICE_FOUND: device}

    def _download_models(self, progress):
        try:
            describe_models("", "published", True, progress)
        except Cancelled as stopped:
            text = self.tr("Cancelled: the worker is ready. The models come with the first map that asks for them.")
            raise Cancelled(text) from stopped
