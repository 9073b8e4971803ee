"""The zip: what is in it besides the clone's files, and that the Help buttons find it there."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from qgis_fixtures import started

ROOT = Path(__file__).resolve().parents[2]
NAME = "geocentroids_from_the_zip"
"""Under its own name, the clone is imported already."""


@pytest.fixture(scope="module")
def plugin(tmp_path_factory):
    """Return the folder of a plugin that was made of the zip, in a path with a space and a sharp sign."""
    folder = tmp_path_factory.mktemp("my plugins #1")
    subprocess.run([sys.executable, ROOT / "scripts" / "package.py", folder], check=True)
    (made,) = folder.glob("geocentroids.*.zip")
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return (folder / "geocentroids").rename(folder / NAME)


@pytest.fixture(scope="module")
def algorithms(plugin):
    started()
    sys.path.append(str(plugin.parent))
    yield [algorithm() for algorithm in importlib.import_module(f"{NAME}.algorithms.provider").ALGORITHMS]
    sys.path.remove(str(plugin.parent))


def file_of(address):
    """Return (file, anchor) of a file's address."""
    parts = urlsplit(address)
    assert parts.scheme == "file"
    return Path(unquote(parts.path)), parts.fragment


def anchors(page):
    return re.findall(r' id="([^"]+)"', page.read_text(encoding="utf-8"))


def test_help_opens_the_algorithms_heading_from_the_zip(plugin, algorithms):
    assert len(algorithms) > 10
    for algorithm in algorithms:
        forward, _ = file_of(algorithm.helpUrl())
        assert forward.parent == plugin / "help"
        target = re.search(r'url=([^"]+)"', forward.read_text(encoding="utf-8"))[1]
        page, anchor = file_of(urljoin(algorithm.helpUrl(), target))
        assert anchor == algorithm.name() and anchor in anchors(page)
        heading = re.search(rf'<h2 id="{anchor}">(.+?)</h2>', page.read_text(encoding="utf-8"))[1]
        assert heading == algorithm.TITLE


def test_every_link_and_picture_of_the_pages_is_in_the_zip(plugin):
    pages = sorted((plugin / "help").glob("*.html"))
    links = [(page, link) for page in pages
             for link in re.findall(r'(?:href|src)="([^"]+)"', page.read_text(encoding="utf-8"))]
    assert len(pages) > 20 and len(links) > 100
    for page, link in links:
        if urlsplit(link).scheme:
            continue
        file, anchor = file_of(urljoin(page.as_uri(), link))
        assert file.is_file(), f"{page.name}: {link}"
        assert not anchor or anchor in anchors(file), f"{page.name}: {link}"


def test_what_a_page_shows_lies_beside_it(plugin):
    for page in (plugin / "help").glob("*.html"):
        assert not re.search(r'(src|rel)="?\w+://|<script|<link', page.read_text(encoding="utf-8")), page.name


def test_the_pages_are_small(plugin):
    assert sum(file.stat().st_size for file in (plugin / "help").rglob("*.*")) < 1_500_000
