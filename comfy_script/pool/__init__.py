"""Owns: many jobs on many workers: jobs as plain data, who runs which, what becomes of failures, and the run's record.

Knows: all but commands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .base import Pool
    from .estimates import Estimate
    from .events import (
        JobFinished,
        JobLost,
        JobStarted,
        JobStep,
        PoolEvent,
        PoolNotice,
        WorkerJoined,
        WorkerLost,
    )
    from .jobs import Done, Failure, Job, Params, product, sample
    from .ray_pool import RayPool
    from .run import Run
    from .run_rows import RunRow
    from .servers import ServerPool
    from .sheets import Sheet
    from .sweep import AsyncSweep, Sweep

__all__ = [
    "AsyncSweep",
    "Done",
    "Estimate",
    "Failure",
    "Job",
    "JobFinished",
    "JobLost",
    "JobStarted",
    "JobStep",
    "Params",
    "Pool",
    "PoolEvent",
    "PoolNotice",
    "RayPool",
    "Run",
    "RunRow",
    "ServerPool",
    "Sheet",
    "Sweep",
    "WorkerJoined",
    "WorkerLost",
    "product",
    "sample",
]

__getattr__ = late_attributes(
    __name__,
    {
        **dict.fromkeys(("Done", "Failure", "Job", "Params", "product", "sample"), "jobs"),
        **dict.fromkeys(("AsyncSweep", "Sweep"), "sweep"),
        **dict.fromkeys(
            (
                "JobFinished",
                "JobLost",
                "JobStarted",
                "JobStep",
                "PoolEvent",
                "PoolNotice",
                "WorkerJoined",
                "WorkerLost",
            ),
            "events",
        ),
        "Estimate": "estimates",
        "Pool": "base",
        "RayPool": "ray_pool",
        "Run": "run",
        "RunRow": "run_rows",
        "Sheet": "sheets",
        "ServerPool": "servers",
    },
)
