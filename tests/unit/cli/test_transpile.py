"""`comfy-script transpile` and `python -m comfy_script.transpile`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from comfy_script.cli import main
from comfy_script.registry import Registry
from comfy_script.transpile import WorkflowToScriptTranspiler
from tests.golden import golden
from tests.page_files import page

Run = Callable[..., int]


@pytest.fixture(scope="module")
def nodes(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(registry.save(tmp_path_factory.mktemp("registry") / "nodes.json"))


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a workflow as JSON of both formats, in an image, and two files that aren't workflows."""
    case = golden()["hand/h08_subgraph_1level"]
    (tmp_path / "sub").mkdir()
    (tmp_path / "page.json").write_text(json.dumps(case["ui"]))
    (tmp_path / "sub/page.json").write_text(json.dumps(case["api"]))
    metadata = PngInfo()
    metadata.add_text("workflow", json.dumps(case["ui"]))
    Image.new("RGB", (8, 8)).save(tmp_path / "page.png", pnginfo=metadata)
    Image.new("RGB", (8, 8)).save(tmp_path / "photo.png")
    (tmp_path / "notes.txt").write_text("no workflow")
    return tmp_path


def run(*arguments: Any) -> int:
    with pytest.raises(SystemExit) as end:
        main(["transpile", *map(str, arguments)])
    return int(end.value.code or 0)


def test_a_script_that_cannot_run_says_so(
    files: Path, nodes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(files / "page.json", "--registry", nodes, "-o", tmp_path / "a.py") == 0
    assert "with --runtime it can be run" in capsys.readouterr().err
    assert run(files / "page.json", "--registry", nodes, "-o", tmp_path / "a.py", "--runtime") == 0
    assert "--runtime" not in capsys.readouterr().err


def test_json_and_images_are_read(files: Path, nodes: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    scripts = []
    for name in ("page.json", "page.png"):
        assert run(files / name, "--registry", nodes, "--runtime") == 0
        scripts.append(capsysbinary.readouterr().out.decode())
    assert scripts[0] == scripts[1]
    assert "\ndef " in scripts[0]
    assert scripts[0].startswith("from comfy_script.runtime import *\n\nload()\n")


def test_output_goes_to_a_file(files: Path, nodes: str) -> None:
    target = files / "new/script.py"
    assert run(files / "sub/page.json", "--registry", nodes, "-o", target) == 0
    compile(target.read_text(), str(target), "exec")


def test_stdin_in_another_process(files: Path, nodes: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "comfy_script.transpile", "-", "--registry", nodes, "--args", "keyword", "--enums"],
        input=(files / "page.json").read_bytes(),
        capture_output=True,
        check=True,
    )
    assert b"sampler_name=Samplers.dpmpp_2m," in done.stdout


def test_folders(files: Path, nodes: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = files / "scripts"
    assert run(files, "--registry", nodes, "-o", out) == 1
    assert sorted(str(path.relative_to(out)) for path in out.rglob("*.py")) == [
        "page.json.py" if not (out / "page.py").exists() else "page.png.py",
        "page.py",
        "sub/page.py",
    ]
    told = capsys.readouterr().err
    assert "photo.png has no workflow in its metadata" in told
    assert "3 of 4 files written" in told


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("missing.json",), 1, "missing.json can't be read: No such file"),
        (("notes.txt",), 1, "notes.txt"),
        (("page.json", "--only", "99"), 1, "The workflow has no node '99'"),
        (("page.json", "--args", "nonsense"), 2, "nonsense"),
        ((".",), 2, "A folder needs -o"),
        (("page.json", "--api", "http://127.0.0.1:1"), 2, "Give one of --server and --registry"),
    ],
)
def test_mistakes(
    files: Path,
    nodes: str,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    status: int,
    message: str,
) -> None:
    first, *rest = arguments
    assert run(files / first, *rest, "--registry", nodes) == status
    assert message in " ".join(capsys.readouterr().err.split())


def test_the_class_that_users_know(files: Path, registry: Registry, nodes: str) -> None:
    transpiler = WorkflowToScriptTranspiler.from_file(files / "sub/page.json", nodes)
    whole = transpiler.to_script(runtime=True)
    assert "with Workflow() as workflow:" in whole
    text = (files / "sub/page.json").read_text()
    assert WorkflowToScriptTranspiler(text, registry).to_script(runtime=True) == whole
    encoder = next(key for key, node in json.loads(text).items() if node["class_type"] == "CLIPTextEncode")
    assert transpiler.to_script([encoder]).count("\n") == 2
    with Image.open(files / "page.png") as image:
        assert "def " in WorkflowToScriptTranspiler.from_image(image, registry).to_script()


@pytest.mark.parametrize("name", ["dreams.safetensors", "tales.safetensors"])
def test_missing_models_are_told(
    name: str, object_info: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As far as the file says where they are from, and the server doesn't have them."""
    raw = json.loads(object_info)
    raw["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = ["tales.safetensors"]
    nodes = Registry.from_object_info(raw, cache=False).save(tmp_path / "nodes.json")
    models = [{"name": name, "url": f"https://example.com/{name}", "directory": "checkpoints"}]
    loader = {
        "type": "CheckpointLoaderSimple",
        "widgets_values": [name],
        "outputs": [
            {"name": kind, "type": kind, "links": [1] if kind == "VAE" else []} for kind in ("MODEL", "CLIP", "VAE")
        ],
        "properties": {"models": models},
    }
    decode = {
        "type": "VAEDecode",
        "inputs": [{"name": "vae", "type": "VAE", "link": 1}],
        "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [2]}],
    }
    shown = {"type": "PreviewImage", "inputs": [{"name": "images", "type": "IMAGE", "link": 2}]}
    file = tmp_path / "w.json"
    file.write_text(json.dumps(page(loader, decode, shown, links=[[1, 1, 2, 2, 0, "VAE"], [2, 2, 0, 3, 0, "IMAGE"]])))
    with pytest.raises(SystemExit, match="0"):
        main(["transpile", str(file), "--registry", str(nodes)])
    said = " ".join(capsys.readouterr().err.split())
    told = f"checkpoints/{name} is missing. The file says where from: `comfy-script needs {file}` shows it"
    assert (told in said) == (name == "dreams.safetensors")
