"""Two real servers of the tests' own, which tests of the pool may kill."""

from __future__ import annotations

import os
import shutil
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKPOINT, start_server

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation, Server

PACK = Path(__file__).parent / "pack"


class Servers:
    """Two servers with the tests' nodes, which may be killed and started again at their addresses.

    Each has a checkpoint under a name of its own; only the first one has the node `PoolFirst`.

    Attributes:
        ran: How often each number ran, by the servers' logs.
        where: The same for each number and server, 0 or 1.
        running: The servers as they are now.
        urls: Their addresses.
    """

    def __init__(
        self,
        installation: Installation,
        base: Path,
        checkpoint: Path,
        names: tuple[str, str] = ("first.ckpt", "second.ckpt"),
    ) -> None:
        self._installation = installation
        self._base = base
        self.ran: Counter[int] = Counter()
        self.where: Counter[tuple[int, int]] = Counter()
        for number, name in enumerate(names):
            for folder in ("custom_nodes", "models/checkpoints"):
                (base / f"server{number}" / folder).mkdir(parents=True)
            shutil.copy(checkpoint, base / f"server{number}/models/checkpoints/{name}")
            (base / f"server{number}/custom_nodes/pool_test_nodes").symlink_to(PACK / "pool_test_nodes")
        (base / "server0/custom_nodes/pool_first_nodes").symlink_to(PACK / "pool_first_nodes")
        self.running: list[Server] = [self._start(number, None) for number in range(2)]
        self.urls = [server.url for server in self.running]

    def _start(self, number: int, port: int | None) -> Server:
        def line(text: str) -> None:
            if text.startswith("POOL TEST RUNS "):
                self.ran[ran := int(text.split()[-1])] += 1
                self.where[ran, number] += 1

        base = self._base / f"server{number}"
        return start_server(self._installation, base, port=port, on_output=line, timeout=600)

    def kill(self, number: int) -> None:
        os.kill(self.running[number].pid, signal.SIGKILL)

    def start_again(self, number: int) -> None:
        self.running[number].stop()
        self.running[number] = self._start(number, int(self.urls[number].rstrip("/").rpartition(":")[2]))

    def revive(self) -> None:
        """Starts those again that are dead."""
        for number, server in enumerate(self.running):
            if not server.alive:
                self.start_again(number)

    def stop(self) -> None:
        for server in self.running:
            server.stop()


@pytest.fixture(scope="package")
def both(comfyui: Installation, base_directory: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    made = Servers(comfyui, tmp_path_factory.mktemp("pool"), base_directory / "models/checkpoints" / CHECKPOINT)
    yield made
    made.stop()


@pytest.fixture
def servers(both: Servers) -> Servers:
    """Both, alive, with nothing counted yet."""
    both.revive()
    both.ran.clear()
    both.where.clear()
    return both
