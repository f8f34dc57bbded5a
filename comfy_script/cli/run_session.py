"""The default session of `comfy-script run`: when Ctrl-C ends the script, nothing of it stays in the server's queue."""

from __future__ import annotations

import sys

from ..runtime.session import Session

__all__ = ["RunSession"]


class RunSession(Session):
    """A session that takes what it has queued with it when it is closed because of Ctrl-C."""

    def __init__(self) -> None:
        super().__init__()
        self.needs_load = True

    def close(self) -> None:
        """Closes the connection; cancels what is unfinished if a KeyboardInterrupt is on its way."""
        connection = self.connection
        if connection is not None and isinstance(sys.exc_info()[1], KeyboardInterrupt):
            for task in reversed(connection.unfinished):  # the last first, or the next one would begin to run
                connection.cancel_soon(task)
        super().close()
