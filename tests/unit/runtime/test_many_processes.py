"""Many processes that load at once: none fails, and of type stubs one is whole and nothing else is left."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from comfy_script.codegen import stub_files
from comfy_script.registry import Registry
from comfy_script.runtime import Session, stubs
from tests.standin.nodes import Node, core_nodes
from tests.standin.server import StandIn
from tests.unit.codegen.test_stub_files import is_whole

METHODS = multiprocessing.get_all_start_methods()
QUICKEST = "fork" if "fork" in METHODS else "spawn"
PROCESSES = 3
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")


@pytest.fixture
def servers() -> Iterator[list[StandIn]]:
    """Three with different nodes."""
    with ExitStack() as stack:
        image = core_nodes()["EmptyImage"]
        yield [
            stack.enter_context(
                StandIn(
                    nodes={f"Own{n}": Node({**image.definition, "name": f"Own{n}"}, image.run) for n in range(count)}
                )
            )
            for count in (1, 40, 80)
        ]


_ready: Barrier


def _begin(ready: Barrier) -> None:
    global _ready
    _ready = ready


def pool_of(method: str) -> concurrent.futures.ProcessPoolExecutor:
    """Processes that load when all of them are ready."""
    context = multiprocessing.get_context(method)
    return concurrent.futures.ProcessPoolExecutor(PROCESSES, context, _begin, (context.Barrier(PROCESSES),))


def _load(url: str, folder: str, write: bool = True) -> tuple[int, int]:
    """How many nodes a process of its own has found there, and how many files of stubs it has written, slowly."""
    os.chdir(folder)
    stubs.can_write = lambda path: False  # not beside the module, which is the checkout
    written = 0
    write_atomically = stub_files.write_atomically

    def counted(path: Path, data: bytes) -> None:
        nonlocal written
        written += 1
        time.sleep(0.05)
        write_atomically(path, data)

    stub_files.write_atomically = counted
    _ready.wait(60)
    with Session(url, stubs=write) as session:
        session.load()
        count = len(session.registry)
    stub_files.write_atomically = write_atomically
    return count, written


def registry_of(server: StandIn) -> Registry:
    with Session(server.url, stubs=False) as session:
        return session.load().registry


@pytest.mark.parametrize("method", METHODS)
def test_processes_that_load_different_nodes(servers: list[StandIn], tmp_path: Path, method: str) -> None:
    registries = [registry_of(server) for server in servers]
    with pool_of(method) as pool:
        jobs = [pool.submit(_load, server.url, str(tmp_path)) for server in (*servers, *servers)]
        found = [job.result(60)[0] for job in jobs]
    assert found == 2 * [len(registry) for registry in registries]
    (index,) = tmp_path.rglob("nodes.pyi")
    assert [is_whole(registry, index) for registry in registries].count(True) == 1
    assert set(index.parent.iterdir()) == {index, stub_files.parts_folder(index)}


def test_processes_that_load_the_same_nodes_have_one_writer(servers: list[StandIn], tmp_path: Path) -> None:
    with pool_of(QUICKEST) as pool:
        jobs = [pool.submit(_load, servers[2].url, str(tmp_path)) for _ in range(PROCESSES)]
        written = sorted(job.result(60)[1] for job in jobs)
    (index,) = tmp_path.rglob("nodes.pyi")
    assert written[:-1] == [0] * (PROCESSES - 1)
    assert written[-1] > 0
    assert is_whole(registry_of(servers[2]), index)


def test_processes_that_write_no_stubs(servers: list[StandIn], tmp_path: Path) -> None:
    with pool_of(QUICKEST) as pool:
        jobs = [pool.submit(_load, server.url, str(tmp_path), False) for server in servers]
        assert [job.result(60)[1] for job in jobs] == [0] * 3
    assert list(tmp_path.iterdir()) == []
