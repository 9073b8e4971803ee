"""How the encoder is trained: its size, how long, how fast, and what each part of the loss counts."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace

from .student import LAYERS, WIDTH


@dataclass(frozen=True)
class Parts:
    """What each part of the loss counts; 0 leaves it out."""

    described: float = 10.0
    """To tell the descriptors of the undisturbed view."""
    assigned: float = 1.0
    """To give patches, masked ones too, to the teacher's prototypes."""
    near: float = 8.0
    """The cosine distance between the features of a patch in both views: what keeps ids across seams and in other light."""
    spread: float = 0.05
    """To keep features from their nearest neighbours (KoLeo: Sablayrolles et al. 2019)."""
    scenes: float = 1.0
    """To tell kinds of scenes from the mean feature of a view."""
    coast: float = 0.3
    """To tell kinds of coastal ground, patch by patch."""
    shore: float = 0.3
    """To tell water, wet ground and land, patch by patch."""
    trees: float = 0.3
    """To tell trees from what is none, patch by patch."""

    def only(self, names: list[str]) -> Parts:
        """Return the same with all parts left out but these."""
        return replace(self, **{field.name: 0.0 for field in fields(self) if field.name not in names})


SMALL = ("coast", "shore")
"""Tasks with so few pictures that they are soon learned by heart."""


@dataclass(frozen=True)
class Recipe:
    """All that a training is made of, beside the pictures."""

    parts: Parts = Parts()
    width: int = WIDTH
    """Numbers of a feature."""
    layers: int = LAYERS
    steps: int = 3000
    minutes: float = 0.0
    """The time after which training ends, all of its runs together, in place of `steps`; 0 for none."""
    batch: int = 20
    prototypes: int = 512
    matrix_rate: float = 0.012
    """Of the layers' matrices (Muon). After 180 steps the descriptors' loss was where AdamW's, at 0.0015, was after 430."""
    rate: float = 2e-3
    """Of all else (AdamW)."""
    warm_up: int = 100
    """Steps in which the rates rise: in fewer, features fall together before they tell anything."""
    decay: float = 0.04
    momentum: float = 0.99
    student_temperature: float = 0.1
    teacher_temperature: float = 0.05
    guided: float = 0.1
    """The share of the training before there are prototypes, with nothing masked; none without descriptors."""
    small_from: float = 0.5
    """The share of the training from which the tasks of few pictures count, or at once where nothing else is learned."""
    seed: int = 20

    def weight(self, task: str, done: float) -> float:
        """Return what a task's labels count when a share of the training is done."""
        others = any(weight for name, weight in asdict(self.parts).items() if name not in SMALL)
        return 0.0 if task in SMALL and others and done < self.small_from else float(getattr(self.parts, task))

    def assigns(self, done: float) -> bool:
        """Whether there are prototypes when a share of the training is done."""
        return self.parts.assigned > 0 and done >= (self.guided if self.parts.described else 0)
