"""`comfy-script run poster.py:poster`: what a command line says to a function; with no server, and on the stand-in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import Result

from comfy_script.formats.metadata import read_metadata
from tests.standin.server import StandIn
from tests.workflows import color_of

HEAD = "from comfy_script.runtime import *\nload()\nfrom comfy_script.runtime.nodes import *\n"
POSTER = '''
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal

from annotated_types import Gt, Interval, Le, MaxLen, MultipleOf
from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *


class Mood(Enum):
    calm = 0x000005
    loud = 0x050000


def poster(
    prompt: str,
    seed: int = 3,
    steps: Annotated[int, Interval(ge=1, le=50)] = 4,
    strength: Annotated[float, Gt(0), Le(1)] = 0.5,
    tiled: bool = False,
    mood: Mood = Mood.calm,
    sampler: Samplers = Samplers.euler,
    scheduler: Literal["normal", "karras", 3] = "normal",
    photo: Path | None = None,
    mask: IMAGE = None,
    words: Annotated[list[str], MaxLen(3)] = ["a", "b"],
    width: Annotated[int, MultipleOf(8)] = 8,
    negative: str | None = None,
    model: MODEL = None,
    size: tuple[int, int] = (8, 8),
    *layers,
    **more,
):
    """Paints a poster.

    It has one colour.

    Args:
        prompt: What is on it,
            in words.
        words: Words besides.
    """
    said = [prompt, seed, steps, strength, tiled, mood.name, f"{sampler}", scheduler, words, width, negative, size]
    image = EmptyImage(width, 8, 1, mood.value) if photo is None else ImageInvert(photo)
    if mask is not None:
        image = ImageInvert(mask)
    assert (model, layers, more) == (None, (), {})
    return SaveImage(image, "poster"), repr(said)
'''
Run = Callable[..., Result]


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as server:
        yield server


@pytest.fixture(autouse=True)
def writes_no_stubs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those in the checkout are of a whole ComfyUI."""
    monkeypatch.setattr("comfy_script.runtime.stubs.refresh_stubs", lambda registry: None)


@pytest.fixture(params=["", "from __future__ import annotations\n"], ids=["annotations", "texts"])
def poster(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "poster.py").write_text(request.param + POSTER, encoding="utf-8")
    return "poster.py:poster"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Writes `s.py` into the working directory."""
    monkeypatch.chdir(tmp_path)
    return lambda text: (tmp_path / "s.py").write_text(text, encoding="utf-8") and None


@pytest.fixture
def offline(cli: Run, clean_session: None, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`offline("poster.py:poster", …)` with no server anywhere."""
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", "http://127.0.0.1:9/")  # nobody is there
    return lambda *arguments: cli("run", *arguments)


@pytest.fixture
def run(cli: Run, clean_session: None, standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("poster.py:poster", …)` on the stand-in."""

    def run(*arguments: str) -> Result:
        monkeypatch.setenv("COMFY_SCRIPT_SERVER", standin.url)  # the command clears it first
        return cli("run", *arguments)

    return run


def test_help_needs_no_server(offline: Run, poster: str) -> None:
    result = offline(poster, "--help")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[:6] == [
        "Usage: comfy-script run poster.py:poster [OPTIONS]",
        "",
        "Paints a poster.",
        "",
        "It has one colour.",
        "",
    ]
    text = " ".join(result.stdout.split())
    for shown in (
        "--prompt <str> What is on it, in words. [required]",
        "--seed <int> [default: 3]",
        "--steps <int range> [default: 4] [1<=x<=50]",
        "--strength <float range> [default: 0.5] [greater than 0] [x<=1]",
        "--tiled / --no-tiled [default: no-tiled]",
        "--mood <calm|loud> [default: calm]",
        "--sampler <Samplers> [default: euler]",
        "--scheduler <normal|karras|3> [default: normal]",
        "--photo <path>",
        "--mask FILE",
        "--words <list[str]> Words besides. May be repeated. [default: a, b] [of length 3 or less]",
        "--width <int> [default: 8] [a multiple of 8]",
        "-o, --output DIR",
        "--name TEMPLATE",
        "--server URL",
    ):
        assert shown in text, shown
    assert "--model" not in text, "no words can stand for one, and it has a default"
    assert offline(poster, "-h").stdout == result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing option '--prompt'"),
        (["--prompt"], "'--prompt' requires an argument"),
        (["--prompt", "x", "--stepz", "3"], "No such option: --stepz"),
        (["--prompt", "x", "more"], "unexpected extra argument"),
        (["--prompt", "x", "--seed", "red"], "Invalid value for '--seed'"),
        (["--prompt", "x", "--steps", "51"], "Invalid value for '--steps'"),
        (["--prompt", "x", "--strength", "0"], "Invalid value for '--strength': 0.0 is not greater than 0"),
        (["--prompt", "x", "--strength", "1.5"], "Invalid value for '--strength'"),
        (["--prompt", "x", "--strength", "nan"], "Invalid value for '--strength'"),
        (["--prompt", "x", "--width", "9"], "Invalid value for '--width': 9 is not a multiple of 8"),
        (["--prompt", "x", "--mood", "lout"], "'--mood': 'lout' is none of its options; did you mean 'loud'?"),
        (["--prompt", "x", "--scheduler", "zzz"], "'--scheduler': 'zzz' is none of its options: normal, karras, 3."),
        (["--prompt", "x", "--mask", "gone.png"], "Invalid value for '--mask'"),
        (["--prompt", "x", *(["--words", "w"] * 4)], "Invalid value for '--words'"),
        (["--prompt", "x", "--model", "m"], "No such option: --model"),
        (["--prompt", "x", "-o", "poster.py"], "--output poster.py is a file, and takes a folder"),
    ],
)
def test_what_is_wrong_is_told_without_a_server(offline: Run, poster: str, arguments: list[str], said: str) -> None:
    result = offline(poster, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in " ".join(result.stderr.split())


def said(result: Result) -> Any:
    import ast

    assert result.exit_code == 0, result.output
    return ast.literal_eval(result.stdout.splitlines()[-1])


def test_defaults(run: Run, poster: str) -> None:
    result = run(poster, "--prompt", "x")
    assert said(result) == ["x", 3, 4, 0.5, False, "calm", "euler", "normal", ["a", "b"], 8, None, (8, 8)]
    path = Path(result.stdout.splitlines()[0])
    assert path == Path("poster_00001_.png")
    assert color_of(PIL.Image.open(path)) == 5
    metadata = read_metadata(path)
    assert metadata.prompt is not None


def test_values(run: Run, poster: str, standin: StandIn) -> None:
    PIL.Image.new("RGB", (8, 8), (255, 255, 252)).save("white.png")
    given = {
        "seed": "-7",
        "steps": "50",
        "strength": "1",
        "mood": "LOUD",
        "sampler": "heun",
        "scheduler": "3",
        "photo": "white.png",
        "width": "16",
        "negative": "n",
    }
    arguments = [part for name, value in given.items() for part in (f"--{name}", value)]
    result = run(
        *("--name", "{prefix}-{seed}-{number}", "-o", "out", poster, "--prompt", "", "--tiled"),
        *arguments,
        *("--words", "c", "--words", "d e", "--size", "3", "4"),
    )
    assert said(result) == ["", -7, 50, 1.0, True, "loud", "heun", 3, ["c", "d e"], 16, "n", (3, 4)]
    path = Path(result.stdout.splitlines()[0])
    assert path == Path("out/poster--7-1.png")
    assert color_of(PIL.Image.open(path)) == 0x000003
    (submission,) = standin.submissions
    assert "LoadImageFromMemory" in [node["class_type"] for node in submission["prompt"].values()], "it was uploaded"


def test_by_value_and_a_picture_for_a_link_type(run: Run, poster: str) -> None:
    PIL.Image.new("RGB", (8, 8), (255, 255, 250)).save("white.png")
    result = run(poster, "--prompt", "x", "--mood", "5", "--mask", "white.png")
    assert said(result)[5] == "calm"
    assert color_of(PIL.Image.open(result.stdout.splitlines()[0])) == 5


def test_options_of_the_server(run: Run, poster: str, standin: StandIn) -> None:
    result = run(poster, "--prompt", "x", "--sampler", "eulr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Invalid value for '--sampler': 'eulr' is none of its options; did you mean 'euler'" in " ".join(
        result.stderr.split()
    )
    assert standin.submissions == []


def test_the_server_may_stand_behind(cli: Run, clean_session: None, poster: str, standin: StandIn) -> None:
    """Before any is asked for, so that the one that is named is the one that is asked."""
    for words in (
        (poster, "--prompt", "x", "--server", standin.url),
        ("--server", standin.url, poster, "--prompt", "x"),
    ):
        assert said(cli("run", *words))[0] == "x"
    assert "COMFY_SCRIPT_SERVER" not in os.environ


def test_what_a_script_prints_is_no_json(run: Run, write: Callable[[str], None]) -> None:
    write(
        f"{HEAD}print('top')\ndef f(s: Samplers = Samplers.euler):\n    print('inside')\n    return type(s).__name__\n"
    )
    result = run("s.py:f", "--json")
    assert json.loads(result.stdout)["runs"][0]["values"] == ["Samplers"], "a default is the real thing, too"
    assert "top\ninside\n" in result.stderr
    assert run("s.py:f").stdout == "top\ninside\nSamplers\n"


def test_for_programs(run: Run, poster: str) -> None:
    result = run(poster, "--prompt", "x", "--json", "--seed", "9")
    assert result.exit_code == 0, result.output
    (only,) = json.loads(result.stdout)["runs"]
    assert (only["seed"], only["files"]) == (9, ["poster_00001_.png"])
    assert only["values"][0].startswith("['x', 9")


BODIES = {
    "return SaveImage(EmptyImage(8, 8, 1, 1), 'a')": ["a_00001_.png"],
    "return EmptyImage(8, 8, 1, 1)": ["f.png"],
    "return EmptyImage(8, 8, 1, 1), util.get_images(EmptyImage(8, 8))": ["f.png", "f-2.png"],
    "return SaveImage(EmptyImage(8, 8, 1, 1), 'a').wait()": ["a_00001_.png"],
    "with Workflow() as w: SaveImage(EmptyImage(8, 8, 2), 'a'); PreviewImage(EmptyImage(8, 8))\n    return w": [
        "a_00001_.png",
        "a_00002_.png",
    ],
    "with Workflow() as w: SaveImage(EmptyImage(8, 8, 1, 1), 'a')\n    return w.task": ["a_00001_.png"],
    "return {'x': [SaveImage(EmptyImage(8, 8, 1, n), 'a') for n in (1, 2)], 'y': None}": [
        "a_00001_.png",
        "a_00002_.png",
    ],
    "for n in (1, 2): yield SaveImage(EmptyImage(8, 8, 1, n), 'a')": ["a_00001_.png", "a_00002_.png"],
    "return util.get_images(EmptyImage(8, 8, 2, 1))": ["f.png", "f-2.png"],
    "return PreviewAny('hello'), 3, Path('mine')": ["hello", "3", "mine"],
}
ASYNC = {
    "return await SaveImage(EmptyImage(8, 8, 1, 1), 'a')": ["a_00001_.png"],
    "for n in (1, 2): yield await SaveImage(EmptyImage(8, 8, 1, n), 'a')": ["a_00001_.png", "a_00002_.png"],
}


@pytest.mark.parametrize(
    ("word", "body", "lines"),
    [*(("def", *item) for item in BODIES.items()), *(("async def", *item) for item in ASYNC.items())],
)
def test_what_is_returned_is_waited_for_and_saved(
    run: Run, write: Callable[[str], None], word: str, body: str, lines: list[str]
) -> None:
    write(f"{HEAD}from pathlib import Path\n{word} f():\n    {body}\n")
    result = run("s.py:f")
    assert result.exit_code == 0, result.output
    found = result.stdout.splitlines()
    assert found == lines
    assert all(Path(line).is_file() for line in found if line.endswith(".png"))


def test_outputs_that_are_returned_are_queued_together(
    run: Run, write: Callable[[str], None], standin: StandIn
) -> None:
    write(f"{HEAD}def f():\n    return [SaveImage(EmptyImage(8, 8, 1, n), 'a') for n in (1, 2)]\n")
    (first, _) = run("s.py:f").stdout.splitlines()
    assert len(standin.submissions) == 1
    assert "def f()" in str(PIL.Image.open(first).info), "the script is saved in it, not the command"


def test_a_function_that_returns_nothing(run: Run, write: Callable[[str], None], standin: StandIn) -> None:
    write(f"{HEAD}def f():\n    with Workflow(): SaveImage(EmptyImage(8, 8, 1, 1), 'a')\n")
    result = run("s.py:f")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "f() returned nothing to save" in result.stderr
    assert standin.files.listing("output") == ["a_00001_.png"], "it was waited for"


def test_a_function_that_returns_something_else(run: Run, write: Callable[[str], None]) -> None:
    write(f"{HEAD}def f():\n    return object()\n")
    result = run("s.py:f")
    assert result.exit_code == 1
    assert "f() returned a object, which can't be saved" in result.stderr


def test_failures(run: Run, write: Callable[[str], None]) -> None:
    write(
        f"{HEAD}def f(n: int):\n    if n: raise ValueError('mine')\n"
        "    return SaveImage(EmptyImage(8, 8, 1, -5), 'a')\n"
    )
    refused = run("s.py:f", "--n", "0")
    assert refused.exit_code == 1
    assert "Error: s.py:6: EmptyImage(color): -5 is" in refused.stderr
    as_json = run("s.py:f", "--n", "0", "--json")
    assert as_json.exit_code == 1
    assert "EmptyImage(color)" in json.loads(as_json.stdout)["error"]["message"]
    raised = run("s.py:f", "--n", "1")
    assert raised.exit_code == 1
    assert [line.strip() for line in raised.stderr.splitlines()][-1] == "ValueError: mine"
    assert "typer" not in raised.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{HEAD}def g(): ...", "s.py has no function 'f'; it has g."),
        (f"{HEAD}def ff(): ...", "s.py has no function 'f'; did you mean ff?"),
        (f"{HEAD}f = 3", "s.py has no function 'f'; it has no functions."),
        (f"{HEAD}def f(model: MODEL): ...", "s.py:f: a command line can't give 'model', which is a MODEL. Give it a"),
        (f"{HEAD}def f(x: dict[str, int]): ...", "a command line can't give 'x', which is a dict"),
        (f"{HEAD}def f(x: int | str): ...", "a command line can't give 'x'"),
        ("def f(x: 'gone'): ...", "s.py:1: the annotations of f() can't be read: name 'gone' is not defined"),
        ("def f(", "s.py:1: "),
        ("import sys\nsys.exit(3)", "s.py ends (3) when it is imported for a function"),
        (
            f"{HEAD}x = EmptyImage()\ndef f(): ...",
            "--help asks no server, and s.py uses nodes where it is imported (s.py:4: Em",
        ),
    ],
)
def test_scripts_without_such_a_function(offline: Run, write: Callable[[str], None], text: str, said: str) -> None:
    write(text)
    result = offline("s.py:f", "--help")
    assert (result.exit_code, result.stdout) == (1, "")
    assert said in " ".join(result.stderr.split())


def test_a_script_that_calls_nodes_at_its_top(run: Run, write: Callable[[str], None], standin: StandIn) -> None:
    write(
        f"{HEAD}image = EmptyImage(8, 8, 1, 4)\n"
        "def f(sampler: Samplers = None):\n    return SaveImage(image, f'{sampler}')\n"
    )
    assert run("s.py:f", "--sampler", "heun").stdout == "heun_00001_.png\n"
    refused = run("s.py:f", "--server", "http://127.0.0.1:9/")
    assert "write --server http://127.0.0.1:9/ before its name" in refused.stderr


def test_a_script_without_load(run: Run, write: Callable[[str], None], standin: StandIn) -> None:
    write(
        "from comfy_script.runtime.nodes import *\ndef f(color: int, /, sampler: Samplers = Samplers.euler):\n"
        "    return SaveImage(EmptyImage(8, 8, 1, color), sampler)\n"
    )
    result = run("s.py:f", "4")
    assert result.stdout == "euler_00001_.png\n", result.output
    write(
        "from comfy_script.runtime import *\nfrom comfy_script.runtime.nodes import *\n"
        f"def f():\n    load({standin.url!r})\n    return EmptyImage(8, 8, 1, 9)\n"
    )
    assert run("s.py:f").exit_code == 0


def test_the_function_s_own_options_come_first(run: Run, write: Callable[[str], None]) -> None:
    write(
        f"{HEAD}def f(name: str, output: int, server: str, json: bool = False):\n"
        "    return SaveImage(EmptyImage(8, 8, 1, output), name)\n"
    )
    words = ("s.py:f", "--name", "x", "--output", "3", "--server", "s", "--json")
    assert run("--name", "{name}-{number}", *words).stdout == "x_00001_-1.png\n"


def test_options_of_workflows_are_refused(offline: Run, poster: str) -> None:
    result = offline("--repeat", "3", "--seed", "4", poster, "--prompt", "x")
    assert result.exit_code == 2
    assert "poster.py:poster is a function, and --seed is for workflows" in " ".join(result.stderr.split())


def test_docstrings_of_other_styles(offline: Run, write: Callable[[str], None]) -> None:
    write(
        'def f(a: int = 1):\n    """Does.\n\n    Parameters\n    ----------\n    a : int\n        Numpy\'s.\n    """\n'
    )
    assert "--a <int> Numpy's. [default: 1]" in " ".join(offline("s.py:f", "--help").stdout.split())
    write('def f(a: int = 1):\n    """Does.\n\n    :param a: Of Sphinx.\n    """\n')
    assert "--a <int> Of Sphinx. [default: 1]" in " ".join(offline("s.py:f", "--help").stdout.split())


def test_what_annotations_say_to_typer(offline: Run, write: Callable[[str], None]) -> None:
    write(
        "import typer\nfrom typing import Annotated\nfrom typing_extensions import Doc\n"
        "def f(a: Annotated[int, typer.Option('-a', '--alpha', min=1, help='First.')] = 3,\n"
        "      b: Annotated[str, Doc('Second.')] = ''): ...\n"
    )
    shown = " ".join(offline("s.py:f", "--help").stdout.split())
    assert "-a, --alpha <int range> First. [default: 3] [x>=1]" in shown
    assert "--b <str> Second. [default: '']" in shown


ARGPARSE = """
import argparse
from comfy_script.runtime import *
from comfy_script.runtime.nodes import *

def paint(color):
    return SaveImage(EmptyImage(8, 8, 1, color), "argparse")

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    arguments = parser.parse_args()
    load()
    for path in util.save(paint(arguments.seed)):
        print(path)
"""


def test_scripts_that_read_their_arguments_themselves(
    run: Run, offline: Run, write: Callable[[str], None], capfd: pytest.CaptureFixture[str]
) -> None:
    write(ARGPARSE)
    shown = offline("s.py", "--help")
    assert shown.exit_code == 0
    assert "usage: s.py [-h] --seed SEED" in shown.stdout
    assert offline("s.py").exit_code == 2
    assert run("s.py", "--seed", "6").stdout == "argparse_00001_.png\n"
    assert run("s.py", "--", "--seed", "6").exit_code == 0


def test_other_scripts_take_no_options(run: Run, write: Callable[[str], None], standin: StandIn) -> None:
    write(f"{HEAD}# argparse, click\nwith Workflow():\n    SaveImage(EmptyImage(8, 8, 1, 1), 'a')\n")
    assert run("s.py", "--help").stdout.startswith("Usage: comfy-script run [OPTIONS]")
    assert run("s.py", "--rows", "3").exit_code == 2
    assert "is a script, and --seed is for workflows" in " ".join(run("s.py", "--seed", "3").stderr.split())
    assert standin.submissions == []
    assert run("s.py", "--traceback", "--server", standin.url).exit_code == 0
    assert len(standin.submissions) == 1


def test_a_script_that_is_not_there(offline: Run) -> None:
    for words in (("gone.py", "--rows", "3"), ("gone.py:f", "--rows", "3")):
        result = offline(*words)
        assert (result.exit_code, result.stderr) == (1, "Error: There is no script gone.py.\n")


def test_ours_behind_a_script_that_reads_its_arguments(
    cli: Run, clean_session: None, write: Callable[[str], None], standin: StandIn
) -> None:
    write(ARGPARSE)
    assert cli("run", "s.py", "--seed", "6", "--server", standin.url, "--traceback").exit_code == 0
    assert cli("run", "s.py", f"--server={standin.url}", "--seed", "7").exit_code == 0


def test_help_of_real_mode_starts_nothing(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    script = POSTER.replace("comfy_script.runtime", "comfy_script.runtime.real")
    (tmp_path / "poster.py").write_text("from __future__ import annotations\n" + script, encoding="utf-8")
    code = "import sys\nfrom comfy_script.cli import main\ntry:\n    main(sys.argv[1:])\n"
    code += "finally:\n    print('comfy' in sys.modules)\n"
    done = subprocess.run(
        [sys.executable, "-c", code, "run", "poster.py:poster", "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "--sampler <Samplers>" in done.stdout
    assert done.stdout.splitlines()[-1] == "False"


def test_the_same_function_is_a_subgraph_of_the_page(cli: Run, run: Run, write: Callable[[str], None]) -> None:
    from .conftest import REGISTRY

    write(
        f"{HEAD}\n\ndef paint(color: int = 3) -> IMAGE:\n    image = EmptyImage(8, 8, 1, color)\n    return image\n\n\n"
        "if __name__ == '__main__':\n    with Workflow() as workflow:\n        image = paint(color=5)\n"
        "        SaveImage(image, 'x')\n\n    for path in util.save(workflow):\n        print(path)\n"
    )
    assert run("s.py:paint", "--color", "7").stdout == "paint.png\n"
    assert color_of(PIL.Image.open("paint.png")) == 7
    page = json.loads(cli("compile", "s.py", "--registry", REGISTRY, "--format", "ui").stdout)
    assert [subgraph["name"] for subgraph in page["definitions"]["subgraphs"]] == ["paint"]
    assert run("s.py").stdout == "x_00001_.png\n"


def test_numbers_that_json_does_not_have(run: Run, offline: Run, write: Callable[[str], None]) -> None:
    write("def f(x: float = 1.0, sizes: tuple[float, float] = (1, 2)):\n    return x * float('inf')\n")
    for words in (("--x", "nan"), ("--x", "-inf"), ("--sizes", "1", "inf")):
        refused = offline("s.py:f", *words)
        assert refused.exit_code == 2
        assert "is no number that a node can be given" in refused.stderr
    assert run("s.py:f").stdout == "inf\n"
    for_programs = run("s.py:f", "--json")
    assert json.loads(for_programs.stdout)["runs"][0]["values"] == [None]
    assert "'runs/0/values/0' is inf, which JSON doesn't have; it counts as null" in for_programs.stderr
