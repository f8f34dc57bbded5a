"""`comfy-script sweep` and `runs`, on stand-ins."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
import typer

from comfy_script.cli.axes import axis, in_words, settings_by_name
from comfy_script.pool import Run
from tests.standin.server import StandIn
from tests.unit.pool.test_server_pool import eventually

COLOR = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "plain"}},
}
SCRIPT = """
from pathlib import Path
from typing import Literal
from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *

def plain(color: int, size: int = 8, method: Samplers = Samplers.euler, mirrored: bool = False,
          kind: Literal["a", "b,c"] = "a", prompt: str = "x", anything=None):
    if color == 3:
        raise ValueError("there are no threes")
    assert isinstance(method, Samplers), method
    assert type(mirrored) is bool
    return SaveImage(EmptyImage(size, size, 1, color + len(prompt) * 256), "plain")

def given(nodes, color, size=8):
    return nodes.EmptyImage(size, size, 1, color)
"""
Cli = Callable[..., Any]


@pytest.fixture
def servers() -> Iterator[list[StandIn]]:
    with StandIn(pack=False) as one, StandIn(pack=True) as two:
        yield [one, two]


@pytest.fixture
def urls(servers: list[StandIn], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The servers as they are typed; the working directory has a workflow and a script."""
    monkeypatch.chdir(tmp_path)
    Path("color.json").write_text(json.dumps(COLOR))
    Path("fn.py").write_text(SCRIPT)
    return ",".join(server.url for server in servers)


def colors(paths: list[str]) -> list[tuple[int, ...]]:
    return sorted(PIL.Image.open(path).convert("RGB").getpixel((0, 0)) for path in paths)  # type: ignore[type-var]


# -- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "taking", "values"),
    [
        (["0:4"], "numbers", [0, 1, 2, 3]),
        (["0:10:4"], "numbers", [0, 4, 8]),
        (["3:0:-1"], "numbers", [3, 2, 1]),
        (["4:5:0.3"], "numbers", [4.0, 4.3, 4.6, 4.9]),
        (["4,6"], "numbers", ["4", "6"]),
        (["1", "5:7"], "numbers", ["1", 5, 6]),
        (["a cat, a hat"], "texts", ["a cat, a hat"]),
        (["1:2"], "texts", ["1:2"]),
        (["a", "b,c"], "texts", ["a", "b,c"]),
        (["euler, heun"], "options", ["euler", "heun"]),
        (["b,c"], "options", ["b,c"]),
        (["1,2.5"], "anything", ["1", "2.5"]),
        (["1:3"], "anything", [1, 2]),
        (["a, b"], "anything", ["a, b"]),
        (["@@x"], "texts", ["@x"]),
    ],
)
def test_values_as_they_are_typed(texts: list[str], taking: Any, values: list[Any]) -> None:
    assert list(axis("x", texts, taking, lambda text: text, ["b,c"])) == values


def test_a_large_range_takes_no_memory() -> None:
    assert axis("seed", ["0:18446744073709551616"], "numbers", int) == range(2**64)


@pytest.mark.parametrize("text", ["4:4", "5:4", "0:1:0", "0:1:-0.5"])
def test_a_range_without_values(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="has no values"):
        axis("x", [text], "numbers", float)


def test_lines_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "prompts.txt").write_text("\ufeffa cat, a hat\n\n  @a dog \n", encoding="utf-8")
    assert axis("x", [f"@{tmp_path / 'prompts.txt'}"], "texts", str) == ["a cat, a hat", "@a dog"]
    (tmp_path / "empty.txt").write_text("\n")
    with pytest.raises(typer.BadParameter, match="there is nothing in it"):
        axis("x", [f"@{tmp_path / 'empty.txt'}"], "texts", str)
    with pytest.raises(typer.BadParameter, match="can't be read"):
        axis("x", [f"@{tmp_path / 'none.txt'}"], "texts", str)


def test_settings_and_what_is_said_of_them() -> None:
    assert settings_by_name(["a=1", "b=x=y", "a=2"]) == {"a": ["1", "2"], "b": ["x=y"]}
    with pytest.raises(typer.BadParameter, match="write NAME=VALUES"):
        settings_by_name(["seed"])
    assert in_words({"seed": range(64), "cfg": [4.0, 6.0]}) == "seed 0 … 63 (64), cfg 4.0, 6.0"


# -- sweeps -----------------------------------------------------------------------------------------------------------


def test_a_workflow_on_two_servers(cli: Cli, urls: str, servers: list[StandIn]) -> None:
    command = ["sweep", "color.json", "--set", "color=0:6", "--set", "width=8,16", "--servers", urls, "-o", "out"]
    done = cli(*command)
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 12
    assert "plain-5-16.png" in {Path(line).name for line in done.stdout.splitlines()}
    assert colors(done.stdout.splitlines()) == [(0, 0, color) for color in range(6) for _ in range(2)]
    assert "12 of 12 jobs are done: comfy-script runs sheet" in done.stderr
    assert all(server.submissions for server in servers)
    again = cli(*command)
    assert sorted(again.stdout.split()) == sorted(done.stdout.split())
    assert "12 of them before" in again.stderr
    assert sum(len(server.submissions) for server in servers) == 12
    assert len(list(Path("out").iterdir())) == 12


def test_a_function_that_imports_nodes(cli: Cli, urls: str) -> None:
    done = cli(
        *("sweep", "fn.py:plain", "--set", "color=1:5", "--set", "method=euler,Heun", "--set", "mirrored=yes"),
        *("--set", "kind=b,c", "--set", "prompt=a cat, a hat", "--servers", urls, "-o", "out", "--json"),
    )
    assert done.exit_code == 1
    said = json.loads(done.stdout)
    assert (said["jobs"], said["done"]) == (8, 6)
    assert [(each["params"]["color"], each["kind"]) for each in said["failed"]] == [(3, "function")] * 2
    assert "there are no threes" in said["failed"][0]["error"]
    assert "2 of 8 jobs failed:\n  color=3, method=" in done.stderr
    assert colors(said["files"]) == [(0, 12, color) for color in (1, 2, 4) for _ in range(2)]
    (params,) = {tuple(row.params) for row in Run(said["run"]).rows()}
    assert params == ("color", "method", "mirrored", "kind", "prompt")


def test_a_function_that_gets_nodes(cli: Cli, urls: str) -> None:
    done = cli("sweep", "fn.py:given", "--set", "color=0:3", "--server", urls, "--run", "here", "--json")
    assert done.exit_code == 0
    assert [row.params["color"] for row in Run("here").rows()] == [0, 1, 2]


def test_pictures_for_a_node(cli: Cli, urls: str) -> None:
    workflow = {
        "1": {"class_type": "LoadImage", "inputs": {"image": "x.png"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "y"}},
    }
    Path("load.json").write_text(json.dumps(workflow))
    for name in ("red", "blue"):
        PIL.Image.new("RGB", (8, 8), name).save(f"{name}.png")
    done = cli("sweep", "load.json", "--image", "LoadImage=*.png", "--servers", urls, "-o", "out")
    assert done.exit_code == 0
    assert colors(done.stdout.splitlines()) == [(0, 0, 255), (255, 0, 0)]
    assert cli("sweep", "load.json", "--image", "LoadImage=no*.png", "--servers", urls).exit_code == 2


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["color.json", "--set", "colour=1"], 1, "did you mean 'color'?"),
        (["color.json", "--set", "color=x"], 1, "color"),
        (["color.json", "--set", "color=4:4"], 2, "has no values"),
        (["color.json", "--set", "color"], 2, "write NAME=VALUES"),
        (["none.json"], 1, "There is no workflow none.json"),
        (["fn.py"], 1, "fn.py:function"),
        (["fn.py:plian", "--set", "color=1"], 1, "did you mean plain?"),
        (["fn.py:plain"], 2, "needs a value: --set color=…"),
        (["fn.py:plain", "--set", "colr=1"], 2, "did you mean color"),
        (["fn.py:plain", "--set", "color=1", "--set", "method=eulr"], 2, "did you mean 'euler'?"),
        (["fn.py:plain", "--set", "color=1", "--set", "mirrored=perhaps"], 2, "it is true or false"),
        (["fn.py:plain", "--set", "color=3"], 1, "there are no threes"),
        (["color.json", "--name", "{x}"], 2, "add -o DIR"),
        (["color.json", "--name", "{x}", "-o", "out"], 1, "has a field {x}; there are"),
        (["color.json", "--ray"], 2, "one of --servers and --ray"),
        (["color.json", "--workers", "2"], 2, "--workers is for --ray"),
    ],
)
def test_what_is_wrong_is_told_before_anything_runs(
    cli: Cli, urls: str, servers: list[StandIn], words: list[str], code: int, said: str, capfd: Any
) -> None:
    done = cli("sweep", *words, "--servers", urls)
    assert (done.exit_code, said in done.stderr + capfd.readouterr().err) == (code, True), done.output
    assert not Path("runs").exists()
    assert sum(len(server.submissions) for server in servers) == 0


def test_no_server(cli: Cli, urls: str) -> None:
    done = cli("sweep", "color.json")
    assert done.exit_code == 1
    assert "write --servers URL,URL" in done.stderr


def test_an_estimate_runs_nothing(cli: Cli, urls: str, servers: list[StandIn]) -> None:
    command = ["sweep", "color.json", "--set", "color=0:6", "--servers", urls]
    assert cli(*command, "--dry-run").stdout.splitlines() == [
        "color 0 … 5 (6)",
        "6 jobs, 0 done, 6 left on 2 workers; none was measured yet",
    ]
    cli(*command, "--sample", "2")
    said = json.loads(cli(*command, "--dry-run", "--json").stdout)
    assert (said["jobs"], said["done"], said["left"]) == (6, 2, 4)
    assert sum(len(server.submissions) for server in servers) == 2


def test_ctrl_c_says_how_it_goes_on(urls: str, servers: list[StandIn]) -> None:
    program = "from comfy_script.cli import main; main()"
    command = [sys.executable, "-c", program, "sweep", "color.json", "--set", "color=0:50"]
    servers[0].hold("EmptyImage")
    process = subprocess.Popen([*command, "--servers", urls], stderr=subprocess.PIPE, text=True)
    eventually(lambda: Run("runs/color")._manifest.is_begun and Run("runs/color").count("done") > 5, 60)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "jobs are kept in runs/color. The same command goes on from there." in said
    assert "Traceback" not in said
    servers[0].let_go()
    before = Run("runs/color").count("done")
    again = subprocess.run([*command, "--servers", urls], capture_output=True, text=True, check=True)
    assert f"50 of 50 jobs are done, {before} of them before" in again.stderr


# -- runs -------------------------------------------------------------------------------------------------------------


def test_a_run_is_told(cli: Cli, urls: str) -> None:
    cli("sweep", "fn.py:plain", "--set", "color=1,2", "--servers", urls, "--run", "here")
    status = cli("runs", "status", "here").stdout
    assert status.startswith("here: 2 done\nA job takes ")
    assert "  ComfyUI 0.30.0, PyTorch" in status
    said = json.loads(cli("runs", "status", "here", "--json").stdout)
    assert (said["done"], said["failed"], sum(said["workers"].values())) == (2, 0, 2)
    table = [line.split("\t") for line in cli("runs", "table", "here").stdout.splitlines()]
    assert [row[:2] for row in table] == [["1", "done"], ["2", "done"]]
    assert Path(table[0][3]).is_file()
    assert cli("runs", "table", "here", "-o", "jobs.csv").stdout.strip() == "jobs.csv"
    assert len(Path("jobs.csv").read_text().splitlines()) == 3


def test_a_run_with_a_store_is_fetched(cli: Cli, urls: str, tmp_path: Path) -> None:
    store = f"file://{tmp_path}/store"
    words = ("sweep", "fn.py:plain", "--set", "color=1,2", "--servers", urls, "--store", store)
    assert "2 of 2 jobs are done" in cli(*words, "--run", "here").stderr
    assert "2 done, none left" in cli(*words, "--run", "here", "--dry-run").stdout
    assert cli("runs", "fetch", "there", "--store", store).stdout == f"2 files fetched from {store}\n"
    assert "there: 2 done" in cli("runs", "status", "there").stdout
    assert cli("runs", "table", "there").stdout.count(f"{store}/files/") == 2
    assert cli("runs", "fetch", "none", "--store", f"{store}/none").exit_code == 1


def test_failures_of_a_run_are_told(cli: Cli, urls: str) -> None:
    cli("sweep", "color.json", "--set", "color=1", "--servers", urls, "--run", "here")
    run = Run("here")
    run._open()
    run._manifest.execute("UPDATE jobs SET state = 'failed', kind = 'node', error = 'it raised'")
    run._close()
    assert "Failed: node 1\n  color=1 (node): it raised" in cli("runs", "status", "here").stdout
    assert cli("runs", "status", "none").exit_code == 1


def test_run_says_where_runs_are(cli: Cli, urls: str) -> None:
    for words in (["status", "here"], ["table", "here"], ["sheet"]):
        done = cli("run", *words)
        assert done.exit_code == 2
        assert f"comfy-script runs {words[0]} {(words[1:] or ['DIR'])[0]}" in done.stderr
