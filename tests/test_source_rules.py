"""What the source must hold to: imports run one way, and what QGIS 3.22 and QGIS 4 both know."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (".", "algorithms", "gui", "cluster", "pipeline", "runtime", "models", "resources", "pretraining")
FILES = [file for folder in FOLDERS for file in (ROOT / folder).glob("*.py" if folder == "." else "**/*.py")]
# What both sides of the process boundary import: nothing else of runtime is behind it, and of libraries only NumPy.
SHARED = (
    "array_types", "constants", "file_hashes", "message_codec", "message_frames", "model_descriptions", "model_scale",
    "codebook_texts", "kmeans_iterations", "questions", "questions_of_analysis", "questions_of_training", "report_texts",
    "translation", "url_redaction", "whole_files",
)
# Who may import whom: a module, or a folder with all that is in it.
ALLOWED = {
    "": {"algorithms", "cluster", "gui", "resources", "runtime"},
    "algorithms": {"algorithms", "gui", "pipeline", "resources", "runtime"},
    "gui": {"gui", "pipeline", "resources", "runtime"},
    "cluster": {"cluster", "pipeline", "runtime"},
    "pretraining": {"pretraining", "models", "resources", "runtime.constants"},
    "pipeline": {"pipeline", "runtime"},
    "runtime": {"runtime"},
    "models": {"models", *(f"runtime.{name}" for name in SHARED)},
    "resources": {"resources"},
}
# Each of these folders imports from itself and from what comes after it, so that a reader of imagery can be taken without
# what writes, geometry without either, and a codebook without what downloads it.
ORDERS = {
    "pipeline": ("training", "maps", "analysis", "output", "imagery", "grid"),
    "models": ("encoder", "heads", "download", "codebook"),
}
# What may be called in these files alone, and the fault that this prevents.
CALLS = {
    r"gdal\.Open(Ex)?\(": (
        ("pipeline/imagery/", "pipeline/output/final_files.py"),
        "a source whose error, CRS or mask nobody looked at",
    ),
    r"subprocess\.(Popen|run|check_\w+)\(": (
        ("runtime/external_commands.py", "runtime/worker_process.py", "runtime/environment/"),
        "a process that Cancel does not end, or that opens a console on Windows",
    ),
    r"\.fields\b(?!\()|\bFrame\(": (
        ("runtime/message_frames.py", "runtime/message_codec.py"),
        "a question or an answer of loose fields, which is checked on neither side and is in none of runtime's questions",
    ),
    r"\.parameterAs\w+\(": (
        ("algorithms/parameters/",),
        "a parameter that is read in a way of its own: spaces, quotes and what is left empty mean the same everywhere",
    ),
    r"import .*\bWarpedRaster\b": (
        (
            "algorithms/parameters/", "gui/explorer/view_comparison.py", "gui/explorer/view_mapping.py",
            "pipeline/training/", "pipeline/imagery/common_limits.py", "pipeline/imagery/mosaic.py",
            "pipeline/imagery/overlap_rims.py", "pipeline/imagery/unreadable_raster.py",
        ),
        "a map that can be made of one raster only, and not of any Reader",
    ),
    r"^\s*(import|from) torch\b": (("models/", "pretraining/"), "torch inside QGIS, whose libraries clash with its own"),
}
# What Qt 6 and PyQt 6 no longer have (QGIS's migration guide), and the types that QMetaType names since.
GONE_IN_QT6 = {"QVariant", "QRegExp", "QDesktopWidget", "QStringRef", "QTextCodec", "QGLWidget", "QMatrix"}
FOREIGN = {
    "gui": {"torch", "transformers"},
    "algorithms": {"torch", "transformers", "osgeo"},
    "cluster": {"qgis", "osgeo", "torch", "transformers", "processing"},
    "pipeline": {"qgis", "torch", "transformers", "processing"},
    "runtime": {"qgis", "osgeo", "torch", "transformers", "processing"},
    "models": {"qgis", "osgeo", "processing"},
    "resources": {"qgis", "torch"},
    "pretraining": {"qgis", "osgeo", "processing"},
}


def name_of(file):
    return str(file.relative_to(ROOT))


def imports(file):
    """Yield (module, relative to the package?) of every import, wherever it stands."""
    folder = file.relative_to(ROOT).parts[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = folder[: len(folder) - node.level + 1]
            whole = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = ".".join([*([whole] if whole else []), alias.name])
                yield (inner if not whole or ROOT.joinpath(*inner.split(".")).with_suffix(".py").is_file() else whole), True
        elif isinstance(node, ast.ImportFrom):
            yield node.module, False


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_imports_run_to_the_right_only(file):
    folder = file.relative_to(ROOT).parts[0] if file.parent != ROOT else ""
    for module, own in imports(file):
        if own and folder + ".py" != module:
            assert module == "plugin" or any(
                module == allowed or module.startswith(allowed + ".") for allowed in ALLOWED[folder]
            ), f"{name_of(file)} imports {module}"
        elif not own:
            top = module.split(".")[0]
            assert top not in FOREIGN.get(folder, set()), f"{name_of(file)} imports {module}"
            assert top not in {"PyQt5", "PyQt6", "geocentroids"}, f"{name_of(file)} imports {module}"


@pytest.mark.parametrize("file", [file for file in FILES if file.relative_to(ROOT).parts[0] in ORDERS], ids=name_of)
def test_inner_folders_import_downwards(file):
    outer, folder = file.relative_to(ROOT).parts[:2]
    order = ORDERS[outer]
    allowed = order[order.index(folder) :] if folder in order else order if outer == "models" else ()
    for module, own in imports(file):
        inner = module.split(".")[1] if own and module.startswith(f"{outer}.") else ""
        assert inner not in order or inner in allowed, f"{name_of(file)} imports {module}"


@pytest.mark.parametrize("name", SHARED)
def test_what_both_processes_import_stands_on_itself(name):
    for module, own in imports(ROOT / "runtime" / f"{name}.py"):
        if own:
            assert module.startswith("runtime.") and module.split(".")[1] in SHARED, f"runtime/{name}.py imports {module}"
        else:
            assert module.split(".")[0] in {*sys.stdlib_module_names, "numpy", "typing_extensions"}, module


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_files_and_functions_are_short(file):
    text = file.read_text(encoding="utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            first = node.body[1 if ast.get_docstring(node) and len(node.body) > 1 else 0]
            assert node.end_lineno - first.lineno < 60, f"{node.name} in {name_of(file)}"


@pytest.mark.parametrize("call", CALLS)
def test_what_is_called_in_some_files_alone(call):
    places, fault = CALLS[call]
    found = [name_of(file) for file in FILES if re.search(call, file.read_text(encoding="utf-8"), re.MULTILINE)]
    assert found and [name for name in found if not name.startswith(places)] == [], fault


def test_the_rule_sees_a_wrong_import(tmp_path):
    assert ("osgeo", False) in list(imports(ROOT / "pipeline" / "imagery" / "opening.py"))
    assert ("runtime.message_frames", True) in list(imports(ROOT / "models" / "main_loop.py"))


def unscoped(tree):
    """Yield each member of an enum that is reached through its class alone, which Qt 6 does not know.

    What follows a class directly, in upper case, is an enum, an inner class or a constant: never the end, but for a
    constant in capitals or an inner class that is called.
    """
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and re.match(r"Q[A-Zgt]", node.value.id)
            and node.attr[0].isupper()
            and not node.attr.isupper()
            and id(node) not in inner | called
        ):
            yield node


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_enums_are_scoped_and_gdals_exceptions_left_alone(file):
    tree = ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 9))
    assert [f"{node.value.id}.{node.attr}, line {node.lineno}" for node in unscoped(tree)] == []
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not names & {"UseExceptions", "exec_"}
    known = names | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert not known & GONE_IN_QT6


@pytest.mark.parametrize(
    ("text", "found"),
    [("Qt.AlignLeft", 1), ("QMessageBox.Yes | QMessageBox.No", 2), ("QgsProcessing.TypeRaster", 1), ("Qgis.Warning", 1),
     ("Qt.AlignmentFlag.AlignLeft", 0), ("QgsProcessing.TEMPORARY_OUTPUT", 0), ("QgsX.Class(1)", 0), ("Queue.Empty", 0)],
)
def test_the_rule_sees_an_unscoped_enum(text, found):
    assert len(list(unscoped(ast.parse(text)))) == found


def defined(file):
    """Return the names that a module holds: what it assigns, defines or imports at its top level."""
    names = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        for part in [node, *getattr(node, "body", [])] if isinstance(node, (ast.Try, ast.If)) else [node]:
            if isinstance(part, (ast.FunctionDef, ast.ClassDef)):
                names.add(part.name)
            elif isinstance(part, (ast.Import, ast.ImportFrom)):
                names |= {(alias.asname or alias.name).split(".")[0] for alias in part.names}
            else:
                names |= {target.id for target in ast.walk(part) if isinstance(target, ast.Name)}
    return names


def missing(tree, beside):
    """Yield what is taken from the package, or from a module in the folder `beside`, and is not there."""
    modules = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            package, *inner = node.module.split(".")
            path = ROOT.joinpath(*inner) if package == "geocentroids" else beside / node.module
            names = defined(path.with_suffix(".py")) if path.with_suffix(".py").is_file() else None
            for alias in node.names:
                if names is not None and alias.name not in names:
                    yield f"{node.module}.{alias.name}"
                elif names is None and package == "geocentroids":
                    modules[alias.asname or alias.name] = path / f"{alias.name}.py"
    for name, path in modules.items():
        if not path.is_file():
            yield name
            continue
        names = defined(path)
        for node in ast.walk(tree):
            of_it = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
            if of_it and node.attr not in names:
                yield f"{name}.{node.attr}"


COMMANDS = [file for pattern in ("benchmarks/**/*.py", "scripts/*.py") for file in ROOT.glob(pattern)]


@pytest.mark.parametrize("file", COMMANDS, ids=name_of)
def test_what_benchmarks_and_scripts_take_from_the_package_exists(file):
    """They run for hours or by hand: nothing else would see that a name which they use is gone."""
    beside = ROOT / "benchmarks" if ROOT / "benchmarks" in file.parents else file.parent
    assert list(missing(ast.parse(file.read_text(encoding="utf-8")), beside)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from geocentroids.models.whole_files import write_whole", []),
        ("from geocentroids.models.whole_files import gone", ["geocentroids.models.whole_files.gone"]),
        ("from geocentroids.models.codebook import kmeans_clustering\nkmeans_clustering._Gone",
         ["kmeans_clustering._Gone"]),
        ("from _setup import gone", ["_setup.gone"]),
    ],
)
def test_the_rule_sees_a_name_that_is_gone(text, found):
    assert list(missing(ast.parse(text), ROOT / "benchmarks")) == found


def test_no_two_test_files_share_a_name():
    """Pytest imports them, and what they import from beside them, by their bare names."""
    names = [file.name for file in (ROOT / "tests").rglob("*.py") if file.name != "conftest.py"]
    assert sorted(names) == sorted(set(names))
