"""What workflows need, held against a real server: its folders, its files, what it refuses."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from comfy_script.client.facts import ServerFacts
from comfy_script.comfyui import Installation, Server
from comfy_script.registries import open_source
from comfy_script.registry.folders import model_folder
from comfy_script.runtime import open_workflow
from tests.conftest import make_base_directory, start_server
from tests.faults.file_server import FileServer, given

NO_KIND = {("LoadImage", "image"), ("LoadImageMask", "image")}


@pytest.fixture(scope="module")
def folders(comfyui: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, ServerFacts]]:
    """A server with a file of its own in each folder of models, and in one that extra_model_paths has."""
    base = make_base_directory(tmp_path_factory.mktemp("folders"))
    (base / "more/here").mkdir(parents=True)
    (base / "input/sub").mkdir(parents=True)
    (base / "input/sub/probe.png").write_bytes(b"")
    extra = base / "extra.yaml"
    extra.write_text(f"mine:\n  base_path: {base}\n  is_default: true\n  loras: more/here\n")
    with start_server(comfyui, base, ("--extra-model-paths-config", str(extra))) as running:
        with open_source(running.url) as source:
            facts = source.facts
        assert facts is not None
        for kind, places in facts.model_folders.items():
            name = "probe-diffusers/model_index.json" if kind == "diffusers" else f"probe-{kind}.safetensors"
            path = Path(places[0]) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"")
        (base / "models/configs").mkdir(exist_ok=True)
        (base / "models/configs/probe-configs.yaml").write_bytes(b"")
        yield running, facts


def listed(node: Mapping[str, Any], class_type: str) -> Iterator[tuple[str, list[Any]]]:
    """The combos of a node, those inside of dynamic ones too, with their options."""
    for section in ("required", "optional"):
        for key, spec in (node.get(section) or {}).items():
            options = spec[0] if isinstance(spec[0], list) else (spec[1] if len(spec) > 1 else {}).get("options", [])
            yield key, options
            for option in options:
                if isinstance(option, dict):
                    yield from listed(option.get("inputs") or {}, class_type)


def test_the_folder_of_each_input(folders: tuple[Server, ServerFacts]) -> None:
    with urllib.request.urlopen(f"{folders[0].url}object_info", timeout=60) as answer:
        nodes = json.load(answer)
    seen = set()
    for class_type, node in nodes.items():
        for key, options in listed(node["input"], class_type):
            probes = [each for each in options if isinstance(each, str) and each.startswith("probe")]
            kind = model_folder(class_type, key)
            if not probes or (class_type, key) in NO_KIND:
                # A name that stands for a folder elsewhere must not stand for something else here.
                assert kind is None or not any(isinstance(each, str) for each in options), (class_type, key)
                continue
            assert [each.removeprefix("probe-").partition(".")[0] for each in probes] == [kind], (class_type, key)
            seen.add(kind)
    assert len(seen) >= 18


def test_facts(folders: tuple[Server, ServerFacts]) -> None:
    facts = folders[1]
    assert (facts.comfyui_version, facts.page_version, facts.is_local) == ("0.30.0", "1.47.12", True)
    assert "--extra-model-paths-config" in facts.arguments
    assert Path(facts.model_folders["loras"][0]).name == "here"
    assert "custom_nodes" not in facts.model_folders


@pytest.mark.parametrize("name", ["sub/probe.png", "sub/gone.png", "gone.png", "../x.png", "probe.png [temp]"])
def test_the_server_agrees_about_files(folders: tuple[Server, ServerFacts], name: str) -> None:
    data = {
        "1": {"class_type": "LoadImage", "inputs": {"image": name}},
        "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
    }
    with open_source(folders[0].url) as source:
        needs = open_workflow(data, source.registry).needs(folders[0].url)
        assert needs.can_run == (name == "sub/probe.png")


def test_fetched_models_are_there(
    folders: tuple[Server, ServerFacts], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from comfy_script.cli.app import app
    from tests.page_files import page

    server, facts = folders
    with FileServer() as files:
        files.files["/style.safetensors"] = given(b"x" * 5000)
        entry = {"name": "style.safetensors", "url": f"{files.url}/style.safetensors", "directory": "loras"}
        loader = {
            "type": "LoraLoaderModelOnly",
            "widgets_values": ["fetched/style.safetensors", 1],
            "outputs": [{"name": "MODEL", "type": "MODEL", "links": [1]}],
            "properties": {"models": [entry]},
        }
        shown = {"type": "PreviewAny", "inputs": [{"name": "source", "type": "*", "link": 1}]}
        path = tmp_path / "w.json"
        path.write_text(json.dumps(page(loader, shown, links=[[1, 1, 0, 2, 0, "MODEL"]])))
        run: Callable[..., Any] = CliRunner().invoke
        missing = run(app, ["needs", str(path), "--api", server.url])
        assert missing.exit_code == 1, missing.output
        assert "missing  loras/fetched/style.safetensors" in missing.stdout
        done = run(app, ["fetch", str(path), "--api", server.url, "--yes"])
        assert done.exit_code == 0, done.output
        target = Path(facts.model_folders["loras"][0]) / "fetched/style.safetensors"
        assert target.read_bytes() == b"x" * 5000
    found = run(app, ["needs", str(path), "--api", server.url])
    # What is left is the loader's open input.
    assert "missing  model  for LoraLoaderModelOnly 1" in found.stdout
    assert "There: 1 model." in found.stdout
