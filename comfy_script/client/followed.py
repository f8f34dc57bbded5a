"""The runs of one client on one server that have no outcome yet, and what is heard and read of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from .._text import get_logger
from .event_types import Event, Preview, UnknownEvent
from .records import Submission
from .run import Run, RunOutcome

if TYPE_CHECKING:
    from .client import Client

__all__ = ["Followed", "FollowedRuns", "Listener", "call"]

_log = get_logger(__name__)


class Listener(Protocol):
    """Who wants to know of a run. What is told is in the run by then; nothing must block."""

    def began(self) -> None:
        """It runs. Told once, before all else; not of one that was too fast to be seen."""
        ...

    def heard(self, event: Event) -> None:
        """The server said something."""
        ...

    def ended(self) -> None:
        """There is an outcome. The last that is told."""
        ...


@dataclass(slots=True)
class Followed:
    """A run that has no outcome yet.

    Attributes:
        submitted: Whether the server has taken it: before that, it being absent means nothing.
        submitting: The request that hands it over.
        elsewhere: Whether another client has submitted it, to which its events go.
        begun: Whether it runs: the server has said something of it, or is seen to run it.
        unwanted: Whether it was interrupted.
        news: When it last did.
        misses: How many looks in a row have found it nowhere.
    """

    run: Run
    listener: Listener
    submitted: bool = False
    submitting: asyncio.Task[Submission] | None = None
    elsewhere: bool = False
    begun: bool = False
    unwanted: bool = False
    news: float = 0.0
    misses: int = 0

    @property
    def is_handed_over(self) -> bool:
        """Whether the server has it, or had it."""
        return self.submitted or self.submitting is None


class FollowedRuns:
    """The runs by their ids. To be used on one event loop.

    Args:
        client: The server's client.
        submitted: Called when the server has taken one.

    Attributes:
        heard: When the server last said something of one.
    """

    def __init__(self, client: Client, submitted: Callable[[], object]) -> None:
        self.heard = 0.0
        self._client = client
        self._on_submitted = submitted
        self._runs: dict[str, Followed] = {}

    def __iter__(self) -> Iterator[Followed]:
        return iter(list(self._runs.values()))

    def __bool__(self) -> bool:
        return bool(self._runs)

    def __contains__(self, prompt_id: str) -> bool:
        return prompt_id in self._runs

    def get(self, prompt_id: str) -> Followed | None:
        """One of them, or None."""
        return self._runs.get(prompt_id)

    def add(self, run: Run, listener: Listener) -> Followed:
        """One more: a run that the server may have already, or that will be submitted."""
        followed = self._runs[run.prompt_id] = Followed(run, listener)
        return followed

    def submitted(self, run: Run, prompt_id: str, number: float | None, *, elsewhere: bool = False) -> None:
        """The server has queued a run. As of `Follower.submitted`."""
        followed = self._runs.pop(run.prompt_id, None)
        run.prompt_id, run.number = prompt_id, number
        if followed is None:  # it ended before the answer came
            return
        self._runs[prompt_id] = followed
        followed.submitted, followed.elsewhere = True, elsewhere
        followed.news = time.monotonic()
        self._on_submitted()

    def taken(self, followed: Followed) -> Submission:
        """Reads the answer to a run that was handed over. Errors as of the request."""
        assert followed.submitting is not None
        submission = followed.submitting.result()
        if not followed.submitted:
            self.submitted(followed.run, submission.prompt_id, submission.number)
        return submission

    def drop(self, run: Run) -> None:
        """Forgets a run that the server didn't take."""
        self._runs.pop(run.prompt_id, None)

    def end(self, followed: Followed, outcome: RunOutcome | None = None) -> None:
        """Lets go of a run that has an outcome, or is given this one."""
        if outcome is not None:
            followed.run.end(outcome)
        if followed.run.outcome is not None and self._runs.pop(followed.run.prompt_id, None) is not None:
            call(followed.listener.ended)

    async def read(self, followed: Followed) -> bool:
        """Whether the server's history has an outcome of a run, which it then has. Errors as of the client."""
        entry = await self._client.history(followed.run.prompt_id)
        if not entry:
            return False
        followed.run.read(entry)
        self.end(followed)
        return True

    # -- events -------------------------------------------------------------------------------------------------------

    def about(self, event: Event) -> Followed | None:
        """The run that an event tells of, if it is one of these."""
        if event.prompt_id is not None or not isinstance(event, Preview):
            return self._runs.get(event.prompt_id or "")
        # Previews of older servers carry no prompt id; with one run under way it is clear whose they are.
        running = [followed for followed in self._runs.values() if followed.run.running is not None]
        return running[0] if len(running) == 1 else None

    def hear(self, followed: Followed, event: Event) -> None:
        """The server has said something of a run."""
        followed.news = self.heard = time.monotonic()
        if not isinstance(event, UnknownEvent):
            self.begin(followed)
        event = followed.run.named(event)
        followed.run.hear(event)
        call(followed.listener.heard, event)
        self.end(followed)

    @staticmethod
    def begin(followed: Followed) -> None:
        """The server runs it."""
        if not followed.begun:
            followed.begun = True
            call(followed.listener.began)

    def missed(self) -> None:
        """Events about all of them may have been lost."""
        for followed in self:
            followed.run.missed()


def call(function: Callable[..., object], *args: Any) -> None:
    """Calls someone who listens: what one makes of its news must not end the watch over all others."""
    try:
        function(*args)
    except Exception:  # noqa: BLE001 - logged with its traceback
        _log.exception("could not handle news of a server: %r", args)
