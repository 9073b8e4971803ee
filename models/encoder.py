"""DINOv2 on a block of pixels: resampled once, cut into tiles, encoded in batches, laid out as a grid of features."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from fractions import Fraction

import numpy as np
import torch
from torch.nn import functional
from transformers import Dinov2Model, Dinov2WithRegistersModel

from .errors import ModelError
from .hub import EncoderSource, resolve_encoder

PATCH = 14
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
CPU_BATCH = 8
GPU_BATCH = 64
VALID_SHARE = 0.5
PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
MODELS = {"dinov2": Dinov2Model, "dinov2_with_registers": Dinov2WithRegistersModel}


def choose_device(device: str) -> torch.device:
    """Return the device of that name, or the best one for "auto".

    Raises
    ------
    ModelError
        If this machine, or this build of torch, does not have it.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if device == "auto":
        return torch.device(next(name for name, is_there in there.items() if is_there))
    if not there.get(device.split(":")[0], False):
        have = ", ".join(name for name, is_there in there.items() if is_there)
        raise ModelError(f"The device '{device}' is not to be had with torch {torch.__version__} here; there is: {have}.")
    return torch.device(device)


def choose_precision(precision: str, device: torch.device) -> torch.dtype:
    """Return the floating type of that name, or for "auto" the fastest one that the device computes natively.

    Raises
    ------
    ModelError
        If there is no such precision.
    """
    if precision != "auto":
        if precision not in PRECISIONS:
            raise ModelError(f"The precision '{precision}' is none of auto, {', '.join(PRECISIONS)}.")
        return PRECISIONS[precision]
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if device.type == "mps":
        return torch.float16
    capabilities = torch.cpu.get_capabilities()
    native = ("avx512_bf16", "amx_bf16", "bf16")
    return torch.bfloat16 if any(capabilities.get(name) for name in native) else torch.float32


class PatchEncoder:
    """A DINOv2 checkpoint on a device.

    Parameters
    ----------
    encoder
        "embedded", a folder or a hub id.
    device, precision
        Names, or "auto".
    batch
        Tiles in one forward pass; 0 for a default. Halved, and kept so, when memory runs out.
    log
        Told what the user should know.

    Raises
    ------
    ModelError
        If the checkpoint cannot be loaded, or there is no such device.
    """

    def __init__(
        self,
        encoder: str,
        device: str = "auto",
        precision: str = "auto",
        batch: int = 0,
        log: Callable[[str], None] = print,
    ) -> None:
        source = resolve_encoder(encoder)
        self.device = choose_device(device)
        self._dtype = choose_precision(precision, self.device)
        self._log = log
        self.batch = batch or (CPU_BATCH if self.device.type == "cpu" else GPU_BATCH)
        self._model = _load_model(source, encoder).to(self.device, self._dtype)
        self.hidden_size: int = source.config["hidden_size"]
        self._extra_tokens = 1 + source.config.get("num_register_tokens", 0)
        mean, std = _normalisation(source)
        self._mean = torch.tensor(mean, device=self.device).view(3, 1, 1)
        self._std = torch.tensor(std, device=self.device).view(3, 1, 1)

    @property
    def precision(self) -> str:
        """The name of the floating type in use."""
        return str(self._dtype).removeprefix("torch.")

    @torch.inference_mode()
    def encode(
        self,
        rgb: np.ndarray,
        valid: np.ndarray,
        *,
        scale: Fraction,
        offset: tuple[int, int],
        shape: tuple[int, int],
        tile: int,
        margin: int,
    ) -> tuple[torch.Tensor, np.ndarray]:
        """Encode a block.

        Parameters
        ----------
        rgb
            (h, w, 3) uint8; h and w are multiples of the scale's denominator.
        valid
            (h, w) bool.
        scale
            Model pixels per source pixel.
        offset
            (x, y) of the first tile in the resampled block, model pixels.
        shape
            (rows, columns) of patches wanted, from the first tile's kept patches on.
        tile, margin
            The tile's side in model pixels, the patches at its rim that are thrown away.

        Returns
        -------
        features
            (rows, columns, D) float32 on the device; zero in tiles without any valid patch, which are not encoded.
        valid
            (rows, columns) bool: at least half of the patch's pixels are valid.

        Raises
        ------
        ModelError
            If memory runs out with a single tile.
        """
        rows, columns = shape
        step = tile // PATCH - 2 * margin
        down, across = -(-rows // step), -(-columns // step)
        pixels = resample(torch.from_numpy(rgb).permute(2, 0, 1), scale)
        x, y = offset
        kept = valid_patches(valid, scale, (x + margin * PATCH, y + margin * PATCH), shape)
        stride = step * PATCH
        tiles = pixels[:, y:, x:].unfold(1, tile, stride).unfold(2, tile, stride)
        wanted = [
            (i, j)
            for i in range(down)
            for j in range(across)
            if kept[i * step : (i + 1) * step, j * step : (j + 1) * step].any()
        ]
        features = torch.zeros(down, step, across, step, self.hidden_size, device=self.device)
        for index, grid in enumerate(self._encoded([tiles[:, i, j] for i, j in wanted], margin)):
            i, j = wanted[index]
            features[i, :, j] = grid
        return features.flatten(2, 3).flatten(0, 1)[:rows, :columns], kept

    @torch.inference_mode()
    def encode_tiles(
        self, rgb: np.ndarray, valid: np.ndarray, offsets: np.ndarray, *, scale: Fraction, tile: int, margin: int
    ) -> tuple[torch.Tensor, np.ndarray]:
        """Encode single tiles from anywhere, each as `encode` would.

        Parameters
        ----------
        rgb, valid
            (n, h, w, 3) uint8 and (n, h, w) bool: a window around each tile.
        offsets
            (n, 2): (x, y) of the tile in its resampled window, model pixels.
        scale, tile, margin
            As for `encode`.

        Returns
        -------
        features
            (n, step, step, D) float32 on the device.
        valid
            (n, step, step) bool.
        """
        step = tile // PATCH - 2 * margin
        rim = margin * PATCH
        pixels = [resample(window, scale) for window in torch.from_numpy(rgb).permute(0, 3, 1, 2)]
        kept = [
            valid_patches(mask, scale, (int(x) + rim, int(y) + rim), (step, step)) for mask, (x, y) in zip(valid, offsets)
        ]
        cut = [window[:, y : y + tile, x : x + tile] for window, (x, y) in zip(pixels, offsets.tolist())]
        return torch.stack(list(self._encoded(cut, margin))).float(), np.stack(kept)

    def _encoded(self, tiles: list[torch.Tensor], margin: int) -> Iterator[torch.Tensor]:
        """Yield the features (step, step, D) that are kept of each tile (3, tile, tile) uint8, batch by batch."""
        done = 0
        while done < len(tiles):
            now = tiles[done : done + self.batch]
            try:
                encoded = self._forward(torch.stack(now))
            except (RuntimeError, MemoryError) as error:
                self._halve(error, len(now))
                continue
            side = now[0].shape[1] // PATCH
            inner = slice(margin, side - margin)
            yield from encoded.unflatten(1, (side, side))[:, inner, inner]
            done += len(now)

    def _forward(self, tiles: torch.Tensor) -> torch.Tensor:
        """Return the features (B, patches, D) of tiles (B, 3, h, w) uint8: the last hidden state after the final norm."""
        pixels = (tiles.to(self.device).float() / 255 - self._mean) / self._std
        return self._model(pixels.to(self._dtype)).last_hidden_state[:, self._extra_tokens :]

    def _halve(self, error: Exception, tiles: int) -> None:
        """Halve the batch if `error` says that memory ran out; raise otherwise."""
        # torch's CPU allocator raises a plain RuntimeError.
        out = isinstance(error, (torch.OutOfMemoryError, MemoryError)) or "can't allocate memory" in str(error)
        if not out:
            raise error
        if tiles == 1:
            raise ModelError(
                "Memory ran out with a single tile: close other programs, or choose a smaller tile or encoder, or another "
                "device."
            ) from error
        self.batch = tiles // 2
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        self._log(f"Memory ran out with {tiles} tiles at once; going on with {self.batch}.")


def resample(pixels: torch.Tensor, scale: Fraction) -> torch.Tensor:
    """Resample (3, h, w) uint8 to model pixels: bicubic with antialias, in Pillow's fixed-point arithmetic."""
    if scale == 1:
        return pixels
    height, width = (int(size * scale) for size in pixels.shape[1:])
    return functional.interpolate(
        pixels[None].contiguous(), size=(height, width), mode="bicubic", antialias=True, align_corners=False
    )[0]


def valid_patches(valid: np.ndarray, scale: Fraction, origin: tuple[int, int], shape: tuple[int, int]) -> np.ndarray:
    """Return which patches (rows, columns) from `origin` (x, y; model pixels) are valid for at least half of their area."""
    if valid.all():
        return np.ones(shape, bool)
    (x, y), (rows, columns) = origin, shape
    line, column = (
        ((np.arange(count * PATCH) + start + 0.5) / float(scale)).astype(int)
        for start, count in ((y, rows), (x, columns))
    )
    pixels = valid[np.ix_(line, column)].reshape(rows, PATCH, columns, PATCH)
    return pixels.mean(axis=(1, 3)) >= VALID_SHARE


def _load_model(source: EncoderSource, encoder: str) -> torch.nn.Module:
    kind = MODELS[source.config["model_type"]]
    if source.config["patch_size"] != PATCH:
        raise ModelError(f"The encoder '{encoder}' has patches of {source.config['patch_size']} pixels, not {PATCH}.")
    try:
        model = kind.from_pretrained(source.folder, revision="local", local_files_only=True, use_safetensors=True)
    except Exception as error:  # transformers, safetensors and the hub each raise their own.
        raise ModelError(f"The encoder '{encoder}' cannot be loaded ({type(error).__name__}): {error}") from error
    return model.eval().requires_grad_(False)


def _normalisation(source: EncoderSource) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return mean and deviation of the checkpoint's own image processor, ImageNet's where it has none."""
    path = source.folder / "preprocessor_config.json"
    if not path.is_file():
        return IMAGENET_MEAN, IMAGENET_STD
    processor = json.loads(path.read_text(encoding="utf-8"))
    return tuple(processor.get("image_mean", IMAGENET_MEAN)), tuple(processor.get("image_std", IMAGENET_STD))
