"""Whether features tell where in the tile they are."""

import torch
from geocentroids.pretraining.position_code import POSITION


def place_told(model):
    """How far the features of one patch, repeated over the tile, are apart: the largest difference next to their length."""
    pixels = torch.randn(1, 3, 14, 14, generator=torch.Generator().manual_seed(0)).repeat(1, 1, 16, 16)
    with torch.inference_mode():
        features = model.eval()(pixels).last_hidden_state[0, 5:].unflatten(0, (16, 16))
    # Those at the rim have other neighbours.
    inner = features[5:-5, 5:-5].flatten(0, 1)
    assert (features[..., :POSITION] == 0).all()
    return (inner - inner.mean(0)).norm(dim=1).max() / inner.mean(0).norm()
