"""What a killed run has left goes with the next one, and what another run is writing stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from geocentroids.pipeline.errors import PipelineError
from geocentroids.pipeline.output.temporary_files import LOCK, Unfinished, remove_leftovers

HOLDER = """
import sys, time
from geocentroids.pipeline.output.temporary_files import Unfinished
held = Unfinished(sys.argv[1])
for suffix in ("", ".aux.xml", ".ovr.tmp"):
    open(held.path + suffix, "w").write("x")
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def other(tmp_path):
    """Another process that writes map.tif."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "map.tif")],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()


def test_what_a_killed_run_left_is_swept_and_not_before(other, tmp_path):
    during = set(os.listdir(tmp_path))
    assert len(during) == 4
    mine = Unfinished(str(tmp_path / "mine.tif"))
    assert during <= set(os.listdir(tmp_path))
    other.send_signal(signal.SIGKILL)
    other.wait()
    remove_leftovers(str(tmp_path))
    assert os.listdir(tmp_path) == [os.path.basename(mine.path) + LOCK]
    mine.discard()
    assert os.listdir(tmp_path) == []


def test_two_runs_of_one_process_let_each_other_be(tmp_path):
    first = Unfinished(str(tmp_path / "map.tif"))
    for suffix in ("", ".aux.xml"):
        open(first.path + suffix, "w").close()
    second = Unfinished(str(tmp_path / "map.tif"))
    assert os.path.exists(first.path) and first.path != second.path
    second.discard()
    assert os.path.exists(first.path + ".aux.xml")
    first.discard()
    assert os.listdir(tmp_path) == []


def test_of_what_is_not_ours_nothing_is_swept(tmp_path):
    ours = [".0123abcd-ids.tif", ".0123abcd-ids.tif.aux.xml", ".89abcdef-w.VRT"]
    others = [
        ".550e8400-e29b-41d4-a716-446655440000", ".0123abc-ids.tif", "0123abcd-ids.tif", ".hidden.tif", ".0123abcd-notes.txt"
    ]
    for name in ours + others:
        (tmp_path / name).write_text("x")
    (tmp_path / ".11111111-begun.tif.lock").write_text("")
    old = tmp_path / ".22222222-old.tif.lock"
    old.write_text("")
    os.utime(old, (time.time() - 3600,) * 2)
    remove_leftovers(str(tmp_path))
    assert sorted(os.listdir(tmp_path)) == sorted([*others, ".11111111-begun.tif.lock"])


def test_where_nothing_can_be_created_the_file_is_named(tmp_path):
    with pytest.raises(PipelineError, match=r"map\.tif cannot be created: No such file"):
        Unfinished(str(tmp_path / "missing" / "map.tif"))
