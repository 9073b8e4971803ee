"""The documentation as pages for the zip, which the dialogs' Help buttons open without a network: help_pages.py FOLDER.

`make docs` makes the site; these are the same pages without its theme and its search. Each algorithm has a page of its name
besides that leads to its heading: what opens an address of a file mostly drops the part after `#` (xdg-open does).
"""

from __future__ import annotations

import html
import re
import sys
import tempfile
from pathlib import Path

try:
    import markdown
    import pymdownx  # noqa: F401, named in EXTENSIONS
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage
except ModuleNotFoundError as missing:
    sys.exit(f"package: the help pages are made in QGIS's Python, by `markdown` and `pymdown-extensions`: {missing}")

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
FOLDER = "help"
"""In the zip."""
REFERENCE = "algorithms.md"
EXTENSIONS = ["admonition", "attr_list", "def_list", "md_in_html", "tables", "toc", "pymdownx.highlight",
              "pymdownx.superfences", "pymdownx.snippets"]
SETTINGS = {
    "pymdownx.highlight": {"use_pygments": False},
    "pymdownx.snippets": {"base_path": [str(ROOT)], "check_paths": True},
}
WIDTH, QUALITY = 800, 70    # of pictures: pixels, and JPEG's scale
DRAWING = ".svg"
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title} - GeoCentroids</title>
<style>
body {{ max-width: 60rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #222; background: #fff }}
nav {{ border-bottom: 1px solid #ccc; padding-bottom: .5rem }}
table {{ border-collapse: collapse }}
td, th {{ border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }}
pre {{ overflow: auto; background: #f4f4f4; padding: .5rem }}
dt {{ font-weight: 600 }}
img {{ max-width: 100% }}
</style>
</head>
<body>
<nav>{menu}</nav>
{body}
</body>
</html>
"""
FORWARD = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={address}"><title>GeoCentroids</title></head>
<body><a href="{address}">{address}</a></body>
</html>
"""


def help_pages() -> dict[str, bytes]:
    """Return what belongs in the zip's folder of pages: bytes by name."""
    menu = " · ".join(f'<a href="{_renamed(page)}">{title}</a>' for title, page in _contents())
    files = {_renamed(path.name): _page(path, menu).encode("utf-8") for path in sorted(DOCS.glob("*.md"))}
    for anchor in re.findall(r"\{ #(\w+) \}", (DOCS / REFERENCE).read_text("utf-8")):
        address = f"{_renamed(REFERENCE)}#{anchor}"
        files[f"{anchor}.html"] = FORWARD.format(address=address).encode("utf-8")
    for path in sorted([*DOCS.glob("*.jpg"), *DOCS.glob("images/*.*")]):
        content = path.read_bytes() if path.suffix == DRAWING else _picture(path)
        files[_smaller(path.relative_to(DOCS).as_posix())] = content
    return files


def _contents() -> list[tuple[str, str]]:
    """Return (title, page) in the site's order."""
    return re.findall(r"- (.+): (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)


def _page(path: Path, menu: str) -> str:
    body = markdown.markdown(path.read_text("utf-8"), extensions=EXTENSIONS, extension_configs=SETTINGS)
    body = re.sub(r'(href="(?!\w+:)[^"#]+)\.md(?=["#])', r"\1.html", body)
    body = re.sub(r'src="([^":]+)"', lambda found: f'src="{_smaller(found[1])}"', body)
    heading = re.search(r"<h1.*?>(.*?)</h1>", body)
    title = re.sub("<.*?>", "", heading[1]) if heading else html.escape(path.stem)
    return PAGE.format(title=title, menu=menu, body=body)


def _renamed(page: str) -> str:
    return page.replace(".md", ".html")


def _smaller(picture: str) -> str:
    """Return the name of a picture in the zip."""
    return picture if picture.endswith(DRAWING) else str(Path(picture).with_suffix(".jpg").as_posix())


def _picture(path: Path) -> bytes:
    picture = QImage(str(path))
    if picture.width() > WIDTH:
        picture = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    with tempfile.TemporaryDirectory() as folder:
        smaller = Path(folder) / "picture.jpg"
        picture.save(str(smaller), "JPEG", QUALITY)
        return smaller.read_bytes()


def main(folder: str) -> None:
    """Write the pages, to be looked at."""
    for name, content in help_pages().items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1])
