"""A workflow's needs, and what is different from a lock."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from .compare import compare_locks
from .make import lock_of
from .records import Lock, read_lock

if TYPE_CHECKING:
    from ....registries import RegistrySource
    from ..needs.records import Needs
    from ..workflow_file import WorkflowFile

__all__ = ["against_lock"]


def against_lock(
    needs: Needs,
    workflow: WorkflowFile,
    source: RegistrySource,
    lock: Lock | str | os.PathLike[str],
    only: Iterable[str | int] = (),
) -> Needs:
    """The needs with what a lock says. Of a workflow that can't run, nothing is compared.

    Args:
        needs: What it needs.
        workflow: The workflow, opened with the source's nodes.
        source: The server.
        lock: A lock, or the path of one.
        only: As of `WorkflowFile.api_format`.

    Raises:
        FormatError: There is no lock in the file.
        ServerError, ComfyScriptError: As of `lock_of`.
    """
    said = lock if isinstance(lock, Lock) else read_lock(lock)
    if not needs.can_run:
        return needs
    return replace(needs, locked=tuple(compare_locks(said, lock_of([workflow], source, only))))
