"""What is public, and the page that lists it: `python -m tools.public_api`, or `make public`, writes it.

The code is read, not imported: the page is the same on every Python, and without torch.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = [
    "INTERNAL",
    "MODULES",
    "PAGE",
    "Definition",
    "exported",
    "find",
    "internal_members",
    "members",
    "public_names",
    "render",
]

_REPOSITORY = Path(__file__).parents[1]
PAGE = _REPOSITORY / "docs/reference/public.md"

MODULES: Mapping[str, tuple[str, ...] | None] = {
    "comfy_script": None,
    "comfy_script.runtime": None,
    "comfy_script.runtime.util": None,
    "comfy_script.runtime.node": None,
    "comfy_script.runtime.client": ("get_embeddings", "get_nodes_info"),
    "comfy_script.runtime.namespace": ("Namespace",),
    "comfy_script.runtime.conditioning": ("ConditioningFunctions", "Region"),
    "comfy_script.runtime.notebook": ("NotebookProgress",),
    "comfy_script.runtime.progress": ("Progress", "SilentProgress", "TerminalProgress"),
    "comfy_script.runtime.opened.workflow_file": ("WorkflowFile", "WorkflowSubgraph"),
    "comfy_script.runtime.opened.needs.records": (
        *("InputNeed", "ModelNeed", "ModelSource", "Need", "NeedState", "Needs", "NodeTypeNeed", "NodeUse"),
        *("LockedNeed", "OptionNeed", "PackNeed", "VersionNeed"),
    ),
    "comfy_script.runtime.opened.lock.records": ("LOCK_KEY", "Lock", "LockedFile", "read_lock"),
    "comfy_script.runtime.opened.node": ("WorkflowNode", "WorkflowNodeOutput"),
    "comfy_script.runtime.script": None,
    "comfy_script.runtime.real": None,
    "comfy_script.runtime.real.results": ("RealOutput",),
    "comfy_script.runtime.real.util": None,
    "comfy_script.runtime.real.node": None,
    "comfy_script.errors": None,
    "comfy_script.plugins": ("Plugin",),
    "comfy_script.runtime.results": (
        *("EmptyResult", "FileResult", "FileSource", "ImageBatchResult", "Result", "ResultKind", "ServerFile"),
        *("TextResult", "server_files"),
    ),
    "comfy_script.runtime.previews": ("Previewer",),
    "comfy_script.graph.own_checks": ("NodeChecks", "OwnChecks"),
    "comfy_script.formats.page.rule": (
        *("NO_VALUE", "InputSlot", "PageDocument", "PageGraph", "PageLink", "PageNode", "PageRule", "Scope", "Widget"),
    ),
    "comfy_script.pool": None,
    "comfy_script.client": None,
    "comfy_script.client.about": ("About",),
    "comfy_script.registry": None,
    "comfy_script.registries": ("load_registry",),
    "comfy_script.signature.names": (
        *("argument_identifiers", "identifier", "member_identifier", "node_identifier", "node_identifiers"),
        "unique_identifiers",
    ),
    "comfy_script.codegen.stubs": None,
    "comfy_script.formats": None,
    "comfy_script.formats.diagnostics": ("Code", "Diagnostic", "raise_any"),
    "comfy_script.formats.files": None,
    "comfy_script.formats.workflow": None,
    "comfy_script.formats.from_ui": ("from_ui",),
    "comfy_script.formats.from_api": ("from_api",),
    "comfy_script.formats.to_api": ("to_api",),
    "comfy_script.formats.ui": None,
    "comfy_script.formats.api": None,
    "comfy_script.formats.flatten": None,
    "comfy_script.formats.convert": None,
    "comfy_script.formats.compare": None,
    "comfy_script.formats.metadata": ("Metadata", "read_metadata"),
    "comfy_script.browser": None,
    "comfy_script.transpile": None,
    "comfy_script.transpile.read_script": ("read_script",),
    "comfy_script.analysis": None,
    "comfy_script.comfyui": None,
    "comfy_script.demo_model": None,
}
"""The modules with public names → these names; None for all that the module exports."""

INTERNAL: Mapping[str, tuple[str, ...]] = {
    "Params": ("__init__",),
    "Pool": ("__init__",),
    "Cache": ("of", "through"),
    "Client": ("_queue", "explain", "plain_url", "session", "websocket_params", "websocket_url"),
    "Compiled": ("__init__",),
    "Namespace": (
        *("__init__", "argument_enum", "argument_enum_names", "comfyscript_types", "enums", "link_types"),
        *("names_for", "session"),
    ),
    "PageNode": ("rule",),
    "RealModeConfig": ("__post_init__",),
    "RealWorkflow": ("add", "hooks", "watch"),
    "Registry": ("__init__", "link_types", "with_rejected"),
    "Result": ("detached",),
    "Server": ("__init__",),
    "Session": (
        *("await_for", "before_queue", "before_queue_async", "connected", "connected_async", "connection", "encode"),
        *("needs_load", "run", "runnable", "submit", "submit_async", "submit_file", "submit_file_async", "wait_for"),
    ),
    "Output": ("__init__",),
    "Task": ("__init__", "began", "ended", "failed", "heard", "noticed", "number", "result_of", "show_results"),
    "TaskQueue": ("__init__",),
    "WorkflowFile": ("with_registry",),
    "WorkflowNode": ("__init__",),
    "WorkflowNodeOutput": ("__init__", "of"),
    "WorkflowSubgraph": ("__init__",),
    "Workflow": ("calls", "compile", "pending", "queued_as", "waited_for"),
}
"""Class → what other modules of ours use of it, and scripts don't."""

_ASYNC_FORMS = frozenset(
    {"_cancel", "_cancel_all", "_cancel_current", "_cancel_remaining", "_display", "_load", "_put", "_queue"}
)
"""Scripts know the asynchronous forms of methods by these names."""

_NOT_SHOWN = frozenset(
    {"__init__", "__repr__", "__str__", "__eq__", "__hash__", "__dir__", "__getattr__", "__reduce__"}
)

_HEAD = """\
# All public names

What this page lists is public, and nothing else is: [Stability](../explanation/stability.md) says what that means. It
is generated by `make public`, and a test compares it with the code: a change to it is a change of the interface.
Of a class it shows what stands in its own body; what it inherits stands at its base.
"""


@dataclass(frozen=True)
class Definition:
    """Where a name is defined.

    Attributes:
        module: The module.
        name: The name there; empty if it is the module itself.
        node: The statement; None for a module.
    """

    module: str
    name: str
    node: ast.stmt | None


@cache
def _tree(module: str) -> ast.Module:
    path = _path(module)
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _path(module: str) -> Path:
    path = _REPOSITORY.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def exported(module: str) -> tuple[str, ...]:
    """The `__all__` of a module."""
    for node in _statements(_tree(module).body):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return tuple(ast.literal_eval(node.value))
    raise ValueError(f"{module} has no __all__")


def public_names(module: str) -> tuple[str, ...]:
    """The public names of a module of `MODULES`, sorted; those that scripts have by `_` are among them."""
    names = MODULES[module] or exported(module)
    forms = (node.name for node in _tree(module).body if isinstance(node, ast.AsyncFunctionDef))
    return tuple(
        sorted({*names, *(name for name in forms if name in _ASYNC_FORMS)}, key=lambda name: (name.strip("_"), name))
    )


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from _statements(node.body)
            yield from _statements(node.orelse)


def find(module: str, name: str) -> Definition:
    """Where a name of a module is defined, through all imports.

    Raises:
        LookupError: There is no such name.
    """
    for node in _statements(_tree(module).body):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if node.name == name:
                return Definition(module, name, node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                if isinstance(node.value, ast.Name):
                    return find(module, node.value.id)  # another name for it
                return Definition(module, name, node)
        elif isinstance(node, ast.ImportFrom) and node.level:
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    source = _imported(module, node)
                    if _path(f"{source}.{alias.name}").exists():
                        return Definition(f"{source}.{alias.name}", "", None)
                    return find(source, alias.name)
    raise LookupError(f"{module} has no {name}")


def _imported(module: str, node: ast.ImportFrom) -> str:
    parts = module.split(".")
    if _path(module).name != "__init__.py":
        parts.pop()
    parts = parts[: len(parts) - node.level + 1]
    return ".".join([*parts, *([node.module] if node.module else [])])


def render() -> str:
    """The page."""
    sections = [_HEAD]
    for module in MODULES:
        lines = [line for name in public_names(module) for line in _lines(module, name)]
        sections.append(f"## {module}\n\n```text\n" + "\n".join(lines) + "\n```\n")
    return "\n".join(sections).replace("lambda :", "lambda:")  # as Python 3.10 writes it


def _lines(module: str, name: str) -> list[str]:
    definition = find(module, name)
    node = definition.node
    elsewhere = [other for other in MODULES if other != module and other == definition.module]
    if node is None:
        return [f"{name}: the module {definition.module}"]
    if elsewhere and definition.name in public_names(definition.module):
        return [f"{name}: as in {definition.module}"]
    if isinstance(node, ast.ClassDef):
        return [_class_line(name, node, internal_members(definition)), *(f"    {line}" for line in members(definition))]
    return list(_member(node, name=name))


def _class_line(name: str, node: ast.ClassDef, internal: tuple[str, ...]) -> str:
    bases = [ast.unparse(base) for base in node.bases]
    text = f"class {name}({', '.join(bases)})" if bases else f"class {name}"
    is_made = "__init__" not in internal
    made = next(
        (each for each in node.body if is_made and isinstance(each, ast.FunctionDef) and each.name == "__init__"), None
    )
    return f"{text}: {_arguments(made)}" if made is not None else text


def internal_members(definition: Definition) -> tuple[str, ...]:
    """The members of a class that aren't public in spite of their names."""
    return INTERNAL.get(definition.name, ())


def members(definition: Definition) -> Iterator[str]:
    """A line for each public member of a class, and of those bases that aren't public."""
    node = definition.node
    assert isinstance(node, ast.ClassDef)
    internal = internal_members(definition)
    for statement in node.body:
        yield from _member(statement, internal)
        if isinstance(statement, ast.FunctionDef) and statement.name == "__init__":
            yield from _attributes(statement, internal)
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id.startswith("_"):
            yield from members(find(definition.module, base.id))


def _attributes(init: ast.FunctionDef, internal: tuple[str, ...]) -> Iterator[str]:
    """The attributes that a constructor sets."""
    for statement in ast.walk(init):
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AnnAssign):
            targets = [statement.target]
        for target in targets:
            if (
                isinstance(target, ast.Attribute)
                and ast.unparse(target.value) == "self"
                and _is_shown(target.attr, internal)
            ):
                typed = f": {ast.unparse(statement.annotation)}" if isinstance(statement, ast.AnnAssign) else ""
                yield f"{target.attr}{typed}"


def _is_shown(name: str, internal: tuple[str, ...]) -> bool:
    if name in internal:
        return False
    if name.startswith("__") and name.endswith("__"):
        return name not in _NOT_SHOWN and name not in {"__slots__", "__all__"}
    return not name.startswith("_") or name in _ASYNC_FORMS


def _member(node: ast.stmt, internal: tuple[str, ...] = (), name: str | None = None) -> Iterator[str]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if name is None and not _is_shown(node.name, internal):
            return
        marks = [ast.unparse(mark) for mark in node.decorator_list]
        result = f" -> {ast.unparse(node.returns)}" if node.returns is not None else ""
        if "property" in marks or "cached_property" in marks:
            yield f"{name or node.name}:{result.removeprefix(' ->')}"
        elif any(mark.endswith((".setter", ".getter")) for mark in marks):
            yield f"{name or node.name}: can be set"
        else:
            kept = [f"@{mark} " for mark in marks if mark in ("classmethod", "staticmethod", "overload")]
            word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
            yield f"{''.join(kept)}{word} {name or node.name}{_arguments(node)}{result}"
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        if name is not None:
            yield f"{name}: {ast.unparse(node.annotation)}"
        elif _is_shown(node.target.id, internal):
            value = f" = {ast.unparse(node.value)}" if node.value is not None else ""
            yield f"{node.target.id}: {ast.unparse(node.annotation)}{value}"
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        if name is not None:
            yield name
        elif _is_shown(node.targets[0].id, internal):
            yield f"{node.targets[0].id} = {ast.unparse(node.value)}"


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    return f"({ast.unparse(node.args)})"


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
