import io

import numpy as np
import pytest
import torch
from geocentroids.pretraining.archive import VOID, Picture
from geocentroids.pretraining.augmentation import compressed, photograph, relit, repaint
from geocentroids.pretraining.descriptors import describe
from geocentroids.pretraining.square_sampler import SMALLEST_GSD, Ground
from geocentroids.pretraining.views import (
    CANVAS,
    GRID,
    REACH,
    RIM,
    TILE,
    TURNS,
    cut,
    draw_views,
    overlap,
    transplant,
)
from geocentroids.runtime.constants import PATCH
from made_pictures import ground_pictures, textured
from PIL import Image


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.fixture(scope="module")
def ground():
    return Ground(ground_pictures())


@pytest.fixture(scope="module")
def numbered():
    """Canvases in which every patch has a colour of its own, the same all over the patch."""
    number = torch.arange(CANVAS * CANVAS).reshape(CANVAS, CANVAS)
    colors = torch.stack([number % 256, number // 256, torch.zeros_like(number)]).to(torch.uint8)
    return colors.repeat_interleave(PATCH, 1).repeat_interleave(PATCH, 2)


def patches(view):
    """(GRID * GRID, 3): the middle of each patch."""
    return view[:, PATCH // 2 :: PATCH, PATCH // 2 :: PATCH].flatten(1).T


def test_paired_patches_show_the_same_ground(numbered):
    """Of all turns: a patch that is painted in one view is that which `ground` names in the other."""
    turns = torch.arange(TURNS)
    corners = torch.randint(0, REACH + 1, (2, TURNS, 2), generator=generator(3))
    canvases = numbered.expand(TURNS, -1, -1, -1)
    teacher = cut(canvases, corners[0], torch.zeros_like(turns), TILE, PATCH)
    student = cut(canvases, corners[1], turns, TILE, PATCH)
    for seen, found, pairs in zip(teacher, student, overlap(*corners, turns)):
        paired = pairs >= 0
        assert (patches(found)[paired] == patches(seen)[pairs[paired]]).all()
        most = GRID - RIM - REACH
        assert paired.sum() >= most * most // 2


def test_turns_are_eight_and_those_of_the_picture():
    square = torch.arange(9).reshape(1, 1, 3, 3).expand(TURNS, -1, -1, -1)
    found = cut(square, torch.zeros(TURNS, 2, dtype=torch.int64), torch.arange(TURNS), 3)[:, 0]
    assert len({tuple(turned.flatten().tolist()) for turned in found}) == TURNS
    assert (found[1] == torch.rot90(square[0, 0])).all() and (found[4] == square[0, 0].flip(-1)).all()


def test_what_comes_from_another_scene_is_told():
    student = torch.arange(8, dtype=torch.uint8).view(8, 1, 1, 1).expand(8, 3, TILE, TILE)
    mixed, boxed = transplant(student, generator(1))
    strange = (mixed[:, 0, ::PATCH, ::PATCH] != student[:, 0, ::PATCH, ::PATCH]).flatten(1)
    assert strange.any() and not strange.all(1).any() and (strange == boxed).all()


def test_a_seed_gives_one_batch(ground):
    first, again, other = (draw_views(ground, generator(seed), 3) for seed in (5, 5, 6))
    for name in ("teacher", "student", "ground", "described", "known", "masked", "classes", "task"):
        assert (getattr(first, name) == getattr(again, name)).all()
    assert (first.student != other.student).any()
    assert first.student.shape == (3, 3, TILE, TILE) and first.student.dtype == torch.uint8


def test_descriptions_and_classes_go_with_their_patches(ground):
    """Brightness tells which class a patch of the shore is of, wherever shift and turn have put it."""
    shore = list(ground.tasks).index("shore")
    batch = draw_views(ground, generator(2), 24)
    chosen = batch.task == shore
    assert chosen.any() and set(batch.classes[chosen].unique().tolist()) == {0, 1, 2}
    assert (batch.classes[batch.task < 0] == 0).all() and (batch.classes[~batch.known] == 0).all()
    # Descriptor 0 is red beside green, of which the first class has little.
    redness = batch.described[:, 0]
    assert redness[chosen[:, None] & (batch.classes == 1)].max() < redness[chosen[:, None] & (batch.classes == 2)].min()


def test_squares_are_at_the_scale_that_is_asked_for():
    """A step of 50 m in a picture of 0.5 m lies where it does at the model's scale, and beyond the picture is its mirror."""
    rgb = np.zeros((200, 200, 3), np.uint8)
    rgb[:, 100:] = 200
    labels = np.where(rgb[..., 0] > 0, 2, 1).astype(np.uint8)
    ground = Ground([Picture(rgb, labels, 0.5, "usgs_obx", "shore")])
    pixels = 448 + 14
    found = ground.squares(generator(), 4, pixels, jitter=False)
    for square, classes in zip(found.pixels, found.classes):
        step = square[0, 0].float().diff()
        edge = int(step.abs().argmax())
        # 100 m are 457 model pixels.
        assert (square[0] == square[0, :1]).all() and abs(step[edge]) > 60
        inside = classes[0, edge // PATCH + 1 :]
        assert set(classes[0, : edge // PATCH].tolist()) <= {1} and set(inside.tolist()) <= {2}
    smallest = Ground([Picture(rgb[:50, :50], labels[:50, :50], 0.5, "neon")])
    assert (smallest._gsds(generator(), torch.zeros(40, dtype=torch.int64), 294) <= 0.25).all()
    assert (smallest._gsds(generator(), torch.zeros(40, dtype=torch.int64), 294) >= SMALLEST_GSD - 1e-6).all()


def test_where_there_is_no_ground_nothing_is_learned():
    labels = np.zeros((400, 400), np.uint8)
    labels[:, :150] = VOID
    batch = draw_views(Ground([Picture(textured((400, 400), (90, 90, 90)), labels, 0.25, "image")]), generator(1), 12)
    assert not batch.known.all() and batch.known.float().mean() > 0.5
    assert (batch.ground[~batch.known] == -1).all()


def test_another_camera_changes_the_light_and_keeps_the_place():
    pixels = torch.zeros(10, 3, TILE, TILE, dtype=torch.uint8)
    pixels[:, :, :, TILE // 2 :] = 160
    taken = photograph(pixels, generator()).float()
    assert (taken.mean((1, 2)).diff().argmax(1) - TILE // 2).abs().max() <= 3
    light = taken[..., TILE // 2 + 20 :].mean((1, 2, 3))
    assert light.max() - light.min() > 40
    assert (photograph(pixels, generator(), 0) != pixels).float().mean() < 0.9
    assert torch.equal(relit(pixels.float(), generator(), 0), pixels.float())


def test_repainting_keeps_tones_apart_and_changes_hues():
    pixels = torch.from_numpy(textured((64, 64), (60, 110, 50))).permute(2, 0, 1).expand(6, -1, -1, -1)
    painted = repaint(pixels, generator()).float()
    assert (painted.mean((2, 3)) - pixels.float().mean((2, 3))).abs().max() > 3
    tones = [part.float().mean(1).flatten(1) for part in (pixels, painted)]
    assert all(torch.corrcoef(torch.stack(pair))[0, 1] > 0.95 for pair in zip(*tones))


@pytest.mark.parametrize("quality", [45, 80])
def test_compression_is_nearly_jpegs(quality):
    pixels = textured((TILE, TILE), (60, 110, 50), 2)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=quality)
    wanted = torch.from_numpy(np.asarray(Image.open(buffer)).copy()).permute(2, 0, 1).float()
    given = torch.from_numpy(pixels).permute(2, 0, 1).float()
    found = compressed(given[None], torch.tensor([float(quality)]))[0]
    lost = (wanted - given).square().mean().sqrt()
    assert (found - wanted).square().mean().sqrt() < 0.3 * lost
    assert describe(found[None].clamp(0, 255).to(torch.uint8)).isfinite().all()
