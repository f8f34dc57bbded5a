"""load(): what ComfyUI is booted with, what fails of it, and what runs beside the calls."""

from __future__ import annotations

import re
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
import torch

from comfy_script.errors import (
    ComfyScriptError,
    ComfyUIError,
    ComfyUINotFoundError,
    NodeFailedError,
    NodeOutOfMemoryError,
    TaskCancelledError,
)
from comfy_script.runtime import real
from comfy_script.runtime.progress import Progress
from comfy_script.runtime.real import ComfyUIArgs, RealModeConfig, Workflow, load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from comfy_script.runtime.real.session import RealSession


def sampled(nodes: Any, steps: int = 4, seed: int = 1) -> torch.Tensor:
    model, clip, _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive, negative = nodes.CLIPTextEncode("a house", clip), nodes.CLIPTextEncode("", clip)
    latent = nodes.EmptyLatentImage(64, 64)
    samples: torch.Tensor = nodes.KSampler(model, seed, steps, 4, "euler", "normal", positive, negative, latent)[
        "samples"
    ]
    return samples


def test_a_custom_node_that_cannot_be_imported_is_named(real_session: RealSession) -> None:
    failed = real.failed_custom_nodes()
    assert list(failed) == ["broken_pack.py"]
    assert "this pack is broken on purpose" in failed["broken_pack.py"]
    assert "Traceback" in failed["broken_pack.py"]
    assert "broken_pack.py" in failed["broken_pack.py"]


def test_custom_nodes_find_a_prompt_server(nodes: Any) -> None:
    assert re.fullmatch(r"hello from \d+", nodes.NeedsServer("hello"))


def test_loading_again_finds_new_models(real_session: RealSession, nodes: Any) -> None:
    from comfy_script.comfyui.in_process.modules import comfy

    (folder, *_), _ = comfy("folder_paths").folder_names_and_paths["loras"]
    from pathlib import Path

    path = Path(folder) / "just_made.safetensors"
    assert "just_made.safetensors" not in [*nodes.Loras]
    path.touch()
    try:
        names: dict[str, Any] = {}
        load(vars=names)
        assert "just_made.safetensors" in [*names["Loras"]]
    finally:
        path.unlink()
        load()


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"comfyui": "http://127.0.0.1:8188"}, ComfyUIError, "can't use the server"),
        ({"comfyui": "comfyui"}, ComfyUIError, "another layout"),
        ({"comfyui": "/no/such/folder"}, ComfyUINotFoundError, "There is no folder"),
        ({"comfyui": 5}, ComfyUIError, "needs ComfyUI's folder"),
        ({"args": ComfyUIArgs("--lowvram")}, ComfyUIError, "process of their own"),
        ({"no_server": False}, ComfyUIError, "starts no server"),
    ],
)
def test_what_load_refuses(
    real_session: RealSession, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        load(**arguments)


def test_another_comfyui_needs_another_process(real_session: RealSession, tmp_path: Path) -> None:
    for name in ("main.py", "nodes.py"):
        (tmp_path / name).touch()
    (tmp_path / "comfy").mkdir()
    (tmp_path / "comfyui_version.py").write_text('__version__ = "9.9.9"\n')
    with pytest.raises(ComfyUIError, match="needs a process of its own"):
        load(tmp_path)


def test_switches_come_together(real_session: RealSession) -> None:
    assert RealModeConfig.naked().is_naked
    assert not RealModeConfig().is_naked
    with pytest.raises(ComfyScriptError, match="track_workflow"):
        RealModeConfig(track_workflow=False)


def test_nodes_by_class_type(real_session: RealSession, nodes: Any) -> None:
    from comfy_script.runtime.real import node

    assert node.get("EmptyImage") is node.nodes["EmptyImage"] is nodes.EmptyImage
    assert node.get("Nothing+") is None


def test_naked_classes_can_be_executed_by_hand(real_session: RealSession) -> None:
    script = (
        "from comfy_script.runtime.real import *\nload(naked=True, stubs=False)\n"
        "from comfy_script.runtime.real.nodes import *\n"
        "def size(image: Image) -> Int: return GetImageSize.execute(image).args\n"
    )
    names: dict[str, Any] = {}
    try:
        exec(script, names)
        assert names["size"](torch.zeros(2, 8, 16, 3)) == (16, 8, 2)
    finally:
        load(stubs=False)


def test_seeds_are_reproducible(nodes: Any) -> None:
    deterministic = torch.are_deterministic_algorithms_enabled()
    with Workflow():
        first, second, other = sampled(nodes), sampled(nodes), sampled(nodes, seed=2)
    assert torch.equal(first, second)
    assert not torch.equal(first, other)
    assert torch.are_deterministic_algorithms_enabled() is deterministic


class Watching(Progress):
    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[str, int, int]] = []
        self.previews: list[tuple[int, int]] = []
        self.on_step: Callable[[], None] | None = None

    def step(self, progress: Any) -> None:
        self.steps.append((progress.node, progress.value, progress.max))
        if self.on_step is not None:
            self.on_step()

    def preview(self, task: Any, node_id: str, image: Any) -> None:
        self.previews.append(image.size)


@pytest.fixture
def watching(real_session: RealSession) -> Any:
    """Progress that is noted down."""
    progress = Watching()
    load(progress=progress)
    yield progress
    load()


def test_progress_and_previews(watching: Watching, nodes: Any) -> None:
    with Workflow():
        sampled(nodes, steps=3)
    assert [step for step in watching.steps if step[0] == "KSampler"][-1] == ("KSampler", 3, 3)
    assert watching.previews


def test_another_thread_can_interrupt(watching: Watching, nodes: Any) -> None:
    watching.on_step = real.interrupt
    with Workflow(), pytest.raises(TaskCancelledError, match="KSampler was interrupted"):
        sampled(nodes, steps=20)
    watching.on_step = None
    with Workflow():
        assert torch.isfinite(sampled(nodes)).all()


def test_an_interruption_while_nothing_runs(nodes: Any) -> None:
    real.interrupt()
    assert torch.isfinite(nodes.EmptyImage(16, 16)).all()
    real.interrupt()
    with Workflow():
        assert torch.isfinite(sampled(nodes)).all()
    with Workflow():
        nodes.EmptyImage(16, 16)
        real.interrupt()  # the block's next node that looks
        with pytest.raises(TaskCancelledError):
            sampled(nodes)
    assert torch.isfinite(sampled(nodes)).all()


@pytest.mark.parametrize("error", [SystemExit(3), GeneratorExit()])
def test_a_node_can_not_end_the_script(watching: Watching, nodes: Any, error: BaseException) -> None:
    def leave() -> None:
        raise error

    watching.on_step = leave
    with Workflow(), pytest.raises(NodeFailedError, match=f"KSampler raised {type(error).__name__}") as caught:
        sampled(nodes)
    assert caught.value.__cause__ is error
    watching.on_step = None
    with Workflow():
        assert torch.isfinite(sampled(nodes)).all()


def test_a_signal_of_the_script_is_not_the_nodes_error(watching: Watching, nodes: Any) -> None:
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
    watching.on_step = lambda: signal.raise_signal(signal.SIGTERM)
    try:
        with pytest.raises(SystemExit) as caught, Workflow():
            sampled(nodes)
    finally:
        signal.signal(signal.SIGTERM, before)
        watching.on_step = None
    assert caught.value.code == 7


def test_control_c_leaves_all_usable(watching: Watching, nodes: Any) -> None:
    with Workflow():
        before = sampled(nodes)

    def press() -> None:
        raise KeyboardInterrupt

    watching.on_step = press
    with pytest.raises(KeyboardInterrupt), Workflow():
        sampled(nodes)
    watching.on_step = None
    assert not torch.is_inference_mode_enabled()
    with Workflow():
        assert torch.equal(sampled(nodes), before)


def test_out_of_memory(nodes: Any, real_session: RealSession, monkeypatch: pytest.MonkeyPatch) -> None:
    from comfy_script.comfyui.in_process.modules import comfy

    management = comfy("comfy.model_management")
    with Workflow():
        before = sampled(nodes)

    def full(*_: Any, **__: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")

    with monkeypatch.context() as patch:
        patch.setattr(comfy("comfy.samplers").CFGGuider, "inner_sample", full)
        with (
            Workflow(),
            pytest.raises(NodeOutOfMemoryError, match=r"KSampler raised OutOfMemoryError.*smaller") as caught,
        ):
            sampled(nodes)
    assert management.current_loaded_models == []
    assert isinstance(caught.value, MemoryError)
    assert isinstance(caught.value.__cause__, torch.OutOfMemoryError)
    with Workflow():
        assert torch.equal(sampled(nodes), before)


def test_the_processors_memory_runs_out(nodes: Any) -> None:
    with pytest.raises(NodeOutOfMemoryError, match="EmptyImage"):
        nodes.EmptyImage(16384, 16384, 4096)
    assert nodes.EmptyImage(16, 16).shape == (1, 16, 16, 3)


def test_threads_have_workflows_of_their_own(nodes: Any) -> None:
    seen: dict[str, Any] = {}

    def run(name: str) -> None:
        with Workflow() as workflow:
            for _ in range(3):
                nodes.PreviewAny(name)
                time.sleep(0.01)
            seen[name] = [result.text for result in workflow.results]

    threads = [threading.Thread(target=run, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {"one": ["one"] * 3, "two": ["two"] * 3}


class Noted(Progress):
    """Keeps what is said of a start."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def starting(self, text: str) -> None:
        self.said.append(text)

    def started(self, text: str) -> None:
        self.said.append(text)

    def close(self) -> None:
        self.said.append("closed")


def test_load_says_what_it_starts(real_session: RealSession, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the first load only; what is booted here is there already."""
    from comfy_script.comfyui import in_process

    installation, progress = real_session.comfyui.installation, Noted()
    load(progress=progress)
    assert progress.said == []
    monkeypatch.setattr(in_process, "running", lambda: None)
    monkeypatch.setattr(in_process, "boot", lambda *args, **kwargs: real_session.comfyui)
    load(installation.path, progress=progress)
    starting = f"Starting ComfyUI {installation.version} in this process, from {installation.path}"
    assert progress.said == [starting, f"ComfyUI {installation.version} runs in this process"]

    def fail(*args: object, **kwargs: object) -> None:
        raise ComfyUIError("no")

    monkeypatch.setattr(in_process, "boot", fail)
    with pytest.raises(ComfyUIError):
        load(installation.path, progress=progress)
    assert progress.said[2:] == [starting, "closed"]
    monkeypatch.undo()
    load()
