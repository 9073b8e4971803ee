"""`make verify-published` against stand-ins of hub and repository: download, map, procedure, report."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from geocentroids.runtime.environment.worker_python import worker_python
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "models"))
from standin import serving  # noqa: E402

PIXELS = 472
ORDERS = "import sys; sys.path.insert(0, sys.argv[1]); sys.argv[1:2] = []; exec(sys.argv.pop(1))"
# A small checkpoint of the real architecture; centroids that lie as close together as features do.
PUBLISH = """
import sys, json, numpy as np, torch
from pathlib import Path
from transformers import Dinov2WithRegistersConfig, Dinov2WithRegistersModel
from geocentroids.models.download.published_codebook import SOUTH_AMERICA as south
from procedure import EXAMPLE
folder, image = map(Path, sys.argv[1:])
torch.manual_seed(0)
small = Dinov2WithRegistersConfig(num_hidden_layers=1, mlp_ratio=1, image_size=518, patch_size=14)
model = Dinov2WithRegistersModel(small).eval()
model.save_pretrained(folder / south.encoder)
(folder / south.encoder / "preprocessor_config.json").write_text(json.dumps({
    "image_processor_type": "BitImageProcessor", "do_resize": True, "size": {"shortest_edge": 256}, "resample": 3,
    "do_center_crop": True, "crop_size": {"height": 224, "width": 224}, "do_rescale": True, "rescale_factor": 1 / 255,
    "do_normalize": True, "do_convert_rgb": True, "image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]}))
repository = folder / south.repository / south.commit
(repository / EXAMPLE.name).parent.mkdir(parents=True)
(repository / EXAMPLE.name).write_bytes(image.read_bytes())
rng = np.random.default_rng(0)
with torch.inference_mode():
    tokens = model(torch.randn(24, 3, 224, 224)).last_hidden_state[:, 5:].flatten(0, 1).numpy()
np.save(repository / south.centroids.name, tokens + 0.3 * rng.normal(size=tokens.shape).astype(np.float32))
np.save(repository / south.colors.name, rng.integers(0, 256, (6144, 3), dtype=np.uint8))
"""
# As `fetch` of the command, but for the checksums, which are those of the stand-in's files.
FETCH = """
import sys, hashlib
from dataclasses import replace
from pathlib import Path
from geocentroids.models.download.published_codebook import SOUTH_AMERICA as south
from procedure import EXAMPLE, fetch
folder, image = sys.argv[1:]
def true(file):
    data = (Path(folder) / south.repository / south.commit / file.name).read_bytes()
    return replace(file, size=len(data), blob=hashlib.sha1(b"blob %d\\0" % len(data) + data).hexdigest())
fetch(image, replace(south, centroids=true(south.centroids), colors=true(south.colors)), true(EXAMPLE))
"""


def worker(orders, *arguments):
    """Run a program in the worker's Python, with the command's own module at hand."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins"), "PYTHONNOUSERSITE": "1"}
    command = [worker_python(), "-c", ORDERS, str(ROOT / "benchmarks" / "published"), orders, *map(str, arguments)]
    subprocess.run(command, env=variables, check=True)


def verify(folder):
    """Run the command as its user does."""
    command = [sys.executable, str(ROOT / "benchmarks" / "published" / "verify.py"), str(folder)]
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "plugins")}
    return subprocess.run(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )


@pytest.fixture(scope="module")
def verified(tmp_path_factory, write_raster):
    """Download, then run the command; return its folder, what it printed, what was asked for."""
    served, cache, folder = (tmp_path_factory.mktemp(name) for name in ("served", "cache", "verified"))
    rng = np.random.default_rng(1)
    coarse = rng.integers(0, 256, (3, PIXELS // 8, PIXELS // 8), dtype=np.uint8)
    image = write_raster(served / "image.tif", coarse.repeat(8, axis=1).repeat(8, axis=2))
    worker(PUBLISH, served, image)
    with pytest.MonkeyPatch.context() as patch, serving(served) as server:
        patch.setenv("GEOCENTROIDS_CACHE", str(cache))
        patch.setenv("GEOCENTROIDS_HUB_URL", server.url)
        patch.setenv("GEOCENTROIDS_CODEBOOK_URL", server.url)
        worker(FETCH, served, folder / "example.tif")
        done = verify(folder)
        assert done.returncode == 0, done.stdout
        yield folder, done.stdout, list(server.asked)
    shutil.rmtree(cache)


def rows_of(folder, margin, precision):
    with open(folder / "tiles.csv", newline="", encoding="utf-8") as stream:
        return [row for row in csv.DictReader(stream) if (row["margin"], row["precision"]) == (margin, precision)]


def share(rows):
    return sum(int(row["equal"]) for row in rows) / sum(int(row["of"]) for row in rows)


def test_everything_comes_by_the_plugins_own_download(verified):
    _, _, asked = verified
    paths = {path for _, path in asked}
    for end in ("/model.safetensors", "/centroids_6k.npy", "/color_map_rgb_6k.npy", "/65dd2b5c7175970001f718ba.tif"):
        assert any(path.endswith(end) for path in paths)


def test_the_same_pixels_get_the_procedures_ids_in_every_tile(verified):
    folder, _, _ = verified
    rows = rows_of(folder, "0", "float32")
    assert len(rows) == 1
    assert all(int(row["of"]) == 256 and int(row["equal"]) >= 254 for row in rows)
    assert share(rows_of(folder, "0", "bfloat16")) > 0.5


def test_tiles_of_the_default_map_are_compared_with_the_nearest(verified):
    folder, said, _ = verified
    rows = rows_of(folder, "3", "float32")
    assert len(rows) == 4 and {row["of"] for row in rows} == {"100"}
    assert "at most 6 cm apart" in said and "at most 0 cm apart" in said
    assert said.count("ids agree") == 4


def test_the_picture_shows_image_map_and_procedure(verified):
    folder, _, _ = verified
    picture = gdal.Open(str(folder / "both.png")).ReadAsArray()
    side = -(-PIXELS * 4 // 49) * 4
    assert picture.shape == (3, side, 3 * side + 2 * 16)
    ours, theirs = picture[:, :, side + 16 : 2 * side + 16], picture[:, :, 2 * side + 32 :]
    inside = (theirs != 255).any(axis=0)
    assert 0.2 < inside.mean() < 1 and (ours == theirs).all(axis=0)[inside].mean() > 0.3


def test_without_a_network_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOCENTROIDS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("GEOCENTROIDS_HUB_URL", "http://127.0.0.1:9")
    done = verify(tmp_path)
    assert done.returncode == 1 and "http://127.0.0.1:9" in done.stdout and "check the network" in done.stdout
    assert "Traceback" not in done.stdout
