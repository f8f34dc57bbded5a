"""Every way to call a node with a dynamic combo, an autogrow or a match type, before ComfyUI's own validation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comfy_script.formats.api import compile_api
from comfy_script.graph.records import Call, CallOutput
from comfy_script.registry import Registry
from comfy_script.runtime import Session
from tests.dynamic_calls import inner, outputs, right_calls

if TYPE_CHECKING:
    from tests.fuzz.validation import Validation


def test_right_calls_pass(registry: Registry, validation: Validation) -> None:
    """All but the names of files: which there are, only a server knows."""
    session = Session(registry=registry)
    scope = {name: getattr(session.nodes, name) for name in session.nodes.names()} | sources(registry)
    own_checks = validation.started["own_checks"]
    wrong: dict[str, list[str]] = {}
    checked = 0
    for name, calls in right_calls(registry).items():
        has_files = any(each.is_open for spec in registry[name].inputs for each in inner(spec))
        for text in calls:
            made = eval(text, scope)
            call = (made[0] if isinstance(made, tuple) else made).call
            compiled = compile_api([CallOutput(call, 0, "*")])
            for kind, key in validation.ask(compiled.prompt, compiled.ids[call])["errors"]:
                is_file = kind == "value_not_in_list" and has_files
                is_own = name in own_checks and (kind == "custom_validation_failed" or kind.endswith(" in validation"))
                if not is_file and not is_own:
                    wrong.setdefault(f"{kind}: {key}", []).append(text)
            checked += 1
    assert wrong == {}
    assert checked > 2000


def sources(registry: Registry) -> dict[str, CallOutput]:
    """An output of each link type, by the name that the calls have for it; one of any type if no node gives it."""
    found: dict[str, CallOutput] = {}
    names = outputs(registry)
    for node in registry.values():
        for slot, output in enumerate(node.outputs):
            if output.type in names:
                found.setdefault(names[output.type], CallOutput(Call(node, {}, None, 0), slot, output.type))
    any_type = found[names["IMAGE"]]
    return {name: found.get(name, any_type) for name in names.values()}
