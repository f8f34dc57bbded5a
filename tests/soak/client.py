"""A client of the soak: queues jobs on two servers in the ways that scripts do, and tells what became of each."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
import random
import re
import shutil
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal

from comfy_script.errors import (
    ComfyScriptError,
    NodeFailedError,
    ServerGoneError,
    ServerResponseError,
    ServerUnreachableError,
    TaskCancelledError,
    TaskLostError,
)
from comfy_script.runtime import Session, Workflow
from comfy_script.runtime.progress import SilentProgress
from comfy_script.runtime.results import ServerFile
from comfy_script.runtime.task import Task
from tests.memory import in_use, resident
from tests.workflows import color_of

LIMIT = 300.0
"""Seconds after which a wait hangs: a server that stands still is given up after two minutes."""


_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

Stage = Literal["queueing", "waiting", "fetching"]


@dataclass(frozen=True)
class Began:
    """A job is about to be queued."""

    token: str


@dataclass(frozen=True)
class Ended:
    """What became of a job.

    Attributes:
        token: The job.
        how: `result`, or the name of an error of ours.
        stage: While it was queued, waited for, or its picture was fetched.
        seconds: From queueing to this.
        wrong: What no script may see.
    """

    token: str
    how: str
    stage: Stage
    seconds: float
    wrong: str | None = None


@dataclass(frozen=True)
class Idle:
    """What the process holds while no job is under way.

    Attributes:
        threads: Their names.
        descriptors: How many.
        memory: What it has allocated and not freed, MiB.
        resident: Of its memory, MiB: with what lies free between.
        objects: Of Python's, as far as its garbage collector knows them.
        sessions: How many are open: each keeps its server's nodes.
    """

    at: float
    threads: tuple[str, ...]
    descriptors: int
    memory: float
    resident: float
    objects: int
    sessions: int


@dataclass(frozen=True)
class FetchedLater:
    """A picture that couldn't be fetched at first was asked for again at the end, when nothing is wrong any more.

    Attributes:
        token: The job.
        how: `result`, `gone` where a server that was started anew has emptied its folder, or the name of an error.
        wrong: What no script may see.
    """

    token: str
    how: str
    wrong: str | None = None


@dataclass(frozen=True)
class LookedUp:
    """A job whose server was gone was asked for again at the end, when nothing is wrong any more.

    Attributes:
        token: The job.
        how: `result`, `unknown` where the server was started anew, or the name of an error.
        wrong: What no script may see.
    """

    token: str
    how: str
    wrong: str | None = None


@dataclass(frozen=True)
class Saved:
    """A file was saved, or not.

    Attributes:
        how: `saved`, or the name of an error of ours.
        wrong: What is wrong with what stands in the folder.
    """

    how: str
    wrong: str | None = None


class _Job:
    def __init__(self, token: str, color: int, url: str, task: Task) -> None:
        self.token = token
        self.color = color
        self.url = url
        self.task = task
        self.begun = time.monotonic()


class SoakClient:
    """Queues jobs until it is told to end.

    Args:
        number: Makes the jobs' names.
        urls: The servers.
        pipe: Where all is told; what comes through it is the end.
        pause: Seconds between rounds, at most.
    """

    def __init__(self, number: int, urls: list[str], pipe: Connection, seed: int, pause: float) -> None:
        self._number = number
        self._urls = urls
        self._pipe = pipe
        self._rng = random.Random(f"{seed}/{number}")
        self._pause = pause
        self._sessions: dict[str, Session] = {}
        self._jobs = 0
        self._unfetched: list[tuple[str, int, str, ServerFile]] = []
        self._gone: list[tuple[str, str, str]] = []
        self._folder = Path(tempfile.mkdtemp(prefix="soak-saved-"))

    def run(self) -> None:
        """Until told to end."""
        looked = time.monotonic()
        while not self._pipe.poll(self._rng.uniform(0, self._pause)):
            self._round()
            if time.monotonic() - looked > 10:
                self._look()
                looked = time.monotonic()
        self._close_all()
        self._fetch_later()
        self._look_up()
        self._look()
        shutil.rmtree(self._folder)

    def _look(self) -> None:
        memory, pages = in_use(), resident()
        descriptors = len(list(Path("/proc/self/fd").iterdir()))
        names = tuple(sorted(thread.name for thread in threading.enumerate()))
        objects = len(gc.get_objects())
        self._pipe.send(Idle(time.monotonic(), names, descriptors, memory, pages, objects, len(self._sessions)))

    def _close_all(self) -> None:
        while self._sessions:
            self._sessions.popitem()[1].close()

    def _session(self, url: str) -> Session:
        doing = self._rng.random()
        if doing < 0.02 and url in self._sessions:
            self._sessions.pop(url).close()
        elif doing < 0.03:
            self._sessions.pop(url, None)  # dropped: it closes itself
        elif doing < 0.05 and url in self._sessions:
            self._sessions[url].load()
        session = self._sessions.get(url)
        if session is None:
            session = Session(
                url, watch=self._rng.random() < 0.9, stubs=False, progress=SilentProgress(), save_script_source=False
            )
            session.load()
            self._sessions[url] = session
        return session

    def _round(self) -> None:
        try:
            session = self._session(self._rng.choice(self._urls))
        except ComfyScriptError:
            return  # a server that is away is no job
        way = self._rng.choice((self._in_turn, self._in_turn, self._at_once, self._with_asyncio, self._cancelled))
        way(session)

    def _queue(self, session: Session) -> _Job | None:
        self._jobs += 1
        token = f"{self._number}-{self._jobs}"
        color = self._rng.randrange(1 << 24)
        seconds = self._rng.choice((0, 0, 0, 0.02, 0.3, self._rng.uniform(0, 2)))
        show = self._rng.choice((session.nodes.PreviewImage, lambda images: session.nodes.SaveImage(images, "soak")))
        nodes: Any = session.nodes
        self._pipe.send(Began(token))
        url = session.connected().client.base_url
        with self._told("queueing", token, time.monotonic(), url):
            with Workflow(session=session, queue=False) as workflow:
                images = nodes.EmptyImage(16, 16, 1, color)
                show(nodes.SoakJob(images, token, seconds, self._rng.random() < 0.05))
            task = workflow.queue()
            assert task is not None
            return _Job(token, color, url, task)
        return None

    @contextmanager
    def _told(self, stage: Stage, token: str, begun: float, url: str = "", prompt_id: str = "") -> Iterator[None]:
        """Tells of the error that ends a job in the block."""
        try:
            yield
        except ComfyScriptError as error:
            if isinstance(error, ServerGoneError) and stage != "fetching":
                named = _ID.search(str(error))
                self._gone.append((token, url, prompt_id or (named[0] if named else "")))
            self._pipe.send(Ended(token, type(error).__name__, stage, time.monotonic() - begun))
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            trace = "".join(traceback.format_exception(error))
            self._pipe.send(Ended(token, type(error).__name__, stage, time.monotonic() - begun, trace))

    def _check(self, job: _Job, results: list[Any]) -> None:
        with self._told("fetching", job.token, job.begun):
            try:
                image = results[0][0]
            except (ServerUnreachableError, ServerGoneError):
                self._unfetched.append((job.token, job.color, job.url, results[0].files[0]))
                raise
            wrong = None if color_of(image) == job.color else "another job's picture"
            self._pipe.send(Ended(job.token, "result", "fetching", time.monotonic() - job.begun, wrong))
        if self._rng.random() < 0.05:
            self._save(results[0], job)

    def _save(self, result: Any, job: _Job) -> None:
        import PIL.Image

        how, wrong = "saved", None
        try:
            result.save(self._folder / "saved.png")
        except ComfyScriptError as error:
            how = type(error).__name__
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            how, wrong = type(error).__name__, "".join(traceback.format_exception(error))
        there = list(self._folder.iterdir())
        if wrong is None and (len(there) != (how == "saved")):
            wrong = f"{how}, and there is {there}"
        for path in there:
            if wrong is None:
                with PIL.Image.open(path) as image:
                    wrong = None if color_of(image) == job.color else "another picture"
            path.unlink()
        self._pipe.send(Saved(how, wrong))

    def _fetch_later(self) -> None:
        import PIL.Image

        for token, color, url, file in self._unfetched:
            how, wrong = "result", None
            with Session(url, stubs=False) as session:
                try:
                    data = session.run(session.client.view(file.filename, file.subfolder, file.type))
                    with PIL.Image.open(io.BytesIO(data)) as image:
                        wrong = None if color_of(image) == color else "another job's picture"
                except ServerResponseError as error:
                    how = "gone" if error.status == 404 else type(error).__name__
                    wrong = str(error) if file.type == "output" and how != "gone" else None
                except ComfyScriptError as error:
                    how, wrong = type(error).__name__, str(error)
            self._pipe.send(FetchedLater(token, how, wrong))
        self._unfetched.clear()

    def _look_up(self) -> None:
        for token, url, prompt_id in self._gone:
            how, wrong = "result", None
            with Session(url, stubs=False, progress=SilentProgress()) as session:
                try:
                    session.queue.task(prompt_id).wait(LIMIT)
                except TaskLostError:
                    how = "unknown"
                except (NodeFailedError, TaskCancelledError) as error:
                    how = type(error).__name__
                except Exception as error:  # noqa: BLE001 - that is what is looked for
                    how, wrong = type(error).__name__, "".join(traceback.format_exception(error))
            self._pipe.send(LookedUp(token, how, wrong if prompt_id else "the error names no job"))
        self._gone.clear()

    # Ways to wait

    def _in_turn(self, session: Session) -> None:
        job = self._queue(session)
        if job is not None:
            self._wait(job)

    def _wait(self, job: _Job) -> None:
        results = None
        with self._told("waiting", job.token, job.begun, job.url, job.task.prompt_id):
            results = job.task.wait(LIMIT)
        if results is not None:
            self._check(job, results)

    def _at_once(self, session: Session) -> None:
        for job in [self._queue(session) for _ in range(self._rng.randrange(2, 6))]:
            if job is not None:
                self._wait(job)

    def _with_asyncio(self, session: Session) -> None:
        jobs = [job for job in (self._queue(session) for _ in range(3)) if job is not None]

        async def wait(job: _Job) -> None:
            results = None
            with self._told("waiting", job.token, job.begun, job.url, job.task.prompt_id):
                results = await asyncio.wait_for(job.task, LIMIT)
            if results is not None:
                await asyncio.to_thread(self._check, job, results)

        async def wait_all() -> None:
            await asyncio.gather(*map(wait, jobs))

        asyncio.run(wait_all())

    def _cancelled(self, session: Session) -> None:
        jobs = [job for job in (self._queue(session) for _ in range(3)) if job is not None]
        for job in jobs[1:]:
            with suppress(ComfyScriptError):  # a server that can't be asked now: the wait says what became of it
                job.task.cancel()
        for job in jobs:
            self._wait(job)


def work(number: int, urls: list[str], pipe: Connection, seed: int, pause: float) -> None:
    """The client's process."""
    logging.getLogger("comfy_script").setLevel(logging.CRITICAL)
    try:
        SoakClient(number, urls, pipe, seed, pause).run()
    except BaseException:
        pipe.send("".join(traceback.format_exc()))
        raise
    finally:
        pipe.close()
