"""`comfy-script sweep`: a workflow or a function for all combinations of values, on many servers."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._secrets import blank_told, blank_values
from .._signals import Terminated
from ..errors import ComfyScriptError, PoolError
from .axes import in_words, settings_by_name
from .output import error, example, note, print_json, print_text
from .saving import JsonOption, OutputOption, check_output
from .scripts import TracebackOption, script_errors
from .sweep_progress import SweepBar
from .targets import Target, opened_target, script_of

if TYPE_CHECKING:
    from ..pool import Done, Failure, Params, Pool, Run

__all__ = ["add_to"]

_LISTED = 20
"""Failures that are shown one by one."""

_Strings = list[str]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "sweep",
        epilog=example(
            "comfy-script sweep picture.png --set seed=0:64 --set cfg=4,6 --server a:8188",
            "comfy-script sweep poster.py:poster --set prompt=@prompts.txt -o posters",
            "comfy-script sweep picture.png --set seed=0:1000 --dry-run",
        ),
    )(sweep)


def sweep(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A workflow: JSON, a picture, video or sound that has one in it, - for stdin; or a function of a "
            "script, as poster.py:poster.",
            allow_dash=True,
        ),
    ],
    settings: Annotated[
        _Strings | None,
        typer.Option(
            "--set",
            metavar="NAME=VALUES",
            help="Values of a parameter: 4,6 or 0:64 or 4:8:0.5 (without the end); @FILE has one in each line. Texts "
            "are taken whole: repeat it for several. Of a workflow NAME is NODE.INPUT, as for run, or INPUT alone.",
        ),
    ] = None,
    images: Annotated[
        _Strings | None,
        typer.Option("--image", metavar="NODE=FILE", help="Pictures for a node, also as photos/*.png; repeatable."),
    ] = None,
    servers: Annotated[
        _Strings | None,
        typer.Option(
            "--servers",
            "--server",
            metavar="URL,URL",
            help="The servers; repeatable.  [default: the one that load() finds running]",
        ),
    ] = None,
    ray: Annotated[
        bool, typer.Option("--ray", help="Without servers: on the GPUs of this machine, or of a Ray cluster.")
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option("--workers", min=1, metavar="N", help="With --ray: so many workers that compute on the CPU."),
    ] = None,
    run: Annotated[
        Path | None,
        typer.Option(
            "--run", metavar="DIR", help="Where it is kept, so that it can be gone on with.  [default: runs/NAME]"
        ),
    ] = None,
    store: Annotated[
        str | None,
        typer.Option(
            "--store",
            metavar="URL",
            help="Keep the results' files there, as in s3://bucket/folder; the run knows it from then on.",
        ),
    ] = None,
    output: OutputOption = None,
    name: Annotated[
        str | None,
        typer.Option(
            "--name",
            metavar="TEMPLATE",
            help="With -o, the files' names: of parameters in braces, {prefix} {name} {run} {number}.  [default: "
            "{prefix} and what differs]",
        ),
    ] = None,
    count: Annotated[
        int | None, typer.Option("--sample", min=1, metavar="N", help="Only N of the combinations, drawn by chance.")
    ] = None,
    timeout: Annotated[
        float | None, typer.Option("--timeout", min=0.001, metavar="S", help="Seconds that a job may run.")
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what has failed in this run before.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say how many jobs there are, and how long they take.")
    ] = False,
    as_json: JsonOption = False,
    traceback: TracebackOption = False,
) -> None:
    """Run a workflow for all combinations of values.

    On as many servers as there are; or a function of a script. Results are kept in the run's folder: Ctrl-C, a crash or
    another sweep lose nothing, and the same command goes on where it was. With -o they are saved as files as well, none
    twice. `comfy-script runs` shows a run: its jobs as a table, its pictures as a sheet.

    A function is called once for each combination; what it returns is what is wanted. It may import its nodes, or get
    them as its first parameter, called nodes. Jobs that failed are listed at the end, and the exit status is 1.
    """
    from ..pool import Run

    if ray and servers:
        raise typer.BadParameter("Give one of --servers and --ray.")
    if workers is not None and not ray:
        raise typer.BadParameter("--workers is for --ray.")
    if name is not None and output is None:
        raise typer.BadParameter("--name is for files: add -o DIR.")
    check_output(output)
    typed = settings_by_name(settings or ())
    with contextlib.ExitStack() as stack:
        target = stack.enter_context(opened_target(file, traceback))
        progress = SweepBar(quiet=as_json)
        pool = stack.enter_context(_pool(servers, ray, workers, timeout, progress.hear))
        axes = target.axes(typed, images or (), pool.nodes)
        grid = _grid(axes, count)
        template = _template(name, axes) if output is not None else ""
        with script_errors(script_of(file), traceback):
            _try(pool, target, grid)
        folder = run or Path("runs") / target.name
        kept = Run(folder, store=store)
        if dry_run:
            _say_estimate(pool, target, grid, axes, kept, retry_failed, as_json)
            return
        saver = _Saver(output, template)
        ended: list[Done | Failure] = []
        with progress.shown(len(grid), pool):
            jobs = pool.map(target.source(), grid, run=kept, failures="return", retry_failed=retry_failed)
            try:
                for job in jobs:
                    saver.save(job)
                    ended.append(_in_short(job))
                    progress.ended(job)
            except (KeyboardInterrupt, Terminated) as end:
                progress.close()
                _say_interrupted(ended, len(grid), folder)
                raise (end if isinstance(end, Terminated) else typer.Exit(130)) from None
    _say_ended(ended, saver.paths, folder, as_json)


@contextlib.contextmanager
def _pool(
    servers: Sequence[str] | None, ray: bool, workers: int | None, timeout: float | None, hear: Callable[[Any], object]
) -> Iterator[Pool]:
    if ray:
        from .. import pool as pools

        with pools.RayPool(
            gpus="all" if workers is None else None, workers=workers, timeout=timeout, on_event=hear
        ) as pool:
            yield pool
        return
    from ..comfyui.discovery import DEFAULT_URL, SERVER_VARIABLE, find_server
    from ..pool import ServerPool

    named = [url.strip() for text in servers or () for url in text.split(",") if url.strip()]
    if not named:
        found = find_server()
        if found is None:
            raise PoolError(
                f"No server is running at {DEFAULT_URL}, and {SERVER_VARIABLE} names none: write --servers URL,URL."
            )
        named = [found]
    with ServerPool(named, timeout=timeout, on_event=hear) as pool:
        yield pool


def _grid(axes: Mapping[str, Sequence[Any]], count: int | None) -> Params:
    from ..pool import product, sample

    grid = product(**axes)
    return grid if count is None else sample(grid, count)


def _try(pool: Pool, target: Target, grid: Params) -> None:
    """Makes the first job: what is wrong with all of them is told before anything is run."""
    try:
        pool.job(target.source(), grid[0])
    except Exception:
        try:
            pool.job(target.source(), grid[-1])
        except Exception:  # noqa: BLE001 - the first one's is raised
            pass
        else:
            return
        raise


def _template(name: str | None, axes: Mapping[str, Sequence[Any]]) -> str:
    from ..runtime.opened.saving import FIELDS, check_name

    if name is None:
        differing = [axis for axis, values in axes.items() if len(values) > 1]
        name = "-".join(["{prefix}", *(f"{{{axis}}}" for axis in differing)])
    check_name(name, (*dict.fromkeys((*FIELDS, *axes)),))
    return name


class _Saver:
    """Saves what comes out, if it is to be saved.

    Attributes:
        paths: The files.
    """

    def __init__(self, folder: Path | None, template: str) -> None:
        self.paths: list[Path] = []
        self._folder = folder
        self._template = template

    def save(self, job: Done | Failure) -> None:
        from ..pool import Done
        from ..runtime.opened.saving import save_results, worth_saving
        from ..runtime.saving import safe_name

        if self._folder is None or not isinstance(job, Done):
            return
        fields = {name: _as_name(value, safe_name) for name, value in job.params.items()}
        fields = {"seed": "", **fields, "run": str(job.index + 1)}
        results = worth_saving(job.results)
        self.paths += save_results(results, self._folder, self._template, fields, keep_equal=True)


def _as_name(value: Any, safe_name: Callable[[str], str]) -> str:
    """A value as a part of a file's name."""
    text = str(getattr(value, "value", value))
    return safe_name(f"x{text}")[1:][:60].rstrip(" .") if isinstance(value, (str, Path)) else text


def _in_short(job: Done | Failure) -> Done | Failure:
    """A job without its results: there may be a hundred thousand."""
    from ..pool import Done

    return replace(job, results=()) if isinstance(job, Done) else job


# -- what is said -----------------------------------------------------------------------------------------------------


def _say_estimate(
    pool: Pool,
    target: Target,
    grid: Params,
    axes: Mapping[str, Sequence[Any]],
    run: Run,
    retry_failed: bool,
    as_json: bool,
) -> None:
    estimate = pool.estimate(target.source(), grid, run=run, retry_failed=retry_failed)
    if as_json:
        print_json({"run": str(run.path), **asdict(estimate)})
        return
    print_text(in_words(axes) or "one job", wrap=True)
    print_text(str(estimate))


def _say_interrupted(ended: Sequence[Any], jobs: int, folder: Path) -> None:
    note(f"Interrupted: {len(ended)} of {jobs} jobs are kept in {folder}. The same command goes on from there.")


def _say_ended(ended: Sequence[Done | Failure], paths: Sequence[Path], folder: Path, as_json: bool) -> None:
    from ..pool import Failure

    failed = [job for job in ended if isinstance(job, Failure)]
    stored = sum(job.stored for job in ended)
    if as_json:
        print_json(
            {
                "run": str(folder),
                "jobs": len(ended),
                "done": len(ended) - len(failed),
                "stored": stored,
                "files": [str(path) for path in paths],
                "failed": [{"params": _plain(job.params), "kind": job.kind, "error": _message(job)} for job in failed],
            }
        )
    else:
        for path in paths:
            print_text(str(path))
        before = f", {stored} of them before" if stored else ""
        note(f"{len(ended) - len(failed)} of {len(ended)} jobs are done{before}: comfy-script runs sheet {folder}")
    if failed:
        from ..pool.jobs import in_short

        lines = [f"{len(failed)} of {len(ended)} jobs failed:"]
        lines += [f"{in_short(job.params)} ({job.kind}): {_message(job)}" for job in failed[:_LISTED]]
        lines += [f"… and {len(failed) - _LISTED} more"] if len(failed) > _LISTED else []
        if any(job.stored for job in failed):
            lines.append("Those that failed before are tried again with --retry-failed.")
        error("\n  ".join(lines))
        raise typer.Exit(1)


def _message(failure: Failure) -> str:
    cause = failure.error
    said = cause.message if isinstance(cause, ComfyScriptError) else f"{type(cause).__name__}: {cause}"
    return blank_told(said, failure.params)


def _plain(params: Mapping[str, Any]) -> dict[str, Any]:
    from ..pool.kept import plain_json

    found: dict[str, Any] = json.loads(plain_json(blank_values(params)))
    return found
