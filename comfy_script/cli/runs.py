"""`comfy-script runs …`: what is in a run directory: how far it is, its jobs as a table, its pictures as a sheet."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from .groups import CommandGroup
from .output import example, print_json, print_table, print_text
from .saving import JsonOption

__all__ = ["add_to"]

_Run = Annotated[Path, typer.Argument(metavar="DIR", help="The run's folder.")]
_LISTED = 10


class _Runs(CommandGroup):
    taking = ("status", "table")


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        cls=_Runs,
        rich_markup_mode=None,
        no_args_is_help=True,
        help="Look at what sweeps have kept.",
    )
    group.command("status", epilog=example("comfy-script runs status runs/poster"))(status)
    group.command(
        "table",
        epilog=example("comfy-script runs table runs/poster", "comfy-script runs table runs/poster -o jobs.csv"),
    )(table)
    group.command(
        "sheet",
        epilog=example(
            "comfy-script runs sheet runs/poster",
            "comfy-script runs sheet runs/poster --rows cfg --columns seed -o sheet.pdf",
        ),
    )(sheet)
    group.command(
        "fetch",
        epilog=example(
            "comfy-script runs fetch runs/poster", "comfy-script runs fetch copy --store s3://bucket/poster"
        ),
    )(fetch)
    app.add_typer(group, name="runs")


def status(run: _Run, as_json: JsonOption = False) -> None:
    """Say how far a run is.

    How many of its jobs are done, what has failed, and how long they take. It may be at work meanwhile.
    """
    from ..pool import Run
    from ..pool.estimates import in_words
    from ..pool.jobs import in_short

    rows = list(Run(run).rows())
    states = Counter(row.state for row in rows)
    seconds = [row.seconds for row in rows if row.state == "done" and row.seconds is not None]
    workers = Counter(row.worker for row in rows if row.state == "done")
    kinds = Counter(row.kind for row in rows if row.state == "failed")
    versions = list(dict.fromkeys(_versions(row.versions) for row in rows if row.versions))
    if as_json:
        print_json(
            {
                "run": str(run),
                **{state: states[state] for state in ("done", "failed", "sent")},
                "seconds": sum(seconds) / len(seconds) if seconds else None,
                "workers": dict(workers),
                "versions": versions,
                "failures": [
                    {"params": row.params, "kind": row.kind, "error": row.error}
                    for row in rows
                    if row.state == "failed"
                ],
            }
        )
        return
    said = f"{states['done']} done"
    said += f", {states['failed']} failed" if states["failed"] else ""
    said += f", {states['sent']} begun and not ended" if states["sent"] else ""
    print_text(f"{run}: {said}")
    if seconds:
        mean = sum(seconds) / len(seconds)
        usual = f"{mean:.1f} s" if mean < 10 else in_words(mean)
        print_text(f"A job takes {usual}, {max(seconds):.1f} s at most.")
    for worker, count in workers.most_common():
        print_text(f"  {worker}  {count}")
    for said in versions:
        print_text(f"  {said}")
    if kinds:
        print_text("Failed: " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
        for row in [row for row in rows if row.state == "failed"][:_LISTED]:
            print_text(f"  {in_short(row.params)} ({row.kind}): {row.error}", wrap=True)


def sheet(
    run: _Run,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help=".html for a browser, .png, or .pdf."),
    ] = Path("sheet.html"),
    rows: Annotated[
        list[str] | None, typer.Option("--rows", metavar="NAME", help="The parameter of the rows; repeatable.")
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option("--columns", metavar="NAME", help="That of the columns.  [default: the last that differs]"),
    ] = None,
    size: Annotated[
        int | None, typer.Option("--size", min=32, metavar="N", help="Pixels of a picture's longer side, at most.")
    ] = None,
) -> None:
    """Write the pictures of a run as a contact sheet.

    As HTML it is one file, with the pictures in it: filters for each parameter, and a click enlarges a picture and
    shows what it was made with.
    """
    from ..pool import Run

    print_text(str(Run(run).sheet(rows, columns).save(output, size=size)))


def fetch(
    run: _Run,
    store: Annotated[
        str | None,
        typer.Option("--store", metavar="URL", help="The store, where the folder is new.  [default: the run's]"),
    ] = None,
) -> None:
    """Bring what a run's store has into its folder.

    The record of its jobs, and all files that aren't here: for a run that was made on another machine, or to look at
    its files without the store.
    """
    from ..pool import Run

    opened = Run(run, store=store)
    count = opened.fetch()
    said = f"{count} file{'' if count == 1 else 's'} fetched from {opened.store}"
    print_text(said if opened.store else f"The run in {run} has no store: its files are there.")


def _versions(versions: Any) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def table(
    run: _Run,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write it: .csv, or .parquet with the extra table."),
    ] = None,
) -> None:
    """Show the jobs of a run.

    Their parameters, state, seconds and file. With -o, all that is known of them is written.
    """
    from ..pool import Run
    from ..pool.tables import columns_of

    opened = Run(run)
    if output is not None:
        print_text(str(opened.write_table(output)))
        return
    rows = list(opened.rows())
    columns = columns_of(rows)
    names = list(dict.fromkeys(name for row in rows for name in row.params))
    shown = [*names, "state", "seconds", "file"]
    cells = []
    for number, row in enumerate(rows):
        seconds = "" if row.seconds is None else f"{row.seconds:.1f}"
        values = ["" if (value := row.params.get(name)) is None else str(value) for name in names]
        cells.append([*values, row.kind or row.state, seconds, columns["file"][number] or row.error or ""])
    print_table(shown, cells, fixed=0)
