import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.pretraining.distillation import Distillation, Recipe, balance, train
from geocentroids.pretraining.landscape import draw_landscape
from geocentroids.pretraining.place import energies_held, hold_place
from geocentroids.pretraining.scenes import Source
from geocentroids.pretraining.student import new_encoder, save_encoder
from geocentroids.pretraining.views import draw_views
from place import place_told
from safetensors import safe_open

RECIPE = Recipe(steps=8, batch=3, prototypes=64, warm_up=2, guided=4)


@pytest.fixture(scope="module")
def source():
    return Source([draw_landscape(seed, size=420)[0] for seed in (1, 2, 5)])


@pytest.fixture(scope="module")
def whole(source, tmp_path_factory):
    """A run without a stop: its folder and what it ended as."""
    folder = tmp_path_factory.mktemp("whole")
    return folder, train(RECIPE, source, folder)


def losses(folder):
    return [json.loads(line) for line in (folder / "losses.jsonl").read_text().splitlines()]


def test_a_few_steps_bring_the_losses_down(source):
    # Prototypes first move apart before the two agree on them.
    recipe, views = replace(RECIPE, steps=24, guided=6), draw_views(source, np.random.default_rng(0), 3)
    run = Distillation(recipe)
    run.begin(views)
    lines = [run.advance(views) for _ in range(recipe.steps)]
    assert lines[-1]["described"] < 0.8 * lines[0]["described"]
    assert lines[-1]["seen"] < 0.9 * lines[recipe.guided]["seen"]
    assert lines[-1]["agreement"] > lines[recipe.guided]["agreement"]


def test_going_on_equals_not_stopping(source, whole, tmp_path):
    train(RECIPE, source, tmp_path, until=RECIPE.guided + 2)
    resumed = train(RECIPE, source, tmp_path)
    assert resumed.step == RECIPE.steps
    for name, tensor in whole[1].student.state_dict().items():
        torch.testing.assert_close(resumed.student.state_dict()[name], tensor, rtol=1e-4, atol=1e-5)
    assert [line["step"] for line in losses(tmp_path)] == list(range(1, RECIPE.steps + 1))
    for kind in ("described", "seen"):
        one, other = ([line[kind] for line in losses(run) if kind in line] for run in (tmp_path, whole[0]))
        assert one == pytest.approx(other, rel=1e-3)


def test_the_teacher_follows_the_student(whole):
    run, before = whole[1], Distillation(RECIPE)
    for start, slow, fast in zip(before.student.parameters(), run.teacher.parameters(), run.student.parameters()):
        if start.ndim > 1:
            assert not torch.equal(slow, start) or torch.equal(fast, start)
            assert (slow - start).norm() <= (fast - start).norm() + 1e-4


def test_assignments_are_balanced():
    logits = torch.randn(600, 8) * 3
    logits[:, 0] += 20
    shares = balance(logits, 20)
    torch.testing.assert_close(shares.sum(1), torch.ones(600))
    torch.testing.assert_close(shares.sum(0), torch.full((8,), 75.0), rtol=0.05, atol=0)


def test_the_checkpoint_is_one_of_hugging_faces(tmp_path):
    model = new_encoder(3)
    save_encoder(model, tmp_path)
    with safe_open(tmp_path / "model.safetensors", "pt") as file:
        assert "encoder.layer.0.attention.attention.query.weight" in file.keys()  # noqa: SIM118
        assert {file.get_slice(name).get_dtype() for name in file.keys()} == {"F16"}  # noqa: SIM118
    tiles = torch.randint(0, 256, (2, 3, 224, 224), dtype=torch.uint8)
    loaded = PatchEncoder(str(tmp_path), device="cpu", precision="float32")
    with torch.inference_mode():
        assert loaded._forward(tiles).shape == (2, 256, model.config.hidden_size)
    before, after = model.state_dict(), loaded._model.state_dict()
    assert before.keys() == after.keys()
    for name, tensor in before.items():
        torch.testing.assert_close(after[name], tensor.half().float())


def test_training_holds_the_place(whole):
    """After training too, a feature knows nothing of its place, and writing what is not learned changes nothing."""
    for model in (whole[1].student, whole[1].teacher):
        assert place_told(model) < 1e-3
    student = whole[1].student
    before = {name: tensor.clone() for name, tensor in student.state_dict().items()}
    hold_place(student, energies_held(student))
    for name, tensor in student.state_dict().items():
        torch.testing.assert_close(tensor, before[name], rtol=1e-6, atol=0)
