"""Ward's tree is SciPy's, without SciPy's memory."""

import numpy as np
import pytest
from geocentroids.models.codebook import ward_tree as module
from geocentroids.models.codebook.ward_tree import cut_tree, ward_tree
from scipy.cluster import hierarchy


def clustered(count, width, seed):
    rng = np.random.default_rng(seed)
    kinds = rng.normal(size=(9, width))[rng.integers(0, 9, count)]
    return (kinds + 0.4 * rng.normal(size=(count, width))).astype(np.float32)


@pytest.mark.parametrize(("count", "width"), [(2, 3), (3, 1), (50, 2), (700, 48)])
def test_it_is_scipys_tree(count, width, monkeypatch):
    monkeypatch.setattr(module, "BLOCK_ROWS", 64)
    rows = 100 + clustered(count, width, count)
    made, expected = ward_tree(rows), hierarchy.linkage(rows.astype(np.float64), "ward")
    assert np.allclose(made[:, 2], expected[:, 2], rtol=1e-3)
    assert hierarchy.is_valid_linkage(made) and hierarchy.is_monotonic(made)
    for groups in {1, 2, min(8, count), min(32, count), count}:
        labels = cut_tree(made, groups)
        assert len(np.unique(labels)) == groups
        assert groups == count or np.array_equal(labels, hierarchy.cut_tree(expected, groups)[:, 0])


def test_equal_rows_and_a_single_one():
    rows = np.repeat(clustered(5, 8, 0), 20, axis=0) + np.float32(1000)
    tree = ward_tree(rows)
    assert hierarchy.is_valid_linkage(tree) and (tree[:95, 2] < 0.1).all() and (tree[95:, 2] > 1).all()
    assert (np.bincount(cut_tree(tree, 5)) == 20).all()
    assert ward_tree(rows[:1]).shape == (0, 4) and cut_tree(ward_tree(rows[:1]), 1).tolist() == [0]


def test_the_same_rows_give_the_same_tree_in_any_order():
    rows, order = clustered(300, 16, 1), np.random.default_rng(2).permutation(300)
    one, other = cut_tree(ward_tree(rows), 7)[order], cut_tree(ward_tree(rows[order]), 7)
    assert len(np.unique(np.column_stack([one, other]), axis=0)) == 7
