"""The hidden inputs of a call: the workflow that made it, made when a node asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...comfyui.in_process.graphs import dynamic_prompt
from ...graph.records import Call, CallOutput
from .provenance import compile_calls, extra_pnginfo
from .recording import Given

if TYPE_CHECKING:
    from ...formats.api import Compiled
    from .loops import Loop
    from .session import RealSession
    from .workflow import RealWorkflow

__all__ = ["HiddenInputs"]


class HiddenInputs:
    """Gives the hidden inputs of one call by their kind: `prompt`, `extra_pnginfo`, `unique_id`, `dynprompt` …

    Args:
        session: Whose call it is.
        call: What is recorded of it.
        own: What the script gives itself; of `extra_pnginfo`, more keys.
        workflow: The open workflow.
        ended: The loops that it ends.
    """

    def __init__(
        self,
        session: RealSession,
        call: Call,
        own: Mapping[str, Any],
        workflow: RealWorkflow | None,
        ended: Collection[Loop] = (),
    ) -> None:
        self.call = call
        self._session = session
        self._own = own
        self.workflow = workflow
        self._ended = ended

    def __call__(self, kind: str) -> Any:
        """The hidden input of a kind; None for one that there isn't in real mode."""
        if kind == "extra_pnginfo":
            return self._extra_pnginfo
        if kind in self._own:
            return self._own[kind]
        if kind == "prompt":
            return self.compiled.prompt
        if kind == "unique_id":
            return self.node_id
        if kind == "dynprompt":
            return self.dynprompt
        return self._session.api_key if kind == "api_key_comfy_org" else None

    def of(self, node_id: str) -> Callable[[str], Any]:
        """The hidden inputs of a node in a graph that the call's node has put in its place."""
        return lambda kind: node_id if kind == "unique_id" else self(kind)

    def link(self, key: str) -> tuple[str, int] | None:
        """Where an input of the call comes from: a node of the workflow, or one that stands for the script.

        None for a plain value, which nodes get as it is.
        """
        value = self.call.inputs[key]
        if isinstance(value, CallOutput):
            return self.compiled.ids[value.call], value.slot
        if not isinstance(value, Given):
            return None
        script = f"script:{key}"
        self.dynprompt.add_ephemeral_node(
            script, {"class_type": self.call.spec.name, "inputs": {}}, self.node_id, self.node_id
        )
        return script, 0

    def known(self) -> Iterator[tuple[tuple[str, int], list[Any]]]:
        """Links whose values the script has already: of the loops that the call ends."""
        for loop in self._ended:
            yield from loop.known(self.compiled)

    @cached_property
    def compiled(self) -> Compiled:
        """The workflow up to this call, under the ids that a server would have it under."""
        shown = [call for loop in self._ended for call in loop.shown]
        return compile_calls([self.call, *shown]).numbered()

    @property
    def node_id(self) -> str:
        """The call's id in the workflow."""
        return self.compiled.ids[self.call]

    @cached_property
    def dynprompt(self) -> Any:
        """ComfyUI's `DynamicPrompt` of the workflow."""
        if not self._ended:
            return dynamic_prompt(self.compiled.prompt)
        prompt = {key: {**node, "inputs": dict(node["inputs"])} for key, node in self.compiled.prompt.items()}
        for loop in self._ended:
            loop.fill(prompt, self.compiled)
        return dynamic_prompt(prompt)

    @cached_property
    def _extra_pnginfo(self) -> dict[str, Any]:
        workflow, session = self.workflow, self._session
        extra = dict(workflow.extra_pnginfo) if workflow is not None else {}
        extra |= self._own.get("extra_pnginfo") or {}
        source = workflow.script_source() if workflow is not None else session.script_source(self.call)
        return extra_pnginfo(self.compiled, session.registry, source, extra)
