import json
from dataclasses import replace

import pytest
import torch
from geocentroids.models.encoder.patch_encoder import PatchEncoder
from geocentroids.pretraining.distillation import Distillation
from geocentroids.pretraining.losses import balance
from geocentroids.pretraining.muon import orthogonal
from geocentroids.pretraining.position_code import energies_held, hold_place
from geocentroids.pretraining.recipe import SMALL as SMALL_TASKS
from geocentroids.pretraining.recipe import Parts, Recipe
from geocentroids.pretraining.square_sampler import Ground
from geocentroids.pretraining.student import new_encoder, save_encoder
from geocentroids.pretraining.training import train
from geocentroids.pretraining.views import draw_views
from made_pictures import SMALL, ground_pictures
from place_told import place_told
from safetensors import safe_open
from safetensors.torch import load_file


@pytest.fixture(scope="module")
def ground():
    return Ground(ground_pictures())


@pytest.fixture(scope="module")
def whole(ground, tmp_path_factory):
    """A run without a stop: its folder and what it ended as."""
    folder = tmp_path_factory.mktemp("whole")
    return folder, train(SMALL, ground, folder)


@pytest.fixture(scope="module")
def views(ground):
    return draw_views(ground, torch.Generator().manual_seed(2), 6)


def losses(folder):
    return [json.loads(line) for line in (folder / "losses.jsonl").read_text().splitlines()]


def generator():
    return torch.Generator().manual_seed(1)


@pytest.mark.parametrize("part", ["described", "assigned", "near", "spread", "scenes", "shore"])
def test_each_part_alone_brings_its_loss_down(ground, views, part):
    recipe = replace(SMALL, parts=Parts().only([part]), steps=16)
    run = Distillation(recipe, ground.tasks)
    run.begin(views)
    lines = [run.advance(views, generator()) for _ in range(recipe.steps)]
    assert set(lines[0]) - {"step", "done", "rate", "seen", "masked", "agreement", "in_use"} == {part}
    assert lines[-1][part] < lines[0][part] - 0.02 * abs(lines[0][part])


def test_going_on_equals_not_stopping_bit_for_bit(ground, whole, tmp_path):
    train(SMALL, ground, tmp_path, until=5)
    resumed = train(SMALL, ground, tmp_path)
    assert resumed.step == SMALL.steps
    for name in ("student", "teacher", "heads"):
        for key, tensor in getattr(whole[1], name).state_dict().items():
            assert torch.equal(getattr(resumed, name).state_dict()[key], tensor), key
    told = [[{**line, "seconds": 0} for line in losses(folder)] for folder in (tmp_path, whole[0])]
    assert told[0] == told[1] and [line["step"] for line in told[0]] == list(range(1, SMALL.steps + 1))


def test_another_recipe_does_not_go_on(ground, whole):
    with pytest.raises(ValueError, match="another recipe"):
        train(replace(SMALL, seed=3), ground, whole[0])


def test_time_ends_a_training(ground, tmp_path):
    run = train(replace(SMALL, steps=10**6, minutes=0.02), ground, tmp_path)
    assert run.done >= 1 and 0 < run.step < 10**4
    assert losses(tmp_path)[-1]["done"] > 0.5
    assert train(replace(SMALL, steps=10**6, minutes=0.02), ground, tmp_path).step == run.step


def test_small_tasks_and_prototypes_come_after_a_share(whole):
    lines = losses(whole[0])
    assert "shore" in SMALL_TASKS
    assert ["shore" in line for line in lines] == [line["done"] >= SMALL.small_from for line in lines]
    assert ["assigned" in line for line in lines] == [line["done"] >= SMALL.guided for line in lines]
    assert all("scenes" in line for line in lines)


def test_no_head_is_left_in_the_encoder(whole):
    folder, run = whole
    saved = load_file(folder / "encoder" / "model.safetensors")
    plain = new_encoder(0, SMALL.width, SMALL.layers)
    assert sum(map(torch.numel, saved.values())) - (24**2 - 16**2) * SMALL.width == sum(map(torch.numel, plain.parameters()))
    assert run.heads.tasks.keys() == {"scenes", "shore"}
    encoder = PatchEncoder(str(folder / "encoder"), device="cpu", precision="float32")
    with torch.inference_mode():
        assert encoder._forward(torch.zeros(1, 3, 336, 336)).shape == (1, 576, SMALL.width)


def test_what_cannot_be_learned_is_refused(ground):
    with pytest.raises(ValueError, match="nothing to learn"):
        Distillation(replace(SMALL, parts=Parts().only(["trees"])), ground.tasks)
    assert Recipe().parts.only(["near"]) == Parts(0, 0, 8.0, 0, 0, 0, 0, 0)


def test_the_teacher_follows_the_student(whole, ground):
    run, before = whole[1], Distillation(SMALL, ground.tasks)
    for start, slow, fast in zip(before.student.parameters(), run.teacher.parameters(), run.student.parameters()):
        if start.ndim > 1:
            assert not torch.equal(slow, start) or torch.equal(fast, start)
            assert (slow - start).norm() <= (fast - start).norm() + 1e-4


def test_assignments_are_balanced():
    logits = torch.randn(600, 8, generator=generator()) * 3
    logits[:, 0] += 20
    shares = balance(logits, 20)
    torch.testing.assert_close(shares.sum(1), torch.ones(600))
    torch.testing.assert_close(shares.sum(0), torch.full((8,), 75.0), rtol=0.05, atol=0)


@pytest.mark.parametrize("shape", [(3, 12, 12), (2, 8, 32), (2, 32, 8)])
def test_orthogonal_steps_have_singular_values_near_one(shape):
    found = orthogonal(torch.randn(shape, generator=generator()))
    assert found.shape == shape
    values = torch.linalg.svdvals(found.float())
    assert values.min() > 0.5 and values.max() < 1.4


def test_the_checkpoint_is_one_of_hugging_faces(tmp_path):
    model = new_encoder(3)
    save_encoder(model, tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"config.json", "model.safetensors", "preprocessor_config.json"}
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
