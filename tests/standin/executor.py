"""How the stand-in runs a workflow: order, cache, progress, and the messages about it in ComfyUI 0.30's order."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import PIL.Image

from tests.standin.files import Files
from tests.standin.nodes import Node, Outcome
from tests.standin.validation import Prompt

Send = Callable[[str, dict[str, Any], "str | None"], None]
SendPreview = Callable[[bytes, dict[str, Any], dict[str, Any], "str | None"], None]


class Interrupted(Exception):
    """The run is to end here."""


@dataclass
class Cached:
    """What a node has given: its outcome, and the `meta` of the node that it was shown for."""

    outcome: Outcome
    meta: dict[str, Any] | None


@dataclass
class History:
    """What is kept of a run."""

    outputs: dict[str, Any] = field(default_factory=dict)
    meta: dict[str, Any] = field(default_factory=dict)
    messages: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    success: bool = True


class Holds:
    """Where runs stop until the test lets them go: by class type, after how many steps (0: before the node works)."""

    def __init__(self) -> None:
        self._steps: dict[str, int] = {}
        self._go = asyncio.Event()
        self._changed = asyncio.Condition()
        self.held: tuple[str, str] | None = None

    def add(self, class_type: str, step: int) -> None:
        self._steps[class_type] = step
        self._go.clear()

    def let_go(self) -> None:
        self._steps.clear()
        self._go.set()

    def move(self, class_type: str, step: int) -> None:
        self._steps = {class_type: step}
        self._go.set()  # who waits goes on, whoever comes later waits
        self._go.clear()

    async def reached(self) -> tuple[str, str]:
        """The prompt id and node id of what is held, once something is."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.held is not None)
        assert self.held is not None
        return self.held

    async def pause(self, run: Run, node_id: str, class_type: str, step: int) -> None:
        if self._steps.get(class_type) != step:
            return
        await self._set((run.prompt_id, node_id))
        waits = [asyncio.ensure_future(event.wait()) for event in (self._go, run.interruption)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await self._set(None)

    async def _set(self, held: tuple[str, str] | None) -> None:
        async with self._changed:
            self.held = held
            self._changed.notify_all()


class Executor:
    """Runs workflows one after the other; equal nodes once.

    Attributes:
        client_id: Of the workflow that runs, or ran last.
        running_node: What runs, for a client that connects again.
        interruption: Set to end what runs.
    """

    def __init__(self, nodes: Mapping[str, Node], files: Files, send: Send, send_preview: SendPreview) -> None:
        self.holds = Holds()
        self.client_id: str | None = None
        self.running_node: str | None = None
        self.interruption = asyncio.Event()
        self.nodes = nodes
        self.files = files
        self.cache: dict[str, Cached] = {}
        self.send = send
        self.send_preview = send_preview

    async def run(self, prompt_id: str, prompt: Prompt, extra_data: dict[str, Any], outputs: list[str]) -> History:
        """Run a workflow for some of its output nodes."""
        self.interruption.clear()
        self.client_id = extra_data.get("client_id")
        run = Run(self, prompt_id, prompt, extra_data)
        await run.all(outputs)
        self.running_node = None
        return run.history


class Run:
    """One run of a workflow. Nodes get it, for what they need beside their inputs.

    Attributes:
        prompt: The workflow.
        extra_data: What was submitted with it.
        files: The stand-in's files.
    """

    def __init__(self, executor: Executor, prompt_id: str, prompt: Prompt, extra_data: dict[str, Any]) -> None:
        self.prompt_id = prompt_id
        self.prompt = prompt
        self.extra_data = extra_data
        self.files = executor.files
        self.interruption = executor.interruption
        self.history = History()
        self._executor = executor
        self._states: dict[str, dict[str, Any]] = {}
        self._done: dict[str, Outcome] = {}
        self._executed: list[str] = []
        self._signatures: dict[str, str] = {}
        self._current = ""

    async def all(self, outputs: list[str]) -> None:
        """Run it, and say so."""
        self._tell("execution_start", {})
        self._signatures = {node_id: self._signature(node_id) for node_id in self.prompt if self._can_sign(node_id)}
        # What isn't of this workflow, ComfyUI lets go where there is less than 128 GiB of memory.
        kept = set(self._signatures.values())
        self._executor.cache = {key: value for key, value in self._executor.cache.items() if key in kept}
        cached = [node_id for node_id, key in self._signatures.items() if key in self._executor.cache]
        self._tell("execution_cached", {"nodes": cached})
        for node_id in _order(self._graph(outputs), self._is_output):
            await asyncio.sleep(0)  # requests are answered while a workflow runs
            self._current = node_id
            try:
                await self._node(node_id)
            except Interrupted:
                self._fail("execution_interrupted", {})
                return
            except Exception as error:  # noqa: BLE001 - nodes may raise anything
                self._fail("execution_error", self._failure(error))
                return
        self._tell("execution_success", {})

    async def progress(self, value: int, maximum: int, preview: PIL.Image.Image | None = None) -> None:
        """The running node has done a step. Ends the run if it was interrupted."""
        await asyncio.sleep(0)
        self._check_interruption()
        node_id, client_id = self._current, self._executor.client_id
        self._state(node_id, value=value, max=maximum)
        progress = {"value": value, "max": maximum, "prompt_id": self.prompt_id, "node": node_id}
        if preview is None:
            self._executor.send("progress", progress, client_id)
        else:
            buffer = BytesIO()
            preview.save(buffer, "JPEG")
            where = {"node_id": node_id, "prompt_id": self.prompt_id, **_places(node_id)}
            self._executor.send_preview(buffer.getvalue(), where, progress, client_id)
        await self._executor.holds.pause(self, node_id, self.prompt[node_id]["class_type"], value)
        self._check_interruption()

    def _check_interruption(self) -> None:
        if self.interruption.is_set():
            raise Interrupted

    def _tell(self, kind: str, data: dict[str, Any]) -> None:
        """Say something that the history keeps."""
        message = {"prompt_id": self.prompt_id, **data, "timestamp": int(time.time() * 1000)}
        self.history.messages.append((kind, message))
        if self._executor.client_id is not None or kind == "execution_interrupted":
            self._executor.send(kind, message, self._executor.client_id)

    def _fail(self, kind: str, data: dict[str, Any]) -> None:
        self.history.success = False
        where = {"node_id": self._current, "node_type": self.prompt[self._current]["class_type"]}
        self._tell(kind, {**where, "executed": list(self._executed), **data})

    def _failure(self, error: Exception) -> dict[str, Any]:
        kind = type(error)
        given = {name: [_printable(value)] for name, value in self._inputs(self._current).items()}
        return {
            "exception_message": f"{error}\n",
            "exception_type": kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}",
            "traceback": traceback.format_tb(error.__traceback__),
            "current_inputs": given,
            "current_outputs": list(self._signatures),
        }

    def _state(self, node_id: str, **changes: Any) -> None:
        state = self._states.setdefault(
            node_id, {"node_id": node_id, "prompt_id": self.prompt_id, **_places(node_id), "value": 0, "max": 1}
        )
        state["state"] = "running"
        state.update(changes)
        nodes = {key: dict(value) for key, value in self._states.items()}
        self._executor.send("progress_state", {"prompt_id": self.prompt_id, "nodes": nodes}, self._executor.client_id)

    async def _node(self, node_id: str) -> None:
        executor = self._executor
        signature = self._signatures[node_id]
        cached = executor.cache.get(signature)
        if cached is not None:
            self._done[node_id] = cached.outcome
            if cached.meta is not None:
                self._show(node_id, cached.outcome, cached.meta)
            if executor.client_id is not None:
                self._tell_executed(node_id, cached.outcome)
        else:
            self._state(node_id)
            executor.running_node = node_id
            if executor.client_id is not None:
                data = {"node": node_id, "display_node": node_id, "prompt_id": self.prompt_id}
                executor.send("executing", data, executor.client_id)
            class_type = self.prompt[node_id]["class_type"]
            await executor.holds.pause(self, node_id, class_type, 0)
            self._check_interruption()
            outcome = await executor.nodes[class_type].run(self, **self._inputs(node_id))
            self._done[node_id] = outcome
            meta = None
            if outcome.ui:
                meta = {"node_id": node_id, "display_node": node_id, "parent_node": None, "real_node_id": node_id}
                self._show(node_id, outcome, meta)
                if executor.client_id is not None:
                    self._tell_executed(node_id, outcome)
            executor.cache[signature] = Cached(outcome, meta)
            self._executed.append(node_id)
        self._state(node_id, state="finished", value=self._states.get(node_id, {"max": 1})["max"])

    def _show(self, node_id: str, outcome: Outcome, meta: dict[str, Any]) -> None:
        self.history.outputs[node_id] = dict(outcome.ui or {})
        self.history.meta[node_id] = meta

    def _tell_executed(self, node_id: str, outcome: Outcome) -> None:
        output = dict(outcome.ui) if outcome.ui else None
        data = {"node": node_id, "display_node": node_id, "output": output, "prompt_id": self.prompt_id}
        self._executor.send("executed", data, self._executor.client_id)

    # The graph

    def _is_output(self, node_id: str) -> bool:
        return bool(self._executor.nodes[self.prompt[node_id]["class_type"]].definition["output_node"])

    def _links(self, node_id: str) -> Iterator[tuple[str, str, int]]:
        for name, value in self.prompt[node_id]["inputs"].items():
            if _is_link(value):
                yield name, *value

    def _inputs(self, node_id: str) -> dict[str, Any]:
        """The values of the inputs that the node has; others may stand in the workflow, too."""
        definition = self._executor.nodes[self.prompt[node_id]["class_type"]].definition["input"]
        known = {name for section in ("required", "optional") for name in definition.get(section, {})}
        values = {name: value for name, value in self.prompt[node_id]["inputs"].items() if name in known}
        for name, source, slot in self._links(node_id):
            if name in known:
                values[name] = self._done[source].outputs[slot] if source in self._done else self._cached(source, slot)
        return values

    def _cached(self, node_id: str, slot: int) -> Any:
        return self._executor.cache[self._signatures[node_id]].outcome.outputs[slot]

    def _can_sign(self, node_id: str) -> bool:
        """Whether it and all that it needs are there; outputs that were refused are left in a workflow."""
        return all(source in self.prompt and self._can_sign(source) for _, source, _ in self._links(node_id))

    def _signature(self, node_id: str) -> str:
        if node_id not in self._signatures:
            entry = self.prompt[node_id]
            links = {name: [self._signature(source), slot] for name, source, slot in self._links(node_id)}
            given = {**entry["inputs"], **links}
            extra = self._executor.nodes[entry["class_type"]].fingerprint(self.files, given)
            text = json.dumps([entry["class_type"], extra, sorted(given.items())])
            self._signatures[node_id] = hashlib.sha256(text.encode()).hexdigest()
        return self._signatures[node_id]

    def _graph(self, outputs: list[str]) -> dict[str, set[str]]:
        """What is to be run, in the order in which it is found, each with what it needs of that."""
        needs: dict[str, set[str]] = {}
        waiting: list[str] = []
        for output in outputs:
            waiting.append(output)
            while waiting:
                node_id = waiting.pop()
                if node_id in needs:
                    continue
                missing = [source for _, source, _ in self._links(node_id) if not self._has(source)]
                needs[node_id] = set(missing)
                waiting += missing
        return needs

    def _has(self, node_id: str) -> bool:
        return self._signatures[node_id] in self._executor.cache


def _order(needs: dict[str, set[str]], is_output: Callable[[str], bool]) -> Iterator[str]:
    """The nodes, each after what it needs; of several that could be next, the one whose result is shown soonest."""
    needed_by: dict[str, set[str]] = {node_id: set() for node_id in needs}
    for node_id, sources in needs.items():
        for source in sources:
            needed_by[source].add(node_id)

    def distance(node_id: str, limit: int = 3) -> int:
        """How many nodes on an output node is, up to a limit."""
        if is_output(node_id) or limit == 0:
            return 0
        return 1 + min((distance(user, limit - 1) for user in needed_by[node_id]), default=limit - 1)

    waiting = {node_id: set(sources) for node_id, sources in needs.items()}
    while waiting:
        chosen = min((node_id for node_id, sources in waiting.items() if not sources), key=distance)
        del waiting[chosen]
        for sources in waiting.values():
            sources.discard(chosen)
        yield chosen


def _is_link(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], int)


def _places(node_id: str) -> dict[str, Any]:
    """Which node of the page it belongs to: itself, as none makes others here."""
    return {"display_node_id": node_id, "parent_node_id": None, "real_node_id": node_id}


def _printable(value: Any) -> Any:
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)
