from __future__ import annotations

import ast
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from comfy_script.registry import Registry

from .conftest import REGISTRY


@pytest.fixture
def nodes(cli: Callable[..., Result]) -> Callable[..., Result]:
    return lambda *arguments: cli("nodes", *arguments, "--registry", REGISTRY)


def test_search(nodes: Callable[..., Result]) -> None:
    lines = nodes("search", "load", "checkpoint", "--limit", "3").stdout.splitlines()
    assert len(lines) == 3
    assert lines[0].split("\t") == ["CheckpointLoaderSimple", "Load Checkpoint", "model/loaders"]
    found = json.loads(nodes("search", "load", "checkpoint", "--limit", "3", "--json").stdout)
    assert [node["identifier"] for node in found] == [line.split("\t")[0] for line in lines]


@pytest.mark.parametrize(
    "command", [("nodes", "search", "x"), ("nodes", "list"), ("nodes", "show", "x"), ("stubs",), ("compile", "x.py")]
)
def test_a_server_is_named_as_everywhere(cli: Callable[..., Result], command: tuple[str, ...]) -> None:
    result = cli(*command, "--server", "http://127.0.0.1:9")
    assert result.exit_code == 1
    assert "No connection to http://127.0.0.1:9" in result.stderr


def test_a_search_without_a_match(nodes: Callable[..., Result]) -> None:
    result = nodes("search", "qwxyz")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "'qwxyz'" in result.stderr
    assert json.loads(nodes("search", "qwxyz", "--json").stdout) == []


def test_list(nodes: Callable[..., Result], registry: Registry) -> None:
    rows = [line.split("\t") for line in nodes("list").stdout.splitlines()]
    assert len(rows) == len(registry) == 827
    assert {len(row) for row in rows} == {3}
    some = [line.split("\t") for line in nodes("list", "--category", "sampling").stdout.splitlines()]
    assert {"KSampler", "KSamplerAdvanced", "BasicScheduler"} <= {row[0] for row in some}
    assert all("sampling" in row[2].split("/") for row in some)


def test_an_unknown_category(nodes: Callable[..., Result]) -> None:
    result = nodes("list", "--category", "sampler")
    assert result.exit_code == 1
    assert "no category 'sampler'" in result.stderr
    assert "image, model" in result.stderr


@pytest.mark.parametrize("name", ["VAEDecode", "VAE Decode", "vaedecode"])
def test_show(name: str, nodes: Callable[..., Result]) -> None:
    text = nodes("show", name).stdout
    assert text.startswith("VAEDecode(samples: LATENT, vae: VAE) -> IMAGE\n\nVAE Decode: ")
    assert "Args:\n    samples (LATENT, required): " in text


def test_show_as_json(nodes: Callable[..., Result]) -> None:
    node = json.loads(nodes("show", "KSampler", "--json").stdout)
    inputs = {each["key"]: each for each in node["inputs"]}
    assert node["identifier"] == "KSampler"
    assert (inputs["seed"]["kind"], inputs["seed"]["default"]) == ("int", 0)
    assert "euler" in inputs["sampler_name"]["options"]
    assert "default" not in inputs["model"]


def test_every_node_can_be_shown_as_json(registry: Registry) -> None:
    from comfy_script.cli.nodes import _record

    for spec in registry.values():
        assert json.loads(json.dumps(_record(spec)))["name"] == spec.name


def test_did_you_mean(nodes: Callable[..., Result]) -> None:
    result = nodes("show", "KSampelr")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "did you mean KSampler" in result.stderr


def test_stubs(cli: Callable[..., Result], tmp_path: Path) -> None:
    result = cli("stubs", "--registry", REGISTRY, "-o", str(tmp_path / "typings"))
    path = tmp_path / "typings" / "comfy_script" / "runtime" / "nodes.pyi"
    assert result.stdout == f"{path}\n"
    names = {target.id for item in ast.parse(path.read_text(encoding="utf-8")).body for target in targets(item)}
    assert {"KSampler", "SaveImage"} <= names
    file = tmp_path / "own.pyi"
    assert cli("stubs", "--registry", REGISTRY, "-o", str(file)).stdout == f"{file}\n"
    parts, own = path.with_name("nodes_parts"), tmp_path / "own_parts"
    assert {file.name: file.read_bytes() for file in own.iterdir()} == {
        file.name: file.read_bytes() for file in parts.iterdir()
    }


def targets(item: ast.stmt) -> list[ast.Name]:
    if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
        return [item.target]
    return [target for target in getattr(item, "targets", []) if isinstance(target, ast.Name)]


def test_stubs_that_cannot_be_written(cli: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = cli("stubs", "--registry", REGISTRY, "-o", str(tmp_path / "file"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "can't be written" in result.stderr
