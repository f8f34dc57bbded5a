"""What scripts import from this package, and from Python's library as far as it is followed."""

from __future__ import annotations

import sys

from .values import UNKNOWN, CallNode, Class, CoroutineMethod, Load, Module, Nodes, PythonFunction, Value

__all__ = ["attribute_of_module", "exported", "module_value"]

_PACKAGE = "comfy_script"
_RUNTIME = "comfy_script.runtime"
_REAL = "comfy_script.runtime.real"
_NODES = {f"{_RUNTIME}.nodes": False, f"{_REAL}.nodes": True}
_STAR = {
    _RUNTIME: (
        *("Client", "ComfyUIArgs", "ImageBatchResult", "Images", "NodeOutput", "Region", "Result", "Session", "Step"),
        *("Task", "TaskProgress", "TaskQueue", "Workflow", "WorkflowFile", "call_node", "load", "node", "on_step"),
        *("open_workflow", "queue", "regions", "schedule", "start_comfyui", "util"),
    ),
    _REAL: (
        *("Cache", "ComfyUIArgs", "ImageBatchResult", "Images", "RealModeConfig", "Region", "Result", "Step"),
        *("Workflow", "failed_custom_nodes", "interrupt", "load", "node", "on_step", "regions", "schedule", "util"),
    ),
}
_FOLLOWED = {
    "abc": ("ABC", "abstractmethod"),
    "collections": ("namedtuple",),
    "dataclasses": ("asdict", "dataclass", "field", "replace"),
    "functools": ("cached_property", "partial"),
    "itertools": ("chain", "product", "starmap"),
    "typing": ("Generic", "NamedTuple", "Protocol", "final", "override"),
}
"""Of Python's library."""
_SPECIAL = {
    (_RUNTIME, "Session"): Class("Session", False),
    (_RUNTIME, "Workflow"): Class("Workflow", False),
    (_RUNTIME, "_load"): CoroutineMethod("_load"),
    (_RUNTIME, "call_node"): CallNode(),
    (_RUNTIME, "load"): Load(False),
    (_RUNTIME, "nodes"): Nodes(False),
    (_RUNTIME, "queue"): Class("TaskQueue", False, is_object=True),
    (_RUNTIME, "real"): Module(_REAL),
    (_REAL, "Workflow"): Class("Workflow", True),
    (_REAL, "load"): Load(True),
    (_REAL, "nodes"): Nodes(True),
    (_PACKAGE, "runtime"): Module(_RUNTIME),
    **{(module, name): PythonFunction(f"{module}.{name}") for module, names in _FOLLOWED.items() for name in names},
}
_MODULES = frozenset({_PACKAGE, *(module for module, _ in _SPECIAL)})
_HARMLESS = sys.stdlib_module_names | {_PACKAGE}
"""Modules of which a star import brings no names that nodes have."""


def module_value(name: str) -> Value:
    """A module, by its dotted name; unknown if it isn't followed."""
    if name in _NODES:
        return Nodes(_NODES[name])
    return Module(name) if name in _MODULES else UNKNOWN


def attribute_of_module(module: Module, name: str) -> Value:
    """What a module has under a name."""
    return _SPECIAL.get((module.name, name), UNKNOWN)


def exported(name: str) -> dict[str, Value] | None:
    """What a star import of a module brings, other than nodes; None if that isn't known."""
    if name in _STAR:
        return {each: attribute_of_module(Module(name), each) for each in _STAR[name]}
    return {} if name.partition(".")[0] in _HARMLESS else None
