"""`comfy-script run` with workflows: on the stand-in, from the command line to the files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import Result

from comfy_script.formats.metadata import png_info, read_metadata
from tests.standin.server import StandIn
from tests.unit.cli.conftest import REGISTRY
from tests.workflows import color_of

COLOR: dict[str, Any] = {
    "3": {
        "class_type": "EmptyImage",
        "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 5},
        "_meta": {"title": "Paint"},
    },
    "9": {"class_type": "SaveImage", "inputs": {"images": ["3", 0], "filename_prefix": "out"}},
}
Run = Callable[..., Result]


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


@pytest.fixture
def run(cli: Run, standin: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("w.json", "--set", …)` in a folder of its own, where `w.json` is `COLOR`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "w.json").write_text(json.dumps(COLOR), encoding="utf-8")
    return lambda *arguments: cli("run", *arguments, "--server", standin.url)


def saved(result: Result) -> list[Path]:
    assert result.exit_code == 0, result.output
    return [Path(line) for line in result.stdout.splitlines()]


def test_a_workflow_gives_files_with_itself_in_them(run: Run) -> None:
    (path,) = saved(run("w.json", "--set", "EmptyImage.color=7", "-o", "pictures"))
    assert path == Path("pictures/out_00001_.png")
    assert color_of(PIL.Image.open(path)) == 7
    (again,) = saved(run(str(path), "--set", "Paint.color=9", "-o", "pictures"))
    assert color_of(PIL.Image.open(again)) == 9
    metadata = read_metadata(again)
    assert metadata.prompt is not None
    assert metadata.prompt["3"]["inputs"]["color"] == 9


def test_a_node_by_the_input_that_it_feeds(run: Run, tmp_path: Path) -> None:
    (path,) = saved(run("w.json", "--set", "images.color=7"))
    assert color_of(PIL.Image.open(path)) == 7
    data = {
        **COLOR,
        "4": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 6}},
        "5": {"class_type": "PreviewImage", "inputs": {"images": ["4", 0]}, "_meta": {"title": "images"}},
        "6": {"class_type": "ImageBatch", "inputs": {"image1": ["3", 0], "image2": ["4", 0]}},
        "7": {"class_type": "SaveImage", "inputs": {"images": ["6", 0], "filename_prefix": "out"}},
    }
    (tmp_path / "two.json").write_text(json.dumps(data))
    assert "has no input 'color'" in run("two.json", "--set", "images.color=7").stderr, "a title comes first"
    del data["5"]
    (tmp_path / "two.json").write_text(json.dumps(data))
    ambiguous = run("two.json", "--set", "images.color=7").stderr
    assert "2 nodes are called 'images'; say which by id, title, or an input that it is for" in ambiguous
    assert run("two.json", "--set", "image2.color=7").exit_code == 0
    assert "did you mean 'image1'" in run("two.json", "--set", "image11.color=7").stderr


def test_pictures_of_the_demo_stay_the_demo_s(run: Run, tmp_path: Path) -> None:
    """So that each runs again with the demo's model."""
    from comfy_script.runtime.demo import MARK, is_of_demo

    (plain,) = saved(run("w.json"))
    assert not is_of_demo(plain)
    info = png_info(COLOR)
    info.add_text(MARK, "true")
    PIL.Image.new("RGB", (8, 8)).save(tmp_path / "demo.png", pnginfo=info)
    (first,) = saved(run("demo.png", "--set", "3.color=8"))
    (second,) = saved(run(str(first), "--set", "3.color=9"))
    assert is_of_demo(first)
    assert is_of_demo(second)


def test_no_file_is_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.png").write_text("mine")
    first = saved(run("w.json", "--name", "x"))
    second = saved(run("w.json", "--name", "x", "--set", "3.color=1"))
    assert (first, second) == ([Path("x-2.png")], [Path("x-3.png")])
    assert (tmp_path / "x.png").read_text() == "mine"


def test_names_of_ones_own(run: Run) -> None:
    assert saved(run("w.json", "--name", "{prefix}-{run}-{number}")) == [Path("out-1-1.png")]
    for template in ("{sed}", "../x", "/x", "{", ""):
        refused = run("w.json", "--name", template or "a/..")
        assert refused.exit_code == 2, template
        assert "--name: the name" in " ".join(refused.output.split())


def test_a_file_for_a_text_and_a_picture_for_a_node(run: Run, tmp_path: Path) -> None:
    (tmp_path / "prefix.txt").write_text("hello\n")
    assert saved(run("w.json", "--set", "9.filename_prefix=@prefix.txt")) == [Path("hello_00001_.png")]
    assert saved(run("w.json", "--set", "9.filename_prefix=@@prefix.txt")) == [Path("@prefix.txt_00001_.png")]
    loaded = {
        "1": {"class_type": "LoadImage", "inputs": {"image": "example.png"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    (tmp_path / "load.json").write_text(json.dumps(loaded))
    PIL.Image.new("RGB", (8, 8), (0, 0, 3)).save(tmp_path / "photo.png")
    (path,) = saved(run("load.json", "--image", "LoadImage=photo.png"))
    assert color_of(PIL.Image.open(path)) == 3
    assert "takes no file" in run("w.json", "--image", "SaveImage=photo.png").output
    assert "can't be read" in run("load.json", "--image", "LoadImage=gone.png").output


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("EmptyImage.colour=7", "has no input 'colour'; did you mean 'color'"),
        ("EmptyImag.color=7", "no node 'EmptyImag'; did you mean 'EmptyImage'"),
        ("3.color=red", "expected a whole number, got 'red'"),
        ("3.color=nan", "nan"),
        ("3.color=-Infinity", "inf"),
        ("8.cfg=nan", "KSampler(cfg): expected a number that JSON has, got nan"),
        ("8.cfg=inf", "KSampler(cfg): expected a number that JSON has, got inf"),
        ("color", "write NODE.INPUT=VALUE"),
        ("9.filename_prefix=@gone.txt", "gone.txt can't be read as text"),
        ("SaveImage.images=3", "expected an IMAGE"),
    ],
)
def test_settings_that_do_not_fit(run: Run, standin: StandIn, tmp_path: Path, setting: str, said: str) -> None:
    sampler = {"class_type": "KSampler", "inputs": {"cfg": 8.0}}
    (tmp_path / "w.json").write_text(json.dumps({**COLOR, "8": sampler}))
    result = run("w.json", "--set", setting)
    assert result.exit_code == 1
    assert said in result.output
    assert standin.submissions == []


def test_what_the_server_does_not_have_is_listed_and_nothing_is_queued(
    run: Run, standin: StandIn, tmp_path: Path
) -> None:
    data = {**COLOR, "4": {"class_type": "FooBar", "inputs": {"image": ["3", 0]}}}
    data["5"] = {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "gone.safetensors"}}
    data["6"] = {"class_type": "VAEDecode", "inputs": {"vae": ["5", 2], "samples": ["5", 0]}}
    data["7"] = {"class_type": "PreviewImage", "inputs": {"images": ["6", 0]}}
    (tmp_path / "needs.json").write_text(json.dumps(data))
    result = run("needs.json")
    assert result.exit_code == 1
    assert "FooBar  for FooBar 4" in result.output
    assert "checkpoints/gone.safetensors  for CheckpointLoaderSimple 5" in result.output
    as_json = run("needs.json", "--json")
    assert as_json.exit_code == 1
    assert [need["name"] for need in json.loads(as_json.stdout)["error"]["needs"]] == ["FooBar", "gone.safetensors"]
    assert standin.submissions == []


def test_for_programs(run: Run) -> None:
    result = run("w.json", "--json", "--name", "a")
    (only,) = json.loads(result.stdout)["runs"]
    assert only["files"] == ["a.png"]
    assert only["seed"] is None
    assert only["prompt_id"]


def test_only_some_nodes(run: Run, standin: StandIn, tmp_path: Path) -> None:
    data = {**COLOR, "7": {"class_type": "PreviewImage", "inputs": {"images": ["3", 0]}}}
    (tmp_path / "two.json").write_text(json.dumps(data))
    assert len(saved(run("two.json"))) == 1, "previews are saved only if there is nothing else"
    (path,) = saved(run("two.json", "--only", "PreviewImage", "--set", "3.color=2"))
    assert set(standin.submissions[-1]["prompt"]) == {"3", "7"}
    assert color_of(PIL.Image.open(path)) == 2
    assert "ask for one that saves or shows something" in run("two.json", "--only", "EmptyImage").stderr


def test_json_and_scripts_are_told_apart(cli: Run, run: Run, tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text("print('ran')")
    refused = run("script.py", "--set", "3.color=2")
    assert refused.exit_code == 2
    assert "is a script, and --set is for workflows" in " ".join(refused.output.replace("│", " ").split())
    assert cli("run", "w.json", "--", "a").exit_code == 2
    (tmp_path / "noname").write_text(json.dumps(COLOR))
    assert len(saved(run("noname"))) == 1
    (tmp_path / "json.py").write_text(json.dumps(COLOR))
    assert len(saved(run("json.py"))) == 1
    compiled = cli("compile", "w.json")
    assert compiled.exit_code == 1
    assert "w.json is a workflow, not a script: `comfy-script convert w.json --to api`" in compiled.output
    folder = run(str(tmp_path))
    assert folder.exit_code == 1
    assert f"{tmp_path} is a folder; name one of its files: {tmp_path}/json.py, " in folder.stderr
    assert folder.stderr.endswith(f"{tmp_path}/script.py, {tmp_path}/w.json.\n")
    for command in (
        ("needs", "."),
        ("fetch", ".", "--models", "."),
        ("lock", "."),
        ("diff", ".", "."),
        ("compile", "."),
    ):
        registry = () if command[0] == "run" else ("--registry", REGISTRY)
        assert ". is a folder; name one of its files: json.py, " in cli(*command, *registry).stderr, command
    assert cli("run", "w.json", "--repeat", "2").exit_code == 2
    assert cli("run", "w.json", "--seed", "x").exit_code == 2


def test_a_function_s_options_behind_its_script(run: Run, tmp_path: Path) -> None:
    """The script alone doesn't read them; which function may be meant is said, by the names that it takes."""
    text = "def art(prompt, seed=3): ...\n\ndef other(x): ...\n\ndef _helper(prompt): ...\n"
    (tmp_path / "art.py").write_text(text)
    for words in (("--prompt", "a"), ("--prompt=a",), ("--seed", "3"), ("--seed", "3", "--prompt", "a")):
        refused = run("art.py", *words)
        assert refused.exit_code == 2
        assert "did you mean art.py:art?" in " ".join(refused.stderr.split())
    unknown = run("art.py", "--depth", "3")
    assert "run has no option --depth; did you mean art.py:art or art.py:other?" in " ".join(unknown.stderr.split())
    assert "Usage: " in run("art.py", "--help").output
    (tmp_path / "art.py").write_text(f"import argparse\n{text}")
    assert run("art.py", "--prompt", "a").exit_code == 0, "it reads its arguments itself"


def test_numbers_that_json_does_not_have(run: Run, tmp_path: Path) -> None:
    """ComfyUI runs them, and writes pictures that hold no JSON; its page reads null for them. Nothing is silent."""
    sampler = {"class_type": "KSampler", "inputs": {"cfg": float("nan")}}
    text = json.dumps({**COLOR, "8": sampler, "3": {**COLOR["3"], "is_changed": [float("nan")]}})
    assert "NaN" in text
    info = png_info(COLOR)
    info.add_text("prompt", text)
    PIL.Image.new("RGB", (8, 8)).save(tmp_path / "nan.png", pnginfo=info)
    (tmp_path / "nan.json").write_text(text)
    for name in ("nan.png", "nan.json"):
        result = run(name)
        assert result.exit_code == 0, "the node that has it isn't run"
        said = [line for line in result.stderr.splitlines() if "nan" in line]
        assert len(said) == 1
        assert said[0].startswith("Note: ")
        assert said[0].endswith("KSampler 8, 'cfg' is nan, which JSON doesn't have; it counts as null.")


def test_a_seed_that_is_not_there(run: Run) -> None:
    assert "w.json has no seed that could be set" in run("w.json", "--seed", "7").output


def test_from_stdin(run: Run, cli: Run, standin: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from comfy_script.cli.app import app

    picture = tmp_path / "in.png"
    PIL.Image.new("RGB", (8, 8)).save(picture, pnginfo=png_info(COLOR))
    result = CliRunner().invoke(app, ["run", "-", "--server", standin.url], input=picture.read_bytes())
    assert saved(result) == [Path("out_00001_.png")]


@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        (("nowhere.png",), "There is no workflow nowhere.png.", 1),
        (("w.json", "-o", "taken"), "--output taken is a file, and takes a folder", 2),
    ],
)
def test_files_are_looked_at_before_a_server(
    cli: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: tuple[str, ...], said: str, code: int
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "w.json").write_text(json.dumps(COLOR), encoding="utf-8")
    (tmp_path / "taken").write_text("mine")
    result = cli("run", *arguments, "--server", "http://127.0.0.1:9/")  # nobody is there
    assert said in " ".join(result.stderr.split())
    assert result.exit_code == code
