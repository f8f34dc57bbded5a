"""A run directory: what was begun, what was done and what failed, in a database; results as files named by content.

A job's intent is written before it is sent, its result before it is handed over, files before the row that names them.
So a driver that was killed knows which servers have what of its own, and nothing that was done is done again.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .._files import reason
from .._processes import ForkSafeLock, StaysInProcess
from .._reading import expanded
from ..errors import PoolError
from ..runtime.results import Result, ServerFile
from .kept import Intent, KeptResult, StoredFailure, StoredResult
from .manifest import Manifest
from .run_rows import RunRow, read_rows
from .stores import ContentFiles, LazyFiles, Store

if TYPE_CHECKING:
    import pandas
    from filelock import FileLock

    from .jobs import FailureKind, Job
    from .sheets import Sheet

__all__ = ["Run"]


class Run(StaysInProcess):
    """A run directory: a sweep that can be stopped and gone on with.

        run = Run("runs/cfg-study")
        for job in pool.map(picture, product(seed=range(1000)), run=run): ...
        print(run.count("done"), "of them are done")

    What is done is not done again: not by the same sweep, nor by another one that has the same jobs in it. One process
    at a time can write to a run; any can read it.

    With a store the pictures go there, and a copy of the run's record after each sweep. A run of another folder, on
    another machine too, that names the store knows all of it.

    Args:
        path: The folder; it is made with the first job.
        strict: Results are of one set of versions of ComfyUI, PyTorch and node packs: what was done with others is done
            again, and workers have to be equal. Without it, a notice tells of results of different versions.
        store: Where the results' files are kept in the end, as an address that fsspec knows: `s3://bucket/folder`
            (extra `store`, and fsspec's package for that kind of store). Needed once: the run knows it then.

    Attributes:
        path: As given.
        strict: As given.

    Raises:
        PoolError: The folder is an address, or has no name; or the store is none, or has a password in it.
    """

    _sent_instead = "Send its path, and open it there."

    def __init__(self, path: str | os.PathLike[str], *, strict: bool = False, store: str | None = None) -> None:
        if "://" in (text := os.fspath(path)):
            raise PoolError(
                "A run is in a folder of this machine, and its files may be elsewhere: "
                f"Run('runs/study', store={text!r})."
            )
        if not text:
            raise PoolError("run='' names no folder. For the current one: Run('.').")
        self.path = expanded(path)
        self.strict = strict
        self._given = None if store is None else Store(store)
        self._manifest = Manifest(self.path, strict)
        self._files: ContentFiles | None = None
        self._lock: FileLock | None = None
        self._opening = ForkSafeLock()
        self._users = 0
        self._merged = False

    def __repr__(self) -> str:
        store = f", store={self._given.url!r}" if self._given is not None else ""
        return f"Run({str(self.path)!r}{', strict=True' if self.strict else ''}{store})"

    @property
    def store(self) -> str | None:
        """The address of its store; None if its folder has all.

        Raises:
            PoolError: It can't be read, or was begun with another store.
        """
        store = self._content().store
        return None if store is None else store.url

    def _content(self) -> ContentFiles:
        """Its files. Where they are is known by who made the run, or from its record."""
        if self._files is None:
            store = self._given
            if (kept := self._manifest.fact("store")) is not None:
                if store is not None and store.url != kept:
                    raise PoolError(f"The files of the run in {self.path} are in {kept}, and not in {store.url}.")
                store = store or Store(kept)
            self._files = ContentFiles(self.path, store, self._manifest.check_place)
        return self._files

    # -- reading ------------------------------------------------------------------------------------------------------

    def rows(self) -> Iterator[RunRow]:
        """The jobs of the run, in the order in which they were begun.

        Raises:
            PoolError: There is no run, or it can't be read.
        """
        content = self._content()
        with self._manifest.reading() as connection:
            yield from read_rows(connection, content.place)

    def table(self) -> pandas.DataFrame:
        """The jobs as a table in memory: a column for each parameter, then what is known of each job.

        These are `state`, `file` (the first one, as a path, or an address in the run's store), `files`, `seconds`,
        `worker`, `models`, `attempts`, `kind` and `error` of failures, `versions` and `key`. A parameter of such a name
        has the column `params.<name>`.

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

        target = expanded(path)
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
        ended has a place that says so. Pictures that only the run's store has are fetched.

        Args:
            rows: The parameter that changes from row to row, or several.
            columns: The one that changes from column to column; by default the last that differs and isn't in `rows`.
            where: Only jobs with these values.

        Raises:
            PoolError: There is no run, no such parameter, or no job with these values; the store can't be read.
        """
        from .sheets import sheet_of

        made = sheet_of(str(self.path), self.rows(), rows, columns, where or {})
        self._bring()
        return made

    def fetch(self) -> int:
        """Brings what the run's store has into its folder: the record of its jobs, and all files that aren't here.

        Where a run was made elsewhere, `Run("runs/copy", store="s3://bucket/folder").fetch()` makes it one of this
        machine, to be looked at without the store.

        Returns:
            How many files were brought; 0 where the run has no store.

        Raises:
            PoolError: There is no run; the store can't be read, or has none; the run is being worked on by another
                process.
        """
        content = self._content()
        if content.store is None:
            self.count("done")  # raises where there is no run
            return 0
        if not self._manifest.is_begun and content.record() is None:
            raise PoolError(f"There is no run in {content.store.url}.")
        self._open()
        self._close(changed=False)
        return self._bring()

    def _bring(self) -> int:
        content = self._content()
        if content.store is None:
            return 0
        found: list[Any] = []
        with self._manifest.reading() as connection:
            for (results,) in connection.execute("SELECT results FROM jobs WHERE state = 'done'"):
                found += [content.place(*file[3:]) for result in json.loads(results) for file in result["files"]]
        return content.fetch(dict.fromkeys(found))

    def count(self, state: Literal["sent", "done", "failed"]) -> int:
        """How many jobs of the run are in a state.

        Raises:
            PoolError: There is no such state; or as of `rows`.
        """
        if state not in ("sent", "done", "failed"):
            raise PoolError(f"{state!r} is no state of a job: they are 'sent', 'done' and 'failed'.")
        with self._manifest.reading() as connection:
            (count,) = connection.execute("SELECT count(*) FROM jobs WHERE state = ?", (state,)).fetchone()
            return int(count)

    def _states(self) -> dict[str, str]:
        """Key → state; empty while there is no run. What is done without its files isn't done."""
        if not self._manifest.is_begun:
            return {}
        self._content().look_again()
        with self._manifest.reading(equal_keys=True) as connection:
            states = {}
            for key, state, results in connection.execute("SELECT key, state, results FROM jobs"):
                if state != "done" or self._stored(json.loads(results)) is not None:
                    states[key] = state
            return states

    # -- writing, by a pool -------------------------------------------------------------------------------------------

    def _open(self) -> None:
        """Takes the run for this process, as often as `_close` gives it back. May wait for its store.

        Raises:
            PoolError: Another process has it, it can't be written, or its store can't be read.
        """
        with self._opening:
            self._users += 1
            if self._users > 1:
                return
            from filelock import FileLock, Timeout

            try:
                folder = self._manifest.path.parent  # also after another folder has become the current one
                folder.mkdir(parents=True, exist_ok=True)
                lock = FileLock(folder / "lock", thread_local=False)
                lock.acquire(timeout=0)
                self._lock = lock
                self._manifest.open()
                content = self._content()
                if content.store is not None:
                    known = content.open()
                    self._manifest.write_fact("store", content.store.url)
                    if known is not None:
                        self._manifest.merge(known, f"{content.store.url}/{self._manifest.path.name}")
                    self._merged = True
            except BaseException as error:
                self._close()
                if isinstance(error, Timeout):
                    other = "another process, or another pool"
                    raise PoolError(f"The run in {self.path} is being worked on by {other}.") from None
                if isinstance(error, OSError):
                    raise PoolError(f"{self.path} can't be written: {reason(error)}.") from error
                if isinstance(error, sqlite3.Error):
                    raise PoolError(f"The run in {self.path} can't be opened: {error}.") from error
                raise

    def _close(self, *, changed: bool = True) -> None:
        """Gives it back. May wait until its files are in its store; and its record, if that is `changed`."""
        with self._opening:
            self._users -= 1
            if self._users:
                return
            try:
                if self._files is not None:
                    # What the store says wasn't taken in: it mustn't be replaced.
                    self._files.close(self._manifest.copied if changed and self._merged else None)
            finally:
                self._merged = False
                self._manifest.close()
                if self._lock is not None:
                    self._lock.release()
                    self._lock = None

    def _known(self, key: str) -> StoredResult | StoredFailure | Intent | None:
        """What the run says of a job. Of a result whose files are gone: nothing."""
        with self._manifest.sound():
            found = self._manifest.known(key)
            if isinstance(found, tuple):
                results, worker, seconds, executions = found
                stored = self._stored(results)
                return None if stored is None else StoredResult(stored, worker, seconds, executions)
            return found

    def _stored(self, results: Sequence[Mapping[str, Any]]) -> tuple[Result, ...] | None:
        content = self._content()
        made = []
        for result in results:
            places = {ServerFile(*file[:3]): content.place(*file[3:]) for file in result["files"]}
            if not all(map(content.has, places.values())):
                return None
            made.append(Result.from_output(result["raw"]).detached(LazyFiles(places)))
        return tuple(made)

    def _prompt_id(self, key: str, sends: int) -> str:
        """As of `Manifest.prompt_id`."""
        return self._manifest.prompt_id(key, sends)

    def _intend(self, key: str, job: Job, intent: Intent) -> None:
        """A job, which the run knows by a key, is about to be sent."""
        self._manifest.intend(key, job, intent)

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
        content = self._content()
        written = [
            {
                "raw": kept.raw,
                "files": [
                    [file.filename, file.subfolder, file.type, *content.write(file.filename, data)]
                    for file, data in kept.files.items()
                ],
            }
            for kept in results
        ]
        self._manifest.done(key, written, worker, seconds, executions, versions)
        stored = self._stored(written)
        if stored is None:
            self._manifest.check_place()
            raise PoolError(f"The files of a result are gone from {self.path} as soon as they are written.")
        return StoredResult(stored, worker, seconds, executions)

    def _failed(self, key: str, job: Job, kind: FailureKind, message: str, worker: str, executions: int) -> None:
        """A job, which the run knows by a key, has failed for good."""
        self._manifest.failed(key, job, kind, message, worker, executions)
