"""`comfy-script needs`, from the command line to the exit status."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import CliRunner, Result

from comfy_script.formats.metadata import png_info
from tests.golden import golden
from tests.standin.server import StandIn
from tests.unit.cli.conftest import REGISTRY

Run = Callable[..., Result]
TEMPLATE = golden()["templates/02_qwen_Image_edit_subgraphed"]["ui"]


def workflow(checkpoint: str = "v1-5-pruned-emaonly.ckpt", image: str = "example.png") -> dict[str, Any]:
    return {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": checkpoint}},
        "2": {"class_type": "LoadImage", "inputs": {"image": image}},
        "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "4": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["1", 2]}},
        "6": {"class_type": "PreviewImage", "inputs": {"images": ["2", 0]}},
        "5": {"class_type": "SaveImage", "inputs": {"images": ["4", 0], "filename_prefix": "x"}},
    }


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as server:
        server.files.write("input", "", "example.png", b"x")
        server.files.write("input", "sub", "deep.png", b"x")
        yield server


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., str]:
    def write(data: Any, name: str = "w.json") -> str:
        (tmp_path / name).write_text(json.dumps(data), encoding="utf-8")
        return str(tmp_path / name)

    return write


def test_no_name_makes_a_line_of_its_own(cli: Run, standin: StandIn, file: Callable[..., str]) -> None:
    forged = workflow(checkpoint="a\n  there  checkpoints/b.safetensors", image="c\nd.png")
    lines = cli("needs", file(forged), "--server", standin.url).stdout.splitlines()
    assert not [line for line in lines if line.startswith(("  there", "d.png"))]
    assert [line for line in lines if r"a\n  there" in line]


def test_what_can_run(cli: Run, standin: StandIn, file: Callable[..., str]) -> None:
    result = cli("needs", file(workflow()), "--api", standin.url)
    assert result.exit_code == 0, result.output
    assert "can run on http://127.0.0.1" in result.stdout
    assert "There: 1 model, 1 input." in result.stdout
    everything = cli("needs", file(workflow()), "--api", standin.url, "--all").stdout
    assert "there  checkpoints/v1-5-pruned-emaonly.ckpt  for CheckpointLoaderSimple 1" in everything


def test_a_template_without_models_on_one_screen(cli: Run, standin: StandIn, file: Callable[..., str]) -> None:
    result = cli("needs", file(TEMPLATE), "--registry", REGISTRY)
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert len(lines) <= 24
    assert [line for line in lines if line and not line.startswith(" ")] == [
        f"{file(TEMPLATE)} can't run on {REGISTRY}.",
        "Models",
        "Inputs",
        f"To download 4 models: comfy-script fetch {file(TEMPLATE)}",
    ]
    ran = cli("run", file(TEMPLATE), "--server", standin.url)
    assert ran.exit_code == 1
    assert standin.submissions == []


def test_the_server_is_asked_for_files(cli: Run, standin: StandIn, file: Callable[..., str]) -> None:
    assert cli("needs", file(workflow(image="sub/deep.png")), "--api", standin.url).exit_code == 0
    assert ("HEAD", "/view") in standin.requests
    for image in ("sub/gone.png", "gone.png", "deep.png [output]", "../x.png"):
        result = cli("needs", file(workflow(image=image)), "--api", standin.url)
        assert result.exit_code == 1, image
        assert f"missing  {image}  for LoadImage 2" in result.stdout
    assert standin.submissions == []


def test_a_near_name_is_said_with_what_is_typed_to_take_it(
    cli: Run, standin: StandIn, file: Callable[..., str]
) -> None:
    path = file(workflow(checkpoint="v1-5-pruned-emaonly-fp16.ckpt"))
    result = cli("needs", path, "--server", standin.url)
    assert "did you mean 'v1-5-pruned-emaonly.ckpt'?\n" in result.stdout
    (line,) = [line.strip() for line in result.stdout.splitlines() if "--set" in line]
    assert line == "--set 1.ckpt_name=v1-5-pruned-emaonly.ckpt"
    assert "can't run" in cli("run", path, "--server", standin.url).stderr
    taken = cli("run", path, *line.split(), "--server", standin.url, "-o", str(Path(path).parent))
    assert "can't run" not in taken.stderr
    assert len(standin.submissions) == 1


def test_with_a_file_nobody_is_asked(
    cli: Run, file: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: Any) -> Any:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    picture = tmp_path / "w.png"
    PIL.Image.new("RGB", (8, 8)).save(picture, pnginfo=png_info(workflow(), TEMPLATE))
    result = cli("needs", str(picture), file(workflow()), "--registry", REGISTRY)
    assert result.exit_code == 1
    assert "Qwen-Image-Edit-2509-Lightning" in result.stdout
    assert "v1-5-pruned-emaonly.ckpt" in result.stdout


def test_for_programs(cli: Run, file: Callable[..., str]) -> None:
    result = cli("needs", file(TEMPLATE), file(workflow(), "b.json"), "--registry", REGISTRY, "--json")
    assert result.exit_code == 1
    first, second = json.loads(result.stdout)
    assert first["can_run"] is False
    model = next(need for need in first["needs"] if need.get("folder") == "loras")
    assert (model["kind"], model["state"], model["blocks"]) == ("model", "missing", True)
    assert model["sources"][0]["url"].startswith("https://huggingface.co/lightx2v/")
    assert model["nodes"][0]["id"] == "141:140"
    assert second["workflow"].endswith("b.json")


def test_from_stdin(cli: Run, standin: StandIn) -> None:
    from comfy_script.cli.app import app

    given = json.dumps(workflow()).encode()
    assert CliRunner().invoke(app, ["needs", "-", "--api", standin.url], input=given).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "Missing argument"),
        (("nowhere.json", "--registry", REGISTRY), 1, "nowhere.json can't be read"),
        (("x.json", "--registry", REGISTRY, "--api", "http://127.0.0.1:9"), 2, "Give one of --server and --registry"),
        (("script.py", "--registry", REGISTRY), 1, "There is no script script.py"),
    ],
)
def test_wrong_usage(cli: Run, arguments: tuple[str, ...], code: int, said: str) -> None:
    result = cli("needs", *arguments)
    assert result.exit_code == code
    assert said in " ".join(result.output.replace("│", " ").split())


def test_a_model_that_is_missing_says_which_there_are(cli: Run, tmp_path: Path) -> None:
    nodes = json.loads(gzip.decompress(Path(REGISTRY).read_bytes()))
    nodes["VAELoader"]["input"]["required"]["vae_name"][0] = [f"{letter * 5}.pt" for letter in "abcdefg"]
    (tmp_path / "nodes.json").write_text(json.dumps(nodes))
    workflow = {
        "1": {"class_type": "VAELoader", "inputs": {"vae_name": "zzz.pt"}},
        "2": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["1", 0]}},
        "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "4": {"class_type": "PreviewImage", "inputs": {"images": ["2", 0]}},
    }
    (tmp_path / "w.json").write_text(json.dumps(workflow))
    result = cli("needs", str(tmp_path / "w.json"), "--registry", str(tmp_path / "nodes.json"))
    assert "it has 'aaaaa.pt', 'bbbbb.pt', 'ccccc.pt', 'ddddd.pt', 'eeeee.pt' and 2 more\n" in result.stdout


def test_a_script(cli: Run, tmp_path: Path) -> None:
    """What a script queues; only of scripts the text is run, whatever else a file has in it."""
    text = """# https://example.com/a/dreams.safetensors, https://example.com/other.safetensors
from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
for name in "dreams.safetensors", "tales.safetensors":
    with Workflow():
        PreviewImage(VAEDecode(EmptyLatentImage(), CheckpointLoaderSimple(name)[2]))
"""
    (tmp_path / "script.py").write_text(text)
    result = cli("needs", str(tmp_path / "script.py"), "--registry", REGISTRY)
    assert result.exit_code == 1
    script = tmp_path / "script.py"
    assert f"missing  checkpoints/dreams.safetensors  for CheckpointLoaderSimple at {script}:7\n" in result.stdout
    assert "from https://example.com/a/dreams.safetensors" in result.stdout
    assert "script.py, workflow 2 can't run" in result.stdout
    assert "the file doesn't say where it is from" in result.stdout
    assert "other.safetensors" not in result.stdout
    assert "To download the model: comfy-script fetch" in result.stdout
    script.write_text(
        text.replace("CheckpointLoaderSimple(name)[2]", "VAELoader('pixel_space')") + "        VAELoader('a.pt')"
    )
    result = cli("needs", str(script), "--registry", REGISTRY)
    assert result.exit_code == 0, "what nothing uses isn't queued"
    assert "a.pt" not in result.stdout
    script.write_text(text.replace("CheckpointLoaderSimple(name)[2]", "LoadImage('gone.png')"))
    result = cli("needs", str(script), "--registry", REGISTRY)
    assert "--image" not in result.stdout, "a script says what it loads"
    (tmp_path / "script.txt").write_text("raise SystemExit('was run')")
    result = cli("needs", str(tmp_path / "script.txt"), "--registry", REGISTRY)
    assert result.exit_code == 1
    assert "was run" not in result.output
