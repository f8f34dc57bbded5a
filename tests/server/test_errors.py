"""What goes wrong is raised where the script waits, with the script's own line."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from comfy_script.comfyui import Server
from comfy_script.errors import (
    NodeFailedError,
)
from comfy_script.runtime import Session
from tests.workflows import sampled


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
    said = process.stdout.readline().split()
    assert said[:1] == ["queued"], process.communicate(timeout=60)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert "KeyboardInterrupt" in stderr, stderr
    deadline = time.monotonic() + 120
    while True:
        state = session.run(session.client.queue_state())
        if said[1] not in (*state.running, *state.pending):
            break
        assert time.monotonic() < deadline, f"the job is still on the server: {stderr}"
        time.sleep(0.2)


def test_sampled_image_is_finite_and_varied(session: Session) -> None:
    image = session.nodes.PreviewImage(sampled(session, seed=5)).wait()[0]
    low, high = image.convert("L").getextrema()
    assert low < high
