"""ComfyUI's own validation of single nodes, for tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any


class Validation:
    """ComfyUI's validation, in a process of its own."""

    def __init__(self, comfyui: Path, folder: Path) -> None:
        self._log = (folder / "log.txt").open("w+", encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("validation_process.py")), str(comfyui)],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            encoding="utf-8",
        )
        self.started = self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self._log.seek(0)
            raise AssertionError(f"The process ended:\n{self._log.read()[-3000:]}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def ask(self, prompt: Mapping[str, Any], node: str) -> dict[str, Any]:
        """Errors of one node of a prompt, and the inputs that it would get."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"prompt": prompt, "node": node}) + "\n")
        self._process.stdin.flush()
        return self._read()

    def close(self) -> None:
        self._process.communicate(timeout=60)
        self._log.close()
