"""Legends: written and read, changed without a change to the old one, made of tables and groups, and refused when broken."""

from __future__ import annotations

import json

import numpy as np
import pytest
from geocentroids.pipeline.analysis.legend import (
    MOST_CLASSES,
    NO_CLASS,
    Legend,
    distinct_colors,
    read_legend,
)
from geocentroids.pipeline.analysis.legend_table import read_legend_or_table
from geocentroids.pipeline.errors import PipelineError


@pytest.fixture
def legend():
    made = Legend.empty("town", "ab" * 32, 6).added("roofs", (200, 80, 60)).added("trees").added("grass")
    return made.assigned([0, 2], 0).assigned([1], 1).assigned([3], 2)


def same(left, right):
    return left == right and left.members.tolist() == right.members.tolist()


def test_a_legend_is_read_as_it_was_written(legend, tmp_path):
    legend = legend.renamed(0, "Dächer")
    legend.save(str(tmp_path / "a.legend.json"))
    assert same(read_legend(str(tmp_path / "a.legend.json")), legend)
    assert [path.name for path in tmp_path.iterdir()] == ["a.legend.json"]


def test_changes_leave_the_old_legend_alone(legend):
    before = legend.members.copy()
    changed = legend.assigned([4], 1).renamed(1, "wood").recolored(2, (1, 2, 3)).assigned([0], NO_CLASS)
    assert changed.members.tolist() == [-1, 1, 0, 2, 1, -1]
    assert [each.name for each in changed.classes] == ["roofs", "wood", "grass"] and changed.classes[2].color == (1, 2, 3)
    np.testing.assert_array_equal(legend.members, before)
    assert [each.name for each in legend.classes] == ["roofs", "trees", "grass"]


def test_classes_are_merged(legend):
    merged = legend.merged([1, 2])
    assert [each.name for each in merged.classes] == ["roofs", "trees"]
    assert merged.members.tolist() == [0, 1, 0, 1, -1, -1]
    assert legend.merged([2, 0]).members.tolist() == [1, 0, 1, 1, -1, -1]


def test_values_of_a_class_raster(legend):
    values = legend.values()
    assert values[:6].tolist() == [1, 2, 1, 3, 0, 0] and values[60_000] == 0 and values[65535] == 255


def test_a_legend_of_a_table(tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("\ufeffid;class;color\n3;roads;#102030\n1;trees;\n2;\n5;roads;\n", encoding="utf-8")
    legend = read_legend_or_table(str(path), "town", "ab", 6)
    assert [(each.name, each.color) for each in legend.classes] == [
        ("roads", (16, 32, 48)), ("trees", distinct_colors(2)[1])
    ]
    assert legend.members.tolist() == [-1, 1, -1, 0, -1, 0]


@pytest.mark.parametrize(
    "text",
    [
        "ID,Class,Color\n1,roofs,#102030\n3,trees,\n",
        "id, class, color\n1, roofs, #102030\n3, \"trees\",\n",
        "id\tclass\tcolor\r\n1\troofs\t#102030\r\n3\ttrees\t\r\n",
        "nr;note;Class;id;color\n9;a, b;roofs;1;#102030\n;;;;\n\n9;;trees;3;\n",
        "id,class,color\n1,roofs,#102030\n3,trees\n3,trees\n1,roofs,\n",
    ],
)
@pytest.mark.parametrize("name", ["t.csv", "t.txt"])
def test_tables_as_other_programs_write_them(tmp_path, text, name):
    (tmp_path / name).write_bytes(text.encode())
    legend = read_legend_or_table(str(tmp_path / name), "town", "ab", 6)
    assert [(each.name, each.color) for each in legend.classes] == [
        ("roofs", (16, 32, 48)), ("trees", distinct_colors(2)[1])
    ]
    assert legend.members.tolist() == [-1, 0, -1, 1, -1, -1]


@pytest.mark.parametrize("name", ["a.legend.json", "a.txt"])
def test_a_legend_is_told_by_what_it_holds_and_may_have_a_mark(legend, tmp_path, name):
    (tmp_path / name).write_text("\ufeff" + legend.text(), encoding="utf-8")
    assert same(read_legend_or_table(str(tmp_path / name), "", "", 6), legend)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id,name\n1,a\n", "needs the columns id and class, and may have color, but its first line is 'id,name'"),
        ("", "its first line is ''"),
        ("id,class\n", "has no lines"),
        ("id,class\n\n,\n", "has no lines"),
        ("class,id\na\n", "line 2: '' is no cluster id"),
        ("id,class\n1,a,b\n", "line 2: it has more columns than the first line"),
        ("id,class\n2,roof\n1,a\n2,road\n", "line 4: cluster 2 has the class 'road', but 'roof' in line 2"),
        ("id,class\n2,roof\n2,\n", "line 3: cluster 2 has the class '', but 'roof' in line 2"),
        ("id,class,color\n1,a,#102030\n2,a,\n3,a,#102031\n", "line 4: the class 'a' has another colour than in line 2"),
        (f"id,class\n1,a\n2,{'b' * 201}\n", "line 3: its class has a name of 201 characters"),
        ("id,class\n1,a\x07b\n", r"line 2: its class has a name with control characters .*'a\\x07b'"),
        ('id,class\n1,"a\nb"\n', r"line 3: its class has a name with control characters"),
        ("id,class\n1,a\nx,b\n", r"line 3: 'x' is no cluster id from 0 to 5"),
        ("id,class\n6,a\n", "line 2: '6' is no cluster id"),
        ("id,class,color\n1,a,blue\n", "line 2: 'blue' is no colour: give # and six digits"),
    ],
)
def test_tables_that_make_no_sense(tmp_path, text, said):
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    with pytest.raises(PipelineError, match=said):
        read_legend_or_table(str(tmp_path / "t.csv"), "", "", 6)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le"])
def test_a_table_in_another_encoding(tmp_path, encoding):
    (tmp_path / "t.csv").write_text("id,class\n1,Dächer\n", encoding=encoding)
    with pytest.raises(PipelineError, match="is not text in UTF-8: save it as 'CSV UTF-8'"):
        read_legend_or_table(str(tmp_path / "t.csv"), "", "", 6)


def test_a_table_of_too_many_classes(tmp_path):
    lines = "".join(f"{number},class {number}\n" for number in range(40_000))
    (tmp_path / "t.csv").write_text(f"id,class\n{lines}", encoding="utf-8")
    with pytest.raises(PipelineError, match="at most 254 classes, not 40000"):
        read_legend_or_table(str(tmp_path / "t.csv"), "", "", 65535)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("  ", "Class 4 of the legend has no name"),
        ("x" * 201, "a name of 201 characters, 'xxxx"),
        ("a\nb", "control characters"),
        ("\ud800", r"halves of characters, '\\ud800'"),
    ],
)
def test_names_that_no_class_can_have(legend, name, said):
    with pytest.raises(PipelineError, match=said):
        legend.added(name)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": 2}, "format 2: update"),
        ({"ids": [7]}, "classes that it does not have"),
        ({"ids": ["0"]}, "not a legend, or damaged"),
        ({"classes": [{"name": "a", "color": "red"}]}, "not a legend. In its class 1, 'a', 'red' is no colour: give #"),
        ({"classes": [{"name": "a", "color": "#fff"}]}, "'#fff' is no colour: give # and six digits"),
        ({"classes": [{"name": "a", "color": None}]}, "In its class 1, 'a', None is no colour"),
        ({"classes": [{"name": "\ud800", "color": "#102030"}]}, r"not a legend: its class 1 has .*'\\ud800'"),
        ({"classes": [{"name": "a\0", "color": "#102030"}]}, r"not a legend: its class 1 has .*'a\\x00'"),
        ({"classes": [{"name": None, "color": "#102030"}]}, "not a legend: its class 1 has no name"),
        ({"classes": ["a"]}, "not a legend, or damaged"),
        ({"codebook": {"name": "\udc00", "sha256": ""}}, "not a legend, or damaged"),
        ({"classes": [{"name": "a", "color": "#102030"}] * 2}, "two classes called 'a'"),
        ({"classes": [{"name": str(n), "color": "#102030"} for n in range(MOST_CLASSES + 1)]}, "at most 254"),
        ({"codebook": None}, "not a legend, or damaged"),
    ],
)
def test_files_that_are_no_legends(legend, tmp_path, change, said):
    path = tmp_path / "a.legend.json"
    legend.save(str(path))
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **change}), encoding="utf-8")
    with pytest.raises(PipelineError, match=said):
        read_legend(str(path))


def test_a_file_that_is_not_there_or_cannot_be_written(legend, tmp_path):
    with pytest.raises(PipelineError, match="cannot be read"):
        read_legend(str(tmp_path / "a.legend.json"))
    with pytest.raises(PipelineError, match="cannot be written"):
        legend.save(str(tmp_path / "none" / "a.legend.json"))


def test_many_colours_are_distinct():
    colors = distinct_colors(60)
    assert len(set(colors)) == 60 and colors[:5] == distinct_colors(5)
