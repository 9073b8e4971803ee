"""Messages are checked where they are sent and where they arrive, and come back as they were."""

from __future__ import annotations

import io
from dataclasses import fields, replace
from typing import Any, get_args

import numpy as np
import pytest
from geocentroids.runtime import questions
from geocentroids.runtime.message_codec import from_frame, to_frame
from geocentroids.runtime.message_frames import Frame, read_frame, write_frame
from geocentroids.runtime.model_descriptions import CodebookInfo
from geocentroids.runtime.questions_of_analysis import ALL_QUESTIONS
from geocentroids.runtime.translation import Text, set_translator
from questions import question

INFO = CodebookInfo(
    "a", "b", "c", "embedded", 1, "8/7", 224, 3, "l2", 2, 4, "", "", [["x"], ["y", "z"]], np.zeros((2, 3), np.uint8)
)


def carried(message):
    """Return a message as it arrives at the other side."""
    stream = io.BytesIO()
    write_frame(stream, to_frame(message))
    stream.seek(0)
    return from_frame(read_frame(stream), type(message))


@pytest.mark.parametrize(
    "message",
    [
        question(),
        questions.Described(INFO, "embedded", 4, ("codebook",), True),
        questions.Described(replace(INFO, counts=np.arange(2), groups=np.zeros((2, 2), np.int32)), "", 0, (), False),
        questions.Mapped(np.zeros((2, 3), np.uint16), np.ones((2, 2, 3), np.float32), 0.5),
        questions.Mapped(np.zeros((2, 3), np.uint16)),
        questions.Inspected("a", "float16", 0.5, 2.0, {"any": ["thing", 1]}, [Text("{count:,} copies", count=2000)]),
    ],
    ids=lambda message: type(message).__name__,
)
def test_a_message_arrives_as_it_was_sent(message):
    np.testing.assert_equal(vars_of(carried(message)), vars_of(message))


def test_a_text_is_translated_where_it_arrives():
    inner = Text("lacks {name}", name="torch")
    error = questions.Error(Text("{path}: {bytes:,} bytes. {inner}", path="/a {b}", bytes=np.int64(1234), inner=inner))
    assert error.text == "/a {b}: 1,234 bytes. lacks torch"
    spanish = {"{path}: {bytes:,} bytes. {inner}": "{inner}; {path}, {bytes:,} B", "lacks {name}": "no tiene {name}"}
    try:
        set_translator(lambda text: spanish.get(text, text))
        assert carried(error).text == "no tiene torch; /a {b}, 1,234 B"
    finally:
        set_translator(str)
    assert carried(error).text == error.text and type(carried(error).text) is Text


def test_parts_of_a_text_are_replaced_in_what_it_is_made_of():
    inner = Text("{url} is away", url="http://me:secret@host")
    hidden = Text("{inner}: {count}", inner=inner, count=2).replace_parts(lambda text: text.replace("secret", "***"))
    assert hidden == "http://me:***@host is away: 2" and "secret" not in str(hidden.to_record())


def vars_of(record: Any) -> dict[str, Any]:
    found = {field.name: getattr(record, field.name) for field in fields(record)}
    return {name: vars_of(value) if isinstance(value, CodebookInfo) else value for name, value in found.items()}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"passes": "1"}, "Map.passes cannot be '1'"),
        ({"passes": True}, "Map.passes cannot be True"),
        ({"passes": None}, "Map.passes cannot be None"),
        ({"scale": 1}, "Map.scale cannot be 1"),
        ({"confidence": 1}, "Map.confidence cannot be 1"),
        ({"offset": (1, 2, 3)}, "Map.offset cannot be"),
        ({"shape": (1.5, 2)}, "Map.shape cannot be"),
        ({"rgb": np.zeros((2, 2, 3))}, "Map.rgb cannot be float64"),
        ({"rgb": np.zeros((2, 2), np.uint8)}, "Map.rgb cannot be uint8"),
        ({"valid": [[True]]}, "Map.valid cannot be"),
    ],
)
def test_what_an_annotation_does_not_say_is_refused_where_it_is_sent(changed, told):
    with pytest.raises(TypeError, match=told):
        to_frame(replace(question(), **changed))


def test_and_where_it_arrives():
    good = to_frame(question())
    with pytest.raises(TypeError, match=r"Map\.tile cannot be 'large'"):
        from_frame(Frame(good.kind, {**good.fields, "tile": "large"}, good.arrays), questions.Map)
    with pytest.raises(TypeError, match=r"Map\.valid cannot be"):
        from_frame(Frame(good.kind, good.fields, {**good.arrays, "valid": np.zeros(3, bool)}), questions.Map)
    for name in ("tile", "rgb"):
        fields, arrays = ({key: value for key, value in part.items() if key != name} for part in (good.fields, good.arrays))
        with pytest.raises(KeyError, match=name):
            from_frame(Frame(good.kind, fields, arrays), questions.Map)
    with pytest.raises(TypeError, match="'map' came in place of 'encode'"):
        from_frame(good, questions.Encode)


def test_every_question_names_an_answer_and_says_what_it_is():
    kinds = [*ALL_QUESTIONS, *(asked.answer.kind for asked in ALL_QUESTIONS.values())]
    assert len(ALL_QUESTIONS) >= 20 and not set(ALL_QUESTIONS) & set(kinds[len(ALL_QUESTIONS) :])
    for asked in ALL_QUESTIONS.values():
        assert get_args(asked.__orig_bases__[0]) == (asked.answer,)
        assert asked.__doc__ and not asked.__doc__.startswith(f"{asked.__name__}(") and asked.answer.__doc__
    loaded = {kind for kind, asked in ALL_QUESTIONS.items() if asked.of_what_is_loaded}
    assert loaded == {"map", "encode", "encodetiles", "assign", "compare", "classify"}


def test_a_question_is_not_changed_on_its_way():
    with pytest.raises(AttributeError):
        question().tile = 1
