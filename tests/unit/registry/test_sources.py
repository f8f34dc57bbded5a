"""Registries from files and from node classes."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.errors import RegistryError
from comfy_script.registry import InputKind, Registry, from_process, read_file

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize("name", ["registry.json", "registry.json.gz", "registry"])
@pytest.mark.parametrize("embeddings", [(), ("easy", "bad hands")])
def test_saved_registry_is_read_back(
    tmp_path: Path, object_info: bytes, name: str, embeddings: tuple[str, ...]
) -> None:
    registry = Registry.from_object_info(object_info, embeddings=embeddings)
    path = registry.save(tmp_path / name)
    assert path == tmp_path / name
    assert path.read_bytes().startswith(b"\x1f\x8b") is name.endswith(".gz")
    first = path.read_bytes()
    registry.save(str(path))
    assert path.read_bytes() == first
    back = read_file(path)
    assert back.content_hash == registry.content_hash
    assert back.embeddings == embeddings
    assert back.origin == str(path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_compressed_answer_of_the_server_is_read() -> None:
    assert len(read_file(str(DATA / "object_info-0.30.0.json.gz"))) == 827


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"There is no registry file .*nothing\.json\. Save one with"):
        read_file(tmp_path / "nothing.json")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{\n "A": }', r"bad\.json is not valid JSON: .* at line 2 column 7"),
        (b"<html></html>", r"bad\.json is a HTML page"),
        (b'{"3": {"class_type": "A", "inputs": {}}}', r"bad\.json is a workflow in the API format"),
        (gzip.compress(b"{}" * 100, mtime=0)[:-12], "is cut off"),
        (gzip.compress(b"{}", mtime=0)[:10] + b"\xff" * 20, "can't be read"),
        (gzip.compress(b"{}", mtime=0)[:-4] + b"\0\0\0\0", "can't be read"),
    ],
)
def test_damaged_file(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(data)
    with pytest.raises(RegistryError, match=message):
        read_file(path)


def test_folder_instead_of_file(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="can't be read"):
        read_file(tmp_path)


def test_file_that_can_not_be_written(tmp_path: Path, registry: Registry) -> None:
    with pytest.raises(RegistryError, match="can't be written to"):
        registry.save(tmp_path / "no" / "folder" / "registry.json")
    (tmp_path / "taken").mkdir()
    with pytest.raises(RegistryError, match="can't be written to"):
        registry.save(tmp_path / "taken")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


class AnyType(str):
    """What packs write to fit every socket."""

    __slots__ = ()

    def __ne__(self, other: object) -> bool:
        return False


class V1Node:
    RETURN_TYPES = ("IMAGE", ["a", "b"])
    RETURN_NAMES = ("picture", "mode")
    CATEGORY = "tests"
    OUTPUT_NODE = True
    DEPRECATED = True
    SEARCH_ALIASES = ("alias",)

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        return {
            "required": {"second": (AnyType("*"),), "first": (["x", "y"], {"default": "y"})},
            "optional": None,
            "hidden": {"id": "UNIQUE_ID"},
        }


class Failing:
    RETURN_TYPES = ()

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        raise FileNotFoundError("models/list.txt")


class NotJson(V1Node):
    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        return {"required": {"a": ("INT", {"default": object()})}}


class V3Node:
    @classmethod
    def GET_NODE_INFO_V1(cls) -> dict[str, Any]:
        return {"input": {"required": {"a": ("INT", {})}}, "output": ["INT"], "output_matchtypes": None}


def test_classes_of_both_schemas() -> None:
    registry = from_process({"One": V1Node, "Two": V3Node}, {"One": "The One"})
    assert registry.origin == "in-process"
    one = registry["One"]
    assert (one.display_name, one.category, one.module, one.schema) == ("The One", "tests", "nodes", "V1")
    assert [(i.key, i.type, i.kind) for i in one.inputs] == [
        ("second", "*", InputKind.SOCKET),
        ("first", "COMBO", InputKind.COMBO),
    ]
    assert type(one.inputs[0].type) is str
    assert [(o.name, o.type) for o in one.outputs] == [("picture", "IMAGE"), ("mode", "COMBO")]
    assert (one.is_output_node, one.deprecated, one.experimental) == (True, True, False)
    assert (one.search_aliases, dict(one.hidden)) == (("alias",), {"id": "UNIQUE_ID"})
    assert registry["Two"].schema == "V3"


def test_failing_classes_are_left_out_and_named(caplog: pytest.LogCaptureFixture) -> None:
    registry = from_process({"Bad": Failing, "Good": V1Node, "Worse": NotJson, "None": object}, origin="here")
    assert list(registry) == ["Good"]
    assert list(registry.rejected) == ["Bad", "Worse", "None"]
    assert registry.rejected["Bad"] == "FileNotFoundError: models/list.txt"
    assert "TypeError" in registry.rejected["Worse"]
    assert "Node Bad of here is left out: FileNotFoundError: models/list.txt" in caplog.messages
    assert registry["Good"].display_name == "Good"


def test_only_failing_classes() -> None:
    with pytest.raises(
        RegistryError, match="None of the 1 classes from in-process describes a node; Bad: FileNotFound"
    ):
        from_process({"Bad": Failing})


def test_no_classes_at_all() -> None:
    assert len(from_process({})) == 0


# Boots ComfyUI in a process of its own, and asks its server's own route about every node, too.
_BOOT = """
import asyncio, json, logging, sys
import comfy.options
from comfy.cli_args import args
args.cpu = True
logging.disable(logging.WARNING)
import nodes, server
from aiohttp.test_utils import make_mocked_request
from comfy_script.registry import from_process

async def main():
    await nodes.init_extra_nodes(init_custom_nodes=False, init_api_nodes=True)
    registry = from_process(nodes.NODE_CLASS_MAPPINGS, nodes.NODE_DISPLAY_NAME_MAPPINGS)
    routes = server.PromptServer(asyncio.get_running_loop()).routes
    info = next(r.handler for r in routes if getattr(r, "path", "") == "/object_info/{node_class}")
    said = {}
    for name in nodes.NODE_CLASS_MAPPINGS:
        request = make_mocked_request("GET", "/", match_info={"node_class": name})
        said.update(json.loads((await info(request)).body))
    ours = {name: dict(node) for name, node in registry.raw.items()}
    json.dump({
        "count": len(registry),
        "rejected": dict(registry.rejected),
        "order": list(ours) == list(said),
        "different": [name for name in said if json.dumps(said[name]) != json.dumps(ours.get(name))],
    }, sys.stdout)

asyncio.run(main())
"""


def test_real_comfyui_in_process_says_what_its_server_says(comfyui: Installation, tmp_path: Path) -> None:
    (tmp_path / "boot.py").write_text("import sys\nsys.path.insert(0, sys.argv.pop(1))\n" + _BOOT)
    run = subprocess.run(
        [sys.executable, str(tmp_path / "boot.py"), str(comfyui.path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    # The 827th node of a server, SaveImageWebsocket, comes from the folder of custom nodes.
    said = json.loads(run.stdout.splitlines()[-1])
    assert said == {"count": 826, "rejected": {}, "order": True, "different": []}
