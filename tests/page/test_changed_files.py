"""A file is opened, a value changed, saved, opened in the page: which sends that value, and all others as before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.errors import WorkflowError
from comfy_script.registry.records import InputKind
from comfy_script.runtime import open_workflow
from tests.golden import golden, same_inputs

if TYPE_CHECKING:
    from comfy_script.registry import Registry
    from comfy_script.runtime import WorkflowFile
    from tests.page.comfy_page import Page

TEMPLATES = [
    *("default", "flux_schnell", "image_z_image_turbo", "image_qwen_image_edit", "flux1_dev_uso_reference_image_gen"),
    *("02_qwen_Image_edit_subgraphed", "05_audio_ace_step_1_t2a_song_subgraphed", "sdxl_refiner_prompt_example"),
    *("flux_redux_model_example", "image_kandinsky5_t2i"),
]
CASES = [f"templates/{name}" for name in TEMPLATES]
CASES += [name for name in sorted(golden()) if name.startswith("templates/") and name not in CASES][::49][:10]


def change_one(workflow: WorkflowFile) -> tuple[str, str, Any]:
    """Changes the first text or number that can be changed; its node's id, its name, the new value."""
    for kind, value in ((InputKind.STRING, "a {red} cat // and | more"), (InputKind.INT, 3)):
        for node in workflow:
            for name, item in node._record.specs.items():
                if item.kind is kind and name in node._record.values and node.state == "on" and node[name] != value:
                    try:
                        node[name] = value
                    except (WorkflowError, ValueError):
                        continue
                    return node.id, name, value
    raise AssertionError("nothing to change")


def test_there_are_twenty() -> None:
    assert len(set(CASES)) >= 20


@pytest.mark.parametrize("name", CASES)
def test_the_page_sends_the_changed_value(page: Page, registry: Registry, tmp_path: Path, name: str) -> None:
    data = golden()[name]["ui"]
    before = page.open_workflow(data)
    workflow = open_workflow(data, registry)
    node, key, value = change_one(workflow)
    saved = json.loads(workflow.save(tmp_path / "saved.json").read_text(encoding="utf-8"))
    after = page.open_workflow(saved)
    assert before.keys() == after.keys()
    pairs = {each: same_inputs(before[each]["inputs"], after[each]["inputs"]) for each in before}
    changed = {(each, name): now for each, inputs in pairs.items() for name, (_, now) in inputs.items()}
    assert changed, "the value arrives"
    assert all(now == value for now in changed.values()), changed
    if node in before:
        assert list(changed) == [(node, key)]
    else:
        assert all(each.startswith(f"{node}:") or workflow[node].class_type == "PrimitiveNode" for each, _ in changed)
