"""uv (Apache-2.0 or MIT, Astral), which makes the environment: fetched as a wheel, checked against requirements/uv.txt.

It is the only thing that Python itself downloads. From there on proxies, certificates, indexes and folders of wheels are
uv's business: `pip_settings` tells it what pip was configured to use.
"""

from __future__ import annotations

import base64
import hashlib
import html
import http.client
import netrc
import os
import re
import ssl
import sys
import urllib.request
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from ..errors import InstallError
from ..external_commands import in_background
from ..translation import tr
from .installed_environment import REQUIREMENTS
from .known_failures import explain
from .pip_settings import authorities_file, folders_of_wheels, indexes, uv_variables
from .processor import processor

SECONDS = 60
NO_SOCKS = "Python has no SOCKS support"


def uv_program(folder: Path, wheels: str, cancelled: Callable[[], bool]) -> Path:
    """Return the path of uv in `folder`, fetching its wheel if the locked version is not there.

    Parameters
    ----------
    folder
        Where it is, or is put.
    wheels
        A folder of wheels to take it from, "" for what pip is configured with.
    cancelled
        Asked while it is fetched.

    Raises
    ------
    Cancelled
        If `cancelled()` said so.
    InstallError
        If it cannot be had, or is not the locked one.
    """
    locked = (REQUIREMENTS / "uv.txt").read_text(encoding="utf-8")
    found = re.search(r"^uv==(\S+)", locked, re.MULTILINE)
    assert found
    suffix = ".exe" if sys.platform == "win32" else ""
    program = folder / f"uv-{found[1]}{suffix}"
    if program.is_file():
        return program
    name = re.compile(rf"uv-{re.escape(found[1])}-py3-none-{_platform_tag()}\.whl")
    data = in_background(lambda: _wheel(name, wheels), cancelled)
    if hashlib.sha256(data).hexdigest() not in locked:
        raise InstallError("The uv that came is not the locked one (cut, altered, or a proxy's page instead). Try again.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        wheel = folder / "uv.whl"
        wheel.write_bytes(data)
        with zipfile.ZipFile(wheel) as archive:
            member = next(name for name in archive.namelist() if name.endswith(f"/scripts/uv{suffix}"))
            temporary = folder / "uv.part"
            temporary.write_bytes(archive.read(member))
        wheel.unlink()
        temporary.chmod(0o755)
        os.replace(temporary, program)
    except OSError as error:
        if known := explain(str(error)):
            raise InstallError(known) from error
        raise InstallError("uv cannot be put into {folder}: {error}", folder=folder, error=error) from error
    return program


def _wheel(name: re.Pattern[str], wheels: str) -> bytes:
    """Return the bytes of uv's wheel, from the folder `wheels` alone if there is one."""
    for folder in [wheels] if wheels else [link for link in folders_of_wheels() if "://" not in link]:
        for path in Path(folder).glob("uv-*.whl"):
            if name.fullmatch(path.name):
                return path.read_bytes()
    if wheels:
        raise InstallError(
            "The folder {wheels} has no wheel of uv ({name}): add it (requirements/uv.txt).",
            wheels=wheels, name=name.pattern,
        )
    refusals = []
    for index in indexes():
        try:
            return _from_index(name, index)
        except InstallError as refusal:
            refusals.append(refusal)
    if not refusals:
        raise InstallError("pip is configured without an index, and its folders of wheels have no uv: add it (see uv.txt).")
    raise refusals[0]  # The main index's.


def _from_index(name: re.Pattern[str], index: str) -> bytes:
    page = f"{index.rstrip('/')}/uv/"
    try:
        links = re.findall(r'href="([^"]+)"', _get(page + ("index.html" if page.startswith("file:") else "")).decode())
        links = [html.unescape(link).split("#")[0] for link in links]
        link = next((link for link in links if name.fullmatch(link.rsplit("/", 1)[-1])), None)
        if link is None:
            raise InstallError(
                "The package index {page} lists no uv for this machine ({name}), or a proxy's page came in its place: "
                "look at it in a browser, or install from a folder of wheels.",
                page=page, name=name.pattern,
            )
        return _get(urljoin(page, link), login_of=page)
    except (OSError, ValueError, http.client.HTTPException) as error:
        known = explain(str(error)) or tr(
            "The package index does not answer: check the network and Settings > Options > Network, then try again, or "
            "install from a folder of wheels."
        )
        raise InstallError("{known} ({page}: {error})", known=known, page=page, error=error) from error


def _get(url: str, login_of: str = "") -> bytes:
    """Return what is at `url`, with the login that it, or the page `login_of` on the same server, has in it."""
    variables = uv_variables()
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    trusted = ssl.create_default_context(cafile=authorities_file() or None)
    # Python 3.13 refuses an office's own authority that does not tell its key usage. Browsers and uv trust it.
    trusted.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if {host, parts.hostname} & set(variables.get("UV_INSECURE_HOST", "").split()):
        trusted.check_hostname = False
        trusted.verify_mode = ssl.CERT_NONE
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler(_proxies(host, variables)), urllib.request.HTTPSHandler(context=trusted)
    )
    request = urllib.request.Request(urlunsplit(parts._replace(netloc=host)))  # noqa: S310 (the administrator's own index)
    if login := _login(url) or (_login(login_of) if urlsplit(login_of).hostname == parts.hostname else ""):
        # Not redirected: it is for this server alone.
        request.add_unredirected_header("Authorization", "Basic " + base64.b64encode(login.encode()).decode())
    with opener.open(request, timeout=SECONDS) as response:
        return bytes(response.read())


def _login(url: str) -> str:
    """Return "user:password" as it stands in `url`, else as the user's netrc file has it for that server, else ""."""
    parts = urlsplit(url)
    if "@" in parts.netloc:
        return unquote(parts.netloc.rpartition("@")[0])
    try:
        known = netrc.netrc().authenticators(parts.hostname or "")
    except (OSError, netrc.NetrcParseError):
        return ""
    return f"{known[0]}:{known[2]}" if known else ""


def _proxies(host: str, variables: dict[str, str]) -> dict[str, str] | None:
    """Return {scheme: proxy} for a server, None for the system's own settings."""
    lower = {name.lower(): value for name, value in variables.items() if value}
    name = host.rpartition(":")[0] or host
    left_out = [entry.strip().lstrip(".") for entry in lower.get("no_proxy", "").split(",") if entry.strip()]
    if any(entry in ("*", host, name) or name.endswith(f".{entry}") for entry in left_out):
        return {}
    named = {scheme: lower.get(f"{scheme}_proxy") or lower.get("all_proxy", "") for scheme in ("http", "https")}
    if any(proxy.startswith("socks") for proxy in named.values()):
        raise OSError(NO_SOCKS)
    return {scheme: proxy for scheme, proxy in named.items() if proxy} or None


def _platform_tag() -> str:
    """Return a pattern of the wheel tags that this machine runs."""
    machine = processor()
    if sys.platform == "win32":
        return {"x86_64": "win_amd64", "aarch64": "win_arm64"}.get(machine, "win32")
    if sys.platform == "darwin":
        return rf"macosx_\w+_{'arm64' if machine == 'aarch64' else machine}"
    return rf"manylinux_[\w.]*{machine}[\w.]*"


def uv_command(program: Path, *arguments: str) -> list[str]:
    """Return a command line of uv without configuration files of its own; what pip is told comes by `uv_variables`."""
    return [str(program), "--no-config", "--no-progress", *arguments]
