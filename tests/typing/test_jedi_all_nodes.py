"""Every node of ComfyUI 0.30 as Jedi sees it in the stub: signature, types after unpacking, completion."""

from __future__ import annotations

import random
from pathlib import Path

import jedi  # type: ignore[import-untyped]
import pytest

from comfy_script.registry import Registry
from comfy_script.registry.records import InputKind, NodeSpec
from comfy_script.signature.arguments import arguments
from comfy_script.signature.names import node_identifiers
from comfy_script.signature.types import link_type_classes

# Jedi gives up after some hundred answers about one text.
BATCH = 20
SAMPLE = 60


@pytest.fixture(scope="module")
def nodes(registry: Registry) -> list[tuple[str, NodeSpec]]:
    names = node_identifiers(registry)
    assert len(names) == 827
    return [(names[name], spec) for name, spec in registry.items()]


@pytest.fixture(scope="module")
def project(folder: Path) -> jedi.Project:
    return jedi.Project(folder, added_sys_path=[str(folder)])


def expected_types(spec: NodeSpec, classes: dict[str, str]) -> list[str | None]:
    """The class behind each output; None where Jedi can't know it."""
    return [None if output.match_id is not None else classes[output.type] for output in spec.outputs]


def test_signatures_and_types_after_unpacking(
    project: jedi.Project, nodes: list[tuple[str, NodeSpec]], registry: Registry
) -> None:
    classes = {link_type: name for name, link_type in link_type_classes(registry).items()}
    wrong: dict[str, object] = {}
    checked = 0
    for start in range(0, len(nodes), BATCH):
        batch = nodes[start : start + BATCH]
        lines = ["from generated.nodes import *"]
        for identifier, spec in batch:
            lines.append(f"{', '.join(f'out{slot}' for slot in range(len(spec.outputs) or 1))} = {identifier}()")
        script = jedi.Script("\n".join(lines), project=project)
        for number, (identifier, spec) in enumerate(batch, 2):
            line = lines[number - 1]
            shown = {each.name for tip in script.get_signatures(number, len(line) - 1) for each in tip.params}
            taken = {argument.identifier: argument for argument in arguments(spec)}
            # An autogrow input is also shown as its numbered elements.
            grows = any(argument.spec.kind is InputKind.AUTOGROW for argument in taken.values())
            if not (taken.keys() <= shown if grows else taken.keys() == shown):
                wrong[identifier] = taken.keys() ^ shown
            for slot, expected in enumerate(expected_types(spec, classes)):
                found = {each.name for each in script.infer(number, line.index(f"out{slot}"))}
                if expected is not None:
                    checked += 1
                    if found != {expected}:
                        wrong[f"{identifier}, output {slot}: {expected}"] = found
    assert wrong == {}
    assert checked > 800


def test_arguments_are_completed(project: jedi.Project, nodes: list[tuple[str, NodeSpec]]) -> None:
    wrong: dict[str, list[str]] = {}
    for identifier, spec in random.Random(0).sample([node for node in nodes if node[1].inputs], SAMPLE):
        last = arguments(spec)[-1].identifier
        code = f"from generated.nodes import *\n{identifier}({last[:2]}"
        found = [each.name for each in jedi.Script(code, project=project).complete()]
        if f"{last}=" not in found:
            wrong[identifier] = found
    assert wrong == {}


def test_outputs_of_every_type_can_be_waited_for(project: jedi.Project, registry: Registry) -> None:
    wrong: dict[str, list[str]] = {}
    for name in link_type_classes(registry):
        code = f"from generated.nodes import *\ndef function(output: {name}):\n    output."
        found = [each.name for each in jedi.Script(code, project=project).complete()]
        if not {"wait", "display"} <= set(found):
            wrong[name] = found
    assert wrong == {}
