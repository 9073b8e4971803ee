"""Downloads as the plugin asks for them: through a worker process, from a server that stands in for the hub."""

from __future__ import annotations

import sys

import pytest
from fetching import BASE, start_of
from geocentroids.runtime.errors import Cancelled, WorkerError
from geocentroids.runtime.worker import Worker


@pytest.fixture
def worker():
    return Worker(lambda: sys.executable)


def test_describing_downloads_nothing_and_says_what_is_absent(server, cache, worker):
    info = worker.describe("", "published")
    book = info.codebook
    assert info.absent == ("codebook", "encoder") and info.encoder == BASE and info.hidden_size == 0
    assert (book.name, book.gsd, book.model_scale, book.tile, book.margin) == ("South America 6k", 0.25, "8/7", 224, 3)
    assert (book.metric, book.size, book.width, book.licence) == ("inner_product", 6144, 768, "MIT")
    assert "Hancharenka" in book.attribution and book.colors.shape == (0, 3) and book.sha256 == ""
    assert worker.describe("some/sharded", "embedded").absent == ("encoder",), "whether it fits is seen afterwards"
    with pytest.raises(WorkerError, match="There is no codebook"):
        worker.describe("", "no such codebook")
    assert server.asked == [] and not cache.exists()


def test_fetching_tells_what_comes_and_how_far_it_is(server, worker):
    lines, seen = [], []
    worker.fetch(BASE, "embedded", lines.append, report=lambda text, percent: seen.append((text, percent)))
    assert len(lines) == 1 and "Apache-2.0" in lines[0]
    assert seen[-1] == ("model.safetensors", 100) and all(0 < percent <= 100 for _, percent in seen)
    info = worker.describe(BASE, "embedded", fitting=False)
    assert info.absent == () and info.hidden_size == 768
    with pytest.raises(WorkerError, match=r"centroids of 192 numbers, but the encoder .* gives 768"):
        worker.describe(BASE, "embedded")
    lines.clear()
    worker.fetch(BASE, "embedded", lines.append)
    assert lines == [], "what is there is not fetched again"
    with pytest.raises(WorkerError, match=r"centroids_6k\.npy is not the file that was published"):
        worker.fetch("", "published")
    assert worker.describe("", "published").absent == ("codebook",)


def test_a_cancelled_download_goes_on_where_it_stopped(server, cache, worker):
    server.stall_after = 60_000_000

    def cancelled():
        return any(part.stat().st_size >= 1 << 20 for part in cache.glob("encoders/*/model.safetensors.*.part"))

    with pytest.raises(Cancelled):
        worker.fetch(BASE, "embedded", cancelled=cancelled)
    assert worker.describe(BASE, "embedded", fitting=False).absent == ("encoder",)
    server.sent.clear()
    worker.fetch(BASE, "embedded")
    assert min(map(start_of, server.ranges_of("model.safetensors"))) >= 1 << 20, "what was there is not sent again"
