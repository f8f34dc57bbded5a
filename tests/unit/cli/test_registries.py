from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from comfy_script.comfyui import discovery
from comfy_script.errors import ComfyUINotFoundError, RegistryError, ServerError
from comfy_script.registries import find_node, load_registry
from comfy_script.registry import Registry


def test_files(registry: Registry, tmp_path: Path) -> None:
    for name in ("nodes.json", "nodes.json.gz", "without-suffix"):
        path = registry.save(tmp_path / name)
        assert load_registry(path) == registry
        assert load_registry(str(path)) == registry


@pytest.mark.parametrize(
    ("spec", "error", "words"),
    [
        ("nope.json", RegistryError, "no registry file nope.json"),
        ("./nope", ComfyUINotFoundError, "no folder"),
        (Path("nope"), ComfyUINotFoundError, "no folder"),
        (".", ComfyUINotFoundError, "no ComfyUI folder"),
        ("http://127.0.0.1:9", ServerError, "127.0.0.1:9"),
        ("127.0.0.1:9", ServerError, "127.0.0.1:9"),
    ],
)
def test_what_is_not_there(
    spec: str | Path, error: type[Exception], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(error, match=words):
        load_registry(spec)


def test_nothing_named_and_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(discovery.SERVER_VARIABLE, raising=False)
    monkeypatch.setattr(discovery, "DEFAULT_URL", "http://127.0.0.1:9/")
    with pytest.raises(ComfyUINotFoundError, match=r"127\.0\.0\.1:9/.*--registry"):
        load_registry()
    monkeypatch.setenv(discovery.SERVER_VARIABLE, "http://127.0.0.1:19")
    with pytest.raises(ServerError, match=r"127\.0\.0\.1:19"):
        load_registry()


def test_find_node(registry: Registry) -> None:
    assert find_node(registry, "CheckpointLoaderSimple").name == "CheckpointLoaderSimple"
    assert find_node(registry, "Load Checkpoint").name == "CheckpointLoaderSimple"
    assert find_node(registry, "load checkpoint").name == "CheckpointLoaderSimple"
    odd = {"Größe (px)": replace(registry["VAEDecode"], name="Größe (px)", display_name="Size")}
    assert find_node(odd, "GrößePx").name == "Größe (px)"


def test_the_class_type_comes_first(registry: Registry) -> None:
    both = {
        "A": replace(registry["VAEDecode"], name="A", display_name="B"),
        "B": replace(registry["VAEDecode"], name="B", display_name="C"),
    }
    assert find_node(both, "B").name == "B"


def test_names_that_several_nodes_have(registry: Registry) -> None:
    twins = {name: replace(registry["VAEDecode"], name=name, display_name="Twin") for name in ("One", "Two")}
    with pytest.raises(RegistryError, match="2 nodes called 'Twin': One, Two"):
        find_node(twins, "Twin")


def test_hints(registry: Registry) -> None:
    with pytest.raises(RegistryError, match="did you mean KSampler"):
        find_node(registry, "KSampelr")
    with pytest.raises(RegistryError, match="did you mean LoadImage"):
        find_node(registry, "Laod Image")
