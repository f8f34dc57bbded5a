"""Programs that call every node with a dynamic combo, an autogrow or a match type: in all ways, and wrongly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from comfy_script.registry import Registry
from comfy_script.registry.link_types import atoms
from comfy_script.registry.records import InputKind, InputSpec, NodeSpec
from comfy_script.signature.arguments import Argument, arguments
from comfy_script.signature.defaults import is_required
from comfy_script.signature.enums import local_enum
from comfy_script.signature.names import identifier, node_identifiers
from comfy_script.signature.types import link_type_names

SHOWN_ELEMENTS = 16
# The images that these need are no keywords: there would be too many parameters, or overloads.
WITHOUT_ELEMENT_KEYWORDS = {"GLSLShader", "MeshyMultiImageToModelNode"}

Choice = Mapping[str, str]
"""Dotted key of a dynamic combo → the option that is chosen."""


def inner(spec: InputSpec) -> Iterator[InputSpec]:
    yield spec
    for option in spec.dynamic_options:
        for each in option.inputs:
            yield from inner(each)
    for each in spec.template:
        yield from inner(each)


def is_dynamic(node: NodeSpec) -> bool:
    """Whether the node belongs into the programs."""
    every = [each for spec in node.inputs for each in inner(spec)]
    return any(each.kind in (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW) or each.match_id for each in every)


class Caller:
    """Writes calls of one node."""

    def __init__(self, name: str, node: NodeSpec, outputs: Mapping[str, str]) -> None:
        self.name = name
        self.node = node
        self.outputs = outputs
        self.arguments = {argument.key: argument for argument in arguments(node)}

    def value(self, spec: InputSpec) -> str:
        """A value that the input takes."""
        if spec.kind is InputKind.COMBO:
            value = repr(spec.options[0]) if spec.options else "'x'"
            return f"[{value}]" if spec.multiselect else value
        if spec.kind is InputKind.DYNAMIC_COMBO:
            return repr(spec.dynamic_options[0].key)
        if spec.kind is InputKind.AUTOGROW:
            return f"[{', '.join([self.value(spec.template[0])] * max(1, spec.template_min))}]"
        if spec.kind in (InputKind.INT, InputKind.FLOAT):
            low, high = spec.minimum, spec.maximum
            number = min(max(1, 1 if low is None else low), 1 if high is None else high)
            return repr(int(number) if spec.kind is InputKind.INT else number)
        if spec.kind is InputKind.STRING:
            return "'text'"
        if spec.kind is InputKind.BOOLEAN:
            return "True"
        if spec.kind is InputKind.OTHER_WIDGET:
            return "'#ffffff'" if spec.type == "COLOR" else "{}"
        return next((self.outputs[atom] for atom in self.links(spec) if atom in self.outputs), self.outputs["IMAGE"])

    @staticmethod
    def links(spec: InputSpec) -> tuple[str, ...]:
        return tuple(atoms((spec.allowed_types or "*") if spec.match_id else spec.type))

    def choices(self) -> Iterator[dict[str, str]]:
        """Each option of each dynamic combo once, those inside others with what brings them."""
        for argument in self.arguments.values():
            if argument.spec.kind is InputKind.DYNAMIC_COMBO:
                for option in argument.options:
                    yield {**dict(argument.conditions[0]), argument.key: str(option)}

    def given(self, choice: Choice, *, every: bool = False) -> dict[str, str]:
        """Keyword → expression: what the call needs if the script chooses so, or all that it takes."""
        found: dict[str, str] = {}

        def give(key: str, spec: InputSpec) -> None:
            keyword = self.arguments[key].identifier
            if spec.kind is not InputKind.DYNAMIC_COMBO:
                if every or is_required(spec):
                    found[keyword] = self.value(spec)
                return
            chosen = choice.get(key)
            if chosen is None and not every and not spec.required:
                return
            if chosen is not None or every:
                found[keyword] = repr(chosen or spec.dynamic_options[0].key)
            option = next((each for each in spec.dynamic_options if each.key == chosen), spec.dynamic_options[0])
            for field in option.inputs:
                give(f"{key}.{field.key}", field)

        for spec in self.node.inputs:
            give(spec.key, spec)
        return found

    def call(self, given: Mapping[str, str], *positional: str) -> str:
        keywords = (f"{keyword}={value}" for keyword, value in given.items())
        return f"{self.name}({', '.join((*positional, *keywords))})"

    def member(self, key: str, option: str) -> str:
        argument = self.arguments[key]
        members = {value: name for name, value in local_enum(self.name, argument).members.items()}
        return f"{self.name}.{argument.identifier}.{members[option]}"

    def dictionary(self, key: str, spec: InputSpec, choice: Choice) -> str:
        chosen = choice.get(key, spec.dynamic_options[0].key)
        option = next(each for each in spec.dynamic_options if each.key == chosen)
        items = [f"{spec.key!r}: {chosen!r}"]
        for field in option.inputs:
            inner_key = f"{key}.{field.key}"
            if field.kind is InputKind.DYNAMIC_COMBO and inner_key in choice:
                items.append(f"{field.key!r}: {self.dictionary(inner_key, field, choice)}")
            elif is_required(field):
                items.append(f"{field.key!r}: {self.value(field)}")
        return f"{{{', '.join(items)}}}"

    def by_position(self, choice: Choice) -> str:
        """A call with everything in its position that can be."""
        given = self.given(choice)
        every = self.given(choice, every=True)
        own = [self.arguments[spec.key].identifier for spec in self.node.inputs]
        last = max((index for index, keyword in enumerate(own) if keyword in given), default=-1)
        positional = own[: last + 1]
        return self.call({k: v for k, v in given.items() if k not in positional}, *(every[k] for k in positional))

    def right(self) -> Iterator[str]:
        """Calls that are right."""
        yield self.call(self.given({}))
        yield self.call(self.given({}, every=True))
        yield self.by_position({})
        for choice in self.choices():
            *_, (key, option) = choice.items()
            given = self.given(choice)
            yield self.call(given)
            yield self.call(self.given(choice, every=True))
            yield self.by_position(choice)
            yield self.call({**given, self.arguments[key].identifier: self.member(key, option)})
            top = next(iter(choice))
            fields = {each.identifier for each in self.arguments.values() if each.key.startswith(f"{top}.")}
            outside = {keyword: value for keyword, value in given.items() if keyword not in fields}
            whole = self.dictionary(top, self.arguments[top].spec, choice)
            yield self.call({**outside, self.arguments[top].identifier: whole})
        for argument in self.arguments.values():
            if argument.spec.kind is InputKind.AUTOGROW:
                yield from self.grown(argument)

    def grown(self, argument: Argument) -> Iterator[str]:
        """Calls with all forms of an autogrow."""
        spec = argument.spec
        rest = self.given(dict(argument.conditions[0]))
        rest.pop(argument.identifier, None)
        names = list(spec.template_names)
        value = self.value(spec.template[0])
        needed = max(1, spec.template_min)
        forms = [f"[{', '.join([value] * len(names))}]", f"({value}, {', '.join([value] * (needed - 1))})"]
        forms.append(f"{{{', '.join(f'{name!r}: {value}' for name in names[:needed])}}}")
        if needed == 1:
            forms.append(value)
        for form in forms:
            yield self.call({**rest, argument.identifier: form})
        if self.node.name in WITHOUT_ELEMENT_KEYWORDS and is_required(spec):
            return
        shown = names if all(len(name) == 1 for name in names) else names[:SHOWN_ELEMENTS]
        for count in {needed, len(shown)}:
            long = {identifier(f"{argument.key}.{name}"): value for name in shown[:count]}
            yield self.call({**rest, **long})
            if not any(self.means_more(name, argument) for name in shown):
                yield self.call({**rest, **dict.fromkeys(shown[:count], value)})

    def means_more(self, name: str, argument: Argument) -> bool:
        """Whether the name of an element is that of something else too."""
        return any(
            other is not argument and (other.identifier == name or name in variant.template_names)
            for other in self.arguments.values()
            for variant in other.variants
        )

    def wrong(self) -> Iterator[str]:
        """Calls that are wrong, each in one way."""
        for choice in self.choices():
            *_, (key, option) = choice.items()
            combo = self.arguments[key]
            given = self.given(choice)
            fields = [each for each in self.arguments.values() if each.key.rpartition(".")[0] == key]
            for field in fields:
                if all(condition[-1] != (key, option) for condition in field.conditions):
                    foreign = {field.identifier: self.value(field.spec)}
                    yield self.call({**given, **foreign})
                    yield self.call({**given, **foreign, combo.identifier: self.member(key, option)})
                    break
            else:
                yield self.call({**given, f"{combo.identifier}_nothing": "1"})
            for field in fields:
                if field.identifier in given:
                    yield self.call({keyword: value for keyword, value in given.items() if keyword != field.identifier})
            yield self.call({**given, combo.identifier: repr(f"{option}!")})
        for argument in self.arguments.values():
            links = self.links(argument.spec.template[0] if argument.spec.template else argument.spec)
            if argument.spec.kind is not InputKind.AUTOGROW and not argument.spec.match_id:
                continue
            given = self.given(dict(argument.conditions[0]))
            if argument.identifier in given:
                yield self.call({keyword: value for keyword, value in given.items() if keyword != argument.identifier})
            yield self.call({**given, f"{argument.identifier}_nothing": "1"})
            if "*" not in links:
                other = next(output for link_type, output in self.outputs.items() if link_type not in links)
                yield self.call({**given, argument.identifier: f"[{other}]" if argument.spec.template else other})


def program_of(registry: Registry, calls: Iterable[str]) -> str:
    """A module of which the function `calls` makes these calls, one in a line, given an output of each link type."""
    types = link_type_names(registry.link_types, node_identifiers(registry).values())
    names = outputs(registry)
    parameters = ", ".join(f"{names[link_type]}: {name}" for link_type, name in types.items())
    lines = "".join(f"    {call}\n" for call in calls)
    imports = "from __future__ import annotations\n\nfrom generated.nodes import *\n"
    return f"{imports}\n\ndef calls({parameters}) -> None:\n{lines}"


def outputs(registry: Registry) -> dict[str, str]:
    """Link type → what the programs call an output of it."""
    types = link_type_names(registry.link_types, node_identifiers(registry).values())
    return {link_type: f"a_{name}" for link_type, name in types.items()}


def right_calls(registry: Registry) -> dict[str, list[str]]:
    """Node → its right calls, without repetitions."""
    return {caller.node.name: list(dict.fromkeys(caller.right())) for caller in callers(registry)}


def wrong_calls(registry: Registry) -> dict[str, list[str]]:
    """Node → its wrong calls, without repetitions."""
    return {caller.node.name: list(dict.fromkeys(caller.wrong())) for caller in callers(registry)}


def callers(registry: Registry) -> Iterator[Caller]:
    names = node_identifiers(registry)
    for name, node in registry.items():
        if is_dynamic(node):
            yield Caller(names[name], node, outputs(registry))
