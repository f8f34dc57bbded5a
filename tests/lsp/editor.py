"""A language server as an editor drives it: over stdio, one file open at a time."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

T = TypeVar("T")
OWN = (sys.executable, "-m", "comfy_script", "lsp", "--jedi-seconds", "60")
"""Our server; it waits for Jedi, so that a busy machine changes no answer."""
SECONDS = 60
SECONDS_TO_STOP = 10


class Editor:
    """A server that runs in a project's folder, with no settings but those that any editor sends.

    Lines and columns count from 0, as in the protocol.
    """

    def __init__(self, project: Path, command: Sequence[str], environment: dict[str, str]) -> None:
        self.project = project
        self._loop = asyncio.new_event_loop()
        self._client = LanguageClient("comfy_script-tests", "1")
        self._diagnostics: dict[str, asyncio.Future[list[lsp.Diagnostic]]] = {}
        self._told: dict[str, list[lsp.Diagnostic]] = {}
        self._told_versions: dict[str, int | None] = {}
        self._all_told: list[tuple[str, list[lsp.Diagnostic]]] = []
        self._versions: dict[str, int] = {}
        self.messages: list[str] = []
        self._notice = asyncio.Event()
        self._add_features()
        self._run(self._start(command, environment))

    def _run(self, awaitable: Awaitable[T]) -> T:
        return self._loop.run_until_complete(asyncio.wait_for(awaitable, SECONDS))

    def _add_features(self) -> None:
        @self._client.feature(lsp.WORKSPACE_CONFIGURATION)
        def configuration(params: lsp.ConfigurationParams) -> list[None]:
            return [None] * len(params.items)

        @self._client.feature(lsp.CLIENT_REGISTER_CAPABILITY)
        def register(params: lsp.RegistrationParams) -> None: ...

        @self._client.feature(lsp.WINDOW_WORK_DONE_PROGRESS_CREATE)
        def progress(params: lsp.WorkDoneProgressCreateParams) -> None: ...

        @self._client.feature(lsp.WINDOW_SHOW_MESSAGE)
        def message(params: lsp.ShowMessageParams) -> None:
            self.messages.append(params.message)
            self._notice.set()

        @self._client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def diagnostics(params: lsp.PublishDiagnosticsParams) -> None:
            self._told[params.uri] = list(params.diagnostics)
            self._told_versions[params.uri] = params.version
            self._all_told.append((params.uri, list(params.diagnostics)))
            self._notice.set()
            waiting = self._diagnostics.get(params.uri)
            if waiting is not None and not waiting.done():
                waiting.set_result(list(params.diagnostics))

    async def _start(self, command: Sequence[str], environment: dict[str, str]) -> None:
        await self._client.start_io(*command, cwd=self.project, env=environment)
        uri = self.project.as_uri()
        text = [lsp.MarkupKind.PlainText]
        documents = lsp.TextDocumentClientCapabilities(
            hover=lsp.HoverClientCapabilities(content_format=text),
            document_symbol=lsp.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=True),
            completion=lsp.CompletionClientCapabilities(
                completion_item=lsp.ClientCompletionItemOptions(documentation_format=text)
            ),
            signature_help=lsp.SignatureHelpClientCapabilities(
                signature_information=lsp.ClientSignatureInformationOptions(
                    documentation_format=text,
                    parameter_information=lsp.ClientSignatureParameterInformationOptions(label_offset_support=False),
                    active_parameter_support=True,
                )
            ),
            publish_diagnostics=lsp.PublishDiagnosticsClientCapabilities(),
        )
        workspace = lsp.WorkspaceClientCapabilities(configuration=True, workspace_folders=True)
        await self._client.initialize_async(
            lsp.InitializeParams(
                capabilities=lsp.ClientCapabilities(workspace=workspace, text_document=documents),
                root_uri=uri,
                workspace_folders=[lsp.WorkspaceFolder(uri, self.project.name)],
            )
        )
        self._client.initialized(lsp.InitializedParams())

    def close(self) -> None:
        """Ends the server, whatever it is doing."""

        async def stop() -> None:
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._client.shutdown_async(None), SECONDS_TO_STOP)
            self._client.exit(None)
            process = self._client._server
            assert process is not None
            try:
                await asyncio.wait_for(process.wait(), SECONDS_TO_STOP)
            except asyncio.TimeoutError:
                process.kill()
            await self._client.stop()

        with contextlib.closing(self._loop):
            self._run(stop())

    @contextlib.contextmanager
    def opened(self, file: str, text: str) -> Any:
        """The file as an editor has it open, whatever is on the disk."""
        document = self._document(file)
        self._diagnostics[document.uri] = self._loop.create_future()
        self._client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(document.uri, lsp.LanguageKind.Python, 1, text))
        )
        try:
            yield
        finally:
            self._client.text_document_did_close(lsp.DidCloseTextDocumentParams(document))

    def change(self, file: str, text: str) -> None:
        """Gives a file, opened or not, another text, as typing does."""
        document = self._document(file)
        version = self._versions.get(file)
        self._versions[file] = (version or 0) + 1
        if version is None:
            item = lsp.TextDocumentItem(document.uri, lsp.LanguageKind.Python, 1, text)
            self._client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
            return
        changed = lsp.VersionedTextDocumentIdentifier(version + 1, document.uri)
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        self._client.text_document_did_change(lsp.DidChangeTextDocumentParams(changed, [change]))

    def save(self, file: str) -> None:
        """Tells that a file was saved."""
        self._client.text_document_did_save(lsp.DidSaveTextDocumentParams(self._document(file)))

    def until_told(self, file: str, is_it: Callable[[list[lsp.Diagnostic]], bool]) -> list[lsp.Diagnostic]:
        """The mistakes of a file, once what was told of them is what is waited for."""

        async def wait() -> list[lsp.Diagnostic]:
            while not is_it(told := self._told.get(self._document(file).uri, [])):
                await self._next_notice()
            return told

        return self._run(wait())

    def told(self, file: str) -> list[list[lsp.Diagnostic]]:
        """The mistakes of a file as they were told so far, each time."""
        return [found for uri, found in self._all_told if uri == self._document(file).uri]

    def told_of_all(self, files: Sequence[str]) -> list[list[lsp.Diagnostic]]:
        """The mistakes of each file as it is now, once they were told."""
        uris = [self._document(file).uri for file in files]
        versions = [self._versions[file] for file in files]

        async def wait() -> None:
            while [self._told_versions.get(uri) for uri in uris] != versions:
                await self._next_notice()

        self._run(wait())
        return [self._told[uri] for uri in uris]

    async def _next_notice(self) -> None:
        self._notice.clear()
        await self._notice.wait()

    def until_message(self, is_it: Callable[[str], bool]) -> None:
        """Waits for something that the server shows."""

        async def wait() -> None:
            while not any(map(is_it, self.messages)):
                await self._next_notice()

        self._run(wait())

    def open_notebook(self, file: str, cells: Sequence[str]) -> None:
        """Opens a notebook: its cells are then `FILE#0`, `FILE#1` …"""
        uris = [self._document(f"{file}#{number}").uri for number in range(len(cells))]
        notebook = lsp.NotebookDocument(
            uri=self._document(file).uri,
            notebook_type="jupyter-notebook",
            version=1,
            cells=[lsp.NotebookCell(lsp.NotebookCellKind.Code, uri) for uri in uris],
        )
        documents = [
            lsp.TextDocumentItem(uri, lsp.LanguageKind.Python, 1, text) for uri, text in zip(uris, cells, strict=True)
        ]
        self._client.notebook_document_did_open(lsp.DidOpenNotebookDocumentParams(notebook, documents))

    @property
    def pid(self) -> int:
        """The server's process."""
        process = self._client._server
        assert process is not None
        return process.pid

    def actions(self, file: str, line: int, column: int) -> list[Any]:
        """What the server offers to change at a place."""
        place = lsp.Position(line, column)
        context = lsp.CodeActionContext(diagnostics=[])
        params = lsp.CodeActionParams(self._document(file), lsp.Range(place, place), context)
        return list(self._run(self._client.text_document_code_action_async(params)) or ())

    def execute(self, command: str, *arguments: Any) -> None:
        """Runs one of the server's commands."""
        params = lsp.ExecuteCommandParams(command, list(arguments))
        self._run(self._client.workspace_execute_command_async(params))

    def _document(self, file: str) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier((self.project / file).as_uri())

    def completions(self, file: str, line: int, column: int) -> list[str]:
        """The labels that the server offers, in its order."""
        return self.completions_so_far(file, line, column)[0]

    def completions_so_far(self, file: str, line: int, column: int) -> tuple[list[str], bool]:
        """The same, and whether the editor is to ask again."""
        params = lsp.CompletionParams(self._document(file), lsp.Position(line, column))
        found = self._run(self._client.text_document_completion_async(params))
        items = found.items if isinstance(found, lsp.CompletionList) else found or ()
        labels = [item.label for item in sorted(items, key=lambda item: item.sort_text or item.label)]
        return labels, isinstance(found, lsp.CompletionList) and found.is_incomplete

    def renamed(self, file: str, line: int, column: int, name: str, then: str | None = None) -> Any:
        """How to rename what is at a place of a file; with `then`, the text changes to that before the answer."""
        params = lsp.RenameParams(self._document(file), lsp.Position(line, column), name)

        async def ask() -> Any:
            asked = asyncio.ensure_future(self._client.text_document_rename_async(params))
            await asyncio.sleep(0)
            if then is not None:
                self.change(file, then)
            return await asked

        return self._run(ask())

    def hover(self, file: str, line: int, column: int) -> str:
        """What the server shows for a name."""
        params = lsp.HoverParams(self._document(file), lsp.Position(line, column))
        found = self._run(self._client.text_document_hover_async(params))
        if found is None:
            return ""
        assert isinstance(found.contents, lsp.MarkupContent)
        return found.contents.value

    def call_tips(self, file: str, line: int, column: int) -> list[tuple[str, str]]:
        """Of each signature, the parameter that is being written, and the documentation; the shown signature first."""
        params = lsp.SignatureHelpParams(self._document(file), lsp.Position(line, column))
        found = self._run(self._client.text_document_signature_help_async(params))
        if found is None:
            return []
        active = found.active_signature or 0
        signatures = sorted(found.signatures, key=lambda signature: signature is not found.signatures[active])
        return [self._tip(found, signature) for signature in signatures]

    def signatures(self, file: str, line: int, column: int) -> list[str]:
        """The text of each signature."""
        params = lsp.SignatureHelpParams(self._document(file), lsp.Position(line, column))
        found = self._run(self._client.text_document_signature_help_async(params))
        return [each.label for each in found.signatures] if found is not None else []

    @staticmethod
    def _tip(found: lsp.SignatureHelp, signature: lsp.SignatureInformation) -> tuple[str, str]:
        index = signature.active_parameter if signature.active_parameter is not None else found.active_parameter
        parameters = signature.parameters or ()
        label = str(parameters[index].label) if index is not None and 0 <= index < len(parameters) else ""
        documentation = signature.documentation
        return label, documentation.value if isinstance(documentation, lsp.MarkupContent) else documentation or ""

    def definitions(self, file: str, line: int, column: int) -> list[tuple[Path, str]]:
        """Each place that "go to definition" leads to: the file, and its line."""
        params = lsp.DefinitionParams(self._document(file), lsp.Position(line, column))
        return _places(self._run(self._client.text_document_definition_async(params)))

    def inlay_hints(self, file: str, first: int, last: int) -> list[tuple[int, int, str]]:
        """Line, column and text of what is shown between the characters of some lines."""
        part = lsp.Range(lsp.Position(first, 0), lsp.Position(last, 0))
        found = self._run(self._client.text_document_inlay_hint_async(lsp.InlayHintParams(self._document(file), part)))
        return [(each.position.line, each.position.character, str(each.label)) for each in found or ()]

    def symbols(self, file: str) -> list[Any]:
        """What an outline shows."""
        params = lsp.DocumentSymbolParams(self._document(file))
        return list(self._run(self._client.text_document_document_symbol_async(params)) or ())

    def implementations(self, file: str, line: int, column: int) -> list[tuple[Path, str]]:
        """Each place that "go to implementation" leads to: the file, and its line."""
        params = lsp.ImplementationParams(self._document(file), lsp.Position(line, column))
        return _places(self._run(self._client.text_document_implementation_async(params)))

    def diagnostics(self, file: str) -> list[tuple[int, int, str]]:
        """The line, column and text of each mistake in the opened file, once the server has told them."""
        found = self._run(self._diagnostics[self._document(file).uri])
        return [(each.range.start.line, each.range.start.character, each.message) for each in found]


def _places(found: Any) -> list[tuple[Path, str]]:
    places = []
    for each in found if isinstance(found, (list, tuple)) else [found] if found else ():
        assert isinstance(each, lsp.Location)
        path = Path(each.uri.removeprefix("file://"))
        places.append((path, path.read_text(encoding="utf-8").splitlines()[each.range.start.line].strip()))
    return places
