"""The command on a real server, as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from comfy_script.comfyui import Installation, Server
from comfy_script.formats.metadata import read_metadata

from .conftest import ask

REPOSITORY = Path(__file__).parents[2]
REGISTRY = REPOSITORY / "tests/data/object_info-0.30.0.json.gz"
COMMAND = [sys.executable, "-m", "comfy_script"]
HEAD = "from comfy_script.runtime import *\nload()\nfrom comfy_script.runtime.nodes import *\n"
ENDLESS = """
for seed in (1, 2, 3):
    with Workflow():
        model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
        text = CLIPTextEncode("", clip)
        latent = KSampler(model, seed, 10000, 8, "euler", "normal", text, text, EmptyLatentImage(64, 64, 1), 1)
        SaveImage(VAEDecode(latent, vae), "endless")
"""

Cli = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    """`cli("nodes", "list")` runs `comfy-script nodes list` in an empty working directory."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *arguments],
            cwd=tmp_path,
            env=os.environ | environment,
            capture_output=True,
            encoding="utf-8",
            timeout=240,
            check=False,
        )

    return run


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], str]:
    def write(text: str) -> str:
        (tmp_path / "script.py").write_text(HEAD + text, encoding="utf-8")
        return "script.py"

    return write


def test_run_waits_for_what_it_queues(
    cli: Cli, script: Callable[[str], str], server: Server, base_directory: Path
) -> None:
    text = "import sys\nwith Workflow():\n    SaveImage(EmptyImage(16, 16, 1, 0x123456), sys.argv[1])\nprint('done')\n"
    result = cli("run", script(text), "--server", server.url, "--", "cli_run")
    assert (result.returncode, result.stdout, result.stderr) == (0, "done\n", "")
    (picture,) = (base_directory / "output").glob("cli_run*.png")
    assert read_metadata(picture).extra["ComfyScriptSource"] == HEAD + text


def test_run_says_what_failed(cli: Cli, script: Callable[[str], str], server: Server) -> None:
    refused = cli(
        "run", script("with Workflow():\n    SaveImage(LoadImage('nope.png')[0], 'x')\n"), "--server", server.url
    )
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Error: script.py:5: The server refused the workflow")
    assert "nope.png" in refused.stderr
    assert "Traceback" not in refused.stderr

    failing = "with Workflow():\n    PreviewAny(ComfyMathExpression('a / b', values={'a': 1, 'b': 0})[0])\n"
    failed = cli("run", script(failing), COMFY_SCRIPT_SERVER=server.url)
    assert failed.returncode == 1
    assert failed.stderr.startswith("Error: script.py:5: ComfyMathExpression raised ")


IN_WAIT = "Interrupted: 3 queued workflows are cancelled (queue.on_interrupt = 'cancel_own')."


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C can't be sent to another process")
def test_ctrl_c_cancels_all_that_the_script_queued(
    script: Callable[[str], str], server: Server, tmp_path: Path
) -> None:
    script(ENDLESS + "print('queued', flush=True)\n")
    with subprocess.Popen(
        [*COMMAND, "run", "script.py", "--server", server.url],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "queued\n"
        state = ask(f"{server.url}queue")
        assert len(state["queue_running"]) + len(state["queue_pending"]) == 3
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    # The line before it only where the signal came in a wait.
    assert said in ("Interrupted.\n", f"{IN_WAIT}\nInterrupted.\n")
    pending = ask(f"{server.url}queue")["queue_pending"]
    assert pending == []
    # What ran is told to stop, and stops at its next step.
    while ask(f"{server.url}queue")["queue_running"]:
        pass


def test_what_compile_prints_is_what_the_server_takes(cli: Cli, server: Server) -> None:
    result = cli("compile", str(REPOSITORY / "examples/txt2img.py"), "--registry", str(REGISTRY))
    assert result.returncode == 0
    answer = ask(f"{server.url}prompt", {"prompt": json.loads(result.stdout)})
    assert answer["node_errors"] == {}
    assert answer["prompt_id"]


def test_nodes_of_a_server(cli: Cli, server: Server) -> None:
    named = cli("nodes", "list", "--registry", server.url)
    found = cli("nodes", "list", COMFY_SCRIPT_SERVER=server.url)
    assert (named.returncode, named.stderr) == (0, "")
    assert len(named.stdout.splitlines()) == len(ask(f"{server.url}object_info")) > 800
    assert found.stdout == named.stdout


def test_doctor(cli: Cli, server: Server, base_directory: Path) -> None:
    assert cli("stubs", "--registry", server.url).returncode == 0
    result = cli("doctor", "--server", server.url, "--json")
    report = json.loads(result.stdout)
    findings = {finding["name"]: finding for finding in report["findings"]}
    assert result.returncode == 0
    assert report["ready"] is report["server"] is True
    assert {name: finding["state"] for name, finding in findings.items() if name != "GPU"} == dict.fromkeys(
        findings.keys() - {"GPU"}, "ok"
    )
    assert findings["server"]["text"].startswith(f"ComfyUI 0.30.0 at {server.url}")
    assert findings["nodes"]["text"] == str(len(ask(f"{server.url}object_info")))
    count = len(list((base_directory / "models/checkpoints").iterdir()))
    assert f"{count} in Checkpoints" in findings["models"]["text"]

    text = cli("doctor", COMFY_SCRIPT_SERVER=server.url)
    assert text.stdout.endswith("\nA script can run: the server answers.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C can't be sent to another process")
def test_comfyui_start_runs_until_ctrl_c(comfyui: Installation, tmp_path: Path) -> None:
    arguments = ["--path", str(comfyui.path), "--port", "0", "--base-directory", str(tmp_path / "base"), "--", "--cpu"]
    with subprocess.Popen(
        [*COMMAND, "comfyui", "start", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        words = process.stdout.readline().split()
        assert words[:4] == ["ComfyUI", "0.30.0", "is", "at"]
        assert ask(f"{words[4]}queue") == {"queue_running": [], "queue_pending": []}
        process.send_signal(signal.SIGINT)
        _, log = process.communicate()
    assert process.returncode == 0
    assert "Starting server" in log
    with pytest.raises(OSError, match="refused"):
        ask(f"{words[4]}queue")


def test_the_registry_of_a_folder(comfyui: Installation) -> None:
    from comfy_script.registries import load_registry

    registry = load_registry(comfyui.path)
    assert {"KSampler", "CheckpointLoaderSimple", "ImageScale"} <= registry.keys()
    assert registry.origin == str(comfyui.path)


def test_demo(cli: Cli, comfyui: Installation, tmp_path: Path) -> None:
    (tmp_path / "data" / "comfyui").mkdir(parents=True)
    (tmp_path / "data" / "comfyui" / comfyui.path.name).symlink_to(comfyui.path)
    result = cli("demo", "--out", "made/here", COMFY_SCRIPT_DATA_DIR=str(tmp_path / "data"))
    assert result.returncode == 0, result.stderr
    picture, prompt = tmp_path / "made/here/comfy_script_demo.png", tmp_path / "made/here/prompt.json"
    assert str(picture) in result.stdout
    assert str(prompt) in result.stdout

    compiled = json.loads(prompt.read_text(encoding="utf-8"))
    example = json.loads((REPOSITORY / "examples/txt2img.api.json").read_text(encoding="utf-8"))
    assert compiled["SaveImage"]["inputs"].pop("filename_prefix") == "comfy_script_demo"
    assert example["SaveImage"]["inputs"].pop("filename_prefix") == "txt2img"
    assert compiled == example

    metadata = read_metadata(picture)
    assert metadata.prompt is not None
    assert [node["class_type"] for node in metadata.prompt.values()] == [
        node["class_type"] for node in compiled.values()
    ]
    assert metadata.workflow is not None
    assert "with Workflow(wait=True) as workflow:" in metadata.extra["ComfyScriptSource"]
    import numpy
    from PIL import Image

    pixels = numpy.asarray(Image.open(picture))
    assert pixels.shape == (64, 64, 3)
    red, blue = pixels[26:38, 26:38].mean((0, 1)), pixels[:4].mean((0, 1))
    assert red[0] > 150 > 100 > red[2], "the shape is red"
    assert blue[2] > 150 > 100 > blue[0], "the ground is blue"
    assert list((tmp_path / "data/demo/output").iterdir()) == []

    # What a newcomer does next: the picture with another seed and prompt, in one command.
    again = cli(
        *("run", str(picture), "--seed", "5", "--set", "positive.text=a green square on a black background"),
        COMFY_SCRIPT_DATA_DIR=str(tmp_path / "data"),
    )
    assert again.returncode == 0, again.stderr
    drawn = numpy.asarray(Image.open(tmp_path / again.stdout.strip()))[26:38, 26:38].mean((0, 1))
    assert drawn[1] > 120 > drawn[0], "the shape is green"
