"""The client against real worker processes: answers, deaths, cancelling, orphans."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest
from geocentroids.runtime import worker as worker_module
from geocentroids.runtime.environment import worker_python
from geocentroids.runtime.errors import (
    Cancelled,
    NoAnswer,
    NotInstalled,
    WorkerDied,
    WorkerError,
    WrongPython,
)
from geocentroids.runtime.settings import Settings
from geocentroids.runtime.worker import Worker
from geocentroids.runtime.worker_process import WorkerProcess
from questions import LOAD, ended_within, question, running


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.close()


def test_describe_needs_no_torch_and_tells_all(worker):
    info = worker.describe("", "embedded")
    assert info.encoder == "embedded" and info.hidden_size == info.codebook.width
    assert info.codebook.colors.shape == (info.codebook.size, 3)
    pid = worker.pid
    assert worker.describe("", "embedded").encoder == "embedded" and worker.pid == pid, "one start is enough"
    with open(f"/proc/{pid}/maps") as maps:
        assert "libtorch" not in maps.read()


def test_the_worker_describes_and_is_not_waited_for_while_at_work(worker, monkeypatch):
    worker.load(LOAD)
    pid, started = worker.pid, []
    start = WorkerProcess.__init__
    monkeypatch.setattr(WorkerProcess, "__init__", lambda *arguments: started.append(1) or start(*arguments))
    assert worker.describe("", "embedded").encoder == "embedded" and not started
    with pytest.raises(WorkerError, match="/no/such"):
        worker.describe("", "/no/such")
    with worker.session():
        worker.submit(question(6))
        assert worker.describe("", "embedded").encoder == "embedded" and len(started) == 1
        assert worker.unanswered == 1 and worker.receive().kind == "mapped"
    assert worker.pid == pid


def stop(worker):
    os.kill(worker.pid, signal.SIGSTOP)


def test_a_window_waits_seconds_for_an_idle_worker_that_does_not_answer(worker):
    worker.load(LOAD)
    pid, start = worker.pid, time.monotonic()
    stop(worker)
    assert worker.describe("", "embedded", at_once=True).encoder == "embedded"
    assert time.monotonic() - start < worker_module.ANSWER_SECONDS + worker_module.START_SECONDS
    assert worker.pid not in (None, pid) and not running(pid)


def test_a_window_waits_neither_for_a_run_nor_for_what_it_hangs_on(worker):
    with worker.session():
        worker.load(LOAD)
        pid = worker.pid
        worker.submit(question())
        stop(worker)
        assert worker.describe("", "embedded", at_once=True).encoder == "embedded"
        assert worker.pid == pid and worker.unanswered == 1
        os.kill(pid, signal.SIGCONT)
        assert worker.receive().kind == "mapped"


def test_a_window_is_told_of_a_worker_that_does_not_start(worker, monkeypatch, tmp_path):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nexec sleep 1000\n")
    python.chmod(0o755)
    monkeypatch.setenv(worker_python.PYTHON_VARIABLE, str(python))
    monkeypatch.setattr(worker_module, "START_SECONDS", 1.0)
    with pytest.raises(NoAnswer, match="has not started within 1 seconds, so that nothing could be checked: try again"):
        worker.describe("", "embedded", at_once=True)
    assert worker.pid is None


def test_a_description_that_hangs_is_cancelled(worker):
    worker.load(LOAD)
    stop(worker)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        worker.describe("", "embedded", cancelled=lambda: time.monotonic() - start > 0.3)
    assert worker.pid is None


def test_an_idle_worker_that_hangs_is_ended_in_a_second_or_two(worker):
    worker.load(LOAD)
    pid = worker.pid
    stop(worker)
    start = time.monotonic()
    worker.close_when_idle()
    assert time.monotonic() - start < 3 and not running(pid)


def test_what_is_absent_is_described_but_never_downloaded(worker, monkeypatch, tmp_path):
    monkeypatch.setenv("GEOCENTROIDS_CACHE", str(tmp_path / "models"))
    monkeypatch.setenv("GEOCENTROIDS_HUB_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("GEOCENTROIDS_CODEBOOK_URL", "http://127.0.0.1:9")
    info = worker.describe("facebook/dinov2-giant", "published")
    assert info.absent == ("codebook", "encoder") and info.hidden_size == 0
    assert info.codebook.size == 6144 and info.codebook.colors.shape == (0, 3)
    assert not (tmp_path / "models").exists()
    lines = []
    for _ in range(2):
        with pytest.raises(WorkerError, match=r"127\.0\.0\.1:9/facebook/dinov2-giant does not answer"):
            worker.fetch("facebook/dinov2-giant", "embedded", lines.append)
    assert "Apache-2.0" in lines[0] and "4546 MB" in lines[0]


def test_nothing_is_fetched_of_what_is_there(worker):
    told = []
    worker.fetch("", "embedded", told.append, report=lambda *progress: told.append(progress))
    assert told == [] and worker.pid is None


def test_a_question_is_answered_and_the_encoder_stays(worker):
    worker.load(LOAD)
    first = worker.pid
    answer = worker.ask(question())
    assert answer.ids.shape == (16, 16) and answer.ids.dtype == np.uint16
    assert answer.confidence.shape == (2, 16, 16)
    assert (answer.confidence[1] >= 0).all()
    worker.load(LOAD)
    assert worker.pid == first


def test_the_workers_threads_leave_the_core_while_they_wait_unless_the_user_says_otherwise(worker, monkeypatch):
    for chosen, found in ((None, "PASSIVE"), ("ACTIVE", "ACTIVE")):
        if chosen:
            monkeypatch.setenv("OMP_WAIT_POLICY", chosen)
        with pytest.raises(WorkerError):
            worker.ask(question())
        with open(f"/proc/{worker.pid}/environ") as environment:
            assert f"OMP_WAIT_POLICY={found}" in environment.read().split("\0")
        worker.close()


def test_a_refusal_is_an_error_and_the_worker_lives_on(worker):
    with pytest.raises(WorkerError, match="No codebook"):
        worker.ask(question())
    pid = worker.pid
    worker.load(LOAD)
    assert worker.pid == pid


def test_a_killed_worker_is_started_once_from_the_block_in_hand(worker):
    worker.load(LOAD)
    expected = worker.ask(question(2)).ids
    first, said = worker.pid, []
    worker.submit(question(2))
    worker.submit(question(2))
    os.kill(first, signal.SIGKILL)
    for _ in range(2):
        np.testing.assert_array_equal(worker.receive(said.append).ids, expected)
    assert worker.pid != first
    assert any("died" in text and "again" in text for text in said)


def test_a_worker_that_dies_twice_of_one_block_is_an_error_and_the_next_run_works(worker):
    worker.load(LOAD)

    def kill_on_sight(deadline=time.monotonic() + 30):
        seen = set()
        while len(seen) < 2 and time.monotonic() < deadline:
            pid = worker.pid
            if pid and pid not in seen:
                seen.add(pid)
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.01)

    killer = threading.Thread(target=kill_on_sight)
    worker.submit(question(8))
    killer.start()
    with pytest.raises(WorkerDied, match="died twice"):
        worker.receive()
    killer.join()
    worker.load(LOAD)
    assert worker.ask(question()).ids.shape == (16, 16)


def test_cancelling_ends_a_large_question_promptly(worker):
    worker.load(LOAD)
    pid = worker.pid
    worker.submit(question(40))
    start = time.monotonic()
    with pytest.raises(Cancelled):
        worker.receive(cancelled=lambda: time.monotonic() - start > 0.5)
    assert time.monotonic() - start < 2.5
    assert not running(pid)


PARENT = """
import sys, time
sys.path.insert(0, sys.argv[1])
sys.path.insert(0, sys.argv[2])
from questions import LOAD, question
from geocentroids.runtime.worker import Worker
worker = Worker()
worker.load(LOAD)
worker.submit(question(40))
print(worker.pid, flush=True)
time.sleep(60)
"""


def test_a_dead_parent_leaves_no_orphan():
    package = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(worker_python.__file__))))
    arguments = [sys.executable, "-c", PARENT, os.path.dirname(__file__), os.path.dirname(package)]
    parent = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert running(pid)
    parent.kill()
    parent.wait()
    assert ended_within(pid, 3)


def test_two_runs_take_turns(worker):
    said, order = [], []
    with worker.session():
        other = threading.Thread(target=lambda: _take(worker, said, order))
        other.start()
        time.sleep(0.3)
        order.append("first")
    other.join()
    assert order == ["first", "second"] and any("Waiting" in text for text in said)


def _take(worker, said, order):
    with worker.session(said.append):
        order.append("second")


def test_a_worker_that_is_told_to_retire_goes_with_the_run_that_has_it(worker):
    with worker.session():
        worker.load(LOAD)
        first = worker.pid
        worker.submit(question())
        worker.close_when_idle()
        assert worker.receive().kind == "mapped" and worker.pid == first
    assert worker.pid is None and not running(first)
    with worker.session():
        worker.load(LOAD)
    assert worker.pid not in (None, first)
    worker.close_when_idle()
    assert worker.pid is None


def test_who_waits_for_a_retiring_worker_gets_a_new_one(worker):
    found = []

    def wait():
        with worker.session():
            found.append(worker.pid)

    with worker.session():
        worker.describe("", "embedded")
        worker.load(LOAD)
        other = threading.Thread(target=wait)
        other.start()
        worker.close_when_idle()
    other.join()
    assert found == [None]


def test_abandoning_the_worker_cancels_who_has_it_and_who_waits_for_it(worker):
    outcomes = []

    def wait():
        try:
            with worker.session():
                worker.load(LOAD)
        except Cancelled:
            outcomes.append("cancelled")

    with pytest.raises(Cancelled), worker.session():
        worker.load(LOAD)
        pid = worker.pid
        other = threading.Thread(target=wait)
        other.start()
        worker.submit(question(40))
        threading.Timer(0.5, worker.abandon).start()
        start = time.monotonic()
        worker.receive()
    other.join()
    assert time.monotonic() - start < 2.5
    assert outcomes == ["cancelled"] and not running(pid) and worker.pid is None


def test_the_worker_of_the_process_is_another_one_after_it_was_abandoned():
    before = worker_module.shared_worker()
    worker_module.shut_down()
    after = worker_module.shared_worker()
    assert after is not before and after.describe("", "embedded").encoder == "embedded"


def test_a_missing_python_says_how_to_get_one(worker, monkeypatch, tmp_path, configured):
    monkeypatch.delenv(worker_python.PYTHON_VARIABLE)
    configured(Settings(home=tmp_path))
    with pytest.raises(NotInstalled, match="qgis_process run geocentroids:setupenvironment"):
        worker.describe("", "embedded")
    monkeypatch.setenv(worker_python.PYTHON_VARIABLE, "/no/such/python")
    with pytest.raises(WorkerError, match="/no/such/python"):
        worker.describe("", "embedded")


def test_a_python_without_the_packages_is_told_apart(worker, monkeypatch):
    monkeypatch.setenv(worker_python.PYTHON_VARIABLE, "/bin/false")
    with pytest.raises(WrongPython, match=r"/bin/false does not start .* environment variable GEOCENTROIDS_PYTHON"):
        worker.describe("", "embedded")
    monkeypatch.setenv(worker_python.PYTHON_VARIABLE, os.__file__)
    with pytest.raises(WrongPython, match=r"does not start \(Permission denied\)"):
        worker.describe("", "embedded")


def test_the_worker_does_not_see_qgiss_python(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/usr/share/qgis/python")
    monkeypatch.setenv("GDAL_DATA", "/somewhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
    cleaned = Settings().process_environment()
    assert "PYTHONPATH" not in cleaned and "GDAL_DATA" not in cleaned
    assert cleaned["HTTPS_PROXY"] == "http://proxy:1"


def test_qgiss_authorities_win_over_osgeo4ws_and_an_administrators_over_both(monkeypatch, tmp_path):
    bundle = str(tmp_path / "bin" / "curl-ca-bundle.crt")
    monkeypatch.setenv("OSGEO4W_ROOT", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", bundle)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "apps" / "openssl" / "certs"))
    assert Settings().process_environment()["SSL_CERT_FILE"] == bundle
    variables = Settings(certificates="/profile/certificates.pem").process_environment()
    assert variables["SSL_CERT_FILE"] == "/profile/certificates.pem" and "SSL_CERT_DIR" not in variables
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/office.pem")
    assert Settings(certificates="/profile/certificates.pem").process_environment()["SSL_CERT_FILE"] == "/etc/office.pem"
