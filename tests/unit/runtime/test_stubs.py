"""When `load()` writes type stubs."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from comfy_script import runtime
from comfy_script.registry import Registry
from comfy_script.runtime import Session, stubs
from tests.standin.server import StandIn

Written = list[str]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with StandIn() as server:
        yield server.url


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    """The origins of the registries that stubs were asked for."""
    found: Written = []

    def note(registry: Registry, *, real: bool = False) -> Path | None:
        found.append(registry.origin)
        return None

    monkeypatch.setattr(stubs, "refresh_stubs", note)
    return found


@pytest.mark.usefixtures("clean_session")
def test_load(url: str, written: Written) -> None:
    runtime.load(url, stubs=False)
    assert written == []
    assert runtime.default_session().loaded
    runtime.load(url)
    assert written == [url]
    asyncio.run(runtime._load(url, stubs=False))
    assert written == [url]


def test_session(url: str, written: Written) -> None:
    with Session(url, stubs=False) as session:
        assert session.nodes.EmptyImage
        session.load()
        assert written == []
        session.load(stubs=True)
        session.load()
        assert written == [url, url]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the working directory")
@pytest.mark.parametrize("read_only", [False, True])
def test_a_working_directory_that_was_removed(
    read_only: bool, registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, gone = tmp_path / "package", tmp_path / "gone"
    package.mkdir()
    gone.mkdir()
    monkeypatch.setattr(stubs, "__file__", str(package / "stubs.py"))
    monkeypatch.setattr(stubs, "can_write", lambda folder: not read_only)
    monkeypatch.chdir(gone)
    gone.rmdir()
    beside = package / "nodes.pyi"
    assert stubs.current_stub(registry) is None
    assert stubs.refresh_stubs(registry) == (None if read_only else beside)
    assert stubs.current_stub(registry) == (None if read_only else beside)
    assert beside.exists() is not read_only
