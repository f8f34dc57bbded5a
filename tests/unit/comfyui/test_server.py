"""The process of a server: how it is started, watched and ended. Mostly with a stand-in for ComfyUI's main.py."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from comfy_script.comfyui import ComfyUIArgs, Installation, Server, _launcher, detect, devices, ports
from comfy_script.comfyui.server import prepare_base_directory
from comfy_script.errors import ComfyUINotFoundError, ServerStartError

from .conftest import write_stand_in

# Starts a server and says so; then does what its last argument says.
PARENT = """
import os, signal, sys, time
from comfy_script.comfyui import Server, ports
server = Server.start(sys.argv[1])
if sys.argv[2] != "ctrl-c":
    print(server.pid, server.url, flush=True)
if sys.argv[2] == "fork":
    # A forked child that outlives its parent has a copy of everything that is open.
    if os.fork() == 0:
        os.close(1)
        time.sleep(60)
        os._exit(0)
    time.sleep(60)
elif sys.argv[2] == "wait":
    time.sleep(60)
elif sys.argv[2] == "ctrl-c":
    try:
        # Inside, as the signal may come as soon as this is read.
        print(server.pid, server.url, flush=True)
        time.sleep(60)
    except KeyboardInterrupt:
        print(server.alive, ports.is_comfyui(server.url), flush=True)
elif sys.argv[2] == "raise":
    raise ValueError("on purpose")
"""


def wait_until(condition: Callable[[], bool]) -> None:
    """For what happens soon, but not at once; the test's own time limit ends it."""
    while not condition():
        time.sleep(0.05)


def runs(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def ask(server: Server) -> dict[str, Any]:
    with urllib.request.urlopen(f"{server.url}system_stats") as response:
        answer: dict[str, Any] = json.load(response)["system"]
        return answer


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    return write_stand_in(tmp_path / "comfyui")


@contextmanager
def parent(folder: Path, do: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A process, in a group of its own, that has started a server."""
    command = [sys.executable, "-c", PARENT, str(folder), do]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line:
                raise AssertionError(process.communicate()[1])
            yield process, int(line.split()[0])
        finally:
            process.kill()


def test_main_runs_as_python_would_run_it(stand_in: Path) -> None:
    with Server.start(stand_in, ["--more", "x y"], port=None) as server:
        seen = ask(server)
        assert seen["argv"] == server.command[1:]
        assert seen["argv"][:3] == [str(stand_in / "main.py"), "--more", "x y"]
        assert seen["path"] == seen["cwd"] == str(stand_in)
        assert (seen["name"], seen["file"], seen["stdin"]) == ("__main__", str(stand_in / "main.py"), "")
        assert server.alive
        assert server.installation.version == "9.9.9"
        assert f":{seen['argv'][seen['argv'].index('--port') + 1]}/" in server.url
        assert server.log_tail(1000)[0] == "listening"
        assert server.log_tail(0) == []
    assert not server.alive
    assert not runs(server.pid)
    assert not ports.is_comfyui(server.url)
    server.stop()
    assert "ended with" in repr(server)


def test_options_that_the_release_lacks_are_left_out(stand_in: Path) -> None:
    with Server.start(stand_in, ["--cpu"]) as server:
        assert server.command[2:4] == ["--cpu", "--listen"]
        assert not {"--disable-auto-launch", "--database-url"} & set(server.command)
    with pytest.raises(ServerStartError, match=r"9\.9\.9 has no --base-directory"):
        Server.start(stand_in, base_directory=stand_in)


def test_port_and_address_in_the_arguments_count(stand_in: Path) -> None:
    with ports.reserved("127.0.0.1") as free:
        pass
    with Server.start(stand_in, ComfyUIArgs("--listen", "127.0.0.2", f"--port={free}"), port=1) as server:
        assert server.url == f"http://127.0.0.2:{free}/"
        assert server.command.count("--listen") == 1
        assert "--port" not in server.command
        with pytest.raises(ServerStartError, match=rf"Port {free} on 127\.0\.0\.2 is in use already: .*load\("):
            Server.start(stand_in, ["--listen", "127.0.0.2"], port=free)
        assert server.alive
    with pytest.raises(ServerStartError, match="--port takes a number, not 'x'"):
        Server.start(stand_in, ["--port", "x"])


def test_a_port_taken_in_between_is_replaced(stand_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reserved = ports.reserved
    with socket.create_server(("127.0.0.1", 0)) as taken:
        asked: list[int] = []

        @contextmanager
        def first_taken(host: str) -> Iterator[int]:
            with reserved(host) as free:
                asked.append(taken.getsockname()[1] if not asked else free)
                yield asked[-1]

        monkeypatch.setattr(ports, "reserved", first_taken)
        with Server.start(stand_in) as server:
            assert server.url == f"http://127.0.0.1:{asked[1]}/"
    assert len(asked) == 2


def test_a_reserved_port_is_given_to_nobody_else() -> None:
    with ports.reserved("127.0.0.1") as held:
        sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(200)]
        assert held not in [each.getsockname()[1] for each in sockets]
        for each in sockets:
            each.close()
        with socket.create_server(("127.0.0.1", held)):
            assert ports.answers("127.0.0.1", held)
    assert not ports.answers("127.0.0.1", held)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.0 500 Internal Server Error\r\n\r\n",
        b"HTTP/1.0 200 OK\r\n\r\n<html>",
        b'HTTP/1.0 200 OK\r\n\r\n["system"]',
        b"SSH-2.0-OpenSSH\r\n",
        b"",
    ],
)
def test_only_comfyui_is_taken_for_comfyui(answer: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        assert not ports.is_comfyui(ports.url(*listener.getsockname()))
        thread.join()


def test_a_proxy_is_not_asked(stand_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with Server.start(stand_in) as server:
        assert server.alive


def test_urls() -> None:
    assert ports.url("::1", 80) == "http://[::1]:80/"
    assert ports.url(ports.local("0.0.0.0"), 80, secure=True) == "https://127.0.0.1:80/"


def test_it_ends_while_starting(tmp_path: Path) -> None:
    folder = write_stand_in(tmp_path / "comfyui", "print('\\x1b[31msorry\\x1b[0m'); sys.exit(3)")
    with pytest.raises(ServerStartError, match=r"ended while starting \(exit status 3\); its last lines:\n  sorry$"):
        Server.start(folder)


def test_a_missing_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_stand_in(tmp_path / "comfyui", "import no_such_module")
    with pytest.raises(ServerStartError) as raised:
        Server.start(folder)
    assert (
        'module no_such_module is missing. Install what ComfyUI imports with `pip install "comfyui-script[comfyui]"`'
        in (str(raised.value))
    )
    link = tmp_path / "other python"
    link.symlink_to(sys.executable)
    with pytest.raises(ServerStartError, match=rf"`'{link}' -m pip install \"comfyui-script\[comfyui\]\"`"):
        Server.start(folder, ["--cpu"], python=link)


def test_a_package_of_the_frontend_is_missing(tmp_path: Path) -> None:
    said = "print('comfyui-frontend-package is not installed.'); sys.exit(1)"
    with pytest.raises(ServerStartError, match="the module comfyui-frontend-package is missing"):
        Server.start(write_stand_in(tmp_path / "comfyui", said))


def test_it_does_not_answer_in_time(tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    body = f"open({str(pid_file)!r}, 'w').write(str(os.getpid())); import time; time.sleep(60)"
    folder = write_stand_in(tmp_path / "comfyui", body)
    with pytest.raises(
        ServerStartError, match=r"doesn't answer at http://127\.0\.0\.1:\d+/ after 2 seconds without a word"
    ):
        Server.start(folder, timeout=2)
    assert not pid_file.exists() or not runs(int(pid_file.read_text()))


def test_a_slow_start_that_tells_how_it_goes_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script.comfyui.server._PATIENCE", 2)
    body = "import time\nwhile True: print('x' * 1000, flush=True); time.sleep(0.1)"
    started = time.monotonic()
    with pytest.raises(ServerStartError, match=r"doesn't answer at \S+ after 6 seconds; its last lines") as raised:
        Server.start(write_stand_in(tmp_path / "comfyui", body), timeout=3)
    assert time.monotonic() - started > 5.9
    assert all(len(line) < 320 for line in str(raised.value).splitlines())


def test_there_is_nothing_to_start(tmp_path: Path, stand_in: Path) -> None:
    with pytest.raises(ComfyUINotFoundError, match="There is no folder"):
        Server.start(tmp_path / "nowhere")
    gone = detect(stand_in)
    gone.main.unlink()
    with pytest.raises(ComfyUINotFoundError, match=r"no longer in .*comfy-script comfyui install"):
        Server.start(gone)


def test_there_is_no_such_python(stand_in: Path) -> None:
    with pytest.raises(ServerStartError, match="can't be started with the Python '/no/python'"):
        Server.start(stand_in, python="/no/python")


def test_one_that_does_not_want_to_end_is_killed_with_what_it_started(tmp_path: Path) -> None:
    body = """
import signal, subprocess
signal.signal(signal.SIGINT, signal.SIG_IGN)
print(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]).pid, flush=True)
"""
    server = Server.start(write_stand_in(tmp_path / "comfyui", body))
    grandchild = int(server.log_tail()[0])
    assert runs(grandchild)
    server.stop(grace=0.2)
    assert server.returncode == -signal.SIGKILL
    wait_until(lambda: not runs(grandchild))


def test_without_signals_it_is_asked_through_its_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: no signal reaches another process there, and there are no process groups."""
    marks = [tmp_path / name for name in ("asked", "cleaned")]
    body = f"""
import atexit, pathlib
atexit.register(pathlib.Path({str(marks[1])!r}).touch)
import http.server
serve = http.server.HTTPServer.serve_forever
def serve_forever(self):
    try:
        serve(self)
    except KeyboardInterrupt:
        pathlib.Path({str(marks[0])!r}).touch()
http.server.HTTPServer.serve_forever = serve_forever
"""
    server = Server.start(write_stand_in(tmp_path / "comfyui", body))
    monkeypatch.delattr(os, "killpg")
    server.stop(grace=30)
    assert server.returncode == 0
    assert [mark.exists() for mark in marks] == [True, True]


def test_without_signals_it_is_killed_when_it_does_not_listen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
    server = Server.start(write_stand_in(tmp_path / "comfyui", body))
    monkeypatch.delattr(os, "killpg")
    server.stop(grace=0.2)
    assert server.returncode == -signal.SIGKILL


def test_what_windows_is_told_of_the_job(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its structure, byte by byte as in winnt.h on 64 bits; what Windows makes of it can't be tried here."""
    told: dict[str, Any] = {}

    class Kernel:
        def __init__(self, name: str, use_last_error: bool) -> None:
            assert name == "kernel32"
            for function, answer in {"CreateJobObjectW": 44, "GetCurrentProcess": -1}.items():
                setattr(self, function, Function(function, answer))
            for function in ("SetInformationJobObject", "AssignProcessToJobObject"):
                setattr(self, function, Function(function, 1))

    class Function:
        def __init__(self, name: str, answer: int) -> None:
            self.name, self.answer = name, answer

        def __call__(self, *arguments: Any) -> int:
            told[self.name] = arguments
            if self.name == "SetInformationJobObject":
                told["bytes"] = ctypes.string_at(arguments[2], arguments[3])
            return self.answer

    monkeypatch.setattr(ctypes, "WinDLL", Kernel, raising=False)
    _launcher._bind_children()
    assert told["SetInformationJobObject"][:2] == (44, 9)
    assert told["bytes"] == bytes(16) + (0x2000).to_bytes(4, "little") + bytes(124)
    assert told["AssignProcessToJobObject"] == (44, -1)


def test_a_server_that_dies_is_noticed(stand_in: Path) -> None:
    with Server.start(stand_in) as server:
        os.kill(server.pid, signal.SIGKILL)
        wait_until(lambda: not server.alive)
        assert server.returncode == -signal.SIGKILL
        assert "ended with -9" in repr(server)


def test_output_is_passed_on_and_remembered_to_a_limit(tmp_path: Path) -> None:
    body = "for i in range(5000): print('line', i)\nprint('50%\\r100%\\xff')"
    lines: list[str] = []
    with Server.start(write_stand_in(tmp_path / "comfyui", body), on_output=lines.append) as server:
        wait_until(lambda: "listening" in lines)
        assert lines[:2] == ["line 0", "line 1"]
        assert server.log_tail(3) == ["50%", "100%ÿ", "listening"]
        assert len(server.log_tail(10_000)) == 2000


def test_a_listener_that_fails_does_not_block_the_server(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def fail(line: str) -> None:
        raise ValueError(line)

    folder = write_stand_in(tmp_path / "comfyui", "print('x' * 1_000_000, flush=True)")
    with Server.start(folder, on_output=fail) as server:
        assert ports.is_comfyui(server.url)
    assert caplog.text.count("on_output failed") == 1


@pytest.mark.parametrize("do", ["wait", "fork"])
def test_the_server_goes_when_its_parent_is_killed(stand_in: Path, do: str) -> None:
    with parent(stand_in, do) as (process, pid):
        assert runs(pid)
        process.kill()
        wait_until(lambda: not runs(pid))
        if do == "fork":
            os.killpg(process.pid, signal.SIGKILL)


def test_the_server_goes_when_the_script_ends_with_an_error(stand_in: Path) -> None:
    with parent(stand_in, "raise") as (process, pid):
        _, errors = process.communicate()
        assert "ValueError: on purpose" in errors
        assert process.returncode == 1
        assert not runs(pid)


def test_ctrl_c_does_not_reach_the_server(stand_in: Path) -> None:
    with parent(stand_in, "ctrl-c") as (process, pid):
        os.killpg(process.pid, signal.SIGINT)
        said, _ = process.communicate()
        assert said.split() == ["True", "True"]
        assert not runs(pid)


def test_ctrl_c_while_it_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pids: list[int] = []

    def interrupted(self: Server, *_: object) -> None:
        pids.append(self.pid)
        raise KeyboardInterrupt

    monkeypatch.setattr(Server, "_wait_until_up", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Server.start(write_stand_in(tmp_path / "comfyui"))
    assert not runs(pids[0])


def test_a_background_job_s_ignored_sigint_is_not_inherited(stand_in: Path) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        server = Server.start(stand_in)
        server.stop(grace=60)
    finally:
        signal.signal(signal.SIGINT, before)
    assert server.returncode != -signal.SIGKILL


def test_base_directory_is_made_and_kept(tmp_path: Path) -> None:
    base = tmp_path / "base"
    (base / "input").mkdir(parents=True)
    (base / "input/mine.png").write_text("mine")
    assert prepare_base_directory(base) == base
    assert (base / "custom_nodes").is_dir()
    assert (base / "models/checkpoints").is_dir()
    assert (base / "input/mine.png").read_text() == "mine"
    with pytest.raises(ServerStartError, match="can't be made"):
        prepare_base_directory(base / "input/mine.png")


def test_device_options() -> None:
    assert devices.has_device_option(["--port", "1", "--cuda-device=1"])
    assert devices.has_device_option(["--lowvram"])
    assert not devices.has_device_option(["--cpu-vae", "--preview-method", "auto"])


def test_torch_is_asked_where_there_is_a_sign_of_a_gpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "_SIGNS", ("/",))
    devices.has_gpu.cache_clear()
    try:
        # Answers as torch would on a machine with a GPU.
        python = tmp_path / "python"
        python.write_text("#!/bin/sh\necho gpu\n")
        python.chmod(0o755)
        assert devices.has_gpu(str(python))
        assert not devices.has_gpu(str(tmp_path / "none"))
        monkeypatch.setattr(devices, "_SIGNS", ())
        monkeypatch.setenv("PATH", "")
        devices.has_gpu.cache_clear()
        assert not devices.has_gpu(str(python))
    finally:
        devices.has_gpu.cache_clear()


def test_real_servers_from_one_installation(installed: Installation, tmp_path: Path) -> None:
    lines: list[str] = []
    with (
        Server.start(installed, base_directory=tmp_path / "one", on_output=lines.append) as one,
        Server.start(installed.path, ["--cpu"], base_directory=tmp_path / "two") as two,
    ):
        assert one.url != two.url
        for server, name in ((one, "one"), (two, "two")):
            stats = ask(server)
            assert stats["comfyui_version"] == "0.30.0"
            assert str(tmp_path / name) in stats["argv"]
            assert any("To see the GUI go to" in line for line in server.log_tail())
        assert lines == one.log_tail(2000)
        one.stop(grace=120)
        assert one.returncode == 0
        assert ports.is_comfyui(two.url)
    # Nothing of theirs went into the installation's own folder.
    assert not (installed.path / "user").exists()


def test_real_comfyui_without_what_it_imports(installed: Installation, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    python = tmp_path / "bare/bin/python"
    with pytest.raises(ServerStartError, match=rf"the module \w+ is missing\. .*`{python} -m pip install"):
        Server.start(installed, python=python)


def test_real_comfyui_refuses_an_argument(installed: Installation) -> None:
    with pytest.raises(ServerStartError, match=r"exit status 2.*(\n.*)*unrecognized arguments: --no-such-option"):
        Server.start(installed, ["--no-such-option"])


@pytest.mark.parametrize("elsewhere", [False, True])
def test_two_on_one_folder_have_temporary_files_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, elsewhere: bool
) -> None:
    """ComfyUI empties its folder for them when it starts: the previews of the one that runs would be gone."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    empties = """
import shutil
temp = Path(sys.argv[sys.argv.index("--temp-directory") + 1] if "--temp-directory" in sys.argv else "temp")
shutil.rmtree(temp, ignore_errors=True)
temp.mkdir(parents=True)
"""
    folder = write_stand_in(tmp_path / "comfyui", f"from pathlib import Path{empties}")
    (folder / "comfy" / "cli_args.py").write_text('"--temp-directory" "--output-directory"')
    preview = folder / "temp/preview.png"
    with contextlib.ExitStack() as stack:
        if elsewhere:  # in another process
            stack.enter_context(parent(folder, "wait"))
        else:
            stack.enter_context(Server.start(folder))
        preview.write_bytes(b"")
        with Server.start(folder, ["--output-directory", "other"]):
            assert preview.exists()
        assert not caplog.records
        with Server.start(folder) as third, Server.start(folder, ["--temp-directory", str(tmp_path / "mine")]):
            assert preview.exists()
            assert "save into one folder" in caplog.text
            own = Path(third.command[third.command.index("--temp-directory") + 1])
            assert own.is_dir()
        assert not own.exists()
    wait_until(lambda: "--temp-directory" not in _command_of_one(folder))
    assert not preview.exists(), "alone it has ComfyUI's own"


def _command_of_one(folder: Path) -> list[str]:
    with Server.start(folder) as server:
        return server.command
