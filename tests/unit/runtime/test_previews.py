"""Which node shows an output whose node shows nothing itself."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from comfy_script.errors import ResultError
from comfy_script.plugins import FoundPlugin, PluginPoint
from comfy_script.registry import Registry
from comfy_script.runtime import Session, Workflow, previews
from comfy_script.runtime.previews import Previewer, preview
from tests.pack_nodes import PACK_NODES


@pytest.fixture
def session(registry: Registry) -> Session:
    return Session(registry=registry)


def without(registry: Registry, *names: str) -> Session:
    raw = {name: info for name, info in registry.raw.items() if name not in names}
    return Session(registry=Registry.from_object_info(raw, origin="tests", cache=False))


def prompt(session: Session, output: Any) -> list[str]:
    """The class types of what shows an output."""
    return [node["class_type"] for node in preview(session, output).api_format().values()]


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Callable[[Previewer], PluginPoint[Previewer]]:
    """`plug(previewer)`: our own previewers, and this one of others."""

    def plug(previewer: Previewer) -> PluginPoint[Previewer]:
        point = PluginPoint("comfy_script.previewers", Previewer, "comfy_script.runtime.previewers")
        found = [each for each in point.found if not each.distribution]
        point._found = tuple(point._in_order([*found, FoundPlugin("other", "pack:plugin", "a-pack 1.2", previewer)]))
        monkeypatch.setattr(previews, "PREVIEWERS", point)
        return point

    return plug


def test_our_own(session: Session) -> None:
    n = session.nodes
    image, mask = n.LoadImage("a.png")
    assert prompt(session, image) == ["LoadImage", "PreviewImage"]
    assert prompt(session, mask) == ["LoadImage", "MaskPreview"]
    assert prompt(session, n.EmptyAudio()) == ["EmptyAudio", "PreviewAudio"]
    assert prompt(session, n.StringConcatenate("a", "b", "")) == ["StringConcatenate", "PreviewAny"]


def test_with_our_node_pack(registry: Registry) -> None:
    pack = json.loads(gzip.decompress(PACK_NODES.read_bytes()))
    session = Session(registry=Registry.from_object_info({**registry.raw, **pack}, origin="tests", cache=False))
    image, mask = session.nodes.LoadImage("a.png")
    assert prompt(session, image) == ["LoadImage", "SaveImageToMemory"]
    assert prompt(session, mask) == ["LoadImage", "MaskToImage", "SaveImageToMemory"]


def test_the_workflow_does_not_get_the_preview(session: Session) -> None:
    with Workflow(queue=False, session=session) as workflow:
        image, _ = session.nodes.LoadImage("a.png")
        shown = preview(session, image)
        assert preview(session, image) is shown
        session.nodes.SaveImage(image)
    assert sorted(node["class_type"] for node in workflow.api_format().values()) == ["LoadImage", "SaveImage"]


def test_what_nothing_shows(registry: Registry, session: Session) -> None:
    latent = session.nodes.EmptyLatentImage()
    with pytest.raises(ResultError, match="nothing previews LATENT"):
        preview(session, latent)
    bare = without(registry, "MaskPreview")
    with pytest.raises(ResultError, match="nothing previews MASK"):
        preview(bare, bare.nodes.LoadImage("a.png")[1])


def test_a_previewer_of_others(session: Session, plug: Callable[[Previewer], object]) -> None:
    plug(Previewer({"LATENT", "IMAGE"}, "NotThere", "SaveLatent"))
    assert prompt(session, session.nodes.EmptyLatentImage()) == ["EmptyLatentImage", "SaveLatent"]
    assert prompt(session, session.nodes.EmptyImage()) == ["EmptyImage", "PreviewImage"], "ours come first"


def test_a_previewer_that_shows_nothing_is_left_out(
    session: Session, plug: Callable[[Previewer], PluginPoint[Previewer]]
) -> None:
    point = plug(Previewer({"LATENT"}, "LatentUpscaleBy"))  # no output node
    latent = session.nodes.EmptyLatentImage()
    for _ in range(2):
        with pytest.raises(ResultError, match="nothing previews LATENT"):
            preview(session, latent)
    (broken,) = point.broken
    assert re.fullmatch(r"it raised TypeError: preview\(\) gave <.*>, which is not of an output node", broken.reason)
