"""How the worker comes to what it has in memory."""

from __future__ import annotations

import gc

import pytest
from geocentroids.models.loaded_models import without_collections


def test_collections_are_off_for_a_while_and_on_again_also_after_an_error():
    with without_collections():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ImportError):
        with without_collections():
            raise ImportError
    assert gc.isenabled()
