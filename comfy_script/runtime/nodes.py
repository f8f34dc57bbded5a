"""The module that scripts import nodes from: `from comfy_script.runtime.nodes import *`, after `load()`.

Its names are the nodes and global enums of the default session's server. They are not here before `load()`; the stub
beside this file tells editors about them.
"""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("__") and name != "__all__":
        raise AttributeError(name)
    from .default import default_session

    nodes = default_session().nodes
    return nodes.names() if name == "__all__" else nodes.find(name)


def __dir__() -> list[str]:
    from .default import default_session

    session = default_session()
    return session.nodes.names() if session.loaded else []
