"""What scripts import from this package, and from Python's library as far as it is followed."""

from __future__ import annotations

import math
import os
import sys

from .values import UNKNOWN, CallNode, Class, CoroutineMethod, Load, Module, Nodes, PythonFunction, Value

__all__ = ["attribute_of_module", "exported", "followed", "module_value"]

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
_OF_TYPING = (
    "Generic",
    "NamedTuple",
    "NewType",
    "Protocol",
    "TypedDict",
    "cast",
    "final",
    "override",
    "runtime_checkable",
)
_FOLLOWED = {
    "abc": ("ABC", "abstractmethod"),
    "asyncio": (*("TaskGroup", "create_task", "ensure_future", "gather", "run", "shield", "to_thread", "wait_for"),),
    "collections": ("OrderedDict", "deque", "namedtuple"),
    "concurrent.futures": ("ProcessPoolExecutor", "ThreadPoolExecutor"),
    "contextlib": (
        *("AsyncExitStack", "ExitStack", "asynccontextmanager", "closing", "contextmanager", "nullcontext"),
    ),
    "copy": ("copy", "deepcopy"),
    "dataclasses": ("asdict", "astuple", "dataclass", "field", "replace"),
    "enum": ("Enum", "IntEnum", "StrEnum", "auto", "unique"),
    "functools": ("cache", "cached_property", "lru_cache", "partial", "reduce", "wraps"),
    "itertools": (
        *("accumulate", "chain", "combinations", "combinations_with_replacement", "count", "cycle", "islice"),
        *("pairwise", "permutations", "product", "repeat", "starmap", "zip_longest"),
    ),
    "platform": ("system",),
    "math": (
        *("ceil", "cos", "exp", "floor", "gcd", "hypot", "isqrt", "lcm", "log", "log2", "pow", "sin", "sqrt", "tan"),
        "trunc",
    ),
    "random": ("choice", "gauss", "getrandbits", "randint", "random", "randrange", "uniform"),
    "types": ("SimpleNamespace",),
    "typing": _OF_TYPING,
    "typing_extensions": _OF_TYPING,
}
"""Of Python's library."""
_SAME = {"typing_extensions": "typing"}
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
    ("concurrent", "futures"): Module("concurrent.futures"),
    ("os", "name"): os.name,
    ("sys", "platform"): sys.platform,
    ("sys", "version_info"): sys.version_info,
    ("typing", "TYPE_CHECKING"): False,
    ("typing_extensions", "TYPE_CHECKING"): False,
    ("math", "e"): math.e,
    ("math", "pi"): math.pi,
    **{
        (module, name): PythonFunction(f"{_SAME.get(module, module)}.{name}")
        for module, names in _FOLLOWED.items()
        for name in names
    },
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


def followed(name: str) -> dict[str, Value] | None:
    """What is followed of what a star import of a module of Python's library brings; None of other modules."""
    if name.partition(".")[0] not in _HARMLESS:
        return None
    return {each: attribute_of_module(Module(name), each) for each in _FOLLOWED.get(name, ())}


def exported(name: str) -> dict[str, Value] | None:
    """What a star import of a module brings, other than nodes; None if that isn't known."""
    if name in _STAR:
        return {each: attribute_of_module(Module(name), each) for each in _STAR[name]}
    return None
