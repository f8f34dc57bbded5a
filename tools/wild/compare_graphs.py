"""Flow, list, lazy and expansion nodes of public packs in both modes: `python -m tools.wild.compare_graphs URL`.

The server has the packs, and a base directory like the one that is given here; real mode loads ComfyUI, and the packs
from there, into this process, so that its Python needs what they need. Graphs whose nodes either of them lacks are left
out, and named. All others must show the same in both modes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from comfy_script.errors import ComfyScriptError
from comfy_script.runtime import Session, Workflow, real
from comfy_script.runtime.real.session import default_session

from .graphs import GRAPHS, Graph

_PATIENCE = 120.0
"""Seconds for a graph on the server."""


class Missing(Exception):
    """A graph needs a node that isn't there."""


class Named:
    """A mode's callables by class type; see `graphs.Nodes`."""

    def __init__(self, callables: Any, *, is_virtual: bool) -> None:
        self._callables = callables
        self.is_virtual = is_virtual

    def __getitem__(self, class_type: str) -> Callable[..., Any]:
        try:
            found: Callable[..., Any] = self._callables[class_type]
        except KeyError:
            raise Missing(class_type) from None
        return found


def shown_by_server(session: Session, graph: Graph) -> list[Any]:
    """What a graph's outputs show on the server."""
    nodes = Named(session.nodes, is_virtual=True)
    with Workflow(queue=False, session=session) as workflow:
        shown = [nodes["PreviewAny"](output) for output in graph(nodes)]
        workflow += shown
        task = workflow.queue()
    assert task is not None
    # Before them come the graph's own output nodes.
    return [result.raw.get("text") for result in task.wait(_PATIENCE)[-len(shown) :]]


def shown_in_process(graph: Graph) -> list[Any]:
    """What they show in real mode; None for an output that is blocked."""
    nodes = Named(default_session().nodes, is_virtual=False)
    with real.Workflow():
        shown = [nodes["PreviewAny"](output) for output in graph(nodes)]
        return [each.wait().raw.get("text") if hasattr(each, "wait") else None for each in shown]


def _outcome(show: Callable[[], list[Any]]) -> Any:
    try:
        return show()
    except ComfyScriptError as error:
        return f"{type(error).__name__}: {error}"


def _main() -> int:
    parser = argparse.ArgumentParser(description="Graphs of packs' flow, list and lazy nodes in both modes.")
    parser.add_argument("url", help="A server with the packs.")
    parser.add_argument("--comfyui", type=Path, help="ComfyUI's folder; the one that `real.load()` finds by default.")
    parser.add_argument("--base-directory", type=Path, help="With the packs in `custom_nodes`, as the server has it.")
    given = parser.parse_args()

    on_server: dict[str, Any] = {}
    missing: dict[str, str] = {}
    with Session() as session:
        session.load(given.url, stubs=False)
        for name, graph in GRAPHS.items():
            try:
                on_server[name] = _outcome(lambda graph=graph: shown_by_server(session, graph))  # type: ignore[misc]
            except Missing as lacking:
                missing[name] = f"the server has no {lacking}"
    base = () if given.base_directory is None else ("--base-directory", str(given.base_directory.resolve()))
    real.load(given.comfyui, real.ComfyUIArgs("--cpu", *base), stubs=False)
    unlike = 0
    for name, shown in on_server.items():
        try:
            own = _outcome(lambda name=name: shown_in_process(GRAPHS[name]))  # type: ignore[misc]
        except Missing as lacking:
            missing[name] = f"there is no {lacking} in this process"
            continue
        if shown != own or isinstance(shown, str):
            unlike += 1
            print(f"{name}\n  on the server   {shown!r:.500}\n  in this process {own!r:.500}")
    for name, reason in missing.items():
        print(f"left out: {name}, as {reason}")
    count = len(GRAPHS) - len(missing)
    print(f"{count} graphs, {unlike} unlike, {len(missing)} left out")
    return 1 if unlike or not count else 0


if __name__ == "__main__":
    sys.exit(_main())
