"""A map that was killed or cancelled, and asked for again: nothing that was done is done twice, and nothing else is made."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from geocentroids.pipeline.errors import Cancelled, PipelineError
from geocentroids.pipeline.grid.layout import Layout
from geocentroids.pipeline.imagery.source_files import source_state
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.block_journal import BlockJournal
from geocentroids.pipeline.output.ids_rgb_confidence import Outputs
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import Worker

LAYOUT = Layout(0.25, Fraction(1), 56, 1)
MODEL = Model("embedded", "embedded", "cpu", "float32")
NAMES = ("rgb", "ids", "confidence")
GOING_ON = "Going on where the last run stopped"
KILLED = """
import json, sys
from pathlib import Path
import test_resumed_maps as tests
path, folder, journals = json.loads(sys.argv[1])
tests.make(tests.Counting(), path, Path(folder), tests.Silent(), Path(journals))
"""


class Counting(Worker):
    """A worker that counts the blocks that it is asked for, which are small ones."""

    asked = 0

    def load(self, *arguments):
        return replace(super().load(*arguments), block_patches=250)

    def submit(self, question):
        self.asked += question.kind == "map"
        super().submit(question)


class Cancelling(Silent):
    """A user who presses Cancel once so many percent are done."""

    def __init__(self, percent):
        self._percent, self._pressed = percent, False

    def report(self, percent):
        self._pressed |= percent >= self._percent

    def cancelled(self):
        return self._pressed


def make(worker, path, folder, progress, journals, model=MODEL, layout=LAYOUT, names=NAMES):
    """Map a raster as Processing does; return the outputs' bytes, how many blocks were asked for, and the result."""
    folder.mkdir(exist_ok=True)
    info = worker.describe("", "embedded").codebook
    outputs = Outputs(**{name: str(folder / f"{name}.tif") for name in names})
    before = worker.asked
    with WarpedRaster.open(path, layout.gsd) as raster:
        journal = BlockJournal(journals, [source_state(path), raster.facts.to_json()])
        result = perceptual_map(raster, layout, model, info, outputs, worker, progress, journal)
    files = [(folder / f"{name}.tif").read_bytes() for name in names]
    return files, worker.asked - before, result


@pytest.fixture(scope="module")
def worker():
    worker = Counting()
    yield worker
    worker.close()


@pytest.fixture(scope="module")
def image(tmp_path_factory, write_raster):
    """Two rows of twelve blocks of 84 pixels, of which one in each row has no ground, and some have nodata in them."""
    pixels = np.random.default_rng(5).integers(20, 230, (3, 168, 1008)).astype(np.uint8)
    pixels[:, :, 170:300] = 7
    return write_raster(tmp_path_factory.mktemp("image") / "image.tif", pixels, nodata=7)


@pytest.fixture(scope="module")
def whole(worker, image, tmp_path_factory):
    """What an undisturbed run makes, and how many blocks it asks for."""
    return make(worker, image, tmp_path_factory.mktemp("whole"), Silent(), None)


@pytest.fixture
def journals(tmp_path):
    return tmp_path / "journals"


def left(journals):
    """Return the one journal that a run has left."""
    (path,) = journals.iterdir()
    return path


def cancel(worker, image, folder, percent):
    with pytest.raises(Cancelled):
        make(worker, image, folder / "cancelled", Cancelling(percent), folder / "journals")
    assert not list((folder / "cancelled").glob("*.tif"))
    return left(folder / "journals")


@pytest.fixture(scope="module")
def cancelled(worker, image, tmp_path_factory):
    """The journal of a run that was cancelled at half."""
    return cancel(worker, image, tmp_path_factory.mktemp("half"), 50)


@pytest.fixture
def at_half(cancelled, journals):
    """A folder's one journal, of a run that was cancelled at half."""
    journals.mkdir()
    return Path(shutil.copy(cancelled, journals))


def test_a_map_killed_at_half_is_gone_on_with(worker, image, whole, tmp_path, journals, recorded):
    files, blocks, straight = whole
    half = straight.patches * 10 * blocks // 24 // 2
    arguments = json.dumps([image, str(tmp_path / "killed"), str(journals)])
    path = [str(Path(__file__).parent), *sys.path]
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, arguments], env={**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    )
    end = time.monotonic() + 120
    while sum(file.stat().st_size for file in journals.glob("*")) < half:
        assert time.monotonic() < end and process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert left(journals)
    made, asked, result = make(worker, image, tmp_path / "again", recorded, journals)
    assert made == files
    assert 0 < asked <= 0.55 * blocks
    assert any(text.startswith(GOING_ON) for text in recorded.said)
    assert recorded.percent[0] > 45 and recorded.percent == sorted(recorded.percent)
    assert (result.valid_patches, list(result.present)) == (straight.valid_patches, list(straight.present))
    assert 0.4 * result.valid_patches < result.resumed < result.valid_patches
    assert list(journals.iterdir()) == []


def test_a_map_cancelled_twice_asks_for_no_block_again_that_was_written(worker, image, whole, tmp_path, journals, recorded):
    before = worker.asked
    for percent in (30, 60):
        cancel(worker, image, tmp_path, percent)
    made, asked, _ = make(worker, image, tmp_path / "again", recorded, journals)
    in_hand = 2 * 3
    assert made == whole[0] and asked <= 0.45 * whole[1]
    assert worker.asked - before <= whole[1] + in_hand
    assert list(journals.iterdir()) == []


def test_a_map_that_fails_at_its_very_end_asks_for_nothing_again(worker, image, whole, tmp_path, journals):
    class TakesTheName(Silent):
        def report(self, percent):
            (tmp_path / "failed" / "ids.tif").mkdir(exist_ok=True)

    with pytest.raises(PipelineError, match=r"ids\.tif"):
        make(worker, image, tmp_path / "failed", TakesTheName(), journals)
    assert left(journals)
    made, asked, result = make(worker, image, tmp_path / "again", Silent(), journals)
    assert made == whole[0] and asked == 0 and result.resumed == result.valid_patches
    assert list(journals.iterdir()) == []


@pytest.mark.parametrize(
    "other",
    [
        {"model": Model("embedded", "embedded", "cpu", "bfloat16")},
        {"layout": Layout(0.25, Fraction(1), 56, 0)},
        {"names": ("rgb", "ids")},
    ],
    ids=["precision", "layout", "confidence"],
)
def test_other_settings_begin_anew(worker, image, tmp_path, journals, at_half, recorded, other):
    straight, blocks, _ = make(worker, image, tmp_path / "straight", Silent(), None, **other)
    made, asked, _ = make(worker, image, tmp_path / "again", recorded, journals, **other)
    assert made == straight and asked == blocks
    assert not any(text.startswith(GOING_ON) for text in recorded.said)
    assert left(journals) == at_half, "the other map can still be gone on with"


def test_imagery_that_was_written_again_begins_anew(worker, image, tmp_path, journals, recorded):
    copy = tmp_path / "copy.tif"
    copy.write_bytes(Path(image).read_bytes())
    cancel(worker, str(copy), tmp_path, 50)
    os.utime(copy, ns=(0, copy.stat().st_mtime_ns + 1))
    _, asked, _ = make(worker, str(copy), tmp_path / "again", recorded, journals)
    assert asked > 20 and not any(text.startswith(GOING_ON) for text in recorded.said)


def flipped(data):
    place = 3 * len(data) // 4
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


@pytest.mark.parametrize(
    ("damage", "kept"),
    [
        (lambda data: data[: len(data) // 3], True),
        (flipped, True),
        (lambda data: data + b"\0" * 5000, True),
        (lambda data: data + b"\xff" * 50, True),
        (lambda data: b"\0" * len(data), False),
        (lambda data: b"no journal at all", False),
        (lambda data: b"", False),
    ],
    ids=["cut", "flipped", "zeros", "ones", "all zeros", "text", "empty"],
)
def test_what_is_damaged_is_made_again(worker, image, whole, tmp_path, journals, at_half, recorded, damage, kept):
    at_half.write_bytes(damage(at_half.read_bytes()))
    made, asked, _ = make(worker, image, tmp_path / "again", recorded, journals)
    assert made == whole[0] and (asked < whole[1]) == kept
    assert any(text.startswith(GOING_ON) for text in recorded.said) == kept
    assert list(journals.iterdir()) == []


def test_where_no_journal_can_be_kept_the_map_is_made_all_the_same(worker, image, whole, tmp_path, journals, recorded):
    journals.write_text("a file")
    made, asked, _ = make(worker, image, tmp_path / "again", recorded, journals)
    assert (made, asked) == whole[:2] and journals.read_text() == "a file"
    assert any("cannot be written (" in text for text in recorded.said)


def test_a_second_run_of_the_same_map_keeps_nothing(worker, image, whole, tmp_path, journals, at_half, recorded):
    content = at_half.read_bytes()

    class Meanwhile(Silent):
        """A first run, in whose middle the second one comes and goes."""

        made = None

        def message(self, text):
            if text.startswith(GOING_ON):
                other = Counting()
                Meanwhile.made = make(other, image, tmp_path / "second", recorded, journals)
                other.close()
                assert at_half.read_bytes() == content

    made, asked, _ = make(worker, image, tmp_path / "first", Meanwhile(), journals)
    assert made == whole[0] and asked < 0.6 * whole[1]
    assert Meanwhile.made[:2] == whole[:2]
    assert any("Another run is making the same map" in text for text in recorded.said)
    assert list(journals.iterdir()) == []
