"""A node in words: its docstring, its signature as text, and as `inspect.Signature`."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial
from typing import Any

from .._text import printable
from ..registry.link_types import ANY, PRIMITIVES, atoms
from ..registry.records import MISSING, ComboValue, InputKind, InputSpec, NodeSpec, OutputSpec
from .arguments import Argument, arguments, unlisted_identifier
from .defaults import effective_default, is_required
from .enums import GlobalEnums, bool_combo
from .names import argument_identifier, node_identifier

__all__ = ["argument_text", "node_docstring", "python_signature", "signature_text", "type_text"]

_SHOWN_OPTIONS = 12
_SENTENCE = re.compile(r"(.+?[.!?])(?:\s+(?=[^a-z])|$)", re.DOTALL)
_BLOCKS = r"div|p|br|hr|li|ul|ol|dl|dt|dd|table|tr|h[1-6]|pre|blockquote|details|summary"
_INLINE = r"a|b|i|u|s|em|strong|code|span|small|sub|sup|font|td|th|tbody|thead|img|video|source|kbd|center"
_BLOCK_TAG = re.compile(rf"</?(?:{_BLOCKS})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_INLINE_TAG = re.compile(rf"</?(?:{_INLINE})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]+")
_NUMBERS = (InputKind.INT, InputKind.FLOAT)


def node_docstring(
    node: NodeSpec,
    *,
    identifier: str | None = None,
    enums: GlobalEnums | None = None,
    parameters: tuple[Argument, ...] | None = None,
    shapes: Mapping[str, str] | None = None,
) -> str:
    """The docstring of a node: what it does, where it is from, each argument and each output.

    Args:
        node: The node.
        identifier: Its name in scripts.
        enums: The registry's global enums, to name them where they apply.
        parameters: `arguments(node)`, where that is at hand.
        shapes: Link type → what its values are, where nodes give values.
    """
    parameters = arguments(node) if parameters is None else parameters
    identifier = identifier or node_identifier(node.name)
    title = _one_line(node.display_name) or node.name
    summary, rest = _summary(_clean(node.description).strip())
    if summary == title:
        summary, rest = _summary(rest)
    blocks = [f"{title}: {summary}" if summary else f"{title}."]
    if rest:
        blocks.append(rest)
    blocks.append("\n".join(_facts(node, identifier)))
    if parameters:
        keys = {argument.key: argument for argument in parameters}
        blocks.append("\n".join(["Args:", *(_argument(node, argument, keys, enums) for argument in parameters)]))
    if node.outputs:
        blocks.append("\n".join(["Returns:", *(_output(output, shapes or {}) for output in node.outputs)]))
    elif node.is_output_node:
        blocks.append("Returns:\n    What the node saves or shows, once it has run.")
    return "\n\n".join(blocks)


def _clean(text: str | None) -> str:
    # Tooltips come from anyone's node pack; control characters would break the stub's line structure.
    if not text:
        return ""
    if "</" in text:
        text = _without_markup(text)
    if text.isprintable():
        return text
    return printable(_CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")))


def _without_markup(text: str) -> str:
    """A text for the page as it reads there: what stands between `<`, `>` and is no tag of HTML stays."""
    bare = _INLINE_TAG.sub("", _BLOCK_TAG.sub("\n", text))
    # HTML has no `</img>`: such a text speaks of the tags of a prompt.
    if bare == text or "</img" in text:
        return text
    import html

    lines = (line.strip() for line in html.unescape(bare).split("\n"))
    # What has no letter or digit is drawn, such as the signs that fold a section.
    return "\n".join(line for line in lines if any(map(str.isalnum, line)))


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split()) if text else ""


def _summary(description: str) -> tuple[str, str]:
    first, _, below = description.partition("\n")
    match = _SENTENCE.match(first)
    if not match:
        return first.strip(), below.strip()
    rest = first[match.end() :].strip()
    return match[1].strip(), "\n".join(part for part in (rest, below.strip()) if part)


def _facts(node: NodeSpec, identifier: str) -> Iterable[str]:
    line = f"Module: {_clean(node.module) or 'unknown'}"
    if node.category:
        line += f" · Category: {_clean(node.category)}"
    if identifier != node.name:
        line += f" · Class type: {_clean(node.name)}"
    yield line
    if node.deprecated:
        yield "Deprecated: may go away in a future version."
    if node.experimental:
        yield "Experimental: may change in a future version."
    if node.api_node:
        yield "API node: runs on a paid service and needs a Comfy account."
    if node.is_output_node:
        yield "Output node: runs even if nothing uses its outputs."
    if node.open_inputs:
        what = "outputs of nodes" if node.open_inputs == "links" else "outputs of nodes and values"
        yield f"Open inputs: takes {what} under further names, too."
    if node.is_input_list:
        yield "Takes whole lists: runs once for all elements, not once per element."


def argument_text(node: NodeSpec, argument: Argument, enums: GlobalEnums | None = None) -> str:
    """What a node's docstring says of one of its arguments: type, description, range, default, options.

    Args:
        node: The node.
        argument: One of `arguments(node)`.
        enums: The registry's global enums, to name them where they apply.
    """
    keys = {each.key: each for each in arguments(node)} if argument.is_nested else {}
    return _argument(node, argument, keys, enums).strip()


def type_text(node: NodeSpec, argument: Argument, enums: GlobalEnums | None = None) -> str:
    """The type of an argument in words: `Samplers`, `COMBO`, `IMAGE or MASK`, `list of IMAGE`.

    Args:
        node: The node.
        argument: One of `arguments(node)`.
        enums: The registry's global enums, to name them where they apply.
    """
    return _type(node, argument, enums)


def _argument(node: NodeSpec, argument: Argument, keys: dict[str, Argument], enums: GlobalEnums | None) -> str:
    spec = argument.spec
    if argument.is_nested:
        is_needed = all(map(is_required, argument.variants))
        if conditions := _conditions(argument, keys):
            need = f"required if {conditions}" if is_needed else f"if {conditions}"
        else:
            need = "required" if is_needed else "optional"
    else:
        need = "required" if argument.default is MISSING else "optional"
    words = [f"    {argument.identifier} ({_type(node, argument, enums)}, {need}):"]
    tooltip = spec.tooltip or next((variant.tooltip for variant in argument.variants if variant.tooltip), "")
    if tooltip := _one_line(tooltip):
        words.append(tooltip if tooltip[-1] in ".!?:" else tooltip + ".")
    if len(argument.variants) == 1:
        words += [f"{text}." for text in (_range(spec), _elements(argument, spec), _default(spec)) if text]
    else:
        for tell in (_range, partial(_elements, argument), _default):
            words += _by_option(argument, tell)
    if options := argument.options:
        words.append(f"{'Any' if spec.multiselect else 'One'} of: {_listed(options, _SHOWN_OPTIONS)}.")
        if spec.kind is InputKind.COMBO and bool_combo(options):
            words.append("Takes True and False too.")
    if spec.config.get("image_upload"):
        words.append("A path or a picture (PIL, numpy) is uploaded.")
    if argument.identifier != argument.key.replace(".", "_"):
        words.append(f"ComfyUI's name: {argument.key!r}.")
    if len(words) == 1:
        words[0] = words[0][:-1]
    return " ".join(words)


def _by_option(argument: Argument, tell: Callable[[InputSpec], str]) -> Iterable[str]:
    """A sentence about an input that options of a dynamic combo bring; where they differ, each with its option."""
    options: dict[str, list[str]] = {}
    for variant, condition in zip(argument.variants, argument.conditions, strict=True):
        options.setdefault(tell(variant), []).append(condition[-1][1] if condition else "")
    if len(options) == 1:
        (text,) = options
        return [f"{text}."] if text else []
    return [f"{text} ({_shown(chosen, 3)})." for text, chosen in options.items() if text]


def _conditions(argument: Argument, keys: dict[str, Argument]) -> str:
    by_combo: dict[str, dict[str, None]] = {}
    for condition in argument.conditions:
        for key, option in condition:
            by_combo.setdefault(key, {})[option] = None
    parts = []
    for key, options in by_combo.items():
        combo = keys[key]
        if len(options) == len(combo.options):  # every option brings it
            continue
        if len(options) == 1:
            parts.append(f"{combo.identifier} is {next(iter(options))!r}")
        else:
            parts.append(f"{combo.identifier} is one of {_listed(options, 4)}")
    return " and ".join(parts)


def _type(node: NodeSpec, argument: Argument, enums: GlobalEnums | None) -> str:
    spec = argument.spec
    if spec.kind is InputKind.COMBO and enums and (name := enums.name_for(node.name, argument)):
        return name
    return _type_name(spec)


def _type_name(spec: InputSpec) -> str:
    if spec.kind in (InputKind.COMBO, InputKind.DYNAMIC_COMBO):
        return "COMBO"
    if spec.kind is InputKind.AUTOGROW:
        return "list of " + ", ".join(map(_type_name, spec.template))
    if spec.match_id is not None:
        return _one_of(spec.allowed_types or ANY)
    return _one_of(spec.takes)


@lru_cache(maxsize=4096)
def _one_of(link_type: str) -> str:
    return "any type" if link_type == ANY else " or ".join(atoms(link_type))


def _range(spec: InputSpec) -> str:
    if spec.kind not in _NUMBERS:
        return ""
    low, high = _number(spec.minimum, spec.kind), _number(spec.maximum, spec.kind)
    if low and high:
        text = f"Range {low} to {high}"
    elif low or high:
        text = f"At least {low}" if low else f"At most {high}"
    else:
        return ""
    if spec.step is not None and not (spec.kind is InputKind.INT and spec.step == 1):
        text += f", step {_number(spec.step, spec.kind)}"
    return text


def _default(spec: InputSpec) -> str:
    default = effective_default(spec)
    return "" if default is MISSING or default is None else f"Default {_shorten(repr(default))}"


def _number(value: float | None, kind: InputKind) -> str:
    if value is None:
        return ""
    if kind is InputKind.INT and (value.__class__ is int or float(value).is_integer()):
        return str(int(value))
    return repr(value)


def _elements(argument: Argument, spec: InputSpec) -> str:
    if spec.kind is not InputKind.AUTOGROW:
        return ""
    names = spec.template_names
    if not names:
        return f"At least {spec.template_min} elements"
    count = f"{spec.template_min} to {len(names)}" if spec.template_min < len(names) else f"{len(names)}"
    keyword = argument_identifier(f"{argument.key}.{names[0]}")
    return (
        f"{count} element{'s' * (len(names) > 1)}, or a dictionary by name: {_shown(names, 3)};"
        f" each also by keyword, as {keyword}"
    )


def _listed(options: Iterable[ComboValue], limit: int) -> str:
    return _shown(options, limit, lambda option: _shorten(repr(option)))


def _shown(values: Iterable[Any], limit: int, write: Callable[[Any], str] = str) -> str:
    values = list(values)
    first = ", ".join(map(write, values[:limit]))
    return first if len(values) <= limit else f"{first}, … ({len(values)} in all)"


def _shorten(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:96]} …{text[-1]}"


def _output(output: OutputSpec, shapes: Mapping[str, str]) -> str:
    link_type = "same type as the input" if output.match_id is not None else output.type
    link_type = shapes.get(output.type, link_type)
    if output.is_list:
        link_type = f"list of {link_type}"
    text = f"    {_one_line(output.name)} ({link_type})"
    tooltip = _one_line(output.tooltip)
    return f"{text}: {tooltip}" if tooltip else text


class _Bare(str):
    """An annotation which `inspect` prints without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _annotation(node: NodeSpec, argument: Argument, enums: GlobalEnums | None) -> str:
    spec = argument.spec
    if spec.kind is InputKind.COMBO:
        name = enums.name_for(node.name, argument) if enums else None
        if name:
            return name
        kinds = dict.fromkeys(type(option).__name__ for option in argument.options)
        return " | ".join(kinds) or "str"
    if spec.kind is InputKind.DYNAMIC_COMBO:
        return "str"
    if spec.kind is InputKind.AUTOGROW:
        inner = " | ".join(dict.fromkeys(_link_annotation(element) for element in spec.template))
        return f"list[{inner}]"
    return _link_annotation(spec)


def _link_annotation(spec: InputSpec) -> str:
    link_type = (spec.allowed_types or ANY) if spec.match_id is not None else spec.takes
    return " | ".join(
        "Any" if part == ANY else PRIMITIVES[part].__name__ if part in PRIMITIVES else part for part in atoms(link_type)
    )


def _returns(node: NodeSpec) -> str:
    types = ["Any" if output.match_id is not None or output.type == ANY else output.type for output in node.outputs]
    if not types:
        return "Output"
    return types[0] if len(types) == 1 else f"tuple[{', '.join(types)}]"


def python_signature(node: NodeSpec, *, enums: GlobalEnums | None = None) -> inspect.Signature:
    """The signature of a node's call, for `inspect`, IPython and `help()`.

    Positions are the registry's, so that a required parameter can follow one with a default, as it can in no function
    written in Python. Arguments that a dynamic combo's option brings are keyword-only, with `None` as default.
    """
    parameters = []
    listed = arguments(node)
    for argument in listed:
        default: Any = argument.default
        parameters.append(
            inspect.Parameter(
                argument.identifier,
                inspect.Parameter.KEYWORD_ONLY if argument.is_nested else inspect.Parameter.POSITIONAL_OR_KEYWORD,
                default=inspect.Parameter.empty if default is MISSING else default,
                annotation=_Bare(_annotation(node, argument, enums)),
            )
        )
    if node.open_inputs:
        parameters.append(inspect.Parameter(unlisted_identifier(listed), inspect.Parameter.VAR_KEYWORD))
    return inspect.Signature(parameters, return_annotation=_Bare(_returns(node)), __validate_parameters__=False)


def signature_text(node: NodeSpec, *, identifier: str | None = None, enums: GlobalEnums | None = None) -> str:
    """The signature of a node as one line: `VAEDecode(samples: LATENT, vae: VAE) -> IMAGE`."""
    return f"{identifier or node_identifier(node.name)}{python_signature(node, enums=enums)}"
