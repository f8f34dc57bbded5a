"""What tells that workers may have other nodes than the last time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from comfy_script.pool.ray_known import KnownNodes, mark_of
from comfy_script.pool.ray_messages import LoadOptions, NodeSources
from comfy_script.registry.registry import Registry
from tests.unit.comfyui.conftest import write_stand_in

NODE = {
    "Make": {
        "name": "Make",
        "display_name": "Make",
        "category": "",
        "input": {"required": {"number": ["INT", {"default": 0}]}},
        "output": ["IMAGE"],
        "output_name": ["IMAGE"],
        "output_is_list": [False],
        "output_node": True,
    }
}


class Place:
    """A ComfyUI with a pack, a model and a package."""

    def __init__(self, folder: Path) -> None:
        self.comfyui = write_stand_in(folder / "comfyui", "")
        self.packs = self.comfyui / "custom_nodes"
        self.models = self.comfyui / "models" / "checkpoints"
        self.input = folder / "input"
        self.packages = folder / "site-packages"
        (self.packs / "pack" / "models").mkdir(parents=True)
        (self.packs / "pack" / "models" / "unet.py").write_text("1")
        (self.packs / "pack" / "to_nowhere.py").symlink_to(folder / "nowhere")
        (self.packs / "pack" / "round").symlink_to(self.packs)
        for made in (self.models, self.input, self.packages):
            made.mkdir(parents=True)
        (self.models / "a.safetensors").touch()
        code, lists = (self.comfyui, self.packs), (self.models, self.input, folder / "not there")
        self.sources = NodeSources(
            os.path.realpath(self.comfyui), tuple(map(str, code)), tuple(map(str, lists)), (str(self.packages),)
        )


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


CHANGES: list[Callable[[Place], object]] = [
    lambda place: (place.packs / "pack" / "models" / "unet.py").write_text("22"),
    lambda place: os.utime(place.packs / "pack" / "models" / "unet.py", (1, 1)),
    lambda place: (place.packs / "more.py").touch(),
    lambda place: (place.packs / "pack").rename(place.packs / "other"),
    lambda place: (place.packs / "pack" / "styles.csv").touch(),
    lambda place: (place.comfyui / "extra_model_paths.yaml").touch(),
    lambda place: (place.comfyui / "main.py").write_text("a new release"),
    lambda place: (place.models / "b.safetensors").touch(),
    lambda place: (place.models / "a.safetensors").unlink(),
    lambda place: (place.input / "picture.png").touch(),
    lambda place: (place.packages / "torch-3.0.dist-info").mkdir(),
]
NO_CHANGES: list[Callable[[Place], object]] = [
    lambda place: None,
    lambda place: (place.packs / "pack" / "__pycache__").mkdir(),
    lambda place: (place.packs / "pack" / "cache.db").touch(),
    lambda place: (place.comfyui / "output").mkdir(),
    lambda place: (place.comfyui / "user").mkdir(),
    lambda place: (place.models / "a.safetensors").write_text("other weights under the same name"),
]


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_a_change_is_seen(place: Place, number: int) -> None:
    before = mark_of(place.sources)
    CHANGES[number](place)
    assert mark_of(place.sources) not in (before, None)


@pytest.mark.parametrize("number", range(len(NO_CHANGES)))
def test_what_changes_no_node_is_none(place: Place, number: int) -> None:
    before = mark_of(place.sources)
    NO_CHANGES[number](place)
    assert mark_of(place.sources) == before


def test_code_that_was_written_after_it_was_loaded_says_nothing(place: Place) -> None:
    began = time.time() + 60
    assert mark_of(place.sources, began) == mark_of(place.sources)
    assert mark_of(place.sources, began - 3600) is None


def test_nodes_are_known_until_something_changes(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path / "cache"))
    paths = tmp_path / "paths.yaml"
    paths.write_text("a")
    load = LoadOptions(str(place.comfyui), ("--extra-model-paths-config", str(paths)), "a secret", 1)
    registry = Registry.from_object_info(NODE, embeddings=["e"], classes={}, cache=False)
    known = KnownNodes(load, {"num_gpus": 1})
    assert known.registry() is None
    mark = mark_of(place.sources)
    assert mark is not None
    known.keep(registry, place.sources, mark)
    found = KnownNodes(load, {"num_gpus": 1}).registry()
    assert found is not None
    assert (found.content_hash, found.embeddings) == (registry.content_hash, ("e",))
    assert KnownNodes(load, {"num_gpus": 0}).registry() is None
    (written,) = (tmp_path / "cache" / "pool").iterdir()
    assert "a secret" not in written.read_text()

    paths.write_text("bb")
    assert KnownNodes(load, {"num_gpus": 1}).registry() is None
    known = KnownNodes(load, {"num_gpus": 1})
    known.keep(registry, place.sources, mark)
    assert known.registry() is not None
    (place.models / "b.safetensors").touch()
    assert known.registry() is None

    known.keep(registry, place.sources, str(mark_of(place.sources)))
    assert known.registry() is not None
    other = write_stand_in(tmp_path / "other", "")
    known.keep(registry, place.sources._replace(comfyui=str(other)), str(mark_of(place.sources)))
    assert known.registry() is None, "another ComfyUI was loaded than would be now"
    written.write_text("{")
    assert known.registry() is None
    known.forget()
    known.forget()
    assert not written.exists()
