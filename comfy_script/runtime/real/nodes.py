"""The module that scripts import nodes from in real mode: `from comfy_script.runtime.real.nodes import *`.

Its names are the nodes and global enums of the ComfyUI in this process. What is imported before `load()` stands for
them until then: it can be passed on and annotate functions, and is an error if it is used. The stub beside this file
tells editors about them.
"""

from __future__ import annotations

import sys
from typing import Any

from ..default import load_now as _load_now
from .session import default_session as _default_session


def __getattr__(name: str) -> Any:
    if name.startswith("__") and name != "__all__":
        raise AttributeError(name)
    session = _default_session()
    if not session.loaded:
        from ..._placeholders import before_load

        return before_load(_find, name, sys._getframe(1), __name__)
    if name == "__all__":
        frame = sys._getframe(1)
        return session.nodes.names_for(frame.f_code, {*frame.f_locals, *frame.f_globals})
    return session.nodes._asked_for(name, sys._getframe(1), __name__)


def _find(name: str, needed: bool) -> Any:
    session = _default_session()
    if needed and not session.loaded:
        _load_now()
    return session.nodes.find(name) if session.loaded else None


def __dir__() -> list[str]:
    session = _default_session()
    return session.nodes.names() if session.loaded else []
