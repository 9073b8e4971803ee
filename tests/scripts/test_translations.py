"""Every text of the dialogs and every message is translatable, and is translated into every language."""

from __future__ import annotations

import ast
import hashlib
import re
import runpy
import string
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = runpy.run_path(str(ROOT / "scripts" / "translations.py"))
LANGUAGES, TEXTS = PROGRAM["LANGUAGES"], PROGRAM["source_texts"]()
FILES = [ROOT / "plugin.py", *(ROOT / "algorithms").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]
SPEAKERS = [file for folder in ("pipeline", "runtime", "models") for file in sorted((ROOT / folder).rglob("*.py"))]
"""What has no dialogs: only what it says is looked at."""
COMMANDS = sorted((ROOT / "cluster").rglob("*.py"))
"""The command line, which is English."""
SENTENCE = re.compile(r"[A-Za-z'’]{2,},? [A-Za-z(]{2,}|[A-Za-z]{3,}[.…]$|\b[a-z]+: \{")
"""What only a text for a person looks like."""
TITLED = re.compile(r"Qgs(Processing(Parameter|Output)\w+)$")
"""The second argument of these is a title."""
SHOWN = re.compile(
    "message|warn|set(Text|Title|ToolTip|PlaceholderText|WindowTitle)|addRow|createMessage|pushMessage|_button|"
    "Q(Label|GroupBox|PushButton|CheckBox|Action)|" + "|".join(sorted(PROGRAM["ERRORS"]))
)
SPOKEN = re.compile("message|warn|_?log|_?report|" + "|".join(sorted(PROGRAM["ERRORS"])))
"""What is given to these is read, were it one word."""
WORD = re.compile("[A-Za-z]{3,}")
SEARCHED = {"TAGS", "NAME"}
"""What is searched for, not read; English and the algorithm's name do for it, beside the title."""


def name_of(file):
    return str(file.relative_to(ROOT))


def untranslatable(tree):
    """Yield the texts for a person that do not go through `tr`."""
    known = set()
    for node in ast.walk(tree):
        known |= set(PROGRAM["translatable"](node))
        body = getattr(node, "body", None)
        for part in body if isinstance(body, list) else ():
            if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant):
                known.add(part.value.value)     # documentation
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in SEARCHED:
            known |= {part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SENTENCE.search(node.value):
            if node.value not in known:
                yield node.value
        elif isinstance(node, ast.Call) and TITLED.match(getattr(node.func, "id", "")) and len(node.args) > 1:
            yield from _words(node.args[1:2], known)
        elif isinstance(node, ast.Call) and SHOWN.fullmatch(getattr(node.func, "id", getattr(node.func, "attr", ""))):
            yield from _words(node.args, known)


def unspeakable(tree):
    """Yield the texts that are given to the user, and that `tr`, `Text` or an error's template do not translate."""
    known = {text for node in ast.walk(tree) for text in PROGRAM["translatable"](node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and SPOKEN.fullmatch(getattr(node.func, "id", getattr(node.func, "attr", ""))):
            for given in [*node.args, *(keyword.value for keyword in node.keywords)]:
                yield from (text for text in _parts(given) if WORD.search(text) and text not in known)


def _parts(given):
    """Yield the texts that a value is made of, or may be, as far as no function makes it."""
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        yield given.value
    elif isinstance(given, (ast.JoinedStr, ast.IfExp, ast.BoolOp, ast.BinOp)):
        for part in ast.iter_child_nodes(given):
            yield from _parts(part)


def _words(arguments, known):
    """Yield the words in the texts, or their fixed parts, among a call's arguments."""
    for argument in arguments:
        for part in getattr(argument, "values", [argument]):
            text = getattr(part, "value", "")
            if isinstance(text, str) and WORD.search(text) and text not in known:
                yield text


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_text_goes_through_tr(file):
    assert list(untranslatable(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise PipelineError("There is none.")', 0),
        ('raise PipelineError(f"{path} is none of them.")', 1),
        ('raise PipelineError(tr("There is none."))', 0),
        ('progress.message("Done")', 1),
        ('progress.message(f"{number} clusters")', 1),
        ('progress.message(f"{tr(text)}: {value}")', 0),
        ('QgsProcessingParameterString(NAME, "Title")', 1),
        ('QgsProcessingParameterString(NAME, self.tr("Title"))', 0),
        ('def do():\n    """Do it at once."""', 0),
        ('TAGS = ("deep learning",)', 0),
    ],
)
def test_the_rule_sees_a_text_that_does_not(source, found):
    assert len(set(untranslatable(ast.parse(source)))) == found


@pytest.mark.parametrize("file", SPEAKERS, ids=name_of)
def test_every_message_is_translatable(file):
    assert list(unspeakable(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise PipelineError("{path} is none.", path=path)', 0),
        ('raise PipelineError(f"{path} is none.")', 1),
        ('raise _Absent(f"{encoder} is none.")', 1),
        ('raise PipelineError(problem)', 0),
        ('raise PipelineError("No {reason}.", reason=error or "GDAL does not say")', 1),
        ('raise InstallError(known or f"{folder} is left")', 1),
        ('raise InstallError("{list}", list=", ".join(names))', 0),
        ('progress.warn(f"Left out: {reason}")', 1),
        ('progress.warn(tr("Left out: {reason}").format(reason=reason))', 0),
        ('report(Text("Clustering"), 0, 1)', 0),
        ('self._log("Waiting.")', 1),
    ],
)
def test_the_rule_sees_a_message_that_is_not(source, found):
    assert len(list(unspeakable(ast.parse(source)))) == found


def untemplated(tree):
    """Yield the errors that are made of a text with its values in it, or translated, in place of a template and values."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in PROGRAM["ERRORS"] and node.args:
            given = node.args[0]
            called = getattr(given, "func", None)
            if getattr(called, "id", getattr(called, "attr", "")) in {"tr", "format"} or any(
                isinstance(part, ast.JoinedStr) for part in ast.walk(given)
            ) or (isinstance(given, ast.Constant) and placeholders(given.value)[0]):
                yield ast.unparse(node)


@pytest.mark.parametrize("file", [*FILES, *SPEAKERS, *COMMANDS], ids=name_of)
def test_every_error_is_made_of_a_template_and_values(file):
    assert list(untemplated(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise PipelineError("There is none.")', 0),
        ('raise PipelineError("{path} is none.", path=path)', 0),
        ('raise PipelineError(TOO_LARGE, most=most)', 0),
        ('raise ModelError(problem) from error', 0),
        ('raise PipelineError("{} is none.", path)', 1),
        ('raise PipelineError(f"{path} is none.")', 1),
        ('raise PipelineError(tr("There is none."))', 1),
        ('raise PipelineError(tr("{path} is none.").format(path=path))', 1),
        ('raise PipelineError(text.format(path=path))', 1),
        ('return InstallError(self.tr("There is none."))', 1),
        ('raise InstallError(known or f"{folder} is left")', 1),
    ],
)
def test_the_rule_sees_an_error_that_is_not(source, found):
    assert len(list(untemplated(ast.parse(source)))) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    done = PROGRAM["read"](language)
    assert len(TEXTS) > 200
    assert sorted(TEXTS.keys() - done.keys()) == [], "run `make translations`, and finish what is unfinished"
    assert sorted(done.keys() - TEXTS.keys()) == [], "run `make translations`"


def placeholders(text):
    """Return what `str.format` fills in: those with a name in any order, those without in theirs."""
    fields = [(name, form) for _, name, form, _ in string.Formatter().parse(text) if name is not None]
    return [field for field in fields if not field[0]], sorted({field for field in fields if field[0]})


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_markup_and_values_agree(language):
    for text, translation in PROGRAM["read"](language).items():
        assert placeholders(text) == placeholders(translation), translation
        assert sorted(re.findall("<.+?>", text)) == sorted(re.findall("<.+?>", translation)), translation
        # In italics are the values that one chooses or types, which stay.
        assert re.findall("<i>(.+?)</i>", text) == re.findall("<i>(.+?)</i>", translation), translation
        assert re.findall(r"\(\*.*?\)", text) == re.findall(r"\(\*.*?\)", translation), translation
        assert text.strip() == text and translation.strip() == translation, translation


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_fields_in_other_texts_are_those_of_the_dialog(language):
    """Where a text names a field or an algorithm, its translation names it as the dialog does."""
    done = PROGRAM["read"](language)
    warning = next(text for text in TEXTS if text.startswith("Only {present}"))
    for name in ("Bands", "Stretch to 8 bit"):
        assert done[name] in done[warning]
    ready = next(text for text in TEXTS if text.startswith("GeoCentroids is ready."))
    assert done["Perceptual map of the current view"] in done[ready]
    named = {"Encode patches": "Makes a perceptual map of a raster", "Assign centroids": "<p>The codebook gives",
             "Perceptual map": "<p>Tiles are drawn"}
    for name, text in named.items():
        assert done[name] in next(value for key, value in done.items() if key.startswith(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readmes_first_page_is_that_of_the_english_one(language):
    first = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## Algorithms")[0]
    state = hashlib.sha256(first.encode("utf-8")).hexdigest()[:12]
    page = (ROOT / f"README.{language}.md").read_text(encoding="utf-8")
    assert f"README.md {state} -->" in page, f"bring it up to README.md, then write {state} in its last line"
    assert f"(README.{language}.md)" in first
    done = PROGRAM["read"](language)
    for name in ("Perceptual map of the current view", "Set up…"):
        assert f"*{done[name]}*" in " ".join(page.split())
    for target in re.findall(r"\]\((?!http)([^)#]+)", page):
        assert (ROOT / target).is_file(), target
