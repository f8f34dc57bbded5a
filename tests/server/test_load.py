"""All forms of `load()`: nothing, an address, a folder, a client; once, again, and elsewhere."""

from __future__ import annotations

import asyncio
import base64
import subprocess
import sys
import textwrap
from pathlib import Path

import aiohttp
import pytest

from comfy_script import runtime
from comfy_script.comfyui import ComfyUIArgs, Installation, Server
from comfy_script.errors import ServerUnreachableError
from comfy_script.runtime import Client, Session
from comfy_script.runtime.default import default_session
from tests.faults.proxy import FaultProxy
from tests.workflows import CHECKPOINT, color_of, solid

pytestmark = pytest.mark.usefixtures("clean_session")


def works() -> bool:
    from comfy_script.runtime.nodes import EmptyImage, PreviewImage

    return color_of(PreviewImage(EmptyImage(8, 8, 1, 0xA10001)).wait()[0]) == 0xA10001


def test_nothing_uses_the_server_of_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMFY_SCRIPT_SERVER", server.url)
    runtime.load()
    assert default_session().url == server.url
    assert works()


def test_address_and_then_another_one(server: Server, server2: Server) -> None:
    runtime.load(server.url)
    queue = runtime.queue
    assert works()
    runtime.load(server2.url)
    assert default_session().url == server2.url
    assert runtime.queue is queue, "scripts keep the queue that they imported"
    assert works()


def test_again_refreshes_the_models(server: Server, base_directory: Path) -> None:
    runtime.load(server.url)
    from comfy_script.runtime import nodes

    assert "just_arrived" not in nodes.Checkpoints.__members__
    new = base_directory / "models/checkpoints/just-arrived.ckpt"
    new.write_bytes((base_directory / "models/checkpoints" / CHECKPOINT).read_bytes())
    try:
        runtime.load()
        assert nodes.Checkpoints.just_arrived.value == "just-arrived.ckpt"
    finally:
        new.unlink()


def test_client_with_authentication(server: Server) -> None:
    with FaultProxy(server.url, basic_auth=("Aladdin", "open sesame")) as proxy:
        headers = {"Authorization": "Basic " + base64.b64encode(b"Aladdin:open sesame").decode()}
        runtime.load(Client(proxy.url, session_factory=lambda: aiohttp.ClientSession(headers=headers)))
        assert works()


def test_nodes_into_a_mapping(server: Server) -> None:
    names: dict[str, object] = {}
    runtime.load(server.url, vars=names)
    assert callable(names["KSampler"])
    assert "Samplers" in names


def test_async_load(server: Server) -> None:
    async def main() -> None:
        await runtime._load(server.url)
        from comfy_script.runtime.nodes import EmptyImage, PreviewImage

        batch = await PreviewImage(EmptyImage(8, 8, 1, 0xA10002))
        assert color_of(await batch.get(0)) == 0xA10002
        await runtime.queue._cancel_all()

    asyncio.run(main())


def test_folder_starts_a_server(comfyui: Installation, tmp_path: Path) -> None:
    args = ComfyUIArgs("--cpu", "--base-directory", str(prepared(tmp_path)))
    with Session(comfyui.path, args) as session:
        session.load()
        first = session.url
        session.load()
        assert session.url == first, "loading again starts no second server"
        assert color_of(session.nodes.PreviewImage(solid(session, 0xA10003)).wait()[0]) == 0xA10003
        connection = session.connection
        assert connection is not None
        started = connection.server
        assert started is not None
        assert started.alive
    assert not started.alive


def prepared(folder: Path) -> Path:
    for name in ("custom_nodes", "input", "output", "models/checkpoints"):
        (folder / name).mkdir(parents=True)
    return folder


def test_script_that_ends_without_waiting(comfyui: Installation, tmp_path: Path) -> None:
    """The server that a script started ends with it, but not before its pictures are made."""
    base = prepared(tmp_path / "base")
    script = f"""
        from comfy_script.runtime import *
        load({str(comfyui.path)!r}, ComfyUIArgs("--cpu", "--base-directory", {str(base)!r}))
        from comfy_script.runtime.nodes import *
        with Workflow():
            image = EmptyImage(8, 8, 1, 0xA10004)
            for _ in range(300):
                image = ImageInvert(ImageScale(image, "lanczos", 512, 512, "disabled"))
            SaveImage(image, "late")
    """
    done = subprocess.run(
        [sys.executable, "-"], input=textwrap.dedent(script), text=True, capture_output=True, cwd=tmp_path, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [path.name for path in (base / "output").iterdir()] == ["late_00001_.png"]


def test_finds_a_folder_named_in_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from comfy_script.comfyui import discovery
    from comfy_script.errors import ComfyUINotFoundError

    monkeypatch.setattr(discovery, "DEFAULT_URL", "http://127.0.0.1:9/")
    monkeypatch.delenv("COMFY_SCRIPT_SERVER", raising=False)
    monkeypatch.setenv("COMFYUI_PATH", str(tmp_path / "not here"))
    with pytest.raises(ComfyUINotFoundError, match="not here"):
        runtime.load()


def test_failed_load_leaves_what_was_there(server: Server) -> None:
    runtime.load(server.url)
    with pytest.raises(ServerUnreachableError):
        runtime.load("http://127.0.0.1:9")
    assert default_session().url == server.url
    assert works()


def test_wrong_kind_of_argument() -> None:
    with pytest.raises(TypeError, match=r"load\(\) takes a URL, a path or a Client, not int"):
        runtime.load(5)


def test_folder_that_is_no_comfyui(tmp_path: Path) -> None:
    from comfy_script.errors import ComfyUINotFoundError

    with pytest.raises(ComfyUINotFoundError, match=tmp_path.name):
        runtime.load(tmp_path)
