"""The module that scripts import nodes from in real mode: `from comfy_script.runtime.real.nodes import *`.

Its names are the nodes and global enums of the ComfyUI in this process. They are not here before `load()`; the stub
beside this file tells editors about them.
"""

from __future__ import annotations

from typing import Any

from .session import default_session as _default_session


def __getattr__(name: str) -> Any:
    if name.startswith("__") and name != "__all__":
        raise AttributeError(name)
    nodes = _default_session().nodes
    return nodes.names() if name == "__all__" else nodes.find(name)


def __dir__() -> list[str]:
    session = _default_session()
    return session.nodes.names() if session.loaded else []
