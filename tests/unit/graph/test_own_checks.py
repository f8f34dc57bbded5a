"""What the server leaves out for a node: asked of plugins before a call is refused, and only then."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from comfy_script.errors import LinkTypeError, UnknownArgumentError, ValueRefusedError
from comfy_script.graph import own_checks
from comfy_script.graph.own_checks import NodeChecks, OwnChecks
from comfy_script.plugins import FoundPlugin, PluginPoint
from comfy_script.registry import NodeSpec

REGISTRY = Path(__file__).parents[2] / "data" / "object_info-0.30.0.json.gz"


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Callable[..., PluginPoint[NodeChecks]]:
    """`plug(plugin, …)`: only these are asked."""

    def plug(*plugins: NodeChecks) -> PluginPoint[NodeChecks]:
        point = PluginPoint("comfy_script.checks", NodeChecks, "comfy_script.graph.node_checks")
        point._found = tuple(FoundPlugin("pack", "pack:plugin", "a-pack 1.2", plugin) for plugin in plugins)
        monkeypatch.setattr(own_checks, "CHECKS", point)
        return point

    return plug


def test_what_plugins_know_passes(n: Any, plug: Callable[..., object]) -> None:
    plug(
        NodeChecks({"EmptyLatentImage": OwnChecks(frozenset({"width"}), keywords=True)}),
        NodeChecks({"EmptyLatentImage": OwnChecks(), "VAEDecode": OwnChecks(links=True)}),
    )
    latent = n.EmptyLatentImage(1, more="x")
    assert dict(latent.call.inputs) == {"width": 1, "height": 512, "batch_size": 1, "more": "x"}
    image = n.VAEDecode(latent, latent)
    assert image.call.inputs["vae"] is latent
    with pytest.raises(ValueRefusedError, match=r"EmptyLatentImage\(height\)"):
        n.EmptyLatentImage(1, 1)
    with pytest.raises(LinkTypeError, match=r"VAEEncode\(vae\)"):
        n.VAEEncode(image, latent)
    with pytest.raises(UnknownArgumentError, match="more"):
        n.VAEDecode(latent, latent, more=1)


def test_a_plugin_may_go_by_the_pack(n: Any, plug: Callable[..., object]) -> None:
    class Pack(NodeChecks):
        def of(self, spec: NodeSpec) -> OwnChecks | None:
            return OwnChecks(keywords=True) if spec.module == "nodes" else None

    plug(Pack({}))
    assert n.EmptyLatentImage(more=1).call.inputs["more"] == 1
    model, _, _ = n.CheckpointLoaderSimple("a.ckpt")
    with pytest.raises(UnknownArgumentError):
        n.ModelSamplingDiscrete(model, more=1)


def test_plugins_are_asked_once_per_node_and_only_before_a_call_is_refused(n: Any, plug: Callable[..., object]) -> None:
    asked: list[str] = []

    class Asked(NodeChecks):
        def of(self, spec: NodeSpec) -> OwnChecks | None:
            asked.append(spec.name)
            return None

    plug(Asked({}))
    n.EmptyLatentImage(512, 512)
    assert asked == []
    for _ in range(2):
        with pytest.raises(ValueRefusedError):
            n.EmptyLatentImage(1)
    assert asked == ["EmptyLatentImage"]


def test_a_plugin_that_answers_rubbish_is_left_out(n: Any, plug: Callable[..., PluginPoint[NodeChecks]]) -> None:
    point = plug(NodeChecks({"EmptyLatentImage": {"width"}}))  # type: ignore[dict-item]
    with pytest.raises(ValueRefusedError):
        n.EmptyLatentImage(1)
    assert [broken.reason for broken in point.broken] == [
        "it raised TypeError: of(EmptyLatentImage) gave set, not OwnChecks"
    ]


def test_calls_that_fit_read_no_metadata() -> None:
    code = f"""
from comfy_script import plugins
from comfy_script.registry import read_file
from comfy_script.graph.binding import Binder
from comfy_script.graph.own_checks import CHECKS
binder = Binder(read_file({str(REGISTRY)!r})["EmptyLatentImage"])
assert binder.bind((512, 512), {{}}, lambda: None) == {{"width": 512, "height": 512, "batch_size": 1}}
print(CHECKS._found, plugins._entry_points.cache_info().currsize)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "None 0\n"
