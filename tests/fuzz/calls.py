"""Generates calls of a node: a valid one, and the same with one thing changed.

Everything comes from a `random.Random`, so a seed gives the same calls again. A call is a mapping of ComfyUI's dotted
keys to values; the change is made to the arguments and, in parallel, to the API JSON that the call stands for. So there
is something to ask the server also where our side refuses the call.
"""

from __future__ import annotations

import decimal
import enum
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from comfy_script.graph import Call, CallOutput
from comfy_script.registry import MISSING, InputKind, InputSpec, NodeSpec, Registry

__all__ = ["ABSENT", "MUTATIONS", "Base", "Changed", "Producers", "make_base", "rounds"]

ABSENT = enum.Enum("ABSENT", "ABSENT").ABSENT
"""In `Changed.json`: the key is taken out."""

PRIMITIVES = {"INT", "FLOAT", "STRING", "BOOLEAN"}
ODD_VALUES: tuple[Any, ...] = (
    *("", "5", "5.5", "abc", " 7 ", "1_000", "nan", "inf", "True", "ünï 🎨", "x" * 3000),
    *(0, 1, -1, 5, 64.7, -3.5, 1e300, math.nan, math.inf, -math.inf, True, False),
    *(10**30, -(10**30), 2**64, 10**400),
    *([], [1, 2], ["a"], ["a", 0], [1.5, "x", None], [[1]], (3, 4)),
    *({}, {"a": 1}, {"__value__": 5}, {"__value__": [1]}, {"__value__": "euler"}, {"__value__": {}}),
)
"""Values that JSON has a form for, right or wrong depending on the input."""

NO_JSON: tuple[Any, ...] = (
    b"5",
    bytearray(b"x"),
    {1, 2},
    3 + 4j,
    object(),
    decimal.Decimal(5),
    [b"x"],
    {"a": {1}},
    len,
)
"""Values that JSON has no form for: wrong everywhere."""


class Producers:
    """Outputs to link to. Their own inputs are left out: only the node that takes them is validated."""

    def __init__(self, registry: Registry) -> None:
        self._slots: dict[str, list[tuple[NodeSpec, int]]] = {}
        for spec in registry.values():
            for slot, output in enumerate(spec.outputs):
                self._slots.setdefault(output.type, []).append((spec, slot))
        self._types = sorted(self._slots)

    def of_type(self, rng: Random, wanted: str) -> CallOutput:
        """One that fits; a match type fits where no node makes the type."""
        types = [part.strip() for part in wanted.split(",")]
        fitting = [part for part in types if part in self._slots]
        if "*" in types or wanted == "COMFY_MATCHTYPE_V3":
            return self.any(rng)
        return self._make(rng, rng.choice(fitting) if fitting else "COMFY_MATCHTYPE_V3")

    def any(self, rng: Random) -> CallOutput:
        return self._make(rng, rng.choice(self._types))

    def _make(self, rng: Random, link_type: str) -> CallOutput:
        spec, slot = rng.choice(self._slots[link_type])
        return CallOutput(Call(spec, {}, None, 0), slot, link_type)


@dataclass
class Base:
    """A valid call.

    Attributes:
        given: Dotted keys → values.
        leaves: Dotted key → the input, of all that exist in this call, given or not.
        combos, grows: The dynamic combos and autogrows among its inputs, by dotted key.
    """

    spec: NodeSpec
    producers: Producers
    given: dict[str, Any] = field(default_factory=dict)
    leaves: dict[str, InputSpec] = field(default_factory=dict)
    combos: dict[str, InputSpec] = field(default_factory=dict)
    grows: dict[str, InputSpec] = field(default_factory=dict)


@dataclass
class Changed:
    """A change of a call.

    Attributes:
        given: The changed arguments; None takes one out.
        json: The change of the API JSON; None if JSON can't say it.
        args: Positional arguments to call with.
        path, value: What was changed, for the report.
    """

    given: dict[str, Any]
    json: dict[str, Any] | None
    path: str = ""
    value: Any = None
    args: tuple[Any, ...] = ()


def make_base(rng: Random, spec: NodeSpec, producers: Producers) -> Base:
    """A valid call: what is required, and about half of the rest."""
    base = Base(spec, producers)
    _fill(rng, base, spec.inputs, "")
    return base


def _fill(rng: Random, base: Base, items: tuple[InputSpec, ...], prefix: str) -> None:
    for item in items:
        path = prefix + item.key
        given = item.required or rng.random() < 0.5
        if item.kind is InputKind.DYNAMIC_COMBO:
            base.combos[path] = item
            if given and item.dynamic_options:
                option = rng.choice(item.dynamic_options)
                base.given[path] = option.key
                _fill(rng, base, option.inputs, f"{path}.")
        elif item.kind is InputKind.AUTOGROW:
            base.grows[path] = item
            most = min(len(item.template_names), item.template_min + 3)
            for name in item.template_names[: rng.randint(item.template_min, most)]:
                base.leaves[f"{path}.{name}"] = item.template[0]
                base.given[f"{path}.{name}"] = valid_value(rng, item.template[0], base.producers)
        else:
            base.leaves[path] = item
            if given:
                base.given[path] = valid_value(rng, item, base.producers)


def valid_value(rng: Random, item: InputSpec, producers: Producers) -> Any:
    """A value that the input takes, as far as the registry says."""
    if item.kind is InputKind.COMBO or item.type == "COMBO":
        if not item.options:
            return "some file.safetensors"
        if item.multiselect:
            return rng.sample(item.options, rng.randint(0, len(item.options)))
        return rng.choice(item.options)
    if item.type in PRIMITIVES and (item.force_input or rng.random() < 0.1):
        return producers.of_type(rng, item.type)
    if item.type == "INT":
        low, high = _range(item)
        return rng.choice([math.ceil(low), math.floor(high), rng.randint(math.ceil(low), math.floor(high))])
    if item.type == "FLOAT":
        low, high = _range(item)
        values = [low, high, rng.uniform(low, high), math.ceil(low)]
        # As floats: the server refuses a limit that isn't one.
        return rng.choice([value for value in values if low <= float(value) <= high] or [0.0])
    if item.type == "STRING":
        return rng.choice(["", "a cat", "ünï 🎨", "{a|b}", "5"])
    if item.type == "BOOLEAN":
        return rng.random() < 0.5
    if item.kind is InputKind.OTHER_WIDGET:
        return rng.choice(["#aabbcc", {"x": 1}, [1, 2], ""]) if item.default is MISSING else item.default
    return producers.of_type(rng, item.type)


def _range(item: InputSpec) -> tuple[float, float]:
    low = item.minimum if item.minimum is not None else min(-100, item.maximum or 0)
    return low, item.maximum if item.maximum is not None else max(low, 1000)


# -- the changes ----------------------------------------------------------------------------------------------------

Mutation = Callable[[Random, Base], Changed | None]


def _set(base: Base, path: str, value: Any) -> Changed:
    return Changed({**base.given, path: value}, {path: value}, path, value)


def _leaf(rng: Random, base: Base, *wanted: InputKind) -> str | None:
    paths = [path for path, item in base.leaves.items() if not wanted or item.kind in wanted]
    return rng.choice(paths) if paths else None


def unchanged(rng: Random, base: Base) -> Changed | None:
    return Changed(dict(base.given), {})


def missing(rng: Random, base: Base) -> Changed | None:
    paths = [path for path in base.given if path in base.leaves and base.leaves[path].required]
    if not paths:
        return None
    path = rng.choice(paths)
    if rng.random() < 0.3:
        return Changed({**base.given, path: None}, {path: ABSENT}, path)
    return Changed({key: value for key, value in base.given.items() if key != path}, {path: ABSENT}, path)


def unknown_keyword(rng: Random, base: Base) -> Changed | None:
    # Without its dot, `out.` would be how scripts write it.
    near = [path[:-1] for path in base.leaves if len(path) > 3 and path[-1] != "." and path[:-1] not in base.leaves]
    name = rng.choice([*near, "nonsense", "wdith", "Model"])
    if name in base.leaves or name in base.combos or name in base.grows:
        return None
    return _set(base, name, rng.choice([1, "x", base.producers.any(rng)]))


def duplicate(rng: Random, base: Base) -> Changed | None:
    first = base.spec.inputs[0] if base.spec.inputs else None
    if first is None or first.key not in base.given:
        return None
    value = base.given[first.key]
    return Changed(dict(base.given), None, first.key, value, (value,))


def too_many_arguments(rng: Random, base: Base) -> Changed | None:
    return Changed({}, None, "", None, (1,) * (len(base.spec.inputs) + 1))


def other_link(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base)
    return _set(base, path, base.producers.any(rng)) if path else None


def literal_on_socket(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base, InputKind.SOCKET)
    return _set(base, path, rng.choice(["a string", 5, 0.5, True, [1, 2], {"a": 1}])) if path else None


def odd_value(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base)
    return _set(base, path, rng.choice(ODD_VALUES)) if path else None


def odd_widget_value(rng: Random, base: Base) -> Changed | None:
    kinds = [kind for kind in InputKind if kind is not InputKind.SOCKET]
    path = _leaf(rng, base, *kinds)
    return _set(base, path, rng.choice(ODD_VALUES)) if path else None


def no_json(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base)
    value = rng.choice(NO_JSON)
    return Changed({**base.given, path: value}, None, path, value) if path else None


def near_miss(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base, InputKind.COMBO)
    options = base.leaves[path].options if path else ()
    if path is None or not options:
        return None
    option = rng.choice(options)
    text = str(option)
    cut = rng.randrange(len(text) + 1)
    return _set(
        base, path, rng.choice([text.upper(), text[:cut] + text[cut + 1 :], f"{text} ", text, option, f"{text}x"])
    )


def enum_member(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base, InputKind.COMBO, InputKind.STRING, InputKind.INT)
    if path is None:
        return None
    item = base.leaves[path]
    value = rng.choice([*item.options, "euler", 5]) if item.options else rng.choice(["euler", 5])
    member = enum.Enum("Member", {"one": value})["one"]  # type: ignore[misc]
    return Changed({**base.given, path: member}, {path: value}, path, member)


def option_list(rng: Random, base: Base) -> Changed | None:
    path = _leaf(rng, base, InputKind.COMBO)
    options = base.leaves[path].options if path else ()
    if path is None or not options:
        return None
    more = rng.choice([(), ("no such",), (list(options[:1]),)])
    return _set(base, path, [*rng.choices(options, k=rng.randrange(3)), *more])


def at_the_limit(rng: Random, base: Base) -> Changed | None:
    paths = [
        path for path, item in base.leaves.items()
        if item.type in ("INT", "FLOAT") and (item.minimum is not None or item.maximum is not None)
    ]  # fmt: skip
    if not paths:
        return None
    path = rng.choice(paths)
    item = base.leaves[path]
    limits = [(item.minimum, -1), (item.maximum, 1)]
    limit, sign = rng.choice([pair for pair in limits if pair[0] is not None])
    step = item.step if item.step and item.type == "FLOAT" else 1
    value: Any = rng.choice([limit, limit + sign, limit + sign * step, limit - sign * step])
    value = rng.choice([value, value, float(value), str(value), value + sign * 1e-9])
    return _set(base, path, value)


def autogrow_count(rng: Random, base: Base) -> Changed | None:
    if not base.grows:
        return None
    path, item = rng.choice(list(base.grows.items()))
    names = item.template_names
    count = rng.choice([0, max(item.template_min - 1, 0), item.template_min, len(names), len(names) + 1])
    values = [valid_value(rng, item.template[0], base.producers) for _ in range(count)]
    left = {key: value for key, value in base.given.items() if not key.startswith(f"{path}.")}
    all_names = [*names, f"{path}_beyond"]
    json: dict[str, Any] = {f"{path}.{name}": ABSENT for name in names}
    json |= {f"{path}.{name}": value for name, value in zip(all_names, values, strict=False)}
    return Changed({**left, path: values}, json, path, values)


def autogrow_gap(rng: Random, base: Base) -> Changed | None:
    if not base.grows:
        return None
    path, item = rng.choice(list(base.grows.items()))
    count = rng.randint(1, min(len(item.template_names), item.template_min + 3))
    names = item.template_names[:count]
    absent = rng.choice(names)
    left = {key: value for key, value in base.given.items() if not key.startswith(f"{path}.")}
    values = {name: valid_value(rng, item.template[0], base.producers) for name in names if name != absent}
    json: dict[str, Any] = {f"{path}.{name}": ABSENT for name in item.template_names}
    json |= {f"{path}.{name}": value for name, value in values.items()}
    form = {path: values} if rng.random() < 0.5 else {f"{path}.{name}": value for name, value in values.items()}
    return Changed({**left, **form}, json, path, values)


def unchosen_field(rng: Random, base: Base) -> Changed | None:
    fields = [
        (f"{path}.{item.key}", item)
        for path, combo in base.combos.items()
        for option in combo.dynamic_options
        for item in option.inputs
        if f"{path}.{item.key}" not in {*base.leaves, *base.combos, *base.grows}
    ]
    if not fields:
        return None
    path, item = rng.choice(fields)
    expanding = item.kind in (InputKind.AUTOGROW, InputKind.DYNAMIC_COMBO)
    return _set(base, path, "x" if expanding else valid_value(rng, item, base.producers))


def other_option(rng: Random, base: Base) -> Changed | None:
    if not base.combos:
        return None
    path, item = rng.choice(list(base.combos.items()))
    keys = [option.key for option in item.dynamic_options] or ["none"]
    value: Any = rng.choice(
        [rng.choice(keys)[:-1], rng.choice(keys).upper() + " ", "nothing", 5, True, [], [1, 2], base.producers.any(rng)]
    )
    if value in keys:
        return None
    nested = f"{path}."
    left = {key: given for key, given in base.given.items() if not key.startswith(nested)}
    fields = {key: ABSENT for key in base.given if key.startswith(nested)}
    return Changed({**left, path: value}, {**fields, path: value}, path, value)


def nested_mapping(rng: Random, base: Base) -> Changed | None:
    """The same call, with a dynamic combo and its fields in one dict."""
    chosen = [path for path in base.combos if path in base.given and "." not in path]
    if not chosen:
        return None
    path = rng.choice(chosen)
    nested = f"{path}."
    fields = {key[len(nested) :]: value for key, value in base.given.items() if key.startswith(nested)}
    if any("." in key for key in fields):
        return None
    left = {key: value for key, value in base.given.items() if not key.startswith(nested)}
    return Changed({**left, path: {path: base.given[path], **fields}}, {}, path, fields)


MUTATIONS: Mapping[str, Mutation] = {
    mutation.__name__: mutation
    for mutation in (
        *(unchanged, missing, unknown_keyword, duplicate, too_many_arguments, other_link, literal_on_socket),
        *(odd_value, odd_widget_value, no_json, near_miss, enum_member, option_list, at_the_limit),
        *(autogrow_count, autogrow_gap, unchosen_field, other_option, nested_mapping),
    )
}


def rounds(rng: Random, spec: NodeSpec, producers: Producers) -> Iterator[tuple[str, Base, Changed]]:
    """Calls of one node without end: a valid one, then all kinds of changes in turn, in random order."""
    names = list(MUTATIONS)
    first = make_base(rng, spec, producers)
    yield "unchanged", first, Changed(dict(first.given), {})
    while True:
        rng.shuffle(names)
        for name in names:
            base = make_base(rng, spec, producers)
            changed = MUTATIONS[name](rng, base)
            if changed is not None:
                yield name, base, changed
