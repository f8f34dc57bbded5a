"""The goldens of the examples: `examples/<name>.api.json`, the workflows that a script queues, without a server.

    python -m tests.update_goldens [name … recipes/name …]

writes them anew, of all examples if none is named. Look at what changed before you commit it.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import struct
import sys
import tempfile
import zlib
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
NOT_COMPILED = {"sweep", "two_servers"}
"""Scripts with sessions of their own, which compiling for one session can't see."""
REAL_MODE = "from comfy_script.runtime.real import"


def names() -> list[str]:
    """The examples that have a golden: those that queue workflows."""
    scripts = {path.stem: path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.py")}
    compiled = sorted(name for name, text in scripts.items() if name not in NOT_COMPILED and REAL_MODE not in text)
    return compiled + recipes()


def recipes() -> list[str]:
    """The recipes, as `recipes/name`."""
    return sorted(f"recipes/{path.stem}" for path in (EXAMPLES / "recipes").glob("*.py"))


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
    if name.startswith("recipes/"):
        write_photos(Path())
    script = compile_script(EXAMPLES / f"{name}.py", registry)
    prompts = [workflow.prompt for workflow in script.workflows]
    return prompts[0] if len(prompts) == 1 else prompts, script.complete


def write_photos(folder: Path) -> None:
    """What recipes take if they are given no picture: photo.png, and mask.png, whose left half is white.

    Byte for byte the same with every zlib, as the goldens know them by their content.
    """

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    def png(*rows: bytes) -> bytes:
        header = struct.pack(">IIBBBBB", len(rows[0]) // 3, len(rows), 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 0)
        return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")

    rows = [b"".join(bytes((4 * x, 4 * y, 128)) for x in range(64)) for y in range(64)]
    (folder / "photo.png").write_bytes(png(*rows))
    (folder / "mask.png").write_bytes(png(*[b"\xff" * 96 + b"\0" * 96] * 64))


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
