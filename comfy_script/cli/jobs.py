"""`comfy-script jobs …`: what a server runs, will run and has run, whoever queued it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._near import some_of
from .._secrets import blank_secrets
from ..errors import ComfyUINotFoundError, NodeFailedError, TaskError
from .groups import CommandGroup
from .output import error, example, note, print_json, print_table, print_text, say
from .saving import NameOption, OutputOption, check_output, checked_name

if TYPE_CHECKING:
    from ..client.jobs import ServerJob
    from ..runtime.connection import Connection

__all__ = ["add_to"]

_Server = Annotated[
    str | None,
    typer.Option("--server", metavar="URL", help="The server.  [default: the one that load() finds running]"),
]
_Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_Id = Annotated[str, typer.Argument(metavar="ID", help="Its id, or so much of it that no other begins so.")]
_Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="Their ids, or so much that no other begins so.")]
_COLUMNS = ("Id", "State", "Queued", "Seconds", "What", "Files")


class _Jobs(CommandGroup):
    taking = ("show", "fetch")


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        cls=_Jobs,
        invoke_without_command=True,
        rich_markup_mode=None,
        epilog=example("comfy-script jobs", "comfy-script jobs --last 100 --json"),
        callback=list_,
    )
    group.command("show", epilog=example("comfy-script jobs show 6f1c", "comfy-script jobs show 6f1c --workflow"))(show)
    group.command("cancel", epilog=example("comfy-script jobs cancel 6f1c 8d20"))(cancel)
    group.command(
        "fetch",
        epilog=example(
            "comfy-script jobs fetch 6f1c -o pictures", "comfy-script jobs fetch 6f1c --name '{prefix}-{seed}'"
        ),
    )(fetch)
    app.add_typer(group, name="jobs")


def list_(
    context: typer.Context,
    last: Annotated[
        int, typer.Option("--last", "-n", min=0, metavar="N", help="Of those that have ended, the last N.")
    ] = 20,
    server: _Server = None,
    json: _Json = False,
) -> None:
    """List a server's jobs; show, cancel and fetch them.

    They count whoever queued them. What runs comes first, then what waits, then what has ended, the newest first. A
    server forgets its jobs when it is restarted; what they saved stays in its output folder.
    """
    if context.invoked_subcommand is not None:
        for name in ("last", "server", "json"):
            source = context.get_parameter_source(name)
            if source is not None and source.name != "DEFAULT":
                raise typer.BadParameter(f"--{name} is for the list; what a command takes stands behind it.")
        return
    with _connected(server) as connection:
        jobs = connection.run(connection.client.jobs(last))
    if json:
        print_json([_record(job) for job in jobs])
        return
    short = _short_ids([job.prompt_id for job in jobs])
    rows = [
        (
            short[job.prompt_id],
            job.state,
            _when(job.queued or job.started),
            "" if job.seconds is None else f"{job.seconds:.1f}",
            blank_secrets(job.title),
            _came_of(job),
        )
        for job in jobs
    ]
    if not rows:
        note(f"{connection.client.base_url} knows no job: it has had none since its start, or its history was cleared.")
        return
    print_table(_COLUMNS, rows, fixed=4)


def show(
    job: _Id,
    workflow: Annotated[bool, typer.Option("--workflow", help="Print its workflow, JSON in API format.")] = False,
    script: Annotated[
        bool, typer.Option("--script", help="Print the script that queued it, if it carries that.")
    ] = False,
    server: _Server = None,
    json: _Json = False,
) -> None:
    """Show one job: what it is, how it went, what it made.

    What looks like a secret is blanked, but not in the workflow, which could not be run again then.
    """
    if workflow + script + json > 1:
        raise typer.BadParameter("Give one of --workflow, --script and --json.")
    from ..runtime.jobs import find_job

    with _connected(server) as connection:
        found = connection.run(find_job(connection.client, job))
    if workflow:
        print_json(found.prompt)
    elif script:
        text = _script(found)
        if text is None:
            raise TaskError(f"The job {found.prompt_id} carries no script.", prompt_id=found.prompt_id)
        print_text(text)
    elif json:
        print_json({**_record(found), "workflow": found.prompt, "script": _script(found)})
    else:
        _show(found)


def cancel(jobs: _Ids, server: _Server = None, json: _Json = False) -> None:
    """Cancel jobs, and no others.

    Those that wait are taken out of the queue, one that runs is interrupted. All other jobs are left alone, also where
    one of these has ended meanwhile. Nothing is cancelled if one isn't known.
    """
    from ..client.run import Cancelled
    from ..runtime.jobs import pick_up

    done = []
    with _connected(server) as connection:
        found = _found(connection, jobs)
        going = [job.run for job in found if job.run.outcome is None]
        for job in found:
            connection.run(pick_up(connection, job))
        # At once, so that none of them begins when the one before it is interrupted.
        connection.run(connection.cancel(*going))
        # ComfyUI may forget an interrupt: it is sent again until they have ended, for a while.
        connection.cancel_soon(*(run for run in going if run.outcome is None))
        for job in found:
            # One that runs ends when its node lets it; of one that has ended meanwhile the history was read.
            cancelled = job.run in going and isinstance(job.run.outcome, (Cancelled, type(None)))
            done.append({"id": job.prompt_id, "was": job.state, "cancelled": cancelled})
            if not json and cancelled:
                print_text(f"{job.prompt_id} {'interrupted' if job.state == 'running' else 'cancelled'}")
            elif not json:
                note(f"{job.prompt_id} had ended already: {_ended(job)}.")
    if json:
        print_json(done)


def fetch(
    jobs: _Ids,
    output: OutputOption = None,
    name: NameOption = None,
    server: _Server = None,
    json: _Json = False,
) -> None:
    """Save the files that jobs made, and print their paths.

    Never over a file that is there; previews only if there is nothing else. Jobs that haven't ended are waited for;
    Ctrl-C leaves them where they are. Of a job that failed, what it had made is saved.
    """
    from ..runtime.jobs import pick_up, seed_of
    from ..runtime.opened.saving import save_results, worth_saving

    template = checked_name(name)
    check_output(output)
    records = []
    failed = False
    with _connected(server) as connection:
        connection.on_interrupt = "leave"
        for number, job in enumerate(_found(connection, jobs), 1):
            task = connection.run(pick_up(connection, job))
            if not task.done():
                say(f"{job.prompt_id} is {job.state}, and is waited for; Ctrl-C leaves it there.")
            try:
                results = task.wait()
            except TaskError as failure:
                failed = True
                error(f"{job.prompt_id}: {blank_secrets(failure.message)}")
                results = [task.result_of(node, ui) for node, ui in job.run.ui.items()]
            seed = seed_of(job)
            fields = {"seed": "" if seed is None else seed, "run": number}
            paths = save_results(worth_saving(results), output or Path(), template, fields)
            records.append({"id": job.prompt_id, "files": [str(path) for path in paths]})
            for path in () if json else paths:
                print_text(str(path))
            if not paths:
                note(f"{job.prompt_id} has made no file.")
    if json:
        print_json(records)
    if failed:
        raise typer.Exit(1)


@contextlib.contextmanager
def _connected(server: str | None) -> Iterator[Connection]:
    """A line to a server that runs: one that would be started for it has no jobs. Its nodes aren't read."""
    from ..comfyui.discovery import DEFAULT_URL, SERVER_VARIABLE, find_server
    from ..runtime.connect import connect

    url = server or find_server()
    if url is None:
        raise ComfyUINotFoundError(
            f"No server runs at {DEFAULT_URL}; name yours with --server URL, or in {SERVER_VARIABLE}."
        )
    from ..client import Client

    connection = connect(Client(url), None, None)
    try:
        yield connection
    finally:
        connection.close()


def _found(connection: Connection, ids: list[str]) -> list[ServerJob]:
    """The jobs that were named, each once; all are looked for before anything is done with one."""
    from ..runtime.jobs import find_job

    jobs = [connection.run(find_job(connection.client, each)) for each in ids]
    return list({job.prompt_id: job for job in jobs}.values())


def _record(job: ServerJob) -> dict[str, Any]:
    from ..runtime.jobs import error_of, files_of

    failure = error_of(job)
    record: dict[str, Any] = {
        "id": job.prompt_id,
        "state": job.state,
        "queued": _iso(job.queued),
        "started": _iso(job.started),
        "ended": _iso(job.ended),
        "seconds": job.seconds,
        "title": blank_secrets(job.title),
        "files": [
            {"filename": file.filename, "subfolder": file.subfolder, "type": file.type} for file in files_of(job)
        ],
        "error": None,
    }
    if failure is not None:
        record["error"] = {"message": blank_secrets(failure.message)}
        if isinstance(failure, NodeFailedError):
            title = _title(job, failure.node_id)
            record["error"] |= {"node": failure.node_id, "class_type": failure.class_type, "title": title}
    return record


def _show(job: ServerJob) -> None:
    from ..runtime.jobs import error_of, files_of

    lines = [("id", job.prompt_id), ("state", job.state), ("what", blank_secrets(job.title))]
    lines += [(name, _when(time)) for name, time in (("queued", job.queued), ("ended", job.ended)) if time is not None]
    if job.seconds is not None:
        lines.append(("seconds", f"{job.seconds:.1f}"))
    lines += [("file", str(file)) for file in files_of(job)]
    if _script(job) is not None:
        lines.append(("carries", f"a script: comfy-script jobs show {job.prompt_id[:8]} --script"))
    failure = error_of(job)
    if failure is not None:
        lines.append(("error", blank_secrets(failure.message)))
    for name, text in lines:
        print_text(f"{name:8} {text}")
    if isinstance(failure, NodeFailedError) and failure.server_traceback:
        print_text(blank_secrets(failure.server_traceback.rstrip()))


def _came_of(job: ServerJob) -> str:
    from ..runtime.jobs import error_of, files_of

    failure = error_of(job)
    if failure is not None and job.state == "failed":
        return blank_secrets(failure.message)
    files = files_of(job)
    return some_of((file.filename for file in files), 1)


def _ended(job: ServerJob) -> str:
    from ..client.run import Cancelled, Succeeded

    kinds = {Succeeded: "finished", Cancelled: "cancelled"}
    return kinds.get(type(job.run.outcome), "failed")


def _script(job: ServerJob) -> str | None:
    from ..formats.metadata import SOURCE_KEY

    info = job.extra_data.get("extra_pnginfo")
    source = info.get(SOURCE_KEY) if isinstance(info, dict) else None
    return blank_secrets(source) if isinstance(source, str) else None


def _title(job: ServerJob, node_id: str) -> str | None:
    node = job.prompt.get(node_id)
    meta = node.get("_meta") if isinstance(node, dict) else None
    title = meta.get("title") if isinstance(meta, dict) else None
    return title if isinstance(title, str) else None


def _short_ids(ids: list[str]) -> dict[str, str]:
    """As much of each id as none of the others begins with, at least 8 characters."""
    for length in range(8, max(map(len, ids), default=8)):
        short = {each: each[:length] for each in ids}
        if len(set(short.values())) == len(ids):
            return short
    return {each: each for each in ids}


def _when(time: datetime | None) -> str:
    return "" if time is None else f"{time.astimezone():%Y-%m-%d %H:%M:%S}"


def _iso(time: datetime | None) -> str | None:
    return None if time is None else time.isoformat()
