"""Replays edits to `comfy-script lsp` over stdio: `python -m tests.lsp.replay --edits 10000`, or `make lsp-edits`.

After each edit the server is asked one question, in turn: completion, hover, signature, symbols, hints, actions. It
prints the longest answers in CPU time of the server, and fails if one was an error, the server wrote a traceback, or
took over a second.
"""

from __future__ import annotations

import argparse
import gzip
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.lsp.editor import Editor
from tests.lsp.edits import Edit, edits

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
LONGEST = 1.0
"""Seconds of CPU time for an answer."""


class Replay:
    """A server, and edits of files that are open in it.

    Attributes:
        longest: Question → the longest answer in seconds of CPU time, and where it was asked.
        slowest: Question → the longest one by the clock: seconds, seconds of CPU time in it, and where it was asked.
        answers: How many there were.
        parts: How many completions came without Jedi's part, because that was late.
    """

    def __init__(self, folder: Path, object_info: bytes) -> None:
        (folder / "nodes.json").write_bytes(object_info)
        self.errors = folder / "stderr.txt"
        command = [
            sys.executable,
            "-c",
            _WITH_STDERR,
            str(self.errors),
            "lsp",
            "--registry",
            str(folder / "nodes.json"),
        ]
        self.editor = Editor(folder, command, {**os.environ})
        self._process = psutil.Process(self.editor.pid)
        self.longest: dict[str, tuple[float, str]] = {}
        self.slowest: dict[str, tuple[float, float, str]] = {}
        self.answers = 0
        self.parts = 0
        # Jedi reads the stubs of nodes and of Python once.
        self.editor.change("warm.py", _WARM)
        self.editor.completions("warm.py", 1, 4)
        self.editor.call_tips("warm.py", 2, 6)

    def _cpu(self) -> float:
        times = self._process.cpu_times()
        return times.user + times.system

    def ask(self, number: int, edit: Edit) -> None:
        """Makes an edit, and asks a question about it."""
        before = edit.text[: edit.offset]
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        editor, file = self.editor, edit.file
        questions: list[tuple[str, Callable[[], object]]] = [
            ("completion", lambda: self._complete(file, line, column)),
            ("hover", lambda: editor.hover(file, line, column)),
            ("signature", lambda: editor.call_tips(file, line, column)),
            ("symbols", lambda: editor.symbols(file)),
            ("hints", lambda: editor.inlay_hints(file, 0, 10_000)),
            ("actions", lambda: editor.actions(file, line, column)),
        ]
        name, question = questions[number % len(questions)]
        place = f"{file}:{line + 1}:{column + 1} (edit {number})"
        start, begin = time.monotonic(), self._cpu()
        editor.change(file, edit.text)
        question()
        taken = self._cpu() - begin
        waited = time.monotonic() - start
        self.slowest[name] = max(self.slowest.get(name, (0.0, 0.0, "")), (waited, taken, place))
        self.longest[name] = max(self.longest.get(name, (0.0, "")), (taken, place))
        self.answers += 1

    def _complete(self, file: str, line: int, column: int) -> None:
        _, is_part = self.editor.completions_so_far(file, line, column)
        self.parts += is_part

    def close(self) -> str:
        """Ends the server; what it wrote to stderr."""
        self.editor.close()
        return self.errors.read_text(encoding="utf-8")


_WARM = """from comfy_script.runtime.nodes import *
KSam
print(
"""
# As the command, but that stderr goes to a file.
_WITH_STDERR = """
import sys
sys.stderr = open(sys.argv.pop(1), "w", buffering=1, encoding="utf-8")
from comfy_script.cli import main
main()
"""


def main() -> None:
    """Replays and prints."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--edits", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    object_info = gzip.decompress((ROOT / "tests/data/object_info-0.30.0.json.gz").read_bytes())
    with tempfile.TemporaryDirectory(prefix="comfy_script-") as folder:
        replay = Replay(Path(folder), object_info)
        for number, edit in enumerate(edits(EXAMPLES, options.seed, options.edits)):
            replay.ask(number, edit)
        said = replay.close()
    print(f"{replay.answers} edits, {replay.parts} completions without Jedi's part; the longest, in ms of CPU time:")
    for name, (seconds, place) in replay.longest.items():
        print(f"  {name:12} {seconds * 1000:6.0f}  {place}")
    print("by the clock, with the CPU time of the server in it:")
    for name, (waited, seconds, place) in replay.slowest.items():
        print(f"  {name:12} {waited * 1000:6.0f}  {seconds * 1000:6.0f}  {place}")
    is_slow = max(replay.longest.values())[0] > LONGEST
    if "Traceback" in said or is_slow:
        print(said[-4000:])
        sys.exit(1)


if __name__ == "__main__":
    main()
