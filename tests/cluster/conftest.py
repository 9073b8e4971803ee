"""A folder of imagery for the command line, and the map of it that was made in one go."""

from __future__ import annotations

import pytest
from cluster_program import OPTIONS, run
from geocentroids.resources.sample.scene import sample_scene


@pytest.fixture(scope="session")
def imagery(tmp_path_factory, write_raster):
    """A folder with the sample scene in four files that overlap."""
    rgb, _ = sample_scene(700)
    folder = tmp_path_factory.mktemp("imagery")
    for number, (x, y) in enumerate(((0, 0), (320, 0), (0, 320), (320, 320))):
        part = rgb.transpose(2, 0, 1)[:, y : y + 380, x : x + 380]
        write_raster(folder / f"{number}.tif", part, (500_000 + x / 4, 0.25, 0, 5_400_000 - y / 4, 0, -0.25))
    return folder


@pytest.fixture(scope="session")
def undisturbed(imagery, tmp_path_factory):
    """Return the folder of a map that was made in one go, and the answer."""
    folder = tmp_path_factory.mktemp("undisturbed")
    return folder, run("map", folder, "--folder", imagery, *OPTIONS)[0]
