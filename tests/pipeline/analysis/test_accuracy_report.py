"""The report of a classification: in the user's language, with names that stay what they are."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest
from geocentroids.pipeline.analysis.accuracy import by_shape, confusion
from geocentroids.pipeline.analysis.accuracy_report import class_report
from geocentroids.pipeline.analysis.best_places import Place
from geocentroids.pipeline.analysis.class_map import ClassMap
from geocentroids.pipeline.analysis.classification_outputs import Classification
from geocentroids.pipeline.analysis.pixels_under_shapes import Samples
from geocentroids.pipeline.analysis.sample_labels import LabelledSamples
from geocentroids.pipeline.grid.patch_grid import PixelGrid
from geocentroids.pipeline.output.attribute_table import ClassRow
from geocentroids.runtime.translation import set_translator

NAMES = "roofs", "<trees> & more"


@pytest.fixture
def found():
    shapes = np.arange(20)
    labelled = LabelledSamples(Samples(shapes, shapes, shapes), shapes % 2, NAMES)
    held_out = confusion(labelled.classes, np.roll(labelled.classes, 1), shapes, 2)
    rows = [ClassRow(number + 1, name, (1, 2, 3), 10, 90.0) for number, name in enumerate(NAMES)]
    grid = PixelGrid(20, 20, (500_000.0, 3.0, 0.0, 5_400_000.0, 0.0, -3.0))
    split = by_shape(labelled.samples, labelled.classes)
    return Classification(labelled, [(split, held_out)], ClassMap(rows), [Place(1, 2, 0.5)], grid, "")


def words_of(page):
    said = []
    parser = HTMLParser()
    parser.handle_data = said.append
    parser.feed(page)
    return " ".join(said)


def test_names_are_shown_as_they_are_and_places_where_they_lie(found):
    said = words_of(class_report(found, "a<b>.tif", "Method: clusters."))
    assert "Classes of a<b>.tif" in said and all(name in said for name in NAMES)
    assert "500007.5, 5399995.5" in said, "the middle of the third pixel in the second row"


def test_all_but_names_and_numbers_is_in_the_users_language(found):
    english = words_of(class_report(found, "a.tif", ""))
    try:
        set_translator(lambda text: re.sub(r"(\{.*?\}|<.*?>)|[A-Za-z]", lambda found: found[1] or "¤", text))
        page = class_report(found, "a.tif", "")
    finally:
        set_translator(str)
    said = words_of(page)
    assert '<html lang="¤¤">' in page and all(name in said for name in NAMES)
    for word in ("recall", "Where to label next", "In brackets", "on the map", "They hold only"):
        assert word in english and word not in said
