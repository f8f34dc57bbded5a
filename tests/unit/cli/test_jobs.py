"""`comfy-script jobs`: on the stand-in, jobs that an earlier session left there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from typer.testing import Result

import comfy_script.cli.jobs
from comfy_script.runtime import Session
from tests.faults.faults import BadStatus
from tests.standin.server import StandIn
from tests.unit.test_printing import EVIL, bad
from tests.workflows import color_of

Cli = Callable[..., Result]


def picture(color: int, prefix: str = "out") -> dict[str, Any]:
    return {
        "3": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}},
        "9": {
            "class_type": "SaveImage",
            "inputs": {"images": ["3", 0], "filename_prefix": prefix},
            "_meta": {"title": "Final"},
        },
    }


BROKEN: dict[str, Any] = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "notes.txt"}, "_meta": {"title": "Mine"}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
}


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with StandIn() as server:
        server.files.write("input", "", "notes.txt", b"no image")
        yield server


@pytest.fixture
def jobs(cli: Cli, standin: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """`jobs("show", "6f1c")` in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: cli("jobs", *arguments, "--server", standin.url)


def queue(standin: StandIn, *prompts: dict[str, Any]) -> list[str]:
    """Queues workflows and leaves, as a script that is ended does."""
    with Session(standin.url, stubs=False) as session:
        return [session.queue.put(prompt).prompt_id for prompt in prompts]


def listed(result: Result) -> list[list[str]]:
    assert result.exit_code == 0, result.output
    return [line.split("\t") for line in result.stdout.splitlines()]


def test_the_list(jobs: Cli, standin: StandIn) -> None:
    assert "knows no job" in jobs().stderr
    done, broken = queue(standin, picture(1), BROKEN)
    standin.wait_idle()
    standin.hold("EmptyImage")
    running, waiting = queue(standin, picture(2), picture(3))
    standin.wait_held()
    rows = listed(jobs())
    assert [(row[0], row[1]) for row in rows] == [
        (running[:8], "running"),
        (waiting[:8], "waiting"),
        (broken[:8], "failed"),
        (done[:8], "finished"),
    ]
    assert [row[4] for row in rows] == [
        *["SaveImage 'Final' (2 nodes)"] * 2,
        "SaveImage (2 nodes)",
        "SaveImage 'Final' (2 nodes)",
    ]
    assert rows[2][5].startswith("LoadImage 1 'Mine' raised")
    assert rows[3][5] == "out_00001_.png"
    assert len(listed(jobs("--last", "1"))) == 3
    records = json.loads(jobs("--json").stdout)
    assert [record["state"] for record in records] == ["running", "waiting", "failed", "finished"]
    assert records[0]["seconds"] is None
    assert records[3]["seconds"] >= 0
    assert records[2]["error"]["node"] == "1"
    assert records[2]["error"]["title"] == "Mine"
    assert records[3]["files"] == [{"filename": "out_00001_.png", "subfolder": "", "type": "output"}]
    standin.let_go()


def test_show(jobs: Cli, standin: StandIn, cli: Cli) -> None:
    with Session(standin.url, stubs=False) as session:
        workflow = session.workflow(queue=False)
        with workflow:
            session.nodes.SaveImage(session.nodes.EmptyImage(8, 8, color=5), "out")
        scripted = workflow.queue("api_key = 'sekrit'\nprint(1)").prompt_id
    (broken,) = queue(standin, BROKEN)
    standin.wait_idle()
    shown = jobs("show", scripted[:13]).stdout
    assert f"id       {scripted}\nstate    finished\n" in shown
    assert "file     out_00001_.png [output]\n" in shown
    assert jobs("show", scripted, "--script").stdout == "api_key = '***'\nprint(1)\n"
    workflow = jobs("show", scripted, "--workflow").stdout
    Path("again.json").write_text(workflow)
    assert cli("run", "again.json", "--server", standin.url).stdout == "out_00002_.png\n"
    record = json.loads(jobs("show", scripted, "--json").stdout)
    assert record["workflow"] == json.loads(workflow)
    assert "sekrit" not in record["script"]
    shown = jobs("show", broken).stdout
    assert "error    LoadImage 1 'Mine' raised" in shown
    assert 'File "' in shown
    none = jobs("show", broken, "--script")
    assert none.exit_code == 1
    assert "carries no script" in none.stderr
    assert jobs("show", broken, "--script", "--json").exit_code == 2


def test_cancel_takes_what_is_named_only(jobs: Cli, standin: StandIn) -> None:
    (done,) = queue(standin, picture(1))
    standin.wait_idle()
    standin.hold("EmptyImage")
    running, second, third = queue(standin, picture(2), picture(3), picture(4))
    standin.wait_held()
    assert jobs("cancel", second).stdout == f"{second} cancelled\n"
    assert [row[0] for row in listed(jobs("--last", "0"))] == [running[:8], third[:8]]
    unknown = jobs("cancel", running, "nonsense")
    assert unknown.exit_code == 1
    assert unknown.stdout == ""
    assert "knows no job 'nonsense'" in unknown.stderr
    ended = jobs("cancel", done)
    assert ended.exit_code == 0
    assert ended.stdout == ""
    assert f"{done} had ended already: finished" in ended.stderr
    answer = json.loads(jobs("cancel", running, third, done, done, "--json").stdout)
    assert answer == [
        {"id": running, "was": "running", "cancelled": True},
        {"id": third, "was": "waiting", "cancelled": True},
        {"id": done, "was": "finished", "cancelled": False},
    ]
    standin.wait_idle()
    assert [row[1] for row in listed(jobs())] == ["cancelled", "finished"]


def test_cancel_interrupts_again_what_the_server_forgets(jobs: Cli, standin: StandIn) -> None:
    """As ComfyUI does with an interrupt that comes just as the workflow begins."""
    standin.hold("EmptyImage")
    (running,) = queue(standin, picture(1))
    standin.wait_held()
    standin.fail("POST /interrupt", BadStatus(status=200, body=""), times=2)
    assert jobs("cancel", running).stdout == f"{running} interrupted\n"
    assert standin.remaining() == 0


def test_fetch(jobs: Cli, standin: StandIn) -> None:
    first, second = queue(standin, picture(7), picture(8, "b"))
    standin.wait_idle()
    fetched = jobs("fetch", first, second, "-o", "got")
    assert fetched.stdout.split() == ["got/out_00001_.png", "got/b_00001_.png"]
    assert color_of(PIL.Image.open("got/out_00001_.png")) == 7
    assert jobs("fetch", first, "-o", "got").stdout == "got/out_00001_-2.png\n"
    named = jobs("fetch", first, "--name", "{prefix}-{run}", "--json")
    assert json.loads(named.stdout) == [{"id": first, "files": ["out-1.png"]}]
    assert jobs("fetch", first, "--name", "../x").exit_code == 2


def test_previews_are_fetched_only_if_there_is_nothing_else(jobs: Cli, standin: StandIn) -> None:
    preview = {"class_type": "PreviewImage", "inputs": {"images": ["3", 0]}}
    both, alone = queue(standin, {**picture(7), "5": preview}, {"3": picture(8)["3"], "5": preview})
    standin.wait_idle()
    assert jobs("fetch", both).stdout == "out_00001_.png\n"
    assert len(jobs("fetch", alone, "-o", "got").stdout.split()) == 1


def test_fetch_waits_for_what_runs(jobs: Cli, standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    standin.hold("EmptyImage")
    (running,) = queue(standin, picture(7))
    standin.wait_held()
    say = comfy_script.cli.jobs.say

    def say_and_let_go(text: str) -> None:
        say(text)
        standin.let_go()

    monkeypatch.setattr("comfy_script.cli.jobs.say", say_and_let_go)
    fetched = jobs("fetch", running[:9])
    assert fetched.stdout == "out_00001_.png\n"
    assert fetched.stderr == f"{running} is running, and is waited for; Ctrl-C leaves it there.\n"


def test_of_a_job_that_failed_is_saved_what_it_made(jobs: Cli, standin: StandIn) -> None:
    both = {**picture(5), **{"1": BROKEN["1"], "2": BROKEN["2"]}}
    (broken,) = queue(standin, {key: both[key] for key in ("3", "9", "1", "2")})
    standin.wait_idle()
    fetched = jobs("fetch", broken)
    assert fetched.exit_code == 1
    assert "LoadImage 1 'Mine' raised" in fetched.stderr
    assert fetched.stdout in ("out_00001_.png\n", "")
    assert bool(fetched.stdout) == bool(json.loads(jobs("show", broken, "--json").stdout)["files"])


def test_a_file_that_is_gone(jobs: Cli, standin: StandIn) -> None:
    (done,) = queue(standin, picture(7))
    standin.wait_idle()
    standin.files.empty("output")
    gone = jobs("fetch", done)
    assert gone.exit_code == 1
    assert "no longer has out_00001_.png [output]" in gone.stderr


def test_ids_by_their_beginning(jobs: Cli, standin: StandIn) -> None:
    ids = queue(standin, *[picture(color) for color in range(17)])  # two of 17 begin with the same digit
    standin.wait_idle()
    digits = [each[0] for each in ids]
    twice = next(digit for digit in digits if digits.count(digit) > 1)
    refused = jobs("show", twice)
    assert refused.exit_code == 1
    assert f"jobs have ids that begin with '{twice}'" in refused.stderr
    assert "Give more of it" in refused.stderr
    for odd in ("../queue", "", "x" * 36, "a b", "%2e%2e"):
        assert "knows no job" in jobs("show", odd).stderr, odd


def test_after_a_restart_the_history_is_gone(cli: Cli, tmp_path: Path) -> None:
    with StandIn() as before:
        (done,) = queue(before, picture(7))
        before.wait_idle()
        port = before.port
    with StandIn(port=port) as after:
        gone = cli("jobs", "fetch", done, "--server", after.url)
    assert gone.exit_code == 1
    assert f"knows no job '{done}'. It forgets all when it is restarted" in gone.stderr


def test_no_server_is_started_for_it(cli: Cli) -> None:
    none = cli("jobs")
    assert none.exit_code == 1
    assert "No server runs at http://127.0.0.1:9/; name yours with --server" in none.stderr


def test_options_of_the_list_before_a_command(cli: Cli) -> None:
    wrong = cli("jobs", "--json", "show", "x")
    assert wrong.exit_code == 2
    assert "--json is for the list" in wrong.stderr


def test_what_strangers_have_queued_is_printed_safely(cli: Cli, tmp_path: Path) -> None:
    with StandIn() as standin:
        evil = picture(7)
        evil["9"]["_meta"] = {"title": EVIL + " token='sekrit'"}
        (done,) = queue(standin, evil)
        standin.wait_idle()
        for arguments in ([], ["--json"], ["show", done], ["show", done, "--json"], ["show", done, "--workflow"]):
            result = cli("jobs", *arguments, "--server", standin.url)
            assert result.exit_code == 0, result.output
            assert "evil" in result.stdout
            assert bad(result.stdout) == set()
            # The workflow itself stays as it is: it could not be run again otherwise.
            assert ("sekrit" in result.stdout) == bool(arguments[2:]), arguments
