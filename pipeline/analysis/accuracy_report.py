"""The report of a classification, in the user's language: one HTML page without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

import numpy as np

from ...runtime.translation import tr
from ..grid.patch_grid import PatchGrid, PixelGrid
from .accuracy import Confusion, Split, adjusted_areas, wilson
from .best_places import Place
from .class_map import UNNAMED, format_area
from .classification_outputs import Classification

SHOWN_PLACES = 20
STYLE = (
    "body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #ccc;padding:.25em .6em;text-align:right}"
    "th:first-child,td:first-child{text-align:left}i.c{display:inline-block;width:.9em;height:.9em;margin-right:.4em}"
)


def class_report(found: Classification, title: str, how: str) -> str:
    """Return the page.

    Parameters
    ----------
    title
        Of the page: the map's name.
    how
        Sentences on the method.
    """
    samples, names = found.labelled.samples, found.labelled.names
    per_class = [
        len(np.unique(samples.shapes[found.labelled.classes == number])) for number in range(len(names))
    ]
    count = tr(
        "{samples} samples on ground, of {pixels:,} pixels. A sample is a point or a polygon; each counts the same, however "
        "many pixels it has."
    ).format(samples=sum(per_class), pixels=len(samples))
    head = tr("class"), tr("samples"), tr("share of the map"), tr("area on the map")
    parts = [
        f"<h1>{tr('Classes of {map}').format(map=escape(title))}</h1><p>{escape(how)}</p>",
        f"<p>{count}</p>",
        f"<h2>{tr('Classes')}</h2>",
        _table(head, _classes(found, per_class)),
    ]
    for split, confused in found.held_out:
        parts += _accuracy(split, confused, names)
    if found.held_out:
        parts += _areas(found, *found.held_out[-1])
    else:
        few = tr("There are too few samples to hold any out: how good the classes are cannot be told.")
        parts.append(f"<p>{few}</p>")
    parts += _next(found.places, found.grid)
    body = "\n".join(parts)
    language = tr("en")
    return (
        f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
        f"{body}</html>\n"
    )


def _classes(found: Classification, per_class: list[int]) -> Iterator[list[str]]:
    rows = {row.value: row for row in found.shown.rows}
    ground = max(found.shown.ground, 1e-12)
    for number, each in enumerate(found.labelled.named):
        row = rows[number + 1]
        square = "#{:02x}{:02x}{:02x}".format(*each.color)
        name = f'<i class="c" style="background:{square}"></i>{escape(each.name)}'
        yield [name, str(per_class[number]), _percent(row.square_metres / ground), format_area(row.square_metres)]


def _accuracy(split: Split, confused: Confusion, names: tuple[str, ...]) -> Iterator[str]:
    counts = confused.counts
    low, high = wilson(float(np.trace(counts)), float(counts.sum()))
    title = tr("Accuracy, held out {how}").format(how=split.name)
    yield f"<h2>{title}</h2><p>{split.description} {tr('In brackets: intervals of 95 % (Wilson).')}</p>"
    right, mean = (_percent(share) for share in (confused.overall, float(np.nanmean(confused.recalls))))
    told = tr("<b>{right}</b> right ({low} to {high}); mean recall {mean}.")
    yield f"<p>{told.format(right=right, low=_percent(low), high=_percent(high), mean=mean)}</p>"
    yield _table((tr("class"), tr("recall"), tr("precision")), _shares_of(confused, names))
    yield f"<p>{tr('What each true class (row) was taken for (column), in samples:')}</p>"
    rows = ([escape(name), *(f"{count:.3g}" for count in row)] for name, row in zip(names, counts))
    yield _table(("", *map(escape, names)), rows)


def _shares_of(confused: Confusion, names: tuple[str, ...]) -> Iterator[list[str]]:
    counts = confused.counts
    for number, name in enumerate(names):
        right = float(counts[number, number])
        cells = []
        for total in (float(counts[number].sum()), float(counts[:, number].sum())):
            low, high = wilson(right, total)
            cells.append(
                tr("{share} ({low} to {high})").format(
                    share=_percent(right / total), low=_percent(low), high=_percent(high)
                )
                if total
                else tr("unknown")
            )
        yield [escape(name), *cells]


def _areas(found: Classification, split: Split, confused: Confusion) -> Iterator[str]:
    rows = {row.value: row.square_metres for row in found.shown.rows if row.value != UNNAMED}
    mapped = np.array([rows[number + 1] for number in range(len(found.labelled.names))])
    text = tr(
        "Classes are confused with each other, so that areas counted on the map are off. Here they are corrected by what "
        "samples were confused with, held out {how} (Olofsson et al. 2014), with intervals of 95 %. <b>They hold only if "
        "the samples were drawn at random within each class of the map</b>; samples chosen by hand tend to be the clear "
        "cases."
    ).format(how=split.name)
    yield f"<h2>{tr('Areas, corrected')}</h2><p>{text}</p>"
    adjusted = adjusted_areas(confused, mapped)
    lines = []
    for name, area, better in zip(found.labelled.names, mapped, adjusted):
        half = tr("unknown: too few samples") if np.isnan(better.half) else f"± {format_area(better.half)}"
        lines.append([escape(name), format_area(area), format_area(better.area), half])
    yield _table((tr("class"), tr("on the map"), tr("corrected"), tr("interval")), lines)


def _next(places: list[Place], grid: PatchGrid | PixelGrid) -> Iterator[str]:
    text = tr(
        "Places where the classes are least certain, by clusters also of how much of the map looks like them; away from the "
        "samples. Coordinates are in the map's CRS."
    )
    yield f"<h2>{tr('Where to label next')}</h2><p>{text}</p>"
    x, x_column, x_row, y, y_column, y_row = grid.geotransform
    rows = []
    for place in places[:SHOWN_PLACES]:
        column, row = place.column + 0.5, place.row + 0.5
        at = (x + column * x_column + row * x_row, y + column * y_column + row * y_row)
        rows.append([f"{at[0]:.1f}, {at[1]:.1f}", f"{place.similarity:.2f}"])
    if rows:
        yield _table((tr("place"), tr("doubt (0 to 1)")), rows)
    else:
        yield f"<p>{tr('None: the map is certain all over.')}</p>"


def _table(head: Iterable[str], rows: Iterable[list[str]]) -> str:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tr>{''.join(f'<th>{name}</th>' for name in head)}</tr>{cells}</table>"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
