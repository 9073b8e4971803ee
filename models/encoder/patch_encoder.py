"""DINOv2 on a block of pixels: resampled once, cut into tiles, encoded in batches, laid out as a grid of features."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import torch
from torch.nn import functional

from ...runtime.constants import PATCH
from ...runtime.translation import Text
from ..devices import NUMBER_TYPES, choose_device, choose_precision, memory_ran_out, on_device
from ..download.fetch_encoders import resolve_encoder
from ..errors import ModelError
from .checkpoint_loading import load_model, normalisation
from .kept_features import kept_features
from .shifted_passes import shifted_passes, valid_patches
from .tiles import Corner, resample, tile_pixels, whole_tiles

CPU_PATCHES = 2048
GPU_PATCHES = 16384
BLOCK_BATCHES = 3
"""Batches to a block: the last, which is seldom full, costs little, and the first block of a map is soon there."""

# float32 is to mean it: GPUs would round the patch embedding, a convolution, to TF32.
torch.backends.cudnn.allow_tf32 = False


class PatchEncoder:
    """A DINOv2 checkpoint on a device.

    Parameters
    ----------
    encoder
        "embedded", a folder or a hub id.
    device, precision
        Names, or "auto".
    batch
        Tiles in one forward pass; 0 for `default_batch`. Halved, and kept so, when memory runs out. In int8 always one:
        activations are rounded by the largest of them all, which must not be another tile's.
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
        log: Callable[[Text], None] = print,
    ) -> None:
        source = resolve_encoder(encoder)
        self.device = choose_device(device)
        self.precision = choose_precision(precision, self.device)
        self._dtype = NUMBER_TYPES[self.precision]
        self._log = log
        self.batch = batch
        self._model = load_model(source, encoder).to(self.device, self._dtype)
        if self.precision == "int8":
            self.batch = 1
            multiply_in_int8(self._model)
        _keep_positions(self._model.embeddings)
        self.hidden_size: int = source.config["hidden_size"]
        self._extra_tokens = 1 + source.config.get("num_register_tokens", 0)
        mean, std = normalisation(source)
        self._mean = torch.tensor(mean, device=self.device).view(3, 1, 1)
        self._std = torch.tensor(std, device=self.device).view(3, 1, 1)

    @property
    def block_patches(self) -> int:
        """How many patches, those of margins included, a block should have the device compute."""
        return BLOCK_BATCHES * _batch_patches(self.device.type)

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
        passes: int = 1,
        skip: tuple[int, int] = (0, 0),
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
            (rows, columns) of the map's pixels wanted.
        skip
            (x, y) of the first pixel wanted, in pixels of the map from the first tile's kept patches.
        tile, margin
            The tile's side in model pixels, the patches at its rim that are thrown away.
        passes
            The map's pixels along a patch's side; over 1, a tile is encoded `passes` x `passes` times, each time a fraction
            of a patch further on, and a pixel's feature is the mean over the patches that it lies in.

        Returns
        -------
        features
            (rows, columns, D) float32 on the device; zero in tiles without any valid pixel, which are not encoded.
        valid
            (rows, columns) bool: at least half of the pixel's area is valid, and of some patch's that it lies in.

        Raises
        ------
        ModelError
            If memory runs out with a single tile.
        """
        wanted = tuple(slice(first, first + count) for first, count in zip(skip[::-1], shape))
        rows, columns = (one.stop for one in wanted)
        x, y = offset
        step = tile // PATCH - 2 * margin
        side = step * passes
        down, across = -(-rows // side), -(-columns // side)
        shifted, kept = shifted_passes(
            valid, scale, (x + margin * PATCH, y + margin * PATCH), (down * side, across * side), passes
        )
        unwanted = np.ones_like(kept)
        unwanted[wanted] = False
        kept[unwanted] = False
        tiles = np.argwhere(kept.reshape(down, side, across, side).any(axis=(1, 3)))
        features = torch.zeros(down, across, side, side, self.hidden_size, device=self.device)
        if len(tiles):
            corners = [(place * step * PATCH + (y, x) + one.shift).tolist() for place in tiles for one in shifted]
            # Shifted patches begin before the first pixel.
            before = min(margin, 1) if passes > 1 else 0
            inner = slice(margin - before, tile // PATCH - margin)
            encoded = self._encoded(self._tiles(rgb, valid, corners, tile, scale), inner)
            grids = encoded.unflatten(0, (-1, len(shifted))).unbind(1)
            # A few operations for all tiles at once: each costs the host more time than a fast GPU.
            i, j = on_device(tiles.T, self.device)
            features[i, j] = sum(one.laid_out(grid, tiles, before) for one, grid in zip(shifted, grids))
        features = features.transpose(1, 2).reshape(down * side, across * side, -1)
        return features[wanted], kept[wanted]

    @torch.inference_mode()
    def encode_tiles(
        self, rgb: np.ndarray, valid: np.ndarray, offsets: np.ndarray, *, scale: Fraction, tile: int, margin: int
    ) -> tuple[torch.Tensor, np.ndarray, np.ndarray]:
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
        means
            (n, step, step, 3) uint8: the mean colour of each patch.
        """
        patches = tile // PATCH
        inner, rim = slice(margin, patches - margin), margin * PATCH
        step = (patches - 2 * margin,) * 2
        kept = [valid_patches(mask, scale, (int(x) + rim, int(y) + rim), step) for mask, (x, y) in zip(valid, offsets)]
        cut = torch.stack(
            [tile_pixels(*window, (y, x), tile, scale) for window, (x, y) in zip(zip(rgb, valid), offsets.tolist())]
        )
        means = functional.avg_pool2d(cut.float(), PATCH)[:, :, inner, inner].round().byte()
        features = self._encoded(list(self._normalised(cut)), inner)
        return features.float(), np.stack(kept), means.permute(0, 2, 3, 1).numpy()

    def _tiles(
        self, rgb: np.ndarray, valid: np.ndarray, corners: list[Corner], tile: int, scale: Fraction
    ) -> list[torch.Tensor]:
        """Return a block's tiles at these corners, each (3, tile, tile), as the model wants them."""
        whole = whole_tiles(valid, corners, tile, scale)
        cut = [tile_pixels(rgb, valid, corner, tile, scale) for corner, all_ground in zip(corners, whole) if not all_ground]
        mirrored = iter(self._normalised(torch.stack(cut)) if cut else ())
        if not any(whole):
            return list(mirrored)
        block = self._normalised(resample(torch.from_numpy(rgb).permute(2, 0, 1), scale))
        return [
            block[:, top : top + tile, left : left + tile] if all_ground else next(mirrored)
            for (top, left), all_ground in zip(corners, whole)
        ]

    def _encoded(self, tiles: list[torch.Tensor], inner: slice) -> torch.Tensor:
        """Return the features (n, k, k, D) of n normalised tiles (3, tile, tile), computed batch by batch.

        `inner` are the k rows and columns of patches that are wanted.
        """
        done, side, batches = 0, tiles[0].shape[1], []
        while done < len(tiles):
            now = tiles[done : done + (self.batch or default_batch(self.device.type, side))]
            try:
                encoded = self._forward(torch.stack(now), inner)
            except (RuntimeError, MemoryError) as error:
                self._halve(error, len(now))
                continue
            batches.append(encoded)
            done += len(now)
        return torch.cat(batches).unflatten(1, (inner.stop - inner.start,) * 2)

    def _normalised(self, pixels: torch.Tensor) -> torch.Tensor:
        """Return pixels (..., 3, h, w) uint8 as the model wants them, on the device."""
        return ((on_device(pixels, self.device).float() / 255 - self._mean) / self._std).to(self._dtype)

    def _forward(self, tiles: torch.Tensor, inner: slice = slice(None)) -> torch.Tensor:
        """Return the features (B, k * k, D) of normalised tiles (B, 3, h, w): the last hidden state, after its norm."""
        rows, columns = (size // PATCH for size in tiles.shape[2:])
        grid = torch.arange(rows * columns, device=tiles.device).view(rows, columns)
        kept = self._extra_tokens + grid[inner, inner].flatten()
        if self.precision == "int8":
            # Activations are rounded by the largest of them all, that of the margin included.
            return self._model(tiles).last_hidden_state[:, kept]
        return kept_features(self._model, tiles, kept)

    def _halve(self, error: Exception, tiles: int) -> None:
        """Halve the batch if `error` says that memory ran out; raise otherwise."""
        if not memory_ran_out(error):
            raise error
        if tiles == 1:
            raise ModelError(
                "Memory ran out with a single tile: close other programs, or choose a smaller tile or encoder, or another "
                "device."
            ) from error
        self.batch = tiles // 2
        self._log(Text("Memory ran out with {tiles} tiles at once; going on with {batch}.", tiles=tiles, batch=self.batch))


def default_batch(device: str, tile: int) -> int:
    """Return how many tiles (side in model pixels) keep a device of that type busy and its caches in use."""
    return max(1, _batch_patches(device) // (tile // PATCH) ** 2)


def _batch_patches(device: str) -> int:
    return CPU_PATCHES if device == "cpu" else GPU_PATCHES


def multiply_in_int8(model: torch.nn.Module) -> None:
    """Have linear layers multiply in 8 bits: weights rounded by row, activations by tensor (dynamic quantisation)."""
    quantization = torch.ao.quantization
    with warnings.catch_warnings():
        # Deprecated in favour of torchao, whose like needs a compiler on the user's machine; torch is pinned.
        warnings.simplefilter("ignore")
        kinds = {torch.nn.Linear: quantization.per_channel_dynamic_qconfig}
        quantization.quantize_dynamic(model, kinds, dtype=torch.qint8, inplace=True)


def _keep_positions(embeddings: torch.nn.Module) -> None:
    """Have position embeddings interpolated once for each size of tile, where transformers does so on every forward."""
    interpolate, kept = embeddings.interpolate_pos_encoding, {}

    def interpolate_once(tokens: torch.Tensor, height: int, width: int) -> torch.Tensor:
        if (height, width) not in kept:
            kept[height, width] = interpolate(tokens, height, width)
        return kept[height, width]

    embeddings.interpolate_pos_encoding = interpolate_once
