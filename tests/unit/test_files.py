"""Files where systems differ. What Windows does is simulated: it refuses by PermissionError."""

from __future__ import annotations

import ast
import errno
import os
import re
import stat
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from comfy_script import _files
from comfy_script._files import can_write, real_path, remove_tree, replace, write_atomically
from comfy_script._held_folders import HeldFolder, remove_left
from comfy_script.comfyui.temporary import TemporaryPlace
from comfy_script.errors import ComfyUIError

PACKAGE = Path(_files.__file__).parent


class Refusal:
    """A function that refuses as long as somebody has the file open, as Windows does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self.times = times
        self.asked = 0
        self._replace = Path.replace
        monkeypatch.setattr(Path, "replace", lambda path, target: self(path, target))

    def __call__(self, path: Path, target: Path) -> Path:
        self.asked += 1
        if self.asked <= self.times:
            raise PermissionError(13, "Access is denied", str(target))
        return self._replace(path, target)


def test_windows_refuses_for_a_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    refusal = Refusal(monkeypatch, times=3)
    write_atomically(tmp_path / "file", b"new")
    assert refusal.asked == 4
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file": b"new"}


def test_windows_refuses_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(_files, "_PATIENCE", 0.05)
    (tmp_path / "file").write_bytes(b"old")
    Refusal(monkeypatch, times=10**6)
    with pytest.raises(PermissionError, match="Access is denied"):
        write_atomically(tmp_path / "file", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file": b"old"}


def test_elsewhere_a_refusal_is_final(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    refusal = Refusal(monkeypatch, times=1)
    (tmp_path / "a").touch()
    with pytest.raises(PermissionError):
        replace(tmp_path / "a", tmp_path / "b")
    assert refusal.asked == 1


def test_a_folder_is_tried_where_access_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_write(tmp_path)
    assert not can_write(tmp_path / "missing")
    assert list(tmp_path.iterdir()) == []
    open_file = Path.open

    def protected(path: Path, mode: str = "r", *args: Any, **options: Any) -> Any:
        if path.parent == tmp_path and mode != "r":
            raise PermissionError(13, "Permission denied", str(path))
        return open_file(path, mode, *args, **options)

    monkeypatch.setattr(Path, "open", protected)
    assert os.access(tmp_path, os.W_OK)
    assert not can_write(tmp_path)


def test_read_only_files_go_with_their_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of git do not on Windows, which removes no file without the permission to write it."""
    folder = tmp_path / "objects"
    (folder / "pack").mkdir(parents=True)
    for name in ("a", "pack/b"):
        (folder / name).write_bytes(b"")
        (folder / name).chmod(0o444)
    unlink = os.unlink

    def as_on_windows(path: Any, *, dir_fd: int | None = None) -> None:
        if not os.stat(path, dir_fd=dir_fd).st_mode & stat.S_IWRITE:
            raise PermissionError(13, "Access is denied", path)
        unlink(path, dir_fd=dir_fd)

    monkeypatch.setattr(os, "unlink", as_on_windows)
    remove_tree(folder)
    assert not folder.exists()


def test_a_folder_that_is_not_there_or_cannot_be_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remove_tree(tmp_path / "missing")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/in_use").touch()

    def refuse(path: Any, **_: Any) -> None:
        raise PermissionError(13, "in use", path)

    monkeypatch.setattr(os, "unlink", refuse)
    remove_tree(tmp_path / "folder")
    assert (tmp_path / "folder/in_use").exists()


SYSTEM_ERRORS = {"OSError", "FileNotFoundError", "FileExistsError", "PermissionError"}
CAUGHT_ABOVE = {"comfyui/transaction.py: _make", "pool/ray_cluster.py: _temporary_folder"}
"""Functions whose callers explain what the system refuses."""


def sources(pattern: str) -> Iterator[tuple[str, ast.Module]]:
    """The package's files that have something in them."""
    for file in sorted(PACKAGE.rglob("*.py")):
        text = file.read_text("utf-8")
        if re.search(pattern, text):
            yield file.relative_to(PACKAGE).as_posix(), ast.parse(text)


def caught(handler: ast.ExceptHandler) -> set[str]:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type] if handler.type else []
    return {ast.unparse(kind) for kind in kinds}


def test_no_message_has_the_number_of_what_the_system_refuses() -> None:
    """`reason(error)` is said: an OSError as a text begins with "[Errno 28]", and may end with the file again."""
    handlers = [
        (place, handler)
        for place, tree in sources(rf"except .*({'|'.join(SYSTEM_ERRORS)}).* as ")
        for handler in ast.walk(tree)
        if isinstance(handler, ast.ExceptHandler) and handler.name and caught(handler) & SYSTEM_ERRORS
    ]
    assert len(handlers) > 30
    assert [
        f"{place}:{part.lineno}"
        for place, handler in handlers
        for part in ast.walk(handler)
        if isinstance(part, ast.FormattedValue) and ast.unparse(part.value) == handler.name
    ] == []


def test_each_temporary_file_that_can_not_be_made_is_explained() -> None:
    used: list[str] = []
    explained: list[str] = []
    for place, tree in sources(r"\btempfile\."):
        for function in ast.walk(tree):
            if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            tries = [
                each
                for each in ast.walk(function)
                if isinstance(each, ast.Try) and any("OSError" in caught(handler) for handler in each.handlers)
            ]
            within = {id(node) for each in tries for statement in each.body for node in ast.walk(statement)}
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("tempfile."):
                    used.append(f"{place}: {function.name}")
                    explained += [used[-1]] if id(call) in within else []
    assert len(used) >= 7
    assert set(used) - set(explained) == CAUGHT_ABOVE | {"_held_folders.py: no_temporary_folder"}


WRITES_ONLY = {"runtime/saving.py: failing_as_result", "downloads/part.py: _failing"}
"""Context managers that say what the system refuses of a file: `with` them, as in a `try`, is only what uses it."""


def explaining(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """What is tried by someone who says what an OSError means."""
    managers = {name.partition(": ")[2] for name in WRITES_ONLY}
    for part in ast.walk(tree):
        if isinstance(part, ast.Try) and any(each.name and "OSError" in caught(each) for each in part.handlers):
            yield part.body
        elif isinstance(part, ast.With):
            calls = [each.context_expr.func for each in part.items if isinstance(each.context_expr, ast.Call)]
            if managers & {ast.unparse(call).rpartition(".")[2] for call in calls}:
                yield part.body


def reached(body: list[ast.stmt], functions: dict[str, ast.AST], seen: set[str]) -> Iterator[ast.AST]:
    """What is done in it, and in functions of the same file that it calls."""
    for part in (part for statement in body for part in ast.walk(statement)):
        yield part
        if isinstance(part, ast.Call):
            name = ast.unparse(part.func).rpartition("self.")[2]
            if name in functions and name not in seen:
                seen.add(name)
                yield from reached(functions[name].body, functions, seen)  # type: ignore[attr-defined]


def test_what_an_explanation_blames_is_all_that_was_tried() -> None:
    """No disk is full because stdout is closed, a program can't be started, or a caller's own block fails."""
    blamed: set[str] = set()
    looked_at = 0
    for place, tree in sources(r"\bOSError\b|failing_as_result"):
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
        functions = {each.name: each for each in ast.walk(tree) if isinstance(each, kinds)}
        for function in functions.values():
            for body in explaining(ast.Module(function.body, [])):
                looked_at += 1
                own = {id(part) for statement in body for part in ast.walk(statement)}
                for part in reached(body, dict(functions), set()):
                    called = ast.unparse(part.func) if isinstance(part, ast.Call) else ""
                    starts = "subprocess" in called and id(part) not in own
                    yields = isinstance(part, (ast.Yield, ast.YieldFrom)) and id(part) in own
                    if starts or yields or called.startswith(("print", "typer.")):
                        blamed.add(f"{place}: {function.name}")
    assert looked_at > 40
    assert blamed == WRITES_ONLY | {"cli/output.py: _print"}


def test_no_path_is_resolved_that_may_lead_in_a_circle() -> None:
    """Where links do, `Path.resolve` raises a RuntimeError before Python 3.13; `real_path` raises nothing."""
    assert [
        f"{place}:{call.lineno}"
        for place, tree in sources(r"\.resolve\(\)")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "resolve"
        if not call.args and ast.unparse(call.func.value) != "Path(__file__)"
    ] == []


def test_links_in_a_circle_lead_somewhere(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "c").symlink_to(tmp_path)
    assert real_path(tmp_path / "a/it").is_relative_to(os.path.realpath(tmp_path))
    assert real_path(tmp_path / "c/it") == real_path(tmp_path) / "it"


@pytest.mark.parametrize("named", ["nowhere", "a file"])
def test_no_place_for_temporary_files(named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a file").touch()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / named))
    said = f"no folder can be made in {re.escape(str(tmp_path / named))}: [A-Z][a-z ]+. Set the environment.* TMPDIR"
    with pytest.raises(ComfyUIError, match=said):
        HeldFolder("it-")
    remove_left("it-")
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr("tempfile._candidate_tempdir_list", lambda: [str(tmp_path / named)])
    with pytest.raises(
        ComfyUIError, match=r"There is no place for temporary files: No usable temporary directory.*TMPDIR"
    ):
        HeldFolder("it-")
    with pytest.raises(ComfyUIError, match="TMPDIR"):
        TemporaryPlace(tmp_path)
    remove_left("it-")


def test_a_temporary_folder_that_can_not_be_held_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ComfyUIError, match=f"{re.escape(str(tmp_path))}: No space left on device"):
        HeldFolder("it-")
    assert list(tmp_path.iterdir()) == []


def test_no_file_of_the_package_has_a_name_that_another_system_cannot_have() -> None:
    files = [path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*") if "__pycache__" not in path.parts]
    assert len(files) > 200
    assert [name for name, count in Counter(map(str.casefold, files)).items() if count > 1] == []
    assert [name for name in files if PureWindowsPath(name).is_reserved() or set(name) & set('<>:"|?*\\')] == []
    # The deepest place that Windows has by default, below a user's own folder.
    assert max(map(len, files)) < 120
