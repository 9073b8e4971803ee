"""Servers that stand in for the hub and for GitHub, with files of the real form."""

from __future__ import annotations

import dataclasses
import os
import shutil

# Read when huggingface_hub is first imported, in seconds: what a stand-in may need for an answer on a busy machine. The
# token must never be sent: the stand-in looks.
os.environ.update({"HF_HUB_DOWNLOAD_TIMEOUT": "5", "HF_TOKEN": "hf_of_the_user"})

import numpy as np
import pytest
import torch
from fetching import BASE
from geocentroids.models.download import fetch_codebooks, fetch_encoders, published_codebook, transfer
from geocentroids.models.download.transfer import file_checksum
from geocentroids.models.download_cache import CACHE_VARIABLE
from standin import serving
from transformers import Dinov2WithRegistersConfig, Dinov2WithRegistersModel, ViTConfig, ViTModel

DEVICES = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}


@pytest.fixture(params=[name for name, there in DEVICES.items() if there])
def device(request):
    """Each kind of device that this machine has."""
    return request.param


@pytest.fixture(scope="session")
def files(tmp_path_factory):
    """The hub's and the repository's files: the base architecture at random weights, 6,144 x 768 centroids."""
    folder = tmp_path_factory.mktemp("servers")
    torch.manual_seed(0)
    model = Dinov2WithRegistersModel(Dinov2WithRegistersConfig(image_size=518, patch_size=14)).to(torch.bfloat16)
    model.save_pretrained(folder / BASE)
    (folder / BASE / "preprocessor_config.json").write_text('{"image_mean": [0.5, 0.5, 0.5]}', encoding="utf-8")
    ViTModel(ViTConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2)).save_pretrained(folder / "some/vit")
    (folder / "some/pickled").mkdir()
    (folder / "some/pickled/config.json").write_text('{"model_type": "dinov2"}', encoding="utf-8")
    (folder / "some/pickled/pytorch_model.bin").write_bytes(b"\x80\x04evil")
    small = Dinov2WithRegistersConfig(hidden_size=32, num_hidden_layers=2, num_attention_heads=2, patch_size=14)
    Dinov2WithRegistersModel(small).save_pretrained(folder / "some/sharded", max_shard_size="50KB")
    original = published_codebook.SOUTH_AMERICA
    repository = folder / original.repository / original.commit
    repository.mkdir(parents=True)
    rng = np.random.default_rng(0)
    np.save(repository / original.centroids.name, rng.normal(size=(6144, 768)).astype(np.float32))
    np.save(repository / original.colors.name, rng.integers(0, 256, (6144, 3), dtype=np.uint8))
    return folder


@pytest.fixture(scope="session")
def codebook(files):
    """The published codebook with the blob ids of the stand-in's files; all else is as it is."""
    original = published_codebook.SOUTH_AMERICA
    repository = files / original.repository / original.commit

    def with_true_id(file):
        path = repository / file.name
        assert path.stat().st_size == file.size, "the stand-in's file has the real one's form"
        return dataclasses.replace(file, blob=file_checksum(path, file.blob))

    return dataclasses.replace(
        original, centroids=with_true_id(original.centroids), colors=with_true_id(original.colors)
    )


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """A folder of downloads that is not there yet; given back, for weights are large."""
    folder = tmp_path / "Modèles de Zoë"
    monkeypatch.setenv(CACHE_VARIABLE, str(folder))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server(files, cache, monkeypatch):
    """A server that is the hub and GitHub; one that is out of order is asked again at once."""
    with serving(files) as standin:
        monkeypatch.setenv(fetch_encoders.HUB_URL_VARIABLE, standin.url)
        monkeypatch.setenv(fetch_codebooks.URL_VARIABLE, f"{standin.url}/")
        monkeypatch.setattr(transfer, "PAUSES", (0.0, 0.0))
        yield standin
