"""Plugins in real mode: what shows a value, kinds of results, and calls of nodes that check by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest
import torch

from comfy_script.errors import ResultError, ValueRefusedError
from comfy_script.graph import own_checks
from comfy_script.graph.own_checks import NodeChecks, OwnChecks
from comfy_script.plugins import FoundPlugin, Plugin, PluginPoint
from comfy_script.runtime import ImageBatchResult, previews, results
from comfy_script.runtime.previews import Previewer
from comfy_script.runtime.real import util
from comfy_script.runtime.results import FileResult, FileSource, ResultKind, ServerFile, TextResult, server_files

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


class Sizes(FileResult[int]):
    def decode(self, file: ServerFile, content: bytes) -> int:
        return len(content)


class SizeKind(ResultKind):
    def make(self, raw: Mapping[str, Any], source: FileSource | None) -> Sizes | None:
        files = server_files(raw.get("latents"))
        return Sizes(raw, files, "latents", source) if files else None


def plug(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, plugin: Plugin) -> None:
    """Adds a plugin to a point."""
    point: PluginPoint[Any] = getattr(module, name)
    with_it = PluginPoint(point.group, point.base, point.folder)
    with_it._found = (*point.found, FoundPlugin("other", "pack:plugin", "a-pack 1.2", plugin))
    monkeypatch.setattr(module, name, with_it)


def test_what_shows_a_value(nodes: Any, real_session: RealSession) -> None:
    image = nodes.EmptyImage(8, 4, 2, 0xFF0000)
    shown = util.preview(image)
    assert isinstance(shown, ImageBatchResult)
    assert [picture.getpixel((0, 0)) for picture in shown] == [(255, 0, 0)] * 2
    mask = util.preview(nodes.SolidMask(1.0, 8, 4))
    assert isinstance(mask, ImageBatchResult)
    assert (len(mask), mask[0].size) == (1, (8, 4))
    for value, text in ((3, "3"), ("three", "three")):
        result = util.preview(value)
        assert isinstance(result, TextResult)
        assert result.text == text


def test_what_nothing_shows(nodes: Any) -> None:
    with pytest.raises(ResultError, match="Nothing previews LATENT"):
        util.preview(nodes.EmptyLatentImage(64, 64))
    with pytest.raises(ResultError, match="No node made this Tensor"):
        util.preview(torch.zeros(1, 8, 8, 3))


def test_a_previewer_and_a_kind_of_result(nodes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    plug(monkeypatch, previews, "PREVIEWERS", Previewer({"LATENT"}, "SaveLatent"))
    plug(monkeypatch, results, "RESULTS", SizeKind())
    saved = util.preview(nodes.EmptyLatentImage(64, 64))
    assert isinstance(saved, Sizes)
    assert type(saved.wait()) is Sizes
    assert saved[0] == len(saved.contents()[0]) > 4 * 8 * 8 * 4


def test_a_check(nodes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # The session keeps what it has learnt of a node: this one is called nowhere else.
    plug(monkeypatch, own_checks, "CHECKS", NodeChecks({"EmptySD3LatentImage": OwnChecks(frozenset({"width"}))}))
    assert nodes.EmptySD3LatentImage(8, 64)["samples"].shape == (1, 16, 8, 1)
    with pytest.raises(ValueRefusedError, match=r"EmptySD3LatentImage\(height\)"):
        nodes.EmptySD3LatentImage(8, 8)


def test_keywords_that_the_registry_does_not_list_take_any_object(nodes: Any) -> None:
    assert nodes.CustomCombo("b", option1="a", option2="b", option3=nodes.EmptyImage(8, 8))[0] == "b"
