"""Versions of what ran jobs: they may change results, so a run says so, or keeps them apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .._near import some_of
from ..errors import PoolError

if TYPE_CHECKING:
    from .run import Run

__all__ = ["VersionWatch", "differences", "server_versions", "strict_key"]


class VersionWatch:
    """Compares the versions of workers with each other, and with those that a run has results of.

    Args:
        tell: Takes what people want to know.
    """

    def __init__(self, tell: Callable[[str], object]) -> None:
        self._tell = tell
        self._of: dict[str, Mapping[str, str]] = {}
        self._told: set[str] = set()

    def learn(self, worker: str, versions: Mapping[str, str]) -> None:
        """A worker has said what it has."""
        self._of[worker] = versions

    def of(self, worker: str) -> Mapping[str, str]:
        """What a worker has."""
        return self._of.get(worker, {})

    def key(self, run: Run, job_key: str, workers: Iterable[str]) -> str:
        """What a run knows a job by.

        Args:
            run: The run.
            job_key: The job's own key.
            workers: Those that are up; where none is, those count that were.

        Raises:
            PoolError: The run is strict, and the workers differ.
        """
        if not run.strict:
            return job_key
        found = [self.of(worker) for worker in workers] or list(self._of.values())
        if any(each != found[0] for each in found):
            differing = differences(found) or "some say which node packs they have, others don't"
            raise PoolError(
                f"{run!r} takes results of equal versions only, and the workers differ: {differing}. Make them equal, "
                "or leave strict out."
            )
        return strict_key(job_key, found[0] if found else {})

    def check(self, run: Run, workers: Iterable[str]) -> None:
        """Tells, once, if results of a run are of other versions than those to come."""
        if run.strict:
            return
        differing = differences([*run._manifest.versions(), *(self.of(worker) for worker in workers)])
        if differing and differing not in self._told:
            self._told.add(differing)
            self._tell(
                f"Results in {run.path} are of different versions: {differing}. Run(…, strict=True) keeps them apart: "
                "what was done with other versions is done again."
            )


def strict_key(job_key: str, versions: Mapping[str, str]) -> str:
    """The key of a job together with what it is to run on."""
    text = json.dumps([job_key, dict(versions)], sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def differences(said: Iterable[Mapping[str, str]]) -> str:
    """What differs: `ComfyUI 0.29.1 and 0.30.0, PyTorch 2.10.0 and 2.11.0`; empty if nothing does.

    A pack that one doesn't have makes no difference to what it runs.
    """
    known = [versions for versions in said if versions]
    names = dict.fromkeys(name for versions in known for name in versions)
    parts = []
    for name in names:
        values = sorted({versions[name] for versions in known if name in versions})
        if len(values) > 1:
            parts.append(f"{name} {' and '.join(values)}")
    return some_of(parts, 5)


def server_versions(stats: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, str]:
    """What of a server's versions may change results.

    Args:
        stats: What it says of its system.
        said: What our part on it says of commits and packs.
    """
    system = stats.get("system")
    found: dict[str, Any] = {}
    if isinstance(system, Mapping):
        found = {"ComfyUI": system.get("comfyui_version"), "PyTorch": system.get("pytorch_version")}
    packs = said.get("packs")
    if isinstance(packs, Mapping):
        for name, pack in sorted(packs.items()):
            if isinstance(pack, Mapping):
                found[str(name)] = pack.get("commit") or pack.get("version")
    return {name: value for name, value in found.items() if isinstance(value, str) and value}
