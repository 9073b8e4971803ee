"""The parts of gpu.py that need torch; run in the worker's Python, prints rows of the table as JSON, one a line.

A part prints what it has at once, so that what fails later costs that alone.

card FOLDER LAYERS                      card and versions, large matrix products, copies; writes the base architecture
prepare FOLDER CODEBOOK BLOCK           centroids drawn from the base architecture's features of a block
forward NAME FOLDER BOUND TILE,BATCH... the bare forward at each tile and batch, to the large matrix products' TFLOP/s
kernels NAME FOLDER TILE MARGIN         the forward by PyTorch's attention kernels, and captured as a CUDA graph
compiled NAME FOLDER TILE MARGIN        the same, by torch.compile
stages NAME FOLDER CODEBOOK BLOCK BARE  what a block costs in the worker, by stage; to the bare forward's useful patches/s
ids NAME FOLDER CODEBOOK BLOCK          ids on the device against the processor's in float32
kmeans ROWS CLUSTERS ITERATIONS BOUND   K-means on the device
"""

from __future__ import annotations

import json
import platform
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
import torch
import transformers
from _base_network import base_architecture, synchronize
from _device_seconds import DEVICE, GPU, captured, flop_of, host_seconds, in_turns, timing, typical_seconds
from geocentroids.models.block_operations import block_features, map_block
from geocentroids.models.codebook.codebook import Codebook
from geocentroids.models.codebook.kmeans_clustering import kmeans as cluster
from geocentroids.models.encoder import patch_encoder
from geocentroids.models.encoder.patch_encoder import PatchEncoder, default_batch
from geocentroids.models.heads.lookup import Lookup
from geocentroids.runtime.constants import PATCH
from geocentroids.runtime.questions import Map
from torch.nn.attention import SDPBackend, sdpa_kernel

PRECISION = "bfloat16" if GPU else "float32"
MATRIX = 8192 if GPU else 512
COPIED = 1 << 30
KERNELS = {
    "flash": SDPBackend.FLASH_ATTENTION,
    "efficient": SDPBackend.EFFICIENT_ATTENTION,
    "cudnn": SDPBackend.CUDNN_ATTENTION,
    "math": SDPBackend.MATH,
}
WIDTH, KINDS = 768, 3000


def row(what: str, how: str = "", speed: str = "", share: str = "", notes: str = "", **more: object) -> None:
    """Print a row of the table; `more` is for gpu.py alone."""
    print(json.dumps({"row": [what, how, speed, share, notes], **more}), flush=True)


def card(folder: str, layers: str) -> None:
    name = torch.cuda.get_device_name() if GPU else platform.processor() or platform.machine()
    found = f"{name}, torch {torch.__version__}, transformers {transformers.__version__}, CUDA {torch.version.cuda}"
    row("card", found, device=DEVICE, card=found)
    torch.manual_seed(0)
    base_architecture(int(layers)).save_pretrained(folder)
    for kind in (torch.bfloat16, torch.float32) if GPU else (torch.float32,):
        one, other = (torch.randn(MATRIX, MATRIX).to(DEVICE, kind) for _ in range(2))
        speed = 2 * MATRIX**3 / typical_seconds(partial(torch.matmul, one, other)) / 1e12
        row("matrix products", f"{str(kind)[6:]}, {MATRIX} x {MATRIX}", f"{speed:,.2f} TFLOP/s", **{str(kind)[6:]: speed})
    if GPU:
        there = torch.empty(COPIED, dtype=torch.uint8, device=DEVICE)
        plain = torch.ones(COPIED, dtype=torch.uint8)
        for kind, here in {"pinned": plain.pin_memory(), "plain": plain}.items():
            speed = COPIED / typical_seconds(lambda source=here: there.copy_(source, non_blocking=True)) / 1e9
            row("copies to the card", f"{kind} memory", f"{speed:,.1f} GB/s")


def prepare(folder: str, codebook: str, block: str) -> None:
    encoder = PatchEncoder(folder, DEVICE, "float32")
    features, valid, _ = block_features(question_of(block), encoder)
    rows = features.cpu().numpy()[valid]
    rng = np.random.default_rng(0)
    rows = rows[np.sort(rng.permutation(len(rows))[:6144])]
    colors = rng.integers(0, 256, (len(rows), 3), dtype=np.uint8)
    Codebook(centroids=rows, colors=colors, name="base-random", encoder=folder).save(codebook)
    row("codebook", "base", f"{len(rows):,} centroids")


@torch.inference_mode()
def forward(name: str, folder: str, bound: str, *settings: str) -> None:
    encoder = PatchEncoder(folder, DEVICE, PRECISION)
    model = encoder._model
    for setting in settings:
        tile, batch = map(int, setting.split(","))
        usual = default_batch(torch.device(DEVICE).type, tile)
        batch = max(1, usual * batch // 100)
        with part("bare forward", f"{name}, tile {tile}, batch {batch}"):
            operations = batch * flop_of(model, tile)
            pixels = pixels_of(encoder, tile, batch)
            work = partial(model, pixels)
            seconds = typical_seconds(work)
            speed, reached = batch * (tile // PATCH) ** 2 / seconds, operations / seconds / 1e12
            row(
                "bare forward", f"{name}, {encoder.precision}, tile {tile}, batch {batch}", f"{speed:,.0f} patches/s",
                f"{100 * reached / float(bound):.0f} % of the products",
                f"{reached:,.1f} TFLOP/s, {1e3 * seconds:.1f} ms, host {1e3 * host_seconds(work):.1f} ms",
                **({f"bare {name} {tile}": speed} if batch == usual else {}),
            )


@torch.inference_mode()
def kernels(name: str, folder: str, tile: str, margin: str) -> None:
    encoder, work, patches = forward_of_worker(folder, int(tile), int(margin))
    whole = pixels_of(encoder, int(tile), default_batch(torch.device(DEVICE).type, int(tile)))
    usual = typical_seconds(work)
    about = f"{name}, tile {tile}, margin {margin}"
    row("the worker's forward", about, f"{patches / usual:,.0f} patches/s",
        f"{typical_seconds(lambda: encoder._model(whole)) / usual:.2f} of the bare forward",
        f"{1e3 * usual:.1f} ms, host {1e3 * host_seconds(work):.1f} ms")  # fmt: skip
    for kernel, backend in KERNELS.items():
        try:
            with sdpa_kernel(backend):
                seconds = typical_seconds(work)
        except RuntimeError as error:
            row("attention kernel", f"{kernel}, {about}", "", "", f"not here: {first_line(error)}")
        else:
            speed = f"{patches / seconds:,.0f} patches/s"
            row("attention kernel", f"{kernel}, {about}", speed, f"{usual / seconds:.2f} of usual")
    if GPU:
        with part("CUDA graph", about):
            seconds = typical_seconds(captured(work).replay)
            row("CUDA graph", about, f"{patches / seconds:,.0f} patches/s", f"{usual / seconds:.2f} of usual")


@torch.inference_mode()
def compiled(name: str, folder: str, tile: str, margin: str) -> None:
    _, work, patches = forward_of_worker(folder, int(tile), int(margin))
    usual = typical_seconds(work)
    begun = time.perf_counter()
    faster = torch.compile(work)
    faster()
    synchronize(DEVICE)
    compiling = time.perf_counter() - begun
    seconds = typical_seconds(faster)
    row("torch.compile", f"{name}, tile {tile}, margin {margin}", f"{patches / seconds:,.0f} patches/s",
        f"{usual / seconds:.2f} of usual", f"{compiling:.0f} s to compile")  # fmt: skip
    if GPU:
        seconds = typical_seconds(captured(faster).replay)
        row("torch.compile", f"{name}, captured as a CUDA graph", f"{patches / seconds:,.0f} patches/s",
            f"{usual / seconds:.2f} of usual")  # fmt: skip


def stages(name: str, folder: str, codebook: str, block: str, bare: str) -> None:
    encoder, book, asked = PatchEncoder(folder, DEVICE, PRECISION), Codebook.load(codebook), question_of(block)
    lookup, patches = Lookup(book, encoder.device), asked.shape[0] * asked.shape[1]

    def begin() -> Callable[[], object]:
        return map_block(asked, encoder, lookup)

    begin()()
    alone = typical_seconds(lambda: begin()())  # noqa: PLW0108 (begun each time)
    host = host_seconds(begin)
    overlapped = in_turns(begin)
    about = f"{name}, tile {asked.tile}, margin {asked.margin}"
    reached = patches / overlapped
    row("the worker without pipes", f"{about}, {patches:,} patches a block", f"{reached:,.0f} patches/s",
        f"{reached / float(bare):.2f} of the bare forward" if float(bare) else "",
        f"{1e3 * overlapped:.1f} ms a block, {1e3 * alone:.1f} one at a time, host {1e3 * host:.1f}")  # fmt: skip
    spent: dict[str, float] = defaultdict(float)
    rounds = 5 if GPU else 1
    with timing(spent, patch_encoder, "resample"), timing(spent, PatchEncoder, "_normalised"), timing(
        spent, PatchEncoder, "_forward"
    ), timing(spent, PatchEncoder, "encode"), timing(spent, Lookup, "nearest"):
        start = time.perf_counter()
        for _ in range(rounds):
            begin()()
        total = time.perf_counter() - start
    spent = {key: value / total for key, value in spent.items()}
    inside = spent["_normalised"] + spent["resample"] + spent["_forward"]
    found = {
        "resampling on the host": spent["resample"], "upload and normalising": spent["_normalised"],
        "forward": spent["_forward"], "stacking and laying out": spent["encode"] - inside,
        "lookup": spent["nearest"], "fetching and the rest": 1 - spent["encode"] - spent["nearest"],
    }  # fmt: skip
    told = ", ".join(f"{key} {100 * value:.1f} %" for key, value in found.items())
    row("stages of a block", about, f"{1e3 * total / rounds:.1f} ms", "", f"one after the other: {told}")


def ids(name: str, folder: str, codebook: str, block: str) -> None:
    asked, book = question_of(block), Codebook.load(codebook)

    def found(device: str, precision: str) -> np.ndarray:
        encoder = PatchEncoder(folder, device, precision)
        return map_block(asked, encoder, Lookup(book, encoder.device))().ids

    truth = found("cpu", "float32")
    matrices, convolutions = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
    told = f"TF32: matrices {matrices}, convolutions {convolutions}"
    row("ids", f"{name}, float32 to the processor's", f"{100 * (found(DEVICE, 'float32') == truth).mean():.3f} % equal",
        "", f"{truth.size:,} ids, {len(book.centroids):,} centroids, {told}")  # fmt: skip
    if GPU:
        row("ids", f"{name}, {PRECISION}", f"{100 * (found(DEVICE, PRECISION) == truth).mean():.3f} % equal")
        torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
        rounded = found(DEVICE, "float32")
        torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32 = matrices, convolutions
        row("ids", f"{name}, float32 with TF32 let in", f"{100 * (rounded == truth).mean():.3f} % equal")


def kmeans(rows: str, clusters: str, iterations: str, bound: str) -> None:
    features, products = synthetic(int(rows)), 2 * int(rows) * int(clusters) * WIDTH
    ticks: dict[str, list[float]] = {}

    def report(text: str, done: int, total: int) -> None:
        now = time.perf_counter()
        ticks.setdefault(text, [now, now])[1] = now

    start = time.perf_counter()
    found = cluster(features, int(clusters), device=DEVICE, report=report, iterations=int(iterations))
    total = time.perf_counter() - start
    # A block is told of once it is done: what a text took ends with its last word.
    ends = [start, *(last for _, last in ticks.values())]
    spent = {text: end - before for text, before, end in zip(ticks, ends, ends[1:])}
    about = f"{int(rows):,} x {WIDTH} to {int(clusters):,}"
    row("K-means", about, f"{total:.1f} s", "", f"inertia {found.history[-1]:.5g} after {len(found.history)} iterations")
    for text, seconds in spent.items():
        reached = products / seconds / 1e12
        iterating = "iteration" in text
        row("K-means", text.removeprefix("Clustering: "), f"{seconds:.2f} s",
            f"{100 * reached / float(bound):.1f} % of the products" if iterating else "",
            f"{reached:,.1f} TFLOP/s" if iterating else "")  # fmt: skip
    held = torch.from_numpy(features[: min(len(features), 1 << 15)]).to(DEVICE, torch.bfloat16)
    centroids = torch.from_numpy(found.centroids).to(DEVICE, torch.bfloat16)
    seconds = typical_seconds(lambda: (held @ centroids.T).argmax(1)) * int(rows) / len(held)
    row("K-means", "products and argmax alone, bfloat16, on the card", f"{seconds:.2f} s an iteration",
        f"{100 * products / seconds / 1e12 / float(bound):.1f} % of the products")  # fmt: skip


def synthetic(rows: int) -> np.ndarray:
    """(rows, 768) float16 with a spectrum like that of features, as in _clustering_side.py; drawn on the device."""
    generator = torch.Generator(DEVICE).manual_seed(5)
    spectrum = torch.arange(1, WIDTH + 1, device=DEVICE) ** -0.6
    kinds = torch.randn(KINDS, WIDTH, device=DEVICE, generator=generator) * spectrum
    shares = torch.arange(1, KINDS + 1, device=DEVICE) ** -0.8
    features = np.empty((rows, WIDTH), np.float16)
    for start in range(0, rows, 1 << 17):
        count = min(1 << 17, rows - start)
        chosen = torch.multinomial(shares, count, replacement=True, generator=generator)
        noise = torch.randn(count, WIDTH, device=DEVICE, generator=generator) * (0.7 * spectrum)
        features[start : start + count] = (5 * (kinds[chosen] + noise) + 1).half().cpu().numpy()
    return features


def question_of(block: str) -> Map:
    """The question about a block that gpu.py saved."""
    with np.load(block) as saved:
        fields = json.loads(str(saved["fields"]))
        pairs = {key: tuple(value) if isinstance(value, list) else value for key, value in fields.items()}
        return Map(rgb=saved["rgb"], valid=saved["valid"], **pairs)


def forward_of_worker(folder: str, tile: int, margin: int) -> tuple[PatchEncoder, Callable[[], torch.Tensor], int]:
    """The encoder, its forward of a batch as the worker runs it, and the patches that this computes."""
    encoder = PatchEncoder(folder, DEVICE, PRECISION)
    batch, side = default_batch(torch.device(DEVICE).type, tile), tile // PATCH
    pixels, inner = pixels_of(encoder, tile, batch), slice(margin, side - margin)
    return encoder, lambda: encoder._forward(pixels, inner), batch * side**2


def pixels_of(encoder: PatchEncoder, tile: int, batch: int) -> torch.Tensor:
    return torch.randn(batch, 3, tile, tile, device=DEVICE).to(encoder._dtype)


@contextmanager
def part(what: str, how: str) -> Iterator[None]:
    """Tell of a failure in a row of its own, and go on."""
    try:
        yield
    except Exception as error:
        row(what, how, "", "", f"failed: {first_line(error)}", failed=True)


def first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:160].replace("|", "/")


def run(command: str, *given: str) -> None:
    commands = [card, prepare, forward, kernels, compiled, stages, ids, kmeans]
    with part(command, " ".join(Path(word).name for word in given[:1])):
        {work.__name__: work for work in commands}[command](*given)


if __name__ == "__main__":
    # Several parts with "+" between them: to start costs more than many of them take.
    words = sys.argv[1:]
    while "+" in words:
        run(*words[: words.index("+")])
        words = words[words.index("+") + 1 :]
    run(*words)
