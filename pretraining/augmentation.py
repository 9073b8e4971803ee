"""Pictures as other cameras take them on other days: light, contrast, colour, blur, noise and JPEG, many at once."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch.nn import functional

HUE = 0.12
"""Deviation of the angle, radians, by which a picture's hues are turned."""
GAIN, CONTRAST, COLORFULNESS = (0.65, 1.5), (0.6, 1.6), (0.5, 1.5)
"""Least and most; between them the logarithm is uniform."""
CAST = 0.08
"""Deviation of each band's own gain."""
BLURRED, NOISY, COMPRESSED = 0.4, 0.5, 0.35
"""Shares of a batch."""
SIGMA, NOISE, QUALITY = (0.3, 1.2), 5.0, (45, 95)
REACH = 3
"""Pixels that a blur reaches."""
BLOCK = 8
LUMINANCE = (
    *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
)
CHROMINANCE = (
    *(17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99),
    *(24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99),
    *(99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99),
    *(99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99),
)
"""How coarsely JPEG keeps the frequencies of a block at quality 50 (ITU-T T.81, annex K)."""
TO_YCC = ((0.299, 0.587, 0.114), (-0.168736, -0.331264, 0.5), (0.5, -0.418688, -0.081312))
TO_RGB = ((1.0, 0.0, 1.402), (1.0, -0.344136, -0.714136), (1.0, 1.772, 0.0))


Change = Callable[[torch.Tensor, torch.Generator], torch.Tensor]


def repaint(pixels: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Return (B, 3, h, w) uint8 in colours that no palette has: hue turned, more or less colour, bands brighter or darker.

    Both views of a square share it: nothing is learned to be alike by it, but more colours are seen than were pictured.
    """
    count, device = len(pixels), pixels.device
    angle = HUE * torch.randn(count, 1, 1, device=device, generator=generator)
    colorfulness = 0.6 + 0.8 * torch.rand(count, 1, 1, device=device, generator=generator)
    gains = 1 + 0.05 * torch.randn(count, 3, 1, device=device, generator=generator)
    # A turn around the gray axis: Rodrigues' formula.
    gray = torch.full((3, 3), 1 / 3, device=device)
    across = torch.tensor([[0.0, -1, 1], [1, 0, -1], [-1, 1, 0]], device=device) / math.sqrt(3)
    turned = angle.cos() * (torch.eye(3, device=device) - gray) + angle.sin() * across
    matrix = gains * (gray + colorfulness * turned)
    return as_bytes(torch.einsum("bij,bjhw->bihw", matrix, pixels.float()))


def photograph(pixels: torch.Tensor, generator: torch.Generator, strength: float = 1.0) -> torch.Tensor:
    """Return views (B, 3, h, w) uint8 under other light, through another lens, with noise, some after JPEG.

    Parameters
    ----------
    pixels
        (B, 3, h, w) uint8, h and w multiples of 16.
    generator
        On the same device; the same state gives the same views.
    strength
        How far from the picture as it is; 0 leaves light and colour as they are.
    """
    taken = relit(pixels.float(), generator, strength)
    taken = _on_some(taken, BLURRED * strength, generator, _blurred)
    taken = _on_some(taken, NOISY, generator, lambda some, own: _noisy(some, own, NOISE * strength))
    return as_bytes(_on_some(taken, COMPRESSED, generator, _compressed))


def as_bytes(pixels: torch.Tensor) -> torch.Tensor:
    """Return pixels as a file holds them, uint8."""
    return pixels.round().clamp(0, 255).to(torch.uint8)


def relit(pixels: torch.Tensor, generator: torch.Generator, strength: float) -> torch.Tensor:
    """Return pixels (B, 3, h, w) in brighter or darker light, with more or less contrast and colour, and a cast."""

    def drawn(limits: tuple[float, float]) -> torch.Tensor:
        share = torch.rand(len(pixels), 1, 1, 1, device=pixels.device, generator=generator)
        return (limits[0] * (limits[1] / limits[0]) ** share) ** strength

    mean, gray = pixels.mean((1, 2, 3), keepdim=True), pixels.mean(1, keepdim=True)
    cast = 1 + strength * CAST * torch.randn(len(pixels), 3, 1, 1, device=pixels.device, generator=generator)
    colored = gray + (pixels - gray) * drawn(COLORFULNESS)
    return ((colored - mean) * drawn(CONTRAST) + mean) * drawn(GAIN) * cast


def _on_some(pixels: torch.Tensor, share: float, generator: torch.Generator, change: Change) -> torch.Tensor:
    """Return pixels, a share of the batch changed by a function of these and the generator."""
    # Always as many, so that a GPU need not be asked how many they are.
    chosen = torch.randperm(len(pixels), device=pixels.device, generator=generator)[: round(share * len(pixels))]
    return pixels.index_copy(0, chosen, change(pixels[chosen], generator)) if len(chosen) else pixels


def _blurred(pixels: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    sigma = SIGMA[0] + (SIGMA[1] - SIGMA[0]) * torch.rand(len(pixels), 1, device=pixels.device, generator=generator)
    weights = torch.exp(-(torch.arange(-REACH, REACH + 1, device=pixels.device) ** 2) / (2 * sigma**2))
    weights = weights / weights.sum(1, keepdim=True)
    for axis, pad in ((2, (0, 0, REACH, REACH)), (3, (REACH, REACH, 0, 0))):
        padded, size = functional.pad(pixels, pad, mode="replicate"), pixels.shape[axis]
        pixels = sum(
            padded.narrow(axis, step, size) * weights[:, step].view(-1, 1, 1, 1) for step in range(2 * REACH + 1)
        )
    return pixels


def _noisy(pixels: torch.Tensor, generator: torch.Generator, most: float) -> torch.Tensor:
    deviation = most * torch.rand(len(pixels), 1, 1, 1, device=pixels.device, generator=generator)
    return pixels + deviation * torch.randn(pixels.shape, device=pixels.device, generator=generator)


def _compressed(pixels: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    share = torch.rand(len(pixels), device=pixels.device, generator=generator)
    return compressed(pixels, QUALITY[0] + (QUALITY[1] - QUALITY[0]) * share)


def compressed(pixels: torch.Tensor, quality: torch.Tensor) -> torch.Tensor:
    """Return pixels (B, 3, h, w) of 0 to 255, h and w multiples of 16, as after JPEG 4:2:0 of a quality (B,).

    What JPEG loses is lost: half of the chrominance's pixels each way, and frequencies of blocks, coarsely kept.
    """
    device = pixels.device
    matrix = torch.tensor(TO_YCC, device=device)
    ycc = torch.einsum("ij,bjhw->bihw", matrix, pixels.clamp(0, 255))
    scale = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality).view(-1, 1, 1, 1, 1, 1) / 100
    tables = (torch.tensor(table, device=device).view(BLOCK, 1, BLOCK) for table in (LUMINANCE, CHROMINANCE))
    light, color = (((table * scale).round().clamp(1, 255)) for table in tables)
    tone = _quantised(ycc[:, :1] - 128, light)
    hue = _quantised(functional.avg_pool2d(ycc[:, 1:], 2), color)
    whole = torch.cat([tone + 128, functional.interpolate(hue, scale_factor=2.0, mode="bilinear")], 1)
    return torch.einsum("ij,bjhw->bihw", torch.tensor(TO_RGB, device=device), whole)


def _quantised(bands: torch.Tensor, steps: torch.Tensor) -> torch.Tensor:
    """Return bands (B, C, h, w) after their blocks' frequencies were rounded to multiples of steps (B, 1, 1, 8, 1, 8)."""
    axis = torch.arange(BLOCK, device=bands.device)
    waves = torch.cos(math.pi * (axis + 0.5) * axis[:, None] / BLOCK) * math.sqrt(2 / BLOCK)
    waves[0] /= math.sqrt(2)
    blocks = bands.unflatten(3, (-1, BLOCK)).unflatten(2, (-1, BLOCK))
    found = torch.einsum("uy,bciyjx,vx->bciujv", waves, blocks, waves)
    kept = (found / steps).round() * steps
    return torch.einsum("uy,bciujv,vx->bciyjx", waves, kept, waves).flatten(4, 5).flatten(2, 3)
