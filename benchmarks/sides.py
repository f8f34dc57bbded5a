"""The two sides of every measurement: this checkout's Python and the peer's own environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PEER_REQUIREMENT = "comfy-script[default]==0.6.1"
WORKER = Path(__file__).with_name("worker.py")


class WorkerFailed(Exception):
    """A measurement's process ended without a result."""


@dataclass(frozen=True)
class Side:
    """One side: its Python, and the environment variables that its processes get."""

    name: str
    python: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(
        self,
        case: str,
        parameters: dict[str, Any],
        *,
        timeout: float = 900,
        worker: Path = WORKER,
        **environment: str,
    ) -> dict[str, Any]:
        """Runs one case in a fresh process, away from any checkout, and returns what it measured."""
        with tempfile.TemporaryDirectory(prefix="comfy_script-bench-") as directory:
            result = Path(directory) / "result.json"
            done = subprocess.run(
                [str(self.python), "-I", str(worker), case, json.dumps(parameters), str(result)],
                cwd=directory,
                env={**os.environ, **self.environment, **environment},
                capture_output=True,
                text=True,
                timeout=timeout,
            )
            if done.returncode or not result.exists():
                raise WorkerFailed(f"{self.name}: {case} {parameters}\n{done.stdout[-500:]}\n{done.stderr[-2000:]}")
            measured: dict[str, Any] = json.loads(result.read_text())
            return measured


def install_peer(venv: Path) -> Path:
    """Installs the peer into an environment of its own, once; returns that environment's Python."""
    python = venv / "bin" / "python"
    ready = venv / ".ready"
    if ready.exists() and ready.read_text() == PEER_REQUIREMENT:
        return python
    print(f"Installing {PEER_REQUIREMENT} into {venv}", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
    uv = subprocess.run(
        [sys.executable, "-m", "uv", "pip", "install", "-q", "--python", str(python), PEER_REQUIREMENT],
        capture_output=True,
    )
    if uv.returncode:
        subprocess.run([str(python), "-m", "pip", "install", "-q", PEER_REQUIREMENT], check=True)
    # The first import writes the bytecode, which is no part of an import's time.
    subprocess.run([str(python), "-I", "-c", "import comfy_script.runtime"], check=True, capture_output=True)
    ready.write_text(PEER_REQUIREMENT)
    return python
