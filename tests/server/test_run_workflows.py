"""Workflows that someone was given, run on ComfyUI with the demo model, from the command line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import CliRunner, Result

from comfy_script.cli.app import app
from comfy_script.comfyui import Server
from comfy_script.formats.metadata import read_metadata
from tests.golden import golden
from tests.workflows import CHECKPOINT


@pytest.fixture
def run(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """`run(workflow, "--set", …)`."""
    monkeypatch.chdir(tmp_path)

    def run(workflow: Any, *arguments: str) -> Result:
        if not isinstance(workflow, str):
            Path("given.json").write_text(json.dumps(workflow), encoding="utf-8")
            workflow = "given.json"
        return CliRunner().invoke(app, ["run", workflow, *arguments, "--server", server.url])

    return run


SMALL = ["--set", "EmptyLatentImage.width=64", "--set", "EmptyLatentImage.height=64", "--set", "KSampler.steps=2"]


def test_the_default_template_and_the_picture_that_it_makes(run: Any) -> None:
    """With another model, prompt and seed; then the picture itself, with others again."""
    given = golden()["templates/default"]["ui"]
    missing = run(given, *SMALL)
    assert missing.exit_code == 1
    assert "missing  checkpoints/v1-5-pruned-emaonly-fp16.safetensors" in missing.output
    model = ["--set", f"CheckpointLoaderSimple.ckpt_name={CHECKPOINT}"]
    first = run(given, *SMALL, *model, "--set", "6.text=a red circle", "--seed", "5")
    assert first.exit_code == 0, first.output
    (path,) = first.stdout.split()
    second = run(
        path, "--set", "6.text=a blue square", "--seed", "random", "--repeat", "2", "--name", "{prefix}-{seed}"
    )
    assert second.exit_code == 0, second.output
    others = second.stdout.split()
    assert len({PIL.Image.open(name).tobytes() for name in (path, *others)}) == 3
    for name in others:
        prompt = read_metadata(name).prompt
        assert prompt is not None
        assert prompt["6"]["inputs"]["text"] == "a blue square"
        assert name.endswith(f"-{prompt['3']['inputs']['seed']}.png")


def test_api_format_of_the_default_template(run: Any) -> None:
    given = golden()["templates/default"]["api"]
    (loader,) = [node_id for node_id, node in given.items() if node["class_type"] == "CheckpointLoaderSimple"]
    done = run(given, *SMALL, "--set", f"{loader}.ckpt_name={CHECKPOINT}", "--seed", "8", "--name", "{seed}")
    assert (done.exit_code, done.stdout) == (0, "8.png\n"), done.output
    prompt = read_metadata("8.png").prompt
    assert prompt is not None
    assert prompt[loader]["inputs"]["ckpt_name"] == CHECKPOINT


def test_subgraphs_with_the_values_that_they_show_and_some_inside(run: Any) -> None:
    """A subgraph in a subgraph, as ComfyUI's page has saved it."""
    values = {
        "CheckpointLoaderSimple.ckpt_name": CHECKPOINT,
        "Outer.seed": 7,
        "9:8.text": "a red circle",
        "EmptyLatentImage.width": 64,
        "9:2.height": 64,
        "KSampler.steps": 2,
    }
    settings = [part for place, value in values.items() for part in ("--set", f"{place}={value}")]
    done = run(golden()["hand/h09_subgraph_2level"]["ui"], *settings, "--name", "{seed}-{number}")
    assert done.exit_code == 0, done.output
    paths = done.stdout.split()
    assert paths == ["7-1.png", "7-2.png"]
    prompt = read_metadata(paths[0]).prompt
    assert prompt is not None
    assert prompt["9:8:5"]["inputs"]["seed"] == 7
    assert prompt["9:8:3"]["inputs"]["text"] == "a red circle"


def test_a_node_that_fails_is_named_with_its_title(run: Any) -> None:
    prompt = {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
        "2": {
            "class_type": "ImageScaleBy",
            "inputs": {"image": ["1", 0], "upscale_method": "area", "scale_by": 0.01},
        },
        "3": {
            "class_type": "PreviewImage",
            "inputs": {"images": ["2", 0]},
            "_meta": {"title": "Far too small"},
        },
    }
    failed = run(prompt)
    assert failed.exit_code == 1
    assert re.search(r"PreviewImage 3 'Far too small' raised \w+", failed.output)
    said = json.loads(run(prompt, "--json").stdout)
    assert said["error"]["nodes"][0]["title"] == "Far too small"
