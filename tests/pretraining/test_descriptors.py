import torch
from geocentroids.pretraining.descriptors import OWN, WIDTH, describe
from geocentroids.pretraining.landscape import draw_landscape
from geocentroids.pretraining.views import TURNS, cut

PIXELS = torch.from_numpy(draw_landscape(11, size=280)[0].copy()).permute(2, 0, 1)


def test_descriptors_turn_with_the_picture_and_do_not_change():
    upright = describe(PIXELS[None])[0]
    assert upright.shape == (WIDTH, 20, 20)
    corner = torch.zeros(1, 2, dtype=torch.int64)
    for turn in torch.arange(TURNS)[:, None]:
        turned = describe(cut(PIXELS[None], corner, turn, 280))[0]
        torch.testing.assert_close(turned, cut(upright[None], corner, turn, 20)[0], rtol=1e-3, atol=2e-3)


def test_descriptors_tell_stripes_from_specks_and_both_from_a_plain():
    generator = torch.Generator().manual_seed(0)
    plain = torch.full((1, 3, 140, 140), 120, dtype=torch.uint8)
    specks = (120 + 30 * torch.randn(1, 1, 140, 140, generator=generator)).clamp(0, 255).to(torch.uint8).expand(1, 3, -1, -1)
    stripes = plain.clone()
    stripes[..., ::4] = 60
    rough, directed = 7, 8
    values = [describe(pixels)[0, :OWN].mean((1, 2)) for pixels in (plain, specks, stripes)]
    assert values[0][rough] < values[1][rough] and values[0][rough] < values[2][rough]
    assert values[2][directed] > 0.9 > 0.5 > values[1][directed]
