"""One suite, both modes: each test gets a mode's nodes, and what it evaluates must be the same in the other mode."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import start_server

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation
    from comfy_script.runtime.real.session import RealSession
    from tests.contract.modes import Mode, Nodes
    from tests.contract.sd15 import SD15


@pytest.fixture(scope="session")
def contract_directory(real_directory: Path) -> Path:
    """The base directory of both modes, with a second and a third checkpoint and a second LoRA."""
    from comfy_script.demo_model import write_demo_model
    from tests.contract.models import OTHER_LORA, SD3_CHECKPOINT, TARGET_CHECKPOINT

    write_demo_model(real_directory / "models/checkpoints" / TARGET_CHECKPOINT, kind="sd15", seed=1)
    write_demo_model(real_directory / "models/checkpoints" / SD3_CHECKPOINT, kind="sd3")
    write_demo_model(real_directory / "models/loras" / OTHER_LORA, kind="lora", seed=1)
    return real_directory


@pytest.fixture(scope="session")
def virtual(comfyui: Installation, contract_directory: Path) -> Iterator[Mode]:
    from comfy_script.runtime import Session
    from tests.contract.modes import VirtualMode

    with start_server(comfyui, contract_directory) as server, Session(server.url) as session:
        session.load()
        yield VirtualMode(session, comfyui.version)


@pytest.fixture(scope="session")
def real(real_session: RealSession, contract_directory: Path) -> Mode:
    from comfy_script.runtime.real import load
    from tests.contract.modes import RealMode

    load()  # the models are new
    return RealMode(real_session)


@pytest.fixture(scope="session", params=["virtual", "real"])
def mode(request: pytest.FixtureRequest) -> Mode:
    made: Mode = request.getfixturevalue(request.param)
    return made


@pytest.fixture
def nodes(mode: Mode) -> Iterator[Nodes]:
    """The mode's callables, inside of a workflow's block."""
    with mode.workflow():
        yield mode.nodes


@pytest.fixture(scope="session")
def evaluated() -> dict[str, dict[str, list[Any]]]:
    """Test → mode → what the test evaluated, in order."""
    return {}


@pytest.fixture
def evaluate(
    request: pytest.FixtureRequest, mode: Mode, evaluated: dict[str, dict[str, list[Any]]]
) -> Iterator[Callable[..., Any]]:
    """Gives values of outputs, as of `Mode.evaluate`, and sees to it that both modes give the same, bit for bit."""
    from tests.contract.modes import same

    by_mode = evaluated.setdefault(request.node.nodeid.replace(mode.name, "…"), {})
    values = by_mode[mode.name] = []

    def evaluate(*outputs: Any) -> Any:
        value = mode.evaluate(*outputs)
        values.append(value)
        for name, others in by_mode.items():
            assert same(value, others[len(values) - 1]), f"{mode.name} and {name} mode give different values"
        return value

    yield evaluate
    if folder := request.config.getoption("--keep-evaluated"):
        import torch

        Path(folder).mkdir(parents=True, exist_ok=True)
        name = re.sub(r"[^\w.-]+", "_", request.node.nodeid.removeprefix("tests/contract/"))
        torch.save(values, Path(folder) / f"{name}.pt")


@pytest.fixture(scope="session")
def loaded(mode: Mode) -> SD15:
    from tests.contract.sd15 import SD15

    with mode.workflow():
        return SD15(mode.nodes)


@pytest.fixture
def sd(nodes: Nodes, loaded: SD15) -> SD15:
    """The demo checkpoint, loaded, with short ways to encode and to sample, inside of a workflow's block."""
    return loaded
