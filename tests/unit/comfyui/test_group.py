"""Several servers at once: what each is given, and what becomes of them. With a stand-in for ComfyUI's main.py."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import psutil
import pytest

from comfy_script.comfyui import ComfyUIArgs, Server, ServerGroup, group, ports
from comfy_script.errors import ComfyUINotFoundError, ServerStartError

from .conftest import write_stand_in
from .test_server import ask, runs, wait_until

# What is like ComfyUI here: its options, and that it empties its folder for temporary files.
BODY = """
print("gpu", os.environ.get("CUDA_VISIBLE_DEVICES"), flush=True)
"""
OPTIONS = '"--temp-directory" "--output-directory" "--base-directory"'


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    folder = write_stand_in(tmp_path / "comfyui", BODY)
    (folder / "comfy" / "cli_args.py").write_text(OPTIONS)
    return folder


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made, here and in processes that are started."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def option(server: Server, name: str) -> str:
    return server.command[server.command.index(name) + 1]


def test_each_has_what_two_must_not_share(stand_in: Path, tmp_path: Path) -> None:
    with ServerGroup.start(stand_in, ["--more"], count=3, base_directory=tmp_path / "base") as servers:
        assert len(set(servers.urls)) == 3
        assert all(ports.is_comfyui(url) for url in servers.urls)
        for number, server in enumerate(servers.servers):
            assert "--more" in ask(server)["argv"]
            assert option(server, "--output-directory") == str(tmp_path / f"base/output/server-{number}")
        folders = {option(server, "--temp-directory") for server in servers.servers}
        assert len(folders) == 3
        assert {option(server, "--base-directory") for server in servers.servers} == {str(tmp_path / "base")}
        assert "3 ComfyUI servers" in repr(servers)
        pids = [server.pid for server in servers.servers]
    assert not any(runs(pid) for pid in pids)
    assert not any(Path(folder).exists() for folder in folders)
    assert sorted(path.name for path in servers.logs.iterdir()) == [f"server-{number}.log" for number in range(3)]
    servers.stop()


def test_options_of_the_user_win(stand_in: Path, tmp_path: Path) -> None:
    args = ComfyUIArgs("--output-directory", str(tmp_path))
    with ServerGroup.start(stand_in, args, count=1) as servers:
        assert servers.servers[0].command.count("--output-directory") == 1
        assert option(servers.servers[0], "--output-directory") == str(tmp_path)


def test_one_for_each_gpu(stand_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script.comfyui.group.has_gpu", lambda python: True)
    with ServerGroup.start(stand_in, gpus=[1, "GPU-8932f937"], logs=tmp_path / "logs"):
        pass
    for name, gpu in (("gpu-1", "1"), ("gpu-GPU-8932f937", "GPU-8932f937")):
        assert f"gpu {gpu}\n" in (tmp_path / "logs" / f"{name}.log").read_text()


def _two_free_ports() -> int:
    """The first of two ports in a row that nobody has."""
    while True:
        with ports.reserved("127.0.0.1") as free, socket.socket() as second, contextlib.suppress(OSError):
            second.bind(("127.0.0.1", free + 1))
            return free


def test_at_ports_in_a_row(stand_in: Path) -> None:
    free = _two_free_ports()
    with ServerGroup.start(stand_in, count=2, port=free) as servers:
        assert servers.urls == [f"http://127.0.0.1:{free}/", f"http://127.0.0.1:{free + 1}/"]


def test_what_can_not_be_started(
    stand_in: Path, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comfy_script.comfyui.group.has_gpu", lambda python: False)
    (tmp_path / "logs/server-0.log").mkdir(parents=True)
    for options, says in (
        ({}, r"Give either gpus=\[0, 1\] or count=2"),
        ({"gpus": [0], "count": 1}, "Give either"),
        ({"gpus": "0,1"}, "is no list of different GPUs"),
        ({"gpus": [0, "0"]}, "is no list of different GPUs"),
        ({"gpus": []}, "is no list of different GPUs"),
        ({"count": 0}, "count=0 must be 1 at least"),
        ({"gpus": [0, 1]}, "torch sees no GPU here: give count=2"),
        ({"count": 1, "logs": stand_in / "main.py" / "logs"}, "can't be made"),
        ({"count": 1, "base_directory": stand_in / "main.py"}, "can't be made"),
        ({"count": 1, "logs": tmp_path / "logs"}, r"The log .*server-0\.log can't be written: Is a directory"),
    ):
        with pytest.raises(ServerStartError, match=says):
            ServerGroup.start(stand_in, **options)  # type: ignore[arg-type]
        assert not list(temporary.iterdir())
    with pytest.raises(ComfyUINotFoundError):
        ServerGroup.start(tmp_path / "nowhere", count=1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_log_that_the_disk_has_no_room_for(stand_in: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs/server-0.log").symlink_to("/dev/full")
    with ServerGroup.start(stand_in, count=2, logs=tmp_path / "logs") as servers:
        assert len(servers.urls) == 2
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert said == [f"The log {tmp_path}/logs/server-0.log ends here, it can't be written: No space left on device."]
    assert "listening" in (tmp_path / "logs/server-1.log").read_text()
    assert not children()


def test_where_one_does_not_come_up_none_is_left(tmp_path: Path) -> None:
    body = 'if "server-1" in " ".join(sys.argv): sys.exit("no memory")'
    folder = write_stand_in(tmp_path / "comfyui", body)
    (folder / "comfy" / "cli_args.py").write_text(OPTIONS)
    with pytest.raises(ServerStartError, match="no memory"):
        ServerGroup.start(folder, count=3)
    assert not children()


def test_those_that_still_start_are_stopped_as_well(tmp_path: Path) -> None:
    """Whoever presses Ctrl-C while servers start doesn't wait for them."""
    folder = write_stand_in(tmp_path / "comfyui", 'import time; print("slow", flush=True); time.sleep(1000)')
    program = (
        "import sys\nfrom comfy_script.comfyui import ServerGroup\n"
        "ServerGroup.start(sys.argv[1], count=2, logs=sys.argv[2])"
    )
    arguments = [sys.executable, "-c", program, str(folder), str(tmp_path / "logs")]
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True) as process:
        wait_until(lambda: all("slow" in text(tmp_path / f"logs/server-{n}.log") for n in range(2)))
        started = psutil.Process(process.pid).children(recursive=True)
        assert len(started) == 2
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=120)
        assert "KeyboardInterrupt" in said
    wait_until(lambda: not any(runs(each.pid) for each in started))


def text(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def children() -> list[psutil.Process]:
    return [each for each in psutil.Process().children(recursive=True) if "main.py" in " ".join(each.cmdline())]


def test_one_that_ends_is_started_again_at_its_address(
    stand_in: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group, "_QUICK", 0.0)
    with ServerGroup.start(stand_in, count=2, logs=tmp_path) as servers:
        urls, first = servers.urls, servers.servers[0].pid
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: servers.servers[0].pid != first)
        assert servers.urls == urls
        assert ports.is_comfyui(urls[0])
        assert text(tmp_path / "server-0.log").count("listening") == 2, "one log for all"
        assert f"ComfyUI at {urls[0]} ended by itself (exit status -9" in caplog.text
        assert servers.going


def test_one_that_ends_again_and_again_is_left(
    stand_in: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group, "_QUICK", 10_000.0)
    with ServerGroup.start(stand_in, count=1) as servers, caplog.at_level(logging.WARNING):
        for _ in range(3):
            last = servers.servers[0].pid
            os.kill(last, signal.SIGKILL)
            wait_until(lambda last=last: servers.servers[0].pid != last or not servers.going)  # type: ignore[misc]
        assert not servers.going
        assert "it isn't started again" in caplog.text


def test_a_forked_process_leaves_them_alone(stand_in: Path) -> None:
    with ServerGroup.start(stand_in, count=1) as servers:
        child = os.fork()
        if child == 0:
            servers.stop()
            os._exit(0)
        os.waitpid(child, 0)
        assert servers.servers[0].alive
        assert ports.is_comfyui(servers.urls[0])


def folders_of(temporary: Path) -> set[Path]:
    return set(temporary.glob("comfy_script-servers-*"))


def test_logs_in_temporary_folders_do_not_pile_up(
    stand_in: Path, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stay a day for who wants to read them, as do those of a group that was killed; what is in use stays."""
    foreign = temporary / "comfy_script-servers-of-others"
    foreign.mkdir()
    with ServerGroup.start(stand_in, count=1) as first:
        pass
    with ServerGroup.start(stand_in, count=1, logs=tmp_path / "logs") as second:
        assert "listening" in text(first.logs / "server-0.log"), "a day hasn't passed"
        in_use = folders_of(temporary) - {first.logs.parent, foreign}
        assert len(in_use) == 1
        monkeypatch.setattr(group, "_LOGS_STAY", 0.0)
        with ServerGroup.start(stand_in, count=1) as third:
            assert folders_of(temporary) == {*in_use, third.logs.parent, foreign}
    assert folders_of(temporary) == {third.logs.parent, foreign}
    assert "listening" in text(second.logs / "server-0.log"), "a folder that was given isn't touched"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_the_command_prints_the_addresses_and_leaves_nothing(
    stand_in: Path, how: signal.Signals, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-m", "comfy_script", "servers", "start", "--count", "2", "--path", str(stand_in)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        urls = process.stdout.readline().strip().split(",")
        assert len(urls) == 2
        for url in urls:
            urllib.request.urlopen(f"{url}system_stats").close()
        started = psutil.Process(process.pid).children(recursive=True)
        assert len(started) == 2
        process.send_signal(how)
        _, said = process.communicate(timeout=120)
        assert process.returncode == (0 if how is signal.SIGINT else -9)
        assert "Starting 2 servers of ComfyUI 9.9.9" in said
        assert "Their logs are in" in said
    wait_until(lambda: not any(runs(each.pid) for each in started))
    (left,) = folders_of(temporary)
    monkeypatch.setattr(group, "_LOGS_STAY", 0.0)
    with ServerGroup.start(stand_in, count=1):
        assert not left.exists(), "those that are started next remove what it left"
