"""Who may run a job: some worker now, one that may come back, or nobody, and why not."""

from __future__ import annotations

from collections.abc import Mapping

from .placement import Capabilities, Ticket, Waiting, WorkerState
from .records import Limits

__all__ = ["Prospects"]


class Prospects:
    """What may become of jobs that wait.

    Args:
        limits: How long a worker is waited for.
        workers: All workers by name.
        waiting: Knows which worker may have which job.
        capabilities: Knows what workers lack.
    """

    def __init__(
        self, limits: Limits, workers: Mapping[str, WorkerState], waiting: Waiting, capabilities: Capabilities
    ) -> None:
        self._limits = limits
        self._workers = workers
        self._waiting = waiting
        self._capabilities = capabilities

    def taken(self, ticket: Ticket) -> bool:
        """Whether some worker that is up may have a job."""
        return any(self._takes(worker, ticket) for worker in self._workers.values())

    def hope_for(self, ticket: Ticket, now: float) -> bool:
        """Whether some worker may have a job, now or when it is back."""
        return self.taken(ticket) or any(self._may_return(worker, ticket, now) for worker in self._workers.values())

    def _takes(self, worker: WorkerState, ticket: Ticket) -> bool:
        return worker.up and not worker.draining and self._waiting.fits(ticket, worker)

    def _may_return(self, worker: WorkerState, ticket: Ticket, now: float) -> bool:
        return (
            not worker.up
            and not worker.draining
            and now - worker.down_since < self._limits.patience
            and (worker.profile is None or self._waiting.fits(ticket, worker))
        )

    def why_nobody(self, ticket: Ticket) -> str:
        """What is missing where."""
        lacking: dict[str, list[str]] = {}
        for worker in self._workers.values():
            if worker.profile is None:
                what = "doesn't answer"
            elif missing := self._capabilities.missing(worker.profile, ticket.needs):
                what = f"lacks {', '.join(map(str, missing))}"
            else:
                what = "is down" if not worker.up else "is about to be taken out"
            lacking.setdefault(what, []).append(worker.name)
        if not lacking:
            return "There is no worker."
        parts = [f"{', '.join(names[:3])}{' …' if len(names) > 3 else ''}: {what}" for what, names in lacking.items()]
        return f"No worker can run it. {'; '.join(parts)}."
