"""What a workflow needs: from its inputs, from what its file says, held against a registry and a server's word."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from comfy_script.client.facts import ServerFacts
from comfy_script.errors import FormatError, WorkflowError
from comfy_script.formats.declared import declared_models, linked_models
from comfy_script.registry import Registry
from comfy_script.registry.folders import MODEL_EXTENSIONS, model_folder
from comfy_script.runtime import open_workflow
from comfy_script.runtime.opened.needs.collect import needs_of
from comfy_script.runtime.opened.needs.packs import install_command
from comfy_script.runtime.opened.needs.records import ModelNeed, Needs, PackNeed
from comfy_script.runtime.opened.needs.text import screen
from tests.golden import golden
from tests.page_files import page
from tests.unit.test_printing import EVIL, bad

DEFAULT: dict[str, Any] = golden()["templates/default"]["ui"]
URL = "https://huggingface.co/someone/repo/resolve/main/"


@pytest.fixture(scope="module")
def stocked(object_info: bytes) -> Registry:
    """ComfyUI's nodes on a server with some models, images, and one node pack."""
    data = json.loads(object_info)
    files = {
        "checkpoints": ["dreams.safetensors", "xl/Base.safetensors"],
        "loras": ["style.safetensors"],
        "vae": ["in_vae.safetensors", "pixel_space"],
        "text_encoders": [],
    }
    for class_type, node in data.items():
        for section in ("required", "optional"):
            for key, spec in node["input"].get(section, {}).items():
                folder = model_folder(class_type, key)
                if folder is not None:
                    spec[0] = files.get(folder, [])
    data["LoadImage"]["input"]["required"]["image"][0] = ["photo.png"]
    pack = {**data["EmptyImage"], "name": "KijaiNode", "python_module": "custom_nodes.ComfyUI-KJNodes"}
    return Registry.from_object_info(
        json.dumps({**data, "KijaiNode": pack}).encode(), embeddings=["good"], origin="here"
    )


def api(*nodes: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    """A workflow in API format, each node with one that shows what it gives."""
    entries = {str(i): {"class_type": kind, "inputs": inputs} for i, (kind, inputs) in enumerate(nodes, 1)}
    shown = {
        str(i + 100): {"class_type": "PreviewAny", "inputs": {"source": [str(i), 0]}} for i in range(1, len(nodes) + 1)
    }
    return {**entries, **shown}


def needs(data: Mapping[str, Any], registry: Registry, **how: Any) -> Needs:
    return needs_of(open_workflow(data, registry), registry, **how)


def model(data: Mapping[str, Any], registry: Registry, **how: Any) -> ModelNeed:
    (found,) = needs(data, registry, **how).models
    return found


# Real files


@pytest.mark.parametrize("folder", ["templates", "hand", "legacy"])
def test_every_model_that_the_page_sends_is_listed_with_its_address(registry: Registry, folder: str) -> None:
    seen = declared = 0
    for name, case in golden().items():
        sent = case.get("api")
        if not name.startswith(f"{folder}/") or not isinstance(sent, dict):
            continue
        try:
            workflow = open_workflow(case["ui"], registry)
        except FormatError:
            continue
        found = needs_of(workflow, registry)
        by_name = {need.name: need for need in found.models}
        for entry in sent.values():
            for value in entry["inputs"].values():
                if isinstance(value, str) and value.lower().endswith(MODEL_EXTENSIONS):
                    seen += 1
                    assert value in by_name, (name, value)
        for node in workflow.nodes():
            for item in declared_models(node._record.properties, "node"):
                if item.name in sent.get(node.id, {"inputs": {}})["inputs"].values():
                    declared += 1
                    assert item.url in [source.url for source in by_name[item.name].sources], (name, item.name)
                    assert by_name[item.name].folder == item.directory, (name, item.name)
        assert found.can_run == (not found.missing)
        assert len(str(found).splitlines()) <= 45, name
        json.dumps(found.as_json())
    assert folder == "legacy" or seen
    assert declared > 900 or folder != "templates"


def test_a_template_without_its_models(registry: Registry) -> None:
    found = needs(golden()["templates/02_qwen_Image_edit_subgraphed"]["ui"], registry)
    assert not found.can_run
    lora = next(need for need in found.models if need.folder == "loras")
    assert lora.state == "missing"
    assert [use.id for use in lora.nodes] == ["141:140"]
    text = str(found)
    assert "loras/Qwen-Image-Edit-2509-Lightning-4steps-V1.0-bf16.safetensors  for LoraLoaderModelOnly 141:140" in text
    assert "from https://huggingface.co/lightx2v/Qwen-Image-Lightning/resolve/main/" in text
    assert repr(found) == text


# Models


@pytest.mark.parametrize(
    ("name", "state", "candidates", "hint"),
    [
        ("dreams.safetensors", "there", (), ""),
        ("drems.safetensors", "missing", ("dreams.safetensors",), ""),
        ("base.safetensors", "elsewhere", ("xl/Base.safetensors",), ""),
        ("xl\\Base.safetensors", "elsewhere", ("xl/Base.safetensors",), ""),
        ("style.safetensors", "missing", (), "a file of that name is in loras"),
        ("other.ckpt", "missing", (), ""),
    ],
)
def test_is_it_there(stocked: Registry, name: str, state: str, candidates: tuple[str, ...], hint: str) -> None:
    found = model(api(("CheckpointLoaderSimple", {"ckpt_name": name})), stocked)
    assert (found.folder, found.state, found.candidates) == ("checkpoints", state, candidates)
    assert hint in found.hint
    assert found.blocks == (state != "there")


def test_a_suggestion_that_can_be_typed(stocked: Registry) -> None:
    text = str(needs(api(("CheckpointLoaderSimple", {"ckpt_name": "base.safetensors"})), stocked))
    assert "it is there as 'xl/Base.safetensors'" in text
    assert "--set 1.ckpt_name=xl/Base.safetensors" in text


def test_an_empty_folder_has_no_model(stocked: Registry) -> None:
    found = model(api(("CLIPLoader", {"clip_name": "clip_l.safetensors", "type": "sd3"})), stocked)
    assert (found.folder, found.state, found.blocks) == ("text_encoders", "missing", True)


def test_what_nothing_runs_is_no_hindrance(stocked: Registry) -> None:
    data = {
        "1": {"class_type": "LoraLoaderModelOnly", "inputs": {"lora_name": "gone.safetensors", "model": ["2", 0]}},
        "2": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "dreams.safetensors"}},
        "3": {"class_type": "PreviewAny", "inputs": {"source": ["2", 0]}},
        "4": {"class_type": "PreviewAny", "inputs": {"source": ["1", 0]}},
    }
    assert not needs(data, stocked).can_run
    assert needs(data, stocked, only=["3"]).can_run
    del data["4"]
    found = needs(data, stocked)
    assert found.can_run
    assert [(need.name, need.state, need.required) for need in found.models] == [
        ("gone.safetensors", "missing", False),
        ("dreams.safetensors", "there", True),
    ]
    assert "missing" not in str(found)
    assert "Not there, but nothing that runs uses it: gone.safetensors." in str(found)
    assert "not used  loras/gone.safetensors" in screen(found, everything=True)
    data["5"] = {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}}
    assert "missing  loras/gone.safetensors" in str(needs(data, stocked))


def test_one_model_for_two_nodes(stocked: Registry) -> None:
    loader = ("CheckpointLoaderSimple", {"ckpt_name": "gone.safetensors"})
    assert [use.id for use in model(api(loader, loader), stocked).nodes] == ["1", "2"]


def test_embeddings_in_texts(stocked: Registry) -> None:
    text = "embedding:good, a (embedding:bad.pt:1.2) cat"
    found = needs(api(("CLIPTextEncode", {"text": text, "clip": ["1", 0]})), stocked).models
    assert [(need.folder, need.name, need.state, need.blocks) for need in found] == [
        ("embeddings", "bad", "missing", False),
        ("embeddings", "good", "there", False),
    ]


def test_names_in_values_of_a_packs_own(stocked: Registry) -> None:
    inputs = {
        "lora_1": {"on": True, "lora": "style.safetensors", "strength": 1},
        "lora_2": {"on": True, "lora": "gone.safetensors", "strength": 1},
        "lora_3": {"on": False, "lora": "off.safetensors", "strength": 1},
    }
    found = needs(api(("EmptyImage", {"width": 8, "height": 8, "batch_size": 1, "color": 0, **inputs})), stocked)
    assert {need.name: (need.folder, need.state, need.blocks) for need in found.models} == {
        "style.safetensors": ("loras", "there", False),
        "gone.safetensors": ("loras", "unknown", False),
    }


def test_where_the_file_says_that_models_are_from(stocked: Registry) -> None:
    entry = {"name": "gone.safetensors", "url": f"{URL}gone.safetensors", "directory": "loras"}
    entry |= {"hash": "AB" * 32, "hash_type": "SHA-256"}
    data = page(
        {
            "type": "CheckpointLoaderSimple",
            "widgets_values": ["gone.safetensors"],
            "outputs": [{"name": "MODEL", "type": "MODEL", "links": [1]}],
            "properties": {"models": [entry, {"name": "other.safetensors", "url": "https://x.org/other.safetensors"}]},
        },
        {"type": "PreviewAny", "inputs": [{"name": "source", "type": "*", "link": 1}]},
        {"type": "MarkdownNote", "widgets_values": [f"[it]({URL}GONE.safetensors?download=true), or"]},
        links=[[1, 1, 0, 2, 0, "MODEL"]],
    )
    found = model(data, stocked)
    assert [(source.url, source.origin, source.hash_type) for source in found.sources] == [
        (f"{URL}gone.safetensors", "node", "sha256"),
        (f"{URL}GONE.safetensors?download=true", "note", None),
    ]
    assert found.sources[0].hash == "ab" * 32
    assert found.folder == "checkpoints", "a stranger's file doesn't say where ComfyUI's own nodes look"


def test_links_of_notes() -> None:
    text = f"**a** [x]({URL}a.safetensors), `{URL}b.ckpt` <{URL}c%20d.pt>\n{URL}e.bin. ftp://x/y.pt https://[ (https://x.org/)"
    assert [item.name for item in linked_models(text)] == ["a.safetensors", "b.ckpt", "c d.pt", "e.bin"]


# A server on this machine


def facts(folder: Path, url: str = "http://127.0.0.1:8188/", **how: Any) -> ServerFacts:
    made = ServerFacts(url, "0.30.0", "1.47.12", ("main.py",), {"checkpoints": (str(folder),)})
    return dataclasses.replace(made, **how)


@pytest.mark.parametrize(
    ("kind", "digits", "url", "state"),
    [
        ("sha256", hashlib.sha256(b"model").hexdigest(), "http://127.0.0.1:1/", "there"),
        ("SHA256", hashlib.sha256(b"model").hexdigest().upper(), "http://localhost:1/", "there"),
        ("md5", hashlib.md5(b"model").hexdigest(), "http://[::1]:1/", "there"),
        ("sha256", hashlib.sha256(b"other").hexdigest(), "http://127.0.0.1:1/", "different"),
        ("sha256", hashlib.sha256(b"other").hexdigest(), "http://192.168.0.7:1/", "there"),
        ("sha256", "xyz", "http://127.0.0.1:1/", "there"),
        ("blake7", "ab" * 32, "http://127.0.0.1:1/", "there"),
    ],
)
def test_the_content_is_compared(
    stocked: Registry, tmp_path: Path, kind: str, digits: str, url: str, state: str
) -> None:
    (tmp_path / "dreams.safetensors").write_bytes(b"model")
    entry = {"name": "dreams.safetensors", "url": URL, "hash": digits, "hash_type": kind}
    workflow = open_workflow(DEFAULT, stocked)
    workflow["CheckpointLoaderSimple"].ckpt_name = "dreams.safetensors"
    workflow["CheckpointLoaderSimple"]._record.properties["models"] = [entry]  # type: ignore[index]
    said = facts(tmp_path, url)
    (found,) = needs_of(workflow, stocked, facts=said, hashes=True).models
    assert found.state == state
    assert not found.blocks
    assert needs_of(workflow, stocked, facts=said).models[0].state == "there"
    if state == "different":
        assert hashlib.sha256(b"model").hexdigest() in found.hint
        assert "other content" in str(needs_of(workflow, stocked, facts=said, hashes=True))


# Node packs, versions


def with_class(class_type: str, properties: dict[str, Any] | None = None, count: int = 1) -> dict[str, Any]:
    return page(*[{"type": class_type, "title": "Mine", "properties": properties or {}}] * count)


def pack(data: dict[str, Any], registry: Registry) -> PackNeed:
    (found,) = needs(data, registry).packs
    return found


def test_a_pack_that_is_not_there(stocked: Registry) -> None:
    found = pack(with_class("Foo", {"cnr_id": "comfyui-foo", "ver": "1.2.0"}, 2), stocked)
    assert (found.name, found.registry_id, found.version, found.state) == (
        "comfyui-foo",
        "comfyui-foo",
        "1.2.0",
        "missing",
    )
    assert (found.class_types, [use.id for use in found.nodes]) == (("Foo",), ["1", "2"])
    assert found.command == "comfy node install comfyui-foo"
    assert "comfyui-foo 1.2.0  for Foo (2 nodes)" in str(
        needs(with_class("Foo", {"cnr_id": "comfyui-foo", "ver": "1.2.0"}, 2), stocked)
    )
    found = pack(with_class("Foo", {"aux_id": "someone/ComfyUI-Foo"}), stocked)
    assert (found.name, found.command) == ("someone/ComfyUI-Foo", "git clone https://github.com/someone/ComfyUI-Foo")
    assert str(found.nodes[0]) == "Foo 1 'Mine'"


def test_a_pack_of_another_version(stocked: Registry) -> None:
    found = pack(with_class("KijaiNewNode", {"cnr_id": "comfyui-kjnodes"}), stocked)
    assert found.state == "missing"
    assert found.hint.startswith("ComfyUI-KJNodes is installed, but has no such nodes")
    assert found.command == "comfy node update comfyui-kjnodes"


def test_a_pack_that_is_there(stocked: Registry) -> None:
    data = with_class("KijaiNode", {"cnr_id": "comfyui-kjnodes"})
    assert (pack(data, stocked).name, pack(data, stocked).state) == ("comfyui-kjnodes", "there")
    assert pack(with_class("KijaiNode"), stocked).name == "ComfyUI-KJNodes"
    assert [need.kind for need in needs(data, stocked).missing] == ["graph"], "there is no output node"


@pytest.mark.parametrize("name", ["x; rm -rf ~", "-rf", "$(x)", "a b", "../x", "x`y`", EVIL, "x" * 5000])
def test_what_is_no_name_of_a_pack_is_no_command(stocked: Registry, name: str) -> None:
    for properties in ({"cnr_id": name}, {"aux_id": name}, {"aux_id": f"someone/{name}"}):
        found = pack(with_class("Foo", properties), stocked)
        assert found.blocks
        assert found.command is None or found.command == "git clone https://github.com/someone/-rf", found.command
        assert bad(str(found)) == set()
        assert bad(str(needs(with_class("Foo", properties), stocked))) == set()


def test_commands() -> None:
    assert install_command(None, "a/b", is_installed=True) == "git -C custom_nodes/b pull"
    assert install_command(None, None, is_installed=False) is None
    assert install_command(None, "a/b/c", is_installed=False) is None


def test_a_class_of_nobody(stocked: Registry) -> None:
    found = needs(with_class("Foo"), stocked)
    assert [(need.kind, need.name, need.blocks) for need in found.missing] == [("node type", "Foo", True)]


def test_nodes_of_a_newer_comfyui(stocked: Registry, tmp_path: Path) -> None:
    data = with_class("Shiny", {"cnr_id": "comfy-core", "ver": "0.42.0"})
    (need,) = needs(data, stocked, facts=facts(tmp_path)).missing
    assert (need.kind, need.name) == ("version", "ComfyUI")
    assert "in version 0.42.0" in need.hint
    (need,) = needs(data, stocked, facts=facts(tmp_path, arguments=("main.py", "--disable-api-nodes"))).missing
    assert "--disable-api-nodes" in need.hint


def test_versions(stocked: Registry, tmp_path: Path) -> None:
    data = with_class("EmptyImage", {"cnr_id": "comfy-core", "ver": "0.31.0"})
    data["extra"] = {"frontendVersion": "1.40.0"}
    assert [(need.name, need.state) for need in needs(data, stocked).versions] == [
        ("ComfyUI", "unknown"),
        ("ComfyUI's page", "unknown"),
    ]
    found = needs(data, stocked, facts=facts(tmp_path))
    assert [(need.state, need.wanted, need.found) for need in found.versions] == [
        ("different", "0.31.0", "0.30.0"),
        ("there", "1.40.0", "1.47.12"),
    ]
    assert [need.kind for need in found.missing] == ["graph"], "there is no output node"
    assert "older  ComfyUI 0.31.0  the server has 0.30.0" in str(found)


def test_nodes_that_compute_elsewhere(stocked: Registry) -> None:
    name = next(spec.name for spec in stocked.values() if spec.api_node)
    found = needs({"1": {"class_type": name, "inputs": {}}}, stocked)
    assert [use.class_type for use in found.api_nodes] == [name]
    assert f"for credits of a Comfy account: {name} 1" in str(found)


# Inputs, options


@pytest.mark.parametrize(
    ("name", "answer", "state"),
    [
        ("photo.png", None, "there"),
        ("gone.png", None, "missing"),
        ("sub/photo.png", None, "unknown"),
        ("photo.png [output]", None, "unknown"),
        ("sub/photo.png", True, "there"),
        ("photo.png [output]", False, "missing"),
        ("unlisted.exr", True, "there"),
    ],
)
def test_images(stocked: Registry, name: str, answer: bool | None, state: str) -> None:
    (found,) = needs(api(("LoadImage", {"image": name})), stocked, has_file=lambda asked: answer).inputs
    assert (found.name, found.media, found.state) == (name, "image", state)
    assert ("--image 1=FILE" in found.hint) == (state != "there")


def test_many_of_a_kind_fit_on_a_screen(stocked: Registry) -> None:
    """What holds for many is said once."""
    images = api(*(("LoadImage", {"image": f"gone{i}.png"}) for i in range(30)))
    foreign = {f"x{i}": {"class_type": f"Foo{i}", "inputs": {}} for i in range(5)}
    found = needs({**images, **foreign}, stocked)
    text = str(found)
    assert len(text.splitlines()) <= 25
    assert text.count("--image") == 1
    assert text.count("the file doesn't say which node pack it is from") == 1
    assert "… and 18 more: comfy-script needs --all" in text
    everything = screen(found, everything=True)
    assert all(f"gone{i}.png" in everything for i in range(30))


def test_images_that_go_along_are_there(stocked: Registry, tmp_path: Path) -> None:
    import PIL.Image

    workflow = open_workflow(api(("LoadImage", {"image": "gone.png"})), stocked)
    PIL.Image.new("RGB", (8, 8)).save(tmp_path / "mine.png")
    workflow["1"].image = tmp_path / "mine.png"
    assert needs_of(workflow, stocked).inputs == ()


def test_options(stocked: Registry) -> None:
    inputs = {"sampler_name": "eulr", "scheduler": "normal", "seed": 0, "steps": 1, "cfg": 1, "denoise": 1}
    (found,) = needs(api(("KSampler", inputs)), stocked).options
    assert (found.name, found.blocks, found.candidates[0]) == ("eulr", True, "euler")
    assert "'sampler_name' takes 'euler'" in found.hint


# From Python


def test_asked_of_a_workflow(stocked: Registry, registry: Registry, tmp_path: Path) -> None:
    data = api(("CheckpointLoaderSimple", {"ckpt_name": "dreams.safetensors"}))
    workflow = open_workflow(data, stocked)
    assert workflow.needs().can_run
    assert workflow.needs().server == "here"
    assert not workflow.needs(registry).can_run
    with pytest.raises(WorkflowError, match="name a server or a registry"):
        open_workflow(data).needs()
    assert open_workflow(data).needs(stocked).can_run


# What a stranger may write


def rubbish(chance: random.Random, depth: int = 0) -> Any:
    words = [
        "",
        "a.safetensors",
        "../../x.pt",
        EVIL,
        "https://x.org/a.safetensors",
        "http://[",
        "\ud800",
        "loras",
        "comfy-core",
    ]
    kinds = [lambda: chance.choice(words), lambda: chance.choice([None, True, -1, 1e300, 10**30, float("nan")])]
    if depth < 4:
        keys = ["name", "url", "directory", "hash", "hash_type", "models", "cnr_id", "aux_id", "ver"]
        kinds.append(lambda: [rubbish(chance, depth + 1) for _ in range(chance.randrange(4))])
        kinds.append(lambda: {chance.choice(keys): rubbish(chance, depth + 1) for _ in range(chance.randrange(7))})
    return chance.choice(kinds)()


@pytest.mark.parametrize("seed", range(150))
def test_rubbish_in_properties(stocked: Registry, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    properties = {key: rubbish(chance) for key in ("models", "cnr_id", "aux_id", "ver")}
    if chance.random() < 0.5:
        properties["models"] = [
            {key: rubbish(chance, 3) for key in ("name", "url", "directory", "hash", "hash_type")} for _ in range(3)
        ]
    nodes = [
        {"type": chance.choice(["CheckpointLoaderSimple", "Foo", EVIL]), "properties": properties,
         "widgets_values": ["a.safetensors"]},
        {"type": "MarkdownNote", "widgets_values": [rubbish(chance)]},
    ]  # fmt: skip
    data = {**page(*nodes), "models": rubbish(chance), "extra": {"frontendVersion": rubbish(chance)}}
    try:
        workflow = open_workflow(data, stocked)
    except FormatError:
        return
    found = needs_of(workflow, stocked, facts=facts(tmp_path), hashes=True)
    assert bad(screen(found, everything=True)) == set()
    assert bad(repr(found)) == set()
    json.dumps(found.as_json())
    for need in found:
        assert bad(str(need)) == set()
