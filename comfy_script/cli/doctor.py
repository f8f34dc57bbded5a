"""`comfy-script doctor`: what is found, what is missing, what to type."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Annotated

import typer

from .output import example, print_coloured, print_json, print_text, wrapped

if TYPE_CHECKING:
    from .diagnosis import Diagnosis

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("doctor", epilog=example("comfy-script doctor", "comfy-script doctor --server http://10.0.0.5:8188"))(
        doctor
    )


def doctor(
    server: Annotated[
        str | None,
        typer.Option("--server", metavar="URL", help="The server to ask.  [default: the one that load() looks for]"),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Say what is found, what is missing, and what to type. Changes nothing.

    The exit status is 0 if a script could run: a server answers, or load() could start one.
    """
    from .diagnosis import diagnose

    diagnosis = diagnose(server)
    if json:
        findings = [{**dataclasses.asdict(finding), "state": finding.state.value} for finding in diagnosis.findings]
        print_json({"ready": diagnosis.ready, "url": diagnosis.url, "server": diagnosis.server, "findings": findings})
    else:
        _print(diagnosis)
    if not diagnosis.ready:
        raise typer.Exit(1)


def _print(diagnosis: Diagnosis) -> None:
    from .diagnosis import State

    colours = {State.OK: typer.colors.GREEN, State.NOTE: typer.colors.YELLOW, State.MISSING: typer.colors.RED}
    width = max(len(finding.name) for finding in diagnosis.findings)
    indent = width + 11
    for finding in diagnosis.findings:
        state = f"{finding.state.value:7}"
        line = wrapped(f"{state}  {finding.name:{width}}  {finding.text}", indent)
        print_coloured(line, len(state), colours[finding.state])
        if finding.hint:
            print_text(wrapped(f"{'':{indent}}-> {finding.hint}", indent + 3))
    if not diagnosis.ready:
        print_text("\nNo script can run yet.")
    elif diagnosis.server:
        print_text("\nA script can run: the server answers.")
    else:
        print_text("\nA script can run: load() starts ComfyUI for it.")
