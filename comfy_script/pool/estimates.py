"""How much of a sweep is done, and how long the rest will take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .files import FileJobs
from .jobs import checked_job, checked_params

if TYPE_CHECKING:
    from .recording import JobRecorder
    from .run import Run
    from .versions import VersionWatch

__all__ = ["Estimate", "Pace", "estimated", "in_words", "sized"]


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a sweep would have to do. As a text: `3000 jobs, 412 done, 2588 left: about 1 h 52 min on 4 workers`.

    Attributes:
        jobs: How many it has.
        done: Those of which the run directory has the results.
        failed: Those that would give failures at once: they are failed in the run, or can't be made.
        left: Executions that it takes; jobs that are equal are one.
        seconds: How long these take, as long as those did that were measured; None if none was.
        workers: How many workers are up.
    """

    jobs: int
    done: int
    failed: int
    left: int
    seconds: float | None
    workers: int

    def __str__(self) -> str:
        said = [f"{self.jobs} job{'s' if self.jobs != 1 else ''}", f"{self.done} done"]
        said += [f"{self.failed} failed"] if self.failed else []
        workers = f"{self.workers} worker{'s' if self.workers != 1 else ''}"
        if not self.left:
            return f"{', '.join(said)}, none left"
        if self.seconds is None:
            return f"{', '.join(said)}, {self.left} left on {workers}; none was measured yet"
        return f"{', '.join(said)}, {self.left} left: about {in_words(self.seconds)} on {workers}"


class Pace:
    """How long jobs take on workers, from those that were measured."""

    def __init__(self) -> None:
        self._measured: dict[str, tuple[int, float]] = {}

    def add(self, worker: str, seconds: float, count: int = 1) -> None:
        """So many jobs took so long on a worker, all together."""
        before = self._measured.get(worker, (0, 0.0))
        self._measured[worker] = (before[0] + count, before[1] + seconds)

    def merged(self, other: Pace) -> Pace:
        """What both have measured."""
        made = Pace()
        for pace in (self, other):
            for worker, (count, seconds) in list(pace._measured.items()):
                made.add(worker, seconds, count)
        return made

    def seconds(self, jobs: int, workers: Iterable[str]) -> float | None:
        """How long jobs take on workers that work at once; one that wasn't measured is as the others are."""
        count = sum(each[0] for each in self._measured.values())
        if not count:
            return None
        usual = sum(each[1] for each in self._measured.values()) / count
        means = [done[1] / done[0] if (done := self._measured.get(worker)) else usual for worker in workers]
        rate = sum(1 / max(mean, 1e-6) for mean in means or [usual])
        # The last ones can't be shared any further.
        return max(jobs / rate, min(means, default=usual)) if jobs else 0.0


def estimated(
    function: Callable[..., Any] | FileJobs | None,
    source: Iterable[Any],
    recorder: JobRecorder,
    run: Run | None,
    workers: list[str],
    pace: Pace,
    versions: VersionWatch,
    retry_failed: bool,
) -> Estimate:
    """Goes through all jobs of a sweep, without running one.

    Args:
        function: As of `Pool.map`; None where the source has jobs.
        source: The parameters, or jobs.
        recorder: What makes jobs.
        run: The run directory.
        workers: The workers that are up.
        pace: What was measured in the pool.
        versions: What the workers are.
        retry_failed: As of `Pool.map`.
    """
    known = run._states() if run is not None else {}
    jobs = done = failed = 0
    left: set[str] = set()
    for item in source:
        jobs += 1
        if function is None:
            key = checked_job(item).key
        else:
            item = checked_params(item)
            try:
                key = recorder.record(function, item).job.key
            except Exception:  # noqa: BLE001 - the sweep will tell
                failed += 1
                continue
        state = known.get(key if run is None else versions.key(run, key, workers))
        if state == "done":
            done += 1
        elif state == "failed" and not retry_failed:
            failed += 1
        else:
            left.add(key)
    if run is not None:
        pace = pace.merged(run._manifest.pace())
    return Estimate(jobs, done, failed, len(left), pace.seconds(len(left), workers), len(workers))


def in_words(seconds: float) -> str:
    """A time as people say it: `41 s`, `3 min 5 s`, `1 h 52 min`, `3 d 4 h`."""
    whole = round(seconds)
    for size, unit, next_size, next_unit in ((86400, "d", 3600, "h"), (3600, "h", 60, "min"), (60, "min", 1, "s")):
        if whole >= size:
            rest = whole % size // next_size
            return f"{whole // size} {unit}" + (f" {rest} {next_unit}" if rest else "")
    return f"{whole} s"


def sized(source: Any) -> bool:
    """Whether an iterable has an end that is known, and can be gone through again."""
    return hasattr(source, "__len__") and not isinstance(source, Mapping)
