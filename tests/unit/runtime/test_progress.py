"""What a terminal and a notebook show while ComfyUI starts, and while workflows run."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest

from comfy_script.comfyui import Server, discovery
from comfy_script.errors import ServerStartError, TaskError
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


class Bar:
    made: ClassVar[list[Bar]] = []

    def __init__(self, total: int = 0, **options: Any) -> None:
        self.total, self.n, self.ended_at = total, 0.0, -1.0
        self.made.append(self)

    def set_description_str(self, *args: Any, **kwargs: Any) -> None: ...

    def refresh(self) -> None: ...

    def close(self) -> None:
        self.ended_at = self.n


@pytest.mark.parametrize("fails", [False, True])
def test_a_bar_ends_full_unless_its_task_failed(standin: StandIn, monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    monkeypatch.setattr("tqdm.auto.tqdm", Bar)
    monkeypatch.setattr(Bar, "made", [])
    standin.files.write("input", "", "broken.png", b"no picture")
    with Session(standin.url, stubs=False, progress=TerminalProgress()) as session:
        n = session.nodes
        with session.workflow() as workflow:
            n.PreviewImage(n.LoadImage("broken.png")[0] if fails else solid(session, 1))
        if fails:
            with pytest.raises(TaskError):
                workflow.wait()
        else:
            workflow.wait()
    (bar,) = Bar.made
    assert (bar.ended_at == bar.total) is not fails
    assert bar.total > 1
