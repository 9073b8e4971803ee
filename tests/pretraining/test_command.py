import pytest
from geocentroids.pretraining.__main__ import parsed, recipe_of
from geocentroids.pretraining.recipe import Parts


def options(monkeypatch, folder, *more):
    monkeypatch.setattr("sys.argv", ["pretraining", str(folder), *map(str, more)])
    return parsed()


def test_without_anything_to_learn_from_it_says_what_it_needs(monkeypatch, tmp_path, capsys):
    for more, told in (([], "give --imagery"), (["--imagery", tmp_path], "There is no manifest.csv in")):
        with pytest.raises(SystemExit):
            options(monkeypatch, tmp_path, *more)
        assert told in capsys.readouterr().err


def test_parts_are_weighed_and_left_out(monkeypatch, tmp_path, capsys):
    (tmp_path / "archive.safetensors").touch()
    found = recipe_of(options(monkeypatch, tmp_path, "--only", "described", "near", "--weight", "near=2", "--layers", 4))
    assert found.parts == Parts(10.0, 0, 2.0, 0, 0, 0, 0, 0) and found.layers == 4
    with pytest.raises(SystemExit):
        options(monkeypatch, tmp_path, "--weight", "nearly=2")
    assert "'nearly=2' is no PART=NUMBER" in capsys.readouterr().err
