"""Frames arrive as they were sent, and nothing else is taken for one."""

from __future__ import annotations

import io
import json
import pickle

import numpy as np
import pytest
from geocentroids.runtime.message_frames import MAGIC, PREFIX, Frame, ProtocolError, read_frame, write_frame


def sent(frame: Frame) -> bytes:
    stream = io.BytesIO()
    write_frame(stream, frame)
    return stream.getvalue()


def test_round_trip():
    arrays = {
        "rgb": np.arange(24, dtype=np.uint8).reshape(2, 4, 3),
        "valid": np.array([[True, False]]),
        "features": np.arange(6, dtype=np.float16).reshape(3, 2).T,
        "nothing": np.empty((0, 5), np.float32),
    }
    frame = read_frame(io.BytesIO(sent(Frame("map", {"scale": "8/7", "name": "año"}, arrays))))
    assert frame is not None and frame.kind == "map" and frame.fields == {"scale": "8/7", "name": "año"}
    for name, array in arrays.items():
        assert frame.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(frame.arrays[name], array)


def test_frames_follow_each_other_to_the_end():
    stream = io.BytesIO(sent(Frame("one")) + sent(Frame("two")))
    assert [read_frame(stream).kind, read_frame(stream).kind, read_frame(stream)] == ["one", "two", None]


def test_a_cut_frame_is_an_error_at_every_length():
    data = sent(Frame("map", {}, {"rgb": np.zeros(9, np.uint8)}))
    for length in range(1, len(data)):
        with pytest.raises(ProtocolError):
            read_frame(io.BytesIO(data[:length]))


def headed(arrays: object) -> bytes:
    header = json.dumps({"kind": "x", "fields": {}, "arrays": arrays}).encode()
    return PREFIX.pack(MAGIC, len(header)) + header


@pytest.mark.parametrize(
    "data",
    [
        b"print of a library\n" * 3,
        pickle.dumps({"kind": "map"}) * 3,
        PREFIX.pack(MAGIC, 1 << 31) + b"{}",
        PREFIX.pack(MAGIC, 2) + b"{}",
        PREFIX.pack(MAGIC, 2) + b"\xff\xfe",
        headed([["a", "object", [1]]]),
        headed([["a", "uint8", [-1]]]),
        headed([["a", "uint8", [1 << 40]]]),
        headed([["a", "uint8"]]),
    ],
)
def test_what_is_no_frame_is_refused(data):
    with pytest.raises(ProtocolError):
        read_frame(io.BytesIO(data))
