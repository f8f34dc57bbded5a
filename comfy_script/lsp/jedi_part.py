"""What Jedi says to a request of an editor, as far as it can be waited for; and what it reads before it is asked."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jedi_language_server import jedi_utils
from pygls.workspace import TextDocument

from .._text import get_logger

if TYPE_CHECKING:
    from .scripts import Script
    from .server import ComfyLanguageServer
    from .views import View

__all__ = ["Ahead", "JediPart"]

_log = get_logger(__name__)
_NODES = "from comfy_script.runtime.nodes import *\nKSam"
"""What Jedi reads for this it reads for the first answer in any script: the stubs, and Python's own."""


class JediPart:
    """What Jedi says to one request.

    Args:
        server: The server.
        answer: A feature of jedi-language-server; None: there is nothing to ask.
        params: The request's.

    Attributes:
        is_late: Jedi had an answer that wasn't waited for, or that is of texts which have changed meanwhile.
    """

    def __init__(self, server: ComfyLanguageServer, answer: Callable[..., Any] | None, params: Any) -> None:
        self._server = server
        self._answer = answer
        self._params = params
        self._until = asyncio.get_running_loop().time() + server.jedi_seconds
        self.is_late = False

    async def ask(self, answer: Callable[..., Any] | None = None, *, patiently: bool = False) -> Any:
        """Jedi's answer; None if there is none, it is late, or Jedi stumbles over a text that is being typed.

        Args:
            answer: What to ask instead of the feature.
            patiently: Wait for it, as long as it takes.
        """
        asked = answer or self._answer
        if self._answer is None or asked is None:
            return None
        server, params = self._server, self._params
        seconds = None if patiently else max(self._until - asyncio.get_running_loop().time(), 0)
        versions = self._versions()
        found, self.is_late = await server.jedi.ask(lambda: _unless_it_stumbles(asked, server, params), seconds)
        if self._versions() != versions:
            found, self.is_late = None, True
        return found

    def _versions(self) -> dict[str, int | None]:
        return {uri: document.version for uri, document in self._server.workspace.text_documents.items()}


class Ahead:
    """What Jedi reads before anybody asks.

    Args:
        server: The server.
    """

    def __init__(self, server: ComfyLanguageServer) -> None:
        self._server = server
        self._read: set[tuple[str | None, str]] = set()

    def nodes(self) -> None:
        """What each script needs."""
        self._ask(_NODES, None, lambda script: script.complete())

    def imports(self, view: View, script: Script) -> None:
        """The modules that a script imports: the text of each, but not what it imports in turn."""
        reading = script.reading()
        folder = str(Path(view.path).parent) if view.path is not None else None
        for text, name in _imports(reading.tree) if reading is not None else ():
            if (folder, text) not in self._read:
                self._read.add((folder, text))
                self._ask(f"{text}\n{name}", folder, lambda script: script.infer())

    def _ask(self, text: str, folder: str | None, question: Callable[[Any], Any]) -> None:
        server = self._server

        def ask(server: ComfyLanguageServer, _: Any) -> None:
            root = Path(folder).as_uri() if folder is not None else server.workspace.root_uri or "file://"
            question(jedi_utils.script(server.project, TextDocument(f"{root}/comfy_script_read_ahead.py", text)))

        server.jedi.read_ahead(lambda: _unless_it_stumbles(ask, server, None))


def _imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Each name that is imported: the statement that brings it alone, and the name."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                if alias.name != "*":
                    one = (
                        ast.Import([alias])
                        if isinstance(node, ast.Import)
                        else ast.ImportFrom(node.module, [alias], node.level)
                    )
                    yield ast.unparse(one), alias.asname or alias.name


def _unless_it_stumbles(answer: Callable[..., Any], server: ComfyLanguageServer, params: Any) -> Any:
    try:
        return answer(server, params)
    except Exception:  # noqa: BLE001 - of a foreign library, on any text: what we know is worth having without it
        _log.debug("Jedi failed", exc_info=True)
        return None
