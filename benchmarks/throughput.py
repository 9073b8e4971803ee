"""What each step of speed gives, and what it costs in agreement: throughput.py [base|embedded ...]

File to file at each precision and layout against the reference procedure and the bare forward, on the real base
architecture at random weights and on the embedded encoder. All alternate in one run, and medians are compared, so that a
drifting machine does not decide. Patches that are computed for context and thrown away do not count: "useful" are those of
the map.

Agreement is with the float32 map at the codebook's own layout: with the published one's, its ids are the reference
procedure's (models/fidelity.py).
"Ids elsewhere": the share of ids that stay when the tiles lie half a step away on the ground; what differs are seams.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).parent))
from _setup import (
    BASE,
    BASE_CODEBOOK,
    EMBEDDED,
    EMBEDDED_CODEBOOK,
    FOLDER,
    GSD,
    scene,
    timed,
    torch_side,
)
from geocentroids.pipeline.grid.layout import PUBLISHED, Layout
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import MapResult, perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import MapWriter, Outputs
from geocentroids.resources.sample.scene import sample_scene
from geocentroids.runtime.constants import PATCH, PUBLISHED_SCALE
from geocentroids.runtime.model_descriptions import CodebookInfo
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker

LAYOUTS = {
    "base": [(224, 2), (224, 1), (336, 3), (336, 2), (336, 1), (448, 2), (518, 2)],
    "embedded": [(336, 4), (336, 3), (224, 3)],
}
"""Beside the codebook's own."""
# Rounds, pixels of the scene, tiles of the reference procedure, patches of the bare forward.
# 1,715 pixels are 140 patches: whole tiles at steps of 10, 14, 20 and 28, so that a layout is not judged by its last column.
SIZES = {"base": (3, 1715, 12, 2048), "embedded": (3, 1715, 60, 50_000)}
SHARES = ("busy", "reading", "writing")
GPU_SIDES, GPU_PATCHES = 4, 500_000
"""On a GPU, times as many pixels on a side, which else were two blocks, and patches of the bare forward."""
MODELS = {"base": Model(str(BASE), str(BASE_CODEBOOK)), "embedded": Model(str(EMBEDDED), str(EMBEDDED_CODEBOOK))}


def main(name: str) -> None:
    rounds, pixels, tiles, patches = SIZES[name]
    image, path = FOLDER / f"scene-{pixels}.npy", scene(pixels)
    np.save(image, sample_scene(pixels)[0])
    model = MODELS[name]
    if name == "base" and not BASE_CODEBOOK.exists():
        torch_side("prepare", str(BASE), str(BASE_CODEBOOK), str(image))
    info = shared_worker().describe(model.encoder, model.codebook).codebook
    with shared_worker().session():
        loaded = shared_worker().load(model.load(info))
    device, own = loaded.device, Layout.of(info)
    precisions = ["float32", "int8", loaded.precision]
    if device != "cpu":
        precisions.remove("int8")
        path, patches = scene(GPU_SIDES * pixels), GPU_PATCHES
    settings = [(precision, own) for precision in dict.fromkeys(precisions)]
    settings += [(loaded.precision, Layout(GSD, PUBLISHED_SCALE, *layout)) for layout in LAYOUTS[name]]
    model = replace(model, device=device)
    speeds: dict = defaultdict(list)
    maps = {}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        for number in range(rounds):
            reference = torch_side("reference", model.encoder, model.codebook, str(image), str(tiles))
            speeds["reference"].append(reference["patches_per_second"] * kept_share(PUBLISHED))
            for ceiling in ceilings(settings):
                forward = torch_side("forward", model.encoder, device, *map(str, ceiling), str(patches))
                speeds[ceiling].append(forward["patches_per_second"])
                if device != "cpu":
                    speeds["forward", ceiling].append(forward["teraflops"])
                    speeds["products", ceiling].append(torch_side("products", device, ceiling[0])["teraflops"])
            for setting in settings:
                with timed(WarpedRaster, "read") as reading, timed(MapWriter, "write") as writing:
                    ids, result = run(path, model, info, *setting, folder)
                speeds[setting].append(result.speed)
                speeds["busy", setting].append(result.busy_share)
                speeds["reading", setting].append(sum(reading) / result.seconds)
                speeds["writing", setting].append(sum(writing) / result.seconds)
                if not number:
                    maps[setting] = ids, run(path, model, info, *setting, folder, elsewhere(setting[1]))[0]
            show(name, number + 1, loaded, settings, speeds, maps, info.colors)
    for precision in dict.fromkeys(precision for precision, _ in settings if precision != "int8"):
        found = torch_side("last_layer", model.encoder, model.codebook, device, precision, str(image), str(rounds))
        print(
            f"last layer for the kept patches alone, {precision}: {found['gain']:.3f} times as fast as whole, "
            f"{100 * found['same_ids']:.2f} % of the ids"
        )


def run(
    path: Path, model: Model, info: CodebookInfo, precision: str, layout: Layout, folder: str, shift: int = 0
) -> tuple[np.ndarray, MapResult]:
    """Map the scene, or what is left of it `shift` patches to the south-east; return the ids and how it went."""
    outputs = Outputs(rgb=f"{folder}/rgb.tif", ids=f"{folder}/ids.tif")
    model = replace(model, precision=precision)
    with WarpedRaster.open(str(path), layout.gsd) as raster:
        x_min, y_min, x_max, y_max = raster.bounds
    metres = shift * layout.patch_size
    with WarpedRaster.open(str(path), layout.gsd, (x_min + metres, y_min, x_max, y_max - metres)) as raster:
        result = perceptual_map(raster, layout, model, info, outputs, shared_worker(), Silent())
    return gdal.Open(outputs.ids).ReadAsArray(), result


def ceilings(settings: list) -> list[tuple[str, int]]:
    """Precision and tile of the bare forwards that settings are compared with."""
    return list(dict.fromkeys((precision, layout.tile) for precision, layout in settings))


def kept_share(layout: Layout) -> float:
    return (layout.step / (layout.tile // PATCH)) ** 2


def elsewhere(layout: Layout) -> int:
    """Return about half a step, in patches; only every fourth patch begins at a whole source pixel."""
    return max(4, round(layout.step / 8) * 4)


def color_differences(colors: np.ndarray, maps: list[np.ndarray]) -> list[float]:
    """Return the mean CIEDE2000 of each map to the first."""
    files = {str(FOLDER / "colors.npy"): colors, str(FOLDER / "maps.npy"): np.stack(maps)}
    for path, array in files.items():
        np.save(path, array)
    return torch_side("differences", *files)["differences"]


def show(
    name: str, rounds: int, loaded: dict, settings: list, speeds: dict, maps: dict, colors: np.ndarray
) -> None:
    medians = {key: statistics.median(values) for key, values in speeds.items()}
    slowest = medians["reference"]
    print(f"\n{name}, {loaded['device']}: medians of {rounds} alternating rounds, {len(colors)} centroids")
    columns = ("useful patches/s", "/ reference", "/ bare forward", *SHARES, "same ids", "CIEDE2000", "ids elsewhere")
    print(f"{'':36}" + "".join(f"{column:>{len(column) + 2}}" for column in columns))
    print(f"{'reference procedure, float32, cpu':36}{slowest:>18,.0f}{1:>12.2f}x")
    for precision, tile in ceilings(settings):
        rates = ""
        if ("products", (precision, tile)) in medians:
            reached, possible = (medians[kind, (precision, tile)] for kind in ("forward", "products"))
            rates = f", {reached:,.1f} TFLOP/s; large matrix products {possible:,.1f}"
        print(f"{f'bare forward, {precision}, {tile}':36}{medians[precision, tile]:>18,.0f} computed{rates}")
    truth = maps[settings[0]][0]
    differences = color_differences(colors, [maps[setting][0] for setting in settings])
    for setting, difference in zip(settings, differences):
        precision, layout = setting
        ceiling = medians[precision, layout.tile] * kept_share(layout)
        ids, moved = maps[setting]
        shift = elsewhere(layout)
        cells = (
            f"{medians[setting]:>18,.0f}", f"{medians[setting] / slowest:>12.2f}x", f"{medians[setting] / ceiling:>16.2f}",
            *(f"{100 * medians[share, setting]:>{len(share)}.0f} %" for share in SHARES),
            f"{100 * (ids == truth).mean():>8.2f} %", f"{difference:>11.2f}",
            f"{100 * (ids[shift:, shift:] == moved).mean():>13.2f} %",
        )
        print(f"{f'{precision}, tile {layout.tile}, margin {layout.margin}':36}" + "".join(cells), flush=True)


if __name__ == "__main__":
    for chosen in sys.argv[1:] or SIZES:
        main(chosen)
