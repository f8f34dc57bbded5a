"""The class of a node in a stub.

Positions are the registry's, where a required input may follow one with a default. Python has no such signature, so
these nodes have overloads: one for each run of defaults that a required input follows, in which that run may be left
out and what is required behind it is keyword-only, and a last one in which all up to the last required are positional.
Any call that gives everything required fits one of them, any other call fits none. `overloads` says which further ones
there are for dynamic combos and autogrow inputs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..registry.records import ComboValue, InputKind, InputSpec, NodeSpec
from ..signature.arguments import Argument, unlisted_identifier, vocabulary
from .annotations import Annotations, default_text
from .overloads import OverloadWriter, Parameter, expanded
from .stub_enums import Combo, Vocabularies
from .stub_files import LINE
from .stub_names import Piece, StubNames
from .stub_types import LinkTypes

__all__ = ["NodeClasses"]

_COMBOS = (InputKind.COMBO, InputKind.DYNAMIC_COMBO)
_BUILTINS = frozenset({"bool", "float", "int", "str", "tuple"})
_INNER_LINE = re.compile(r"\n(?=[^\n])")
_DEPRECATED = "ComfyUI marks this node as deprecated: it may go away in a future version."


class NodeClasses:
    """Writes the classes of one stub's nodes."""

    def __init__(self, types: LinkTypes, vocabularies: Vocabularies, names: StubNames) -> None:
        self._types = types
        self._vocabularies = vocabularies
        self._names = names
        self._annotations = Annotations(types, names)

    def piece(self, class_name: str, node: NodeSpec, parameters: tuple[Argument, ...], doc: str) -> Piece:
        """The class of a node, behind the enums and the like that only it has.

        Args:
            class_name: What the class is called.
            node: The node.
            parameters: Its arguments.
            doc: Its docstring.
        """
        used: set[str] = set()
        with self._names.writing(used):
            return Piece(self._text(class_name, node, parameters, doc), used)

    def _text(self, class_name: str, node: NodeSpec, parameters: tuple[Argument, ...], doc: str) -> str:
        variables = self._types.variables(self._annotations.matched(node))
        combos: dict[str, Combo] = {}
        attributes: dict[str, str] = {}
        for argument in parameters:
            if any(spec.kind in _COMBOS for spec in argument.variants):
                combo = combos[argument.key] = self._vocabularies.combo(class_name, node, argument)
                attributes[argument.identifier] = self._names.use(combo.name)
        blocks = self._vocabularies.own
        returns = self._returns(class_name, node, variables)
        overloads = expanded(parameters, _NodeWriter(self._annotations, self._vocabularies, combos, variables))
        if (unlisted := self._annotations.unlisted(node)) is not None:
            name = unlisted_identifier(parameters)
            overloads = [[*signature, f"**{name}: {unlisted}"] for signature in overloads]
        # Tools look in different places: hovers at the index, Pyright's call tips at the call, Jedi's at the class.
        lines = [self._head(class_name, attributes, _doc_text(doc.partition("\n")[0], "    "))]
        for index, signature in enumerate(overloads):
            if len(overloads) > 1:
                lines.append(f"    @{self._names.local('overload')}\n")
            if node.deprecated:
                lines.append(f'    @{self._names.local("deprecated")}("{_DEPRECATED}")\n')
            last = index == len(overloads) - 1
            lines.append(_definition(signature, returns, _doc_text(doc, "        ") if last else None))
        text = "".join([*blocks, *lines])
        blocks.clear()
        return text

    def _head(self, class_name: str, attributes: Mapping[str, str], doc: str) -> str:
        assignments = "".join(f"    {name} = {enum}\n" for name, enum in attributes.items())
        if not any(name in self._names or name in _BUILTINS for name in attributes):
            return f"\nclass {class_name}:\n{doc}{assignments}"
        # An attribute of such a name would hide the type that the signature means, unless a base class has it.
        base = self._names.fresh(f"{class_name}_enums")
        return f"\nclass {base}:\n{assignments}\nclass {class_name}({base}):\n{doc}"

    def _returns(self, class_name: str, node: NodeSpec, variables: Mapping[str, str]) -> str:
        outputs = [self._annotations.output(output, variables) for output in node.outputs]
        returns, is_waitable = self._types.returns(node, outputs)
        if not is_waitable:
            return returns
        name = self._names.fresh(f"{class_name}_outputs")
        self._vocabularies.own.append(self._types.outputs_class(name, returns))
        return name


class _NodeWriter(OverloadWriter):
    """Writes the parameters of one node."""

    def __init__(
        self,
        annotations: Annotations,
        vocabularies: Vocabularies,
        combos: Mapping[str, Combo],
        variables: Mapping[str, str],
    ) -> None:
        self._annotations = annotations
        self._vocabularies = vocabularies
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
        if combo is None:
            return None, None
        if options is None and all(spec.is_open or spec.unchecked for spec in argument.variants):
            # Any text goes, so that there is nothing to list.
            return combo.name, None
        return self._vocabularies.annotation(combo, combo.options if options is None else options)

    def _parameter(self, argument: Argument, annotation: str, default: str | None) -> Parameter:
        optional = " | None" if default == "None" else ""
        return Parameter(f"{argument.identifier}: {annotation}{optional}", default, argument.is_nested)


def _definition(parameters: list[str], returns: str, doc: str | None) -> str:
    end = f") -> {returns}:" + (" ...\n" if doc is None else f"\n{doc}")
    line = f"    def __call__({', '.join(['self', *parameters])}"
    if len(line) + len(end.partition("\n")[0]) <= LINE:
        return line + end
    listed = "".join(f"        {parameter},\n" for parameter in ["self", *parameters])
    return f"    def __call__(\n{listed}    {end}"


def _doc_text(doc: str, indent: str) -> str:
    escaped = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if "\n" not in escaped:
        space = " " if escaped.endswith('"') else ""
        return f'{indent}"""{escaped}{space}"""\n'
    lines = _INNER_LINE.sub(f"\n{indent}", escaped)
    return f'{indent}"""{lines}\n{indent}"""\n'
