"""The two modes behind one face: nodes to call, and a way to read what they give."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

import pytest
import torch

from comfy_script.runtime import Session, Workflow
from comfy_script.runtime.conditioning import ConditioningFunctions
from comfy_script.runtime.results import EmptyResult
from tests.conftest import COMFYUI_VERSION

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


class Nodes:
    """A mode's nodes. A test that asks for one that an older ComfyUI lacks is skipped, and says so."""

    def __init__(self, namespace: Any, version: str) -> None:
        self._namespace = namespace
        self._version = version

    def __getattr__(self, name: str) -> Any:
        try:
            return getattr(self._namespace, name)
        except AttributeError:
            if self._version == COMFYUI_VERSION:
                raise
            pytest.skip(f"ComfyUI {self._version} has no {name}")


class Mode(ABC):
    """How nodes are called.

    Attributes:
        name: `virtual` or `real`.
        nodes: The callables.
    """

    name: str
    nodes: Nodes

    @property
    def conditioning(self) -> ConditioningFunctions:
        """`regions` and `schedule` of the mode."""
        return ConditioningFunctions(lambda: self.plain_nodes)

    def evaluate(self, *outputs: Any) -> Any:
        """The values of outputs as tensors and plain Python objects: of one, or a list of several's."""
        values = [
            torch.load(result.raw["dumped"][0], weights_only=True)
            for result in self.results(*(self.nodes.ContractDump(output) for output in outputs))
        ]
        # The node gets lists whole; a list of one is an ordinary value.
        values = [value[0] if len(value) == 1 else value for value in values]
        return values[0] if len(values) == 1 else values

    @property
    def plain_nodes(self) -> Any:
        """The callables without the skips."""
        return self.nodes._namespace

    @abstractmethod
    def results(self, *outputs: Any, within: Any = None) -> list[Any]:
        """The results of output nodes, of a workflow with options of its own if need be."""

    @abstractmethod
    def workflow(self, **options: Any) -> AbstractContextManager[Any]:
        """The block that a script puts its calls into."""


class VirtualMode(Mode):
    name = "virtual"

    def __init__(self, session: Session, version: str) -> None:
        self.session = session
        self.nodes = Nodes(session.nodes, version)

    def results(self, *outputs: Any, within: Any = None) -> list[Any]:
        workflow = Workflow(session=self.session) if within is None else within
        if within is None:
            workflow += outputs
        task = workflow.queue()
        assert task is not None
        return list(task.wait())

    def workflow(self, **options: Any) -> AbstractContextManager[Any]:
        return Workflow(queue=False, session=self.session, **options)


class RealMode(Mode):
    name = "real"

    def __init__(self, session: RealSession) -> None:
        self.nodes = Nodes(session.nodes, session.comfyui.installation.version)

    def results(self, *outputs: Any, within: Any = None) -> list[Any]:
        # What a blocked output node gives is the blocker.
        return [output.wait() if hasattr(output, "wait") else EmptyResult({}) for output in outputs]

    def workflow(self, **options: Any) -> AbstractContextManager[Any]:
        from comfy_script.runtime.real import Workflow as RealWorkflow

        return RealWorkflow(**options)


def same(one: Any, other: Any) -> bool:
    """Whether two values are equal, tensors bit for bit."""
    if isinstance(one, torch.Tensor):
        return isinstance(other, torch.Tensor) and one.dtype == other.dtype and torch.equal(one, other)
    if isinstance(one, Mapping):
        return isinstance(other, Mapping) and one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if isinstance(one, (list, tuple)):
        return isinstance(other, (list, tuple)) and len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)
