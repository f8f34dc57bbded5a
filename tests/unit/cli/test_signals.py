"""Ctrl-C and SIGTERM to commands that take long: they end, say so in a line, and leave nothing that the next run minds.

What has jobs on a server is in tests/soak, at random moments.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import psutil
import pytest

if sys.platform == "win32":
    pytest.skip("no signal can be sent to one process", allow_module_level=True)

from aiohttp import web

from comfy_script import _signals
from comfy_script._signals import Terminated, ended_by_sigterm, put_off
from tests.faults.file_server import FileServer, Handler, given
from tests.page_files import page_of_model
from tests.unit.comfyui.conftest import write_stand_in

from .conftest import REGISTRY

CONTENT = b"a model" * 100_000
LIMIT = 120.0
TWICE = (signal.SIGINT, signal.SIGINT)
SIGNALS = {"Ctrl-C": (signal.SIGINT,), "SIGTERM": (signal.SIGTERM,), "Ctrl-C twice": TWICE}
_OUR_TRACE = re.compile(r"""Traceback(?!.*\n  File "[^"]*_launcher.py")""")
"""Not that of the server, which is interrupted by Ctrl-C too, and whose log `comfyui start` shows."""
OPTIONS = '"--temp-directory" "--output-directory" "--base-directory"'


def wait_until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < end, "it never comes to that"
        time.sleep(0.02)


class Command:
    """A command in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.out, self.err = folder / "stdout", folder / "stderr"
        (folder / "temp").mkdir()
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("COMFY", "GIT_"))},
            "PYTHONPATH": str(Path(__file__).parents[3]),
            "TMPDIR": str(folder / "temp"),
            "COMFY_SCRIPT_DATA_DIR": str(folder / "data"),
            "COMFY_SCRIPT_CACHE_DIR": str(folder / "cache"),
        }

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        with self.out.open("w") as out, self.err.open("w") as err:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "comfy_script", *words],
                cwd=self.folder,
                env=self.env,
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
            return self._process

    def interrupt(
        self,
        words: Sequence[str],
        moment: Callable[[], object],
        signals: Sequence[signal.Signals],
        *,
        status: int | None = None,
        sent: bytes = b"",
    ) -> None:
        """Sends signals at a moment, and looks at how it ends.

        Args:
            words: The command.
            moment: Says whether it has come.
            signals: What is sent.
            status: Its exit status; by default that of the signal.
            sent: What it is given on its standard input.
        """
        process = self.start(*words)
        started = []
        try:
            assert process.stdin is not None
            process.stdin.write(sent)
            process.stdin.flush()
            wait_until(lambda: moment() or process.poll() is not None)
            assert process.poll() is None, self.err.read_text()
            started = psutil.Process(process.pid).children(recursive=True)
            for each in signals:
                process.send_signal(each)
                time.sleep(0.05)  # else two of them are one
            process.wait(LIMIT)
        finally:
            process.kill()
            process.communicate()
        said = self.err.read_text()
        # The second Ctrl-C may find an interpreter that is at its end: it ends by the signal then.
        wanted = {status if status is not None else 128 + signals[0], *((-signals[0],) if signals[1:] else ())}
        assert process.returncode in wanted, said
        assert not _OUR_TRACE.search(said), said
        assert "Exception ignored" not in said
        wait_until(lambda: not any(each.is_running() and each.status() != psutil.STATUS_ZOMBIE for each in started))

    def run(self, *words: str) -> str:
        """Runs one to its end."""
        process = self.start(*words)
        process.communicate(timeout=LIMIT)
        assert process.returncode == 0, self.err.read_text()
        return self.out.read_text()

    def threads(self) -> int:
        assert self._process is not None
        return psutil.Process(self._process.pid).num_threads()

    def has_said(self, text: str) -> bool:
        return text in self.out.read_text() + self.err.read_text()


@pytest.fixture
def command(tmp_path: Path) -> Command:
    return Command(tmp_path)


@pytest.fixture
def models() -> Iterator[FileServer]:
    with FileServer() as server:
        yield server


def half(content: bytes) -> Handler:
    """Answers what is asked before the download; of the file, half comes, and then nothing more."""
    whole = given(content)

    async def answer(request: web.Request) -> web.StreamResponse:
        if request.headers.get("Range") == "bytes=0-0":
            return await whole(request)
        response = web.StreamResponse(headers={"ETag": '"one"', "Accept-Ranges": "bytes"})
        response.content_length = len(content)
        await response.prepare(request)
        await response.write(content[: len(content) // 2])
        await asyncio.sleep(LIMIT)
        return response

    return answer


async def silence(request: web.Request) -> web.StreamResponse:
    await asyncio.sleep(LIMIT)
    return web.Response()


@pytest.mark.parametrize("by", SIGNALS)
@pytest.mark.parametrize("answer", [silence, half(CONTENT)], ids=["asked", "half"])
def test_fetch(command: Command, models: FileServer, answer: Handler, by: str) -> None:
    entry = {"url": f"{models.url}/dreams.safetensors", "directory": "checkpoints", "name": "dreams.safetensors"}
    (command.folder / "w.json").write_text(json.dumps(page_of_model(entry)))
    folder = command.folder / "models"
    folder.mkdir()
    models.files["/dreams.safetensors"] = answer
    words = ("fetch", "w.json", "--yes", "--models", str(folder), "--registry", REGISTRY)
    part = folder / "checkpoints/dreams.safetensors.part"
    command.interrupt(words, lambda: models.requests if answer is silence else part.is_file(), SIGNALS[by])
    left = {path.name for path in folder.rglob("*") if path.is_file()}
    assert left <= {"dreams.safetensors.part", "dreams.safetensors.part.json", "dreams.safetensors.part.lock"}
    models.files["/dreams.safetensors"] = given(CONTENT)
    command.run(*words)
    assert [path.read_bytes() for path in folder.rglob("*") if path.is_file()] == [CONTENT]


@pytest.mark.parametrize("by", SIGNALS)
@pytest.mark.parametrize("when", ["starting", "up"])
@pytest.mark.parametrize("name", ["comfyui", "servers"])
def test_servers(command: Command, name: str, when: str, by: str) -> None:
    body = "import time\nprint('slow', flush=True)\ntime.sleep(1000)" if when == "starting" else ""
    if when == "up" and by == "Ctrl-C twice":  # the second one comes while it is waited for
        body = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)"
    folder = write_stand_in(command.folder / "comfyui", body)
    (folder / "comfy/cli_args.py").write_text(OPTIONS)
    more = ("--port", "0") if name == "comfyui" else ("--count", "2", "--logs", "logs")

    def moment() -> bool:
        if when == "up":
            return command.has_said("http://127.0.0.1")
        logs = list((command.folder / "logs").glob("*.log"))
        slow = [path for path in logs if "slow" in path.read_text()]
        return command.has_said("slow") if name == "comfyui" else len(slow) == 2

    words = (name, "start", "--path", str(folder), *more)
    is_wanted_end = when == "up" and by == "Ctrl-C"
    command.interrupt(words, moment, SIGNALS[by], status=0 if is_wanted_end else None)


GIT = """#!/bin/sh
for word; do
    if [ "$word" = fetch ]; then echo > {mark}; exec sleep 1000; fi
done
exec {git} "$@"
"""


@pytest.mark.skipif(shutil.which("git") is None, reason="git isn't there")
@pytest.mark.parametrize("by", SIGNALS)
def test_install(command: Command, by: str) -> None:
    git = shutil.which("git")
    assert git is not None
    repository = write_stand_in(command.folder / "repository")
    own = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b"}
    (repository / "comfy/__init__.py").touch()
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([git, *arguments], cwd=repository, env={**command.env, **own}, check=True)
    mark = command.folder / "mark"
    slow = command.folder / "bin/git"
    slow.parent.mkdir()
    slow.write_text(GIT.format(mark=mark, git=git))
    slow.chmod(0o755)
    path, command.env["PATH"] = command.env["PATH"], f"{slow.parent}{os.pathsep}{command.env['PATH']}"
    words = ("comfyui", "install", "--git", str(repository), "--dest", str(command.folder / "made/it"))
    command.interrupt(words, mark.exists, SIGNALS[by])
    assert list((command.folder / "made").glob("[!.]*")) == []
    command.env["PATH"] = path
    assert command.run(*words).strip() == str(command.folder / "made/it")
    assert [each.name for each in (command.folder / "made").iterdir()] == ["it"]
    assert (command.folder / "made/it/main.py").is_file()


@pytest.mark.parametrize("by", SIGNALS)
@pytest.mark.parametrize("when", ["waiting", "greeted"])
def test_lsp(command: Command, when: str, by: str) -> None:
    pytest.importorskip("jedi_language_server")
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}})
    sent = f"Content-Length: {len(body)}\r\n\r\n{body}".encode() if when == "greeted" else b""

    def moment() -> bool:
        return command.has_said("capabilities") if sent else command.threads() > 1

    command.interrupt(("lsp", "--registry", REGISTRY), moment, SIGNALS[by], sent=sent)


@pytest.mark.parametrize(("sent", "raised"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, Terminated)])
def test_what_is_put_off_comes_at_the_end(
    sent: signal.Signals, raised: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_signals, "_AGAIN", 0.0)
    with ended_by_sigterm():  # another test may have left its handler
        pass
    done = []
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]

    def whole() -> None:
        with ended_by_sigterm(), put_off():
            signal.raise_signal(sent)
            done.append(True)
        done.append(False)

    with pytest.raises(raised):
        whole()
    assert done == [True]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_that_ends_it_already_does_not_come_again(sent: signal.Signals) -> None:
    came: list[int] = []
    before = signal.signal(sent, lambda number, _frame: came.append(number))

    def ended() -> None:
        try:
            raise KeyboardInterrupt("the first")
        finally:
            with put_off():
                signal.raise_signal(sent)

    try:
        with pytest.raises(KeyboardInterrupt, match="the first"):
            ended()
        with put_off(at_exit=True):
            signal.raise_signal(sent)
        assert came == []
        signal.raise_signal(sent)
        assert came == [sent]
    finally:
        signal.signal(sent, before)


def test_whoever_insists_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_signals, "_INSISTS", 0.0)
    went_on = False
    with contextlib.suppress(KeyboardInterrupt), put_off(at_exit=True):
        signal.raise_signal(signal.SIGINT)
        went_on = True
    assert not went_on


TWO = """
import signal, sys, time
from comfy_script import _signals
from comfy_script._signals import Terminated, ended_by_sigterm
_signals._AGAIN = float(sys.argv[1])
try:
    with ended_by_sigterm():
        signal.raise_signal(signal.SIGTERM)
except Terminated:
    print("ended", flush=True)
time.sleep(0.01)
signal.raise_signal(signal.SIGTERM)
print("once", flush=True)
time.sleep(0.01)
_signals._AGAIN = 0
with ended_by_sigterm():
    signal.raise_signal(signal.SIGTERM)
"""


@pytest.mark.parametrize(("again", "said", "status"), [(60.0, "ended\nonce\n", 143), (0.0, "ended\n", -signal.SIGTERM)])
def test_sigterm_twice_in_quick_succession_is_one(again: float, said: str, status: int) -> None:
    """As `timeout` sends it. One that comes later is another one, also to whoever has caught the first."""
    done = subprocess.run([sys.executable, "-c", TWO, str(again)], stdout=subprocess.PIPE, text=True, check=False)
    assert (done.stdout, done.returncode) == (said, status)
