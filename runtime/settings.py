"""What the user set, as the runtime needs it: where things lie, which Python, how to reach the network.

QGIS's side reads its own settings and calls `configure` once they change; environment variables win over all of it, so that
an administrator can rule a whole machine.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

PYTHON_VARIABLE = "GEOCENTROIDS_PYTHON"
CACHE_VARIABLE = "GEOCENTROIDS_CACHE"
ENVIRONMENTS_VARIABLE = "GEOCENTROIDS_ENVIRONMENTS"
JOURNALS_VARIABLE = "GEOCENTROIDS_JOURNALS"

# What QGIS sets for its own Python and libraries would make another Python load the wrong ones.
FOREIGN_PREFIXES = ("PYTHON", "GDAL_", "PROJ_", "QGIS_", "DYLD_", "LD_", "QT_")
FOREIGN_NAMES = frozenset(
    {"VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "OSGEO4W_ROOT", "CONDA_PREFIX", "PIP_TARGET", "PIP_PREFIX", "PIP_USER"}
)
# OSGeo4W points these at a bundle of its own: no choice of an administrator's.
CERTIFICATE_NAMES = frozenset({"SSL_CERT_FILE", "SSL_CERT_DIR"})


def _of_osgeo4w(path: str) -> bool:
    root = os.environ.get("OSGEO4W_ROOT", "")
    return bool(root) and Path(path).is_relative_to(root)


def local_folder() -> Path:
    """Return the plugin's folder in the user's local data on this machine, which neither roams nor is a QGIS profile's."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "geocentroids"


@dataclass(frozen=True)
class Settings:
    """The user's choices; what is empty is the default.

    Parameters
    ----------
    home
        The plugin's own folder, in the QGIS profile; that of the local data for a plain Python, which has no profile.
    python
        An interpreter to use in place of the plugin's environment.
    cache
        The folder for downloaded encoders and codebooks.
    hub_url, codebook_url
        Mirrors of https://huggingface.co and https://raw.githubusercontent.com.
    idle_minutes
        After how long the worker ends by itself.
    log_level
        From which level on the worker's libraries are heard in the log: "debug", "info", "warning" or "error".
    proxy, no_proxy
        The proxy's URL, and the hosts that are reached without it, with commas.
    certificates
        A PEM file of the authorities to trust.
    """

    home: Path = field(default_factory=local_folder)
    python: str = ""
    cache: str = ""
    hub_url: str = ""
    codebook_url: str = ""
    idle_minutes: int = 15
    log_level: str = "warning"
    proxy: str = ""
    no_proxy: str = ""
    certificates: str = ""

    @property
    def environments_folder(self) -> Path:
        """Where the plugin makes the worker's environments: near the root of the disk, for what Windows allows of a path."""
        return Path(os.environ.get(ENVIRONMENTS_VARIABLE) or local_folder())

    @property
    def cache_folder(self) -> Path:
        """Where encoders and codebooks are downloaded to."""
        return Path(os.environ.get(CACHE_VARIABLE) or self.cache or self.home / "models")

    @property
    def journals_folder(self) -> Path:
        """Where runs that may be cut off keep what they have done, for the next run to go on from."""
        return Path(os.environ.get(JOURNALS_VARIABLE) or local_folder() / "journals")

    def process_environment(self) -> dict[str, str]:
        """Return the environment of a process of ours: this one's, cleaned of QGIS's, and what the settings say."""
        chosen = {
            CACHE_VARIABLE: str(self.cache_folder),
            "GEOCENTROIDS_HUB_URL": self.hub_url,
            "GEOCENTROIDS_CODEBOOK_URL": self.codebook_url,
            "GEOCENTROIDS_IDLE_SECONDS": str(60 * self.idle_minutes),
            "GEOCENTROIDS_LOG_LEVEL": self.log_level,
            "HTTP_PROXY": self.proxy,
            "HTTPS_PROXY": self.proxy,
            "NO_PROXY": self.no_proxy,
            "SSL_CERT_FILE": self.certificates,
            "REQUESTS_CA_BUNDLE": self.certificates,
        }
        inherited = {
            name: value
            for name, value in os.environ.items()
            if name not in FOREIGN_NAMES
            and not name.startswith(FOREIGN_PREFIXES)
            and not (self.certificates and name in CERTIFICATE_NAMES and _of_osgeo4w(value))
        }
        return {**{name: value for name, value in chosen.items() if value}, **inherited}


_current = Settings()


def configure(settings: Settings) -> None:
    """Take over what the user set."""
    global _current
    _current = settings


def current() -> Settings:
    """Return what holds now."""
    return _current
