"""Secrets of jobs and workers stay out of what Ray and the pool write and show."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.pool import Failure, PoolEvent, RayPool, Run, product, ray_driver
from tests.contract.pool.test_ray_light import LightWorker, make

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation

CANARY = "Canary7bird4yellow9feather2"


def refused(nodes: Any, number: int, api_key: str) -> Any:
    return nodes.SaveImage(nodes.LoadImage(f"missing{number}.png?token={api_key}")[0], "a")


def raising(nodes: Any, number: int, api_key: str) -> Any:
    brightness = float(nodes.EmptyImage(8, 8, 1, number).mean())  # it can't be recorded
    raise RuntimeError(f"{brightness}: 401 for https://me:{api_key}@example.org/?token={api_key} with {api_key}")


def keyed(nodes: Any, number: int, api_key: str) -> Any:
    return make(nodes, number)


def ray_files() -> list[Path]:
    """What Ray has written: logs of workers and of itself, the names of actors and tasks in them."""
    import ray._private.worker

    node: Any = ray._private.worker.global_worker.node
    return [path for path in Path(node.get_session_dir_path()).rglob("*") if path.is_file()]


def test_no_secret_is_written_or_shown(
    ray_pool: RayPool,
    comfyui: Installation,
    ran: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("PROVIDER_API_KEY", CANARY)
    keys = product(number=[0, 1], api_key=[CANARY])
    shown: list[object] = []
    for function in (refused, raising):
        jobs = list(ray_pool.map(function, keys, run=Run(tmp_path / function.__name__), failures="return"))
        assert all(isinstance(job, Failure) for job in jobs)
        shown += jobs
    events: list[PoolEvent] = []
    monkeypatch.setattr(ray_driver, "RayWorker", LightWorker)
    with RayPool(
        workers=1, comfyui=comfyui.path, api_key=CANARY, run=tmp_path / "light", on_event=events.append
    ) as pool:
        shown += [*pool.map(keyed, keys), pool, pool.workers]
    shown += events
    assert {type(event).__name__ for event in events} >= {"JobStarted", "JobFinished"}
    assert [text for each in shown if CANARY in (text := f"{each!r}")] == []
    assert CANARY not in caplog.text
    written = [path for path in tmp_path.rglob("*") if path.is_file()] + ray_files()
    assert any(
        "missing1.png?token=***" in path.read_text(errors="replace") for path in written if path.suffix == ".err"
    )
    assert [path for path in written if CANARY.encode() in path.read_bytes()] == []
