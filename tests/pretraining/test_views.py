import numpy as np
import pytest
import torch
from geocentroids.pretraining import views
from geocentroids.pretraining.scenes import Source
from geocentroids.pretraining.views import (
    CANVAS,
    GRID,
    REACH,
    RIM,
    TILE,
    cut,
    draw_views,
    overlap,
    transplant,
    turn,
)
from geocentroids.runtime.constants import PATCH


@pytest.fixture(scope="module")
def numbered():
    """Canvases in which every patch has a colour of its own, the same all over the patch."""
    number = torch.arange(CANVAS * CANVAS).reshape(CANVAS, CANVAS)
    colors = torch.stack([number % 256, number // 256, torch.zeros_like(number)]).to(torch.uint8)
    return colors.repeat_interleave(PATCH, 1).repeat_interleave(PATCH, 2)


def patches(view):
    """(GRID * GRID, 3): the middle of each patch."""
    return view[:, PATCH // 2 :: PATCH, PATCH // 2 :: PATCH].flatten(1).T


@pytest.mark.parametrize("number", range(8))
def test_paired_patches_show_the_same_ground(numbered, number):
    rng = np.random.default_rng(number)
    corners = rng.integers(0, REACH + 1, (2, 4, 2))
    teacher, student = (cut(numbered.expand(4, -1, -1, -1), corner) for corner in corners)
    ground = overlap(*corners)
    for index in range(4):
        seen, found = patches(teacher[index]), patches(turn(student[index], number))
        pairs = turn(ground[index], number).flatten()
        paired = pairs >= 0
        assert (found[paired] == seen[pairs[paired]]).all()
        most = GRID - RIM - REACH
        assert paired.sum() >= most * most // 2


def test_the_eight_turns_differ():
    square = torch.arange(9).reshape(3, 3)
    assert len({tuple(turn(square, number).flatten().tolist()) for number in range(8)}) == 8


def test_what_comes_from_another_scene_is_paired_with_nothing():
    student = torch.arange(8, dtype=torch.uint8).view(8, 1, 1, 1).expand(8, 3, TILE, TILE)
    ground = torch.zeros(8, GRID, GRID, dtype=torch.int64)
    mixed, paired, known = transplant(student, ground, np.random.default_rng(1))
    strange = mixed[:, 0, ::PATCH, ::PATCH] != student[:, 0, ::PATCH, ::PATCH]
    assert strange.any() and (strange == (paired < 0)).all() and (strange == ~known).all()
    assert (ground == 0).all(), "what was given is left as it was"


def test_a_seed_gives_one_batch():
    rng = np.random.default_rng(0)
    source = Source([rng.integers(0, 256, (420, 420, 3), dtype=np.uint8)])
    first, again, other = (draw_views(source, np.random.default_rng(seed), 3) for seed in (5, 5, 6))
    for name in ("teacher", "student", "ground", "described", "known", "masked"):
        assert (getattr(first, name) == getattr(again, name)).all()
    assert (first.student != other.student).any()
    assert first.student.shape == (3, 3, TILE, TILE) and first.student.dtype == torch.uint8


def test_another_camera_changes_the_light_and_keeps_the_place():
    pixels = torch.zeros(1, 3, TILE, TILE, dtype=torch.uint8)
    pixels[:, :, :, TILE // 2 :] = 160
    for seed in range(10):
        taken = views.photograph(pixels, np.random.default_rng(seed)).float().mean((0, 1, 2))
        assert int(taken.diff().argmax()) in range(TILE // 2 - 3, TILE // 2 + 2)


def test_descriptions_go_with_the_patches_that_they_are_of():
    """A canvas with one bright patch: its description is the odd one, wherever shift and turn have put the patch."""
    rng = np.random.default_rng(3)
    scene = rng.integers(90, 110, (420, 420, 3), dtype=np.uint8)
    scene[::2, 1::2] = 240
    scene[:, :210] //= 4
    batch = draw_views(Source([scene]), np.random.default_rng(8), 6)
    for student, described, known in zip(batch.student, batch.described, batch.known):
        tone = student.float().mean(0).reshape(GRID, PATCH, GRID, PATCH).mean((1, 3)).flatten()
        assert torch.corrcoef(torch.stack([tone[known], described[known][:, 16]]))[0, 1] > 0.6
