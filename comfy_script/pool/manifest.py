"""A run's database: which jobs were begun, done, or have failed; and what was told of it elsewhere, taken in."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .._files import reason
from .._reading import LARGEST_RESULT, absolute, read_bytes
from .._secrets import blank_told, blank_values
from ..errors import PoolError
from .estimates import Pace
from .jobs import FailureKind
from .kept import Intent, StoredFailure, plain_json

if TYPE_CHECKING:
    from .jobs import Job

__all__ = ["DoneRow", "Manifest", "StoredFile"]

StoredFile = list[str]
"""A file of a result: as its server named it (name, subfolder, type), then digest and suffix."""

DoneRow = tuple[list[dict[str, Any]], str, float, int]
"""Of a job that was done: its results' `raw` and `files`, the worker, seconds, executions."""

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
_PLAIN_COLUMNS = (
    "state, models, params, worker, sends, prompt_id, began, ended, seconds, executions, results, kind, error"
)
_MERGE = f"""
INSERT OR IGNORE INTO versions (said) SELECT said FROM other.versions;
INSERT INTO jobs (key, versions, {_PLAIN_COLUMNS})
SELECT
    key,
    (SELECT mine.id FROM versions AS mine JOIN other.versions AS theirs USING (said) WHERE theirs.id = found.versions),
    {_PLAIN_COLUMNS}
FROM other.jobs AS found WHERE true
ON CONFLICT (key) DO UPDATE SET
    versions = excluded.versions, {", ".join(f"{name} = excluded.{name}" for name in _PLAIN_COLUMNS.split(", "))}
WHERE (excluded.state = 'done' AND jobs.state != 'done') OR (excluded.state = 'failed' AND jobs.state = 'sent');
"""
"""What was done is done whoever says so; of the others it is only worth knowing what isn't known here."""


class Manifest:
    """The database of a run.

    Args:
        folder: The run's folder, which messages name.
        strict: As of `Run`: its jobs have other keys than those of a run that isn't.
    """

    def __init__(self, folder: Path, strict: bool) -> None:
        self.path = absolute(folder) / "manifest.sqlite"
        self._folder = folder
        self._strict = strict
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._id = uuid.UUID(int=0)

    # -- reading ------------------------------------------------------------------------------------------------------

    @property
    def is_begun(self) -> bool:
        """Whether there is one; one that is just being made is none."""
        try:
            self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise PoolError(f"The run in {self._folder} can't be read: {reason(error)}.") from error
        try:
            with self._to_read() as connection:
                found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('facts', 'jobs')")
                return bool(found.fetchone()[0] == 2)
        except sqlite3.Error as error:
            raise PoolError(f"The run in {self._folder} can't be read: {error}.") from error

    @contextlib.contextmanager
    def reading(self, *, equal_keys: bool = False) -> Iterator[sqlite3.Connection]:
        """A connection of its own.

        Args:
            equal_keys: Jobs are looked for by key.

        Raises:
            PoolError: There is no run, or it can't be read, or `equal_keys` and it was begun with another `strict`.
        """
        if not self.is_begun:
            raise PoolError(f"There is no run in {self._folder}: it has no {self.path.name}.")
        try:
            with self._to_read() as connection:
                self._check_format(connection)
                if equal_keys:
                    self._check_strict(connection)
                with self.sound():
                    yield connection
        except sqlite3.Error as error:
            raise PoolError(f"The run in {self._folder} can't be read: {error}.") from error

    @contextlib.contextmanager
    def _to_read(self) -> Iterator[sqlite3.Connection]:
        """A connection; where its folder can't be written, as SQLite does also to read, to a copy elsewhere."""
        with contextlib.ExitStack() as stack:
            connection = stack.enter_context(contextlib.closing(sqlite3.connect(self.path)))
            try:
                connection.execute("SELECT count(*) FROM sqlite_master")
            except sqlite3.OperationalError as error:
                try:
                    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="comfy_script-"))
                    for found in self.path.parent.glob(f"{self.path.name}*"):  # and what wasn't taken into it yet
                        shutil.copyfile(found, Path(folder, found.name))
                except OSError:
                    raise error from None
                copy = Path(folder, self.path.name)
                connection = stack.enter_context(contextlib.closing(sqlite3.connect(copy)))
            yield connection

    @contextlib.contextmanager
    def sound(self) -> Iterator[None]:
        """For what makes something of what is written in it. Raises `PoolError` where that is damaged."""
        try:
            yield
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise PoolError(
                f"The run in {self._folder} can't be read: what is written in it is damaged ({error!r})."
            ) from error

    def _check_format(self, connection: sqlite3.Connection, schema: str = "main") -> None:
        found = connection.execute(f"SELECT value FROM {schema}.facts WHERE name = 'format'").fetchone()
        if found is not None and str(found[0]) != str(_FORMAT):
            raise PoolError(f"The run in {self._folder} was made by a newer release of comfy_script: update it.")

    def _check_strict(self, connection: sqlite3.Connection, schema: str = "main") -> None:
        """Jobs of strict runs have other keys: none would be found."""
        found = connection.execute(f"SELECT value FROM {schema}.facts WHERE name = 'strict'").fetchone()
        if found is not None and found[0] != str(int(self._strict)):
            raise PoolError(
                f"The run in {self._folder} was begun with strict={not self._strict}: say so again, or name another "
                "folder."
            )

    def fact(self, name: str) -> str | None:
        """What was written down of the run itself; None if nothing was, or there is no run."""
        if not self.is_begun:
            return None
        with self.reading() as connection:
            found = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
            return None if found is None else str(found[0])

    def pace(self) -> Pace:
        """How long its jobs have taken."""
        pace = Pace()
        if self.is_begun:
            with self.reading() as connection:
                for worker, count, seconds in connection.execute(
                    "SELECT worker, count(*), sum(seconds) FROM jobs WHERE state = 'done' GROUP BY worker"
                ):
                    pace.add(worker, seconds, count)
        return pace

    # -- writing ------------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Opens it to be written. Raises `sqlite3.Error`, and `PoolError` as of `reading`."""
        # Opened and closed in a thread, written by the pool's loop.
        connection = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        self._connection = connection
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.executescript(_SCHEMA)
        self._check_format(connection)
        facts = [("format", str(_FORMAT)), ("id", uuid.uuid4().hex), ("strict", str(int(self._strict)))]
        connection.executemany("INSERT OR IGNORE INTO facts VALUES (?, ?)", facts)
        self._check_strict(connection)
        with self.sound():
            (said,) = connection.execute("SELECT value FROM facts WHERE name = 'id'").fetchone()
            self._id = uuid.UUID(said)
        self._file = _identity(self.path)

    def close(self) -> None:
        """Idempotent."""
        if self._connection is not None:
            self._connection.close()
            self._connection = self._file = None

    def execute(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Raises `PoolError` if it can't be written, or as of `check_place`."""
        assert self._connection is not None, "the run is open"
        self.check_place()
        try:
            return self._connection.execute(statement, values)
        except sqlite3.Error as error:
            self.check_place()
            raise PoolError(f"The run in {self._folder} can't be written: {error}.") from error

    def check_place(self) -> None:
        """Raises `PoolError` if its folder was moved or removed: what is written then would be found by nobody."""
        found = _identity(self.path)
        if found is None or (self._file is not None and found != self._file):
            raise PoolError(f"The run in {self._folder} was moved or removed while it is worked on.")

    def write_fact(self, name: str, value: str) -> None:
        """Writes down something of the run itself."""
        self.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def copied(self) -> bytes:
        """The database as it is now, as a file would have it. Raises `PoolError` as of `execute`."""
        assert self._connection is not None, "the run is open"
        self.check_place()
        try:
            with tempfile.TemporaryDirectory(dir=self.path.parent, prefix=".copy-") as folder:
                path = Path(folder, "manifest.sqlite")
                with contextlib.closing(sqlite3.connect(path)) as copy:
                    self._connection.backup(copy)
                return read_bytes(path, LARGEST_RESULT)
        except (OSError, sqlite3.Error) as error:
            self.check_place()
            raise PoolError(f"The run in {self._folder} can't be copied: {reason(error)}.") from error

    def merge(self, content: bytes, origin: str) -> None:
        """Takes in what another copy of the run's database knows.

        Args:
            content: The copy.
            origin: Where it is from, for messages.

        Raises:
            PoolError: It can't be read, or is that of another kind of run; or the run can't be written.
        """
        assert self._connection is not None, "the run is open"
        try:
            with tempfile.TemporaryDirectory(dir=self.path.parent, prefix=".copy-") as folder:
                path = Path(folder, "manifest.sqlite")
                path.write_bytes(content)
                self._take_in(path, origin)
        except OSError as error:
            raise PoolError(f"{self.path.parent} can't be written: {reason(error)}.") from error

    def _take_in(self, copy: Path, origin: str) -> None:
        assert self._connection is not None, "the run is open"
        try:
            self._connection.execute("ATTACH DATABASE ? AS other", (str(copy),))
            try:
                self._check_format(self._connection, "other")
                self._check_strict(self._connection, "other")
                self._connection.executescript(f"BEGIN IMMEDIATE;{_MERGE}COMMIT;")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                self._connection.execute("DETACH DATABASE other")
        except sqlite3.Error as error:
            raise PoolError(f"{origin} can't be read as the record of a run: {error}.") from error

    def versions(self) -> list[Mapping[str, str]]:
        """All sets of versions that its results are of."""
        return [json.loads(said) for (said,) in self.execute("SELECT said FROM versions ORDER BY id")]

    def prompt_id(self, key: str, sends: int) -> str:
        """The id under which a job goes to a server: it can be asked for after any crash, and no other run has it."""
        return str(uuid.uuid5(self._id, f"{key}/{sends}"))

    def known(self, key: str) -> DoneRow | StoredFailure | Intent | None:
        """What is known of a job."""
        found = self.execute(
            "SELECT state, worker, sends, prompt_id, seconds, executions, results, kind, error FROM jobs WHERE key = ?",
            (key,),
        ).fetchone()
        if found is None:
            return None
        state, worker, sends, prompt_id, seconds, executions, results, kind, error = found
        if state == "done":
            return json.loads(results), worker, seconds, executions
        if state == "failed":
            return StoredFailure(cast("FailureKind", kind), error, worker, executions)
        return Intent(worker, prompt_id, sends) if prompt_id else None

    def intend(self, key: str, job: Job, intent: Intent) -> None:
        """A job, which the run knows by a key, is about to be sent."""
        self.execute(
            "INSERT INTO jobs (key, state, models, params, worker, sends, prompt_id, began) "
            "VALUES (?, 'sent', ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET state = 'sent', worker = excluded.worker, sends = excluded.sends, "
            "prompt_id = excluded.prompt_id, results = NULL, kind = NULL, error = NULL",
            (key, *_described(job), intent.worker, intent.sends, intent.prompt_id, time.time()),
        )

    def done(
        self,
        key: str,
        results: Sequence[Mapping[str, Any]],
        worker: str,
        seconds: float,
        executions: int,
        versions: Mapping[str, str],
    ) -> None:
        """A job was done; its files are written. As of `DoneRow`, with what the worker says of itself."""
        said = json.dumps(dict(versions), sort_keys=True)
        if versions:
            self.execute("INSERT OR IGNORE INTO versions (said) VALUES (?)", (said,))
        self.execute(
            "UPDATE jobs SET state = 'done', worker = ?, ended = ?, seconds = ?, executions = ?, results = ?, "
            "versions = (SELECT id FROM versions WHERE said = ?) WHERE key = ?",
            (worker, time.time(), seconds, executions, json.dumps(results), said, key),
        )

    def failed(self, key: str, job: Job, kind: FailureKind, message: str, worker: str, executions: int) -> None:
        """A job, which the run knows by a key, has failed for good."""
        now = time.time()
        self.execute(
            "INSERT INTO jobs (key, state, models, params, worker, sends, began, ended, executions, kind, error) "
            "VALUES (?, 'failed', ?, ?, ?, 0, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET state = 'failed', "
            "worker = excluded.worker, ended = excluded.ended, executions = excluded.executions, "
            "kind = excluded.kind, error = excluded.error",
            (key, *_described(job), worker, now, now, executions, kind, blank_told(message, job.params)),
        )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        said = path.stat()
    except OSError:
        return None
    return said.st_dev, said.st_ino


def _described(job: Job) -> tuple[str, str]:
    # To be looked at only: a job is known by its key.
    return json.dumps(sorted(job.models)), plain_json(blank_values(job.params))
