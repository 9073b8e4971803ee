"""A stranger's codebook costs no time, no memory and no look at other files; what is wrong with it is an error."""

from __future__ import annotations

import json
import os
import struct
import time

import numpy as np
import pytest
from geocentroids.models.codebook import codebook_file
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.download.fetch_encoders import encoder_of, find_encoder
from geocentroids.models.errors import ModelError
from geocentroids.models.service import Service
from geocentroids.runtime.message_codec import to_frame
from geocentroids.runtime.message_frames import pack
from geocentroids.runtime.model_scale import parse_model_scale
from geocentroids.runtime.questions import Describe, Inspect

HEADER = {
    "format": 1,
    "name": "a stranger's",
    "encoder": "embedded",
    "gsd": 0.25,
    "model_scale": "8/7",
    "tile": 224,
    "margin": 3,
    "metric": "l2",
    "group_names": [],
    "training": {},
    "licence": "",
    "attribution": "",
}
SIZE, WIDTH = 8, 12
TYPES = {"F32": np.float32, "F16": np.float16, "F64": np.float64, "U8": np.uint8, "U64": np.uint64, "I8": np.int8}


def write(path, header=None, text=None, **tensors):
    """Write a codebook of 8 centroids of 12 numbers with another header, or other tensors (type, array)."""
    arrays = {"centroids": ("F32", np.ones((SIZE, WIDTH))), "colors": ("U8", np.zeros((SIZE, 3))), **tensors}
    listed, body = {}, b""
    for name, (kind, array) in arrays.items():
        data = np.asarray(array).astype(TYPES[kind]).tobytes()
        listed[name] = {"dtype": kind, "shape": np.shape(array), "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    said = json.dumps({**HEADER, **(header or {})}) if text is None else text
    return write_raw(path, json.dumps({"__metadata__": {"geocentroids": said}, **listed}).encode(), body)


def write_raw(path, header, body=b""):
    path.write_bytes(struct.pack("<Q", len(header)) + header + body)
    return path


@pytest.fixture
def path(tmp_path):
    return tmp_path / "stranger.codebook.safetensors"


def refused(path):
    """Return why a codebook is refused, which takes no time."""
    start = time.monotonic()
    with pytest.raises(ModelError) as raised:
        Codebook.load(path)
    assert time.monotonic() - start < 5
    assert len(str(raised.value)) < 1000 + len(str(path))
    return str(raised.value)


def test_the_form_without_a_fault_is_read(path):
    assert Codebook.load(write(path)).centroids.shape == (SIZE, WIDTH)


@pytest.mark.parametrize(
    "header",
    [
        {"model_scale": "1e30000000"},
        {"model_scale": "1" * 100_000},
        {"model_scale": "8/0"},
        {"model_scale": 1e300},
        {"model_scale": None},
        {"gsd": float("nan")},
        {"gsd": float("inf")},
        {"gsd": "0.25"},
        {"gsd": True},
        {"tile": "224"},
        {"tile": 224.5},
        {"tile": 1 << 40},
        {"margin": -1},
        {"name": ["a"]},
        {"name": "a" * 100_000},
        {"encoder": {"path": "/"}},
        {"metric": ["l2"]},
        {"metric": "x" * 900},
        {"group_names": {"0": "a"}},
        {"group_names": [1, 2]},
        {"group_names": [["a"], "b"]},
        {"training": []},
        {"training": "x"},
        {"name": "two\nlines"},
        {"name": "two\u2028lines"},
        {"name": "two\x85lines"},
        {"name": "\u202egnp.exe"},
        {"name": "\u2067gnp.exe"},
        {"name": "half \ud800"},
        {"training": {"of": ["half \udfff"]}},
        {"format": "1"},
        {"format": 99},
    ],
    ids=lambda header: str(header)[:40],
)
def test_headers_that_are_wrong_are_refused_at_once(path, header):
    assert "stranger" in refused(write(path, header))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 500_000,
        '{"a":' * 100_000,
        json.dumps({**HEADER, "training": json.loads("[" * 100 + "]" * 100)}),
        json.dumps(HEADER)[:-1] + ', "name": "another"}',
        json.dumps(HEADER).replace("224", "9" * 1_000_000),
        "[]",
        "",
    ],
    ids=["deep list", "deep object", "deeper than sense", "name twice", "a million digits", "list", "nothing"],
)
def test_json_that_costs_time_or_hides_something_is_refused(path, text):
    assert "is not a codebook, or damaged" in refused(write(path, text=text))


def test_sizes_that_are_not_in_the_file_are_refused(path):
    for shape, offsets in (
        ([1 << 40, 1 << 20], [0, 96]),
        ([8, 3], [0, 1 << 60]),
        ([8, 3], [-8, 88]),
        ([0, 1 << 62], [0, 0]),
        ([8], [0, 32]),
    ):
        listed = {"dtype": "F32", "shape": shape, "data_offsets": offsets}
        header = {"__metadata__": {"geocentroids": json.dumps(HEADER)}, "centroids": listed}
        assert "stranger" in refused(write_raw(path, json.dumps(header).encode(), bytes(96)))
    path.write_bytes(struct.pack("<Q", 1 << 62) + b"{}")
    assert "a header of" in refused(path)


def test_a_file_larger_than_any_codebook_is_not_read(path):
    with path.open("wb") as file:
        file.truncate(codebook_file.MAX_BYTES + 1)
    assert "larger than any codebook" in refused(path)
    path.unlink()
    os.mkfifo(path)
    assert "is not a file" in refused(path)


@pytest.mark.parametrize(
    "tensors",
    [
        {"centroids": ("F64", np.ones((SIZE, WIDTH)))},
        {"centroids": ("F32", np.full((SIZE, WIDTH), np.inf))},
        {"centroids": ("F16", np.full((SIZE, WIDTH), np.nan))},
        {"centroids": ("F32", np.full((SIZE, WIDTH), 3e38))},
        {"centroids": ("F32", np.ones((SIZE, 0)))},
        {"centroids": ("F32", np.ones((SIZE, 9000)))},
        {"centroids": ("F32", np.ones((0, WIDTH)))},
        {"centroids": ("F32", np.float32(1))},
        {"colors": ("F32", np.ones((SIZE, 3)))},
        {"counts": ("F32", np.ones(SIZE))},
        {"counts": ("U64", np.full(SIZE, 2**64 - 1, np.uint64))},
        {"groups": ("U64", np.ones((SIZE, 1)))},
        {"embedding": ("F32", np.full((SIZE, 3), np.nan))},
        {"embedding": ("U8", np.ones((SIZE, 3)))},
    ],
    ids=lambda tensors: str(tensors)[:40],
)
def test_tensors_that_are_wrong_are_refused(path, tensors):
    assert "stranger" in refused(write(path, **tensors))


def test_groups_beyond_any_name_do_not_become_the_first_one(path):
    write(path, {"group_names": [["a"]]}, groups=("U64", np.full((SIZE, 1), 1 << 63, np.uint64)))
    assert "groups are larger than any can be" in refused(path)


def test_whole_numbers_of_any_type_are_such_that_frames_hold_them(path):
    write(path, {"group_names": [["a", "b"]], "training": {"features": "many"}},
          counts=("U64", np.ones(SIZE)), groups=("I8", np.ones((SIZE, 1))))
    service = Service(lambda message: None)
    for question in (Describe(str(path), "embedded", fitting=False), Inspect(str(path), "")):
        pack(to_frame(service.begin(question)()))


@pytest.mark.parametrize(
    "encoder",
    ["/etc", "\\\\server\\share", "//server/share", "file:///etc", "..", "../x", "a/..", "~/models", "C:\\models", "a/b/c",
     ".", "http://server/a", "owner/na me", "owner/name@", "owner/../x", "./owner", "ownér/name", "owner/" + "x" * 97, "x"],
)
def test_an_encoder_that_a_codebook_names_is_never_a_path(path, tmp_path, monkeypatch, encoder):
    monkeypatch.chdir(tmp_path)
    book = Codebook.load(write(path, {"encoder": encoder}))
    with pytest.raises(ModelError, match="neither 'embedded' nor a hub id: give the folder of its encoder under 'Encoder'"):
        encoder_of(book)
    with pytest.raises(ModelError, match="neither 'embedded' nor a hub id"):
        Service(lambda message: None).begin(Describe(str(path), "", fitting=True))


def test_a_hub_id_is_no_folder_that_happens_to_lie_there(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEOCENTROIDS_CACHE", str(tmp_path / "cache"))
    (tmp_path / "owner" / "name").mkdir(parents=True)
    assert encoder_of(Codebook.load(write(path, {"encoder": "owner/name"}))) == "owner/name"
    assert find_encoder("owner/name") is None
    assert str(find_encoder("./owner/name")) == "owner/name", "what the user types as a folder is one"


def test_scales_are_ratios():
    assert [str(parse_model_scale(text)) for text in ("8/7", "1", " 16/14 ", "1.25")] == ["8/7", "1", "8/7", "5/4"]
    for text in ("1e9", "-1", "8/", "/7", "0", "0/3", "8/0", "٣", "1_0", "inf", "nan", "1.", ""):
        with pytest.raises(ValueError, match="is no ratio such as 8/7"):
            parse_model_scale(text)
