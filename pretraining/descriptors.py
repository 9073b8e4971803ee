"""What can be said of a patch without learning: tone, hue, roughness, grain, and the same of its surroundings.

Nothing here changes when the picture is turned or mirrored. The student begins by learning to tell these of the undisturbed
picture from a disturbed one. Structure tensors: Bigun and Granlund 1987; banks of such descriptors at several scales as in
Shotton et al. 2009 (TextonBoost) and others.
"""

from __future__ import annotations

import torch
from torch.nn import functional

from ..runtime.constants import PATCH

SCALES = (1, 2, 7)
NEAR, FAR = 5, 11
"""Sides of the squares that a patch's tone and colour are told beside, patches."""
OWN = 20
WIDTH = 3 * OWN
"""Numbers for a patch: its own, the means of 3 x 3 patches, the deviations of 5 x 5."""
OWN_COUNTS = (2, 2, 1, 1, 1, 1, 1, *(1, 0.5) * len(SCALES), 1.3, *(1.2, 1.2, 1.3) * 2)
COUNTS = torch.tensor([count * share for share in (1, 1, 0.5) for count in OWN_COUNTS])
"""(WIDTH,): how much each number counts in a feature. Colour and tone count more than texture, which has most of the
numbers, and patches more than how their surroundings vary. Chosen by the purity of clusters in drawn scenes, and by the look
of maps."""
DARK = 8.0
FAINT = 1e-4
LEAST = 0.05
"""Deviation that is added before dividing by one: about what noise makes."""


def describe(pixels: torch.Tensor) -> torch.Tensor:
    """Return (B, WIDTH, h / 14, w / 14) float32 of pixels (B, 3, h, w) uint8."""
    red, green, blue = (pixels.float() + DARK).log().unbind(1)
    tone = (red + green + blue) / 3
    # All that follows compares tones, and small differences of large numbers are lost in float32.
    tone = tone - tone.mean((1, 2), keepdim=True)
    bands = [red - green, blue - green, tone]
    means = [averaged(value, PATCH) for value in bands]
    maps = means[:2] + [deviation(value) for value in bands]
    lightest, darkest = functional.max_pool2d(tone[:, None], PATCH), -functional.max_pool2d(-tone[:, None], PATCH)
    maps += [lightest[:, 0] - means[2], means[2] - darkest[:, 0]]
    for scale in SCALES:
        maps += grain(averaged(tone, scale), PATCH // scale)
    # How light a patch is, and of which hue, is told beside what is near: a local network cannot know the picture's light.
    maps.append(means[2] - around(means[2][:, None], NEAR)[:, 0])
    values = torch.stack(means, 1)
    beside = values - around(values, FAR)
    spread = (around(values.square(), FAR) - around(values, FAR).square()).clamp(min=0).sqrt()
    own = torch.cat([torch.stack(maps, 1), beside, beside / (spread + LEAST)], 1)
    squares = around(own.square(), 5) - around(own, 5).square()
    return torch.cat([own, around(own, 3), squares.clamp(min=0).sqrt()], 1)


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
