"""Stubs as files: replaced so that readers find what they need, by one process at a time, with nothing left behind."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import filelock
import pytest

from comfy_script.codegen import stub_files as module
from comfy_script.codegen.stub_header import is_current, parts_folder, stamp_file
from comfy_script.codegen.stubs import stub_files, write_stubs
from comfy_script.registry import Registry

LOCK = ".lock"


def registry_of(*names: str, **nodes: dict[str, Any]) -> Registry:
    return Registry.from_object_info({**{name: node() for name in names}, **nodes}, cache=False)


def node(*inputs: str, output: str = "LATENT", size: int = 0) -> dict[str, Any]:
    """A node with these link types as inputs, and documentation that fills a part."""
    return {
        "input": {"required": {type.lower(): [type] for type in inputs}},
        "output": [output],
        "output_name": [output],
        "description": "x" * size,
    }


def is_whole(registry: Registry, index: Path) -> bool:
    """Whether the files are exactly the registry's stub, besides the lock."""
    text, parts = stub_files(registry, index)
    found = {path.name: path.read_text(encoding="utf-8") for path in parts_folder(index).iterdir() if path.name != LOCK}
    return index.read_text(encoding="utf-8") == text and found == parts and is_current(registry, index)


def unreadable(index: Path, names: set[str]) -> set[str]:
    """Those nodes that nobody finds who starts at the index: the class, or what its file imports for it."""
    text, folder = index.read_text(encoding="utf-8"), parts_folder(index)
    missing = set()
    for name in names:
        match = re.search(rf"^{name}: (part[01_]*)\.{name}$", text, re.MULTILINE)
        part = folder / f"{match[1]}.pyi" if match else None
        if part is None or not part.exists():
            missing.add(name)
            continue
        body = re.search(rf"^class {name}:\n(?:    .*\n|\n)*", part.read_text(encoding="utf-8"), re.MULTILINE)
        types = set(re.findall(r"\b[A-Z]{4,}\b", body[0])) if body else set()
        defined = set(re.findall(r"^class (\w+)", (folder / "types.pyi").read_text(encoding="utf-8"), re.MULTILINE))
        if body is None or not types <= defined:
            missing.add(name)
    return missing


def test_writing(tmp_path: Path, registry: Registry) -> None:
    dest = tmp_path / "new" / "nodes.pyi"
    assert write_stubs(registry, dest) == dest
    assert is_whole(registry, dest)
    assert set(dest.parent.iterdir()) == {dest, parts_folder(dest)}


def test_the_same_nodes_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dest = tmp_path / "nodes.pyi"
    write_stubs(registry_of("A"), dest)
    with monkeypatch.context() as patch:
        patch.setattr(module, "write_atomically", None)
        write_stubs(registry_of("A"), dest)
    write_stubs(registry_of("B"), dest)
    assert "B: part.B" in dest.read_text(encoding="utf-8")


def test_the_stub_of_real_mode_is_another(tmp_path: Path) -> None:
    dest, registry = tmp_path / "nodes.pyi", registry_of("A")
    write_stubs(registry, dest)
    virtual = (parts_folder(dest) / "types.pyi").read_bytes()
    write_stubs(registry, dest, real=True)
    assert (parts_folder(dest) / "types.pyi").read_bytes() != virtual
    assert is_current(registry, dest, real=True)
    assert not is_current(registry, dest)


@pytest.mark.parametrize("lost", ["__init__.pyi", "part.pyi", "../nodes.pyi"])
def test_what_is_lost_is_written_anew(tmp_path: Path, lost: str) -> None:
    """A part that is missing shows when the nodes change; without the stamp or the index, at once."""
    dest = tmp_path / "nodes.pyi"
    registry = registry_of("A")
    write_stubs(registry, dest)
    (parts_folder(dest) / lost).unlink()
    if lost == "part.pyi":
        registry = registry_of("A", "B")
    write_stubs(registry, dest)
    assert is_whole(registry, dest)


@pytest.mark.parametrize("there", [b"", b"\xff\xfe", b"# another file\n"])
def test_another_file_is_replaced(tmp_path: Path, there: bytes) -> None:
    dest = tmp_path / "nodes.pyi"
    dest.write_bytes(there)
    stamp_file(dest).parent.mkdir()
    stamp_file(dest).write_bytes(there)
    write_stubs(registry_of("A"), dest)
    assert is_whole(registry_of("A"), dest)


def test_only_what_changes_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dest = tmp_path / "nodes.pyi"
    write_stubs(registry_of("A", B=node("MODEL", size=PART)), dest)
    written = []
    write = module.write_atomically

    def note(path: Path, data: bytes) -> None:
        written.append(path.name)
        write(path, data)

    monkeypatch.setattr(module, "write_atomically", note)
    write_stubs(registry_of("A", B={**node("MODEL", size=PART), "deprecated": True}), dest)
    part = next(path.name for path in parts_folder(dest).glob("part*") if "class B:" in path.read_text())
    assert written == [stamp_file(dest).name, part, dest.name, stamp_file(dest).name]


PART = 50_000
OLD = registry_of(
    Stays=node("MODEL"), Grows=node("MODEL", size=PART), Goes=node("OLDTYPE"), Other=node("MODEL", "OLDTYPE")
)
NEW = registry_of(
    Stays=node("MODEL"),
    Grows=node("MODEL", "NEWTYPE", size=PART),
    Other=node("MODEL"),
    Comes=node("NEWTYPE", size=PART),
)
SHARED = {"Stays", "Grows", "Other"}


@pytest.mark.parametrize(("before", "after"), [(OLD, NEW), (NEW, OLD)])
def test_wherever_it_breaks_off_nodes_are_found_and_the_next_writer_completes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Registry, after: Registry
) -> None:
    replace = Path.replace
    failures = 0
    for files in range(100):
        dest = tmp_path / str(files) / "nodes.pyi"
        write_stubs(before, dest)
        left = iter(range(files))

        def fail(self: Path, target: Path) -> Path:
            if next(left, None) is None:  # noqa: B023
                raise OSError(28, "No space left on device")
            return replace(self, target)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", fail)
            try:
                write_stubs(after, dest)
                break
            except OSError:
                failures += 1
        # Not those that change at the same time as a type which they need.
        assert unreadable(dest, {"Stays"}) == set(), files
        assert not is_current(before, dest) or is_whole(before, dest)
        assert not list(tmp_path.rglob(".*.*"))
        for registry in (before, after):
            write_stubs(registry, dest)
            write_stubs(registry_of("Z"), dest)
            write_stubs(registry, dest)
            write_stubs(registry, dest)
            assert unreadable(dest, SHARED) == set()
    assert failures > 5


def test_parts_of_the_index_before_stay_for_who_has_read_it(tmp_path: Path) -> None:
    dest = tmp_path / "nodes.pyi"
    small, large = registry_of("A"), registry_of(A=node(size=PART), B=node(size=PART))
    for first, then in ((small, large), (large, small)):
        write_stubs(first, dest)
        index = dest.read_text(encoding="utf-8")
        write_stubs(then, dest)
        old = tmp_path / "read_before" / "nodes.pyi"
        old.parent.mkdir(exist_ok=True)
        old.write_text(index, encoding="utf-8")
        for path in parts_folder(dest).iterdir():
            (parts_folder(old).mkdir(exist_ok=True), (parts_folder(old) / path.name).write_bytes(path.read_bytes()))
        assert unreadable(old, {"A"}) == set()


def test_nothing_piles_up(tmp_path: Path) -> None:
    dest = tmp_path / "nodes.pyi"
    small, large = registry_of("A"), registry_of(**{name: node(size=PART) for name in "ABCDEFGH"})
    counts = []
    for _ in range(5):
        for registry in (small, large):
            write_stubs(registry, dest)
            counts.append(len(list(tmp_path.rglob("*"))))
    assert set(counts[2:4]) == set(counts[4:])


def test_what_others_left_is_removed(tmp_path: Path) -> None:
    """Temporary files of a process that was killed, and the folders of format 4."""
    dest = tmp_path / "nodes.pyi"
    write_stubs(registry_of("A"), dest)
    (tmp_path / "nodes_4_6a1bf97d54b5").mkdir()
    (tmp_path / "nodes_4_6a1bf97d54b5" / "nodes_00.pyi").touch()
    (tmp_path / f".{dest.name}.0123").touch()
    (parts_folder(dest) / ".part.pyi.0123").touch()
    others = tmp_path / "nodes_of_mine", tmp_path / "other_4_6a1bf97d54b5"
    for other in others:
        other.mkdir()
    write_stubs(registry_of("B"), dest)
    assert set(tmp_path.iterdir()) == {dest, parts_folder(dest), *others}
    assert is_whole(registry_of("B"), dest)


WRITE = """
import sys
from pathlib import Path
from comfy_script.codegen import stubs
from comfy_script.registry import Registry

made = []
stub_files = stubs.stub_files
stubs.stub_files = lambda *args, **options: (made.append(1), stub_files(*args, **options))[1]
registry = Registry.from_object_info({"A": {"input": {}, "output": [], "output_name": []}}, cache=False)
sys.stdin.readline()
stubs.write_stubs(registry, Path(sys.argv[1]))
print(len(made))
"""


def test_of_many_processes_one_writes(tmp_path: Path) -> None:
    dest = tmp_path / "nodes.pyi"
    command = [sys.executable, "-c", WRITE, str(dest)]
    started = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    with filelock.FileLock(make(parts_folder(dest)) / LOCK):
        for process in started:
            assert process.stdin
            process.stdin.write("go\n")
            process.stdin.flush()
    counts = [int(process.communicate()[0]) for process in started]
    assert [process.returncode for process in started] == [0] * 4
    assert sorted(counts) == [0, 0, 0, 1]


def make(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_two_servers_in_turn_leave_one_of_both(tmp_path: Path) -> None:
    dest = tmp_path / "nodes.pyi"
    write_stubs(OLD, dest)
    wrong: list[object] = []

    def write(*registries: Registry) -> None:
        try:
            for _ in range(5):
                for registry in registries:
                    write_stubs(registry, dest)
        except OSError as error:
            wrong.append(error)

    threads = [threading.Thread(target=write, args=pair) for pair in ((OLD, NEW), (NEW, OLD))]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        wrong += unreadable(dest, {"Stays"})
    assert not wrong
    last = NEW if is_current(NEW, dest) else OLD
    assert is_current(last, dest)
    assert unreadable(dest, SHARED) == set()


def test_a_lock_that_nobody_gives_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dest = tmp_path / "nodes.pyi"
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    with filelock.FileLock(make(parts_folder(dest)) / LOCK), pytest.raises(OSError, match="lock"):
        write_stubs(registry_of("A"), dest)


def test_a_file_system_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise NotImplementedError("FileSystem does not appear to support flock")

    monkeypatch.setattr(filelock.FileLock, "acquire", refuse)
    write_stubs(registry_of("A"), tmp_path / "nodes.pyi")
    assert is_current(registry_of("A"), tmp_path / "nodes.pyi")


def test_no_text_of_a_registry_breaks_the_source(tmp_path: Path) -> None:
    for odd in ["\0", "\ud800", "\x1b]0;x\x07", "\r\n", "\u202e", "\x0c", "\x1a", "\u2028", "'\"\\"]:
        text = f"A{odd}B"
        described = {
            "input": {"required": {text: [text, {"tooltip": text}], "c": [["a", text], {"default": text}]}},
            "output": [text],
            "output_name": [text],
            "description": text,
            "python_module": text,
        }
        index = write_stubs(Registry.from_object_info({text: described}, cache=False), tmp_path / "nodes.pyi")
        for file in [index, *parts_folder(index).glob("*.pyi")]:
            compile(file.read_bytes(), str(file), "exec")
