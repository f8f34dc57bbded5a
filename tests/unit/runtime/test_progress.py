"""What a terminal and a notebook show while ComfyUI starts, and while workflows run."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from comfy_script.comfyui import Server, discovery
from comfy_script.errors import ServerStartError
from comfy_script.runtime import Session
from comfy_script.runtime.connect import connect
from comfy_script.runtime.progress import Progress, TerminalProgress
from tests.standin.server import StandIn
from tests.workflows import solid


class Noted(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def starting(self, text: str) -> None:
        self.said.append(text)

    def started(self, text: str) -> None:
        self.said.append(f"! {text}")

    def close(self) -> None:
        self.said.append("closed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("main.py", "nodes.py"):
        (tmp_path / name).touch()
    (tmp_path / "comfy").mkdir()
    (tmp_path / "comfyui_version.py").write_text('__version__ = "9.9.9"\n')
    return tmp_path


def test_load_says_what_it_starts(folder: Path, monkeypatch: pytest.MonkeyPatch, standin: StandIn) -> None:
    told: list[Any] = []

    def start(cls: Any, installation: Any, args: Any, on_output: Any) -> Any:
        on_output("[INFO] Import times\x1b[0m for custom nodes " + "x" * 200)
        on_output("")
        told.append(on_output)
        return SimpleNamespace(installation=installation, url=standin.url)

    monkeypatch.setattr(Server, "start", classmethod(start))
    progress = Noted()
    connect(folder, None, progress).close()
    assert progress.said[0] == f"Starting ComfyUI 9.9.9 from {folder}"
    assert progress.said[1].startswith("Starting ComfyUI 9.9.9: [INFO] Import times")
    assert len(progress.said[1]) < 120
    assert progress.said[2:] == [f"! ComfyUI 9.9.9 runs at {standin.url}", "closed"]
    told[0]("a line of its log, later")
    assert progress.said[-1] == "closed"


def test_a_start_that_fails_leaves_no_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(*args: Any, **kwargs: Any) -> Any:
        raise ServerStartError("no")

    monkeypatch.setattr(Server, "start", start)
    progress = Noted()
    with pytest.raises(ServerStartError):
        connect(folder, None, progress)
    assert progress.said[1:] == ["closed"]
    assert discovery.start.__kwdefaults__ == {"say": None}


def test_the_line_of_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("sys.stderr", screen)
    progress = TerminalProgress()
    progress.starting("Starting\x1b[31m it\nnow")
    progress.started("It runs")
    progress.close()
    first, second = screen.getvalue().split("\r")[1:3]
    assert first.strip() == r"Starting\x1b[31m it now (00:00)"
    assert second.strip() == "It runs (00:00)"
    assert screen.getvalue().endswith("\n")


def test_a_bar_of_a_terminal_is_gone_at_the_end(standin: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.StringIO()
    monkeypatch.setattr("sys.stderr", screen)
    with Session(standin.url, stubs=False, progress=TerminalProgress()) as session:
        with session.workflow() as workflow:
            session.nodes.PreviewImage(solid(session, 1))
        workflow.wait()
    assert "PreviewImage" in screen.getvalue()
    assert "preview_method" not in standin.submissions[-1]["extra_data"]
    assert screen.getvalue().split("\r")[-1].strip() == ""


@pytest.mark.parametrize("waits", [False, True])
def test_a_failure_at_a_prompt_is_told_at_once_unless_someone_waits(
    standin: StandIn, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, waits: bool
) -> None:
    """As at Python's own prompt."""
    monkeypatch.setattr("sys.ps1", ">>> ", raising=False)
    standin.files.write("input", "", "broken.png", b"no picture")
    with Session(standin.url, stubs=False, progress=TerminalProgress()) as session:
        n = session.nodes
        standin.hold("LoadImage")
        with session.workflow() as workflow:
            n.PreviewImage(n.LoadImage("broken.png")[0])
        standin.wait_held()
        if waits:
            workflow.task.exception()  # not done yet, and asked for
        standin.let_go()
        while not workflow.task.done() or session.connection is None or session.connection.unfinished:
            time.sleep(0.01)
    told = [record.message for record in caplog.records if "A queued workflow failed" in record.message]
    assert len(told) == (not waits)
    assert all("LoadImage raised" in message and "test_progress.py:" in message for message in told)


def test_a_failure_at_the_prompt_of_ipython_is_told_when_its_line_has_ended(tmp_path: Path, standin: StandIn) -> None:
    standin.files.write("input", "", "broken.png", b"no picture")
    script = tmp_path / "typed.py"
    script.write_text(
        "import sys\n"
        "from IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\n"
        "sys.stderr.isatty = lambda: True\n"
        "def typed(code):\n"
        "    print('>>>', code.splitlines()[0], file=sys.stderr, flush=True)\n"
        "    shell.run_cell(code, store_history=True)\n"
        f"typed('from comfy_script.runtime import *')\ntyped('load(\"{standin.url}\", stubs=False)')\n"
        "typed('from comfy_script.runtime.nodes import *')\n"
        "typed('''with Workflow() as wf: PreviewImage(LoadImage(\"broken.png\")[0])\n"
        "import sys, time\n"
        "while not wf.task.done(): time.sleep(0.01)\n"
        "time.sleep(0.2)\n"
        "print(\"line ends\", file=sys.stderr)''')\n"
        "typed('1 + 1')\n"
        "typed('PreviewImage(LoadImage(\"broken.png\")[0]).wait()')\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=120)
    told = done.stderr.index("A queued workflow failed: Cell In[4], line 1: LoadImage raised ")
    assert done.stderr.index("line ends") < told < done.stderr.index(">>> 1 + 1"), done.stderr
    assert done.stderr.count("A queued workflow failed") == 1
    assert "comfy_script/runtime" not in done.stdout
    assert "NodeFailedError" in done.stdout
