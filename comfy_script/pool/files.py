"""Workflow files as what makes jobs: parameters are values of their nodes, as `comfy-script run --set` has them."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ..runtime.opened.open import read_workflow
from ..runtime.opened.settings import apply_value
from ..runtime.opened.workflow_file import WorkflowFile

if TYPE_CHECKING:
    from ..registry.registry import Registry

__all__ = ["FileJobs", "WorkflowSource"]

WorkflowSource: TypeAlias = "WorkflowFile | str | os.PathLike[str] | Mapping[str, Any]"
"""A workflow that was opened, the path of a file that has one, or the decoded JSON."""


class FileJobs:
    """A workflow as what makes jobs of parameters.

    Args:
        source: The workflow. What is changed in it later changes no jobs.

    Raises:
        FormatError: There is none in it.
    """

    def __init__(self, source: WorkflowSource) -> None:
        self._opened: WorkflowFile | None = None
        if isinstance(source, WorkflowFile):
            self._opened = source.copy()
            self.name = source.name
        else:
            data, self._prompt, self.name = read_workflow(source)
            self._data = copy.deepcopy(data)

    def opened(self, registry: Registry) -> WorkflowFile:
        """The workflow as it is. Not to be changed.

        Raises:
            FormatError: It is in neither format, or is damaged.
        """
        if self._opened is None:
            self._opened = WorkflowFile(self._data, registry, self._prompt, name=self.name)
        self._opened = self._opened.with_registry(registry)
        return self._opened

    def changed(self, registry: Registry, params: Mapping[str, Any]) -> WorkflowFile:
        """The workflow with the parameters' values.

        Args:
            registry: The nodes.
            params: Values by place: `KSampler.cfg`, `6.text`, `cfg` where one node only has it, `seed` for all seeds.

        Raises:
            WorkflowError: There is no such place, or there are several.
            UnknownNodeError, NodeCallError: As of `WorkflowFile` and its nodes.
        """
        workflow = self.opened(registry).copy()
        for place, value in params.items():
            apply_value(workflow, place, value)
        return workflow
