"""A folder of sheets: where the files of a sheet lie, and which of them are there and of what they were made.

FOLDER/ids/NAME.tif, FOLDER/rgb/NAME.tif and FOLDER/confidence/NAME.tif, each whole or not there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..errors import PipelineError
from ..grid.sheets import Sheet
from ..imagery.opening import open_source
from .run_claims import CLAIMS
from .text_files import write_text

IDS, RGB, CONFIDENCE = KINDS = ("ids", "rgb", "confidence")
MADE_OF = "GEOCENTROIDS_MADE_OF"
"""The item of a sheet's metadata that tells what it was made of, as `made_of_text` writes it."""
RASTERS = ".rasters"
"""The folder that tells of each sheet which files it was made of: not in the sheets, which may be published."""
OUTDATED = "outdated.json"
"""Which sheets are no part of the map any more, by name, with what they were made of."""
INDEX, ITEMS = "sheets.gpkg", "items.json"
"""The tile index and the STAC items of all sheets."""


def made_of_text(made_of: str, looks: Iterable[str]) -> str:
    """Return what a sheet's metadata say of what it was made of.

    Parameters
    ----------
    made_of
        The hash of all that its pixels depend on.
    looks
        What the rasters among that looked like which could not be read, as `look_of` tells.
    """
    return " ".join([made_of, *sorted(looks)])


class SheetFolder:
    """The folder of one map.

    Parameters
    ----------
    path
        Of the folder; it need not be there.
    """

    def __init__(self, path: str) -> None:
        self.path = Path(path)

    @property
    def claims(self) -> str:
        """Where the runs at this folder claim sheets."""
        return str(self.path / CLAIMS)

    def file(self, kind: str, sheet: Sheet) -> str:
        """Return where the raster of a kind, one of `KINDS`, lies of a sheet."""
        return str(self.path / kind / f"{sheet.name}.tif")

    def joined(self, kind: str) -> str:
        """Return where the raster lies that all sheets of a kind are joined to, whether it is there or not."""
        return str(self.path / f"{kind}.vrt")

    def make(self, kinds: tuple[str, ...]) -> None:
        """Make the folders of these kinds.

        Raises
        ------
        PipelineError
            If they cannot be made.
        """
        try:
            for kind in (*kinds, RASTERS):
                (self.path / kind).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PipelineError(
                "The folder {path} cannot be made: {reason}.", path=self.path, reason=error.strerror
            ) from error

    def is_there(self, kinds: tuple[str, ...]) -> bool:
        """Whether the folders of these kinds are there; they are away with their disk or share."""
        return all((self.path / kind).is_dir() for kind in kinds)

    def looks(self, sheet: Sheet, kinds: tuple[str, ...], made_of: str) -> list[str] | None:
        """Return what rasters looked like that a sheet was made without, as they could not be read; [] of a whole one.

        None where it is not there in all of these kinds, each made of the same, and of just that.
        """
        texts = {self._made_of(self.file(kind, sheet)) for kind in kinds}
        made, *looks = texts.pop().split(" ")
        return None if texts or made != made_of else looks

    def sheets(self, kind: str) -> list[Sheet]:
        """Return the sheets that are there of a kind, in the order of their places."""
        try:
            names = os.listdir(self.path / kind)
        except OSError:
            return []
        found = (Sheet.of_name(name[: -len(".tif")]) for name in names if name.endswith(".tif"))
        return sorted(sheet for sheet in found if sheet)

    def in_map(self, kind: str) -> list[Sheet]:
        """Return the sheets of a kind that the map has now: colours and confidence only beside the ids of the same run."""
        if kind == IDS:
            marked = self.marked()
            return [sheet for sheet in self.sheets(IDS) if sheet not in marked]
        ids = set(self.in_map(IDS))
        return [
            sheet
            for sheet in self.sheets(kind)
            if sheet in ids and self._made_of(self.file(kind, sheet)) == self._made_of(self.file(IDS, sheet))
        ]

    def outdated(self, kind: str) -> list[Sheet]:
        """Return the sheets of a kind that are there and no part of the map."""
        in_map = set(self.in_map(kind))
        return [sheet for sheet in self.sheets(kind) if sheet not in in_map]

    def marked(self) -> set[Sheet]:
        """Return the sheets that `mark` has named, and that have not been made of something else since."""
        try:
            named = json.loads((self.path / OUTDATED).read_text(encoding="utf-8"))
            found = {Sheet.of_name(name): made_of for name, made_of in named.items()}
        except (OSError, ValueError, AttributeError):
            return set()
        return {sheet for sheet, made_of in found.items() if sheet and self._made_of(self.file(IDS, sheet)) == made_of}

    def mark(self, sheets: Iterable[Sheet]) -> None:
        """Have these sheets, and no others, be no part of the map any more.

        Raises
        ------
        PipelineError
            If that cannot be written or removed.
        """
        named = {sheet.name: self._made_of(self.file(IDS, sheet)) for sheet in sheets}
        if named:
            write_text(str(self.path / OUTDATED), json.dumps(named, indent=1))
            return
        try:
            (self.path / OUTDATED).unlink(missing_ok=True)
        except OSError as error:
            raise PipelineError(
                "{path} cannot be removed: {reason}.", path=self.path / OUTDATED, reason=error.strerror
            ) from error

    def rasters(self, sheet: Sheet) -> list[str]:
        """Return which files a sheet was made of, as absolute paths; [] where that is not known."""
        try:
            noted = json.loads(self._rasters(sheet).read_text(encoding="utf-8"))
            return list(noted["rasters"]) if noted["made_of"] == self._made_of(self.file(IDS, sheet)).split(" ")[0] else []
        except (OSError, ValueError, TypeError, KeyError):
            return []

    def note_rasters(self, sheet: Sheet, made_of: str, rasters: Sequence[str]) -> None:
        """Take note of which files a sheet is made of, as `rasters` returns them, before it is made of just that.

        Raises
        ------
        PipelineError
            If that cannot be written.
        """
        write_text(str(self._rasters(sheet)), json.dumps({"made_of": made_of, "rasters": list(rasters)}, indent=1))

    def _rasters(self, sheet: Sheet) -> Path:
        return self.path / RASTERS / f"{sheet.name}.json"

    @staticmethod
    def _made_of(path: str) -> str:
        if not os.path.isfile(path):
            return ""
        try:
            return open_source(path).GetMetadataItem(MADE_OF) or ""
        except PipelineError:
            return ""
