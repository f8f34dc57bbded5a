"""What the words of `comfy-script run` are: its own, a script's, a function's."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand

from .._near import did_you_mean
from .._parsing import parse_module
from .._reading import read_bytes
from .functions import function_in
from .workflow_files import is_workflow

__all__ = ["RunCommand", "functions_meant"]

_PARSERS = frozenset(
    {
        *("absl", "argparse", "click", "cyclopts", "docopt", "fire", "getopt", "jsonargparse", "optparse"),
        *("simple_parsing", "tap", "typer", "tyro"),
    }
)
"""Libraries that read command lines."""


class RunCommand(TyperCommand):
    """Leaves what stands behind a script's name to the script, options too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Puts `--` before what is the script's own."""
        ctx.allow_interspersed_args = False
        try:
            found, _, _ = self.make_parser(ctx).parse_args(list(args))
        finally:
            ctx.allow_interspersed_args = True
        file, behind = found.get("file"), found.get("arguments")
        if isinstance(file, str) and isinstance(behind, (list, tuple)) and behind and behind[0] != "--":
            ours: list[str] = []
            own = list(behind)
            if function_in(file) is None:
                if _reads_arguments(Path(file)):
                    ours, own = _divided(own)
                else:
                    self._tell_functions(Path(file), own, ctx)
                    ours, own = own, []
            args = [*args[: len(args) - len(behind)], *ours, *(["--", *own] if own else [])]
        return super().parse_args(ctx, args)

    def _tell_functions(self, file: Path, words: Sequence[str], ctx: Any) -> None:
        """Refuses options that are nobody's, but may be those of a function in the script."""
        ours = {name for each in self.get_params(ctx) for name in (*each.opts, *each.secondary_opts)}
        names = [word.partition("=")[0] for word in words if word.startswith("--")]
        others = [name for name in names if name not in ours]
        meant = functions_meant(file, others) if others else ""
        if meant:
            raise typer.BadParameter(f"{file} is a script, and run has no option {others[0]}; {meant}", ctx=ctx)


def _reads_arguments(file: Path) -> bool:
    """Whether a script looks at its command line, as far as its text tells: by `sys.argv`, or with a library."""
    if not file.is_file():
        return not is_workflow(file)  # running it tells
    tree = _tree(file)
    if tree is None:
        return False
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(alias.name for alias in node.names if alias.name == "argv")]
        else:
            names = [node.attr] if isinstance(node, ast.Attribute) and node.attr == "argv" else []
        if any(name == "argv" or name.partition(".")[0] in _PARSERS for name in names):
            return True
    return False


def _divided(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands behind a script: `--server URL` and `--traceback`, which are ours, and its own."""
    ours: list[str] = []
    own: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--server":
            ours += [word, *[value for value in [next(rest, None)] if value is not None]]
        elif word == "--traceback" or word.startswith("--server="):
            ours.append(word)
        elif word == "--":
            own += rest
        else:
            own.append(word)
    return ours, own


def _tree(file: Path) -> ast.Module | None:
    """What a script says; None if it is none, or not Python's."""
    if is_workflow(file):
        return None
    try:
        return parse_module(read_bytes(file))
    except (OSError, SyntaxError, ValueError):
        return None  # running it tells


def functions_meant(file: Path, options: Sequence[str]) -> str:
    """The end of an error about options behind a script: its functions that may be meant, by how they are run.

    Args:
        file: The script.
        options: As they were typed: `--prompt`.

    Returns:
        `did you mean poster.py:poster?`; empty if it has no function, or reads its arguments itself.
    """
    tree = _tree(file)
    if tree is None or _reads_arguments(file):
        return ""
    found = {
        node.name: {each.arg for each in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)}
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_")
    }
    wanted = {option.partition("=")[0].removeprefix("--").replace("-", "_") for option in options}
    taking = [name for name, names in found.items() if wanted <= names] or list(found)
    return did_you_mean(f"{file}:{name}" for name in taking[:4])
