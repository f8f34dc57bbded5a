"""The jobs of a run, as people look at them: read from its database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from .jobs import FailureKind
from .stores import RunFile

__all__ = ["RunRow", "read_rows"]

_COLUMNS = "key, state, params, results, worker, seconds, executions, kind, error, models, said"


@dataclass(frozen=True, slots=True)
class RunRow:
    """A job of a run.

    Attributes:
        key: The job's key.
        state: `done`, `failed`, or `sent` while nothing has come of it.
        params: What it was made for, as JSON can hold it.
        files: Paths of its results' files, in order. Where the run has a store, those that `Run.fetch` has brought are
            there.
        worker: Who ran it.
        seconds: How long it took; None before its end.
        executions: How often it was executed, or may have been.
        kind: Why it failed, as of `Failure.kind`.
        error: The same in words.
        models: The files that it loads: checkpoints, LoRAs …
        versions: Versions of what ran it, as far as it said.
        urls: Addresses of the files in the run's store; empty where it has none.
    """

    key: str
    state: Literal["sent", "done", "failed"]
    params: Mapping[str, Any]
    files: tuple[Path, ...] = ()
    worker: str = ""
    seconds: float | None = None
    executions: int = 0
    kind: FailureKind | None = None
    error: str | None = None
    models: tuple[str, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    urls: tuple[str, ...] = ()


def read_rows(connection: sqlite3.Connection, place: Callable[[str, str], RunFile]) -> Iterator[RunRow]:
    """The jobs in the order in which they were begun.

    Args:
        connection: To the run's database.
        place: Where a file is, by digest and suffix.
    """
    query = f"SELECT {_COLUMNS} FROM jobs LEFT JOIN versions ON id = versions ORDER BY began"
    for found in connection.execute(query):
        key, state, params, results, worker, seconds, executions, kind, error, models, said = found
        places = [place(*file[3:]) for result in json.loads(results or "[]") for file in result["files"]]
        yield RunRow(
            key,
            state,
            json.loads(params),
            tuple(each.path for each in places),
            worker,
            seconds,
            executions or 0,
            kind,
            error,
            tuple(json.loads(models)),
            json.loads(said or "{}"),
            tuple(f"{each.store.url}/{each.name}" for each in places if each.store is not None),
        )
