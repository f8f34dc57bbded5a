"""Where scripts run: running loops, other loops, exec, read-only installations, odd addresses."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from comfy_script import runtime
from comfy_script.codegen.stub_header import stamp_file
from comfy_script.comfyui import Server
from comfy_script.runtime import Session, stubs
from tests.workflows import color_of, solid

pytestmark = pytest.mark.usefixtures("clean_session")


def test_address_without_scheme(server: Server) -> None:
    address = server.url.removeprefix("http://").strip("/")
    with Session(address) as session:
        assert color_of(session.nodes.PreviewImage(solid(session, 0x910001)).wait()[0]) == 0x910001
        assert session.url == server.url


def test_sync_calls_inside_a_running_loop(server: Server) -> None:
    """As in a Jupyter cell without `await`."""

    async def cell() -> int:
        runtime.load(server.url)
        from comfy_script.runtime.nodes import EmptyImage, PreviewImage

        with runtime.Workflow(wait=True):
            image = PreviewImage(EmptyImage(8, 8, 1, 0x910002))
        return color_of(image.wait()[0])

    assert asyncio.run(cell()) == 0x910002


def test_async_calls_in_two_loops_one_after_the_other(server: Server) -> None:
    async def main(color: int) -> int:
        await runtime._load(server.url)
        from comfy_script.runtime.nodes import EmptyImage, PreviewImage

        async with runtime.Workflow() as workflow:
            image = PreviewImage(EmptyImage(8, 8, 1, color))
        (result,) = await workflow.task
        assert result.raw == (await image).raw
        return color_of(await (await image).get(0))

    assert asyncio.run(main(0x910003)) == 0x910003
    assert asyncio.run(main(0x910004)) == 0x910004


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop is not made for Windows")
def test_uvloop(server: Server, tmp_path: Path) -> None:
    script = f"""
        import asyncio, uvloop
        from comfy_script import runtime
        uvloop.install()
        async def main():
            runtime.load({server.url!r})
            from comfy_script.runtime.nodes import EmptyImage, PreviewImage
            async with runtime.Workflow():
                image = PreviewImage(EmptyImage(8, 8, 1, 0x910005))
            batch = await image
            print((await batch.get(0)).getpixel((0, 0)))
        asyncio.run(main())
    """
    assert run(script, tmp_path) == "(145, 0, 5)"


def test_code_from_standard_input(server: Server, tmp_path: Path) -> None:
    """Code without a file has no source to save, and works."""
    script = f"""
        from comfy_script.runtime import *
        load({server.url!r})
        from comfy_script.runtime.nodes import *
        with Workflow(wait=True):
            image = PreviewImage(EmptyImage(8, 8, 1, 0x910006))
        print(color := image.wait()[0].getpixel((0, 0)))
    """
    assert run(script, tmp_path) == "(145, 0, 6)"


def run(script: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-"], input=textwrap.dedent(script), capture_output=True, text=True, cwd=folder, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_read_only_installation(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stub goes below the working directory; when that can't be written either, load() goes on without."""
    package = Path(stubs.__file__).parent
    open_file = io.open

    # As on Windows, where `os.access` says yes to folders that can't be written.
    def locked(path: Any, mode: str = "r", *args: Any, **options: Any) -> Any:
        if not mode.startswith("r") and Path(path).is_relative_to(package):
            raise PermissionError(13, "Permission denied", str(path))
        return open_file(path, mode, *args, **options)

    monkeypatch.setattr(io, "open", locked)
    monkeypatch.chdir(tmp_path)
    # That of another server: Pyright would read it, however right the one beside the package is.
    stub = tmp_path / "typings" / "comfy_script" / "runtime" / "nodes.pyi"
    stub.parent.mkdir(parents=True)
    stub.touch()
    runtime.load(server.url)
    assert "\nKSampler: part" in stub.read_text(encoding="utf-8")

    refused = []

    def refuse(registry: Any, path: Path, **kwargs: Any) -> None:
        refused.append(path)
        raise PermissionError(13, "Permission denied")

    stamp_file(stub).unlink()
    monkeypatch.setattr("comfy_script.codegen.stubs.write_stubs", refuse)
    runtime.load(server.url)
    assert refused == [stub]
    assert runtime.default_session().nodes.KSampler


def test_nested_workflows_queue_apart(server: Server) -> None:
    runtime.load(server.url)
    from comfy_script.runtime.nodes import EmptyImage, PreviewImage

    with runtime.Workflow() as outer:
        first = PreviewImage(EmptyImage(8, 8, 1, 0x910007))
        with runtime.Workflow() as inner:
            second = PreviewImage(EmptyImage(8, 8, 1, 0x910008))
        assert color_of(second.wait()[0]) == 0x910008
    assert color_of(first.wait()[0]) == 0x910007
    assert outer.task is not inner.task
    assert (len(outer.outputs), len(inner.outputs)) == (1, 1)


def test_waiting_inside_an_open_workflow_runs_it_once(server: Server) -> None:
    runtime.load(server.url)
    from comfy_script.runtime.nodes import EmptyImage, PreviewImage

    with runtime.Workflow() as workflow:
        early = PreviewImage(EmptyImage(8, 8, 1, 0x910009))
        assert color_of(early.wait()[0]) == 0x910009
        late = PreviewImage(EmptyImage(8, 8, 1, 0x91000A))
    assert workflow.task is not None
    assert len(workflow.task.outputs) == 1
    assert color_of(late.wait()[0]) == 0x91000A
