"""The module that scripts import nodes from: `from comfy_script.runtime.nodes import *`, after `load()`.

Its names are the nodes and global enums of the default session's server. What is imported before `load()` stands for
them until then: it can be passed on and annotate functions, and is an error if it is used. The stub beside this file
tells editors about them.
"""

from __future__ import annotations

import sys
from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("__") and name != "__all__":
        raise AttributeError(name)
    from .default import default_session

    session = default_session()
    if session.needs_load and not session.loaded:
        from .._placeholders import before_load

        return before_load(_find, name, sys._getframe(1), __name__)
    if name == "__all__":
        frame = sys._getframe(1)
        return session.nodes.names_for(frame.f_code, {*frame.f_locals, *frame.f_globals})
    return session.nodes._asked_for(name, sys._getframe(1), __name__)


def _find(name: str, needed: bool) -> Any:
    from .default import default_session, load_now

    session = default_session()
    if needed and session.needs_load and not session.loaded:
        load_now()
    return None if session.needs_load and not session.loaded else session.nodes.find(name)


def __dir__() -> list[str]:
    from .default import default_session

    session = default_session()
    return session.nodes.names() if session.loaded else []
