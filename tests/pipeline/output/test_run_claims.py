"""Claims of several runs at one folder: who has what, and what becomes of the claims of a run that is gone."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

import pytest
from geocentroids.pipeline.output.run_claims import Claims

PROGRAM = """
import sys
from geocentroids.pipeline.output.run_claims import Claims
with Claims(sys.argv[1]) as claims:
    print(claims.claim("x1_y1"), flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path):
    """Return another process that has claimed x1_y1 and goes on until it is killed, or its stdin ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    assert process.stdout.readline() == "True\n"
    yield process
    process.kill()
    process.communicate()


def test_what_another_run_has_is_not_claimed_until_it_lets_go(tmp_path, other):
    with Claims(str(tmp_path)) as claims:
        assert not claims.claim("x1_y1") and claims.claim("x2_y1")
        other.communicate()
        assert claims.claim("x1_y1")
        claims.release("x1_y1")
        assert claims.claim("x1_y1")
    assert os.listdir(tmp_path) == []


def test_what_a_killed_run_had_is_free_at_once_on_its_machine(tmp_path, other):
    other.kill()
    other.wait()
    with Claims(str(tmp_path)) as claims:
        assert claims.claim("x1_y1")
    assert os.listdir(tmp_path) == []


def test_what_a_run_on_another_machine_had_is_free_after_its_silence(tmp_path, other):
    other.kill()
    other.wait()
    claim = tmp_path / "x1_y1.claim"
    claim.write_text("another-machine")
    with Claims(str(tmp_path), silence=100.0) as claims:
        assert not claims.claim("x1_y1")
        os.utime(claim, (0, 0))
        assert claims.claim("x1_y1")


def test_what_a_run_lost_to_another_one_while_it_was_suspended_is_not_its_own_any_more(tmp_path):
    with Claims(str(tmp_path), silence=100.0) as suspended:
        assert suspended.claim("x1_y1") and suspended.is_ours("x1_y1")
        claim = tmp_path / "x1_y1.claim"
        claim.write_text(claim.read_text().replace(platform.node(), "another-machine"))
        os.utime(claim, (0, 0))
        with Claims(str(tmp_path), silence=100.0) as other:
            assert other.claim("x1_y1") and other.is_ours("x1_y1") and other.machine("x1_y1") == platform.node()
            assert not suspended.is_ours("x1_y1")
            suspended.release("x1_y1")
            assert other.is_ours("x1_y1"), "what is another's is not let go of"


def test_a_claim_that_is_gone_is_lost_unless_its_folder_is_away(tmp_path):
    folder = tmp_path / "map" / ".claims"
    with Claims(str(folder)) as claims:
        assert claims.claim("x1_y1")
        os.rename(tmp_path / "map", tmp_path / "away")
        assert claims.is_ours("x1_y1")
        os.rename(tmp_path / "away", tmp_path / "map")
        (folder / "x1_y1.claim").unlink()
        assert not claims.is_ours("x1_y1")


def test_a_claim_that_cannot_be_closed_is_let_go_of_all_the_same(tmp_path):
    with Claims(str(tmp_path)) as claims:
        assert claims.claim("x1_y1")
        os.close(claims._held[tmp_path / "x1_y1.claim"])
        claims.release("x1_y1")
        assert claims.claim("x1_y1")
