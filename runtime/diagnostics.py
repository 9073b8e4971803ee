"""What a person who helps needs to know: versions, paths, the device, the last error. Nothing secret."""

from __future__ import annotations

import datetime
import os
import platform
import sys
from pathlib import Path
from urllib.parse import urlsplit

from .environment.installed_environment import environments_folder, installed
from .environment.nvidia import nvidia_driver
from .environment.worker_python import worker_python
from .errors import WorkerError
from .settings import PYTHON_VARIABLE, current
from .settings_redaction import hide_logins

LOG_LINES = 30


def remember_error(origin: str, error: Exception) -> None:
    """Keep the last error for `diagnostics`, also over a restart of QGIS."""
    path = current().home / "last_error.txt"
    now = datetime.datetime.now().isoformat(timespec="seconds")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A name in another encoding is no reason to lose the message.
        path.write_text(f"{now} {origin}: {error}\n", encoding="utf-8", errors="backslashreplace")
    except OSError:
        pass  # A profile that cannot be written is told of where it matters.


def folder_size(folder: Path) -> int:
    """Return the bytes of all files under `folder`; 0 if it is not there."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def diagnostics(versions: dict[str, str]) -> str:
    """Return a report as text.

    Parameters
    ----------
    versions
        What the caller knows: of QGIS, Qt, GDAL, the plugin.
    """
    settings = current()
    environment = installed()
    driver = nvidia_driver()
    try:
        python = worker_python()
    except WorkerError as error:
        python = f"none: {error}"
    lines = {
        **versions,
        "System": f"{platform.platform()}, {platform.machine()}, {os.cpu_count()} cores",
        "Python of QGIS": f"{platform.python_version()}, {sys.base_prefix}",
        "Python of the worker": python,
        "Environment": f"{environment.folder}{', outdated' if environment.outdated else ''}" if environment else "none",
        "Device found by the installation": environment.device if environment else "",
        "NVIDIA driver": f"{driver.version}, {driver.card}" if driver else "none",
        "Profile": str(settings.home),
        "Models": f"{settings.cache_folder}, {folder_size(settings.cache_folder) / 1e6:.0f} MB",
        "Mirrors": ", ".join(_without_login(url) for url in (settings.hub_url, settings.codebook_url) if url),
        "Proxy": _without_login(settings.proxy),
        "Own certificates": "yes" if settings.certificates else "no",
        PYTHON_VARIABLE: os.environ.get(PYTHON_VARIABLE, ""),
    }
    report = "\n".join(f"{name}: {value}" for name, value in lines.items() if value)
    report += f"\nLast error: {_tail(settings.home / 'last_error.txt') or 'none'}"
    report += f"\nEnd of the last installation:\n{_tail(environments_folder() / 'install.log')}"
    return report.replace(str(Path.home()), "~")


def _without_login(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()


def _tail(path: Path) -> str:
    """Return a text file's last lines without any login in a URL; "" if there is no file."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
    except OSError:
        return ""
    return hide_logins("\n".join(lines))
