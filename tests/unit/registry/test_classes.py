from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comfy_script.registry import InputSpec, Registry, from_process, read_file
from comfy_script.registry.classes import read_classes
from comfy_script.registry.registry import CLASSES_KEY


class Anything(str):
    __slots__ = ()

    def __ne__(self, other: object) -> bool:
        return False

    __hash__ = str.__hash__


class Either(str):
    """Differs from nothing that is among its types."""

    types: tuple[str, ...]

    def __new__(cls, text: str, *types: str) -> Either:
        made = super().__new__(cls, text)
        made.types = types
        return made

    def __ne__(self, other: object) -> bool:
        return other not in self.types

    __hash__ = str.__hash__


class Everything(dict[str, Any]):
    def __contains__(self, key: object) -> bool:
        return True

    def __getitem__(self, key: str) -> Any:
        return super().get(key, ("*", {}))


class Unlisted:
    """Has all names, and no list of them."""

    def __contains__(self, key: object) -> bool:
        return True

    def __getitem__(self, key: Any) -> Any:
        return "*", {}


class AllOptions(list[str]):
    def __contains__(self, option: object) -> bool:
        return True


class Answering(tuple[str, ...]):
    """Answers for each output as for the first."""

    __slots__ = ()

    def __getitem__(self, index: Any) -> Any:
        return Anything(super().__getitem__(0))


def node_class(inputs: dict[str, Any], *outputs: str, **attributes: Any) -> type:
    def run(self: Any) -> None: ...

    fields = {
        "INPUT_TYPES": classmethod(lambda cls: inputs),
        "RETURN_TYPES": outputs,
        "FUNCTION": "run",
        "RELATIVE_PYTHON_MODULE": "custom_nodes.pack",
        "run": run,
    }
    return type("Node", (), {**fields, **attributes})


def takes_any(self: Any, **kwargs: Any) -> None: ...


def validate(cls: Any, width: int, input_types: Any) -> bool:
    return True


def validate_all(cls: Any, **kwargs: Any) -> bool:
    return True


PLAIN = node_class({"required": {"a": ("IMAGE",), "b": ("INT", {"min": 1})}}, "IMAGE", "LATENT", "INT")


@pytest.mark.parametrize(
    ("node", "facts"),
    [
        (node_class({"required": {"a": ("IMAGE",)}}, run=takes_any), {"open": "links"}),
        (node_class({"optional": Everything(a=("IMAGE",))}, run=takes_any), {"open": "values"}),
        (node_class({"hidden": Everything()}, run=takes_any), {"open": "values"}),
        (node_class({"optional": Unlisted()}, run=takes_any), {"open": "values"}),
        # Nothing arrives by it, as the method takes none.
        (node_class({"optional": Everything()}), None),
        # ComfyUI's own nodes list what they take.
        (node_class({"required": {}}, run=takes_any, RELATIVE_PYTHON_MODULE="comfy_extras.nodes_x"), None),
        (node_class({"required": {"rate": (Either("FLOAT", "FLOAT", "INT"),)}}), {"inputs": {"rate": ["INT"]}}),
        (node_class({"required": {"a": (Anything("ODD"),)}}), {"inputs": {"a": ["*"]}}),
        # Its text says it already.
        (node_class({"required": {"a": (Anything("*"),)}}, Anything("*")), None),
        (node_class({}, "IMAGE", Either("IMAGE", "INT")), {"outputs": {"1": ["INT"]}}),
        (node_class({}, RETURN_TYPES=Answering(("IMAGE", "MASK"))), {"outputs": {"0": ["*"], "1": ["*"]}}),
        (node_class({"required": {"a": (AllOptions(["x"]),)}}), {"unchecked": ["a"]}),
        (node_class({"required": {"a": ("COMBO", {"options": AllOptions()})}}), {"unchecked": ["a"]}),
        (
            node_class(
                {"required": {"width": ("INT", {"max": 4}), "a": ("X",)}}, VALIDATE_INPUTS=classmethod(validate)
            ),
            {"unchecked": ["width"], "any_links": True},
        ),
        (node_class({"required": {"a": ("X",)}}, VALIDATE_INPUTS=classmethod(validate_all)), {"unchecked": True}),
        (node_class({"required": {"a": (["x", "y"],), "b": ("COMBO", {"options": ["z"]}), "c": ("COMBO",)}}), None),
        (node_class({"required": {"a": "IMAGE", "b": ()}}), None),
    ],
)
def test_what_a_class_says(node: type, facts: dict[str, Any] | None) -> None:
    assert read_classes({"Node": node, "Plain": PLAIN}) == ({} if facts is None else {"Node": facts})


def test_a_class_that_raises_takes_no_other_along() -> None:
    def fail(cls: Any) -> Any:
        raise RuntimeError("no")

    good = node_class({}, run=takes_any)
    assert read_classes({"Bad": node_class({}, INPUT_TYPES=classmethod(fail)), "Good": good}).keys() == {"Good"}


def test_records_have_what_the_classes_say() -> None:
    node = node_class(
        {"required": {"rate": (Either("FLOAT", "FLOAT", "INT"), {"min": 1}), "way": (AllOptions(["x"]),)}},
        Either("IMAGE", "IMAGE", "INT"),
        run=takes_any,
    )
    registry = from_process({"Node": node, "Plain": PLAIN})
    rate, way = registry["Node"].inputs
    assert (rate.takes, rate.unchecked, way.takes, way.unchecked) == ("FLOAT,INT", False, "COMBO", True)
    assert registry["Node"].outputs[0].gives == "IMAGE,INT"
    assert (registry["Node"].open_inputs, registry["Plain"].open_inputs) == ("links", "")


def inputs_of(specs: tuple[InputSpec, ...]) -> Iterator[InputSpec]:
    for spec in specs:
        yield spec
        yield from inputs_of(spec.template)
        for option in spec.dynamic_options:
            yield from inputs_of(option.inputs)


def test_checks_of_a_whole_node_are_those_of_nested_inputs_too(registry: Registry) -> None:
    name = next(name for name, node in registry.items() if any(spec.dynamic_options for spec in node.inputs))
    made = Registry.from_object_info(registry.raw, classes={name: {"unchecked": True, "any_links": True}}, cache=False)
    specs = list(inputs_of(made[name].inputs))
    assert len(specs) > len(made[name].inputs)
    assert all(spec.unchecked and spec.takes == "*" for spec in specs)


def test_it_is_kept_with_the_registry_and_in_its_hash(registry: Registry, tmp_path: Path) -> None:
    seen = Registry.from_object_info(registry.raw, classes={"KSampler": {"open": "values"}})
    assert seen.content_hash not in (registry.content_hash, Registry.from_object_info(registry.raw, classes={}))
    for name in ("nodes.json", "nodes.json.gz"):
        again = read_file(seen.save(tmp_path / name))
        assert again == seen
        assert again["KSampler"].open_inputs == "values"
        assert CLASSES_KEY not in again
    assert read_file(registry.save(tmp_path / "unseen.json")) == registry


@pytest.mark.parametrize(
    "said",
    [[], "text", {"KSampler": 5}, {"KSampler": {"open": 5, "inputs": 5, "outputs": [], "unchecked": 3}}],
)
def test_nonsense_of_a_server_is_passed_over(registry: Registry, said: Any) -> None:
    node = Registry.from_object_info(registry.raw, classes=said, cache=False)["KSampler"]
    assert (node.inputs, node.outputs) == (registry["KSampler"].inputs, registry["KSampler"].outputs)
    assert not node.open_inputs


def test_the_table_of_known_packs() -> None:
    """Each entry has a sense, and is used for a pack's node, not for ComfyUI's own of that name."""
    from comfy_script.registry import known

    table = known._table()
    assert len(table) > 250
    for name, facts in table.items():
        assert facts.keys() <= {"open", "unchecked", "any_links", "inputs", "outputs"}, name
        assert facts.get("open", "links") in ("links", "values"), name
    info = {"input": {"required": {"input1": ["*"]}}, "output": ["*"], "python_module": "custom_nodes.Impact"}
    made = Registry.from_object_info({"ImpactSwitch": info}, cache=False)
    assert made["ImpactSwitch"].open_inputs == "links"
    own = Registry.from_object_info({"ImpactSwitch": {**info, "python_module": "nodes"}}, cache=False)
    assert own["ImpactSwitch"].open_inputs is None
