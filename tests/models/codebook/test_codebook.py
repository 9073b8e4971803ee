"""Codebook files: whole or refused, never unpickled; lookups against NumPy; the published pair."""

from __future__ import annotations

import hashlib
import json
import pickle
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
import torch
from geocentroids.models.codebook.codebook import Codebook, import_npy
from geocentroids.models.codebook.codebook_training import fit_codebook
from geocentroids.models.errors import ModelError
from geocentroids.models.heads.lookup import Lookup
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

RNG = np.random.default_rng(5)


def codebook(size=40, width=12, **changes) -> Codebook:
    settings = {
        "centroids": RNG.normal(size=(size, width)).astype(np.float32),
        "colors": RNG.integers(0, 256, (size, 3), dtype=np.uint8),
        "name": "test",
        "encoder": "embedded",
    }
    return Codebook(**{**settings, **changes})


def test_round_trip(tmp_path):
    whole = codebook(
        gsd=0.5,
        model_scale=Fraction(4, 3),
        tile=448,
        margin=2,
        metric="cosine",
        counts=np.arange(40),
        groups=np.column_stack([np.arange(40) % 2, np.arange(40) % 3]).astype(np.int32),
        group_names=(("dark", "hell é"), ("1", "2.1", "2.2")),
        embedding=np.ones((40, 3), np.float32),
        training={"features": 7},
        licence="MIT",
        attribution="someone",
    )
    path = tmp_path / "a.codebook.safetensors"
    whole.save(path)
    again = Codebook.load(path)
    assert again.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    for name, value in vars(replace(whole, sha256=again.sha256)).items():
        if isinstance(value, np.ndarray):
            np.testing.assert_array_equal(getattr(again, name), value, err_msg=name)
        else:
            assert getattr(again, name) == value, name
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_one_level_of_groups_as_the_first_files_had_it(tmp_path):
    path = tmp_path / "a"
    codebook(groups=np.arange(40) % 2, group_names=(("dark", "light"),)).save(path)
    tensors, header = load_file(path), json.loads(safe_open(path, "numpy").metadata()["geocentroids"])
    header["group_names"] = ["dark", "light"]
    save_file({**tensors, "groups": tensors["groups"][:, 0].copy()}, path, {"geocentroids": json.dumps(header)})
    again = Codebook.load(path)
    assert again.group_names == (("dark", "light"),) and again.groups.shape == (40, 1)
    with pytest.raises(ModelError, match="point at names"):
        codebook(groups=np.arange(40), group_names=(("dark", "light"),))


def test_what_the_first_files_said_besides(tmp_path):
    path = tmp_path / "a"
    codebook(encoder="some/encoder").save(path)
    header = json.loads(safe_open(path, "numpy").metadata()["geocentroids"])
    for revision, encoder in (("", "some/encoder"), ("abc", "some/encoder@abc")):
        first = {**header, "encoder_revision": revision, "float16_features": True}
        save_file(load_file(path), path, {"geocentroids": json.dumps(first)})
        assert Codebook.load(path).encoder == encoder


def test_what_is_no_codebook_is_refused(tmp_path):
    good = tmp_path / "good"
    codebook().save(good)
    data = good.read_bytes()
    bad = {
        "cut": data[: len(data) // 2],
        "empty": b"",
        "pickle": pickle.dumps(codebook().centroids),
        "header": b"\xff" * 64,
    }
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ModelError, match=f"{name} is not a codebook, or damaged"):
            Codebook.load(tmp_path / name)
    with pytest.raises(ModelError, match="is not there"):
        Codebook.load(tmp_path / "missing")
    save_file({"centroids": np.zeros((2, 2), np.float32)}, tmp_path / "foreign")
    with pytest.raises(ModelError, match="not a codebook"):
        Codebook.load(tmp_path / "foreign")
    for header in ({"format": 1}, {"format": 99}):
        save_file({"centroids": np.zeros((2, 2), np.float32)}, tmp_path / "a", {"geocentroids": json.dumps(header)})
        with pytest.raises(ModelError, match=r"damaged|update"):
            Codebook.load(tmp_path / "a")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"centroids": np.full((40, 12), np.nan, np.float32)}, "not finite"),
        ({"centroids": np.zeros((40, 12))}, "float16 or float32"),
        ({"centroids": np.zeros(40, np.float32)}, "K x D"),
        ({"colors": np.zeros((39, 3), np.uint8)}, "40 x 3"),
        ({"counts": np.zeros(3, int)}, "counts"),
        ({"metric": "taste"}, "metric 'taste'"),
        ({"name": "half \ud800"}, "broken character"),
        ({"licence": "half \ud800"}, "broken character"),
        ({"name": "n" * 1001}, "too long: write 1,000 characters at most"),
        ({"encoder": "two\nlines"}, "line break or another control character"),
        ({"group_names": (("dark", "light\x07"),)}, "line break or another control character"),
        ({"centroids": np.zeros((65536, 1), np.float16), "colors": np.zeros((65536, 3), np.uint8)}, "65535"),
    ],
)
def test_what_does_not_make_a_codebook(changes, message):
    with pytest.raises(ModelError, match=message):
        codebook(**changes)


@pytest.mark.parametrize("metric", ["inner_product", "l2", "cosine"])
def test_lookup_is_that_of_numpy(metric, device):
    book = codebook(metric=metric)
    features = RNG.normal(size=(500, 12)).astype(np.float32)
    rows = features.astype(np.float16).astype(np.float64)
    centroids = book.centroids.astype(np.float64)
    scores = {
        "inner_product": rows @ centroids.T,
        "l2": -((rows[:, None] - centroids[None]) ** 2).sum(axis=2),
        "cosine": (rows @ centroids.T)
        / np.linalg.norm(rows, axis=1, keepdims=True)
        / np.linalg.norm(centroids, axis=1),
    }[metric]
    lookup = Lookup(book, device)
    ids, score, margin = (tensor.cpu().numpy() for tensor in lookup.nearest(torch.from_numpy(features), confidence=True))
    (alone,) = lookup.nearest(torch.from_numpy(features))
    np.testing.assert_array_equal(alone.cpu().numpy(), ids)
    assert [len(tensor) for tensor in lookup.nearest(torch.zeros(0, 12), confidence=True)] == [0, 0, 0]
    ordered = np.sort(scores, axis=1)
    np.testing.assert_array_equal(ids, scores.argmax(axis=1))
    np.testing.assert_allclose(score, ordered[:, -1], atol=1e-4)
    np.testing.assert_allclose(margin, ordered[:, -1] - ordered[:, -2], atol=1e-4)


def test_import_of_npy_files(tmp_path):
    centroids, colors = tmp_path / "c.npy", tmp_path / "m.npy"
    np.save(centroids, np.ones((6, 4), np.float32))
    np.save(colors, np.ones((6, 3), np.uint8))
    assert import_npy(centroids, colors, "a", "b").model_scale == Fraction(8, 7)
    np.save(colors, np.array([{"evil": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(ModelError, match=r"m\.npy is not a readable"):
        import_npy(centroids, colors, "a", "b")


def test_a_fitted_codebook_is_stable_and_puts_alike_things_in_alike_colours():
    middles = RNG.normal(size=(6, 16)) * 4
    features = (middles[:, None] + RNG.normal(size=(6, 200, 16)) * 0.5).reshape(-1, 16).astype(np.float32)
    one, two = (fit_codebook(features, 60, "a", "b", seed=3, metric="l2") for _ in range(2))
    np.testing.assert_array_equal(one.centroids, two.centroids)
    np.testing.assert_array_equal(one.colors, two.colors)
    assert one.counts.sum() == len(features)
    nearest = np.linalg.norm(one.centroids[:, None] - middles[None], axis=2).argmin(axis=1)
    colors = one.colors.astype(float)
    distance = np.linalg.norm(colors[:, None] - colors[None], axis=2)
    same = nearest[:, None] == nearest[None]
    assert distance[same].mean() < 0.6 * distance[~same].mean()
    with pytest.raises(ModelError, match="do not make 5,000 clusters"):
        fit_codebook(features, 5000, "a", "b")
    features[3, 3] = np.nan
    with pytest.raises(ModelError, match="not finite"):
        fit_codebook(features, 10, "a", "b")
