"""What an editor offers to change about a call of a node: mistakes, arguments, options, and a script's paragraphs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from lsprotocol import types as lsp

from ..analysis.findings import Finding, Fix, Position
from ..analysis.values import EnumValue, NodeReference
from ..registry.records import MISSING, InputKind, NodeSpec
from ..signature.arguments import Argument, arguments
from ..signature.defaults import effective_default
from .calls import NodeCall, argument_at, node_call
from .diagnostics import as_diagnostic
from .extraction import extracted
from .reading import Reading
from .scanning import code_before, surroundings_at
from .scripts import Script
from .views import View

__all__ = ["WRITE_PAGE", "code_actions", "page_file"]

WRITE_PAGE = "comfyScript.writePage"
"""The command that writes a script's workflow for ComfyUI's page."""
_NAME_OF_CALL = re.compile(r"\w*\(")
_KEYWORD = re.compile(r"\w+\s*=[ \t]*")


def code_actions(view: View, script: Script, start: Position, end: Position) -> list[lsp.CodeAction]:
    """What can be changed about a part of a script.

    Args:
        view: The document.
        script: Its text.
        start, end: The part that is selected, or twice the place of the cursor.
    """
    return list(_Actions(view, script, start, end).offered())


class _Actions:
    def __init__(self, view: View, script: Script, start: Position, end: Position) -> None:
        self._view = view
        self._script = script
        self._start = start
        self._end = end

    def offered(self) -> Iterator[lsp.CodeAction]:
        for finding in self._script.findings():
            if finding.start <= self._end and self._start <= finding.end:
                yield from self._fixes(finding)
        yield from self._missing()
        reading = self._script.reading()
        if reading is not None:
            path = reading.path(self._start)
            yield from self._other_form_of_option(reading, path)
            yield from self._other_form_of_arguments(reading, path)
            yield from self._function(reading)
        yield from self._page()

    # -- mistakes -------------------------------------------------------------------------------------------------

    def _fixes(self, finding: Finding) -> Iterator[lsp.CodeAction]:
        _, place = self._view.place(finding.start, finding.end)
        for fix in finding.alternatives:
            yield self._action(
                f"Change to {fix.text}",
                lsp.CodeActionKind.QuickFix,
                [fix],
                diagnostics=[as_diagnostic(finding, place)],
                is_preferred=fix == finding.fix,
            )

    # -- arguments that aren't given ------------------------------------------------------------------------------

    def _missing(self) -> Iterator[lsp.CodeAction]:
        call = self._call()
        if call is None:
            return
        typed = call.current if call.call.typed or call.call.keyword is not None else None
        left = [each for each in call.left() if typed is None or each.key != typed.key]
        required = [each for each in left if not each.is_nested and each.default is MISSING]
        if required:
            yield self._add_arguments(call, f"Add the missing argument{'s' * (len(required) > 1)}", required)
        if left and left != required:
            yield self._add_arguments(call, "Add all arguments with their defaults", left)

    def _call(self) -> NodeCall | None:
        """The call of a node that the place is in, or whose name it is on."""
        text, offset = self._script.source.text, self._view.offset(self._start)
        on_name = _NAME_OF_CALL.match(text, offset)
        if on_name is not None:
            offset = on_name.end()
        around = surroundings_at(text, offset)
        snapshot = self._script.snapshot(self._start.line, self._start.column) if around.calls else None
        for each in around.calls if snapshot is not None else ():
            # Seen from its end, all of its arguments are there.
            around_end = surroundings_at(text, each.end).calls
            whole = next((inner for inner in around_end if inner.start == each.start), each)
            assert snapshot is not None
            call = node_call(whole, snapshot, self._script.vocabulary)
            if call is not None:
                return call
        return None

    def _add_arguments(self, call: NodeCall, title: str, left: Sequence[Argument]) -> lsp.CodeAction:
        start = call.call.start + 1
        kept = code_before(self._script.source.text, start, call.call.end)
        begin = "" if not kept or kept.endswith(",") else ","
        space = "" if not kept else " "
        written = ", ".join(f"{each.identifier}={self._default(call, each)}" for each in left)
        place = self._view.at(start + len(kept))
        return self._action(title, lsp.CodeActionKind.RefactorRewrite, [Fix(place, place, f"{begin}{space}{written}")])

    def _default(self, call: NodeCall, argument: Argument) -> str:
        """What is written for an argument: its default, or the variable that is likeliest meant."""
        variants = call.variants(argument)
        default = effective_default(variants[0]) if variants else MISSING
        if default is not MISSING and default is not None:
            return repr(default)
        fitting = call.fitting(argument)
        if fitting:
            return fitting[0]
        return "None" if default is None else "..."

    # -- other forms ----------------------------------------------------------------------------------------------

    def _other_form_of_option(self, reading: Reading, path: list[ast.AST]) -> Iterator[lsp.CodeAction]:
        node = path[-1] if path else None
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = argument_at(reading, path, self._start)
            if found is None or found.argument.spec.kind not in (InputKind.COMBO, InputKind.DYNAMIC_COMBO):
                return
            enum = self._script.vocabulary.combo(found.node, found.argument.identifier)
            member = next((name for name, value in enum.members.items() if value == node.value), None) if enum else None
            if enum is None or member is None:
                return
            function = ast.unparse(found.call.func)
            if enum.name in self._script.vocabulary.enums:
                owner = f"{function.rpartition('.')[0]}.{enum.name}".lstrip(".")
            else:
                owner = f"{function}.{found.argument.identifier}"
            yield self._rewrite("Write as a member of its enum", node, f"{owner}.{member}")
        elif isinstance(node, ast.Attribute) and isinstance(reading.known(node.value), EnumValue):
            value = reading.known(node)
            if isinstance(value, str):
                yield self._rewrite("Write as text", node, repr(value))

    def _rewrite(self, title: str, node: ast.expr, text: str) -> lsp.CodeAction:
        source = self._script.source
        return self._action(
            title, lsp.CodeActionKind.RefactorRewrite, [Fix(source.start(node), source.end(node), text)]
        )

    def _other_form_of_arguments(self, reading: Reading, path: list[ast.AST]) -> Iterator[lsp.CodeAction]:
        for node in reversed(path):
            target = reading.known(node.func) if isinstance(node, ast.Call) else None
            if isinstance(node, ast.Call) and isinstance(target, NodeReference):
                if not any(isinstance(each, ast.Starred) for each in node.args):
                    yield from self._by_name(node, target.spec)
                    yield from self._by_position(node, target.spec)
                return

    def _by_name(self, node: ast.Call, spec: NodeSpec) -> Iterator[lsp.CodeAction]:
        own = [each for each in arguments(spec) if not each.is_nested]
        given = {keyword.arg for keyword in node.keywords}
        named = own[: len(node.args)]
        if (
            node.args
            and len(named) == len(node.args)
            and not any({each.identifier, each.key} & given for each in named)
        ):
            bracket = self._bracket_of(node)
            starts = [self._start_of_argument(each, bracket) for each in node.args]
            fixes = [
                Fix(start, start, f"{each.identifier}=")
                for each, start in zip(named, starts, strict=True)
                if start is not None
            ]
            if len(fixes) == len(named):
                yield self._action("Give arguments by name", lsp.CodeActionKind.RefactorRewrite, fixes)

    def _bracket_of(self, call: ast.Call) -> int | None:
        """Where the bracket of a call's arguments is: what stands before its last one is inside of it."""
        end = self._script.source.end(call)
        brackets = self._brackets(Position(end.line, end.column - 1))
        return brackets[-1] if brackets else None

    def _start_of_argument(self, argument: ast.expr, bracket: int | None) -> Position | None:
        """Where an argument begins, with the brackets that it stands in, of which the tree says nothing."""
        start = self._script.source.start(argument)
        around = self._brackets(start)
        if bracket not in around:
            return None
        inner = around[around.index(bracket) + 1 :]
        return self._view.at(inner[0]) if inner else start

    def _brackets(self, position: Position) -> list[int]:
        return surroundings_at(self._script.source.text, self._view.offset(position)).brackets

    def _by_position(self, node: ast.Call, spec: NodeSpec) -> Iterator[lsp.CodeAction]:
        own = [each for each in arguments(spec) if not each.is_nested][len(node.args) :]
        fixes: list[Fix] = []
        for keyword, argument in zip(node.keywords, own, strict=False):
            if keyword.arg not in (argument.identifier, argument.key):
                break
            start = self._script.source.start(keyword)
            written = _KEYWORD.match(self._script.source.lines[start.line - 1], start.column)
            if written is None:
                break
            fixes.append(Fix(start, Position(start.line, written.end()), ""))
        if fixes:
            yield self._action("Give arguments by position", lsp.CodeActionKind.RefactorRewrite, fixes)

    # -- the whole ------------------------------------------------------------------------------------------------

    def _function(self, reading: Reading) -> Iterator[lsp.CodeAction]:
        fixes = extracted(reading, self._script, self._start, self._end)
        if fixes:
            yield self._action("Make the paragraph a function", lsp.CodeActionKind.RefactorExtract, fixes)

    def _page(self) -> Iterator[lsp.CodeAction]:
        file = page_file(self._view)
        if file is not None:
            verb = "replace" if file.exists() else "write"
            title = f"Run the script without a server, and {verb} {file.name} for ComfyUI's page"
            command = lsp.Command(title=title, command=WRITE_PAGE, arguments=[self._view.uri])
            yield lsp.CodeAction(title, kind=lsp.CodeActionKind.Source, command=command)

    def _action(
        self,
        title: str,
        kind: lsp.CodeActionKind,
        fixes: Sequence[Fix],
        diagnostics: list[lsp.Diagnostic] | None = None,
        is_preferred: bool | None = None,
    ) -> lsp.CodeAction:
        changes: dict[str, list[lsp.TextEdit]] = {}
        for each in fixes:
            uri, place = self._view.place(each.start, each.end)
            changes.setdefault(uri, []).append(lsp.TextEdit(place, each.text))
        edit = lsp.WorkspaceEdit(changes=changes)
        return lsp.CodeAction(title, kind=kind, diagnostics=diagnostics, is_preferred=is_preferred or None, edit=edit)


def page_file(view: View) -> Path | None:
    """Where a script's workflow is written for ComfyUI's page; None if it isn't a file that can be run."""
    if view.path is None or not view.path.endswith(".py") or not Path(view.path).is_file():
        return None
    return Path(view.path).with_suffix(".json")
