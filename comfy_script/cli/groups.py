"""Groups of commands, which say of a word that is none of them what may have been meant, as it is typed."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.core import TyperGroup

from .._near import did_you_mean, near_words

__all__ = ["CommandGroup"]


class CommandGroup(TyperGroup):
    """A group of commands."""

    taking: tuple[str, ...] = ()
    """The commands that words are meant for which are none themselves: `nodes KSampler` for `nodes show KSampler`."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names.

        Raises:
            UsageError: There is none.
        """
        word = args[0]
        if not word.startswith("-") and self.get_command(ctx, word) is None and not ctx.resilient_parsing:
            meant = list(dict.fromkeys(self._meant(ctx, args)))[:3]
            likely = did_you_mean(f"`{line}`" for line in meant)
            ctx.fail(f"No such command {word!r}{f': {likely}' if likely else '.'}")
        return super().resolve_command(ctx, args)

    def _meant(self, ctx: Any, args: list[str]) -> Iterator[str]:
        word, *others = args
        if word == "help":
            yield shlex.join([ctx.command_path, *others, "--help"])
            return
        paths = list(_leaves(self, ctx.command_path))
        for name in near_words(word, [name for name, _ in paths] + self.list_commands(ctx)):
            yield from (path for found, path in paths if found == name)
            if name in self.commands:
                yield f"{ctx.command_path} {name}"
        if ctx.parent is not None or Path(word).suffix:
            for name in self.taking:
                yield f"{ctx.command_path} {name} {shlex.join(args)}"


def _leaves(group: TyperGroup, path: str) -> Iterator[tuple[str, str]]:
    """The commands below a group that aren't groups themselves: each one's name, and what is typed."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from _leaves(command, f"{path} {name}")
        else:
            yield name, f"{path} {name}"
