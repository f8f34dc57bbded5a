"""ComfyUI's modules: top-level names such as `nodes` and `utils`, which a script's own modules may have taken."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from comfy_script._files import real_path
from comfy_script.errors import ComfyUIError

__all__ = ["comfy", "put_on_path"]

# What ComfyUI imports by these names while it boots.
_TOP_LEVEL = (
    *("comfy", "comfy_api", "comfy_execution", "comfy_extras", "comfyui_version", "folder_paths", "node_helpers"),
    *("nodes", "execution", "server", "latent_preview", "protocol", "app", "utils", "middleware", "api_server"),
)


def comfy(name: str) -> ModuleType:
    """One of ComfyUI's modules by its full name, such as `comfy.model_management`."""
    return importlib.import_module(name)


def put_on_path(folder: Path) -> None:
    """Makes ComfyUI's modules importable.

    Raises:
        ComfyUIError: Another module has one of the names already, so that ComfyUI would get that one.
    """
    for name in _TOP_LEVEL:
        module = sys.modules.get(name)
        place = _place(module) if module is not None else None
        if place is not None and not place.is_relative_to(real_path(folder)):
            raise ComfyUIError(
                f"A module {name!r} from {place} is imported already, and ComfyUI has one of that name, so ComfyUI "
                "can't run in this process. Rename it, or import it after load()."
            )
    path = str(folder)
    if path in sys.path:
        sys.path.remove(path)
    # In front: a script's folder may have a `utils.py`, which ComfyUI would import as its own.
    sys.path.insert(0, path)


def _place(module: ModuleType) -> Path | None:
    file = getattr(module, "__file__", None) or next(iter(getattr(module, "__path__", ())), None)
    return real_path(file) if file else None
