"""Orthogonal steps for matrices (Muon: Jordan et al. 2024), all of one shape at once.

torch.optim.Muon takes one matrix after the other, always in bfloat16: a processor that does not multiply that itself spends
four fifths of a step in it, and a GPU waits for hundreds of small products.
"""

from __future__ import annotations

from collections.abc import Callable

import torch

from ..models.devices import multiplies_bfloat16

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic iteration of Newton and Schulz, which brings singular values near 1."""
ROUNDS = 5


class Muon(torch.optim.Optimizer):
    """Nesterov momentum, made orthogonal; steps are as large as AdamW's are, weights decay beside them.

    Parameters
    ----------
    parameters
        Matrices.
    """

    def __init__(
        self, parameters: list[torch.nn.Parameter], lr: float, weight_decay: float, momentum: float = 0.95
    ) -> None:
        super().__init__(parameters, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:
        """Take a step along the gradients; there is no closure."""
        for group in self.param_groups:
            shapes: dict[torch.Size, list[torch.nn.Parameter]] = {}
            for parameter in group["params"]:
                if parameter.grad is not None:
                    shapes.setdefault(parameter.shape, []).append(parameter)
            for shape, parameters in shapes.items():
                updates = orthogonal(torch.stack([self._momentum(parameter, group["momentum"]) for parameter in parameters]))
                rate = group["lr"] * 0.2 * max(shape) ** 0.5
                torch._foreach_mul_(parameters, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(parameters, list(updates.unbind()), alpha=-rate)

    def _momentum(self, parameter: torch.nn.Parameter, momentum: float) -> torch.Tensor:
        state = self.state[parameter]
        if not state:
            state["momentum_buffer"] = torch.zeros_like(parameter)
        state["momentum_buffer"].lerp_(parameter.grad, 1 - momentum)
        return parameter.grad.lerp(state["momentum_buffer"], momentum)


def orthogonal(matrices: torch.Tensor) -> torch.Tensor:
    """Return matrices (B, m, n) with singular values near 1, in bfloat16 where the device multiplies in it."""
    wide = matrices.shape[1] <= matrices.shape[2]
    found = matrices if wide else matrices.transpose(1, 2)
    found = found / found.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    found = found.bfloat16() if multiplies_bfloat16(matrices.device) else found
    once, thrice, fivefold = COEFFICIENTS
    for _ in range(ROUNDS):
        square = found @ found.transpose(1, 2)
        found = once * found + (thrice * square + fivefold * square @ square) @ found
    return (found if wide else found.transpose(1, 2)).to(matrices.dtype)
