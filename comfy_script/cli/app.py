"""The `comfy-script` command: its options, its groups of commands, and what becomes of errors."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .. import __version__
from .._signals import Terminated
from ..errors import ComfyScriptError
from . import (
    check,
    comfyui,
    demo,
    doctor,
    fetch,
    jobs,
    lock,
    lsp,
    needs,
    nodes,
    run,
    runs,
    scripts,
    servers,
    show,
    sweep,
    transpile,
    workflows,
)
from .groups import CommandGroup
from .output import error, interrupted, log_to_stderr

__all__ = ["app"]


_ORDER = (
    "demo",
    "doctor",
    "run",
    "sweep",
    "runs",
    "show",
    "check",
    "lsp",
    "jobs",
    "needs",
    "fetch",
    "lock",
    "compile",
    "transpile",
    "convert",
    "diff",
    "nodes",
    "stubs",
    "comfyui",
    "servers",
    "demo-model",
)


class _Commands(CommandGroup):
    """Turns our own errors into one message and an exit status; all others are faults, and keep their traceback."""

    taking = ("run", "show")

    def list_commands(self, ctx: Any) -> list[str]:
        """In the order in which a newcomer needs them."""
        return sorted(super().list_commands(ctx), key=_ORDER.index)

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except ComfyScriptError as failure:
            error(str(failure))
        except KeyboardInterrupt:
            interrupted()
            raise typer.Exit(130) from None
        except Terminated:
            interrupted()
            raise
        raise typer.Exit(1)


app = typer.Typer(
    cls=_Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=(
        "Exit status: 0 ok, 1 failed, 2 wrong usage, 130 interrupted, 143 by SIGTERM; `run` and `compile` pass on "
        "what a script gives to sys.exit(). Every command has --help with an example."
    ),
)
run.add_to(app)
sweep.add_to(app)
runs.add_to(app)
show.add_to(app)
jobs.add_to(app)
needs.add_to(app)
fetch.add_to(app)
lock.add_to(app)
scripts.add_to(app)
transpile.add_to(app)
check.add_to(app)
lsp.add_to(app)
workflows.add_to(app)
nodes.add_to(app)
comfyui.add_to(app)
servers.add_to(app)
demo.add_to(app)
doctor.add_to(app)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"comfy_script {__version__}")
        raise typer.Exit


@app.callback()
def comfy_script(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    verbose: Annotated[
        int,
        typer.Option(
            "--verbose", "-v", count=True, show_default=False, help="Tell what is done; -vv tells everything."
        ),
    ] = 0,
) -> None:
    """Write ComfyUI workflows as plain, typed Python: run and compile scripts, find nodes, install ComfyUI.

    `comfy-script doctor` says what is found, what is missing, and what to type.
    """
    log_to_stderr(verbose)
