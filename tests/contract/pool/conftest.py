"""One server and two workers of Ray, on the same folders, for all tests of pools."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from comfy_script.pool import RayPool, ServerPool
from tests.conftest import start_server

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation
    from comfy_script.pool import Pool


@pytest.fixture(scope="session")
def log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the tests' node writes which number it runs, whoever runs it."""
    path = tmp_path_factory.mktemp("log") / "ran.txt"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONTRACT_POOL_LOG", str(path))
        yield path


@pytest.fixture
def ran(log: Path) -> Path:
    """The same, empty."""
    log.write_text("")
    return log


@pytest.fixture(scope="session")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder whose files are options of workers' nodes."""
    path = tmp_path_factory.mktemp("lists")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONTRACT_POOL_LISTS", str(path))
        yield path


@pytest.fixture(scope="session")
def server_pool(comfyui: Installation, contract_directory: Path, log: Path) -> Iterator[ServerPool]:
    with start_server(comfyui, contract_directory) as server, ServerPool([server.url]) as pool:
        yield pool


@pytest.fixture(scope="session")
def ray_here(log: Path, lists: Path) -> Iterator[None]:
    """A Ray to which this machine has two GPUs."""
    if importlib.util.find_spec("ray") is None:
        pytest.skip("Ray isn't installed: it has no wheel for this machine, or this is a part of the extras only")
    import ray

    from comfy_script.pool.ray_cluster import start_ray

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("RAY_AUTH_TOKEN", os.urandom(16).hex())  # else Ray writes one into the home directory
        start_ray(ray, num_cpus=4, num_gpus=2)
        # To the workers `tests` is a folder of ComfyUI's.
        for name, module in sys.modules.items():
            if name.startswith("tests.contract.pool."):
                ray.cloudpickle.register_pickle_by_value(module)
        try:
            yield
        finally:
            ray.shutdown()


@pytest.fixture(scope="session")
def ray_pool(comfyui: Installation, contract_directory: Path, ray_here: None) -> Iterator[RayPool]:
    """Two workers."""
    from comfy_script.runtime.real import ComfyUIArgs

    args = ComfyUIArgs("--base-directory", str(contract_directory), "--cpu")
    with RayPool(gpus="all", comfyui=comfyui.path, args=args) as pool:
        yield pool


@pytest.fixture(params=["servers", "Ray"])
def pool(request: pytest.FixtureRequest) -> Pool:
    made: Pool = request.getfixturevalue({"servers": "server_pool", "Ray": "ray_pool"}[request.param])
    return made
