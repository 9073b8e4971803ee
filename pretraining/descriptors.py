"""What can be said of a patch without learning: tone, hue, roughness, grain, and the same of its surroundings.

Nothing here changes when the picture is turned or mirrored. The student begins by learning to tell these of the undisturbed
picture from a disturbed one. Structure tensors: Bigun and Granlund 1987; banks of such descriptors at several scales as in
Shotton et al. 2009 (TextonBoost) and others.
"""

from __future__ import annotations

import torch
from torch.nn import functional

PATCH = 14
SCALES = (1, 2, 7)
OWN = 15
WIDTH = 4 * OWN
"""Numbers for a patch: its own, the means of 3 x 3 and 7 x 7 patches, the deviations of 5 x 5."""
DARK = 8.0
FAINT = 1e-4


def describe(pixels: torch.Tensor) -> torch.Tensor:
    """Return (B, WIDTH, h / 14, w / 14) float32 of pixels (B, 3, h, w) uint8."""
    red, green, blue = (pixels.float() + DARK).log().unbind(1)
    tone = (red + green + blue) / 3
    own = [red - green, blue - green, tone - tone.mean((1, 2), keepdim=True)]
    maps = [averaged(value, PATCH) for value in own]
    maps += [deviation(value) for value in own]
    lightest, darkest = functional.max_pool2d(tone[:, None], PATCH), -functional.max_pool2d(-tone[:, None], PATCH)
    maps += [lightest[:, 0] - averaged(tone, PATCH), averaged(tone, PATCH) - darkest[:, 0]]
    for scale in SCALES:
        maps += grain(averaged(tone, scale), PATCH // scale)
    maps.append(maps[2] - around(maps[2][:, None], 7)[:, 0])
    own = torch.stack(maps, 1)
    squares = around(own.square(), 5) - around(own, 5).square()
    return torch.cat([own, around(own, 3), around(own, 7), squares.clamp(min=0).sqrt()], 1)


def averaged(values: torch.Tensor, pixels: int) -> torch.Tensor:
    """Return (B, h / pixels, w / pixels): means of squares."""
    return functional.avg_pool2d(values[:, None], pixels)[:, 0]


def around(maps: torch.Tensor, patches: int) -> torch.Tensor:
    """Return maps (B, C, h, w) averaged over squares of an odd number of patches."""
    return functional.avg_pool2d(maps, patches, 1, patches // 2, count_include_pad=False)


def deviation(values: torch.Tensor) -> torch.Tensor:
    """Return the logarithm of the variance in each patch."""
    return (averaged(values.square(), PATCH) - averaged(values, PATCH).square()).clamp(min=FAINT).log()


def grain(tone: torch.Tensor, cells: int) -> list[torch.Tensor]:
    """Return, for patches of `cells` x `cells`, how rough they are, and how much of that runs in one direction."""
    padded = functional.pad(tone[:, None], (1, 1, 1, 1), mode="replicate")[:, 0]
    across = (padded[:, 1:-1, 2:] - padded[:, 1:-1, :-2]) / 2
    down = (padded[:, 2:, 1:-1] - padded[:, :-2, 1:-1]) / 2
    xx, yy, xy = (averaged(value, cells) for value in (across.square(), down.square(), across * down))
    energy = xx + yy + FAINT
    return [energy.log(), ((xx - yy).square() + 4 * xy.square()).sqrt() / energy]
