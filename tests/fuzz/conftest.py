"""What the tests share that compare calls with ComfyUI's own validation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.fuzz.validation import Validation

if TYPE_CHECKING:
    from comfy_script.comfyui import Installation


@pytest.fixture(scope="session")
def validation(comfyui: Installation, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Validation]:
    """ComfyUI's own validation of single nodes, in a process without a server."""
    process = Validation(comfyui.path, tmp_path_factory.mktemp("validation"))
    yield process
    process.close()
