"""What goes wrong is raised where the script waits, with the script's own line."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from comfy_script.comfyui import Server
from comfy_script.errors import (
    LinkTypeError,
    MissingArgumentError,
    NodeFailedError,
    PromptRefusedError,
    ResultError,
    ServerUnreachableError,
    UnknownArgumentError,
    ValueRefusedError,
    WorkflowError,
)
from comfy_script.runtime import Session

from .workflows import sampled, solid


def here() -> int:
    return sys._getframe(1).f_lineno


def test_node_that_raises(session: Session) -> None:
    n = session.nodes
    line = here() + 1
    text = n.ComfyMathExpression("a / b", values={"a": 1, "b": 0})[0]
    shown = n.PreviewAny(text)
    with pytest.raises(NodeFailedError) as caught:
        shown.wait()
    error = caught.value
    assert error.class_type == "ComfyMathExpression"
    assert error.source is not None
    assert (error.source.file, error.source.line) == (__file__, line)
    assert str(error).startswith(f"{__file__}:{line}: ComfyMathExpression raised ")
    assert "Traceback on the server" in str(error)
    assert "execution.py" in error.server_traceback


def test_node_that_raises_in_a_coroutine(session: Session) -> None:
    async def main() -> None:
        async with session.workflow(wait=True):
            session.nodes.PreviewAny(session.nodes.ComfyMathExpression("1 / a", values={"a": 0})[0])

    with pytest.raises(NodeFailedError, match="ComfyMathExpression"):
        asyncio.run(main())


def test_refused_prompt(session: Session) -> None:
    n = session.nodes
    with pytest.raises(PromptRefusedError) as caught:  # noqa: PT012, SIM117
        with session.workflow():
            line = here() + 1
            _, _, vae = n.CheckpointLoaderSimple("not on this server.ckpt")
            n.SaveImage(n.VAEDecode(n.EmptyLatentImage(64, 64), vae))
    error = caught.value
    (refused,) = [item for item in error.node_errors if item.class_type == "CheckpointLoaderSimple"]
    assert refused.kind == "value_not_in_list"
    assert refused.input == "ckpt_name"
    assert refused.value == "not on this server.ckpt"
    assert refused.source is not None
    assert refused.source.line == line
    assert "not on this server.ckpt" in str(error)


def test_partly_refused_prompt_runs_nothing(session: Session) -> None:
    """The server would run the good half and stay silent about the other."""
    n = session.nodes
    with pytest.raises(PromptRefusedError, match=r"missing\.png"), session.workflow():  # noqa: PT012
        n.PreviewImage(solid(session, 0x112233))
        n.PreviewImage(n.LoadImage("missing.png")[0])


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda n: n.EmptyImage(width="wide"), ValueRefusedError, r"EmptyImage\(width\).*whole number.*'wide'"),
        (lambda n: n.EmptyImage(0), ValueRefusedError, r"EmptyImage\(width\): 0 is below"),
        (lambda n: n.EmptyImage(hight=5), UnknownArgumentError, r"no argument 'hight'; did you mean 'height'"),
        (lambda n: n.EmptyImage(1, 2, 1, 0, 9), UnknownArgumentError, "takes at most 4 arguments, got 5"),
        (lambda n: n.VAEDecode(n.EmptyLatentImage()), MissingArgumentError, "VAEDecode.. needs 'vae'"),
        (lambda n: n.ImageInvert(n.EmptyLatentImage()), LinkTypeError, "expected an IMAGE, got the LATENT"),
        (lambda n: n.KSamplerSelect("eulr"), ValueRefusedError, "did you mean 'euler'"),
    ],
)
def test_wrong_calls_fail_at_the_call(session: Session, call: object, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        call(session.nodes)  # type: ignore[operator]
    assert caught.value.source.file == __file__  # type: ignore[attr-defined]


def test_workflow_without_output_node(session: Session) -> None:
    with pytest.raises(WorkflowError, match="no output node"), session.workflow():
        session.nodes.EmptyLatentImage()


def test_output_without_result(session: Session) -> None:
    with pytest.raises(ResultError, match="EmptyLatentImage is not an output node"):
        session.nodes.EmptyLatentImage().wait()


def test_server_that_is_not_there() -> None:
    with pytest.raises(ServerUnreachableError, match=r"http://127\.0\.0\.1:9/"):
        Session("http://127.0.0.1:9").load()


def test_script_that_fails_has_an_exit_code(server: Server, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        textwrap.dedent(
            f"""
            from comfy_script.runtime import *
            load({server.url!r})
            from comfy_script.runtime.nodes import *
            with Workflow(wait=True):
                PreviewAny(ComfyMathExpression("1 / a", values=[0])[0])
            """
        )
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "script.py:6: ComfyMathExpression raised" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_takes_the_job_off_the_server(session: Session, server: Server, tmp_path: Path) -> None:
    import signal

    script = tmp_path / "script.py"
    script.write_text(
        textwrap.dedent(
            f"""
            from comfy_script.runtime import *
            load({server.url!r})
            from comfy_script.runtime.nodes import *
            with Workflow() as wf:
                model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
                cond = CLIPTextEncode("x", clip)
                seed, empty = {int(time.time())}, EmptyLatentImage(64, 64)
                latent = KSampler(model, seed, 8000, 4, "euler", "normal", cond, cond, empty)
                PreviewImage(VAEDecode(latent, vae))
            print("queued", wf.task.prompt_id, flush=True)
            wf.task.wait()
            """
        )
    )
    process = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    prompt_id = process.stdout.readline().split()[1]
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert "KeyboardInterrupt" in stderr
    deadline = time.monotonic() + 20
    while True:
        state = session.run(session.client.queue_state())
        if prompt_id not in (*state.running, *state.pending):
            break
        assert time.monotonic() < deadline, "the job is still on the server"
        time.sleep(0.2)


def test_sampled_image_is_finite_and_varied(session: Session) -> None:
    image = session.nodes.PreviewImage(sampled(session, seed=5)).wait()[0]
    low, high = image.convert("L").getextrema()
    assert low < high
