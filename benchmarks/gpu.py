"""How fast a GPU makes maps, and what holds it up, as one Markdown table; started by gpu.sh.

Parts come in the order of their weight, each in a process of its own. One that fails says so in its row, and the rest goes
on; the exit status is 1 then. What there is no time for is left out, and said so.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from _gpu_imagery import SCENE, save_block, write_scene
from _setup import EMBEDDED, EMBEDDED_CODEBOOK, GSD, ROOT, timed
from geocentroids.pipeline.grid.layout import PUBLISHED, Layout
from geocentroids.pipeline.grid.patch_grid import Window
from geocentroids.pipeline.imagery.warped_raster import WarpedRaster
from geocentroids.pipeline.maps.model_loading import Model
from geocentroids.pipeline.maps.perceptual_map import perceptual_map
from geocentroids.pipeline.output.ids_rgb_confidence import MapWriter, Outputs
from geocentroids.runtime.constants import PATCH, PUBLISHED_SCALE
from geocentroids.runtime.environment.worker_python import worker_python
from geocentroids.runtime.model_descriptions import CodebookInfo
from geocentroids.runtime.progress import Silent
from geocentroids.runtime.worker import shared_worker
from geocentroids.runtime.worker_process import THREADS
from osgeo import gdal

OWN = {"base": PUBLISHED, "embedded": Layout(GSD, PUBLISHED_SCALE, 336, 5)}
HEAD = ("what", "setting", "speed", "share", "notes")


@dataclass(frozen=True)
class Sizes:
    """How much is measured.

    Pixels on a raster's side, layers of base, patches of a block, tiles on the sides of the blocks that ids are compared in
    and centroids are drawn from, and where the latter begins; rows, clusters and iterations of K-means; batches in percent
    of the usual, tiles, and rounds.
    """

    pixels: int
    layers: int
    block_patches: int
    ids_tiles: int
    centroid_tiles: int
    centroids_from: int
    clustering: tuple[int, int, int]
    batches: tuple[int, ...]
    tiles: tuple[int, ...]
    rounds: int


ON_GPU = Sizes(12_250, 12, 49_152, 4, 8, 20, (1_000_000, 6144, 5), (25, 50, 200, 400), (224, 336, 518), 3)
ON_CPU = Sizes(450, 1, 1024, 1, 2, 2, (20_000, 128, 2), (), (), 1)


@dataclass
class Table:
    """Rows as they come, and what later parts need of earlier ones."""

    end: float
    folder: Path
    rows: list[list[str]] = field(default_factory=list)
    known: dict[str, float] = field(default_factory=dict)
    card: str = ""
    device: str = "cpu"
    failed: bool = False

    def add(self, *cells: str) -> None:
        row = [*cells, *[""] * (len(HEAD) - len(cells))]
        self.rows.append(row)
        print(f"  {self.end - time.monotonic():5.0f} s left: {' | '.join(filter(None, row))}", file=sys.stderr, flush=True)

    @contextmanager
    def part(self, what: str, seconds: float) -> Iterator[bool]:
        """Give whether there is time for a part that takes so many seconds; have what fails in it told in a row."""
        enough = self.end - time.monotonic() > seconds
        if not enough:
            self.add(what, "", "", "", "left out: no time")
        try:
            yield enough
        except Exception as error:
            self.failed = True
            self.add(what, "", "", "", f"failed: {type(error).__name__}: {error}".replace("\n", " ").replace("|", "/")[:300])

    def side(self, *arguments: object) -> None:
        """Run a part of _gpu_side.py, and take over its rows."""
        environment = {**os.environ, **THREADS, "PYTHONPATH": os.environ["BENCH_LINKS"]}
        command = [worker_python(), str(ROOT / "benchmarks" / "_gpu_side.py"), *map(str, arguments)]
        with tempfile.TemporaryFile("w+") as said:
            process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=said, text=True)
            try:
                output, _ = process.communicate(timeout=max(5.0, self.end - time.monotonic()))
                ended = f"exit status {process.returncode}"
            except subprocess.TimeoutExpired:
                process.kill()
                output, _ = process.communicate()
                ended = "out of time"
            for line in filter(lambda line: line.startswith('{"row"'), output.splitlines()):
                self.take(json.loads(line))
            if process.returncode:
                said.seek(0)
                last = [line for line in said.read().splitlines() if line.strip()][-1:]
                raise RuntimeError(f"{ended}: {' '.join(last)}")

    def take(self, found: dict) -> None:
        """Add a row, and keep what is known by it."""
        cells = found.pop("row")
        self.card, self.device = found.pop("card", self.card), found.pop("device", self.device)
        self.failed |= bool(found.pop("failed", False))
        self.known.update(found)
        if cells[0] != "card":
            self.add(*cells)

    def text(self) -> str:
        rows = [HEAD, ("---", "---", "---:", "---", "---"), *self.rows]
        return "\n".join([self.card, "", *(f"| {' | '.join(row)} |" for row in rows), ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=240, help="after which what is left is left out")
    begun, seconds = time.monotonic(), parser.parse_args().seconds
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory() as folder:
        table = Table(begun + seconds, Path(folder))
        measure(table)
        shared_worker().close()
    table.card += f"; driver {driver()}; {os.cpu_count()} cores; {time.monotonic() - begun:.0f} s in all"
    print(table.text())
    if os.environ.get("OUT"):
        (Path(os.environ["OUT"]) / "gpu.md").write_text(table.text(), encoding="utf-8")
    return int(table.failed)


def measure(table: Table) -> None:
    base = Model(str(table.folder / "base"), str(table.folder / "base.codebook.safetensors"))
    models = {"base": base, "embedded": Model(str(EMBEDDED), str(EMBEDDED_CODEBOOK))}
    with table.part("card", 0):
        table.side("card", base.encoder, (ON_CPU if driver() == "none" else ON_GPU).layers)
    sizes = ON_CPU if table.device == "cpu" else ON_GPU
    with table.part("scene", 0):
        write_imagery(table, sizes)
    product = table.known.get("bfloat16") or table.known.get("float32", 1.0)
    with table.part("bare forward", 0):
        forwards = [("forward", name, models[name].encoder, product, *forward_settings(sizes, name)) for name in models]
        table.side("prepare", base.encoder, base.codebook, table.folder / "centroids.npz", "+", *joined(forwards))
    for name, model in models.items():
        map_files(table, sizes, name, model)
    with table.part("stages, ids, attention kernels and K-means", 20) as enough:
        if enough:
            table.side(*joined([*inner_parts(table, models), ("kmeans", *sizes.clustering, product)]))
    if sizes is ON_GPU:
        for name in ("embedded", "base"):
            with table.part(f"torch.compile, {name}", 35) as enough:
                if enough:
                    table.side("compiled", name, models[name].encoder, OWN[name].tile, OWN[name].margin)


def write_imagery(table: Table, sizes: Sizes) -> None:
    """Write the raster, a small one to warm up with, and the blocks that the worker's side is measured with."""
    start, image = time.monotonic(), table.folder / "scene.tif"
    write_scene(image, sizes.pixels)
    write_scene(table.folder / "small.tif", min(sizes.pixels, 2 * SCENE))
    save_block(image, OWN["base"], sizes.centroid_tiles, table.folder / "centroids.npz", sizes.centroids_from)
    for name, layout in OWN.items():
        save_block(image, layout, sizes.ids_tiles, table.folder / f"ids-{name}.npz")
        tiles = math.isqrt(sizes.block_patches // (layout.tile // PATCH) ** 2)
        save_block(image, layout, tiles, table.folder / f"{name}.npz")
    table.add("scene", f"GeoTIFF of {sizes.pixels:,} x {sizes.pixels:,}", f"{time.monotonic() - start:.1f} s")


def forward_settings(sizes: Sizes, name: str) -> list[str]:
    """Tiles, and batches in percent of the usual."""
    tile = OWN[name].tile
    settings = [f"{tile},{batch}" for batch in (100, *sizes.batches)] + [f"{other},100" for other in sizes.tiles]
    return list(dict.fromkeys(settings))


def inner_parts(table: Table, models: dict[str, Model]) -> list[tuple]:
    parts: list[tuple] = []
    for name, model in models.items():
        parts.append(("stages", name, model.encoder, model.codebook, table.folder / f"{name}.npz", bare(table, name)))
    for name, model in models.items():
        parts.append(("ids", name, model.encoder, model.codebook, table.folder / f"ids-{name}.npz"))
    for name, model in models.items():
        parts.append(("kernels", name, model.encoder, OWN[name].tile, OWN[name].margin))
    return parts


def joined(parts: list[tuple]) -> list[object]:
    """The words of several parts, with "+" between them."""
    return [word for part in parts for word in ("+", *part)][1:]


def map_files(table: Table, sizes: Sizes, name: str, model: Model) -> None:
    """File to file, by the pipeline and the worker as they are."""
    own, gpu = OWN[name], sizes is ON_GPU
    model = replace(model, device=table.device, precision="bfloat16" if gpu else "float32")
    settings = [(own, 0, sizes.rounds)]
    if gpu:
        usual = 16384 // (own.tile // PATCH) ** 2
        other = Layout(GSD, PUBLISHED_SCALE, *((336, 3) if name == "base" else (224, 3)))
        settings += [(own, usual // 2, 1), (own, 4 * usual, 1), (other, 0, 1)]
    info = None
    with table.part(f"file to file, {name}", 0):
        info = shared_worker().describe(model.encoder, model.codebook).codebook
    if info is None:
        return
    for layout, batch, rounds in settings:
        about = f"{name}, {model.precision}, tile {layout.tile}, margin {layout.margin}, batch {batch or 'as usual'}"
        with table.part(about, 10) as enough:
            if enough:
                chosen = replace(model, batch=batch)
                map_file(table, "small.tif", layout, chosen, info)
                runs = [map_file(table, "scene.tif", layout, chosen, info) for _ in range(rounds)]
                report(table, about, name, layout, runs)
    with table.part(f"{name}, without reading", 10) as enough:
        if enough:
            run = map_file(table, "scene.tif", own, model, info, ReadOnce)
            report(table, f"{name}, as usual, each shape of block read but once", name, own, [run])


def report(table: Table, about: str, name: str, layout: Layout, runs: list[dict]) -> None:
    middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    kept = (layout.step / (layout.tile // PATCH)) ** 2
    ceiling = table.known.get(f"bare {name} {layout.tile}", 0.0) * kept
    table.add(
        "file to file", about, f"{middle['speed']:,.0f} patches/s",
        f"{middle['speed'] / ceiling:.2f} of the bare forward" if ceiling else "",
        f"worker busy {100 * middle['busy']:.0f} %, reading {100 * middle['reading']:.0f} %, "
        f"writing {100 * middle['writing']:.0f} %, {middle['patches']:,.0f} patches in {middle['seconds']:.1f} s, "
        f"{middle['megapixels']:.1f} Mpx/s of source",
    )  # fmt: skip


def bare(table: Table, name: str) -> float:
    """The bare forward's useful patches a second at the encoder's own layout."""
    layout = OWN[name]
    return table.known.get(f"bare {name} {layout.tile}", 0.0) * (layout.step / (layout.tile // PATCH)) ** 2


class ReadOnce:
    """A reader that reads the first block of each shape, and gives it for all others."""

    def __init__(self, reader: WarpedRaster) -> None:
        self._reader, self._read = reader, {}

    def __getattr__(self, name: str) -> object:
        return getattr(self._reader, name)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        shape = (window.width, window.height)
        if shape not in self._read:
            self._read[shape] = self._reader.read(window)
        return self._read[shape]


def map_file(
    table: Table, image: str, layout: Layout, model: Model, info: CodebookInfo, reader: Callable = lambda raster: raster
) -> dict[str, float]:
    """Map a raster; return its speed, and the shares of time that the worker, reading and writing took."""
    path = str(table.folder / image)
    outputs = Outputs(rgb=str(table.folder / "rgb.tif"), ids=str(table.folder / "ids.tif"))
    with WarpedRaster.open(path, layout.gsd) as raster:
        with timed(WarpedRaster, "read") as read, timed(MapWriter, "write") as written:
            result = perceptual_map(reader(raster), layout, model, info, outputs, shared_worker(), Silent())
    size = gdal.Open(path).RasterXSize ** 2
    return {
        "speed": result.speed, "busy": result.busy_share, "reading": sum(read) / result.seconds,
        "writing": sum(written) / result.seconds, "patches": result.valid_patches, "seconds": result.seconds,
        "megapixels": size / result.seconds / 1e6,
    }  # fmt: skip


def driver() -> str:
    """The version of NVIDIA's driver, "none" where there is none."""
    command = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        found = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return "none"
    return found.stdout.split()[0] if found.stdout.split() else "none"


if __name__ == "__main__":
    sys.exit(main())
