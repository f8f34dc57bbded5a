"""What the driver of servers asks of the operating system."""

from __future__ import annotations

import logging

import pytest

from comfy_script.pool.server_driver import _allow_open

resource = pytest.importorskip("resource")


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The limits of a process that may have 4,096 open files at most, and 1,024 as things are."""
    now = [1024, 4096]

    def set_to(what: int, values: tuple[int, int]) -> None:
        if values[0] > now[1]:
            raise ValueError("not allowed")
        now[:] = values

    monkeypatch.setattr(resource, "getrlimit", lambda what: tuple(now))
    monkeypatch.setattr(resource, "setrlimit", set_to)
    return now


@pytest.mark.parametrize(("files", "allowed"), [(206, 1024), (1024, 1024), (3200, 3200), (4096, 4096)])
def test_as_many_files_as_the_servers_take(
    limits: list[int], files: int, allowed: int, caplog: pytest.LogCaptureFixture
) -> None:
    _allow_open(files)
    assert limits == [allowed, 4096]
    assert not caplog.records


def test_more_than_are_allowed_are_said(limits: list[int], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        _allow_open(30_000)
    assert limits == [4096, 4096]
    assert "takes 30000 open files, and 4096 are allowed" in caplog.text


def test_no_limit_is_left_alone(limits: list[int]) -> None:
    limits[0] = resource.RLIM_INFINITY
    _allow_open(30_000)
    assert limits[0] == resource.RLIM_INFINITY
