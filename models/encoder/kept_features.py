"""The network's forward pass, as transformers has it, without what nobody asks the last layer for.

A tile's margin is context: its tokens, like those of the class and of the registers, are seen by the patches that are kept,
as keys and values. In the last layer they need no query, no output of their own and no MLP.
"""

from __future__ import annotations

import torch
from torch.nn.functional import scaled_dot_product_attention


def kept_features(model: torch.nn.Module, tiles: torch.Tensor, kept: torch.Tensor) -> torch.Tensor:
    """Return the last hidden state of some tokens, after its norm.

    Parameters
    ----------
    model
        A Dinov2Model or Dinov2WithRegistersModel, not in training.
    tiles
        (B, 3, h, w), normalised.
    kept
        (n,) int64: which tokens are wanted; the class token is 0, registers follow it.

    Returns
    -------
    Tensor
        (B, n, D).
    """
    tokens = model.embeddings(tiles)
    *layers, last = model.encoder.layer
    for layer in layers:
        tokens = layer(tokens)
    return model.layernorm(_of_kept(last, tokens, kept))


def _of_kept(layer: torch.nn.Module, tokens: torch.Tensor, kept: torch.Tensor) -> torch.Tensor:
    attention, normed = layer.attention, layer.norm1(tokens)

    def heads(projected: torch.Tensor) -> torch.Tensor:
        return projected.unflatten(-1, (-1, attention.head_dim)).transpose(1, 2)

    attended = scaled_dot_product_attention(
        heads(attention.q_proj(normed[:, kept])),
        heads(attention.k_proj(normed)),
        heads(attention.v_proj(normed)),
        scale=attention.scaling,
    )
    attended = attention.o_proj(attended.transpose(1, 2).flatten(2))
    tokens = layer.layer_scale1(attended) + tokens[:, kept]
    return layer.layer_scale2(layer.mlp(layer.norm2(tokens))) + tokens
