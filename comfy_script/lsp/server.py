"""The language server: jedi-language-server, of which each feature gives our part as well."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from jedi_language_server.server import SERVER as JEDI
from jedi_language_server.server import JediLanguageServer, JediLanguageServerProtocol
from lsprotocol import types as lsp
from pygls.capabilities import get_capability
from pygls.protocol import lsp_method

from .. import __version__
from .._text import get_logger
from ..analysis.check import vocabulary_of
from .diagnostics import diagnostics
from .features import COMMANDS, FEATURES, OWN, Feature
from .garbage import Garbage
from .jedi_part import Ahead, JediPart
from .jedi_thread import JediThread
from .nodes import NodesSource
from .scripts import Script, Scripts
from .typed import TypingPlace, edited_at
from .views import View

__all__ = ["JEDI_SECONDS", "ComfyLanguageServer"]

_F = TypeVar("_F", bound=Callable[..., Any])
_log = get_logger(__name__)
_PAUSE = 0.15
"""Seconds without a keystroke after which mistakes are told."""
_STILL_TYPING = 2.0
"""Seconds without a keystroke after which what is half typed is taken for what is meant."""
_NOTEBOOKS = lsp.NotebookDocumentSyncOptions(
    notebook_selector=[lsp.NotebookDocumentFilterWithCells(cells=[lsp.NotebookCellLanguage(language="python")])]
)
JEDI_SECONDS = 0.7
"""Seconds that an answer waits for Jedi's part, where the rest is worth having without it."""
_WATCH = 2.0
"""Seconds between two looks at whether the nodes have changed."""


class _Protocol(JediLanguageServerProtocol):
    def handle_message(self, message: Any) -> None:
        """Notes that somebody is there."""
        assert isinstance(self._server, ComfyLanguageServer)
        self._server.garbage.heard()
        super().handle_message(message)

    @lsp_method(lsp.INITIALIZE)
    def lsp_initialize(self, params: lsp.InitializeParams) -> Generator[Any, Any, lsp.InitializeResult]:
        """Takes the editor's options, and adds the features that they ask for."""
        server = self._server
        assert isinstance(server, ComfyLanguageServer)
        server.prepare(params.initialization_options)
        return (yield from super().lsp_initialize(params))


class ComfyLanguageServer(JediLanguageServer):
    """jedi-language-server, and what it doesn't know of nodes.

    Args:
        place: Where the nodes come from, see `NodesSource`.
        beside_pylance: Offer only what Pylance doesn't.
        jedi_seconds: How long an answer waits for Jedi's part, where the rest is worth having without it.

    Attributes:
        nodes: Where the nodes come from.
        beside_pylance: Whether Pylance serves the same editor.
        jedi_seconds: The same.
        jedi: Jedi, which is asked for a part of most answers.
        ahead: What it reads before it is asked.
        garbage: When garbage is collected.
    """

    def __init__(
        self, place: str | None = None, *, beside_pylance: bool = False, jedi_seconds: float = JEDI_SECONDS
    ) -> None:
        super().__init__(
            name="comfy-script",
            version=__version__,
            protocol_cls=_Protocol,
            notebook_document_sync=_NOTEBOOKS,
        )
        self.nodes = NodesSource(place)
        self.beside_pylance = beside_pylance
        self.jedi_seconds = jedi_seconds
        self.jedi = JediThread()
        self.ahead = Ahead(self)
        self.garbage = Garbage()
        self._scripts = Scripts()
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._texts: dict[str, str] = {}
        self._open: set[str] = set()
        self._has_warned = False

    # -- features -------------------------------------------------------------------------------------------------

    def prepare(self, options: Any) -> None:
        """Adds all features, before the editor is told which there are.

        Args:
            options: The editor's initialization options: `comfyScript` has `registry` (as `--registry`),
                `besidePylance` and `jediSeconds`; the others are those of jedi-language-server.
        """
        own = options.get("comfyScript") if isinstance(options, dict) else None
        if isinstance(own, dict):
            self.beside_pylance = bool(own.get("besidePylance", self.beside_pylance))
            if isinstance(seconds := own.get("jediSeconds"), (int, float)):
                self.jedi_seconds = seconds
            if isinstance(place := own.get("registry"), str) and place:
                self.nodes = NodesSource(place)
        if (registry := self.nodes.registry) is not None:
            vocabulary_of(registry)  # so that the first completion needn't
        self.garbage.begin()
        known = JEDI.protocol.fm
        for name, feature in known.features.items():
            self.feature(name, known.feature_options.get(name))(getattr(feature, "func", feature))
        for name, (own_options, answer) in OWN.items():
            super().feature(name, own_options)(_of(self, answer))
        for name, command in COMMANDS.items():
            self.command(name)(_of(self, command))

    def feature(self, feature_name: str, options: Any | None = None) -> Callable[[_F], _F]:
        """Adds a feature of jedi-language-server: what it answers, and what we do."""
        add = super().feature

        def decorate(answer: _F) -> _F:
            feature = FEATURES.get(feature_name)
            if feature is not None:
                changed = feature.options(options) if options is not None else None
                add(feature_name, changed)(_together(self, feature, answer))
            elif not self.beside_pylance:
                add(feature_name, options)(_alone(self, answer))
            return answer

        return decorate

    # -- documents ------------------------------------------------------------------------------------------------

    def view(self, params: Any) -> View:
        """The document that a request is about."""
        return View(self.workspace, params.text_document.uri)

    def script(self, view: View) -> Script | None:
        """A document to be asked about; None if there are no nodes."""
        registry = self.nodes.registry
        return self._scripts.script(view.source.text, registry) if registry is not None else None

    def markup(self, capability: str) -> lsp.MarkupKind:
        """How the editor has texts.

        Args:
            capability: Which of its capabilities of text documents says so.
        """
        kinds = get_capability(self.client_capabilities, f"text_document.{capability}", None) or ["plaintext"]
        preferred = self.initialization_options.markup_kind_preferred
        return lsp.MarkupKind(preferred if preferred in kinds else kinds[0])

    def can(self, capability: str) -> bool:
        """Whether the editor can do something with documents.

        Args:
            capability: One of its capabilities of text documents.
        """
        return bool(get_capability(self.client_capabilities, f"text_document.{capability}", False))

    # -- mistakes -------------------------------------------------------------------------------------------------

    def tell_mistakes(self, uri: str, *, at_once: bool = False, is_typed: bool = False) -> None:
        """Tells the mistakes of a document, when nobody has typed in it for a moment.

        Args:
            uri: The document, or a cell of a notebook.
            at_once: Don't wait.
            is_typed: Somebody types in it: what is half typed there is told only if it stays so.
        """
        if not self.initialization_options.diagnostics.enable:
            return
        self._open.add(uri)
        self._tell_in(0 if at_once else _PAUSE, uri, is_typed)

    def _tell_in(self, seconds: float, uri: str, is_typed: bool) -> None:
        if (waiting := self._waiting.pop(uri, None)) is not None:
            waiting.cancel()
        self._waiting[uri] = asyncio.get_running_loop().call_later(seconds, self._tell, uri, is_typed)

    def _tell(self, uri: str, is_typed: bool) -> None:
        self._waiting.pop(uri, None)
        view = View(self.workspace, uri)
        script = self.script(view)
        if script is None:
            return
        if not self.beside_pylance:
            self.ahead.imports(view, script)
        text = view.source.text
        before, self._texts[uri] = self._texts.get(uri, text), text
        offset = edited_at(before, text) if is_typed else None
        typing = TypingPlace(view, offset) if offset is not None else None
        told, is_part = diagnostics(view, script, beside_pylance=self.beside_pylance, typing=typing)
        for each, found in told.items():
            version = self.workspace.get_text_document(each).version
            self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(each, found, version))
        if is_part:
            self._tell_in(_STILL_TYPING - _PAUSE, uri, False)

    def forget(self, uri: str) -> None:
        """Takes back what was told of a document that is closed."""
        self._open.discard(uri)
        self._texts.pop(uri, None)
        if (waiting := self._waiting.pop(uri, None)) is not None:
            waiting.cancel()
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    # -- nodes ----------------------------------------------------------------------------------------------------

    async def watch_nodes(self) -> None:
        """Reads the nodes, and again when they change, for as long as the server runs."""
        loop = asyncio.get_running_loop()
        told = self.nodes.content_hash
        while True:
            await loop.run_in_executor(None, self.nodes.refresh)
            # Requests read changed nodes, too: then this look finds nothing to read, but all to tell.
            if self.nodes.content_hash != told:
                told = self.nodes.content_hash
                for uri in list(self._open):
                    self.tell_mistakes(uri)
                if get_capability(self.client_capabilities, "workspace.inlay_hint.refresh_support", False):
                    self.workspace_inlay_hint_refresh(None)
            self._warn()
            self.garbage.rest()
            await asyncio.sleep(_WATCH)

    def _warn(self) -> None:
        failure = self.nodes.failure
        if failure is not None and not self._has_warned:
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, f"comfy-script: {failure}"))
        self._has_warned = failure is not None


def _of(server: ComfyLanguageServer, answer: Callable[..., Any]) -> Callable[[Any], Any]:
    if inspect.iscoroutinefunction(answer):

        async def answer_later(params: Any) -> Any:
            return await answer(server, params)

        return answer_later

    def answer_now(params: Any) -> Any:
        return answer(server, params)

    return answer_now


def _together(server: ComfyLanguageServer, feature: Feature, answer: Callable[..., Any]) -> Callable[[Any], Any]:
    def part(params: Any) -> JediPart:
        return JediPart(server, None if server.beside_pylance else answer, params)

    if not inspect.iscoroutinefunction(feature.answer):
        return lambda params: feature.answer(server, params, part(params))

    async def answer_later(params: Any) -> Any:
        return await feature.answer(server, params, part(params))

    return answer_later


def _alone(server: ComfyLanguageServer, answer: Callable[..., Any]) -> Callable[[Any], Any]:
    async def answer_later(params: Any) -> Any:
        return await JediPart(server, answer, params).ask(patiently=True)

    return answer_later
