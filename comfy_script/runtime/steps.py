"""Steps of nodes that take several, such as samplers: what `on_step` functions get, and which of them are called."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    import PIL.Image

    from .task import Task

__all__ = ["OnStep", "Sample", "Step", "StepCalls", "current_on_step_var", "on_step"]


class Sample(Protocol):
    """What a sampler in this process has in hand at a step."""

    @property
    def latent(self) -> Any:
        """The noisy latent."""
        ...

    @property
    def denoised(self) -> Any:
        """The latent that the model makes of it."""
        ...

    @property
    def sigma(self) -> float:
        """How much noise is in it."""
        ...

    def stop(self) -> None:
        """Ends the sampling with what is denoised."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """A step that a node has done: what an `on_step` function gets.

    Attributes:
        node: The node's name in the registry.
        node_id: Its id in the API JSON; in real mode, its name.
        value: Steps done, the last one included.
        max: Steps in all.
        preview: A small picture of what there is so far; None where ComfyUI makes none (`--preview-method auto` has it
            make them), and of nodes that have none.
        task: The task whose node it is; None in real mode.
        sample: What the sampler has in hand, whose parts `latent`, `denoised` and `sigma` are; None in virtual mode.
    """

    node: str
    node_id: str
    value: int
    max: int
    preview: PIL.Image.Image | None = None
    task: Task | None = None
    sample: Sample | None = None

    @property
    def latent(self) -> Any:
        """The noisy latent before this step: a tensor `[batch, channels, height, width]`, of videos with more.

        It is as VAEs take it: `VAEDecode({'samples': step.latent}, vae)`. In real mode, of samplers; None elsewhere.
        """
        return self.sample.latent if self.sample is not None else None

    @property
    def denoised(self) -> Any:
        """What the model takes the picture to be, from `latent`: a tensor of its shape. None as of `latent`."""
        return self.sample.denoised if self.sample is not None else None

    @property
    def sigma(self) -> float | None:
        """The noise level of `latent`, the standard deviation of its noise as the model counts. None as of `latent`."""
        return self.sample.sigma if self.sample is not None else None

    def stop(self) -> None:
        """Ends it here. In real mode a sampler gives what it has denoised so far, and the script goes on.

        In virtual mode the workflow is cancelled, and waits for it raise `TaskCancelledError`; so does, in real mode,
        a node that is no sampler.
        """
        if self.task is not None:
            self.task.cancel()
        elif self.sample is not None:
            self.sample.stop()
        else:
            from ..comfyui.in_process.interruption import interrupt

            interrupt()


OnStep: TypeAlias = Callable[[Step], object]

current_on_step_var: ContextVar[OnStep | None] = ContextVar("comfy_script_on_step", default=None)


@contextlib.contextmanager
def on_step(callback: OnStep) -> Iterator[None]:
    """Has a function called at each step of the nodes that are called in the block.

        with on_step(lambda step: print(step.value, step.max)):
            latent = KSampler(model, …)

    `Workflow(on_step=…)` does so for a workflow, `load(on_step=…)` and `Session(on_step=…)` for all.

    Args:
        callback: Takes a `Step`. In virtual mode it is called in another thread, in order, before a `wait()` for what
            it belongs to returns; what it raises is logged. In real mode the node calls it, and what it raises ends
            the node.
    """
    token = current_on_step_var.set(callback)
    try:
        yield
    finally:
        current_on_step_var.reset(token)


class StepCalls:
    """Which functions a task's steps are told to, and when: once each, with the preview, which comes by itself.

    A server tells a step before its preview, or after; which, and whether at all, shows with the first ones.

    Args:
        post: Has a function called with arguments, soon.
        every: The functions for the steps of all nodes.
        by_node: Those for the steps of one, by its id.
    """

    def __init__(self, post: Callable[..., object], every: Sequence[OnStep], by_node: Mapping[str, OnStep]) -> None:
        self._post = post
        self._every = every
        self._by_node = by_node
        self._held: Step | None = None
        self._early: dict[str, PIL.Image.Image] = {}
        self._without: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._every or self._by_node)

    def step(self, step: Step) -> None:
        """A node has done a step."""
        self.flush()
        early = self._early.pop(step.node_id, None)
        if early is not None or step.node_id in self._without:
            self._tell(replace(step, preview=early))
        else:
            self._held = step

    def preview(self, node_id: str, image: PIL.Image.Image) -> None:
        """A preview of a node has come."""
        held, self._held = self._held, None
        if held is not None and held.node_id == node_id:
            self._tell(replace(held, preview=image))
        else:
            self._early[node_id] = image
            self._held = held

    def flush(self) -> None:
        """Something else has come: the step before has no preview."""
        held, self._held = self._held, None
        if held is not None:
            self._without.add(held.node_id)
            self._tell(held)

    def _tell(self, step: Step) -> None:
        own = self._by_node.get(step.node_id)
        for callback in (own, *self._every) if own is not None else self._every:
            self._post(callback, step)
