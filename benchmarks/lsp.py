"""`comfy-script lsp` beside jedi-language-server, in CPU time of the server: `python -m benchmarks.lsp`.

The first completion of a fresh server, on the same stub; and of a warm one, in a script of 500 lines, what a keystroke
costs: a completion inside of a string, and the mistakes.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.editor import COMPLETIONS, HEAD, LanguageServer
from benchmarks.sides import Side
from comfy_script.codegen.stubs import write_stubs
from comfy_script.registry import Registry
from tests.lsp.editor import OWN

ROOT = Path(__file__).parents[1]
LINES = 500


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as folder:
        bench = _Bench(Path(folder))
        print(f"{'CPU ms, median of ' + str(rounds):34}{'jedi':>8}{'ours':>8}   ratio of each round")
        for name, (code, expected) in COMPLETIONS.items():
            pairs = [[bench.first(words, code, expected) for words in (bench.jedi, bench.ours)] for _ in range(rounds)]
            jedi, ours = (statistics.median(each) * 1000 for each in zip(*pairs, strict=True))
            ratios = sorted(ours / jedi for jedi, ours in pairs)
            spread = f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
            print(f"{'first completion: ' + name:34}{jedi:8.0f}{ours:8.0f}   {spread}")
        for name, seconds in bench.warm(4 * rounds).items():
            print(f"{name:34}{'':8}{seconds * 1000:8.0f}")


class _Bench:
    def __init__(self, folder: Path) -> None:
        object_info = gzip.decompress((ROOT / "tests/data/object_info-0.30.0.json.gz").read_bytes())
        nodes = folder / "nodes.json"
        nodes.write_bytes(object_info)
        self._project = folder / "project"
        ignored = shutil.ignore_patterns("__pycache__", "nodes.pyi", "nodes_parts")
        shutil.copytree(ROOT / "comfy_script", self._project / "comfy_script", ignore=ignored)
        registry = Registry.from_object_info(object_info)
        write_stubs(registry, self._project / "comfy_script/runtime/nodes.pyi")
        self._cache = folder / "cache"
        self._side = Side("ours", Path(sys.executable))
        self.jedi: Sequence[str] = ()
        self.ours: Sequence[str] = [*OWN, "--registry", str(nodes)]
        self._with(self.jedi, lambda server: server.complete("KSampler = 1\nKSam"))  # Python's own stubs are parsed

    def _with(self, command: Sequence[str], measure: Callable[[LanguageServer], object]) -> object:
        server = LanguageServer(self._side, self._cache, command, self._project)
        try:
            return measure(server)
        finally:
            server.close()

    def first(self, command: Sequence[str], code: str, expected: str) -> float:
        """Seconds of CPU time of a fresh server's first completion; its own stub isn't parsed yet."""
        taken: list[float] = []

        def measure(server: LanguageServer) -> None:
            before = server.cpu()
            offered = server.complete(HEAD + code)
            taken.append(server.cpu() - before)
            assert expected in offered, offered[:10]

        self._with(command, measure)
        return taken[0]

    def warm(self, rounds: int) -> dict[str, float]:
        """Seconds of CPU time after a keystroke, the median of some."""
        taken: dict[str, list[float]] = {"completion in a string": [], "mistakes": []}

        def measure(server: LanguageServer) -> None:
            text = _script()
            uri = (server.project / "long.py").as_uri()
            document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
            server.notify("textDocument/didOpen", textDocument=document)
            server.until_told("textDocument/publishDiagnostics")
            line = text.count("\n")
            for number in range(rounds):
                typed = text + "    KSamplerSelect('" + "eul" * (number + 1)
                changed = {"textDocument": {"uri": uri, "version": number + 2}, "contentChanges": [{"text": typed}]}
                before = server.cpu()
                server.notify("textDocument/didChange", **changed)
                place = {"line": line, "character": len(typed) - len(text)}
                found = server.request("textDocument/completion", textDocument={"uri": uri}, position=place)
                assert found["items"][0]["label"] == "euler"
                middle = server.cpu()
                server.until_told("textDocument/publishDiagnostics")
                if number:
                    taken["completion in a string"].append(middle - before)
                    taken["mistakes"].append(server.cpu() - middle)

        self._with(self.ours, measure)
        return {f"{name}, {LINES} lines": statistics.median(times) for name, times in taken.items()}


def _script() -> str:
    """A script of 500 lines that isn't the same over and over."""
    example = (ROOT / "examples/hires_fix.py").read_text(encoding="utf-8")
    head, _, body = example.partition("with Workflow(wait=True):\n")
    body = body.partition("\nsmall.wait")[0]
    blocks: list[str] = []
    while head.count("\n") + sum(block.count("\n") + 1 for block in blocks) < LINES - body.count("\n") - 2:
        blocks.append("with Workflow(wait=True):\n" + body.replace("89848", str(len(blocks))))
    filled = head + "\n".join(blocks)
    return filled + "\n" * max(LINES - 2 - filled.count("\n"), 1) + "with Workflow():\n"


if __name__ == "__main__":
    main()
