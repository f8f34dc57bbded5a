"""Scripts back into workflows, with functions as subgraphs and comments as groups and notes. Nothing is executed."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._parsing import parse_module
from .._reading import read_text
from ..errors import ComfyScriptError, NodeCallError, ScriptError, Source
from ..formats.compare import is_same
from ..formats.from_api import from_api
from ..formats.workflow import PORTS, Graph, Group, Link, Node, Note, OutputPort, Port, Subgraph, WorkflowDocument
from ..graph.records import Call, CallOutput
from ..registry.link_types import ANY, PRIMITIVES
from ..registry.records import MISSING, NodeSpec
from .arguments import CALL_NODE
from .classes import Classes
from .numbering import number_nodes
from .words import stem
from .wrap import AFTER, IS_MAIN

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["read_script", "whole_workflow"]

_NOWHERE = Call(NodeSpec("", "", "", "", "", (), ()), {}, None, 0)
_UNUSED = "_"
_FRAME = 100.0
"""Size of a group's frame. Frames stand in a row, each with the notes that belong to it."""


def read_script(source: str, registry: Registry, *, name: str = "the script") -> WorkflowDocument:
    """Reads a script of the kind that `transpile` writes.

    A function becomes a subgraph. A comment above a paragraph becomes a group around its nodes, one at the top of the
    script or above a function a note; a function's name comes from its comment if they agree. Nodes have the titles of
    their variables.

    Args:
        source: Imports, functions, and calls of nodes with their results assigned; nothing else.
        registry: The nodes.
        name: What to call it in errors.

    Raises:
        ScriptError: It isn't Python, or has something else in it: a loop, an expression, a name from elsewhere.
        NodeCallError: A call doesn't fit its node.
    """
    try:
        tree = parse_module(source)
        comments = _comments(source)
    except (SyntaxError, ValueError, tokenize.TokenError) as error:
        raise ScriptError(f"{name} is no Python script: {error}") from error
    return _Reader(Classes(registry), comments, name).read(tree)


def whole_workflow(prompt: Mapping[str, Any], script: Path, registry: Registry) -> WorkflowDocument:
    """A prompt that a script made, with the script's functions as subgraphs and its comments as groups and notes.

    Args:
        prompt: API format.
        script: The file.
        registry: The nodes.

    Returns:
        The workflow; without subgraphs and groups if the script has more in it than `read_script` takes.
    """
    workflow = from_api(prompt)
    try:
        whole = read_script(read_text(script), registry, name=str(script))
        return whole if is_same(whole, workflow) else workflow
    except (ComfyScriptError, OSError, UnicodeDecodeError):
        return workflow


def _comments(source: str) -> dict[int, str]:
    """Line → the comment that stands alone on it."""
    lines = source.splitlines()
    return {
        token.start[0]: token.string[1:].strip()
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT and lines[token.start[0] - 1].lstrip().startswith("#")
    }


class _Reader:
    def __init__(self, classes: Classes, comments: Mapping[int, str], name: str) -> None:
        self._classes = classes
        self._class_types = {identifier: class_type for class_type, identifier in classes.identifiers.items()}
        self._comments = comments
        self._name = name
        self.functions: dict[str, _Function] = {}
        self._last_id = 0

    def read(self, tree: ast.Module) -> WorkflowDocument:
        body: list[ast.stmt] = []
        for statement in _without_main(tree.body):
            if isinstance(statement, ast.FunctionDef):
                self.functions[statement.name] = self._function(statement)
            elif isinstance(statement, ast.With):
                body += statement.body
            elif not isinstance(statement, ast.ImportFrom) and not _is_call(statement, "load"):
                body.append(statement)
        scope = _Scope(self, {})
        scope.read(body)
        if tree.body:
            first = min([tree.body[0].lineno, *(each.lineno for each in body[:1])])
            scope.note([text for line, text in self._comments.items() if line < first and line not in scope.used])
        number_nodes(scope.graph, scope.names, ())
        for function in self.functions.values():
            function.name_outputs()
        return WorkflowDocument(scope.graph, {function.id: function.subgraph for function in self.functions.values()})

    def _function(self, statement: ast.FunctionDef) -> _Function:
        arguments = statement.args
        names = [argument.arg for argument in arguments.args]
        scope = _Scope(self, {name: Link(PORTS, slot) for slot, name in enumerate(names)})
        defaults = [MISSING] * (len(names) - len(arguments.defaults))
        values = [*defaults, *(self.value(default, scope) for default in arguments.defaults)]
        scope.read([each for each in statement.body if not isinstance(each, ast.Return)])
        subgraph = Subgraph(statement.name, statement.name.replace("_", " "), graph=scope.graph)
        above = self._above(statement.lineno)
        if above and stem(above[0]) == stem(statement.name):
            subgraph.name = above.pop(0)
        scope.note(above)
        for argument, default in zip(arguments.args, values, strict=True):
            link_type = self._link_type(argument.annotation)
            subgraph.inputs.append(Port(argument.arg, link_type, default=default))
        for node in scope.graph.nodes.values():
            for key, value in node.inputs.items():
                if isinstance(value, Link) and value.node == PORTS and values[value.slot] is not MISSING:
                    node.fallbacks[key] = values[value.slot]
        results = [each.value for each in statement.body if isinstance(each, ast.Return) and each.value is not None]
        for result in results[:1]:
            for each in result.elts if isinstance(result, ast.Tuple) else [result]:
                link = scope.link(each)
                subgraph.outputs.append(OutputPort(ast.unparse(each), scope.type_of(link), source=link))
        sources = [output.source for output in subgraph.outputs if output.source is not None]
        new = number_nodes(scope.graph, scope.names, sources)
        subgraph.outputs = [_moved(output, new) for output in subgraph.outputs]
        return _Function(statement.name, subgraph)

    def _link_type(self, annotation: ast.expr | None) -> str:
        types = {name: link_type for link_type, name in self._classes.link_types.items()}
        names = [node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)] if annotation else []
        plain = {python.__name__: link_type for link_type, python in PRIMITIVES.items()}
        return next((found for name in names if (found := plain.get(name) or types.get(name))), ANY)

    def _above(self, line: int) -> list[str]:
        first = line
        while first - 1 in self._comments:
            first -= 1
        return [self._comments[each] for each in range(first, line)]

    def above(self, line: int) -> list[str]:
        """The comment right above a line."""
        return self._above(line)

    def next_id(self) -> str:
        """An id that no other node has."""
        self._last_id += 1
        return str(self._last_id)

    def refuse(self, node: ast.AST) -> ScriptError:
        """The error for something that isn't read."""
        line = getattr(node, "lineno", 1)
        return ScriptError(
            f"Only assignments and calls of nodes can be read, not `{ast.unparse(node)[:80]}`",
            source=Source(self._name, line),
        )

    def value(self, node: ast.expr, scope: _Scope) -> Any:
        """A value, or an output, or a list or dictionary of them."""
        if isinstance(node, ast.Name) and node.id in scope.variables:
            return scope.output(scope.variables[node.id])
        if isinstance(node, ast.List):
            return [self.value(each, scope) for each in node.elts]
        if isinstance(node, ast.Dict):
            keys = [ast.literal_eval(key) if key is not None else None for key in node.keys]
            return {key: self.value(each, scope) for key, each in zip(keys, node.values, strict=True)}
        if isinstance(node, ast.Attribute):
            return self._member(node)
        if isinstance(node, ast.Call) and _is_name(node.func, "float") and len(node.args) == 1:
            return float(ast.literal_eval(node.args[0]))
        try:
            return ast.literal_eval(node)
        except ValueError:
            raise self.refuse(node) from None

    def _member(self, node: ast.Attribute) -> Any:
        path = ast.unparse(node).split(".")
        spec = self._classes.enums.get(path[0])
        if spec is None and len(path) == 3 and path[0] in self._class_types:
            found = self._classes.get(self._class_types[path[0]])
            keys = {identifier: key for key, identifier in found.arguments.items()} if found is not None else {}
            enum = found.enum(keys[path[1]]) if found is not None and path[1] in keys else None
            spec = enum[1] if enum is not None else None
        if spec is None or path[-1] not in spec.members:
            raise self.refuse(node)
        return spec.members[path[-1]]

    def call(self, node: ast.Call, scope: _Scope) -> tuple[Node, tuple[str, ...]]:
        """The node of a call, and the link types that it gives."""
        if not isinstance(node.func, ast.Name):
            raise self.refuse(node)
        args = [self.value(each, scope) for each in node.args]
        kwargs: dict[str, Any] = {}
        for keyword in node.keywords:
            value = self.value(keyword.value, scope)
            kwargs.update({keyword.arg: value} if keyword.arg is not None else value)
        name = node.func.id
        if name in self.functions:
            return self.functions[name].call(self.next_id(), args, kwargs, scope.plain)
        if name == CALL_NODE and args:
            found = self._classes.get(args[0])
            known = found.outputs if found is not None else (ANY,)
            count = args[1] if len(args) > 1 and args[1] is not None else len(known)
            types = (*known, *[ANY] * count)[:count]
            return Node(self.next_id(), args[0], scope.plain(kwargs), is_known=found is not None), types
        if name not in self._class_types:
            raise self.refuse(node)
        found = self._classes.get(self._class_types[name])
        assert found is not None
        inputs = found.bind(tuple(args), kwargs, lambda: Source(self._name, node.lineno))
        return Node(self.next_id(), found.spec.name, scope.plain(inputs)), found.outputs


class _Function:
    def __init__(self, name: str, subgraph: Subgraph) -> None:
        self.id = name
        self.subgraph = subgraph
        self._names: list[set[str]] = [set() for _ in subgraph.outputs]

    def assign(self, names: list[str]) -> None:
        """Notes what a call's results are assigned to."""
        for known, name in zip(self._names, names, strict=True):
            if stem(name):
                known.add(stem(name))

    def name_outputs(self) -> None:
        """Names outputs as the calls do, if they agree and there are several; else they keep their names inside."""
        if len(self._names) > 1:
            self.subgraph.outputs = [
                replace(output, name=next(iter(names))) if len(names) == 1 else output
                for output, names in zip(self.subgraph.outputs, self._names, strict=True)
            ]

    def call(
        self, node_id: str, args: list[Any], kwargs: dict[str, Any], plain: Callable[[dict[str, Any]], dict[str, Any]]
    ) -> tuple[Node, tuple[str, ...]]:
        ports = self.subgraph.inputs
        given = {port.name: port.default for port in ports if port.default is not MISSING}
        given.update(zip((port.name for port in ports), args, strict=False))
        given.update(kwargs)
        unknown = given.keys() - {port.name for port in ports}
        missing = [port.name for port in ports if port.name not in given]
        if unknown or missing or len(args) > len(ports):
            raise NodeCallError(f"{self.id}() doesn't take what it is given", node=self.id)
        node = Node(node_id, self.id, plain(given), subgraph=self.id)
        return node, tuple(output.type for output in self.subgraph.outputs)


@dataclass(slots=True)
class _Paragraph:
    """Lines below a comment: its first line, the others, and the nodes."""

    title: str
    notes: list[str]
    nodes: list[str] = field(default_factory=list)


class _Scope:
    """The variables of a script's main part, or of a function, and the graph that its calls make."""

    def __init__(self, reader: _Reader, variables: dict[str, Link]) -> None:
        self.graph = Graph()
        self.variables = variables
        self.names: dict[tuple[str, int], str] = {}
        self._outputs: dict[Link, CallOutput] = {}
        self._links: dict[int, Link] = {}
        self.used: set[int] = set()
        self._reader = reader
        self._types: dict[str, tuple[str, ...]] = {}

    def read(self, body: list[ast.stmt]) -> None:
        paragraphs: list[_Paragraph] = []
        paragraph: _Paragraph | None = None
        end = 0
        for statement in body:
            if isinstance(statement, ast.Pass):
                continue
            above = self._reader.above(statement.lineno)
            if above or not end or statement.lineno - len(above) > end + 1:
                paragraph = _Paragraph(above[0], above[1:]) if above else None
                paragraphs += [paragraph] if paragraph is not None else []
                self.used.update(range(statement.lineno - len(above), statement.lineno))
            end = statement.end_lineno or statement.lineno
            node_id = self._statement(statement)
            if paragraph is not None:
                paragraph.nodes.append(node_id)
        for index, group in enumerate(self._groups(paragraphs)):
            corner = (2 * _FRAME * index, 0.0)
            self.graph.groups.append(Group(group.title, (*corner, _FRAME, _FRAME), tuple(group.nodes)))
            self.note(group.notes, corner)

    def _groups(self, paragraphs: list[_Paragraph]) -> list[_Paragraph]:
        """Joins the paragraphs of one group: of the same title, and apart because one needs what is between them."""
        groups: list[_Paragraph] = []
        indexes = {node_id: index for index, node_id in enumerate(self.graph.nodes)}
        for each in paragraphs:
            before = next((group for group in reversed(groups) if group.title == each.title), None)
            if before is not None and not each.notes:
                end = indexes[before.nodes[-1]]
                if all(any(indexes[source] > end for source in self._sources(node_id)) for node_id in each.nodes):
                    before.nodes += each.nodes
                    continue
            groups.append(each)
        return groups

    def _sources(self, node_id: str) -> list[str]:
        values = self.graph.nodes[node_id].inputs.values()
        return [value.node for value in values if isinstance(value, Link) and value.node in self.graph.nodes]

    def _statement(self, statement: ast.stmt) -> str:
        if not isinstance(statement, (ast.Assign, ast.Expr)) or not isinstance(statement.value, ast.Call):
            raise self._reader.refuse(statement)
        node, types = self._reader.call(statement.value, self)
        self.graph.nodes[node.id] = node
        self._types[node.id] = types
        if isinstance(statement, ast.Assign):
            (target,) = statement.targets
            targets = target.elts if isinstance(target, ast.Tuple) else [target]
            names = [each.id for each in targets if isinstance(each, ast.Name)]
            if len(names) != len(types):
                raise self._reader.refuse(statement)
            if len(names) == 1:
                node.title = names[0]
            if node.subgraph is not None:
                self._reader.functions[node.subgraph].assign(names)
            self.variables.update({name: Link(node.id, slot) for slot, name in enumerate(names)})
            self.names.update({(node.id, slot): name for slot, name in enumerate(names) if name != _UNUSED})
        return node.id

    def note(self, lines: list[str], position: tuple[float, float] | None = None) -> None:
        """Keeps a text as a note."""
        if lines:
            self.graph.notes.append(Note("\n".join(lines), None, position, (_FRAME, _FRAME)))

    def link(self, node: ast.expr) -> Link:
        """What a variable stands for."""
        if not isinstance(node, ast.Name) or node.id not in self.variables:
            raise self._reader.refuse(node)
        return self.variables[node.id]

    def type_of(self, link: Link) -> str:
        """The link type of an output; of a parameter any."""
        return ANY if link.node == PORTS else self._types[link.node][link.slot]

    def output(self, link: Link) -> CallOutput:
        """What stands for a link while a call is bound."""
        if link not in self._outputs:
            made = self._outputs[link] = CallOutput(_NOWHERE, link.slot, self.type_of(link))
            self._links[id(made)] = link
        return self._outputs[link]

    def plain(self, inputs: dict[str, Any]) -> dict[str, Any]:
        """Inputs with links in place of outputs."""
        return {
            key: self._links[id(value)] if isinstance(value, CallOutput) else value for key, value in inputs.items()
        }


def _without_main(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """A script's statements, those of its `if __name__ == '__main__':` among them; not what saves its files."""
    for statement in body:
        if isinstance(statement, ast.If) and ast.unparse(statement.test) == IS_MAIN and not statement.orelse:
            yield from _without_main(statement.body)
        elif not isinstance(statement, ast.For) or ast.unparse(statement) != AFTER:
            yield statement


def _moved(output: OutputPort, ids: Mapping[str, str]) -> OutputPort:
    source = output.source
    if source is None or source.node not in ids:
        return output
    return replace(output, source=Link(ids[source.node], source.slot))


def _is_call(statement: ast.stmt, name: str) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Call)
        and _is_name(statement.value.func, name)
    )


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
