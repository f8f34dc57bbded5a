"""Locks: what a result depends on, from a server on this machine or another, and what is different later."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import blake3
import PIL.Image
import pytest

from comfy_script import __version__
from comfy_script.client.facts import ServerFacts, _device
from comfy_script.comfyui.versions import NOT_KNOWN, PackVersion
from comfy_script.errors import ComfyScriptError, FormatError, ResultError, WorkflowError
from comfy_script.formats.compare import digest
from comfy_script.formats.from_api import from_api
from comfy_script.registries import RegistrySource, open_source
from comfy_script.registry.registry import Registry
from comfy_script.runtime import open_workflow
from comfy_script.runtime.opened.lock import hashing
from comfy_script.runtime.opened.lock.compare import compare_locks
from comfy_script.runtime.opened.lock.make import _options, lock_of
from comfy_script.runtime.opened.lock.records import Lock, LockedFile, read_lock
from tests.standin.nodes import Node, core_nodes
from tests.standin.server import StandIn
from tests.unit.comfyui.test_versions import git

CHECKPOINT = "sub/dreams.safetensors"
CONTENT = b"a model's weights"


VALUES: list[Any] = ["x", [5], {}]
X = "checkpoints/x"
LOCK = Lock(
    workflows=("a" * 64,),
    versions={"comfyui": "0.30.0", "comfyui_commit": None, "python": "3.11.7", "torch": None},
    options=("--force-fp16",),
    packs={"A": PackVersion("a", "1", "1" * 40), "B": PackVersion("b", "1", None), "C": NOT_KNOWN},
    models={X: LockedFile(5, "b" * 64), "loras/y": LockedFile(5, None)},
    inputs={"z.png": LockedFile(5, "c" * 64)},
)


def hashed(content: bytes) -> str:
    return blake3.blake3(content).hexdigest()


def workflow(checkpoint: str = CHECKPOINT, text: str = "x") -> dict[str, Any]:
    return {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": checkpoint}, "_meta": {"title": "Mine"}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": text, "clip": ["1", 1]}},
        "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "4": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["1", 2]}},
        "5": {"class_type": "SaveImage", "inputs": {"images": ["4", 0], "filename_prefix": "x"}},
        "6": {"class_type": "LoadImage", "inputs": {"image": "example.png"}},
        "7": {"class_type": "PreviewImage", "inputs": {"images": ["6", 0]}},
    }


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A ComfyUI folder: its models, and a pack that is a checkout of git."""
    base = tmp_path / "ComfyUI"
    (base / "models/checkpoints/sub").mkdir(parents=True)
    (base / "models/checkpoints" / CHECKPOINT).write_bytes(CONTENT)
    (base / "models/embeddings").mkdir()
    (base / "models/embeddings/good.pt").write_bytes(b"embedding")
    pack = base / "custom_nodes/ComfyUI-Fancy"
    pack.mkdir(parents=True)
    (pack / "pyproject.toml").write_text('[project]\nname = "comfyui-fancy"\nversion = "1.2.0"\n')
    (base / "main.py").write_text("")
    for folder in (pack, base):
        git(folder, "init", "-q")
        git(folder, "add", "pyproject.toml" if folder is pack else "main.py")
        git(folder, "commit", "-q", "-m", "x")
    return base


@pytest.fixture
def standin(base: Path) -> Iterator[StandIn]:
    decode = core_nodes()["VAEDecode"]
    fancy = replace(decode, definition={**decode.definition, "python_module": "custom_nodes.ComfyUI-Fancy"})
    nodes: dict[str, Node] = {"FancyDecode": fancy}
    with StandIn(checkpoints=(CHECKPOINT,), embeddings=("good.pt",), nodes=nodes) as server:
        server.files.model_folders = {kind: [str(base / "models" / kind)] for kind in ("checkpoints", "embeddings")}
        server.files.write("input", "", "example.png", b"a picture")
        yield server


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path / "cache"))


def test_of_a_server_on_this_machine(standin: StandIn, base: Path) -> None:
    data = workflow(text="an embedding:good thing, which nothing uses")
    data["4"]["class_type"] = "FancyDecode"
    lock = open_workflow(data, standin.url).lock(standin.url)
    assert lock.versions == {
        "comfyui": "0.30.0",
        "comfyui_commit": git(base, "rev-parse", "HEAD"),
        "python": sys.version.partition(" ")[0],
        "torch": "2.11.0+cpu",
        "system": sys.platform,
        "device": "cpu",
        "comfy_script": __version__,
    }
    assert lock.options == ()
    commit = git(base / "custom_nodes/ComfyUI-Fancy", "rev-parse", "HEAD")
    assert lock.packs == {"ComfyUI-Fancy": PackVersion("comfyui-fancy", "1.2.0", commit)}
    assert lock.models == {f"checkpoints/{CHECKPOINT}": LockedFile(len(CONTENT), hashed(CONTENT))}
    assert lock.inputs == {"example.png": LockedFile(9, hashed(b"a picture"))}
    assert lock.unknown == ()
    assert lock.workflows == (digest(from_api(data)),)


def test_embeddings_count_where_their_text_is_used(standin: StandIn) -> None:
    data = workflow()
    data["8"] = {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 1, "cfg": 1.0, "sampler_name": "euler"}}
    data["8"]["inputs"] |= {"scheduler": "normal", "denoise": 1.0, "model": ["1", 0], "latent_image": ["3", 0]}
    data["8"]["inputs"] |= {"positive": ["2", 0], "negative": ["2", 0]}
    data["4"]["inputs"]["samples"] = ["8", 0]
    data["2"]["inputs"]["text"] = "an embedding:good thing"
    lock = open_workflow(data, standin.url).lock(standin.url)
    assert lock.models["embeddings/good"] == LockedFile(9, hashed(b"embedding"))


def test_a_server_elsewhere_tells_sizes_only(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ServerFacts, "is_local", False)
    lock = open_workflow(workflow(), standin.url).lock(standin.url)
    assert lock.models == {f"checkpoints/{CHECKPOINT}": LockedFile(len(CONTENT), None)}
    assert lock.versions["comfyui_commit"] is None
    assert lock.unknown == (f"model checkpoints/{CHECKPOINT}",)


def test_another_machine_behind_a_local_address(standin: StandIn, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a tunnel: a file of the same path here is another one, if its size or time differ."""
    with open_source(standin.url) as source:
        (file,) = source.model_files("checkpoints")
        for other in (replace(file, size=file.size + 1), replace(file, modified=file.modified + 1)):
            monkeypatch.setattr(RegistrySource, "model_files", lambda self, folder, other=other: [other])
            lock = lock_of([open_workflow(workflow(), source.registry)], source)
            assert lock.models == {f"checkpoints/{CHECKPOINT}": LockedFile(other.size, None)}
        odd = replace(file, folder_index=7)
        monkeypatch.setattr(RegistrySource, "model_files", lambda self, folder: [odd])
        assert lock_of([open_workflow(workflow(), source.registry)], source).unknown


def test_what_our_part_on_the_server_says_comes_first(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"comfyui_commit": "c" * 40, "packs": {"ComfyUI-Fancy": {"id": "f", "version": "9", "commit": 5}}}

    async def versions(self: Any) -> Any:
        return said

    monkeypatch.setattr("comfy_script.client.client.Client.versions", versions)
    data = workflow()
    data["4"]["class_type"] = "FancyDecode"
    lock = open_workflow(data, standin.url).lock(standin.url)
    assert lock.versions["comfyui_commit"] == "c" * 40
    assert lock.packs == {"ComfyUI-Fancy": PackVersion("f", "9", None)}


def test_without_a_server_nothing_is_known(registry: Registry) -> None:
    data = {"1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}}}
    data["2"] = {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}
    lock = lock_of([open_workflow(data, registry)], RegistrySource(registry))
    assert {key for key, value in lock.versions.items() if value is not None} == {"comfy_script"}
    assert lock.options is None


def test_what_can_not_run_has_no_result(standin: StandIn) -> None:
    data = workflow("none.safetensors")
    with pytest.raises(WorkflowError, match=r"can't run on .* model 'none.safetensors' is missing"):
        open_workflow(data, standin.url).lock(standin.url)


def test_the_file_is_written_and_read_in_one_order(standin: StandIn, tmp_path: Path) -> None:
    lock = open_workflow(workflow(), standin.url).lock(standin.url)
    path = lock.save(tmp_path / "x.lock.json")
    assert read_lock(path) == lock
    assert path.read_text() == open_workflow(workflow(), standin.url).lock(standin.url).save(tmp_path / "y").read_text()
    turned = replace(lock, packs={"b": NOT_KNOWN, "a": NOT_KNOWN})
    assert str(turned) == str(replace(lock, packs={"a": NOT_KNOWN, "b": NOT_KNOWN}))
    with pytest.raises(ResultError, match="can't be written"):
        lock.save(tmp_path)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"lock_format": None}, "is no lock that can be read: it is none"),
        ({"lock_format": 2}, "of format 2, which needs a newer comfy_script"),
        *(({key: value}, "is a damaged lock") for key in ("workflows", "options") for value in VALUES),
        *(({key: []}, "is a damaged lock") for key in ("versions", "packs", "models", "inputs")),
        ({"versions": {"comfyui": 5}}, "is a damaged lock"),
        ({"packs": {"a": {"name": "x"}}}, "is a damaged lock"),
        ({"models": {"a": {"size": "9", "blake3": None}}}, "is a damaged lock"),
        ({"models": {"a": {"size": 9}}}, "is a damaged lock"),
    ],
)
def test_what_is_no_lock(change: dict[str, Any], says: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps({**LOCK.as_json(), **change}))
    with pytest.raises(FormatError, match=says):
        read_lock(tmp_path / "x.json")


def test_where_there_is_no_lock(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="can't be read"):
        read_lock(tmp_path / "none.json")
    PIL.Image.new("RGB", (8, 8)).save(tmp_path / "x.png")
    with pytest.raises(FormatError, match="carries no lock: `comfy-script run --lock`"):
        read_lock(tmp_path / "x.png")


# What is different


def states(now: Lock) -> dict[str, str]:
    return {need.name: need.state for need in compare_locks(LOCK, now)}


def test_the_same() -> None:
    assert {state for name, state in states(LOCK).items() if name not in ("torch", "node pack C", "model loras/y")} == {
        "there"
    }
    assert "ComfyUI's commit" not in states(LOCK)


@pytest.mark.parametrize(
    ("change", "name", "state", "shown"),
    [
        ({"workflows": ("d" * 64,)}, "workflow", "different", ("a" * 12, "d" * 12)),
        ({"workflows": ("a" * 64, "d" * 64)}, "workflow 2", "different", ("none", "d" * 12)),
        ({"versions": {**LOCK.versions, "comfyui": "0.31.0"}}, "ComfyUI", "different", ("0.30.0", "0.31.0")),
        ({"versions": {**LOCK.versions, "comfyui_commit": "c"}}, "ComfyUI's commit", "unknown", (None, "c")),
        ({"versions": {**LOCK.versions, "python": None}}, "Python", "unknown", ("3.11.7", None)),
        ({"options": ()}, "ComfyUI's options", "different", ("--force-fp16", "none")),
        ({"options": None}, "ComfyUI's options", "unknown", ("--force-fp16", None)),
        ({"packs": {**LOCK.packs, "A": PackVersion("a", "1", "2" * 40)}}, "node pack A", "different", None),
        ({"packs": {**LOCK.packs, "A": PackVersion("a", "1", None)}}, "node pack A", "there", None),
        ({"packs": {**LOCK.packs, "B": PackVersion("b", "2", None)}}, "node pack B", "different", ("1", "2")),
        ({"packs": {**LOCK.packs, "D": NOT_KNOWN}}, "node pack D", "different", ("not used", None)),
        ({"packs": {}}, "node pack A", "different", None),
        (
            {"models": {**LOCK.models, X: LockedFile(5, "e" * 64)}},
            f"model {X}",
            "different",
            None,
        ),
        ({"models": {**LOCK.models, X: LockedFile(5, None)}}, f"model {X}", "unknown", None),
        ({"models": {**LOCK.models, X: LockedFile(6, None)}}, f"model {X}", "different", None),
        ({"models": {}}, f"model {X}", "different", ("b" * 12, "not used")),
        ({"inputs": {"z.png": LockedFile(5, "d" * 64)}}, "input z.png", "different", ("c" * 12, "d" * 12)),
    ],
)
def test_each_difference(change: dict[str, Any], name: str, state: str, shown: tuple[str | None, str | None]) -> None:
    now = replace(LOCK, **change)
    (found,) = [need for need in compare_locks(LOCK, now) if need.name == name]
    assert found.state == state
    assert not found.blocks
    if shown is not None:
        assert (found.wanted, found.found) == shown
    if state == "different":
        assert compare_locks(LOCK, now)[0].state == "different"


def test_in_the_needs(standin: StandIn, base: Path) -> None:
    opened = open_workflow(workflow(), standin.url)
    lock = opened.lock(standin.url)
    needs = opened.needs(standin.url, lock=lock)
    assert needs.can_run
    assert needs.is_as_locked
    assert "All is as in the lock." in str(needs)
    (base / "models/checkpoints" / CHECKPOINT).write_bytes(CONTENT[::-1])
    opened["EmptyLatentImage"].width = 128
    needs = opened.needs(standin.url, lock=lock)
    assert needs.can_run
    assert not needs.is_as_locked
    assert [need.name for need in needs.locked if need.state == "different"] == [
        "workflow",
        f"model checkpoints/{CHECKPOINT}",
    ]
    wanted, found = hashed(CONTENT)[:12], hashed(CONTENT[::-1])[:12]
    assert f"different  model checkpoints/{CHECKPOINT}  {found}; the lock has {wanted}" in str(needs)


# Hashes


def test_a_file_is_read_once_as_long_as_it_is_not_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model"
    path.write_bytes(CONTENT)
    assert hashing.hash_file(path) == hashed(CONTENT)
    real = hashing._blake3
    monkeypatch.setattr(hashing, "_blake3", lambda: pytest.fail("it was read again"))
    assert hashing.hash_file(path) == hashed(CONTENT)
    monkeypatch.setattr(hashing, "_blake3", real)
    before = path.stat()
    path.write_bytes(CONTENT[::-1])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))  # ... and its time set back
    assert hashing.hash_file(path) == hashed(CONTENT[::-1])
    (tmp_path / "cache/hashes.json").write_text("[damaged")
    assert hashing.hash_file(path) == hashed(CONTENT[::-1])
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(path / "nowhere"))
    assert hashing.hash_file(path) == hashed(CONTENT[::-1])
    (tmp_path / "empty").write_bytes(b"")
    assert hashing.hash_file(tmp_path / "empty") == hashed(b"")


def test_reading_gigabytes_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(hashing, "_LARGE", 10)
    for name, size in (("small", 9), ("large", 10)):
        (tmp_path / name).write_bytes(b"x" * size)
    with caplog.at_level("INFO", "comfy_script"):
        for name in ("small", "large", "large"):
            hashing.hash_file(tmp_path / name)
    assert caplog.messages == [f"reading {tmp_path / 'large'} for its hash, 0.0 GB"]


def test_without_blake3(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "blake3", None)
    with pytest.raises(ComfyScriptError, match=r'pip install "comfyui-script\[lock\]"'):
        hashing.hash_of(b"")


def test_options_that_change_what_is_computed() -> None:
    given = ["main.py", "--port", "8188", "--force-fp16", "--listen", "--use-pytorch-cross-attention", "--lowvram"]
    given += ["--default-device", "1", "--base-directory", "/home/ada", "--cpu-vae", "--fast", "fp16_accumulation"]
    assert _options(given) == (
        "--cpu-vae",
        "--default-device 1",
        "--fast fp16_accumulation",
        "--force-fp16",
        "--lowvram",
        "--use-pytorch-cross-attention",
    )


def test_what_a_server_says_of_its_devices() -> None:
    assert _device("cuda:0 NVIDIA GeForce RTX 3090 : cudaMallocAsync") == "NVIDIA GeForce RTX 3090"
    assert _device("cuda:1 NVIDIA H100 80GB HBM3") == "NVIDIA H100 80GB HBM3"
    assert (_device("cpu"), _device("mps"), _device(None)) == ("cpu", "mps", "")
