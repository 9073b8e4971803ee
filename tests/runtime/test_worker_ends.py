"""However a worker's streams and questions go wrong, it answers or ends cleanly: never in Python's "Fatal error"."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import pytest
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.errors import WorkerDied, WorkerError
from geocentroids.runtime.message_codec import Question
from geocentroids.runtime.message_frames import MAGIC, PREFIX, Frame, pack, read_frame
from geocentroids.runtime.questions import Described
from geocentroids.runtime.settings import current
from geocentroids.runtime.worker import Worker
from geocentroids.runtime.worker_process import ENTRY
from questions import DESCRIBE, LOAD, question, sent

WHOLE = sent(question())


@pytest.fixture
def start():
    """Return a function that starts a worker's process with plain pipes."""
    started = []

    def start(**variables):
        command = [worker_python(), "-I", "-X", "utf8", str(ENTRY)]
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        started.append(subprocess.Popen(command, env={**current().process_environment(), **variables}, **pipes))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def headed(header):
    return PREFIX.pack(MAGIC, len(header)) + header


def listing(*arrays, kind="map", fields=None):
    return headed(json.dumps({"kind": kind, "fields": fields or {}, "arrays": arrays}).encode())


STREAMS = {
    "nothing": b"",
    "garbage": b"\x00\xff" * 4000,
    "prefix cut": WHOLE[:5],
    "header cut": WHOLE[:40],
    "array cut": WHOLE[:-1],
    "deep header": headed(b"[" * 200_000),
    "deep fields": headed(b'{"kind": "map", "arrays": [], "fields": ' + b'{"a":' * 50_000),
    "no header": headed(b"3"),
    "kind of another type": listing(kind=["map"]),
    "fields of another type": headed(b'{"kind": "map", "fields": [], "arrays": []}'),
    "axis beyond any machine": listing(["rgb", "uint8", [0, 10**30]]),
    "too many axes": listing(["rgb", "uint8", [1] * 200]),
    "more than the memory holds": listing(*([str(number), "uint8", [8 << 30]] for number in range(20_000))),
}


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_whatever_comes_and_ends_anywhere_ends_the_worker_cleanly(start, stream):
    process = start()
    out, words = process.communicate(stream, 60)
    assert (process.returncode, out) == (0, b"")
    assert b"Fatal" not in words and b"Traceback" not in words


def test_a_stream_that_ends_behind_a_question_at_work_ends_it(start):
    process = start()
    load = sent(LOAD)
    large = sent(question(8))
    process.stdin.write(load)
    process.stdin.flush()
    assert read_frame(process.stdout).kind == "loaded"
    _, words = process.communicate(large + WHOLE[: len(WHOLE) // 2], 60)
    assert process.returncode == 0 and b"Fatal" not in words


def test_a_plugin_that_does_not_listen_any_more_ends_the_worker(start):
    process = start()
    process.stdout.close()
    process.stdin.write(sent(DESCRIBE))
    process.stdin.flush()
    assert process.wait(60) == 0 and b"Fatal" not in process.stderr.read()


def test_settings_that_are_none_end_it_with_a_word(start):
    process = start(GEOCENTROIDS_IDLE_SECONDS="soon")
    _, words = process.communicate(b"", 60)
    assert process.returncode == 1 and b"could not convert string to float" in words and b"Fatal" not in words


def test_a_worker_that_fails_while_it_waits_for_its_stdin_says_so_and_ends(start):
    process = start()
    process.stdin.write(b"".join(bytes(piece) for piece in pack(Frame("describe"))))
    process.stdin.flush()
    assert [read_frame(process.stdout).kind for _ in range(2)] == ["log", "failed"]
    assert read_frame(process.stdout) is None
    assert process.wait(60) == 1 and b"Fatal" not in process.stderr.read()


def test_no_frame_and_no_log_holds_a_password(start):
    """Of the hub's mirror and of the proxy, also where an exception that nobody foresaw tells of it."""
    secrets = {"GEOCENTROIDS_HUB_URL": "http://zoe:s3cr3tkey@127.0.0.1:9", "HTTPS_PROXY": "http://zoe:pr0xyw0rd@127.0.0.1:9"}
    process = start(**secrets, GEOCENTROIDS_CACHE="/dev/null/none")
    for frame in (
        Frame("fetch", {"encoder": "some/encoder", "codebook": "embedded"}),
        Frame("describe", {"encoder": "", "codebook": "http://zoe:s3cr3tkey@127.0.0.1:9/pr0xyw0rd", "fitting": True}),
        Frame("fetch", {"encoder": {"http://zoe:s3cr3tkey@127.0.0.1:9": 1}, "codebook": "embedded"}),
    ):
        process.stdin.write(b"".join(bytes(piece) for piece in pack(frame)))
    process.stdin.flush()
    frames = []
    while (frame := read_frame(process.stdout)) is not None:
        frames.append(frame)
    assert {frame.kind for frame in frames} == {"log", "error", "failed"}
    said = process.stderr.read().decode() + "".join(str(frame.fields) for frame in frames)
    assert "s3cr3tkey" not in said and "pr0xyw0rd" not in said and "***" in said


def test_a_worker_that_loads_draws_no_bars(start):
    process = start()
    process.stdin.write(sent(LOAD))
    process.stdin.flush()
    assert read_frame(process.stdout).kind == "loaded"
    assert "%|" not in process.communicate(b"", 60)[1].decode()


def test_what_nobody_foresaw_is_tried_once_more_and_told_in_a_line():
    class Describe(Question[Described]):
        """A question that the worker does not know in this form."""

    worker, said = Worker(), []
    try:
        with pytest.raises(WorkerDied, match=r"died twice at the same piece of work \(KeyError: 'codebook'\)\."):
            worker.ask(Describe(), said.append)
        assert sum("Traceback" in text for text in said) == 2 and sum("Starting it again" in text for text in said) == 1
        assert worker.describe("", "embedded").encoder == "embedded"
    finally:
        worker.close()


def test_memory_that_runs_out_is_an_answer():
    worker, large = Worker(), replace(question(), shape=(10**8, 10**8))
    try:
        worker.load(LOAD)
        with pytest.raises(WorkerError, match="Memory ran out: close other programs"):
            worker.ask(large)
        assert worker.ask(question()).kind == "mapped"
    finally:
        worker.close()
