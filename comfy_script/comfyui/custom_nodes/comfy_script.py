"""ComfyUI's door to the node pack: the folder of this file is a folder of custom nodes with this one pack in it.

ComfyUI takes each file and folder in a folder of custom nodes for a pack, so the package itself can't be one. The pack
is loaded by its path, because ComfyUI may run in a Python that has no `comfy_script` installed, and under its own name,
so that there is one copy of it per process, however many doors lead to it.
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

_NAME = "comfy_script.nodes"


def _load() -> ModuleType:
    loaded = sys.modules.get(_NAME)
    if loaded is not None:
        return loaded
    folder = Path(__file__).resolve().parents[2] / "nodes"
    spec = importlib.util.spec_from_file_location(_NAME, folder / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[_NAME] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[_NAME]
        raise
    return module


comfy_entrypoint = _load().comfy_entrypoint
