"""The goldens of the examples: `examples/<name>.api.json`, the workflows that a script queues, without a server.

    python -m tests.update_goldens [name …]

writes them anew, of all examples if none is named. Look at what changed before you commit it.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.pack_nodes import with_pack

if TYPE_CHECKING:
    from comfy_script.registry import Registry

EXAMPLES = Path(__file__).parent.parent / "examples"
NODES = Path(__file__).parent / "data" / "object_info-0.30.0.json.gz"

WRITES_ITS_OWN = "generate_workflow"
"""It queues nothing; its golden is the prompt.json that it writes."""
NOT_COMPILED = {"labelled_grid", "two_servers"}
"""A module of the others; and a script with sessions of its own, which compiling for one session can't see."""
REAL_MODE = "from comfy_script.runtime.real import"


def names() -> list[str]:
    """The examples that have a golden: those that queue workflows."""
    scripts = {path.stem: path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.py")}
    return sorted(name for name, text in scripts.items() if name not in NOT_COMPILED and REAL_MODE not in text)


def golden(name: str) -> Path:
    """Where an example's golden is."""
    return EXAMPLES / f"{name}.api.json"


def compiled(name: str, registry: Registry) -> tuple[Any, bool]:
    """What an example queues: a workflow in API format, or a list of several; and whether it ran to its end.

    The example runs, and may write, in the working directory.
    """
    from comfy_script.errors import ScriptError
    from comfy_script.runtime.script import compile_script

    if name == WRITES_ITS_OWN:
        with contextlib.suppress(ScriptError):
            compile_script(EXAMPLES / f"{name}.py", registry)
        return json.loads(Path("prompt.json").read_text(encoding="utf-8")), True
    script = compile_script(EXAMPLES / f"{name}.py", registry)
    prompts = [workflow.prompt for workflow in script.workflows]
    return prompts[0] if len(prompts) == 1 else prompts, script.complete


def nodes() -> Registry:
    """The nodes of the servers that we start: ComfyUI's own and our pack's."""
    from comfy_script.registry import Registry

    body = with_pack(gzip.decompress(NODES.read_bytes()))
    return Registry.from_object_info(body, origin=NODES.name, cache=False)


def update(chosen: Sequence[str]) -> None:
    """Writes goldens anew."""
    registry = nodes()
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as directory:
        os.chdir(directory)
        try:
            for name in chosen:
                workflows, _ = compiled(name, registry)
                golden(name).write_text(json.dumps(workflows, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
                print(golden(name))
        finally:
            os.chdir(before)


if __name__ == "__main__":
    update(sys.argv[1:] or names())
