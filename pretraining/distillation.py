"""The student learns from descriptors of the undisturbed picture, from labels where there are some, and from its own mean.

Descriptors (descriptors.py) and labels are told from a feature by heads that are thrown away. Self-distillation is after
DINO (Caron et al. 2021) and iBOT (Zhou et al. 2022): a teacher that is the student's running mean, masked patches. The
teacher's assignments are balanced over the batch by Sinkhorn-Knopp as in SwAV (Caron et al. 2020). They are dense, for a map
is made of patches, and of features themselves: what the loss clusters is what the codebook clusters. Matrices take
orthogonal steps (muon.py).
"""

from __future__ import annotations

import copy
import math
from dataclasses import fields

import torch
from torch.nn import functional

from ..models.devices import multiplies_bfloat16
from .descriptors import WIDTH as DESCRIPTORS
from .imagery import TASKS
from .losses import Heads, balance, cosine, mean_where, spread_loss
from .muon import Muon
from .position_code import TOKENS, energies_held, energies_seen, hold_place
from .recipe import Parts, Recipe
from .student import new_encoder, normalise
from .views import Views

ENERGY_RATE = 0.1
"""How fast what is known of the tokens' energies follows what is seen."""
SLOWEST = 0.02
"""The share of the learning rates that is left at the end."""
KEPT = ("prototypes", "teacher_prototypes", "described_mean", "described_std")


class Distillation:
    """A student, its teacher, prototypes, heads and optimisers: all that a checkpoint holds.

    Parameters
    ----------
    tasks
        The classes of each task with labels, as `Ground.tasks` has them.

    Raises
    ------
    ValueError
        If no part of the loss is left that can be learned from these pictures.
    """

    def __init__(self, recipe: Recipe, tasks: dict[str, int], device: str = "cpu") -> None:
        self.recipe, self.device, self.step, self.seconds = recipe, torch.device(device), 0, 0.0
        parts = {field.name: getattr(recipe.parts, field.name) for field in fields(Parts)}
        if not any(weight for name, weight in parts.items() if name in tasks or name not in TASKS):
            raise ValueError("There is nothing to learn: parts of the loss are left out, or need labels that are not there.")
        self.student = new_encoder(recipe.seed, recipe.width, recipe.layers).to(device)
        self.teacher = copy.deepcopy(self.student).requires_grad_(False).eval()
        generator = torch.Generator().manual_seed(recipe.seed)
        self.prototypes = torch.nn.Parameter(torch.randn(recipe.prototypes, recipe.width, generator=generator).to(device))
        self.teacher_prototypes = self.prototypes.detach().clone()
        self.heads = Heads(recipe.width, tasks, generator).to(device)
        self.described_mean, self.described_std = (f(DESCRIPTORS, device=device) for f in (torch.zeros, torch.ones))
        self.seeded = False
        self.optimisers = self._new_optimisers()

    @property
    def done(self) -> float:
        """The share of the training that is done, of its time where that is limited, else of its steps."""
        recipe = self.recipe
        return self.seconds / (60 * recipe.minutes) if recipe.minutes else self.step / recipe.steps

    def _new_optimisers(self) -> tuple[torch.optim.Optimizer, ...]:
        recipe, student = self.recipe, self.student
        matrices = [tensor for tensor in student.encoder.parameters() if tensor.ndim > 1]
        others = [*student.embeddings.parameters(), *self.heads.parameters()]
        vectors = [tensor for tensor in student.parameters() if tensor.ndim == 1]
        vectors += [tensor for tensor in self.heads.parameters() if tensor.ndim == 1]
        groups = [
            {"params": [tensor for tensor in others if tensor.ndim > 1], "weight_decay": recipe.decay},
            {"params": [*vectors, self.prototypes], "weight_decay": 0.0},
        ]
        return (
            Muon(matrices, lr=recipe.matrix_rate, weight_decay=recipe.decay),
            torch.optim.AdamW(groups, lr=recipe.rate, betas=(0.9, 0.98)),
        )

    @torch.no_grad()
    def begin(self, views: Views) -> None:
        """Take the scale of the descriptors and the tokens' energies from a first batch."""
        described = views.described.transpose(0, 1).flatten(1)
        self.described_mean, self.described_std = described.mean(1), described.std(1)
        for _ in range(3):
            # What enters a layer depends on how far those before it look.
            with energies_seen(self.student) as seen:
                self._features(self.student, views.teacher)
            hold_place(self.student, torch.stack(seen))
        self.teacher.load_state_dict(self.student.state_dict())

    @torch.no_grad()
    def _seed_prototypes(self, views: Views) -> None:
        """Let patches be the first prototypes: no time goes into finding where features lie."""
        features = self._features(self.teacher, views.teacher).flatten(0, 1)
        generator = torch.Generator().manual_seed(self.recipe.seed)
        chosen = torch.randperm(len(features), generator=generator)[: self.recipe.prototypes]
        self.prototypes.copy_(features[chosen.to(self.device)])
        self.teacher_prototypes.copy_(self.prototypes)
        self.seeded = True

    def advance(self, views: Views, generator: torch.Generator) -> dict[str, float]:
        """Take one step; return its losses, before they are weighed, and how it went."""
        recipe, done = self.recipe, min(1.0, self.done)
        assigning = recipe.assigns(done)
        if assigning and not self.seeded:
            self._seed_prototypes(views)
        share = min(1.0, (self.step + 1) / recipe.warm_up) * (SLOWEST + (1 - SLOWEST) * (1 + math.cos(math.pi * done)) / 2)
        for optimiser, rate in zip(self.optimisers, (recipe.matrix_rate, recipe.rate)):
            for group in optimiser.param_groups:
                group["lr"] = rate * share
        with self._autocast(), energies_seen(self.student) as seen:
            found = self._features(self.student, views.student, views.masked if assigning else None)
        weights = self._weights(assigning, done)
        losses, told = self._losses(views, found.float(), weights, generator)
        self._update(sum(weights[name] * loss for name, loss in losses.items()), torch.stack(seen))
        self._follow(1 - (1 - recipe.momentum) * (math.cos(math.pi * done) + 1) / 2)
        self.step += 1
        told |= losses
        # One question to the device for all of them.
        values = torch.stack([value.detach().float() for value in told.values()]).tolist()
        return {"step": self.step, "done": round(done, 4), "rate": recipe.rate * share, **dict(zip(told, values))}

    def _weights(self, assigning: bool, done: float) -> dict[str, float]:
        """Return what each part of the loss counts now, those left out that count nothing."""
        weights = {name: getattr(self.recipe.parts, name) for name in ("described", "near", "spread")}
        weights["assigned"] = self.recipe.parts.assigned if assigning else 0.0
        weights |= {name: self.recipe.weight(name, done) for name in self.heads.tasks}
        return {name: weight for name, weight in weights.items() if weight}

    def _losses(
        self, views: Views, found: torch.Tensor, weights: dict[str, float], generator: torch.Generator
    ) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
        """Return the parts of the loss that count, and what else there is to tell."""
        losses: dict[str, torch.Tensor] = {}
        told: dict[str, torch.Tensor] = {}
        if "described" in weights:
            scale = (self.described_mean[:, None], self.described_std[:, None])
            losses["described"] = self.heads.description_loss(found, (views.described - scale[0]) / scale[1], views.known)
        if "spread" in weights:
            losses["spread"] = spread_loss(found.flatten(0, 1), generator)
        if "near" in weights or "assigned" in weights:
            paired = views.ground >= 0
            with torch.no_grad(), self._autocast():
                seen = self._features(self.teacher, views.teacher)
                seen = seen.gather(1, views.ground.clamp(min=0)[..., None].expand(-1, -1, seen.shape[-1])).float()
            apart = 1 - functional.cosine_similarity(found, seen, dim=-1)
            losses["near"] = mean_where(apart, paired)
            if "assigned" in weights:
                losses["assigned"], told = self._assignment_loss(found[paired], seen[paired], views.masked[paired])
        losses |= self.heads.label_losses(found, views)
        return {name: loss for name, loss in losses.items() if name in weights}, told

    def _assignment_loss(
        self, found: torch.Tensor, seen: torch.Tensor, hidden: torch.Tensor
    ) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
        """Return the cross-entropy between the student's assignments and the teacher's, and what there is to say of it."""
        recipe = self.recipe
        target = balance(cosine(seen, self.teacher_prototypes) / recipe.teacher_temperature)
        scores = cosine(found, self.prototypes)
        losses = -(target * functional.log_softmax(scores / recipe.student_temperature, dim=1)).sum(1)
        given = target.argmax(1)
        told = {
            "seen": mean_where(losses, ~hidden),
            "masked": mean_where(losses, hidden),
            "agreement": mean_where(scores.argmax(1) == given, ~hidden),
            "in_use": (torch.bincount(given, minlength=recipe.prototypes) > 0).float().mean(),
        }
        return losses.mean(), told

    def _update(self, loss: torch.Tensor, energies: torch.Tensor) -> None:
        for optimiser in self.optimisers:
            optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([*self.student.parameters(), *self.heads.parameters(), self.prototypes], 1.0)
        energies = energies_held(self.student).lerp(energies, ENERGY_RATE)
        for optimiser in self.optimisers:
            optimiser.step()
        hold_place(self.student, energies)

    def _autocast(self) -> torch.autocast:
        # Where the processor does not multiply bfloat16 itself, it is ten times slower than float32.
        return torch.autocast(self.device.type, torch.bfloat16, enabled=multiplies_bfloat16(self.device))

    def _features(
        self, model: torch.nn.Module, pixels: torch.Tensor, masked: torch.Tensor | None = None
    ) -> torch.Tensor:
        return model(normalise(pixels), bool_masked_pos=masked).last_hidden_state[:, TOKENS:]

    @torch.no_grad()
    def _follow(self, momentum: float) -> None:
        torch._foreach_lerp_(list(self.teacher.parameters()), list(self.student.parameters()), 1 - momentum)
        self.teacher_prototypes.lerp_(self.prototypes, 1 - momentum)
