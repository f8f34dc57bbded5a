"""The typed stub of `comfy_script.runtime.nodes`: every node, enum and link type, for editors and type checkers.

A node is a class with a typed `__call__`, and an instance of it. Only this form gives type checkers and Jedi all of
signatures, docstrings, the types behind `model, clip, vae = …`, and `Node.argument.member`.

Positions are the registry's, where a required input may follow one with a default. Python has no such signature, so
these nodes have overloads: one for each run of defaults that a required input follows, in which that run may be left
out and what is required behind it is keyword-only, and a last one in which all up to the last required are positional.
Any call that gives everything required fits one of them, any other call fits none. `overloads` says which further ones
there are for dynamic combos and autogrow inputs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..registry.cache import write_atomically
from ..registry.records import ComboValue, InputKind, InputSpec, NodeSpec
from .annotations import Annotations, default_text, literal_text, quoted
from .arguments import Argument, arguments, vocabulary
from .docs import node_docstring
from .enums import EnumSpec, global_enums, local_enum
from .names import node_identifiers
from .overloads import Parameter, Writer, expanded
from .stub_header import first_line, is_current
from .types import ANY_TYPE, atoms, link_type_names

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["stub_source", "write_stubs"]

_LINE = 120
_INLINE_LITERAL = 60
_COMBOS = (InputKind.COMBO, InputKind.DYNAMIC_COMBO)
_HIDING = frozenset(name for name in dir(str) if not name.startswith("_"))
_BUILTINS = ("bool", "float", "int", "str", "tuple")
_DEPRECATED = "ComfyUI marks this node as deprecated: it may go away in a future version."
_UNPRINTABLE = re.compile(r"[\ud800-\udfff]")

_IMPORTS: tuple[dict[str, tuple[str, ...]], ...] = (
    {
        "collections.abc": ("Generator", "Mapping", "Sequence"),
        "enum": ("Enum",),
        "typing": ("Any", "Literal", "TypeAlias", "overload"),
    },
    {"typing_extensions": ("TypeVar", "deprecated")},
    {
        "comfy_script.runtime.outputs": ("Output",),
        "comfy_script.runtime.results": ("FileResult", "ImageBatchResult", "TextResult"),
        "comfy_script.runtime.util": ("ImageLike",),
    },
)
_OWN_NAMES = ("AnyValue", "WidgetValue", *(name for group in _IMPORTS for names in group.values() for name in names))

_RESULTS = {
    **dict.fromkeys(("IMAGE", "MASK"), "ImageBatchResult"),
    **dict.fromkeys(("STRING", "INT", "FLOAT", "BOOLEAN"), "TextResult"),
    "AUDIO": "FileResult",
}
"""Link type → what waiting for an output of that type gives; of the others it depends on the node."""

_RESULT_METHODS = """
    def wait(self, timeout: float | None = None) -> {result}: ...
    def __await__(self) -> {Generator}[{Any}, None, {result}]: ...
    async def result(self) -> {result}: ...
"""

_WAITABLE = """
class {waitable}:
    def wait(self, timeout: float | None = None) -> {Any}:
        \"\"\"As of `Output.wait`.\"\"\"
    def __await__(self) -> {Generator}[{Any}, None, {Any}]: ...
    def display(self, *args: {Any}, **kwargs: {Any}) -> None:
        \"\"\"As of `Output.display`.\"\"\"
"""


def stub_source(registry: Registry) -> str:
    """The text of the stub of a registry's nodes. The same registry gives the same text."""
    return _Stub(registry).source()


def write_stubs(registry: Registry, dest: Path) -> Path:
    """Writes the stub of a registry, unless the file is already that.

    Readers never see half a file.

    Args:
        registry: The registry.
        dest: The file; its folder is made if need be.

    Returns:
        `dest`.

    Raises:
        OSError: The file can't be written.
    """
    if is_current(registry, dest):
        return dest
    dest.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(dest, stub_source(registry).encode())
    return dest


class _Stub:
    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._nodes = node_identifiers(registry)
        self._types = link_type_names(registry.link_types, self._nodes.values())
        self._enums = global_enums(registry)
        exported = {*self._nodes.values(), *self._types.values(), *self._enums}
        self.annotations = Annotations(self._types, exported)
        self._local = self.annotations.local
        self._taken = exported | {form for name in _OWN_NAMES for form in (name, f"_{name}")}
        self._shadowable = self._taken | set(_BUILTINS)
        self.annotations.used |= {"Any", "Enum", "Output"}
        self._literals: dict[tuple[str, tuple[ComboValue, ...]], str] = {}
        self._blocks: list[str] = []
        self._variables: dict[tuple[str, int], str] = {}
        self._waitable_name = self._waitable = ""

    def source(self) -> str:
        exports = sorted({*self._nodes.values(), *self._types.values(), *self._enums})
        for spec in self._enums.values():
            self._enum(spec)
        enums, self._blocks = self._blocks, []
        for name, node in self._registry.items():
            self._node(self._nodes[name], node)
        body = [*self._link_types(), *self._type_variables(), self._waitable, *enums, *self._blocks]
        parts = [
            first_line(self._registry),
            f'"""{len(self._nodes)} nodes of ComfyUI, with their enums and link types. Generated."""\n\n',
            self._imports(),
            "\n__all__ = [\n",
            *(f"    {quoted(name)},\n" for name in exports),
            "]\n",
            *body,
        ]
        return _UNPRINTABLE.sub("?", "".join(parts))

    def _imports(self) -> str:
        used = self.annotations.used
        groups = []
        for group in _IMPORTS:
            lines = []
            for module, names in group.items():
                if wanted := [name for name in names if name in used]:
                    local = [(name, self._local(name)) for name in wanted]
                    listed = ", ".join(name if name == own else f"{name} as {own}" for name, own in local)
                    lines.append(f"from {module} import {listed}\n")
            groups.append("".join(lines))
        return "\n".join(group for group in groups if group)

    def _link_types(self) -> list[str]:
        # An output of any type fits every input, and still is an output.
        texts = []
        for link_type, name in self._types.items():
            if link_type == ANY_TYPE:
                texts.append(f"\nclass {name}(Output, Any): ...  # type: ignore[misc]\n")
            elif result := _RESULTS.get(link_type):
                names = {"result": self._local(result), **{key: self._local(key) for key in ("Any", "Generator")}}
                texts.append(f"\nclass {name}(Output):{_RESULT_METHODS.format(**names)}")
            else:
                texts.append(f"\nclass {name}(Output): ...\n")
        alias = self._local("TypeAlias")
        widget = f"str | float | bool | {self._local('Sequence')}[Any] | {self._local('Mapping')}[str, Any]"
        return [
            *texts,
            f"\n{self._local('WidgetValue')}: {alias} = {widget}\n",
            f"{self._local('AnyValue')}: {alias} = Output | {widget}\n",
        ]

    def _type_variables(self) -> list[str]:
        texts = []
        for (allowed, _), name in self._variables.items():
            bound = "Output" if allowed == ANY_TYPE else " | ".join(self._types[atom] for atom in atoms(allowed))
            default = self._types[ANY_TYPE]
            texts.append(f'{name} = {self._local("TypeVar")}("{name}", bound={bound}, default={default})\n')
        return ["\n", *texts] if texts else []

    def _fresh(self, name: str) -> str:
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name

    # -- enums ---------------------------------------------------------------------------------------------------

    def _enum(self, spec: EnumSpec) -> None:
        # mypy takes an enum without members for a mistake; here it is an empty folder.
        empty = "" if spec.members else "  # type: ignore[misc]"
        body = "" if spec.members or spec.is_embeddings else " ..."
        lines = [f"\nclass {spec.name}({'str, ' if spec.is_text else ''}Enum):{body}{empty}"]
        for name, value in spec.members.items():
            text = quoted(value) if isinstance(value, str) else repr(value)
            hides = "  # type: ignore[assignment]" if name in _HIDING and spec.is_text else ""
            lines.append(f"    {name} = {text}{hides}")
        if spec.is_embeddings:
            lines.append("    def name(self) -> str:  # type: ignore[override]")
            lines.append('        """The embedding\'s own name, without `embedding:`."""')
        self._blocks.append("\n".join(lines) + "\n")

    def vocabulary(self, combo: _Combo, options: tuple[ComboValue, ...]) -> tuple[str | None, str | None]:
        """An enum and a `Literal` that together stand for some options of a combo, of which one may be None."""
        if set(combo.members) == {(type(value), value) for value in options}:
            values = literal_text(combo.options)
            return combo.name, self._literal(combo.name, combo.options, values) if values else None
        values = literal_text(options, limit=len(options))
        if values is None:
            return combo.name, None
        members = (combo.members.get((type(value), value)) for value in options)
        values += [f"{combo.name}.{member}" for member in members if member]
        return None, self._literal(combo.name, options, values)

    def _literal(self, enum: str, options: tuple[ComboValue, ...], values: list[str]) -> str:
        key = (enum, options)
        text = self._literals.get(key)
        if text is None:
            if sum(map(len, values)) + 2 * len(values) <= _INLINE_LITERAL:
                text = f"{self._local('Literal')}[{', '.join(values)}]"
            else:
                text = self._fresh(f"_{enum.lstrip('_')}_values")
                listed = "".join(f"    {value},\n" for value in values)
                self._blocks.append(f"\n{text}: {self._local('TypeAlias')} = {self._local('Literal')}[\n{listed}]\n")
            self._literals[key] = text
        return text

    # -- nodes ---------------------------------------------------------------------------------------------------

    def _node(self, identifier: str, node: NodeSpec) -> None:
        parameters = arguments(node)
        variables = self._match_variables(node)
        attributes: dict[str, str] = {}
        combos: dict[str, _Combo] = {}
        for argument in parameters:
            if any(spec.kind in _COMBOS for spec in argument.variants):
                combo = self._combo(identifier, node, argument)
                attributes[argument.identifier] = combo.name
                combos[argument.key] = combo
        returns = self._returns(identifier, node, variables)
        overloads = expanded(parameters, _NodeWriter(self, combos, variables))
        doc = node_docstring(node, identifier=identifier, enums=self._enums, parameters=parameters)
        class_name = self._fresh(f"_{identifier}")
        # Tools look in different places: hovers at the variable, Pyright's call tips at the call, Jedi's at the class.
        summary = doc.partition("\n")[0]
        lines = [*self._class_head(class_name, attributes, _doc_text(summary, "    "))]
        for index, signature in enumerate(overloads):
            if len(overloads) > 1:
                lines.append(f"    @{self._local('overload')}\n")
            if node.deprecated:
                lines.append(f'    @{self._local("deprecated")}("{_DEPRECATED}")\n')
            last = index == len(overloads) - 1
            lines.append(_definition(signature, returns, _doc_text(doc, "        ") if last else None))
        self._blocks.append(f"\n{''.join(lines)}\n{identifier}: {class_name}\n{_doc_text(doc, '')}")

    def _class_head(self, class_name: str, attributes: Mapping[str, str], doc: str) -> list[str]:
        assignments = [f"    {name} = {enum}\n" for name, enum in attributes.items()]
        if self._shadowable.isdisjoint(attributes):
            return [f"class {class_name}:\n{doc}", *assignments]
        # An attribute of such a name would hide the type that the signature means, unless a base class has it.
        base = self._fresh(f"{class_name}_enums")
        return [f"class {base}:\n", *assignments, f"\nclass {class_name}({base}):\n{doc}"]

    def _combo(self, identifier: str, node: NodeSpec, argument: Argument) -> _Combo:
        name = self._enums.name_for(node.name, argument)
        if name:
            spec = self._enums[name]
        else:
            spec = local_enum(identifier, argument)
            name = self._fresh(f"_{spec.name}")  # private: scripts reach it through the node, and star imports skip it
            self._enum(EnumSpec(name, spec.members, spec.is_open))
        members = {(type(value), value): member for member, value in spec.members.items()}
        return _Combo(name, members, argument.options)

    def _match_variables(self, node: NodeSpec) -> dict[str, str]:
        variables: dict[str, str] = {}
        for match_id, allowed in self.annotations.matched(node).items():
            key = (allowed, sum(1 for name in variables.values() if self._allowed(name) == allowed))
            if key not in self._variables:
                suffix = "" if not key[1] else str(key[1] + 1)
                kinds = "_".join(self._types[atom] for atom in atoms(allowed))
                self._variables[key] = self._fresh(f"_{kinds}_T{suffix}")
            variables[match_id] = self._variables[key]
        return variables

    def _allowed(self, variable: str) -> str:
        return next(allowed for (allowed, _), name in self._variables.items() if name == variable)

    def _returns(self, identifier: str, node: NodeSpec, variables: Mapping[str, str]) -> str:
        types = [self.annotations.output(output, variables) for output in node.outputs]
        if not types:
            return "Output"
        if len(types) == 1:
            return types[0]
        returns = f"tuple[{', '.join(types)}]"
        if not node.is_output_node:
            return returns
        # The outputs of an output node unpack, and can be waited for as one.
        if not self._waitable:
            self._waitable_name = self._fresh("_Waitable")
            names = {name: self._local(name) for name in ("Any", "Generator")}
            self._waitable = _WAITABLE.format(waitable=self._waitable_name, **names)
        name = self._fresh(f"_{identifier}_outputs")
        self._blocks.append(f"\nclass {name}({returns}, {self._waitable_name}): ...\n")
        return name


@dataclass(frozen=True, slots=True)
class _Combo:
    """The vocabulary of a combo over all its variants: its enum's name, each value's member, and the values."""

    name: str
    members: Mapping[tuple[type, ComboValue], str]
    options: tuple[ComboValue, ...]


class _NodeWriter(Writer):
    """Writes the parameters of one node."""

    def __init__(self, stub: _Stub, combos: Mapping[str, _Combo], variables: Mapping[str, str]) -> None:
        self._stub = stub
        self._annotations = stub.annotations
        self._combos = combos
        self._variables = variables

    def own(self, argument: Argument) -> Parameter:
        return self._parameter(argument, self._merged(argument), default_text(argument.spec))

    def merged(self, argument: Argument) -> Parameter:
        return self._parameter(argument, self._merged(argument), "None")

    def field(self, argument: Argument, spec: InputSpec) -> Parameter:
        enum, literal = self._vocabulary(argument, None if spec.is_open else vocabulary(spec))
        annotation = self._annotations.field(spec, enum, literal, self._variables)
        return self._parameter(argument, annotation, default_text(spec))

    def chosen(self, argument: Argument, options: Sequence[str]) -> str:
        enum, literal = self._vocabulary(argument, tuple(options))
        return " | ".join(part for part in (enum, literal or "str") if part)

    def dictionary(self) -> str:
        return self._annotations.dictionary()

    def element(self, spec: InputSpec) -> str:
        return self._annotations.element(spec, self._variables)

    def collection(self, spec: InputSpec) -> str:
        return self._annotations.field(spec, None, None, self._variables)

    def _merged(self, argument: Argument) -> str:
        enum, literal = self._vocabulary(argument, None)
        return self._annotations.argument(argument, enum, literal, self._variables)

    def _vocabulary(self, argument: Argument, options: tuple[ComboValue, ...] | None) -> tuple[str | None, str | None]:
        combo = self._combos.get(argument.key)
        return self._stub.vocabulary(combo, combo.options if options is None else options) if combo else (None, None)

    def _parameter(self, argument: Argument, annotation: str, default: str | None) -> Parameter:
        optional = " | None" if default == "None" else ""
        return Parameter(f"{argument.identifier}: {annotation}{optional}", default, argument.is_nested)


def _definition(parameters: list[str], returns: str, doc: str | None) -> str:
    end = f") -> {returns}:" + (" ...\n" if doc is None else f"\n{doc}")
    line = f"    def __call__({', '.join(['self', *parameters])}"
    if len(line) + len(end.partition("\n")[0]) <= _LINE:
        return line + end
    listed = "".join(f"        {parameter},\n" for parameter in ["self", *parameters])
    return f"    def __call__(\n{listed}    {end}"


def _doc_text(doc: str, indent: str) -> str:
    escaped = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if "\n" not in escaped:
        space = " " if escaped.endswith('"') else ""
        return f'{indent}"""{escaped}{space}"""\n'
    lines = "\n".join(f"{indent}{line}" if line else "" for line in escaped.split("\n"))
    return f'{indent}"""{lines[len(indent) :]}\n{indent}"""\n'
