"""What the tests of downloads share."""

from __future__ import annotations

import contextlib

import pytest
from geocentroids.models.download import fetch_codebooks, fetch_encoders, published_codebook
from geocentroids.models.errors import ModelError

BASE = "facebook/dinov2-with-registers-base"
CENTROIDS = published_codebook.SOUTH_AMERICA.centroids.name


class Heard:
    """Who is told."""

    def __init__(self):
        self.lines, self.progress = [], []

    def report(self, name, done, total):
        self.progress.append((name, done, total))


def fetch(encoder=BASE, heard=None):
    """Fetch an encoder; return its folder and what was told."""
    heard = heard or Heard()
    return fetch_encoders.fetch_encoder(encoder, heard.report, heard.lines.append), heard


def fetch_published(codebook, origin="published"):
    """Fetch a `Published`; return its file and what was told."""
    heard = Heard()
    return fetch_codebooks.fetch_codebook(origin, heard.report, heard.lines.append, codebook), heard


@contextlib.contextmanager
def refused(told, cache):
    """Expect one sentence that matches `told`, and nothing in the cache that could be used."""
    with pytest.raises(ModelError, match=told) as caught:
        yield
    message = str(caught.value)
    assert message.endswith(".") and "\n" not in message and "Traceback" not in message
    assert [path for path in cache.glob("*/*") if path.suffix not in (".part", ".files")] == []


def start_of(ranges):
    """Return the first byte of a Range header."""
    return int(ranges.removeprefix("bytes=").rstrip("-"))
