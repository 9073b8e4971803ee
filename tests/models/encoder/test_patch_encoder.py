"""The encoder against transformers: its image processor, its features, and the ids of the reference procedure."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import torch
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.devices import choose_device, choose_devices, choose_precision, gains_from_int8
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.models.encoder.shifted_passes import valid_patches
from geocentroids.models.encoder.tiles import resample
from geocentroids.models.errors import ModelError
from geocentroids.models.heads.lookup import Lookup
from pictures import SCALE, SMALL, encode, smooth_picture
from PIL import Image
from safetensors.numpy import load_file, save_file
from transformers import (
    Dinov2Config,
    Dinov2Model,
    Dinov2WithRegistersConfig,
    Dinov2WithRegistersModel,
    ViTConfig,
    ViTModel,
)
from transformers.models.bit.image_processing_pil_bit import BitImageProcessorPil


def processor(**changes) -> BitImageProcessorPil:
    settings = {
        "size": {"shortest_edge": 256},
        "resample": 3,
        "crop_size": {"height": 224, "width": 224},
        "image_mean": [0.485, 0.456, 0.406],
        "image_std": [0.229, 0.224, 0.225],
    }
    return BitImageProcessorPil(**{**settings, **changes})


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small")
    torch.manual_seed(1)
    Dinov2WithRegistersModel(Dinov2WithRegistersConfig(**SMALL, num_register_tokens=4)).save_pretrained(folder)
    return str(folder)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """The architecture of facebook/dinov2-with-registers-base, at seeded random weights."""
    folder = tmp_path_factory.mktemp("base")
    torch.manual_seed(0)
    config = Dinov2WithRegistersConfig(
        hidden_size=768, num_hidden_layers=12, num_attention_heads=12, image_size=518, patch_size=14, num_register_tokens=4
    )
    Dinov2WithRegistersModel(config).save_pretrained(folder)
    return str(folder)


def test_pixels_are_those_of_the_image_processor():
    picture = smooth_picture(448)
    block = resample(torch.from_numpy(picture).permute(2, 0, 1), SCALE).permute(1, 2, 0).numpy()
    plain = processor(do_normalize=False, do_rescale=False)
    for y, x in ((0, 0), (49, 98), (224, 224), (7, 203)):
        expected = plain(Image.fromarray(picture[y : y + 224, x : x + 224]), return_tensors="np")["pixel_values"][0]
        top, left = (int(value * SCALE) + 16 for value in (y, x))
        ours = block[top : top + 224, left : left + 224].transpose(2, 0, 1)
        assert np.abs(ours.astype(int) - expected.astype(int)).max() <= 1


@torch.inference_mode()
def test_ids_equal_the_reference_procedures(base, device):
    encoder = PatchEncoder(base, device=device, precision="float32", batch=2)
    drawn = [encode(encoder, smooth_picture(224, seed))[0].reshape(-1, 768) for seed in range(10, 34)]
    centroids = torch.cat(drawn)[:6144].cpu().numpy()
    model = Dinov2WithRegistersModel.from_pretrained(base, revision="local").eval()
    codebook = Codebook(centroids, np.zeros((6144, 3), np.uint8), "drawn", base)
    lookup, equal, total, used = Lookup(codebook, device), 0, 0, set()
    for seed in range(4):
        picture = smooth_picture(224, seed)
        tokens = model(**processor()(Image.fromarray(picture), return_tensors="pt")).last_hidden_state[0, 5:]
        reference = [int(np.argmax(centroids @ f.astype(np.float32))) for f in tokens.numpy().astype(np.float16)]
        ours = lookup.nearest(encode(encoder, picture)[0].reshape(-1, 768))[0].tolist()
        equal += sum(map(int.__eq__, ours, reference))
        total += len(reference)
        used.update(reference)
    assert len(used) > 20, "a reference that hardly varies proves nothing"
    assert equal / total >= 0.999


def test_tiles_of_a_block_are_those_encoded_alone(small, device):
    encoder = PatchEncoder(small, device=device, precision="float32", batch=3)
    picture = smooth_picture(7 * 98)
    margin, step = 3, 10
    features, valid = encode(encoder, picture, shape=(23, 30), margin=margin)
    assert features.shape == (23, 30, 32) and valid.all()
    pixels = encoder._normalised(resample(torch.from_numpy(picture).permute(2, 0, 1), SCALE))
    for i, j in ((0, 0), (1, 2), (2, 1)):
        y, x = 16 + i * step * 14, 16 + j * step * 14
        alone = encoder._forward(pixels[None, :, y : y + 224, x : x + 224])[0].unflatten(0, (16, 16))
        kept = alone[margin:-margin, margin:-margin]
        ours = features[i * step : (i + 1) * step, j * step : (j + 1) * step]
        torch.testing.assert_close(ours, kept[: ours.shape[0]], atol=1e-5, rtol=1e-4)


def test_single_tiles_are_those_of_a_block_and_tell_the_mean_colour_of_each_patch(small, device):
    encoder, pictures = PatchEncoder(small, device=device), np.stack([smooth_picture(224, seed) for seed in (1, 2)])
    valid, offsets = np.ones(pictures.shape[:3], bool), np.array([[16, 16], [20, 12]])
    valid[1, :, :112] = False
    features, kept, means = encoder.encode_tiles(pictures, valid, offsets, scale=SCALE, tile=224, margin=3)
    assert means.shape == (2, 10, 10, 3) and means.dtype == np.uint8
    for index, (x, y) in enumerate(offsets.tolist()):
        alone, sound = encode(encoder, pictures[index], (10, 10), 224, 3, (x, y), valid[index])
        np.testing.assert_array_equal(kept[index], sound)
        torch.testing.assert_close(features[index][torch.from_numpy(sound)], alone[torch.from_numpy(sound)])
        pixels = resample(torch.from_numpy(pictures[index]).permute(2, 0, 1), SCALE).numpy()
        place = (slice(None), slice(y + 4 * 14, y + 5 * 14), slice(x + 9 * 14, x + 10 * 14))
        np.testing.assert_allclose(means[index, 1, 6], pixels[place].mean((1, 2)), atol=0.51)


def test_tiles_without_a_valid_patch_are_not_encoded(small, monkeypatch):
    encoder = PatchEncoder(small, device="cpu", precision="float32")
    sizes = []
    forward = encoder._forward
    monkeypatch.setattr(encoder, "_forward", lambda tiles, inner: sizes.append(len(tiles)) or forward(tiles, inner))
    picture = smooth_picture(7 * 98)
    valid = np.zeros(picture.shape[:2], bool)
    valid[:200] = True
    features, kept = encode(encoder, picture, shape=(30, 30), margin=3, valid=valid)
    assert sum(sizes) == 6
    assert kept[:10].all() and not kept[20:].any()
    assert not features[20:].any()
    features, kept = encode(encoder, picture, shape=(30, 30), margin=3, valid=np.zeros_like(valid))
    assert sum(sizes) == 6 and features.shape == (30, 30, 32) and not features.any() and not kept.any()


def test_a_patch_is_valid_from_half_of_its_pixels_on():
    valid = np.zeros((28, 28), bool)
    valid[:, :7] = True
    assert valid_patches(valid, Fraction(1), (0, 0), (2, 2)).tolist() == [[True, False]] * 2
    valid[:14, 6] = False
    assert valid_patches(valid, Fraction(1), (0, 0), (2, 2)).tolist() == [[False, False], [True, False]]


@torch.inference_mode()
def test_positions_are_interpolated_once_for_each_size_of_tile_and_are_transformers_own(small, monkeypatch):
    encoder = PatchEncoder(small, device="cpu", precision="float32")
    sizes, interpolate = [], torch.nn.functional.interpolate

    def counted(positions, **options):
        sizes.append(options["size"])
        return interpolate(positions, **options)

    model = Dinov2WithRegistersModel.from_pretrained(small, revision="local").eval()
    tiles = {side: torch.randint(0, 256, (1, 3, side, side), dtype=torch.uint8) for side in (224, 336, 448)}
    tiles = {side: encoder._normalised(tile) for side, tile in tiles.items()}
    expected = {side: model(tile).last_hidden_state[:, 5:] for side, tile in tiles.items()}
    monkeypatch.setattr(torch.nn.functional, "interpolate", counted)
    for side in (336, 224, 336, 448, 448, 336):
        torch.testing.assert_close(encoder._forward(tiles[side]), expected[side], atol=1e-5, rtol=1e-4)
    assert sizes == [(24, 24), (32, 32)]


def test_a_checkpoint_without_registers(tmp_path):
    torch.manual_seed(2)
    Dinov2Model(Dinov2Config(**SMALL)).save_pretrained(tmp_path)
    encoder = PatchEncoder(str(tmp_path), device="cpu", precision="float32")
    picture = smooth_picture(224)
    features, _ = encode(encoder, picture)
    with torch.inference_mode():
        model = Dinov2Model.from_pretrained(tmp_path, revision="local").eval()
        tokens = model(**processor()(Image.fromarray(picture), return_tensors="pt")).last_hidden_state[0, 1:]
    torch.testing.assert_close(features.reshape(-1, 32), tokens, atol=2e-2, rtol=1e-2)


def test_a_full_memory_halves_the_batch_and_changes_nothing(small, monkeypatch):
    picture, said = smooth_picture(7 * 98), []
    expected, _ = encode(PatchEncoder(small, device="cpu", precision="float32", batch=1), picture, (30, 30), margin=3)
    encoder = PatchEncoder(small, device="cpu", precision="float32", batch=8, log=said.append)
    forward = encoder._forward

    def with_little_memory(tiles, inner):
        if len(tiles) > 2:
            torch.empty(1 << 60, dtype=torch.uint8)  # what a real allocation failure raises
        return forward(tiles, inner)

    monkeypatch.setattr(encoder, "_forward", with_little_memory)
    features, _ = encode(encoder, picture, (30, 30), margin=3)
    torch.testing.assert_close(features, expected, atol=1e-5, rtol=1e-4)
    assert encoder.batch == 2 and len(said) == 2
    monkeypatch.setattr(encoder, "_forward", lambda *tiles: torch.empty(1 << 60, dtype=torch.uint8))
    with pytest.raises(ModelError, match="single tile"):
        encode(encoder, picture)


@pytest.mark.parametrize(
    "told",
    [
        "[enforce fail at alloc_cpu.cpp:121] data. DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes.",
        "MPS backend out of memory (MPS allocated: 9 GB, max allowed: 9 GB). Tried to allocate 9 MB on private pool.",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "CUDA out of memory. Tried to allocate 9 GiB.",
    ],
)
def test_a_full_memory_is_known_by_what_other_systems_and_devices_say(small, monkeypatch, told):
    encoder, picture = PatchEncoder(small, device="cpu", batch=8), smooth_picture(7 * 98)
    forward = encoder._forward

    def failing(tiles, inner):
        if len(tiles) > 4:
            raise RuntimeError(told)
        return forward(tiles, inner)

    monkeypatch.setattr(encoder, "_forward", failing)
    encode(encoder, picture, (30, 30), margin=3)
    assert encoder.batch == 4
    told = "shapes cannot be multiplied"
    encoder.batch = 8
    with pytest.raises(RuntimeError, match="shapes"):
        encode(encoder, picture, (30, 30), margin=3)


@pytest.mark.parametrize("precision", ["bfloat16", "float16", "auto"])
def test_low_precision_is_close(small, device, precision):
    picture = smooth_picture(224)
    exact, _ = encode(PatchEncoder(small, device=device, precision="float32"), picture)
    rounded, _ = encode(PatchEncoder(small, device=device, precision=precision), picture)
    assert torch.cosine_similarity(exact.flatten(0, 1), rounded.flatten(0, 1)).min() > 0.99


def test_int8_is_near_and_a_tile_does_not_depend_on_the_others(small):
    bright, dark = smooth_picture(224), smooth_picture(224, 3) // 8
    exact, rounded = (PatchEncoder(small, device="cpu", precision=precision, batch=8) for precision in ("float32", "int8"))
    assert (exact.precision, rounded.precision) == ("float32", "int8")
    one, other = (encode(encoder, bright)[0].flatten(0, 1) for encoder in (exact, rounded))
    assert torch.cosine_similarity(one, other).min() > 0.99 and not torch.equal(one, other)
    tiles = np.stack([bright, dark]), np.ones((2, 224, 224), bool), np.array([[16, 16]] * 2)
    both, _, _ = rounded.encode_tiles(*tiles, scale=SCALE, tile=224, margin=0)
    torch.testing.assert_close(both[0].flatten(0, 1), other, rtol=0, atol=0)
    torch.testing.assert_close(both[1], encode(rounded, dark)[0], rtol=0, atol=0)
    with pytest.raises(ModelError, match="int8 is for processors, not for cuda"):
        choose_precision("int8", torch.device("cuda"))


def test_gpus_of_the_first_ones_kind_work_together(monkeypatch):
    """No machine with several was at hand: what torch would say of one is put in its mouth."""
    cards = ["H100", "T400", "H100"]
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: len(cards))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda number: cards[number])
    for asked, chosen in (
        ("auto", ["cuda:0", "cuda:2"]), ("cuda", ["cuda:0", "cuda:2"]), ("cuda:1", ["cuda:1"]), ("cpu", ["cpu"]),
        ("cuda:1, cuda:2", ["cuda:1", "cuda:2"]),
    ):
        assert [str(device) for device in choose_devices(asked)] == chosen


@pytest.mark.parametrize(
    ("capability", "precision"), [((6, 1), "float32"), ((7, 0), "float16"), ((7, 5), "float16"), ((8, 0), "bfloat16")]
)
def test_each_gpu_has_the_precision_that_is_fast_on_it(monkeypatch, capability, precision):
    capabilities = {"cuda:0": (9, 0), "cuda:1": capability}
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capabilities[str(device)])
    assert choose_precision("auto", torch.device("cuda:0")) == "bfloat16"
    assert choose_precision("auto", torch.device("cuda:1")) == precision


def test_devices_that_are_not_there_are_named(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    assert choose_device("cuda:1") == torch.device("cuda:1")
    for name in ("cuda:2", "cuda:x", "cuda:", "tpu", ""):
        with pytest.raises(ModelError, match=f"'{name}' is not available with torch .*; available: cuda, cuda:0, cuda:1, "):
            choose_device(name)


def test_bad_encoders_are_named(tmp_path, small):
    ViTModel(ViTConfig(hidden_size=32, num_hidden_layers=1, num_attention_heads=2)).save_pretrained(tmp_path / "vit")
    with pytest.raises(ModelError, match="not a DINOv2"):
        PatchEncoder(str(tmp_path / "vit"))
    with pytest.raises(ModelError, match="There is no encoder 'nothing'"):
        PatchEncoder("nothing")
    (tmp_path / "cut").mkdir()
    for name in ("config.json", "model.safetensors"):
        data = open(f"{small}/{name}", "rb").read()
        (tmp_path / "cut" / name).write_bytes(data if name == "config.json" else data[: len(data) // 2])
    with pytest.raises(ModelError, match="cannot be loaded"):
        PatchEncoder(str(tmp_path / "cut"))
    weights = load_file(f"{small}/model.safetensors")
    del weights["embeddings.mask_token"]
    save_file(weights, tmp_path / "cut" / "model.safetensors", {"format": "pt"})
    assert PatchEncoder(str(tmp_path / "cut"), device="cpu").hidden_size == 32, "trained with it, used without"
    for name in [name for name in weights if ".layer.1." in name]:
        del weights[name]
    save_file(weights, tmp_path / "cut" / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match=r"cut' lacks 18 weights \(encoder\.layer\.1\..*: it is incomplete"):
        PatchEncoder(str(tmp_path / "cut"), device="cpu")


@pytest.mark.parametrize(("vnni", "device", "precision", "gains"), [
    (True, "cpu", "float32", True),
    (True, "cpu", "bfloat16", False),
    (True, "cuda", "float32", False),
    (False, "cpu", "float32", False),
])
def test_int8_is_proposed_only_where_it_gains(monkeypatch, vnni, device, precision, gains):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_vnni": vnni})
    assert gains_from_int8(torch.device(device), precision) == gains
