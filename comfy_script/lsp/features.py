"""What each feature of the protocol answers: our part, and that of jedi-language-server."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsprotocol import types as lsp

from ..analysis.check import vocabulary_of
from .actions import WRITE_PAGE, code_actions, page_file
from .completion import complete, resolve
from .definitions import class_of_node, node_at
from .hints import inlay_hints
from .hover import hover
from .jedi_part import JediPart
from .pages import write_page
from .signatures import signature_help
from .symbols import as_information, document_symbols
from .variables import variable_type, with_type
from .views import View

if TYPE_CHECKING:
    from .server import ComfyLanguageServer

__all__ = ["COMMANDS", "FEATURES", "OWN", "Feature"]

_TRIGGERS = ("(", ",", "=")
"""Where arguments begin: characters that ask for completions, of ours only."""


@dataclass(frozen=True)
class Feature:
    """One feature.

    Attributes:
        answer: Answers a request, or takes a notice. It is given the server, the parameters, and what asks Jedi. Our
            part is found before Jedi is asked: then the texts are still those that the request is about.
        options: Makes the options that the editor is told out of Jedi's.
    """

    answer: Callable[[ComfyLanguageServer, Any, JediPart], Any]
    options: Callable[[Any], Any] = lambda options: options


async def _completion(
    server: ComfyLanguageServer, params: lsp.CompletionParams, jedi: JediPart
) -> lsp.CompletionList | None:
    view = server.view(params)
    script = server.script(view)
    context = params.context
    is_asked = context is None or context.trigger_character not in _TRIGGERS
    if script is None:
        return await jedi.ask() if is_asked else None
    offered = complete(view, script, view.position(params.position), beside_pylance=server.beside_pylance)
    items: list[lsp.CompletionItem] = list(offered)
    if is_asked and not offered.is_all:
        by_label = {item.label: item for item in items}
        found = await jedi.ask()
        for item in found.items if found is not None else ():
            own = by_label.get(item.label)
            if own is None:
                items.append(item)
            elif own.text_edit is None:
                own.insert_text, own.insert_text_format = item.insert_text, item.insert_text_format
    # What is incomplete, the editor asks for again with the next letter.
    return lsp.CompletionList(jedi.is_late, items) if items or jedi.is_late else None


def _completion_options(options: lsp.CompletionOptions) -> lsp.CompletionOptions:
    changed = copy.copy(options)
    changed.trigger_characters = [*(options.trigger_characters or ()), *_TRIGGERS]
    return changed


async def _resolve(server: ComfyLanguageServer, item: lsp.CompletionItem, jedi: JediPart) -> lsp.CompletionItem:
    registry = server.nodes.registry
    own = None
    if registry is not None:
        kind = server.markup("completion.completion_item.documentation_format")
        own = resolve(item, vocabulary_of(registry), kind)
    return own or await jedi.ask() or item


async def _hover(server: ComfyLanguageServer, params: lsp.HoverParams, jedi: JediPart) -> lsp.Hover | None:
    view = server.view(params)
    script = server.script(view)
    kind = server.markup("hover.content_format")
    own = None
    if script is not None:
        own = hover(view, script, view.position(params.position), kind, beside_pylance=server.beside_pylance)
    found: lsp.Hover | None = own or await jedi.ask()
    if own is None and found is not None and (text := await jedi.ask(variable_type)) is not None:
        return with_type(found, text)
    return found


async def _signature_help(server: ComfyLanguageServer, params: lsp.SignatureHelpParams, jedi: JediPart) -> Any:
    view = server.view(params)
    script = server.script(view)
    own = None
    if script is not None and not server.beside_pylance:
        kind = server.markup("signature_help.signature_information.documentation_format")
        own = signature_help(view, script, view.position(params.position), kind)
    return own or await jedi.ask()


async def _document_symbol(server: ComfyLanguageServer, params: lsp.DocumentSymbolParams, jedi: JediPart) -> Any:
    view = server.view(params)
    script = server.script(view)
    others: list[Any] = list(await jedi.ask() or ())
    if script is None or view.cells:  # of a notebook, Jedi tells each cell's
        return others or None
    has_tree = server.can("document_symbol.hierarchical_document_symbol_support")
    if has_tree:
        return document_symbols(view, script, others) or None
    return [*others, *as_information(document_symbols(view, script), view.uri)] or None


async def _definition(server: ComfyLanguageServer, params: lsp.DefinitionParams, jedi: JediPart) -> Any:
    return await jedi.ask(patiently=True) or _implementation(server, params)


def _implementation(server: ComfyLanguageServer, params: Any) -> list[lsp.Location] | None:
    view = server.view(params)
    script = server.script(view)
    spec = node_at(script, view.position(params.position)) if script is not None else None
    place = class_of_node(spec) if spec is not None else None
    return [place] if place is not None else None


def _inlay_hint(server: ComfyLanguageServer, params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
    view = server.view(params)
    script = server.script(view)
    return inlay_hints(view, script, params.range) if script is not None else []


async def _code_action(server: ComfyLanguageServer, params: lsp.CodeActionParams, jedi: JediPart) -> Any:
    view = server.view(params)
    script = server.script(view)
    own: list[lsp.CodeAction] = []
    if script is not None:
        own = code_actions(view, script, view.position(params.range.start), view.position(params.range.end))
    found = [*own, *(await jedi.ask() or ())]
    only = tuple(str(getattr(kind, "value", kind)) for kind in params.context.only or ())
    wanted = [each for each in found if not only or _kind(each).startswith(only)]
    return wanted or None


def _kind(action: lsp.CodeAction) -> str:
    kind = action.kind
    return str(kind.value if isinstance(kind, lsp.CodeActionKind) else kind or "")


def _code_action_options(options: lsp.CodeActionOptions) -> lsp.CodeActionOptions:
    changed = copy.copy(options)
    changed.code_action_kinds = [
        *(options.code_action_kinds or ()),
        *(lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.RefactorRewrite, lsp.CodeActionKind.Source),
    ]
    return changed


async def _write_page(server: ComfyLanguageServer, uri: str) -> None:
    view = View(server.workspace, uri)
    file, registry = page_file(view), server.nodes.registry
    if file is None or registry is None or view.path is None:
        return
    is_written, said = await write_page(Path(view.path), file, registry)
    kind = lsp.MessageType.Info if is_written else lsp.MessageType.Error
    server.window_show_message(lsp.ShowMessageParams(kind, said or str(file)))


def _opened(server: ComfyLanguageServer, params: lsp.DidOpenTextDocumentParams, jedi: JediPart) -> None:
    if server.initialization_options.diagnostics.did_open:
        server.tell_mistakes(params.text_document.uri, at_once=True)


def _changed(server: ComfyLanguageServer, params: lsp.DidChangeTextDocumentParams, jedi: JediPart) -> None:
    if server.initialization_options.diagnostics.did_change:
        server.tell_mistakes(params.text_document.uri, is_typed=True)


def _saved(server: ComfyLanguageServer, params: lsp.DidSaveTextDocumentParams, jedi: JediPart) -> None:
    if server.initialization_options.diagnostics.did_save:
        server.tell_mistakes(params.text_document.uri)


def _closed(server: ComfyLanguageServer, params: lsp.DidCloseTextDocumentParams, jedi: JediPart) -> None:
    server.forget(params.text_document.uri)


def _notebook_opened(server: ComfyLanguageServer, params: lsp.DidOpenNotebookDocumentParams, jedi: JediPart) -> None:
    if params.cell_text_documents and server.initialization_options.diagnostics.did_open:
        server.tell_mistakes(params.cell_text_documents[0].uri, at_once=True)


def _notebook_changed(server: ComfyLanguageServer, params: lsp.DidChangeNotebookDocumentParams, jedi: JediPart) -> None:
    structure = params.change.cells.structure if params.change.cells is not None else None
    for cell in (structure.did_close or ()) if structure is not None else ():
        server.forget(cell.uri)
    if server.initialization_options.diagnostics.did_change:
        _tell_notebook(server, params.notebook_document.uri, is_typed=structure is None)


def _notebook_saved(server: ComfyLanguageServer, params: lsp.DidSaveNotebookDocumentParams, jedi: JediPart) -> None:
    if server.initialization_options.diagnostics.did_save:
        _tell_notebook(server, params.notebook_document.uri)


def _tell_notebook(server: ComfyLanguageServer, uri: str, *, is_typed: bool = False) -> None:
    notebook = server.workspace.get_notebook_document(notebook_uri=uri)
    if notebook is not None and notebook.cells:
        server.tell_mistakes(notebook.cells[0].document, is_typed=is_typed)


def _notebook_closed(server: ComfyLanguageServer, params: lsp.DidCloseNotebookDocumentParams, jedi: JediPart) -> None:
    for cell in params.cell_text_documents:
        server.forget(cell.uri)


FEATURES: dict[str, Feature] = {
    lsp.COMPLETION_ITEM_RESOLVE: Feature(_resolve),
    lsp.NOTEBOOK_DOCUMENT_DID_CHANGE: Feature(_notebook_changed),
    lsp.NOTEBOOK_DOCUMENT_DID_CLOSE: Feature(_notebook_closed),
    lsp.NOTEBOOK_DOCUMENT_DID_OPEN: Feature(_notebook_opened),
    lsp.NOTEBOOK_DOCUMENT_DID_SAVE: Feature(_notebook_saved),
    lsp.TEXT_DOCUMENT_CODE_ACTION: Feature(_code_action, _code_action_options),
    lsp.TEXT_DOCUMENT_COMPLETION: Feature(_completion, _completion_options),
    lsp.TEXT_DOCUMENT_DID_CHANGE: Feature(_changed),
    lsp.TEXT_DOCUMENT_DID_CLOSE: Feature(_closed),
    lsp.TEXT_DOCUMENT_DID_OPEN: Feature(_opened),
    lsp.TEXT_DOCUMENT_DID_SAVE: Feature(_saved),
    lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL: Feature(_document_symbol),
    lsp.TEXT_DOCUMENT_DEFINITION: Feature(_definition),
    lsp.TEXT_DOCUMENT_HOVER: Feature(_hover),
    lsp.TEXT_DOCUMENT_SIGNATURE_HELP: Feature(_signature_help),
}
"""Those that jedi-language-server has too."""


async def _initialized(server: ComfyLanguageServer, params: lsp.InitializedParams) -> None:
    if not server.beside_pylance:
        server.ahead.nodes()
    await server.watch_nodes()


OWN: dict[str, tuple[Any, Callable[..., Any]]] = {
    lsp.INITIALIZED: (None, _initialized),
    lsp.TEXT_DOCUMENT_IMPLEMENTATION: (None, _implementation),
    lsp.TEXT_DOCUMENT_INLAY_HINT: (None, _inlay_hint),
}
"""Those that it hasn't: the options that the editor is told, and what answers."""

COMMANDS: dict[str, Callable[..., Any]] = {WRITE_PAGE: _write_page}
"""What code actions ask for that is more than an edit."""
