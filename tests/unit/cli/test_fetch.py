"""`comfy-script fetch`, from the command line to the file in ComfyUI's folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.faults.file_server import FileServer, given
from tests.page_files import page_of_model
from tests.standin.server import StandIn
from tests.unit.cli.conftest import REGISTRY

CONTENT = b"a model" * 1000
Fetch = Callable[..., Result]


@pytest.fixture
def standin(tmp_path: Path) -> Iterator[StandIn]:
    (tmp_path / "models").mkdir()
    with StandIn() as running:
        running.files.model_folders = {"checkpoints": [str(tmp_path / "models/checkpoints")]}
        yield running


@pytest.fixture
def models() -> Iterator[FileServer]:
    with FileServer() as running:
        running.files["/dreams.safetensors"] = given(CONTENT)
        yield running


@pytest.fixture
def fetch(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> Fetch:
    """`fetch("w.json", input="y\\n")`: what the user answers is the input."""
    from comfy_script.cli.app import app

    def run(*arguments: str, input: str = "") -> Result:
        more = () if "--registry" in arguments else ("--api", standin.url)
        return CliRunner().invoke(app, ["fetch", *arguments, *more], input=input, catch_exceptions=False)

    return run


@pytest.fixture
def workflow(tmp_path: Path, models: FileServer) -> Callable[..., str]:
    def write(name: str = "dreams.safetensors", **more: Any) -> str:
        entry = {"url": f"{models.url}/dreams.safetensors", "directory": "custom_nodes", "name": name, **more}
        path = tmp_path / "w.json"
        path.write_text(json.dumps(page_of_model(entry)), encoding="utf-8")
        return str(path)

    return write


def place(tmp_path: Path) -> Path:
    return tmp_path / "models/checkpoints/dreams.safetensors"


def test_shown_asked_and_downloaded(
    fetch: Fetch, workflow: Callable[..., str], tmp_path: Path, models: FileServer, standin: StandIn
) -> None:
    digits = hashlib.sha256(CONTENT).hexdigest()
    result = fetch(workflow(hash=digits, hash_type="SHA256"), input="y\n")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == str(place(tmp_path))  # before it, what the test types
    assert place(tmp_path).read_bytes() == CONTENT
    host = models.url.removeprefix("http://")
    for line in (
        "checkpoints/dreams.safetensors",
        f"  host   {host}",
        f"  from   {models.url}/dreams.safetensors",
        f"  to     {place(tmp_path)}",
        "  check  by the sha256 that the workflow has",
    ):
        assert line in result.stderr.splitlines()
    assert [path for path, _ in models.requests] == ["/dreams.safetensors"], (
        "it isn't asked before the user has seen it"
    )
    standin.files.models["checkpoints"].append("dreams.safetensors")
    again = fetch(workflow())
    assert (again.exit_code, again.stderr) == (0, "No model is missing.\n")


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_without_a_yes_nothing_is_asked_of_anybody(
    fetch: Fetch, workflow: Callable[..., str], tmp_path: Path, models: FileServer, answer: str
) -> None:
    result = fetch(workflow(), input=answer)
    assert result.exit_code == 1
    assert models.requests == []
    assert not place(tmp_path).parent.exists()
    assert ("--yes downloads without" in result.stderr) == (answer == "")


def test_for_scripts(fetch: Fetch, workflow: Callable[..., str], tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    result = fetch(workflow(), "--yes", "--models", str(other), "--registry", REGISTRY)
    assert result.exit_code == 0, result.output
    assert (other / "checkpoints/dreams.safetensors").read_bytes() == CONTENT
    assert "size   7 kB" in result.stderr


def test_what_is_in_its_place_already(fetch: Fetch, workflow: Callable[..., str], tmp_path: Path) -> None:
    """A second time changes nothing and goes well; another file under the name does not."""
    other = tmp_path / "other"
    target = other / "checkpoints/dreams.safetensors"
    target.parent.mkdir(parents=True)
    target.write_bytes(CONTENT)
    arguments = ("--yes", "--models", str(other))
    digits = hashlib.sha256(CONTENT).hexdigest()
    for file in (workflow(), workflow(hash=digits, hash_type="sha256")):
        again = fetch(file, *arguments)
        assert again.exit_code == 0, again.output
        assert (
            f"{target} is there already, and nothing was downloaded. It isn't among what ComfyUI lists" in again.stderr
        )
    wrong = fetch(workflow(hash="0" * 64, hash_type="sha256"), *arguments)
    assert wrong.exit_code == 1
    assert f"{target} is there already, and its sha256 is {digits}, not 0000" in wrong.stderr
    target.unlink()
    target.symlink_to(tmp_path / "gone")
    broken = fetch(workflow(), *arguments)
    assert broken.exit_code == 1
    assert f"{target} is there already, and is no file. Move it away" in broken.stderr
    place(tmp_path).parent.mkdir()
    place(tmp_path).write_bytes(CONTENT)
    unlisted = fetch(workflow(), "--yes")
    assert unlisted.exit_code == 1
    assert "is there already, but the server didn't list it" in unlisted.stderr


def test_no_address_looks_like_a_line_of_ours(fetch: Fetch, workflow: Callable[..., str], models: FileServer) -> None:
    """What is shown before the question has a line for each thing, whatever the workflow says."""
    models.files["/a%0A  check  by the sha256"] = given(CONTENT)
    names = ["dreams.safetensors\n  check  by the sha256", "dreams.safetensors"]
    urls = [f"{models.url}/dreams.safetensors\n  check  by", f"{models.url}/dreams.safetensors?\n  check  by\x1b[2K\r"]
    for name in names:
        for url in urls:
            shown = fetch(workflow(name, url=url), input="n\n").stderr
            assert "\x1b" not in shown
            assert sum(line.startswith("  check  by") for line in shown.splitlines()) == 0, shown


def test_a_wrong_hash(fetch: Fetch, workflow: Callable[..., str], tmp_path: Path) -> None:
    result = fetch(workflow(hash="0" * 64, hash_type="sha256"), "--yes")
    assert result.exit_code == 1
    assert "isn't the file that was announced" in result.stderr
    assert list(place(tmp_path).parent.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "url", "said"),
    [
        ("../dreams.safetensors", None, "is no name for a file here"),
        ("dreams.py", None, "doesn't end as a model's file does"),
        ("dreams.safetensors", "http://models.example.org/dreams.safetensors", "it isn't https"),
        ("dreams.safetensors", "https://a:b@models.example.org/dreams.safetensors", "it has a user name in it"),
        ("dreams.safetensors", "file:///etc/passwd", "is not downloaded"),
    ],
)
def test_what_is_not_downloaded(
    fetch: Fetch, workflow: Callable[..., str], models: FileServer, name: str, url: str | None, said: str
) -> None:
    more = {"url": url} if url is not None else {}
    result = fetch(workflow(name, **more), "--yes")
    assert result.exit_code == 1
    assert said in result.stderr
    assert models.requests == []


def test_a_workflow_that_does_not_say_where(fetch: Fetch, tmp_path: Path) -> None:
    data = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "dreams.safetensors"}},
        "2": {"class_type": "VAEDecode", "inputs": {"vae": ["1", 2], "samples": ["1", 0]}},
        "3": {"class_type": "PreviewImage", "inputs": {"images": ["2", 0]}},
    }
    (tmp_path / "api.json").write_text(json.dumps(data))
    result = fetch(str(tmp_path / "api.json"))
    assert result.exit_code == 1
    assert "checkpoints/dreams.safetensors: the workflow doesn't say where it is from" in result.stderr


def test_where_models_go_must_be_known(
    fetch: Fetch, workflow: Callable[..., str], standin: StandIn, tmp_path: Path
) -> None:
    result = fetch(workflow(), "--registry", REGISTRY)
    assert result.exit_code == 2
    assert "Name their folder: --models DIR" in " ".join(result.stderr.replace("│", " ").split())
    assert fetch(workflow(), "--models", str(tmp_path / "gone")).exit_code == 2
    standin.files.model_folders = {"checkpoints": ["/container/models/checkpoints"]}
    result = fetch(workflow(), "--yes")
    assert result.exit_code == 1
    assert "which isn't on this machine" in result.stderr


def test_a_pickle_is_called_one(fetch: Fetch, workflow: Callable[..., str]) -> None:
    assert "can run its maker's code" in fetch(workflow("dreams.ckpt"), input="n\n").stderr


def test_a_script(fetch: Fetch, tmp_path: Path, models: FileServer) -> None:
    """Its text has the address; a picture that it takes may be missing, and that is told."""
    script = tmp_path / "script.py"
    script.write_text(
        f'''"""Takes a checkpoint ({models.url}/dreams.safetensors)."""
from pathlib import Path
from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
model, clip, vae = CheckpointLoaderSimple("dreams.safetensors")
PreviewImage(VAEDecode(VAEEncode(Path("photo.png"), vae), vae)).wait()
'''
    )
    result = fetch(str(script), "--yes", "--models", str(tmp_path / "models"), "--registry", REGISTRY)
    assert result.exit_code == 0, result.output
    assert place(tmp_path).read_bytes() == CONTENT
    assert "photo.png, which" in " ".join(result.stderr.split())
    assert "what it does with the result is not looked at" in " ".join(result.stderr.split())
