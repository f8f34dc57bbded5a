"""A real editor without a screen, which starts `comfy-script lsp`, and writes down what it was told."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.lsp.editor import OWN

DATA = Path(__file__).parents[1] / "data" / "object_info-0.30.0.json.gz"


def answers_of(editor: Sequence[str], script: str, folder: Path, homes: Sequence[str]) -> dict[str, Any]:
    """What the editor was told of a script.

    Args:
        editor: Its command; a program in its own language does what `COMMAND`, `SCRIPT` and `OUT` say.
        script: The text of the script.
        folder: A folder of its own.
        homes: Variables that name where it keeps its things: all name the folder.
    """
    (folder / "nodes.json").write_bytes(gzip.decompress(DATA.read_bytes()))
    (folder / "script.py").write_text(script)
    command = [*OWN, "--registry", str(folder / "nodes.json")]
    variables = {
        **os.environ,
        "COMMAND": json.dumps(command),
        "SCRIPT": str(folder / "script.py"),
        "OUT": str(folder / "out.json"),
        **dict.fromkeys(homes, str(folder)),
    }
    done = subprocess.run(
        editor,
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert (folder / "out.json").is_file(), done.stderr
    answers: dict[str, Any] = json.loads((folder / "out.json").read_text())
    return answers
