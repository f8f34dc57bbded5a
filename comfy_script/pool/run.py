"""A run directory: what was begun, what was done and what failed, in a database; results as files named by content.

A job's intent is written before it is sent, its result before it is handed over, files before the row that names them.
So a driver that was killed knows which servers have what of its own, and nothing that was done is done again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Literal, cast

from .._files import write_atomically
from .._processes import StaysInProcess
from ..errors import PoolError
from ..runtime.results import FileResult, Result, ServerFile
from .estimates import Pace
from .jobs import FailureKind

if TYPE_CHECKING:
    import pandas
    from filelock import FileLock

    from .jobs import Job
    from .sheets import Sheet

__all__ = ["Intent", "KeptResult", "Run", "RunRow", "StoredFailure", "StoredResult", "as_json", "kept_files"]

_FORMAT = 1
_SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS versions (id INTEGER PRIMARY KEY, said TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS jobs (
    key TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    models TEXT NOT NULL,
    versions INTEGER,
    params TEXT NOT NULL,
    worker TEXT NOT NULL,
    sends INTEGER NOT NULL,
    prompt_id TEXT,
    began REAL NOT NULL,
    ended REAL,
    seconds REAL,
    executions INTEGER,
    results TEXT,
    kind TEXT,
    error TEXT
) WITHOUT ROWID;
COMMIT;
"""


@dataclass(frozen=True, slots=True)
class Intent:
    """A job that was sent, or was to be, and of which nothing is known since.

    Attributes:
        worker: Where.
        prompt_id: Under which id.
        sends: How often it was sent, this time included.
    """

    worker: str
    prompt_id: str
    sends: int


@dataclass(frozen=True, slots=True)
class KeptResult:
    """A result with its files' contents.

    Attributes:
        raw: The node's UI output.
        files: Contents of the files that it names.
    """

    raw: Mapping[str, Any]
    files: Mapping[ServerFile, bytes]

    def result(self) -> Result:
        """The result, for scripts."""
        return Result.from_output(self.raw).detached(self.files)


@dataclass(frozen=True, slots=True)
class StoredResult:
    """What came of a job that was done before."""

    results: tuple[Result, ...]
    worker: str
    seconds: float
    executions: int


@dataclass(frozen=True, slots=True)
class StoredFailure:
    """How a job failed before."""

    kind: FailureKind
    message: str
    worker: str
    executions: int


@dataclass(frozen=True, slots=True)
class RunRow:
    """A job of a run.

    Attributes:
        key: The job's key.
        state: `done`, `failed`, or `sent` while nothing has come of it.
        params: What it was made for, as JSON can hold it.
        files: Paths of its results' files, in order.
        worker: Who ran it.
        seconds: How long it took; None before its end.
        executions: How often it was executed, or may have been.
        kind: Why it failed, as of `Failure.kind`.
        error: The same in words.
        models: The files that it loads: checkpoints, LoRAs …
        versions: Versions of what ran it, as far as it said.
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


class _StoredFiles(Mapping[ServerFile, bytes]):
    """Files of a run, read when they are asked for."""

    def __init__(self, paths: Mapping[ServerFile, Path]) -> None:
        self._paths = paths

    def __getitem__(self, file: ServerFile) -> bytes:
        path = self._paths[file]
        try:
            return path.read_bytes()
        except OSError as error:
            raise PoolError(f"{path}, a result of a run, can't be read: {error.strerror or error}.") from error

    def __iter__(self) -> Iterator[ServerFile]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


class Run(StaysInProcess):
    """A run directory: a sweep that can be stopped and gone on with.

        run = Run("runs/cfg-study")
        for job in pool.map(picture, product(seed=range(1000)), run=run): ...
        print(run.count("done"), "of them are done")

    What is done is not done again: not by the same sweep, nor by another one that has the same jobs in it. One process
    at a time can write to a run; any can read it.

    Args:
        path: The folder; it is made with the first job.
        strict: Results are of one set of versions of ComfyUI, PyTorch and node packs: what was done with others is done
            again, and workers have to be equal. Without it, a notice tells of results of different versions.

    Attributes:
        path: As given.
        strict: As given.
    """

    _sent_instead = "Send its path, and open it there."

    def __init__(self, path: str | os.PathLike[str], *, strict: bool = False) -> None:
        self.path = Path(path).expanduser()
        self.strict = strict
        self._connection: sqlite3.Connection | None = None
        self._lock: FileLock | None = None
        self._users = 0
        self._id = ""

    def __repr__(self) -> str:
        return f"Run({str(self.path)!r}{', strict=True' if self.strict else ''})"

    @property
    def _database(self) -> Path:
        return self.path / "manifest.sqlite"

    @property
    def _is_begun(self) -> bool:
        """Whether there is a run; one that is just being made is none."""
        if not self._database.exists():
            return False
        try:
            with contextlib.closing(sqlite3.connect(self._database)) as connection:
                found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('facts', 'jobs')")
                return bool(found.fetchone()[0] == 2)
        except sqlite3.Error as error:
            raise PoolError(f"The run in {self.path} can't be read: {error}.") from error

    # -- reading ------------------------------------------------------------------------------------------------------

    def rows(self) -> Iterator[RunRow]:
        """The jobs of the run, in the order in which they were begun.

        Raises:
            PoolError: There is no run, or it can't be read.
        """
        with self._reading() as connection:
            columns = "key, state, params, results, worker, seconds, executions, kind, error, models, said"
            for (
                key,
                state,
                params,
                results,
                worker,
                seconds,
                executions,
                kind,
                error,
                models,
                said,
            ) in connection.execute(f"SELECT {columns} FROM jobs LEFT JOIN versions ON id = versions ORDER BY began"):
                files = [self._place(*file[3:]) for result in json.loads(results or "[]") for file in result["files"]]
                yield RunRow(
                    key,
                    state,
                    json.loads(params),
                    tuple(files),
                    worker,
                    seconds,
                    executions or 0,
                    kind,
                    error,
                    tuple(json.loads(models)),
                    json.loads(said or "{}"),
                )

    def table(self) -> pandas.DataFrame:
        """The jobs as a table in memory: a column for each parameter, then what is known of each job.

        These are `state`, `file` (the first one, as a path), `files`, `seconds`, `worker`, `models`, `attempts`, `kind`
        and `error` of failures, `versions` and `key`. A parameter of such a name has the column `params.<name>`.

        Raises:
            PoolError: There is no run, or it can't be read.
            ComfyScriptError: pandas isn't installed; it comes with the extra `table`.
        """
        from .tables import to_frame

        return to_frame(self.rows())

    def write_table(self, path: str | os.PathLike[str]) -> Path:
        """Writes the table of `table` to a file, without pandas.

        Args:
            path: Where to, in place of a file that is there: `.csv`; or `.parquet`, which needs pyarrow.

        Returns:
            The path.

        Raises:
            PoolError: As of `table`; it is to be another kind of file, or can't be written.
            ComfyScriptError: pyarrow isn't installed; it comes with the extra `table`.
        """
        from .tables import write_table

        target = Path(path).expanduser()
        write_table(self.rows(), target)
        return target

    def sheet(
        self,
        rows: str | Sequence[str] | None = None,
        columns: str | Sequence[str] | None = None,
        *,
        where: Mapping[str, Any] | None = None,
    ) -> Sheet:
        """A contact sheet: the jobs' pictures in a grid, labelled. `run.sheet("cfg", "seed").save("sheet.html")`

        No job is left out: parameters that differ and aren't named make rows of their own. A job that failed or hasn't
        ended has a place that says so.

        Args:
            rows: The parameter that changes from row to row, or several.
            columns: The one that changes from column to column; by default the last that differs and isn't in `rows`.
            where: Only jobs with these values.

        Raises:
            PoolError: There is no run, no such parameter, or no job with these values.
        """
        from .sheets import sheet_of

        return sheet_of(str(self.path), self.rows(), rows, columns, where or {})

    def count(self, state: Literal["sent", "done", "failed"]) -> int:
        """How many jobs of the run are in a state. Errors as of `rows`."""
        with self._reading() as connection:
            (count,) = connection.execute("SELECT count(*) FROM jobs WHERE state = ?", (state,)).fetchone()
            return int(count)

    def _states(self) -> dict[str, str]:
        """Key → state; empty while there is no run. What is done without its files isn't done."""
        if not self._is_begun:
            return {}
        with self._reading() as connection:
            self._check_strict(connection)
            states = {}
            for key, state, results in connection.execute("SELECT key, state, results FROM jobs"):
                if state != "done" or self._stored(json.loads(results)) is not None:
                    states[key] = state
            return states

    def _versions(self) -> list[Mapping[str, str]]:
        """All sets of versions that its results are of."""
        rows = self._execute("SELECT said FROM versions ORDER BY id", ())
        return [json.loads(said) for (said,) in rows]

    def _pace(self) -> Pace:
        """How long its jobs have taken."""
        pace = Pace()
        if self._is_begun:
            with self._reading() as connection:
                for worker, count, seconds in connection.execute(
                    "SELECT worker, count(*), sum(seconds) FROM jobs WHERE state = 'done' GROUP BY worker"
                ):
                    pace.add(worker, seconds, count)
        return pace

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if not self._is_begun:
            raise PoolError(f"There is no run in {self.path}: it has no {self._database.name}.")
        try:
            with contextlib.closing(sqlite3.connect(self._database)) as connection:
                self._check_format(connection)
                yield connection
        except sqlite3.Error as error:
            raise PoolError(f"The run in {self.path} can't be read: {error}.") from error

    def _check_format(self, connection: sqlite3.Connection) -> None:
        found = connection.execute("SELECT value FROM facts WHERE name = 'format'").fetchone()
        if found is not None and int(found[0]) > _FORMAT:
            raise PoolError(f"The run in {self.path} was made by a newer release of comfy_script: update it.")

    def _check_strict(self, connection: sqlite3.Connection) -> None:
        """Jobs of strict runs have other keys: none would be found."""
        found = connection.execute("SELECT value FROM facts WHERE name = 'strict'").fetchone()
        if found is not None and found[0] != str(int(self.strict)):
            raise PoolError(
                f"The run in {self.path} was begun with strict={not self.strict}: say so again, or name another folder."
            )

    # -- writing, by a pool -------------------------------------------------------------------------------------------

    def _open(self) -> None:
        """Takes the run for this process, as often as `_close` gives it back.

        Raises:
            PoolError: Another process has it, or it can't be written.
        """
        self._users += 1
        if self._users > 1:
            return
        from filelock import FileLock, Timeout

        try:
            self.path.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path / "lock", thread_local=False)
            lock.acquire(timeout=0)
            self._lock = lock
            # The pool's thread writes, the one that opened it closes it.
            connection = sqlite3.connect(self._database, isolation_level=None, check_same_thread=False)
            self._connection = connection
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.executescript(_SCHEMA)
            self._check_format(connection)
            facts = [("format", str(_FORMAT)), ("id", uuid.uuid4().hex), ("strict", str(int(self.strict)))]
            connection.executemany("INSERT OR IGNORE INTO facts VALUES (?, ?)", facts)
            self._check_strict(connection)
            (self._id,) = connection.execute("SELECT value FROM facts WHERE name = 'id'").fetchone()
        except BaseException as error:
            self._close()
            if isinstance(error, Timeout):
                raise PoolError(f"The run in {self.path} is being worked on by another process.") from None
            if isinstance(error, OSError):
                raise PoolError(f"{self.path} can't be written: {error.strerror or error}.") from error
            if isinstance(error, sqlite3.Error):
                raise PoolError(f"The run in {self.path} can't be opened: {error}.") from error
            raise

    def _close(self) -> None:
        self._users -= 1
        if self._users:
            return
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _execute(self, statement: str, values: Sequence[Any]) -> sqlite3.Cursor:
        assert self._connection is not None, "the run is open"
        try:
            return self._connection.execute(statement, values)
        except sqlite3.Error as error:
            raise PoolError(f"The run in {self.path} can't be written: {error}.") from error

    def _known(self, key: str) -> StoredResult | StoredFailure | Intent | None:
        """What the run says of a job. Of a result whose files are gone: nothing."""
        found = self._execute(
            "SELECT state, worker, sends, prompt_id, seconds, executions, results, kind, error FROM jobs WHERE key = ?",
            (key,),
        ).fetchone()
        if found is None:
            return None
        state, worker, sends, prompt_id, seconds, executions, results, kind, error = found
        if state == "done":
            stored = self._stored(json.loads(results))
            return None if stored is None else StoredResult(stored, worker, seconds, executions)
        if state == "failed":
            return StoredFailure(cast("FailureKind", kind), error, worker, executions)
        return Intent(worker, prompt_id, sends) if prompt_id else None

    def _stored(self, results: list[dict[str, Any]]) -> tuple[Result, ...] | None:
        made = []
        for result in results:
            paths = {ServerFile(*file[:3]): self._place(*file[3:]) for file in result["files"]}
            if not all(path.exists() for path in paths.values()):
                return None
            made.append(Result.from_output(result["raw"]).detached(_StoredFiles(paths)))
        return tuple(made)

    def _prompt_id(self, key: str, sends: int) -> str:
        """The id under which a job goes to a server: it can be asked for after any crash, and no other run has it."""
        return str(uuid.uuid5(uuid.UUID(self._id), f"{key}/{sends}"))

    def _intend(self, key: str, job: Job, intent: Intent) -> None:
        """A job, which the run knows by a key, is about to be sent."""
        self._execute(
            "INSERT INTO jobs (key, state, models, params, worker, sends, prompt_id, began) "
            "VALUES (?, 'sent', ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET state = 'sent', worker = excluded.worker, sends = excluded.sends, "
            "prompt_id = excluded.prompt_id, results = NULL, kind = NULL, error = NULL",
            (key, _models(job), as_json(job.params), intent.worker, intent.sends, intent.prompt_id, time.time()),
        )

    def _done(
        self,
        key: str,
        results: Sequence[KeptResult],
        worker: str,
        seconds: float,
        executions: int,
        versions: Mapping[str, str],
    ) -> StoredResult:
        """A job was done: its files are written first, then the row that names them.

        Args:
            key: What the run knows it by.
            results: What came of it.
            worker, seconds, executions: As of `RunRow`.
            versions: What the worker says of itself.

        Raises:
            PoolError: They can't be written.
        """
        written = [
            {"raw": kept.raw, "files": [self._write(file, content) for file, content in kept.files.items()]}
            for kept in results
        ]
        said = json.dumps(dict(versions), sort_keys=True)
        if versions:
            self._execute("INSERT OR IGNORE INTO versions (said) VALUES (?)", (said,))
        self._execute(
            "UPDATE jobs SET state = 'done', worker = ?, ended = ?, seconds = ?, executions = ?, results = ?, "
            "versions = (SELECT id FROM versions WHERE said = ?) WHERE key = ?",
            (worker, time.time(), seconds, executions, json.dumps(written), said, key),
        )
        stored = self._stored(written)
        if stored is None:
            raise PoolError(f"The files of a result are gone from {self.path} as soon as they are written.")
        return StoredResult(stored, worker, seconds, executions)

    def _failed(self, key: str, job: Job, kind: FailureKind, message: str, worker: str, executions: int) -> None:
        """A job, which the run knows by a key, has failed for good."""
        now = time.time()
        self._execute(
            "INSERT INTO jobs (key, state, models, params, worker, sends, began, ended, executions, kind, error) "
            "VALUES (?, 'failed', ?, ?, ?, 0, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET state = 'failed', "
            "worker = excluded.worker, ended = excluded.ended, executions = excluded.executions, "
            "kind = excluded.kind, error = excluded.error",
            (key, _models(job), as_json(job.params), worker, now, now, executions, kind, message),
        )

    def _write(self, file: ServerFile, content: bytes) -> list[str]:
        digest = hashlib.blake2b(content, digest_size=16).hexdigest()
        suffix = PurePath(file.filename).suffix.lower()
        suffix = suffix if suffix[1:].isalnum() and len(suffix) < 10 else ""
        path = self._place(digest, suffix)
        try:
            if not path.exists() or path.stat().st_size != len(content):
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, content)
        except OSError as error:
            raise PoolError(f"{path} can't be written: {error.strerror or error}.") from error
        return [file.filename, file.subfolder, file.type, digest, suffix]

    def _place(self, digest: str, suffix: str) -> Path:
        return self.path / "files" / digest[:2] / f"{digest}{suffix}"


def kept_files(result: Result) -> Sequence[ServerFile]:
    """The files that a result is made of."""
    return result.files if isinstance(result, FileResult) else ()


def _models(job: Job) -> str:
    return json.dumps(sorted(job.models))


def as_json(params: Mapping[str, Any]) -> str:
    """Parameters as JSON: what it has no form for as a text."""
    return json.dumps(dict(params), default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PurePath):
        return str(value)
    if hasattr(value, "tolist") and getattr(value, "shape", None) == ():
        return value.tolist()
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:199]}…"
