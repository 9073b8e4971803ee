"""The proxy and the certificates that the user has set in QGIS, for the worker and for installations."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsSettings


def qgis_proxy() -> tuple[str, str]:
    """Return the URL of the proxy in QGIS's network settings ("" for none or the system's), and the hosts to leave out."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, bool):
        return "", ""
    kind = settings.value("proxy/proxyType", "DefaultProxy", str)
    host = settings.value("proxy/proxyHost", "", str)
    if kind == "DefaultProxy" or not host:
        return "", ""
    user, password = (settings.value(f"proxy/proxy{name}", "", str) for name in ("User", "Password"))
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    port = settings.value("proxy/proxyPort", "", str)
    scheme = "socks5h" if kind == "Socks5Proxy" else "http"
    left_out = settings.value("proxy/noProxyUrls", [], list) or settings.value("proxy/proxyExcludedUrls", [], list)
    return f"{scheme}://{login}{host}{f':{port}' if port else ''}", ",".join(map(_host, left_out or []))


def qgis_certificates(folder: Path) -> str:
    """Write all authorities that QGIS trusts to a PEM file in `folder`, if the user gave it some of their own.

    Returns
    -------
    path
        The file; "" where QGIS has no authorities but the system's.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    path = folder / "certificates.pem"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return str(path)


def _host(url: str) -> str:
    return str(url).split("://")[-1].split("/")[0]
