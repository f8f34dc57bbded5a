"""What a worker's process logs: Ray keeps it in files that others may read, and shows it on its page."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Sequence
from typing import Any

from .._secrets import blank_known

__all__ = ["BlankRecords"]


class BlankRecords:
    """Makes the log records of a process, of ComfyUI's and packs' loggers as well, without secrets.

    Attributes:
        secrets: Texts to be blanked, besides what looks like a secret: those of the job that runs.
    """

    def __init__(self) -> None:
        self.secrets: Sequence[str] = ()
        self._make = logging.getLogRecordFactory()
        self._formatter = logging.Formatter()

    def install(self) -> None:
        """Has all loggers of this process use it."""
        logging.setLogRecordFactory(self)

    def __call__(self, *args: Any, **kwargs: Any) -> logging.LogRecord:
        """As of `logging.LogRecord`."""
        record = self._make(*args, **kwargs)
        with contextlib.suppress(Exception):  # arguments that don't fit, or can't be shown: whoever writes it tells
            record.msg, record.args = self._blanked(record.getMessage()), None
        if record.exc_info and record.exc_info[0] is not None:
            record.exc_text = self._blanked(self._formatter.formatException(record.exc_info))
        return record

    def _blanked(self, text: str) -> str:
        return blank_known(text, self.secrets)
