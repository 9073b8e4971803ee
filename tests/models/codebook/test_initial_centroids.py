from collections import Counter

import numpy as np
import pytest
import torch
from geocentroids.models.codebook.initial_centroids import first_centroids
from sklearn.cluster import kmeans_plusplus


def choose(rows, clusters, seed, told=None):
    return first_centroids(
        torch.from_numpy(rows), clusters, seed, lambda *done: None if told is None else told.append(done)
    )


def one_by_one(points, clusters, rng):
    """Greedy k-means++ as it is told in words: indices of the points chosen."""
    trials = 2 + int(np.log(clusters))
    squares = np.subtract.outer(points, points) ** 2
    chosen = [int(rng.integers(len(points)))]
    while len(chosen) < clusters:
        left = squares[chosen].min(0)
        tried = rng.choice(len(points), trials, p=left / left.sum())
        chosen.append(int(min(tried, key=lambda row: np.minimum(left, squares[row]).sum())))
    return frozenset(chosen)


def test_batches_choose_as_one_by_one_does():
    points, runs, rng = np.array([0, 1, 1.5, 4, 7, 7.2], np.float32), 6000, np.random.default_rng(9)
    expected = Counter(one_by_one(points.astype(float), 4, rng) for _ in range(runs))
    drawn: Counter = Counter()
    for seed in range(runs):
        rows = choose(points[:, None], 4, seed)[:, 0].numpy()
        drawn[frozenset(np.flatnonzero(np.isin(points, rows)).tolist())] += 1
    assert len(expected) > 5
    for chosen in expected | drawn:
        chance = (expected[chosen] + drawn[chosen]) / runs / 2
        # Four and a half deviations of the difference of two shares.
        assert (
            abs(expected[chosen] - drawn[chosen]) / runs <= 4.5 * (2 * chance * (1 - chance) / runs) ** 0.5
        ), chosen


def test_as_good_as_one_by_one():
    rng = np.random.default_rng(0)
    rows = (
        rng.standard_normal((60, 16))[rng.integers(0, 60, 4000)] * 5 + rng.standard_normal((4000, 16))
    ).astype(np.float32)

    def inertia(centroids):
        return (
            torch.cdist(torch.from_numpy(rows), torch.as_tensor(centroids))
            .min(1)
            .values.square()
            .sum()
            .item()
        )

    own = np.mean([inertia(choose(rows, 300, seed)) for seed in range(5)])
    usual = np.mean([inertia(kmeans_plusplus(rows, 300, random_state=seed)[0]) for seed in range(5)])
    assert own == pytest.approx(usual, rel=0.03)


def test_seed_decides_and_rows_are_not_taken_twice():
    rows, told = np.random.default_rng(1).standard_normal((2000, 8)).astype(np.float32), []
    one, again, other = choose(rows, 500, 1, told), choose(rows, 500, 1), choose(rows, 500, 2)
    assert torch.equal(one, again) and not torch.equal(one, other)
    assert len(one.unique(dim=0)) == 500
    assert [done for done, _ in told] == sorted({done for done, _ in told}) and {
        total for _, total in told
    } == {500}


def test_fewer_different_rows_than_clusters():
    rows = np.repeat(np.eye(5, dtype=np.float32) * 100, 40, 0)
    assert len(choose(rows, 9, 0)) == 9 and len(choose(rows, 9, 0).unique(dim=0)) == 5
