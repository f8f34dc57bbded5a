"""Writes the help texts of all commands into docs/how-to/cli.md anew: `make public` does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parent.parent / "docs" / "how-to" / "cli.md"

_BLOCK = re.compile(r'(```text title="(?P<command>comfy-script[^"]*) --help"\n).*?(?=```\n)', re.DOTALL)


def help_texts() -> dict[str, str]:
    """The help text of each command, by the words that one types."""
    from typer.main import get_command
    from typer.testing import CliRunner

    from comfy_script.cli.app import app

    def walk(command: Any, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        inner = getattr(command, "commands", {})
        if not inner or command.invoke_without_command:
            yield words
        for word, each in inner.items():
            yield from walk(each, (*words, word))

    texts = {}
    for words in walk(get_command(app), ()):
        # 80 columns, as in a terminal, of which Click leaves two free
        result = CliRunner().invoke(app, [*words, "--help"], prog_name="comfy-script", terminal_width=78)
        texts[" ".join(("comfy-script", *words))] = result.stdout.strip() + "\n"
    return texts


def with_help_texts(page: str) -> str:
    """A page whose help texts are those of the commands as they are now."""
    texts = help_texts()
    return _BLOCK.sub(lambda block: block[1] + texts[block["command"]], page)


if __name__ == "__main__":
    PAGE.write_text(with_help_texts(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
