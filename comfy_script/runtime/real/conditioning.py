"""`regions` and `schedule` over the nodes of real mode."""

from __future__ import annotations

from typing import Any

from ..conditioning import ConditioningFunctions
from ..namespace import Namespace

__all__ = ["regions", "schedule"]


def _real_nodes() -> Namespace[Any]:
    from .session import default_session

    return default_session().nodes


_of_real = ConditioningFunctions(_real_nodes)
regions = _of_real.regions
schedule = _of_real.schedule
