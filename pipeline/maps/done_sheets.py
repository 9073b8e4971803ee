"""Which sheets of a plan are there already, and which of them have gaps.

A sheet that was made while rasters on its ground could not be read keeps what these looked like. Once one of them looks
otherwise, as when its share is back, the sheet is stale. One that is broken for good does not have it made again and again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ..imagery.footprints import FootprintIndex
from ..imagery.unreadable_raster import look_of
from ..output.sheet_folder import SheetFolder
from .sheet_plan import PlannedSheet


class State(Enum):
    """Of a sheet: it is to be made, it is whole, or rasters that cannot be read are missing from it."""

    TO_BE_MADE, WHOLE, WITH_GAPS = range(3)


@dataclass(frozen=True)
class SheetStates:
    """The sheets of a plan that are to be made, how many others are there, and how many of these have gaps."""

    to_be_made: list[PlannedSheet]
    there: int
    gaps: int


class DoneSheets:
    """The sheets in a folder that belong to a plan.

    Parameters
    ----------
    kinds
        Which rasters a sheet has, some of `output.sheet_folder.KINDS`.
    index
        The rasters of the plan.
    """

    def __init__(self, folder: SheetFolder, kinds: tuple[str, ...], index: FootprintIndex) -> None:
        self._folder, self._kinds, self._index = folder, kinds, index
        self._looks: dict[int, str] = {}

    def state(self, planned: PlannedSheet) -> State:
        """Return what a sheet is now."""
        looks = self._folder.looks(planned.sheet, self._kinds, planned.made_of)
        if looks is None:
            return State.TO_BE_MADE
        if not looks:
            return State.WHOLE
        as_now = {self._look(number) for number in planned.rasters}
        return State.WITH_GAPS if as_now.issuperset(looks) else State.TO_BE_MADE

    def states(self, plan: Sequence[PlannedSheet]) -> SheetStates:
        """Return what the sheets of a plan are now."""
        states = [self.state(planned) for planned in plan]
        to_be_made = [planned for planned, state in zip(plan, states) if state == State.TO_BE_MADE]
        return SheetStates(to_be_made, len(plan) - len(to_be_made), states.count(State.WITH_GAPS))

    def _look(self, number: int) -> str:
        if number not in self._looks:
            self._looks[number] = look_of(self._index[number].source)
        return self._looks[number]
