"""Writes the type stub that the wheel has: `python -m tools.make_stubs [FILE]`, or `make stubs`.

It is that of ComfyUI 0.30.0's own nodes, from the registry that the tests use.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

from comfy_script.codegen.stubs import stub_source
from comfy_script.registry import Registry

_REPOSITORY = Path(__file__).parents[1]
_OBJECT_INFO = _REPOSITORY / "tests/data/object_info-0.30.0.json.gz"
_STUB = _REPOSITORY / "stubs/comfy_script/runtime/nodes.pyi"


def main(argv: list[str]) -> None:
    """Writes the stub to a file, by default to the committed one."""
    dest = Path(argv[0]) if argv else _STUB
    registry = Registry.from_object_info(gzip.decompress(_OBJECT_INFO.read_bytes()), cache=False)
    dest.parent.mkdir(parents=True, exist_ok=True)
    # Always all of it: what changed may be the generator, which the first line of an old file doesn't tell.
    dest.write_text(stub_source(registry), encoding="utf-8", newline="\n")
    print(dest)


if __name__ == "__main__":
    main(sys.argv[1:])
