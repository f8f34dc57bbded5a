"""Real mode in the tests' own process; see `real_session`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


@pytest.fixture
def nodes(real_session: RealSession) -> Any:
    """Real mode's nodes."""
    return real_session.nodes
