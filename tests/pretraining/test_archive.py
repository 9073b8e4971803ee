import numpy as np
import pytest
from geocentroids.pretraining.archive import (
    FINEST,
    VOID,
    Picture,
    drawn_pictures,
    image_pictures,
    read_archive,
    real_pictures,
    write_archive,
)
from geocentroids.pretraining.imagery import COAST_TILE, held_out, manifest
from made_pictures import ground_pictures, textured, write_imagery
from PIL import Image
from safetensors.numpy import save_file

PIXELS = textured((64, 64), (90, 100, 110))


@pytest.fixture
def imagery(tmp_path):
    labels = np.tile(np.array([1, 2], np.uint8), (64, 32))
    names = ["coast-2.png", "coast-16.png"]
    write_imagery(
        tmp_path,
        [
            ("ucmerced/beach0.png", "ucmerced", "0.3", "train", "beach", PIXELS),
            ("ucmerced/river0.png", "ucmerced", "0.3", "train", "river", PIXELS),
            ("ucmerced/river1.png", "ucmerced", "0.3", "val", "river", PIXELS),
            (f"coast/a_0_{2 * COAST_TILE}.png", "usgs_monterey", "~0.5", "train", names[0], PIXELS),
            (f"coast/a_0_{16 * COAST_TILE}.png", "usgs_monterey", "~0.5", "train", names[1], PIXELS),
            (f"coast/b_0_{13 * COAST_TILE}.png", "usgs_monterey", "~0.5", "train", "", PIXELS),
            (f"coast/b_0_{15 * COAST_TILE}.png", "usgs_monterey", "~0.5", "train", "", PIXELS),
            ("naip/santa_monica_2020_1.png", "naip_california", "0.6", "train", "trees.csv", PIXELS),
            ("naip/chico_2020_1.png", "naip_california", "0.6", "train", "trees.csv", PIXELS),
            ("obx/2020-0209-1.png", "usgs_obx", "0.42", "train", names[0], PIXELS),
            ("uav/one.png", "uav_odm/boruszyn", "0.05-0.15", "train", "", PIXELS),
        ],
    )
    for name in names:
        Image.fromarray(labels).save(tmp_path / name)
    (tmp_path / "trees.csv").write_text("x,y\n10,10\n40,50\n")
    return tmp_path


def test_nothing_that_is_asked_about_is_learned_from(imagery):
    kept = {row["path"] for row in manifest(imagery) if not held_out(row)}
    assert kept == {
        "ucmerced/beach0.png", "ucmerced/river0.png", f"coast/a_0_{16 * COAST_TILE}.png", "naip/chico_2020_1.png",
        "uav/one.png",
    }
    pictures = list(real_pictures(imagery))
    assert [picture.source for picture in pictures] == [
        "ucmerced", "ucmerced", "usgs_monterey", "naip_california", "uav_odm/boruszyn",
    ]


def test_labels_are_those_of_the_pictures(imagery):
    beach, river, coast, trees, plain = real_pictures(imagery)
    assert (beach.labels == 1).all() and (river.labels == 2).all()
    assert coast.task == "coast" and set(np.unique(coast.labels)) == {1, 2} and coast.gsd == 0.5
    assert trees.labels[10, 10] == 2 and trees.labels[63, 0] == 1 and trees.labels[10, 14] == 0
    assert plain.task == "" and (plain.labels == 0).all()
    assert plain.gsd == FINEST and plain.rgb.shape == (32, 32, 3), "finer than what is trained on"


def test_an_archive_gives_back_what_it_was_given(tmp_path):
    given = [*ground_pictures(), *drawn_pictures([textured((80, 90), (10, 200, 30))])]
    write_archive(given, tmp_path / "archive.safetensors")
    found = read_archive(tmp_path / "archive.safetensors")
    assert [path.name for path in tmp_path.iterdir()] == ["archive.safetensors"]
    assert len(found) == len(given)
    for one, other in zip(given, found):
        assert (one.gsd, one.source, one.task) == (other.gsd, other.source, other.task)
        assert (one.labels == other.labels).all()
        assert np.abs(one.rgb.astype(int) - other.rgb).mean() < 6 and one.rgb.shape == other.rgb.shape


def test_what_is_no_archive_is_named(tmp_path):
    (tmp_path / "text").write_text("no tensors")
    save_file({"pictures": np.zeros(3, np.uint8)}, tmp_path / "other")
    for name in ("text", "other"):
        with pytest.raises(ValueError, match=f"{name}' is no archive"):
            read_archive(tmp_path / name)


def test_a_folder_without_a_manifest_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"manifest\.csv"):
        manifest(tmp_path)


def test_of_an_image_the_north_is_kept_and_its_collar_is_no_ground(tmp_path):
    pixels = np.zeros((1000, 700, 3), np.uint8)
    pixels[100:600, 200:] = 90
    pixels[600:] = 200
    Image.fromarray(pixels).save(tmp_path / "image.png")
    (found,) = image_pictures(tmp_path / "image.png")
    assert isinstance(found, Picture) and found.source == "image" and found.rgb.shape == (600, 700, 3)
    assert (found.labels[:100] == VOID).all() and (found.labels[100:, 200:] == 0).all()


def test_unlabelled_neighbours_of_what_is_asked_are_held_out_too():
    lines = [
        {"path": f"x/o_0_{number * COAST_TILE}.jpg", "source": "usgs_monterey", "label": label, "suggested_split": "train"}
        for number in range(60)
        for label in ("", "x.png")
    ]
    asked = {number for number in range(60) if held_out(lines[2 * number + 1])}
    assert asked == {*range(1, 6), *range(12, 15), 29, *range(48, 54)}
    assert {number for number in range(60) if held_out(lines[2 * number])} == {
        near for number in asked for near in (number - 1, number, number + 1)
    }
