"""Which workers of a Dask scheduler take part in a run: those that come to the same as the machine that began it."""

from __future__ import annotations

import importlib
import pickle
import time
import uuid
from collections.abc import Callable
from typing import Any

from distributed import Client, WorkerPlugin, get_worker

from ..pipeline.errors import PipelineError
from ..pipeline.imagery.unreadable_raster import UnreadableRaster
from ..runtime.plugin_version import VERSION
from ..runtime.progress import Progress
from ..runtime.questions import Loaded
from .default_worker_python import use_this_python

RESOURCE = "geocentroids"
"""What workers are started with so that they take part, and where a worker keeps its helper."""
WORKER_COMMAND = f"dask worker ADDRESS --nthreads 1 --resources {RESOURCE}=1"
LOOK_SECONDS = 2.0
"""Between two looks at which workers the scheduler has."""
AWAY_SECONDS = 5.0
"""After which a worker tries once more to read what it could not: a share may have been away for a moment."""
ANSWER_SECONDS = 5.0
"""That the answer of a task that is over may take to come."""


class Helper(WorkerPlugin):
    """What a machine holds ready for all tasks of a run that come to it.

    It travels as the arguments that it was made of. A machine has that of one run at a time; its worker keeps the encoder
    for the next.

    Attributes
    ----------
    run
        Which run it is of.
    """

    run = ""

    def __init__(self, *made_of: Any) -> None:
        self._made_of = made_of

    def __reduce__(self) -> tuple[type[Helper], tuple[Any, ...]]:
        return type(self), self._made_of

    def get_ready(self) -> None:
        """Begin what the tasks need; PipelineError or WorkerError where this machine would come to other results."""
        use_this_python()

    def do(self, method: Callable[..., Any], *arguments: Any) -> Any:
        """Call a method of this helper; a raster that it cannot read, twice over, is an answer too."""
        try:
            return method(self, *arguments)
        except UnreadableRaster:
            time.sleep(AWAY_SECONDS)
        try:
            return method(self, *arguments)
        except UnreadableRaster as problem:
            return problem

    def teardown(self, worker: Any) -> None:
        """Let go of what the tasks needed; Dask calls it too."""


class DaskWorkers:
    """The workers of a scheduler that take part. Each is looked at before it is given any work.

    Parameters
    ----------
    helper
        What each of them gets ready.
    doing
        What they do, such as "make sheets".

    Attributes
    ----------
    run
        What tells this run's helpers from those of others at the same scheduler.
    """

    def __init__(self, client: Client, helper: Helper, doing: str, progress: Progress) -> None:
        self._client, self._doing, self._progress = client, doing, progress
        self.run = uuid.uuid4().hex
        self._helper = pickle.dumps(helper)
        self._looked = 0.0
        self._known: dict[str, str] = {}
        self._asked: dict[str, Any] = {}
        self._admitted: set[str] = set()
        self._refused: dict[str, str] = {}
        self._told = 0
        self._fit: set[str] = set()

    def look(self) -> frozenset[str]:
        """Return the addresses of those that take part.

        Raises
        ------
        PipelineError
            If all that were looked at are left out, and none that was fit can come back; or if the connection to the
            scheduler was lost.
        """
        if time.monotonic() - self._looked >= LOOK_SECONDS:
            self._find()
        for address, future in list(self._asked.items()):
            outcome = outcome_of(future, ANSWER_SECONDS) if future.done() else None
            if outcome:
                del self._asked[address]
                self._hear(address, outcome[0])
        if len(self._admitted) != self._told:
            self._told = len(self._admitted)
            self._progress.message(f"Dask workers that {self._doing}: {self._told}.")
        if self._refused and not (self._fit or self._asked):
            address, reason = next(reversed(self._refused.items()))
            raise PipelineError(
                "None of the Dask workers can {doing}. {address} is left out: {reason}",
                doing=self._doing, address=address, reason=reason,
            )
        return self.admitted

    @property
    def admitted(self) -> frozenset[str]:
        """The addresses of those that took part when they were last looked at."""
        return frozenset(self._admitted)

    def ask_again(self, address: str) -> None:
        """Have a worker that took part asked anew: it is another one at the same address, or is busy with another run."""
        if address in self._admitted:
            self._admitted.remove(address)
            del self._known[address]

    def leave_out(self, address: str, reason: str) -> None:
        """Have a worker take part no longer, until it is started anew. If it was the last fit one, `look` raises."""
        if address in self._admitted:
            self._admitted.remove(address)
            self._refuse(address, reason)

    def _find(self) -> None:
        """Ask those that have come, and forget those that are gone.

        One that was started anew may have its address again; the folder that it makes for itself is always another.
        """
        workers = self._client.scheduler_info(n_workers=-1)["workers"]
        able = {address: worker for address, worker in workers.items() if RESOURCE in worker.get("resources", {})}
        there = {address: worker["local_directory"] for address, worker in able.items()}
        if not there and not self._looked:
            self._progress.warn(f"No Dask worker is there yet to {self._doing}: start some with '{WORKER_COMMAND}'.")
        self._looked = time.monotonic()
        same = {address for address, folder in self._known.items() if there.get(address) == folder}
        self._known = there
        self._admitted &= same
        self._asked = {address: future for address, future in self._asked.items() if address in same}
        self._refused = {address: reason for address, reason in self._refused.items() if address in same}
        for address in sorted(there.keys() - same):
            self._asked[address] = self._client.submit(
                _admission(), __package__.rpartition(".")[0], VERSION, self._helper, self.run,
                key=f"{RESOURCE}-admission-{address}-{time.monotonic_ns()}",
                workers=[address], resources={RESOURCE: 1}, pure=False,
            )

    def _hear(self, address: str, answer: str | Exception) -> None:
        reason = f"it failed ({answer})." if isinstance(answer, Exception) else answer
        if reason:
            self._refuse(address, reason)
        else:
            self._admitted.add(address)
            self._fit.add(address)

    def _refuse(self, address: str, reason: str) -> None:
        self._fit.discard(address)
        self._refused[address] = reason
        self._progress.warn(f"The Dask worker {address} is left out: {reason}")


def take_part(helper: bytes, run: str) -> str:
    """Get ready on the machine that this is run on; return why it cannot, "" if it can."""
    ready: Helper = pickle.loads(helper)  # noqa: S301, Dask's own way, from the machine that may run anything here
    plugins = get_worker().plugins
    ready.run = run
    before = plugins.pop(RESOURCE, None)
    if before:
        before.teardown(get_worker())
    try:
        ready.get_ready()
    except Exception as error:
        ready.teardown(get_worker())
        return str(error) or type(error).__name__
    plugins[RESOURCE] = ready
    return ""


def check_sees(folder: str, what: str, is_there: bool) -> None:
    """Raise PipelineError if this machine does not see a folder that all must see."""
    if not is_there:
        raise PipelineError(
            "it does not see {what}, {folder}. Mount its disk or share there under the same name.", what=what, folder=folder
        )


def outcome_of(future: Any, seconds: float) -> tuple[Any] | None:
    """Return what a task gave, or why it failed.

    None where its worker is gone with the answer, and it is done again, or where the answer takes longer to come.
    """
    try:
        return (future.result(timeout=seconds),)
    except Exception as error:
        if future.status == "cancelled":
            raise PipelineError(
                "The connection to the Dask scheduler was lost: start the same again, and it goes on from what is there."
            ) from error
        return (error,) if future.status == "error" else None


def check_alike(found: Loaded, planned: Loaded) -> None:
    """Check that a machine has loaded what the run was planned with: ids must not depend on who makes them.

    Raises
    ------
    PipelineError
        If encoder, precision or PyTorch are others; of PyTorch, builds of one version are alike.
    """
    for what, here, there in (
        ("encoder", found.encoder_sha256, planned.encoder_sha256),
        ("precision", found.precision, planned.precision),
        ("version of PyTorch", found.torch.partition("+")[0], planned.torch.partition("+")[0]),
    ):
        if here != there:
            raise PipelineError(
                "its {what} is {here}, that of this run is {there}: give all machines the same.",
                what=what, here=here, there=there,
            )


def _admission() -> Callable[[str, str, bytes, str], str]:
    """Return what looks at a worker; it travels as code, so that it runs beside any version of the plugin, or none."""

    def admission(package: str, version: str, helper: bytes, run: str) -> str:
        try:
            found = importlib.import_module(f"{package}.runtime.plugin_version").VERSION
        except ImportError:
            return f"it has no GeoCentroids. Install {version} there."
        if found != version:
            return f"it has GeoCentroids {found}, this run is of {version}. Install the same everywhere."
        return str(importlib.import_module(f"{package}.cluster.dask_workers").take_part(helper, run))

    return admission
