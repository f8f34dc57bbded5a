"""Thousands of calls of all nodes: what we say of each, offline, against what ComfyUI's own validation says.

Two lists say where the verdicts differ, and why that is right: `REFUSED_ON_PURPOSE` and `LET_THROUGH`. Anything else is
a fault. 3,000 calls by default; the environment variable COMFY_SCRIPT_FUZZ_CALLS sets another number.
"""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Mapping
from itertools import chain, cycle, islice
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.errors import (
    DuplicateArgumentError,
    LinkTypeError,
    MissingArgumentError,
    NodeCallError,
    UnknownArgumentError,
    ValueRefusedError,
)
from comfy_script.formats.api import compile_api
from comfy_script.graph import CallOutput
from comfy_script.graph.node_checks.core import plugin as core_checks
from comfy_script.registry import InputKind, InputSpec, Registry
from comfy_script.runtime import Session
from comfy_script.signature.arguments import arguments
from comfy_script.signature.names import identifier
from tests.fuzz.calls import ABSENT, MUTATIONS, Base, Changed, Producers, make_base, rounds

if TYPE_CHECKING:
    from tests.fuzz.validation import Validation

CALLS = int(os.environ.get("COMFY_SCRIPT_FUZZ_CALLS", "3000"))
SEED = 30

REFUSED_ON_PURPOSE: Mapping[str, str] = {
    "a value for a socket": "validation doesn't look at it, and the node gets a text or number as its MODEL",
    "an argument that doesn't exist": (
        "validation passes it over: a value never gets to the node, a link makes the call of the node fail. A misspelt "
        "keyword, a field of an option that isn't chosen, one more than an autogrow takes"
    ),
    "an option that doesn't exist, of a dynamic combo": (
        "validation drops the combo with all of its fields, and the node is called without it"
    ),
    "a list for a text or a yes/no": (
        "written plainly it is a link, which validation refuses; wrapped, it would become its Python representation"
    ),
    "nan or inf as a number": "JSON has none: the prompt in the picture that the server writes would be no JSON",
}
"""What ComfyUI's validation lets pass and we refuse."""

LET_THROUGH: Mapping[str, str] = {
    "a file that isn't there": "which files the server has changes from one minute to the next",
    "the node's own check": "a registry doesn't say what a node's VALIDATE_INPUTS looks for",
}
"""What ComfyUI's validation refuses and we let pass."""


@pytest.fixture(scope="module")
def session(validation: Validation, registry: Registry) -> Session:
    nodes = {**registry.raw, **validation.started["nodes"]}
    return Session(registry=Registry.from_object_info(nodes, origin="tests", cache=False))


def test_table_of_own_checks(validation: Validation, session: Session) -> None:
    """The table of own checks has just those cases where the server is then less strict than the registry reads."""
    found = {}
    keywords = set(validation.started["keywords"])
    assert keywords == {name for name, own in core_checks.table.items() if own.keywords}
    for name, own in validation.started["own_checks"].items():
        if name in keywords:
            continue  # what it takes isn't in the registry at all
        values = {
            item.key
            for item in session.registry[name].inputs
            if (own["all_values"] or item.key in own["values"])
            and (item.minimum is not None or item.maximum is not None or _is_checked(item, own["all_values"]))
        }
        if values or own["links"]:
            found[name] = (values, own["links"])
    expected = {name: (own.values, own.links) for name, own in core_checks.table.items() if not own.keywords}
    assert found == expected


def _is_checked(item: InputSpec, all_values: bool) -> bool:
    # Of a combo that names files, what nodes with a check of their own take is a name.
    return item.kind is InputKind.COMBO and (all_values or not item.is_open)


class Comparison:
    """One call after the other, and what came out."""

    def __init__(self, session: Session, validation: Validation) -> None:
        self.session = session
        self.validation = validation
        self.verdicts: Counter[tuple[str, str]] = Counter()
        self.purposes: Counter[str] = Counter()
        self.let_through: Counter[str] = Counter()
        self.faults: list[str] = []

    def compare(self, mutation: str, rng: Random, base: Base, changed: Changed) -> None:
        """Calls, asks, and counts."""
        name = base.spec.name
        try:
            call = self.call(rng, base, changed.args, changed.given)
        except NodeCallError as error:
            self.refused(mutation, rng, base, changed, error)
            return
        if changed.json is None and mutation != "no_json":
            self.fault("is not refused", mutation, base, changed)
            return
        compiled = compile_api([call], encode=self.session.encode)
        answer = self.validation.ask(compiled.prompt, compiled.ids[call.call])
        reasons = {self.let(base, kind, key) for kind, key in answer["errors"]}
        self.verdicts["accepted", "refused" if reasons else "accepted"] += 1
        for reason in reasons - {None}:
            self.let_through[str(reason)] += 1
        if None in reasons or (mutation == "no_json" and name not in core_checks.table):
            self.fault(f"is accepted; the server: {answer['errors']}", mutation, base, changed)

    def let(self, base: Base, kind: str, key: str | None) -> str | None:
        """The entry of LET_THROUGH for an error of the server."""
        item = base.leaves.get(key or "")
        if kind == "value_not_in_list" and item is not None and item.is_open:
            return "a file that isn't there"
        own = self.validation.started["own_checks"].get(base.spec.name)
        if own is not None and (kind == "custom_validation_failed" or kind.endswith(" in validation")):
            return "the node's own check"
        return None

    def refused(self, mutation: str, rng: Random, base: Base, changed: Changed, error: NodeCallError) -> None:
        name = base.spec.name
        assert error.node == name
        assert error.message.startswith(f"{name}(")
        assert error.source is not None
        assert error.source.file == __file__
        if changed.json is None:
            # Python's own kind of mistake: no workflow can say it, so there is nothing to ask.
            self.verdicts["refused", "can't be asked"] += 1
            return
        prompt, node = self.meant(rng, base, changed)
        answer = self.validation.ask(prompt, node)
        errors = [(kind, key) for kind, key in answer["errors"] if kind != "custom_validation_failed"]
        self.verdicts["refused", "refused" if errors else "accepted"] += 1
        if errors:
            return
        purpose = self.purpose(base, changed, error, answer["received"])
        if purpose is None:
            self.fault(f"is refused, which the server accepts: {error.message}", mutation, base, changed)
        else:
            self.purposes[purpose] += 1
            if purpose == "a list for a text or a yes/no":
                prompt[node]["inputs"][changed.path] = list(changed.value)
                assert self.validation.ask(prompt, node)["errors"]

    def meant(self, rng: Random, base: Base, changed: Changed) -> tuple[dict[str, Any], str]:
        """The API JSON that a refused call stands for."""
        call = self.call(rng, base, (), base.given)
        compiled = compile_api([call], encode=self.session.encode)
        prompt, node = compiled.prompt, compiled.ids[call.call]
        inputs = prompt[node]["inputs"]
        for number, (key, value) in enumerate((changed.json or {}).items()):
            if value is ABSENT:
                inputs.pop(key, None)
            elif isinstance(value, CallOutput):
                prompt[f"link {number}"] = {"class_type": value.call.spec.name, "inputs": {}}
                inputs[key] = [f"link {number}", value.slot]
            else:
                inputs[key] = {"__value__": value} if isinstance(value, (list, tuple)) else value
        return prompt, node

    def purpose(self, base: Base, changed: Changed, error: NodeCallError, received: list[str]) -> str | None:
        """The entry of REFUSED_ON_PURPOSE for a call that only we refuse."""
        if "a number that JSON has" in error.message:
            return "nan or inf as a number"
        item = base.leaves.get(changed.path)
        named = {key for key, value in (changed.json or {}).items() if value is not ABSENT}
        if isinstance(error, UnknownArgumentError) or "takes at most" in error.message:
            unknown = named - base.leaves.keys() - base.combos.keys()
            dropped = {key for key in unknown if not isinstance((changed.json or {})[key], CallOutput)} - set(received)
            links = {key for key in unknown if isinstance((changed.json or {})[key], CallOutput)}
            return "an argument that doesn't exist" if dropped | links else None
        if isinstance(error, LinkTypeError) and item is not None and item.kind is InputKind.SOCKET:
            return None if isinstance(changed.value, CallOutput) else "a value for a socket"
        if isinstance(error, ValueRefusedError) and changed.path in base.combos and changed.path not in received:
            return "an option that doesn't exist, of a dynamic combo"
        if item is not None and item.type in ("STRING", "BOOLEAN") and isinstance(changed.value, (list, tuple)):
            return "a list for a text or a yes/no"
        return None

    def call(self, rng: Random, base: Base, args: tuple[Any, ...], given: Mapping[str, Any]) -> CallOutput:
        """Calls the node, with its arguments by ComfyUI's own keys or by identifiers."""
        identifiers = {argument.key: argument.identifier for argument in arguments(base.spec)}
        by_identifier = rng.random() < 0.5
        keywords = {(identifiers.get(key) or identifier(key)) if by_identifier else key: given[key] for key in given}
        if len(keywords) < len(given):
            keywords = dict(given)
        made = self.session.nodes[base.spec.name](*args, **keywords)
        output: CallOutput = made[0] if isinstance(made, tuple) else made
        return output

    def fault(self, text: str, mutation: str, base: Base, changed: Changed) -> None:
        value = repr(changed.value) if not isinstance(changed.value, int) else hex(changed.value)
        self.faults.append(f"{base.spec.name}, {mutation}, {changed.path}={value[:200]} {text}")


def test_never_stricter_than_the_server(session: Session, validation: Validation) -> None:
    producers = Producers(session.registry)
    names = list(session.registry)
    assert len(names) == 828
    calls = {name: rounds(Random(f"{SEED} {name}"), session.registry[name], producers) for name in names}
    comparison = Comparison(session, validation)
    for name in islice(chain(["FuzzInputs"] * math.ceil(CALLS / 50), cycle(names)), CALLS):
        mutation, base, changed = next(calls[name])
        comparison.compare(mutation, Random(f"{SEED} {name}"), base, changed)
    print(f"{CALLS} calls (we, the server):", dict(comparison.verdicts))
    print("Refused on purpose:", dict(comparison.purposes))
    print("Let through:", dict(comparison.let_through))
    assert not comparison.faults, f"{len(comparison.faults)} faults:\n" + "\n".join(comparison.faults[:40])
    # A list that nothing falls under any more is wrong as well.
    assert comparison.purposes.keys() == REFUSED_ON_PURPOSE.keys()
    assert comparison.let_through.keys() == LET_THROUGH.keys()
    assert (
        min(comparison.verdicts[verdict] for verdict in (("accepted", "accepted"), ("refused", "refused"))) > CALLS / 10
    )


@pytest.mark.parametrize(
    ("mutation", "error"),
    [
        ("duplicate", DuplicateArgumentError),
        ("missing", MissingArgumentError),
        ("unknown_keyword", UnknownArgumentError),
    ],
)
def test_kinds_of_mistakes_have_their_own_errors(registry: Registry, mutation: str, error: type[NodeCallError]) -> None:
    rng = Random(SEED)
    base = make_base(rng, registry["VAEDecode"], Producers(registry))
    changed = MUTATIONS[mutation](rng, base)
    assert changed is not None
    with pytest.raises(error):
        Session(registry=registry).nodes.VAEDecode(*changed.args, **changed.given)
