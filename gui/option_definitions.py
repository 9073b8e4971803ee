"""The user's settings: kept by Processing, shown on our page in QGIS's options, handed to the runtime.

One store, `ProcessingConfig`; every default and name is here once.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.core import QgsApplication

from ..runtime.settings import Settings, configure
from .network_settings import qgis_certificates, qgis_proxy

GROUP = ProcessingConfig.tr("General")
"""Processing's page shows a group of its own for any other, empty where all of it is hidden."""
DEVICES = ("auto", "cuda", "mps", "cpu")
LONGEST_IDLE = 24 * 60
"""Minutes."""
LOG_LEVELS = ("error", "warning", "info", "debug")


@dataclass(frozen=True)
class Option:
    """One setting: its key in QGIS's settings, title, default, what may be chosen, and what it is to leave it empty."""

    key: str
    title: str
    default: Any = ""
    kind: Any = None
    choices: tuple[str, ...] = ()
    help: str = ""
    empty: str = ""

    @property
    def value(self) -> Any:
        """What is set."""
        value = ProcessingConfig.getSetting(self.key, readable=True)
        if self.kind is Setting.INT:
            return _minutes(value, self.default)
        return self.default if value is None else value

    def store(self, value: Any) -> None:
        """Set and keep it."""
        # For a selection, Processing wants the index.
        ProcessingConfig.setSettingValue(self.key, self.choices.index(value) if self.choices else value)


def _minutes(value: Any, default: int) -> int:
    """Return a number of minutes as a profile has it, perhaps written by hand."""
    try:
        return min(max(1, int(float(value))), LONGEST_IDLE)
    except (TypeError, ValueError, OverflowError):
        return default


PYTHON = Option("GEOCENTROIDS_WORKER_PYTHON", "Python of the worker", kind=Setting.FILE,
                help="An interpreter with all packages, such as of a conda environment, in place of the plugin's own.",
                empty="the plugin's own environment")
DEVICE = Option("GEOCENTROIDS_DEVICE", "Device", "auto", Setting.SELECTION, DEVICES,
                "What the dialogs start with. auto chooses the fastest available.")
CODEBOOK = Option("GEOCENTROIDS_CODEBOOK", "Codebook", "embedded",
                  help="What the dialogs start with: embedded, published, or a .codebook.safetensors file.")
ENCODER = Option("GEOCENTROIDS_ENCODER", "Encoder",
                 help="What the dialogs start with. Empty for the one that the codebook was made with.",
                 empty="the one that the codebook was made with")
CACHE = Option("GEOCENTROIDS_CACHE", "Folder of downloaded models",
               help="Empty for the folder 'geocentroids/models' of the QGIS profile.",
               empty="geocentroids/models in the QGIS profile")
HUB_URL = Option("GEOCENTROIDS_HUB_URL", "Mirror of huggingface.co",
                 help="For offices without internet. Empty for the hub.", empty="https://huggingface.co")
CODEBOOK_URL = Option("GEOCENTROIDS_CODEBOOK_URL", "Mirror of raw.githubusercontent.com",
                      help="Where the published codebook comes from. Empty for GitHub.",
                      empty="https://raw.githubusercontent.com")
IDLE_MINUTES = Option("GEOCENTROIDS_IDLE_MINUTES", "Minutes until an idle worker ends", 15, Setting.INT,
                      help="The worker keeps the encoder in memory between runs.")
LOG_LEVEL = Option("GEOCENTROIDS_LOG_LEVEL", "Log level", "warning", Setting.SELECTION, LOG_LEVELS,
                   "The lowest level of the worker's library messages that the Processing log shows.")
OPTIONS = [PYTHON, DEVICE, CODEBOOK, ENCODER, CACHE, HUB_URL, CODEBOOK_URL, IDLE_MINUTES, LOG_LEVEL]


def register() -> None:
    """Add the settings to Processing's, and hand them to the runtime."""
    for option in OPTIONS:
        # A setting of kind FILE or FOLDER refuses what is not there, and so could not be emptied after a removal.
        kind = None if option.kind == Setting.FILE else option.kind
        # Hidden, since Processing's page writes back all that it showed when it was opened, over what was set meanwhile.
        setting = Setting(
            GROUP, option.key, option.title, option.default, hidden=True, valuetype=kind, options=list(option.choices)
        )
        ProcessingConfig.addSetting(setting)
    ProcessingConfig.readSettings()
    apply_settings()


def unregister() -> None:
    """Take the settings out of Processing's again; their values stay."""
    for option in OPTIONS:
        ProcessingConfig.removeSetting(option.key)


def profile_folder() -> Path:
    """Return the plugin's own folder in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()).resolve() / "geocentroids"


def apply_settings() -> None:
    """Give the runtime what is set now; cheap, and done before each run. Call in the main thread."""
    proxy, no_proxy = qgis_proxy()
    configure(
        Settings(
            home=profile_folder(),
            python=str(PYTHON.value).strip(),
            cache=str(CACHE.value).strip(),
            hub_url=str(HUB_URL.value).strip().rstrip("/"),
            codebook_url=str(CODEBOOK_URL.value).strip().rstrip("/"),
            idle_minutes=IDLE_MINUTES.value,
            log_level=str(LOG_LEVEL.value),
            proxy=proxy,
            no_proxy=no_proxy,
            certificates=qgis_certificates(profile_folder()),
        )
    )
