"""What each command does."""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from ..pipeline.errors import PipelineError
from ..pipeline.maps.done_sheets import DoneSheets
from ..pipeline.maps.imagery_map import (
    ImageryPlan,
    make_sheets,
    mark_outdated,
    plan_imagery,
    sheets_kept,
    tell_gaps,
)
from ..pipeline.maps.sheet_maps import SheetsResult
from ..pipeline.output.joined_sheets import join_sheets
from ..pipeline.output.sheet_folder import IDS, KINDS, SheetFolder
from ..pipeline.training.train_codebook import train_codebook
from ..runtime.worker import shared_worker, shut_down
from .map_request import area_of, read_request, shard_of
from .terminal import Terminal
from .training import read_training

DONE, GAPS = 0, 3
WHOLE = 1, 1
MOST_NAMED = 20


def plan_command(given: argparse.Namespace, terminal: Terminal) -> int:
    """Tell what a map would be made of."""
    plan, unusable = _planned(given, terminal)
    states = DoneSheets(SheetFolder(plan.wanted.folder), plan.wanted.kinds, plan.index).states(plan.sheets)
    _answer(
        {
            "rasters": len(plan.index),
            "left_out": unusable,
            "crs": plan.crs_wkt,
            "sheets": len(plan.sheets),
            "there": states.there,
            "gaps": states.gaps,
            "outdated": len(plan.outdated),
            "sheet_metres": plan.grid.size,
            "patches": len(plan.sheets) * (plan.wanted.side * plan.wanted.layout.passes) ** 2,
        }
    )
    return GAPS if unusable else DONE


def map_command(given: argparse.Namespace, terminal: Terminal) -> int:
    """Make a map, or a shard of it."""
    with sheets_kept(given.output), _dask(given, "use --shard") as client:
        plan, unusable = _planned(given, terminal)
        mark_outdated(plan, terminal)
        mine = replace(plan, sheets=plan.sheets[shard_of(given.shard, len(plan.sheets))])
        if client:
            result, unreadable = _make_with_dask(mine, client, terminal)
        else:
            result, unreadable = make_sheets(mine, mine.sheets, shared_worker(), terminal)
        tell_gaps(result, terminal)
        answer: dict[str, Any] = {
            "sheets": result.made,
            "skipped": result.skipped,
            "gaps": result.gaps,
            "failed": {sheet.name: reason for sheet, reason in result.failed.items()},
            "left_out": {**unusable, **unreadable},
        }
        if given.shard == WHOLE:
            answer.update(join_sheets(SheetFolder(plan.wanted.folder), terminal))
    _answer(answer)
    return GAPS if answer["failed"] or answer["left_out"] or answer["gaps"] else DONE


def train_command(given: argparse.Namespace, terminal: Terminal) -> int:
    """Train a codebook."""
    with _dask(given, "leave --scheduler and --local out") as client:
        training, width = read_training(given, shared_worker(), terminal)
        if client:
            from .dask_training import train_with_dask

            trained = train_with_dask(training, width, client, terminal)
        else:
            trained = train_codebook(training, width, shared_worker(), terminal)
    _answer(
        {
            "codebook": training.output,
            "report": training.report,
            "clusters": trained.clusters,
            "features": trained.features,
            "summary": trained.summary,
        }
    )
    return DONE


def join_command(given: argparse.Namespace, terminal: Terminal) -> int:
    """Join the sheets of a folder."""
    _answer(join_sheets(SheetFolder(given.folder), terminal))
    return DONE


def status_command(given: argparse.Namespace, terminal: Terminal) -> int:
    """Tell what is in a folder."""
    folder = SheetFolder(given.folder)
    if not folder.sheets(IDS):
        raise PipelineError("{folder} holds no sheets: give the folder of a map.", folder=given.folder)
    in_map = {kind: len(folder.in_map(kind)) for kind in KINDS}
    _answer({"sheets": in_map, "outdated": {kind: len(folder.sheets(kind)) - in_map[kind] for kind in KINDS}})
    return DONE


COMMANDS: dict[str, Callable[[argparse.Namespace, Terminal], int]] = {
    "plan": plan_command,
    "map": map_command,
    "train": train_command,
    "join": join_command,
    "status": status_command,
}


@contextmanager
def _dask(given: argparse.Namespace, instead: str) -> Iterator[Any]:
    """Have a client of the scheduler that is asked for, before anything takes long; None where there is none."""
    if not (given.scheduler or given.local):
        yield None
        return
    if given.scheduler and given.local:
        raise PipelineError("Give --scheduler for workers that are there, or --local for some of this machine, not both.")
    if not importlib.util.find_spec("distributed"):
        raise PipelineError(
            "Dask is not installed in this Python: install it (pip install distributed), or {instead}.", instead=instead
        )
    from .dask_tasks import dask_client

    with dask_client(given.scheduler, given.local) as client:
        yield client


def _make_with_dask(plan: ImageryPlan, client: Any, terminal: Terminal) -> tuple[SheetsResult, dict[str, str]]:
    from .dask_sheet_maker import Job
    from .dask_sheets import make_with_dask

    shut_down()
    path = Path(plan.wanted.codebook.path)
    codebook = path.read_bytes() if path.is_file() else b""
    return make_with_dask(Job(plan, codebook), client, terminal)


def _planned(given: argparse.Namespace, terminal: Terminal) -> tuple[ImageryPlan, dict[str, str]]:
    wanted, unusable = read_request(given, shared_worker(), terminal)
    for reason in list(unusable.values())[:MOST_NAMED]:
        terminal.warn(f"Left out: {reason}")
    return plan_imagery(wanted, partial(area_of, given), shared_worker(), terminal), unusable


def _answer(record: dict[str, Any]) -> None:
    print(json.dumps(record, indent=1), flush=True)
