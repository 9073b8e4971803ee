"""Where packages come from on this machine, as pip is configured: uv reads none of what an administrator has set there.

The files and variables are those of pip's documentation ("Configuration"); what is named UV_* in the environment wins.
"""

from __future__ import annotations

import configparser
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..settings import current

PYPI = "https://pypi.org/simple"
PREFIX = "PIP_"
SECTIONS = ("global", "install")
"""In the order in which the later ones win."""
OTHER_NAMES = {"default-timeout": "timeout", "i": "index-url"}
UV_VARIABLES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "trusted-host": "UV_INSECURE_HOST",
    "client-cert": "SSL_CLIENT_CERT",
}
UV_NUMBERS = {"timeout": "UV_HTTP_TIMEOUT", "retries": "UV_HTTP_RETRIES"}


def pip_options() -> dict[str, str]:
    """Return what pip is told by its files and by the environment, by the names of its options; several values by spaces."""
    options: dict[str, str] = {}
    if os.environ.get("PIP_CONFIG_FILE") != os.devnull:
        for path in _files():
            options.update(_read(path))
    for name, value in os.environ.items():
        if name.startswith(PREFIX) and value:
            option = name[len(PREFIX) :].lower().replace("_", "-")
            options[OTHER_NAMES.get(option, option)] = value
    return options


def indexes() -> list[str]:
    """Return the URLs of the package indexes, the main one first; [] where none may be asked."""
    options = pip_options()
    if forbids_indexes():
        return []
    main = os.environ.get("UV_DEFAULT_INDEX") or os.environ.get("UV_INDEX_URL") or options.get("index-url") or PYPI
    more = os.environ.get("UV_INDEX") or os.environ.get("UV_EXTRA_INDEX_URL") or options.get("extra-index-url", "")
    return [main, *more.split()]


def forbids_indexes() -> bool:
    """Return whether only folders of wheels may be used."""
    return pip_options().get("no-index", "").lower() in {"1", "true", "yes", "on"}


def folders_of_wheels() -> list[str]:
    """Return the folders, and pages of links, that are looked at besides the indexes; without folders that are not there."""
    if "UV_FIND_LINKS" in os.environ:
        return [link for link in os.environ["UV_FIND_LINKS"].split(",") if link]
    links = map(os.path.expanduser, pip_options().get("find-links", "").split())
    return [link for link in links if "://" in link or os.path.isdir(link)]


def uv_variables() -> dict[str, str]:
    """Return the environment of a uv that goes by the plugin's settings and by pip's."""
    options, variables = pip_options(), current().process_environment()
    chosen = {variable: options[name] for name, variable in UV_VARIABLES.items() if name in options}
    for name, variable in UV_NUMBERS.items():
        with suppress(KeyError, ValueError):
            chosen[variable] = str(round(float(options[name])))
    if links := folders_of_wheels():
        chosen["UV_FIND_LINKS"] = ",".join(links)
    if "UV_INDEX_URL" in variables:
        chosen.pop("UV_DEFAULT_INDEX", None)
    if "extra-index-url" in options:
        # As pip does: no index is preferred. With one alone, uv tells more of what is wrong with it by its own strategy.
        chosen["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    # As pip does: it trusts the system's authorities, where many offices have theirs.
    result = {"UV_SYSTEM_CERTS": "1", **chosen, **variables}
    if proxy := options.get("proxy"):
        result.update({name: proxy for name in ("HTTP_PROXY", "HTTPS_PROXY") if name not in os.environ})
    if authorities := authorities_file():
        result["SSL_CERT_FILE"] = authorities
    return result


def authorities_file() -> str:
    """Return the PEM file of the authorities that are trusted, "" for the system's own."""
    variables = current().process_environment()
    named = variables.get("SSL_CERT_FILE", "")
    if named and named != current().certificates:
        return named
    return os.path.expanduser(pip_options().get("cert", "")) or named or variables.get("REQUESTS_CA_BUNDLE", "")


def _read(path: Path) -> dict[str, str]:
    """Return the options in one of pip's files; {} where it cannot be read."""
    parser = configparser.RawConfigParser()
    with suppress(OSError, ValueError, configparser.Error):
        parser.read_string(path.read_text(encoding="utf-8"))
    options: dict[str, str] = {}
    for section in SECTIONS:
        if parser.has_section(section):
            options.update({name.replace("_", "-"): " ".join(value.split()) for name, value in parser.items(section)})
    return {OTHER_NAMES.get(name, name): value for name, value in options.items()}


def _files() -> Iterator[Path]:
    """Yield pip's files, the later ones winning: the machine's, the user's, this Python's, the one named."""
    home, name = Path.home(), "pip.ini" if sys.platform == "win32" else "pip.conf"
    if sys.platform == "win32":
        yield Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "pip" / name
        yield home / "pip" / name
        yield Path(os.environ.get("APPDATA", home / "AppData" / "Roaming")) / "pip" / name
    else:
        support = "Library/Application Support/pip"
        machine = ["/" + support] if sys.platform == "darwin" else []
        folders = os.environ.get("XDG_CONFIG_DIRS", "/etc/xdg").split(":")
        yield from (Path(folder) / name for folder in [*(f"{folder}/pip" for folder in folders), *machine, "/etc"])
        yield home / ".pip" / name
        yield Path(os.environ.get("XDG_CONFIG_HOME", home / ".config")) / "pip" / name
        if sys.platform == "darwin":
            yield home / support / name
    yield Path(sys.prefix) / name
    if "PIP_CONFIG_FILE" in os.environ:
        yield Path(os.environ["PIP_CONFIG_FILE"])
