"""The names that scripts see, for all nodes of ComfyUI 0.30."""

from __future__ import annotations

import ast
import copy
import enum
import inspect
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from comfy_script import runtime
from comfy_script.comfyui.discovery import looks_like_path
from comfy_script.errors import ComfyUINotFoundError
from comfy_script.registry import Registry
from comfy_script.runtime import Session, real
from comfy_script.runtime.outputs import Output
from comfy_script.signature.names import RESERVED, node_identifiers
from comfy_script.signature.types import link_type_names
from tests.stub_text import index_of

GLOBAL_ENUMS = [
    "Checkpoints", "CLIPs", "CLIPVisions", "ControlNets", "Diffusers", "Embeddings", "GLIGENs", "Hypernetworks",
    "Loras", "PhotoMakers", "StyleModels", "UNETs", "UpscaleModels", "VAEs", "Samplers", "Schedulers",
]  # fmt: skip


@pytest.fixture
def n(registry: Registry) -> Any:
    return Session(registry=registry).nodes


def test_all_827_nodes_are_callables_with_documentation(n: Any) -> None:
    assert len(n) == 827
    for node in n:
        assert callable(node)
        spec = node.spec
        doc = inspect.getdoc(node)
        assert doc is not None
        assert spec.display_name.strip() in doc
        assert f"Module: {spec.module}" in doc
        signature = inspect.signature(node)
        names = list(signature.parameters)
        for item in spec.inputs:
            assert any(name in doc for name in names), item.key
        assert len(names) >= len(spec.inputs)


def test_names_are_those_of_the_stub(n: Any, registry: Registry) -> None:
    exported: list[str] = []
    for statement in ast.parse(index_of(registry)).body:
        if isinstance(statement, ast.AnnAssign):
            exported.append(ast.unparse(statement.target))
        elif isinstance(statement, ast.ImportFrom):
            exported += [alias.name for alias in statement.names if alias.asname]
    assert sorted(n.names()) == sorted(exported)
    for name in exported:
        assert getattr(n, name) is not None


def test_names_that_would_be_shadowed_by_a_link_type(n: Any) -> None:
    for name in ("WanCameraEmbedding", "GeminiInputFiles", "RecraftControls"):
        assert callable(getattr(n, name))
        assert not isinstance(getattr(n, name), type)
    assert n.WAN_CAMERA_EMBEDDING is Output


@pytest.mark.parametrize("name", GLOBAL_ENUMS)
def test_global_enums(n: Any, name: str) -> None:
    assert issubclass(getattr(n, name), enum.Enum)


def test_enums_of_every_combo(n: Any) -> None:
    count = 0
    for node in n:
        for name in n.argument_enum_names(node.spec.name):
            assert issubclass(getattr(node, name), enum.Enum)
            assert name in dir(node)
            count += 1
    assert count > 600


def test_embeddings() -> None:
    registry = Registry.from_object_info({}, embeddings=["my-embedding", "sub/easy negative"], cache=False)
    embeddings = Session(registry=registry).nodes.Embeddings
    assert f"a photo, {embeddings.my_embedding}" == "a photo, embedding:my-embedding"
    assert embeddings.my_embedding.name() == "my-embedding"
    assert embeddings.sub_easy_negative.value == "embedding:sub/easy negative"


def test_unknown_name(n: Any) -> None:
    with pytest.raises(AttributeError, match=r"no node or enum 'KSampeler'; did you mean KSampler"):
        n.KSampeler  # noqa: B018
    with pytest.raises(AttributeError, match="no member 'eulr'; did you mean euler"):
        n.Samplers.eulr  # noqa: B018


def test_node_by_its_own_name(n: Any) -> None:
    assert n["Epsilon Scaling"] is n.EpsilonScaling
    with pytest.raises(KeyError, match="tests has no node type 'Epsilon Scalin'; did you mean 'Epsilon Scaling'"):
        n["Epsilon Scalin"]
    with pytest.raises(KeyError, match="tests has no node type 'no such node'"):
        n["no such node"]


def test_offline_session_cannot_queue(registry: Registry) -> None:
    session = Session(registry=registry)
    with pytest.raises(ComfyUINotFoundError, match="has a registry but no server"):
        session.nodes.PreviewImage(session.nodes.EmptyImage()).wait()


@pytest.mark.parametrize(
    ("text", "is_path"),
    [
        ("http://127.0.0.1:8188/", False),
        ("localhost:8188", False),
        ("127.0.0.1:8188", False),
        ("10.0.0.5", False),
        ("example.org/comfy", False),
        ("./ComfyUI", True),
        ("ComfyUI", True),
        ("/opt/ComfyUI", True),
        ("~/ComfyUI", True),
        ("C:\\ComfyUI", True),
        ("C:/ComfyUI", True),
    ],
)
def test_addresses_and_paths(text: str, is_path: bool) -> None:
    assert looks_like_path(text) is is_path


def test_import_is_quiet_and_light() -> None:
    """No thread, no event loop, no socket, and none of the heavy libraries."""
    code = (
        "import sys, threading\n"
        "from comfy_script.runtime import *\n"
        "names = {'aiohttp', 'PIL', 'numpy', 'torch', 'typer', 'rich', 'tqdm', 'IPython'}\n"
        "heavy = names & set(sys.modules)\n"
        "print(sorted(heavy), threading.active_count())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] 1"


def test_nothing_found_names_the_command(tmp_path: Path) -> None:
    """In an empty directory on a machine without ComfyUI; another server may run on the default port."""
    code = (
        "import comfy_script.comfyui.discovery as d\n"
        "d.DEFAULT_URL = 'http://127.0.0.1:9/'\n"
        "from comfy_script.runtime import load\n"
        "load()\n"
    )
    environment = {"PATH": os.environ["PATH"], "COMFY_SCRIPT_DATA_DIR": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment, check=False
    )
    assert done.returncode == 1
    assert "No ComfyUI was found" in done.stderr
    assert "comfy-script comfyui install" in done.stderr


def test_odd_names_disable_nothing() -> None:
    """Identifiers with a leading underscore, and link types that are called as something of ours or of the script."""

    def node(link_type: str) -> dict[str, Any]:
        return {"input": {"required": {"x": [link_type]}}, "output": [link_type], "output_name": ["x"]}

    types = ["3D_MESH", "{}", "load", "os", "session", "_made", "find", "annotations"]
    nodes = {name: node(link_type) for name, link_type in zip(
        ["3DLoader", "0246.CastReroute", "Images", "Region", "*", "registry", "NodeOutput", "_"], types, strict=True
    )}  # fmt: skip
    session = Session(registry=Registry.from_object_info(nodes, cache=False))
    n = session.nodes
    assert [node.spec.name for node in n] == list(nodes)
    assert all(n[name].spec.name == name for name in nodes)
    assert n._3DLoader is n["3DLoader"]
    given = n.all()
    assert set(given) == set(n.names())
    assert given["_3DLoader"] is n["3DLoader"]
    assert given["_3D_MESH"] is given["SESSION"] is Output
    assert given.keys().isdisjoint({"load", "os", "Images", "Region", "NodeOutput", "annotations", "_"})
    for name in n.names():
        assert getattr(n, name) is given[name]
    with pytest.raises(AttributeError):
        n._repr_html_  # noqa: B018
    assert copy.copy(n).registry is n.registry


def test_star_imports_give_odd_names(monkeypatch: pytest.MonkeyPatch) -> None:
    from comfy_script.runtime import default

    info = {"3DLoader": {"input": {"required": {}}, "output": ["3D_MESH"], "output_name": ["mesh"]}}
    session = Session(registry=Registry.from_object_info(info, cache=False))
    monkeypatch.setattr(default, "default_session", lambda: session)
    scope: dict[str, Any] = {}
    exec("from comfy_script.runtime.nodes import *\nmesh: _3D_MESH = _3DLoader()", scope)
    assert scope["mesh"].call.spec.name == "3DLoader"


def test_nothing_of_a_registry_replaces_what_scripts_have_from_us() -> None:
    ours = {*runtime.__all__, *real.__all__, "annotations", "_"}
    assert ours <= RESERVED
    assert ours.isdisjoint(node_identifiers(ours).values())
    assert ours.isdisjoint(link_type_names(ours, ()).values())
