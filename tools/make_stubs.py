"""Writes the type stubs that the wheel has: `python -m tools.make_stubs [FOLDER]`, or `make stubs`.

They are those of ComfyUI 0.30.0's own nodes and of our node pack, from the registries that the tests use.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
from pathlib import Path
from typing import Any

from comfy_script.codegen.stubs import write_stubs
from comfy_script.registry import Registry

_REPOSITORY = Path(__file__).parents[1]
_OBJECT_INFO = [_REPOSITORY / "tests/data" / f"object_info-{name}.json.gz" for name in ("0.30.0", "pack")]
_STUBS = _REPOSITORY / "stubs"


def main() -> None:
    """Writes the stubs into a folder, by default that of the committed ones."""
    parser = argparse.ArgumentParser(prog="python -m tools.make_stubs", description=main.__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=_STUBS, help="made anew as a whole")
    dest: Path = parser.parse_args().folder
    nodes: dict[str, Any] = {}
    for file in _OBJECT_INFO:
        nodes |= json.loads(gzip.decompress(file.read_bytes()))
    registry = Registry.from_object_info(nodes, cache=False)
    # Always all of it: what changed may be the generator, which the first line of an old index doesn't tell.
    shutil.rmtree(dest, ignore_errors=True)
    print(write_stubs(registry, dest / "comfy_script/runtime/nodes.pyi"))
    print(write_stubs(registry, dest / "comfy_script/runtime/real/nodes.pyi", real=True))
    # The lock would go into wheels.
    for lock in dest.rglob(".lock"):
        lock.unlink()


if __name__ == "__main__":
    main()
