"""What a user names is read as far as memory has room for it: endless files, huge ones, pipes, unknown homes."""

from __future__ import annotations

import ast
import gzip
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from comfy_script import _reading
from comfy_script._files import real_path
from comfy_script._reading import absolute, check_readable, expanded, gunzip, open_file, read_bytes, read_text
from comfy_script.comfyui.discovery import folders
from comfy_script.errors import ComfyScriptError, FormatError, RegistryError, ScriptError
from comfy_script.registry import read_file
from comfy_script.runtime import open_workflow
from comfy_script.runtime.script import compile_script

PACKAGE = Path(_reading.__file__).parent
NO_USER = "~nobody-is-called-so"
READERS: tuple[Callable[[Path], object], ...] = (read_bytes, read_text)

with_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")


@pytest.fixture
def huge(tmp_path: Path) -> Path:
    """A file of 4 TB, without a disk of that size."""
    with (tmp_path / "huge").open("wb") as file:
        try:
            file.truncate(1 << 42)
        except OSError:
            pytest.skip("this disk has no sparse files")
    return tmp_path / "huge"


@pytest.mark.parametrize("read", [*READERS, check_readable])
def test_a_huge_file(read: Callable[[Path], object], huge: Path) -> None:
    with pytest.raises(OSError, match="more than 512 MB, and no more is read"):
        read(huge)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_an_endless_device(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/zero")
    with pytest.raises(OSError, match="more than 4 MB"):
        read_bytes(tmp_path / "link", 4 << 20)
    for look in (check_readable, lambda path: open_file(path).__enter__()):
        with pytest.raises(OSError, match="it is a pipe or a device, not a file"):
            look(tmp_path / "link")


@with_pipes
def test_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_reading, "PATIENCE", 0.05)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match=r"nothing came from it for 0.05 s"):
        read_bytes(pipe)
    with pytest.raises(OSError, match="it is a pipe or a device"):
        check_readable(pipe)
    monkeypatch.setattr(_reading, "PATIENCE", 20)

    def write() -> None:
        with pipe.open("wb") as file:
            for part in (b"one\r\n", b"two"):
                file.write(part)
                file.flush()
                time.sleep(0.05)

    writer = threading.Thread(target=write)
    writer.start()
    assert read_text(pipe) == "one\ntwo"
    writer.join()


def test_a_bomb(tmp_path: Path) -> None:
    content = bytes(5 << 20)
    assert gunzip(gzip.compress(content), "bomb") == content
    with pytest.raises(OSError, match="more than 4 MB"):
        gunzip(gzip.compress(content), "bomb", 4 << 20)


def test_a_file_that_just_fits(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"four")
    assert read_bytes(tmp_path / "file", 4) == b"four"
    with pytest.raises(OSError, match="more than 0 MB"):
        read_bytes(tmp_path / "file", 3)
    with pytest.raises(IsADirectoryError if os.name == "posix" else PermissionError):
        read_bytes(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="there, a home is any folder beside one's own")
def test_the_home_of_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ComfyScriptError, match=f"^{NO_USER}/x: there is no user nobody-is-called-so.*its whole path$"):
        expanded(f"{NO_USER}/x")
    with pytest.raises(OSError, match="there is no user"):
        expanded(Path(NO_USER))
    assert expanded(f"./{NO_USER}/x") == Path(NO_USER, "x")
    assert expanded(Path(NO_USER).absolute()) == Path(NO_USER).absolute()
    monkeypatch.delenv("HOME")

    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", unknown)
    with pytest.raises(ComfyScriptError, match=r"^~/x: your home folder isn't known: set HOME"):
        expanded("~/x")


@pytest.mark.skipif(os.name != "posix", reason="Windows removes no folder that somebody is in")
def test_a_working_directory_that_was_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    for look in (absolute, real_path):
        with pytest.raises(ComfyScriptError, match=r"^x: the working directory was removed"):
            look("x")
        assert look(tmp_path) == tmp_path.resolve()
    found = [what for folder, what in folders() if folder is None]
    assert "a ComfyUI folder in or above the working directory, which was removed" in found


USES: dict[str, tuple[Callable[[Path], object], type[ComfyScriptError]]] = {
    "a registry": (read_file, RegistryError),
    "a workflow": (open_workflow, FormatError),
    "a script": (lambda path: compile_script(path, {}, ()), ScriptError),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("use", USES)
def test_an_error_names_the_file(use: str, huge: Path) -> None:
    call, kind = USES[use]
    start = b"{" if use == "a workflow" else b""
    with huge.open("r+b") as file:
        file.write(start)
    with pytest.raises(kind, match=f"{re.escape(str(huge))} .*(more than 512 MB|too large)"):
        call(huge)


@with_pipes
@pytest.mark.parametrize("use", USES)
def test_no_use_waits_for_a_pipe(use: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_reading, "PATIENCE", 0.05)
    os.mkfifo(tmp_path / "pipe")
    call, kind = USES[use]
    with pytest.raises(kind, match=re.escape(str(tmp_path / "pipe"))):
        call(tmp_path / "pipe")


def test_a_registry_that_is_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comfy_script._reading.gunzip.__defaults__", (1 << 20,))
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(bytes(2 << 20)))
    with pytest.raises(RegistryError, match=r"bomb\.gz can't be read: it has more than 1 MB"):
        read_file(tmp_path / "bomb.gz")


def calls() -> Iterator[tuple[str, ast.Call]]:
    """What the package calls, of functions by their last name."""
    for file in sorted(PACKAGE.rglob("*.py")):
        place = file.relative_to(PACKAGE).as_posix()
        if not place.startswith("nodes/") and place != "_reading.py":
            for part in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(part, ast.Call):
                    yield place, part


def is_reading(call: ast.Call) -> bool:
    """Whether a call reads a file, or opens one for that; an `open` without mode or encoding is no file's."""
    name = ast.unparse(call.func).rpartition(".")[2]
    if name != "open":
        return name in ("read_bytes", "read_text") and isinstance(call.func, ast.Attribute)
    modes = [each.value for each in ast.walk(call) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    writes = any(re.fullmatch("[wax]b?", mode) for mode in modes)
    opens = isinstance(call.func, ast.Name) or any(each.arg == "encoding" for each in call.keywords)
    return any(re.fullmatch(r"r[bt]?\+?", mode) for mode in modes) or (opens and not writes)


ELSEWHERE = {
    "cli/__init__.py": "what stands for streams that are closed",
    "comfyui/fetch.py": "an archive that was downloaded, and its hash compared",
    "downloads/part.py": "a part of a download, written on at its end",
}


GONE = {"runtime/stubs.py", "comfyui/_launcher.py"}
"""The first asks whether it is there; the second runs in a server, which was given one."""


def test_files_are_read_in_one_place_only() -> None:
    found: dict[str, int] = {}
    for place, call in calls():
        name = ast.unparse(call.func)
        assert name.rpartition(".")[2] not in ("absolute", "cwd") or "." not in name or place in GONE, (
            f"{place}:{call.lineno}: `absolute` has a message for a working directory that was removed"
        )
        assert name != "sys.stdin.buffer.read", f"{place}:{call.lineno}: `read_stdin` has a limit"
        assert name.rpartition(".")[2] != "expanduser", f"{place}:{call.lineno}: `expanded` has a message"
        assert name != "gzip.decompress", f"{place}:{call.lineno}: `gunzip` has a limit"
        if is_reading(call):
            found[place] = call.lineno
    assert found.keys() == ELSEWHERE.keys(), found
