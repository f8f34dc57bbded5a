"""Completion in IPython, which asks jedi about the objects that there are."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
from collections.abc import Iterator

import pytest

import comfy_script
from comfy_script.registry import Registry
from comfy_script.runtime import open_workflow
from tests.golden import golden

_NOT_HERE = (".real", ".nodes", ".custom_nodes", ".in_process", "._launcher", ".__main__")
"""Modules that need ComfyUI, torch, or run when they are imported."""


def properties() -> Iterator[tuple[str, property]]:
    for info in pkgutil.walk_packages(comfy_script.__path__, "comfy_script."):
        if any(part in info.name for part in _NOT_HERE):
            continue
        try:
            module = importlib.import_module(info.name)
        except ImportError:
            continue  # what it needs isn't there, such as an extra
        for name, found in vars(module).items():
            if inspect.isclass(found) and found.__module__ == info.name:
                for key, value in vars(found).items():
                    if isinstance(value, property) and value.fget is not None:
                        yield f"{info.name}.{name}.{key}", value


def test_no_property_gives_a_literal_that_can_be_resolved() -> None:
    """jedi fails at one, and then completes nothing at all of the object."""
    found = []
    for name, value in properties():
        try:
            given = typing.get_type_hints(value.fget).get("return")
        except NameError:
            continue  # jedi takes it as unknown
        if typing.get_origin(given) is typing.Literal:
            found.append(name)
    assert found == []


def test_nodes_and_their_inputs_are_completed(registry: Registry) -> None:
    completer = pytest.importorskip("IPython.core.completer")
    workflow = open_workflow(golden()["templates/default"]["ui"], registry)
    complete = completer.IPCompleter(namespace={"workflow": workflow, "node": workflow["KSampler"]}, use_jedi=True)

    def completions(text: str) -> set[str]:
        with completer.provisionalcompleter():
            return {each.text.lstrip(".") for each in complete.completions(text, len(text))}

    assert {"KSampler", "CLIPTextEncode", "3"} <= completions("workflow['")
    assert {"subgraph", "save", "needs", "nodes"} <= completions("workflow.")
    assert {"seed", "sampler_name", "mute", "outputs"} <= completions("node.")
    assert {"seed", "scheduler"} <= completions("node['")
