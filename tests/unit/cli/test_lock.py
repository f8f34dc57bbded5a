"""`comfy-script lock`, `run --lock` and `needs --lock`, from the command line to the files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import blake3
import PIL.Image
import pytest
from typer.testing import Result

from comfy_script.runtime.opened.lock.records import LOCK_KEY, read_lock
from tests.standin.server import StandIn

Run = Callable[..., Result]

WORKFLOW: dict[str, Any] = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 5}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "out"}},
    "3": {"class_type": "LoadImage", "inputs": {"image": "example.png"}},
    "4": {"class_type": "PreviewImage", "inputs": {"images": ["3", 0]}},
}
SCRIPT = """
from pathlib import Path
from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
print('hello')
with Workflow():
    SaveImage(EmptyImage(8, 8, color=7), 'a')
with Workflow():
    image, mask = LoadImage(Path('mine.png'))
    saved = SaveImage(image, 'b')
saved.wait()
"""


@pytest.fixture
def standin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMFY_SCRIPT_CACHE_DIR", str(tmp_path / "cache"))
    PIL.Image.new("RGB", (8, 8), (1, 2, 3)).save("mine.png")
    Path("w.json").write_text(json.dumps(WORKFLOW), encoding="utf-8")
    Path("two.py").write_text(SCRIPT, encoding="utf-8")
    with StandIn() as server:
        server.files.write("input", "", "example.png", Path("mine.png").read_bytes())
        yield server


def test_a_workflow(cli: Run, standin: StandIn) -> None:
    written = cli("lock", "w.json", "-o", "w.lock.json", "--api", standin.url)
    assert written.exit_code == 0, written.output
    assert written.stdout == "w.lock.json\n"
    assert "Not known" not in written.stderr
    assert "are told by servers with our nodes: comfy-script comfyui add-nodes" in written.stderr
    printed = cli("lock", "w.json", "--api", standin.url)
    assert json.loads(printed.stdout) == json.loads(Path("w.lock.json").read_text())
    lock = read_lock("w.lock.json")
    assert lock.inputs["example.png"].blake3 == blake3.blake3(Path("mine.png").read_bytes()).hexdigest()
    same = cli("needs", "w.json", "--lock", "w.lock.json", "--api", standin.url)
    assert same.exit_code == 0, same.output
    assert "All is as in the lock." in same.stdout
    standin.files.write("input", "", "example.png", b"another")
    other = cli("needs", "w.json", "--lock", "w.lock.json", "--api", standin.url, "--json")
    assert other.exit_code == 1
    (found,) = [need for need in json.loads(other.stdout)[0]["needs"] if need["state"] == "different"]
    assert (found["kind"], found["name"]) == ("locked", "input example.png")


def test_pictures_that_carry_it(cli: Run, standin: StandIn) -> None:
    ran = cli(
        "run",
        "w.json",
        "--lock",
        "--set",
        "EmptyImage.color=9",
        "--image",
        "LoadImage=mine.png",
        "--server",
        standin.url,
    )
    assert ran.exit_code == 0, ran.output
    assert "are told by servers with our nodes" in ran.stderr
    (name,) = ran.stdout.split()
    lock = read_lock(name)
    content = blake3.blake3(Path("mine.png").read_bytes()).hexdigest()
    assert [file.blake3 for file in lock.inputs.values()] == [content]
    same = cli("needs", name, "--lock", name, "--api", standin.url)
    assert same.exit_code == 0, same.output
    assert "All is as in the lock." in same.stdout
    assert cli("run", "w.json", "--server", standin.url).exit_code == 0
    assert LOCK_KEY not in standin.submissions[-1]["extra_data"]["extra_pnginfo"]
    refused = cli("needs", "w.json", "--lock", "w.json", "--api", standin.url)
    assert refused.exit_code == 1
    assert "is no lock" in refused.stderr


def test_each_run_has_the_hash_of_its_own_workflow(cli: Run, standin: StandIn) -> None:
    sampled = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "x", "clip": ["1", 1]}},
        "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "5": {
            "class_type": "KSampler",
            "inputs": {
                **{"seed": 1, "steps": 1, "cfg": 1.0, "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0},
                **{"model": ["1", 0], "positive": ["2", 0], "negative": ["2", 0], "latent_image": ["3", 0]},
            },
        },
        "6": {"class_type": "VAEDecode", "inputs": {"samples": ["5", 0], "vae": ["1", 2]}},
        "7": {"class_type": "SaveImage", "inputs": {"images": ["6", 0], "filename_prefix": "s"}},
    }
    Path("s.json").write_text(json.dumps(sampled), encoding="utf-8")
    ran = cli("run", "s.json", "--lock", "--seed", "1", "--repeat", "2", "--server", standin.url)
    assert ran.exit_code == 0, ran.output
    locks = [read_lock(name) for name in ran.stdout.split()]
    assert locks[0].workflows != locks[1].workflows
    assert (locks[0].models, locks[0].versions) == (locks[1].models, locks[1].versions)


def test_a_script(cli: Run, standin: StandIn) -> None:
    printed = cli("lock", "two.py", "--api", standin.url)
    assert printed.exit_code == 0, printed.output
    assert "two.py waits for a result; what it does with the result is not in the lock" in printed.stderr
    lock = json.loads(printed.stdout)
    assert len(lock["workflows"]) == 2
    content = blake3.blake3(Path("mine.png").read_bytes()).hexdigest()
    assert [file["blake3"] for file in lock["inputs"].values()] == [content]
    Path("none.py").write_text("print(1)")
    none = cli("lock", "none.py", "--api", standin.url)
    assert none.exit_code == 1
    assert "queues no workflow" in none.stderr


def test_what_is_refused(cli: Run, standin: StandIn) -> None:
    missing = {**WORKFLOW, "2": {**WORKFLOW["2"], "class_type": "Nothing"}}
    Path("m.json").write_text(json.dumps(missing), encoding="utf-8")
    refused = cli("lock", "m.json", "-o", "m.lock.json", "--api", standin.url)
    assert refused.exit_code == 1
    assert "node type 'Nothing' is missing" in refused.stderr
    assert not Path("m.lock.json").exists()
    assert cli("lock", "w.json", "x", "--api", standin.url).exit_code == 2
    assert cli("run", "two.py", "--lock", "--server", standin.url).exit_code == 2
