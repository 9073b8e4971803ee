"""A real Dask scheduler and its workers: killed, stopped and late, they make the map of one undisturbed run."""

from __future__ import annotations

import json
import os
import signal
import time

from cluster_program import CONNECT_WITHIN, OPTIONS, check_same, run, start


def wait_for_sheets(folder, count, process):
    while len(list(folder.glob("ids/x*.tif"))) < count:
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.02)


def test_killed_stopped_and_late_workers_make_the_same_map(start_worker, scheduler, python, imagery, undisturbed, tmp_path):
    folder = tmp_path / "map"
    killed, stopped = start_worker(), start_worker()
    process = start("map", folder, "--folder", imagery, *OPTIONS, "--scheduler", scheduler, python=python)
    wait_for_sheets(folder, 2, process)
    os.killpg(killed.pid, signal.SIGKILL)
    os.killpg(stopped.pid, signal.SIGSTOP)
    start_worker()
    while "Registered to" not in (tmp_path / "dask-3.log").read_text():
        assert process.poll() is None
        time.sleep(0.1)
    os.killpg(stopped.pid, signal.SIGCONT)
    # What the killed one had in hand is claimed still; its silence is what frees it, which is not waited for here.
    for claim in folder.glob(".claims/*"):
        os.utime(claim, (1, 1))
    answer, log = process.communicate(timeout=200)
    assert process.returncode == 0, log
    assert json.loads(answer)["failed"] == {}
    check_same(folder, undisturbed[0])


def test_two_runs_at_one_scheduler_take_turns(start_worker, scheduler, python, imagery, undisturbed, tmp_path):
    start_worker()
    folder, other = tmp_path / "map", tmp_path / "other"
    wanted = ("--folder", imagery, *OPTIONS, "--scheduler", scheduler)
    process = start("map", folder, *wanted, python=python)
    wait_for_sheets(folder, 2, process)
    os.killpg(process.pid, signal.SIGSTOP)
    of_other, _ = run("map", other, *wanted, "--margin", 1, python=python)
    assert len(list(folder.glob("ids/x*.tif"))) < undisturbed[1]["sheets"]
    os.killpg(process.pid, signal.SIGCONT)
    answer, log = process.communicate(timeout=200)
    assert process.returncode == 0, log
    assert json.loads(answer)["failed"] == of_other["failed"] == {}
    assert of_other["sheets"] == undisturbed[1]["sheets"]
    check_same(folder, undisturbed[0])


def test_processes_of_this_machine(python, imagery, undisturbed, tmp_path):
    answer, log = run("map", tmp_path, "--folder", imagery, *OPTIONS, "--local", 2, python=python)
    assert answer["sheets"] == undisturbed[1]["sheets"] and "Dask workers that make sheets: " in log
    check_same(tmp_path, undisturbed[0])


def test_a_scheduler_that_is_not_there_is_named_before_anything_takes_long(python, imagery, tmp_path, monkeypatch):
    monkeypatch.setenv(CONNECT_WITHIN, "1s")
    arguments = ("map", tmp_path, "--folder", imagery, *OPTIONS, "--scheduler", "tcp://127.0.0.1:9")
    _, log = run(*arguments, status=1, python=python)
    assert "127.0.0.1:9 cannot be reached" in log and "loading the encoder" not in log
    assert not (tmp_path / "ids").exists()
