import numpy as np
from geocentroids.pretraining.landscape import draw_landscape
from geocentroids.pretraining.landscape_cache import SHARD, draw_scenes
from geocentroids.pretraining.landscape_classes import BUILDING, LABELS, PAVED, SOIL, WATER, WOOD

SIZE = 256


def test_a_seed_gives_one_scene_and_another_seed_another():
    first, again, other = (draw_landscape(seed, size=SIZE) for seed in (3, 3, 4))
    assert (first[0] == again[0]).all() and (first[1] == again[1]).all()
    assert (first[0] != other[0]).mean() > 0.5
    assert (draw_landscape(3, unseen=True, size=SIZE)[0] != first[0]).mean() > 0.5


def test_labels_lie_where_the_things_are():
    """Edges of the picture run along borders of the labels, and nowhere so much when the labels are moved."""
    inside, moved = [], []
    for seed in range(6):
        rgb, labels = draw_landscape(seed, size=SIZE)
        assert rgb.shape == (SIZE, SIZE, 3) and rgb.dtype == labels.dtype == np.uint8
        step = np.abs(np.diff(rgb.astype(float).mean(-1), axis=1))
        border = np.diff(labels.astype(int), axis=1) != 0
        inside.append(step[border].mean() / step.mean())
        moved.append(step[np.roll(border, 40, axis=0)].mean() / step.mean())
    assert np.mean(inside) > 1.5 > np.mean(moved)


def test_scenes_together_hold_every_class():
    share = sum(np.bincount(draw_landscape(seed, size=SIZE)[1].ravel(), minlength=len(LABELS)) for seed in range(24))
    share = share / share.sum()
    assert (share > 0.01).all()
    assert share[[WOOD, WATER, SOIL, PAVED, BUILDING]].max() < 0.5


def test_scenes_are_drawn_once(tmp_path, monkeypatch):
    monkeypatch.setattr(
        "geocentroids.pretraining.landscape_cache.draw_landscape", lambda seed: (np.full((8, 8, 3), seed, np.uint8),)
    )
    monkeypatch.setattr("geocentroids.pretraining.landscape_cache.ProcessPoolExecutor", InProcess)
    scenes = draw_scenes(tmp_path / "scenes", SHARD + 1)
    assert [int(scene[0, 0, 0]) for scene in scenes] == list(range(2 * SHARD))
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "scenes").iterdir()}
    draw_scenes(tmp_path / "scenes", SHARD + 1)
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "scenes").iterdir()}


class InProcess:
    """The pool's form without processes, which would not see what a test replaced."""

    def __init__(self, processes):
        self.map = map

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass
