"""A journal is whole or not there, and knows its own request."""

from __future__ import annotations

import json

import pytest
from geocentroids.pipeline.output.journal_file import Journal

REQUEST = {"seed": 1, "sources": [["a.tif", 3]]}


def test_the_same_request_finds_what_was_written(tmp_path):
    path = tmp_path / "journal.json"
    assert Journal(path, REQUEST).read() is None
    for rows in (1, 2):
        Journal(path, REQUEST).write({"rows": rows, "of": [3]})
    again = Journal(path, dict(reversed(REQUEST.items()))).read()
    assert again.same and again.state == {"rows": 2, "of": [3]}
    other = Journal(path, {**REQUEST, "seed": 2}).read()
    assert not other.same and other.state == again.state
    assert [file.name for file in tmp_path.iterdir()] == ["journal.json"]


def test_a_write_that_fails_leaves_what_was_there(tmp_path):
    path = tmp_path / "journal.json"
    Journal(path, REQUEST).write({"rows": 1})
    (tmp_path / "journal.part").mkdir()
    with pytest.raises(OSError):
        Journal(path, REQUEST).write({"rows": 2})
    assert Journal(path, REQUEST).read().state == {"rows": 1}


@pytest.mark.parametrize("text", ["", "[]", "3", '"text"', "{}", "null", json.dumps({"request": "x"})[:-1]])
def test_a_damaged_journal_is_none(tmp_path, text):
    path = tmp_path / "journal.json"
    path.write_text(text)
    assert Journal(path, REQUEST).read() is None
