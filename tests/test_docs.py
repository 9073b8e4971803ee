"""The documentation says what the code says: its messages and variables, and no picture is missing or too large."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from geocentroids.runtime.environment.known_failures import KNOWN

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
FOLDERS = ("algorithms", "gui", "pipeline", "runtime", "models")
SOURCES = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")]
SHORTEST = 12
"""Characters of its own that a message must have to be told from others."""
PLACEHOLDER = re.compile(r"\{[\w:,.%!]*\}")
PICTURE_BYTES, ALL_PICTURES_BYTES = 200_000, 1_500_000


def messages():
    """Yield a regular expression for every text in the source, anything standing for what is filled in."""
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            parts = node.values if isinstance(node, ast.JoinedStr) else [node]
            texts = [getattr(part, "value", None) for part in parts]
            own = PLACEHOLDER.split("".join(text if isinstance(text, str) else "{}" for text in texts))
            if len("".join(own)) >= SHORTEST:
                yield re.compile(".+?".join(map(re.escape, own)))


def listed():
    """Return the messages of the page, but those of others than us."""
    page = (DOCS / "troubleshooting.md").read_text(encoding="utf-8").split("\n## In QGIS")[0]
    return re.findall(r"^(.+)\n:   ", page, re.MULTILINE)


@pytest.mark.parametrize("sentence", [sentence for _, sentence in KNOWN])
def test_every_known_failure_is_explained(sentence):
    assert sentence in listed()


def test_every_message_that_is_explained_exists():
    patterns = list(messages())
    assert len(listed()) > 50
    unknown = [message for message in listed() if not any(pattern.fullmatch(message) for pattern in patterns)]
    assert unknown == []


def test_a_message_that_does_not_exist_is_seen():
    assert not any(pattern.fullmatch("The moon is full: wait for … days.") for pattern in messages())


def test_every_variable_that_is_explained_exists():
    named = set(re.findall(r"`(GEOCENTROIDS_\w+)`", (DOCS / "offline.md").read_text(encoding="utf-8")))
    known = {name for file in SOURCES for name in re.findall(r'"(GEOCENTROIDS_\w+)"', file.read_text(encoding="utf-8"))}
    assert len(named) > 5 and named <= known


def test_pictures_are_there_small_and_in_use():
    used = {name for page in PAGES for name in re.findall(r"\]\(images/(\S+?)\)", page.read_text(encoding="utf-8"))}
    sizes = {file.name: file.stat().st_size for file in (DOCS / "images").iterdir()}
    assert used == set(sizes)
    assert max(sizes.values()) < PICTURE_BYTES and sum(sizes.values()) < ALL_PICTURES_BYTES
