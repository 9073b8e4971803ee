"""The translations of the plugin's texts, i18n/geocentroids_LANGUAGE.ts, in the format of Qt Linguist.

``translations.py update`` brings the files up to the source: what is new is unfinished, what is gone goes.
``translations.py compile`` makes the .qm that Qt loads beside them, with Qt's `lrelease`.

The texts are found in the syntax tree, since pylupdate knows neither a function called `tr` nor constants.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
LANGUAGES = ("de", "es", "fr", "pt_BR")
CONTEXT = "GeoCentroids"
FOLDERS = ("algorithms", "gui", "pipeline", "runtime", "models")
SOURCES = [ROOT / "plugin.py", *(file for folder in FOLDERS for file in sorted(ROOT.glob(f"{folder}/**/*.py")))]
MAKERS = {"tr", "Text", "_record"}
"""What makes a text of its first argument."""
CONSTANTS = {"TITLE", "SUMMARY", "HELP", "CANCELLED", "KEPT", "OWN_HELP",
             "CODEBOOK_FILTER", "CLASSIFIER_FILTER", "LEGEND_FILTER", "ANY_FILE", "NOT_INSTALLED",
             "DAMAGED", "GRAMMAR", "PARTS", "START_AGAIN", "TOO_LARGE", "REPORT_TEXTS",
             "NOT_STATED"}
"""Names whose texts are given to `tr` where they are used."""
OPTION = ("title", "help", "empty")
"""Texts of an `Option` of the settings."""
# /usr/bin/lrelease is Debian's chooser, which is there without what it chooses from.
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease-qt5", "lrelease-qt6", "lrelease")


def error_classes() -> set[str]:
    """Return the names of the classes of errors that make a text of their first argument."""
    classes = {
        node.name: {getattr(base, "id", "") for base in node.bases}
        for file in SOURCES for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ClassDef)
    }
    found = {"MessageError", "ModelError"}
    while more := {name for name, bases in classes.items() if bases & found} - found:
        found |= more
    return found


ERRORS = error_classes()


def source_texts() -> dict[str, str]:
    """Return every text that is to be translated, and the file that it is in first."""
    found: dict[str, str] = {}
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            for text in translatable(node):
                found.setdefault(text, file.relative_to(ROOT).as_posix())
    return found


def translatable(node: ast.AST) -> Iterator[str]:
    """Yield the texts that a node gives to `tr`, or keeps for it."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in MAKERS | ERRORS and ast.unparse(node.func) != "ProcessingConfig.tr":
            yield from _texts(node.args[:1])
        elif name == "Option":
            yield from _texts([*node.args[1:2], *node.args[5:7]])
            yield from _texts(keyword.value for keyword in node.keywords if keyword.arg in OPTION)
    elif isinstance(node, ast.Assign) and any(getattr(target, "id", "") in CONSTANTS for target in node.targets):
        yield from _texts(node.value.values if isinstance(node.value, ast.Dict) else [node.value])
    elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "KNOWN":
        yield from _texts(pair.elts[1] for pair in node.value.elts)


def _texts(values) -> Iterator[str]:
    for value in values:
        text = getattr(value, "value", None)
        # An address is no language's.
        if isinstance(text, str) and text and not text.startswith("https://"):
            yield text


def read(language: str) -> dict[str, str]:
    """Return the finished translations of a language, by text."""
    path = FOLDER / f"geocentroids_{language}.ts"
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314, our own file
    pairs = ((message.findtext("source"), message.find("translation")) for message in messages)
    return {text: found.text for text, found in pairs if found is not None and found.text and not found.get("type")}


def write(language: str, translations: dict[str, str]) -> None:
    """Write a language's file for the texts that the source has now."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, file in source_texts().items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{file}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in translations:
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path = FOLDER / f"geocentroids_{language}.ts"
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", "utf-8")


def update() -> None:
    """Bring all languages up to the source."""
    for language in LANGUAGES:
        done = read(language)
        write(language, done)
        print(f"translations: {language}: {len(source_texts().keys() - done.keys())} texts to translate")


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Write the .qm of every language to `folder`; return them."""
    program = next(filter(None, map(shutil.which, LRELEASE)), None)
    if program is None:
        sys.exit("translations: Qt's lrelease is missing: apt-get install qttools5-dev-tools")
    made = []
    for language in LANGUAGES:
        source, target = FOLDER / f"geocentroids_{language}.ts", folder / f"geocentroids_{language}.qm"
        done = subprocess.run([program, "-silent", source, "-qm", target], check=False, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"translations: lrelease failed at {source.name}: {done.stderr or done.stdout}")
        made.append(target)
    return made


if __name__ == "__main__":
    {"update": update, "compile": compile_all}[sys.argv[1]]()
