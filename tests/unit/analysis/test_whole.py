"""What only a reader of the whole script sees."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Rules = Callable[[str], list[str]]
LATENT = "model, clip, vae = CheckpointLoaderSimple('a')\nc = CLIPTextEncode('a', clip)\nl = EmptyLatentImage(64, 64)\n"


@pytest.mark.parametrize(
    "source",
    [
        "with Workflow():\n    ImageInvert(EmptyImage())",
        "with Workflow(wait=True) as wf:\n    image = EmptyImage()\n    if input():\n        ImageInvert(image)",
        "def make():\n    return EmptyImage()\nwith Workflow():\n    image = make()",
        "async def f():\n    async with Workflow():\n        EmptyImage()",
        "session = Session()\nwith session.workflow():\n    EmptyImage()",
    ],
)
def test_workflows_without_an_output_node(source: str, rules: Rules) -> None:
    assert rules(source) == ["no-output-node"]


@pytest.mark.parametrize(
    "source",
    [
        "with Workflow():\n    PreviewImage(EmptyImage())",
        "with Workflow():\n    if input():\n        PreviewImage(EmptyImage())",
        "with Workflow():\n    pass",
        "with Workflow(queue=False) as wf:\n    EmptyImage()",
        "with Workflow(False) as wf:\n    EmptyImage()",
        "with Workflow(outputs=[1]):\n    EmptyImage()",
        "with Workflow() as wf:\n    wf += EmptyImage()",
        "with Workflow():\n    EmptyImage().wait()",
        "async def f():\n    async with Workflow():\n        await EmptyImage()",
        "with Workflow():\n    util.save_image(EmptyImage())",
        "with Workflow():\n    call_node('A', 0, image=EmptyImage())",
        "def show(x):\n    PreviewImage(x)\nwith Workflow():\n    show(EmptyImage())",
        "def show(x):\n    PreviewImage(x)\nwith Workflow():\n    list(map(show, [EmptyImage()]))",
        "with Workflow():\n    EmptyImage()\n    raise SystemExit",
        "from comfy_script.runtime.real import *\nfrom comfy_script.runtime.real.nodes import *\n"
        "with Workflow():\n    EmptyImage()",
    ],
)
def test_workflows_that_may_have_one(source: str, rules: Rules) -> None:
    assert rules(source) == []


def test_deprecated_nodes(rules: Rules, registry: object) -> None:
    name = next(name for name, spec in registry.items() if spec.deprecated and name.isidentifier())  # type: ignore[attr-defined]
    assert "deprecated-node" in rules(f"{name}()\n")


@pytest.mark.parametrize(
    ("source", "is_repeated"),
    [
        ("for i in range(3):\n    x = KSampler(model, 7, 20, 8, 'euler', 'normal', c, c, l)", True),
        ("while input():\n    KSampler(model, 7, 20, 8, 'euler', 'normal', c, c, l)", True),
        ("for i in range(3):\n    KSampler(model, i, 20, 8, 'euler', 'normal', c, c, l)", False),
        ("for i in range(3):\n    KSampler(model, 7 + i, 20, 8, 'euler', 'normal', c, c, l)", False),
        ("for i in range(3):\n    l = KSampler(model, 7, 20, 8, 'euler', 'normal', c, c, l)", False),
        ("for s in Samplers:\n    KSampler(model, 7, 20, 8, s, 'normal', c, c, l)", False),
        ("for i in range(3):\n    KSampler(model, new(), 20, 8, 'euler', 'normal', c, c, l)\ndef new(): ...", False),
        ("KSampler(model, 7, 20, 8, 'euler', 'normal', c, c, l)", False),
        ("def f(s):\n    KSampler(model, s, 20, 8, 'euler', 'normal', c, c, l)\nfor i in range(3): f(i)", False),
        ("for i in range(3):\n    EmptyImage(64)", False),
    ],
)
def test_seeds_that_a_loop_repeats(source: str, is_repeated: bool, rules: Rules) -> None:
    assert rules(LATENT + source) == ["repeated-seed"] * is_repeated
