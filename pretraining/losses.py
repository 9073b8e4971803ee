"""What the student is taught by, and the heads that are thrown away when it is trained."""

from __future__ import annotations

import torch
from torch.nn import functional

from .descriptors import COUNTS
from .descriptors import WIDTH as DESCRIPTORS
from .imagery import IGNORED, TASKS
from .views import Views

SPREAD_ROWS = 1024
SMOOTHING = 0.1
"""Of labels: what is given to all classes alike (Szegedy et al. 2016)."""
CLAMP = 4.0
"""Deviations beyond which a descriptor is as good as there."""


class Heads(torch.nn.Module):
    """One linear map from a feature for the descriptors, and one for each task with labels.

    Parameters
    ----------
    width
        Numbers of a feature.
    tasks
        The classes of each task, in the order of `Views.task`.
    """

    def __init__(self, width: int, tasks: dict[str, int], generator: torch.Generator) -> None:
        super().__init__()
        self.described = torch.nn.Linear(width, DESCRIPTORS)
        self.tasks = torch.nn.ModuleDict({name: torch.nn.Linear(width, classes) for name, classes in tasks.items()})
        for name, tensor in self.named_parameters():
            with torch.no_grad():
                tensor.copy_(torch.randn(tensor.shape, generator=generator) * (0.02 if name.endswith("weight") else 0))

    def description_loss(self, found: torch.Tensor, wanted: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
        """Return how far the descriptors told by features (B, N, D) are from standardised ones (B, DESCRIPTORS, N)."""
        counts = COUNTS.to(found.device)
        wanted = wanted.transpose(1, 2).clamp(-CLAMP, CLAMP) * counts
        apart = functional.smooth_l1_loss(self.described(found).float(), wanted, reduction="none").mean(2)
        return mean_where(apart, known)

    def label_losses(self, found: torch.Tensor, views: Views) -> dict[str, torch.Tensor]:
        """Return each task's cross-entropy; 0 where the batch has none of its labels."""
        losses = {}
        for number, (name, head) in enumerate(self.tasks.items()):
            classes = torch.where((views.task == number)[:, None], views.classes, IGNORED)
            features = found
            if TASKS[name].whole:
                share = views.known[..., None] / views.known.sum(1).clamp(min=1)[:, None, None]
                features, classes = (found * share).sum(1), classes.amax(1)
            wrong = functional.cross_entropy(
                head(features).flatten(0, -2).float(),
                classes.flatten() - 1,
                ignore_index=IGNORED - 1,
                reduction="sum",
                label_smoothing=SMOOTHING,
            )
            losses[name] = wrong / (classes != IGNORED).sum().clamp(min=1)
        return losses


def mean_where(values: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
    """Return the mean of values where chosen; 0 where none is."""
    # A sum, for which a GPU need not be asked how many are chosen.
    return (values * chosen).sum() / chosen.sum().clamp(min=1)


def spread_loss(features: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Return how near features (N, D) are to their nearest neighbours, some of them drawn: KoLeo."""
    chosen = torch.randperm(len(features), device=features.device, generator=generator)[:SPREAD_ROWS]
    rows = functional.normalize(features[chosen].float(), dim=1)
    with torch.no_grad():
        nearest = (rows @ rows.T).fill_diagonal_(-1).argmax(1)
    return -(rows - rows[nearest]).norm(dim=1).clamp(min=1e-4).log().mean()


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
