"""ComfyUI's door to the node pack: the folder of this file is a folder of custom nodes with this one pack in it.

ComfyUI takes each file and folder in a folder of custom nodes for a pack, so the package itself can't be one. The pack
is loaded by its path, because ComfyUI may run in a Python that has no `comfy_script` installed, and under its own name,
so that there is one copy of it per process, however many doors lead to it. So is the package, for the extension of
ComfyUI's page; where it doesn't load, the pack does without.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
import sys
from pathlib import Path
from types import ModuleType

_PACKAGE = "comfy_script"
_FOLDER = Path(__file__).resolve().parents[2]


def _load(name: str, folder: Path) -> ModuleType:
    loaded = sys.modules.get(name)
    if loaded is not None:
        return loaded
    spec = importlib.util.spec_from_file_location(name, folder / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _add_extension() -> None:
    _load(_PACKAGE, _FOLDER)
    try:
        hook = importlib.import_module(f"{_PACKAGE}.extension.hook")
    except ImportError as error:
        logging.getLogger(_PACKAGE).warning("Images can't be saved with a Python script: %s", error)
    else:
        hook.add_extension()


_pack = _load(f"{_PACKAGE}.nodes", _FOLDER / "nodes")


async def comfy_entrypoint() -> object:
    """Where ComfyUI enters the pack."""
    _add_extension()
    return await _pack.comfy_entrypoint()
