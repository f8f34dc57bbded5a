"""What node classes say beyond `/object_info`: inputs of any name, types wider than their text, checks left out.

The server's JSON has none of it, the classes do, and ComfyUI's executor goes by them (ComfyUI 0.30, `execution.py` and
`comfy_execution/validation.py`):

- A link is handed to the node under any name, a value only if `name in section` for a section of `INPUT_TYPES()`, or
  with `accept_all_inputs` in V3. So a method with `**kwargs` has open inputs: for outputs, or for values too where a
  section is a dictionary that contains everything.
- Types match when `not given != wanted`: packs have subclasses of `str` that differ from nothing, or from less.
- Of inputs that `VALIDATE_INPUTS` takes, neither range nor options are checked; of all of them if it takes `**kwargs`;
  and no link types if it takes `input_types`.

Facts of a node are an object, in which each is left out that there isn't:

    {"open": "links" | "values", "unchecked": [input, …] | true, "any_links": true,
     "inputs": {input: [type, …]}, "outputs": {slot: [type, …]}}
"""

from __future__ import annotations

import inspect
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from .._text import get_logger
from .link_types import ANY, fits
from .records import InputSpec, NodeSpec, OptionSpec, OutputSpec

__all__ = ["Facts", "as_facts", "read_classes", "with_facts"]

logger = get_logger(__name__)

Facts = Mapping[str, Any]
"""What the class of one node says, as JSON."""

_UNKNOWN = "comfy_script: no such thing"
"""A name that no node has for anything: what it fits, anything fits."""

_SECTIONS = ("required", "optional", "hidden")


# -- classes → facts ------------------------------------------------------------------------------------------------


def read_classes(classes: Mapping[str, Any]) -> dict[str, Facts]:
    """What the classes say beyond their JSON: class type → facts, of those that say anything.

    Args:
        classes: ComfyUI's `NODE_CLASS_MAPPINGS`. What a class raises is logged; it then has no facts.
    """
    read: dict[str, _Class] = {}
    for name, node in classes.items():
        try:
            read[name] = _Class(node)
        except Exception as error:  # noqa: BLE001 - a pack's own code runs here, and one bad node must not cost the rest
            logger.debug("Node %s says nothing beyond its JSON: %s: %s", name, type(error).__name__, error)
    given = _plain_types(each for one in read.values() for each in one.outputs)
    wanted = _plain_types(each for one in read.values() for each in one.types.values())
    found: dict[str, Facts] = {}
    for name, one in read.items():
        if facts := one.facts(given, wanted):
            found[name] = facts
    return found


class _Class:
    """One class.

    Attributes:
        types: Input → its type, whatever object that is.
        outputs: The types of its outputs.
    """

    def __init__(self, node: Any) -> None:
        self._is_v3 = getattr(node, "GET_NODE_INFO_V1", None) is not None
        self._node = node
        self._sections: Mapping[str, Any] = node.INPUT_TYPES()
        # What has all names need not have any that it could list.
        listed = [section for name in _SECTIONS[:2] if isinstance(section := self._sections.get(name), Mapping)]
        self._definitions = {
            key: (section[key][0], section[key][1] if len(section[key]) > 1 else {})
            for section in listed
            for key in section
            if isinstance(section[key], (tuple, list)) and section[key]
        }
        self.types = {key: definition[0] for key, definition in self._definitions.items()}
        returned = node.RETURN_TYPES or ()
        # By index, as the server takes them: a pack's own tuple may answer otherwise than it iterates.
        self.outputs = [returned[slot] for slot in range(len(returned))] if not isinstance(returned, str) else []
        self.open = self._read_open()
        self.validated, self.validates_all = self._read_validated()

    def facts(self, given: Iterable[str], wanted: Iterable[str]) -> dict[str, Any]:
        """The facts, if the types are all that nodes give, and all that they want."""
        facts: dict[str, Any] = {}
        if self.open:
            facts["open"] = self.open
        if self.validates_all:
            facts["unchecked"] = True
        elif unchecked := [key for key in self.types if key in self.validated or self._takes_any_option(key)]:
            facts["unchecked"] = unchecked
        if "input_types" in self.validated:
            facts["any_links"] = True
        inputs = {key: _more(wide, given, into=True) for key, wide in self.types.items()}
        outputs = {str(slot): _more(wide, wanted, into=False) for slot, wide in enumerate(self.outputs)}
        if wider := {key: types for key, types in inputs.items() if types}:
            facts["inputs"] = wider
        if wider := {slot: types for slot, types in outputs.items() if types}:
            facts["outputs"] = wider
        return facts

    def _read_open(self) -> str:
        if self._is_v3:
            # What dynamic inputs are handed on by is `**kwargs`, too: only the schema says that there may be more.
            return "values" if getattr(self._node, "ACCEPT_ALL_INPUTS", False) else ""
        method = getattr(self._node, getattr(self._node, "FUNCTION", ""), None)
        if not str(getattr(self._node, "RELATIVE_PYTHON_MODULE", "")).startswith("custom_nodes"):
            return ""  # ComfyUI's own list all that they take; `**kwargs` saves them from writing it twice
        if method is None or _arguments(method).varkw is None:
            return ""
        return "values" if any(_contains(self._sections.get(section)) for section in _SECTIONS) else "links"

    def _read_validated(self) -> tuple[frozenset[str], bool]:
        method = getattr(self._node, "validate_inputs" if self._is_v3 else "VALIDATE_INPUTS", None)
        if method is None or (self._is_v3 and _is_placeholder(self._node, "validate_inputs")):
            return frozenset(), False
        said = _arguments(method)
        return frozenset(said.args), said.varkw is not None

    def _takes_any_option(self, key: str) -> bool:
        wanted, config = self._definitions[key]
        options = config.get("options") if isinstance(wanted, str) and isinstance(config, Mapping) else wanted
        return isinstance(options, Container) and not isinstance(options, str) and _UNKNOWN in options


def _contains(section: Any) -> bool:
    """Whether a section has what nobody put there."""
    try:
        return section is not None and _UNKNOWN in section and section[_UNKNOWN] is not None
    except Exception:  # noqa: BLE001 - a pack's own dictionary
        return False


def _arguments(method: Any) -> inspect.FullArgSpec:
    return inspect.getfullargspec(method)


def _is_placeholder(node: Any, name: str) -> bool:
    base = node.GET_BASE_CLASS() if hasattr(node, "GET_BASE_CLASS") else None
    return base is not None and getattr(node, name).__func__ is getattr(base, name).__func__


def _plain_types(types: Iterable[Any]) -> list[str]:
    """The types that are what they look like."""
    return sorted({each for each in types if type(each) is str})


def _more(wide: Any, others: Iterable[str], *, into: bool) -> list[str]:
    """The types that a type fits beside those which its text says. `*` is all of them."""
    if type(wide) is str or not isinstance(wide, str):
        return []
    text = str.__str__(wide)
    if fits(text, _UNKNOWN):
        return []
    if _fits(wide, _UNKNOWN, into):
        return [ANY]
    return [other for other in others if not fits(text, other) and _fits(wide, other, into)]


def _fits(wide: Any, other: str, into: bool) -> bool:
    given, wanted = (other, wide) if into else (wide, other)
    return not given != wanted  # noqa: SIM202 - as the server asks


def as_facts(value: Any) -> Mapping[str, Facts] | None:
    """What a server or a file says of classes; None if it is something else."""
    if not isinstance(value, Mapping):
        return None
    return {name: facts for name, facts in value.items() if isinstance(facts, Mapping)}


# -- facts → records ------------------------------------------------------------------------------------------------


def with_facts(node: NodeSpec, facts: Facts) -> NodeSpec:
    """The record of a node, with what its class says.

    Args:
        node: The node, as its JSON says.
        facts: Of its class. What has no sense is passed over: it comes from a server.
    """
    unchecked, inputs, outputs = (facts.get(key) for key in ("unchecked", "inputs", "outputs"))
    any_links = facts.get("any_links") is True
    wide_inputs = inputs if isinstance(inputs, Mapping) else {}
    wide_outputs = outputs if isinstance(outputs, Mapping) else {}

    def read(spec: InputSpec) -> InputSpec:
        also = (ANY,) if any_links else _texts(wide_inputs.get(spec.key))
        is_unchecked = unchecked is True or (isinstance(unchecked, (list, tuple)) and spec.key in unchecked)
        if unchecked is True or any_links:
            spec = _nested(spec, is_unchecked, also)
        return replace(spec, unchecked=is_unchecked, also=also) if also or is_unchecked else spec

    opened = facts.get("open")
    return replace(
        node,
        inputs=tuple(map(read, node.inputs)),
        outputs=tuple(_wider(output, wide_outputs.get(str(slot))) for slot, output in enumerate(node.outputs)),
        open_inputs=opened if opened in ("links", "values") else "",
    )


def _nested(spec: InputSpec, is_unchecked: bool, also: tuple[str, ...]) -> InputSpec:
    def below(specs: Iterable[InputSpec]) -> Iterator[InputSpec]:
        return (replace(_nested(each, is_unchecked, also), unchecked=is_unchecked, also=also) for each in specs)

    if not spec.template and not spec.dynamic_options:
        return spec
    return replace(
        spec,
        template=tuple(below(spec.template)),
        dynamic_options=tuple(OptionSpec(option.key, tuple(below(option.inputs))) for option in spec.dynamic_options),
    )


def _wider(output: OutputSpec, types: Any) -> OutputSpec:
    also = _texts(types)
    return replace(output, also=also) if also else output


def _texts(types: Any) -> tuple[str, ...]:
    return tuple(each for each in types if isinstance(each, str)) if isinstance(types, (list, tuple)) else ()
