"""Calls of all nodes of a server, and whether its own validation agrees: `python -m tools.wild.calls URL`.

Each call is sent to `/prompt` in a workflow that can't be valid, behind a node that lacks an input: so nothing is ever
queued, and the server says all that it has against the node itself. A fault is a call that we refuse and the server
takes, or one with nothing but what has to be given, which we make and the server refuses.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections import Counter
from random import Random
from typing import Any

from comfy_script.client import Client
from comfy_script.errors import NodeCallError
from comfy_script.formats.api import compile_api
from comfy_script.graph import CallOutput
from comfy_script.registries import read_client
from comfy_script.registry import InputKind, Registry
from comfy_script.runtime import Session
from comfy_script.signature.defaults import is_required
from tests.fuzz.calls import Base, Producers, make_base, valid_value

SWITCH = {"class_type": "ComfySwitchNode", "inputs": {}}
"""Gives what fits every input, and is never valid: it lacks its `switch`."""


class Judge:
    """Asks the server.

    Args:
        client: The server.
        registry: Its nodes.
    """

    def __init__(self, client: Client, registry: Registry) -> None:
        self._client = client
        self._registry = registry

    async def errors(self, prompt: dict[str, Any], node: str) -> list[str] | None:
        """What the server has against a node; None where it can't be asked without running anything."""
        prompt = dict(prompt)
        spec = self._registry[prompt[node]["class_type"]]
        prompt["never"] = SWITCH
        if spec.outputs:
            prompt["last"] = {"class_type": "PreviewAny", "inputs": {"source": ["middle", 0]}}
            prompt["middle"] = {"class_type": "ComfySwitchNode", "inputs": {"on_true": [node, 0]}}
            target = "last"
        else:
            given = prompt[node]["inputs"]
            # Links under names of their own aren't looked at.
            links = [item.key for item in spec.inputs if isinstance(given.get(item.key), list)]
            if not links or not spec.is_output_node:
                return None
            prompt[node] = {**prompt[node], "inputs": {**given, links[0]: ["never", 0]}}
            target = node
        session = await self._client.session()
        body = {"prompt": prompt, "partial_execution_targets": [target]}
        async with session.post(f"{self._client.base_url}prompt", json=body) as response:
            answer = await response.json()
        if response.status == 200:
            await session.post(f"{self._client.base_url}queue", json={"delete": [answer["prompt_id"]]})
            raise SystemExit(f"{spec.name} was queued, and taken back: {prompt}")
        found = answer.get("node_errors", {}).get(node, {}).get("errors", ())
        return [f"{error['type']}: {error['details']}" for error in found]


class Calls:
    """One call after the other, and what came out."""

    def __init__(self, judge: Judge, registry: Registry) -> None:
        self._judge = judge
        self._session = Session(registry=registry)
        self._registry = registry
        self._producers = Producers(registry)
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []

    async def defaults(self, name: str, rng: Random) -> None:
        """A call with what has to be given, of values that the registry shows."""
        spec = self._registry[name]
        base = Base(spec, self._producers)
        if any(item.kind in (InputKind.DYNAMIC_COMBO, InputKind.AUTOGROW) for item in spec.inputs):
            return  # what has to be given depends on what is chosen: the random calls know it
        for item in filter(is_required, spec.inputs):
            base.given[item.key] = valid_value(rng, item, self._producers)
        await self._ask(base, f"{name} with defaults")

    async def random(self, name: str, rng: Random) -> None:
        """A call with what the registry and the classes let pass."""
        spec = self._registry[name]
        base = make_base(rng, spec, self._producers)
        if spec.open_inputs:
            base.given["more_7"] = self._producers.any(rng)
            if spec.open_inputs == "values":
                base.given["value_9"] = {"on": True}
        wide = [item for item in spec.inputs if item.also and item.key in base.given]
        if wide:
            item = rng.choice(wide)
            base.given[item.key] = self._producers.of_type(rng, rng.choice(item.also))
        await self._ask(base, f"{name} at random")

    async def _ask(self, base: Base, what: str) -> None:
        try:
            made = self._session.nodes[base.spec.name](**base.given)
        except NodeCallError as error:
            self.counts["refused by us"] += 1
            self.faults.append(f"{what}: we refuse it: {error.message}")
            return
        output: CallOutput = made[0] if isinstance(made, tuple) else made
        compiled = compile_api([output], encode=self._session.encode)
        errors = await self._judge.errors(compiled.prompt, compiled.ids[output.call])
        if errors is None:
            self.counts["not asked: an output node without links"] += 1
        elif real := [error for error in errors if not self._is_its_own(base, error)]:
            self.counts["refused by the server"] += 1
            self.faults.append(f"{what}: the server refuses it: {real}")
        else:
            self.counts["taken by both"] += 1

    def _is_its_own(self, base: Base, error: str) -> bool:
        """Whether it is a matter of files, or of the node's own check."""
        kind, _, key = error.partition(": ")
        items = {item.key: item for item in base.spec.inputs}
        item = items.get(key.partition(":")[0])
        is_file = kind == "value_not_in_list" and item is not None and (item.is_open or not item.options)
        # A default beyond the node's own limits: the page sends it as well.
        is_default = kind in ("value_smaller_than_min", "value_bigger_than_max") and key not in base.given
        return is_file or is_default or kind in ("custom_validation_failed", "exception_during_inner_validation")


async def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--random", type=int, default=5000, help="how many random calls")
    parser.add_argument("--defaults", type=int, default=2000, help="how many calls with defaults")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    logging.disable(logging.WARNING)
    async with Client(arguments.url) as client:
        registry = await read_client(client)
        calls = Calls(Judge(client, registry), registry)
        rng = Random(arguments.seed)
        names = list(registry)
        for name in rng.sample(names, min(arguments.defaults, len(names))):
            await calls.defaults(name, rng)
        for number in range(arguments.random):
            await calls.random(names[number % len(names)], rng)
    print(*calls.faults, sep="\n")
    print(dict(calls.counts), f"{len(calls.faults)} faults")
    raise SystemExit(1 if calls.faults else 0)


if __name__ == "__main__":
    asyncio.run(_main())
