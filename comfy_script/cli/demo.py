"""`comfy-script demo`: the first picture."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._text import printable
from ..runtime.progress import Progress
from .output import example, print_text, say

if TYPE_CHECKING:
    from types import TracebackType

    from ..runtime.task import TaskProgress

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command("demo", epilog=example("comfy-script demo"))(demo)


def demo(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the picture and its workflow.")] = Path(
        "demo"
    ),
) -> None:
    """Make a first picture, with all that it needs.

    Installs ComfyUI if it isn't, starts it, and runs a script on it. Writes DIR/comfy_script_demo.png and
    DIR/prompt.json. The demo model draws coloured shapes, and nothing else. Nothing of yours is touched;
    the second time takes seconds.
    """
    from ..runtime.demo import run_demo

    # torch's threads spin while they wait, which on a busy machine costs more than their work.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    with _Steps() as steps:
        made = run_demo(out, say=steps.begin, progress=steps)
    print_text(
        f"""
Picture   {made.picture}
Workflow  {made.prompt}
Script    {made.script}

To run the picture's workflow again, with another seed and prompt:
  comfy-script run {_quoted(made.picture)} --seed random --set "positive.text=a blue square"

To change the script and run it again, start ComfyUI with the demo model:
  comfy-script comfyui start --base-directory {_quoted(made.base_directory)}
and in another terminal:
  comfy-script run {_quoted(made.script)}"""
    )


def _quoted(path: Path) -> str:
    return f'"{path}"' if " " in str(path) else str(path)


class _Steps(Progress):
    """Tells on stderr what is done: a spinner in a terminal, elsewhere one line per step."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._began = time.monotonic()
        self._status: Any = None

    def __enter__(self) -> _Steps:
        if sys.stderr.isatty():
            from rich.console import Console

            self._status = Console(stderr=True).status("")
            self._status.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(kind is None)
        if self._status is not None:
            self._status.stop()

    def begin(self, text: str) -> None:
        """A step begins; the one before has gone well."""
        self._end(True)
        self._text, self._began = text, time.monotonic()
        if self._status is not None:
            self._status.update(text)

    def step(self, progress: TaskProgress) -> None:
        """A node of the workflow begins, or has done a step."""
        if self._status is not None:
            steps = f" {progress.value}/{progress.max}" if progress.max > 1 else ""
            from rich.text import Text

            self._status.update(Text(printable(f"{self._text}: {progress.node}{steps}")))

    def _end(self, well: bool) -> None:
        if not self._text:
            return
        line = f"  {'ok    ' if well else 'failed'}  {self._text}"
        seconds = time.monotonic() - self._began
        if seconds >= 1:
            line += f" ({seconds:.0f} s)"
        self._text = ""
        if self._status is not None:
            self._status.console.print(printable(line), highlight=False, markup=False)
        else:
            say(line)
