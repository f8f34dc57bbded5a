"""A server's jobs, whoever has queued them: what there is, and one of them as a task."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .._near import some_of
from ..errors import ComfyScriptError, TaskError, TaskLostError
from ..formats.page.own_widgets import SEED_NAMES
from .failures import failure
from .foreign_calls import compiled_prompt
from .results import server_files

if TYPE_CHECKING:
    from ..client import Client
    from ..client.jobs import ServerJob
    from ..formats.api import Compiled
    from ..graph.records import CallOutput
    from .connection import Connection
    from .results import ServerFile
    from .task import Task

__all__ = ["error_of", "files_of", "find_job", "pick_up", "seed_of"]

_SEARCHED = 1000
"""Jobs that have ended among which one is looked for by the beginning of its id; by the whole id, all are."""
_ID = re.compile(r"[\w-]+", re.ASCII)
_WHOLE = 36


async def find_job(client: Client, prompt_id: str) -> ServerJob:
    """A job by its id, or by the beginning of it.

    Args:
        client: The server.
        prompt_id: The id, or so much of it that no other job's begins so; of those that have ended, the last 1,000
            are looked at for that.

    Raises:
        TaskLostError: The server knows no such job.
        TaskError: Several begin so.
        ServerError: The server can't be asked.
    """
    found: list[ServerJob] = []
    if _ID.fullmatch(prompt_id):
        job = await client.job(prompt_id)
        if job is not None:
            return job
        if len(prompt_id) < _WHOLE:
            found = [job for job in await client.jobs(_SEARCHED) if job.prompt_id.startswith(prompt_id)]
    if len(found) > 1:
        some = some_of((job.prompt_id for job in found), 3)
        raise TaskError(f"{len(found)} jobs have ids that begin with {prompt_id!r}: {some}. Give more of it.")
    if not found:
        raise TaskLostError(
            f"The server at {client.base_url} knows no job {prompt_id!r}. It forgets all when it is restarted, what "
            "waited when its queue is cleared, and what has ended when its history is; `comfy-script jobs` and "
            "queue.jobs() list what it knows. Saved files stay in its output folder.",
            prompt_id=prompt_id,
        )
    return found[0]


async def pick_up(connection: Connection, job: ServerJob) -> Task:
    """The task of a job that is on the server already. Runs on the connection's loop.

    A task of this connection that isn't done is that task, not another.
    """
    return await connection.follow(job.run, *_compiled(job))


def error_of(job: ServerJob) -> ComfyScriptError | None:
    """What ended a job that didn't go well, as its task would raise it; None before its end, too."""
    compiled, _ = _compiled(job)
    return failure(job.run, compiled.calls())


def files_of(job: ServerJob) -> list[ServerFile]:
    """The files that a job has made, those of previews included."""
    kinds = [ui for ui in job.run.ui.values() if ui is not None]
    return [file for ui in kinds for items in ui.values() for file in server_files(items)]


def seed_of(job: ServerJob) -> int | None:
    """The first seed that stands in a job's workflow."""
    for node in job.prompt.values():
        inputs = node.get("inputs") if isinstance(node, Mapping) else None
        for name, value in inputs.items() if isinstance(inputs, Mapping) else ():
            if name in SEED_NAMES and isinstance(value, int):
                return value
    return None


def _compiled(job: ServerJob) -> tuple[Compiled, list[CallOutput]]:
    return compiled_prompt(job.prompt, lambda node_id, _: node_id in job.outputs, {})
