"""The student learns to tell descriptors of the undisturbed picture; then also to give patches to a teacher's prototypes.

What it is taught first, and for longest, is a bank of classical descriptors (descriptors.py): its features are those, told
from a picture in other light. After that, self-distillation after DINO (Caron et al. 2021) and iBOT (Zhou et al. 2022): a
teacher that is the student's running mean, masked patches, no labels. The teacher's assignments are balanced over the batch
by Sinkhorn-Knopp as in SwAV (Caron et al. 2020). Everything is dense, for a map is made of patches, and there is no head:
what the loss clusters is what the codebook clusters. Matrices take orthogonal steps (Muon: Jordan et al. 2024).
"""

from __future__ import annotations

import copy
import json
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch.nn import functional

from ..models.devices import multiplies_bfloat16
from .descriptors import COUNTS, WIDTH
from .place import FEATURE, TOKENS, energies_held, energies_seen, hold_place
from .scenes import Source
from .student import new_encoder, normalise
from .views import Views, draw_views

ENERGY_RATE = 0.1
"""How fast what is known of the tokens' energies follows what is seen."""
KEPT = ("prototypes", "teacher_prototypes", "described_mean", "described_std")


@dataclass(frozen=True)
class Recipe:
    """How long, how fast, how sharp."""

    steps: int = 3000
    batch: int = 20
    prototypes: int = 512
    matrix_rate: float = 0.012
    """Of the layers' matrices (Muon). After 180 steps the descriptors' loss was where AdamW's, at 0.0015, was after 430."""
    rate: float = 2e-3
    """Of all else (AdamW)."""
    warm_up: int = 100
    decay: float = 0.04
    momentum: float = 0.99
    student_temperature: float = 0.1
    teacher_temperature: float = 0.05
    guided: int = 2400
    """Steps at the start that learn from descriptors alone, with nothing masked; the prototypes come after."""
    description: float = 10.0
    """The weight of the descriptors' loss."""
    nearness: float = 4.0
    """The weight of the cosine distance between the two features of a patch: what keeps ids across a seam."""
    seed: int = 20


class Distillation:
    """A student, its teacher, the prototypes and the optimiser: all that a checkpoint holds."""

    def __init__(self, recipe: Recipe, device: str = "cpu") -> None:
        self.recipe, self.device, self.step = recipe, torch.device(device), 0
        self.student = new_encoder(recipe.seed).to(device)
        self.teacher = copy.deepcopy(self.student).requires_grad_(False).eval()
        generator = torch.Generator().manual_seed(recipe.seed)
        width = self.student.config.hidden_size
        self.prototypes = torch.nn.Parameter(torch.randn(recipe.prototypes, width, generator=generator).to(device))
        self.teacher_prototypes = self.prototypes.detach().clone()
        self.described_mean, self.described_std = torch.zeros(WIDTH, device=device), torch.ones(WIDTH, device=device)
        self.optimisers = self._new_optimisers()

    def _new_optimisers(self) -> tuple[torch.optim.Optimizer, ...]:
        recipe, student = self.recipe, self.student
        matrices = [tensor for tensor in student.encoder.parameters() if tensor.ndim > 1]
        embeddings = [tensor for tensor in student.embeddings.parameters() if tensor.ndim > 1]
        vectors = [tensor for tensor in student.parameters() if tensor.ndim == 1]
        groups = [
            {"params": embeddings, "weight_decay": recipe.decay},
            {"params": [*vectors, self.prototypes], "weight_decay": 0.0},
        ]
        return (
            torch.optim.Muon(
                matrices, lr=recipe.matrix_rate, weight_decay=recipe.decay, adjust_lr_fn="match_rms_adamw"
            ),
            torch.optim.AdamW(groups, lr=recipe.rate, betas=(0.9, 0.98)),
        )

    @torch.no_grad()
    def begin(self, views: Views) -> None:
        """Take the scale of the descriptors and the tokens' energies from a first batch."""
        self.described_mean, self.described_std = (
            f(views.described.flatten(0, 1).to(self.device), 0) for f in (torch.mean, torch.std)
        )
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
        self.prototypes.copy_(features[chosen])
        self.teacher_prototypes.copy_(self.prototypes)

    def advance(self, views: Views) -> dict[str, float]:
        """Take one step; return its losses."""
        recipe = self.recipe
        if self.step == recipe.guided:
            self._seed_prototypes(views)
        done = self.step / recipe.steps
        share = min(1.0, (self.step + 1) / recipe.warm_up) * (0.02 + 0.98 * (1 + math.cos(math.pi * done)) / 2)
        for optimiser, rate in zip(self.optimisers, (recipe.matrix_rate, recipe.rate)):
            for group in optimiser.param_groups:
                group["lr"] = rate * share
        masked, known = views.masked.to(self.device), views.known.to(self.device)
        with self._autocast(), energies_seen(self.student) as seen:
            found = self._features(self.student, views.student, masked if self.step >= recipe.guided else None)
        wanted = (views.described.to(self.device)[known] - self.described_mean) / self.described_std
        wanted = wanted.clamp(-4, 4) * COUNTS.to(self.device)
        described = functional.smooth_l1_loss(found[known][:, FEATURE].float(), wanted)
        losses = {"step": self.step + 1, "rate": recipe.rate * share, "described": described.item()}
        loss = recipe.description * described
        if self.step >= recipe.guided:
            assigned, measured = self._assignment_loss(views, found, masked)
            loss = loss + assigned
            losses |= measured
        for optimiser in self.optimisers:
            optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([*self.student.parameters(), self.prototypes], 1.0)
        energies = energies_held(self.student).lerp(torch.stack(seen), ENERGY_RATE)
        for optimiser in self.optimisers:
            optimiser.step()
        hold_place(self.student, energies)
        self._follow(1 - (1 - recipe.momentum) * (math.cos(math.pi * done) + 1) / 2)
        self.step += 1
        return losses

    def _assignment_loss(
        self, views: Views, found: torch.Tensor, masked: torch.Tensor
    ) -> tuple[torch.Tensor, dict[str, float]]:
        """Return the cross-entropy between the student's assignments and the teacher's, and what there is to say of it."""
        recipe = self.recipe
        ground = views.ground.to(self.device)
        paired = ground >= 0
        with torch.no_grad(), self._autocast():
            seen = self._features(self.teacher, views.teacher)
            seen = seen.gather(1, ground.clamp(min=0)[..., None].expand(-1, -1, seen.shape[-1]))[paired]
        target = balance(cosine(seen, self.teacher_prototypes) / recipe.teacher_temperature)
        scores = cosine(found[paired], self.prototypes)
        losses = -(target * functional.log_softmax(scores / recipe.student_temperature, dim=1)).sum(1)
        apart = 1 - functional.cosine_similarity(found[paired].float(), seen.float(), dim=-1)
        hidden = masked[paired]
        hits = scores.argmax(1) == target.argmax(1)
        measured = {
            "seen": losses[~hidden].mean().item(),
            "masked": losses[hidden].mean().item() if hidden.any() else math.nan,
            "apart": apart[~hidden].mean().item(),
            "agreement": hits[~hidden].float().mean().item(),
            "in_use": target.argmax(1).unique().numel() / recipe.prototypes,
        }
        return losses.mean() + recipe.nearness * apart.mean(), measured

    def _autocast(self) -> torch.autocast:
        # Where the processor does not multiply bfloat16 itself, it is ten times slower than float32.
        return torch.autocast(self.device.type, torch.bfloat16, enabled=multiplies_bfloat16(self.device))

    def _features(
        self, model: torch.nn.Module, pixels: torch.Tensor, masked: torch.Tensor | None = None
    ) -> torch.Tensor:
        hidden = model(normalise(pixels.to(self.device)), bool_masked_pos=masked).last_hidden_state
        return hidden[:, TOKENS:]

    @torch.no_grad()
    def _follow(self, momentum: float) -> None:
        for slow, fast in zip(self.teacher.parameters(), self.student.parameters()):
            slow.lerp_(fast, 1 - momentum)
        self.teacher_prototypes.lerp_(self.prototypes, 1 - momentum)

    def save(self, path: Path) -> None:
        """Write everything that going on needs: whole or not at all."""
        tensors = {f"student.{name}": tensor for name, tensor in self.student.state_dict().items()}
        tensors |= {f"teacher.{name}": tensor for name, tensor in self.teacher.state_dict().items()}
        tensors |= {name: getattr(self, name).detach() for name in KEPT}
        for number, optimiser in enumerate(self.optimisers):
            for index, state in optimiser.state_dict()["state"].items():
                tensors |= {f"optimiser{number}.{index}.{name}": value for name, value in state.items()}
        part = path.with_suffix(".part")
        save_file(
            {name: tensor.contiguous() for name, tensor in tensors.items()},
            part,
            {"progress": json.dumps({"step": self.step, **asdict(self.recipe)})},
        )
        part.replace(path)

    @torch.no_grad()
    def load(self, path: Path) -> None:
        """Go on from a checkpoint."""
        tensors = load_file(path, device=str(self.device))

        def part(prefix: str) -> dict[str, torch.Tensor]:
            return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}

        self.student.load_state_dict(part("student."))
        self.teacher.load_state_dict(part("teacher."))
        for name in KEPT:
            getattr(self, name).copy_(tensors[name])
        with safe_open(path, "pt") as file:
            self.step = json.loads(file.metadata()["progress"])["step"]
        for number, optimiser in enumerate(self.optimisers):
            state: dict[int, dict[str, torch.Tensor]] = {}
            for name, value in part(f"optimiser{number}.").items():
                index, key = name.split(".")
                state.setdefault(int(index), {})[key] = value
            optimiser.load_state_dict({**optimiser.state_dict(), "state": state})


def cosine(features: torch.Tensor, prototypes: torch.Tensor) -> torch.Tensor:
    """Return (N, K) float32: the cosine of each feature with each prototype."""
    return (functional.normalize(features.float(), dim=-1) @ functional.normalize(prototypes.float(), dim=-1).T).float()


@torch.no_grad()
def balance(logits: torch.Tensor, rounds: int = 3) -> torch.Tensor:
    """Return assignments (N, K), rows summing to 1, that use each column about as much: Sinkhorn-Knopp."""
    shares = torch.exp(logits - logits.max())
    for _ in range(rounds):
        shares = shares / shares.sum(0, keepdim=True).clamp(min=1e-12)
        shares = shares / shares.sum(1, keepdim=True).clamp(min=1e-12)
    return shares


def train(recipe: Recipe, source: Source, folder: Path, device: str = "cpu", until: int | None = None) -> Distillation:
    """Train, going on from `folder` where a checkpoint is there; losses go to losses.jsonl beside it.

    The views of a step are drawn from the seed and the step's number alone, so a run that was stopped goes on as if it
    had not been.
    """
    folder.mkdir(parents=True, exist_ok=True)
    losses = folder / "losses.jsonl"
    run, checkpoint = Distillation(recipe, device), folder / "training.safetensors"
    if checkpoint.exists():
        run.load(checkpoint)
        # What came after the checkpoint is done, and logged, again.
        lines = losses.read_text(encoding="utf-8").splitlines(keepends=True)[: run.step]
        losses.write_text("".join(lines), encoding="utf-8")
    else:
        run.begin(draw_views(source, np.random.default_rng([recipe.seed, recipe.steps]), recipe.batch))
    last = min(recipe.steps, until or recipe.steps)
    start, saved = time.monotonic(), time.monotonic()
    with losses.open("a", encoding="utf-8") as log:
        while run.step < last:
            views = draw_views(source, np.random.default_rng([recipe.seed, run.step]), recipe.batch)
            measured = run.advance(views)
            log.write(json.dumps({**measured, "seconds": round(time.monotonic() - start, 1)}) + "\n")
            log.flush()
            if time.monotonic() - saved > 60:
                run.save(checkpoint)
                saved = time.monotonic()
    run.save(checkpoint)
    return run
