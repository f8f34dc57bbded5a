"""What is public: listed on one page, exported as listed, shown in the reference, and nothing else there."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tools.public_api import INTERNAL, MODULES, PAGE, Definition, exported, find, internal_members, public_names, render

REFERENCE = PAGE.parent
PACKAGE = Path(__file__).parents[2] / "comfy_script"
_DIRECTIVE = re.compile(r"^::: (\S+)\n((?: {4}.*\n)*)", re.MULTILINE)


@dataclass
class Shown:
    """A directive of mkdocstrings.

    Attributes:
        path: What it shows.
        page: Where.
        members: Of a module or a class, the members that it shows; None if it doesn't choose.
        hidden: Members that its filters leave out.
    """

    path: str
    page: str
    members: list[str] | None = None
    hidden: set[str] = field(default_factory=set)


def directives() -> Iterator[Shown]:
    for page in sorted(REFERENCE.glob("*.md")):
        for path, options in _DIRECTIVE.findall(page.read_text(encoding="utf-8") + "\n"):
            shown = Shown(path, page.name)
            for line in options.splitlines():
                name, _, value = line.strip().partition(": ")
                if name == "members":
                    shown.members = json.loads(value)
                elif name == "filters":
                    patterns = json.loads(value)
                    assert patterns[0] == "!^_"
                    shown.hidden = {part for pattern in patterns[1:] for part in re.findall(r"\w+", pattern)}
            yield shown


def is_module(path: str) -> bool:
    file = PACKAGE.parent.joinpath(*path.split("."))
    return file.with_suffix(".py").exists() or (file / "__init__.py").exists()


def definitions(shown: Shown) -> Iterator[Definition]:
    module, _, name = shown.path.rpartition(".")
    if not is_module(shown.path) or (is_module(module) and _defines(module, name)):
        yield find(module, name)
    else:
        # Without it all that the module defines would be shown, exported or not.
        assert shown.members is not None, f"{shown.page}: {shown.path} needs the option `members`"
        for member in shown.members:
            yield find(shown.path, member)


def _defines(module: str, name: str) -> bool:
    # `formats.flatten` is a module, and no function of the package `formats`.
    try:
        return find(module, name).name == name and find(module, name).module != f"{module}.{name}"
    except LookupError:
        return False


def key(definition: Definition) -> str:
    return f"{definition.module}.{definition.name}".rstrip(".")


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == render(), (
        "`make public` writes it anew; is the change meant to be public?"
    )


@pytest.mark.parametrize("module", MODULES)
def test_exported_names(module: str) -> None:
    """All public names are there, and a package's `__all__` has no name that isn't its own."""
    names = exported(module)
    assert len(names) == len(set(names))
    if importlib.util.find_spec("torch") is None and ".real" in module:
        pytest.skip("needs torch")
    loaded = importlib.import_module(module)
    for name in names:
        # Those are the session's, and are made when they are asked for.
        assert name in ("queue", "client") or getattr(loaded, name) is not None
    assert set(MODULES[module] or ()) <= set(names)


@pytest.mark.parametrize("module", [module for module in MODULES if ".real" not in module])
def test_signatures_are_those_of_the_objects(module: str) -> None:
    """The page is read from the code: what it says of arguments is true of the objects."""
    loaded = importlib.import_module(module)
    for name in public_names(module):
        definition = find(module, name)
        if isinstance(definition.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            function = inspect.unwrap(getattr(loaded, name))
            arguments = definition.node.args
            count = len(arguments.posonlyargs) + len(arguments.args) + len(arguments.kwonlyargs)
            assert function.__code__.co_argcount + function.__code__.co_kwonlyargcount == count, name
            assert function.__module__ == definition.module, name


NOT_SHOWN = {
    "comfy_script.__version__",
    "comfy_script.runtime._load",  # as `load`
    "comfy_script.runtime.real._load",
    "comfy_script.runtime.queue",
    "comfy_script.runtime.node",  # their functions are shown
    "comfy_script.runtime.real.node",
    "comfy_script.runtime.util",
    "comfy_script.runtime.real.util",
    "comfy_script.runtime.conditioning.regions",  # methods of `ConditioningFunctions`
    "comfy_script.runtime.conditioning.schedule",
    "comfy_script.runtime.real.conditioning.regions",
    "comfy_script.runtime.real.conditioning.schedule",
}


def test_the_reference_shows_what_is_public_and_nothing_else() -> None:
    shown = {key(definition) for directive in directives() for definition in definitions(directive)}
    public = {key(find(module, name)) for module in MODULES for name in public_names(module)}
    assert sorted(shown - public) == [], "shown, and not public"
    assert sorted(public - shown - NOT_SHOWN) == [], "public, and not shown"
    assert public >= NOT_SHOWN


def test_the_reference_hides_the_internal_members() -> None:
    seen = set()
    for directive in directives():
        for definition in definitions(directive):
            internal = {name for name in internal_members(definition) if not name.startswith("_")}
            assert internal <= directive.hidden, (directive.page, directive.path)
            if internal_members(definition):
                seen.add(definition.name)
    assert seen == set(INTERNAL), "internal members of a class that isn't public"


def test_internal_members_are_there() -> None:
    for module in MODULES:
        for name in public_names(module):
            definition = find(module, name)
            if isinstance(definition.node, ast.ClassDef):
                text = ast.unparse(definition.node)
                for member in internal_members(definition):
                    assert re.search(rf"\b{member}\b", text), (name, member)


def test_what_differs_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed signature, a new name and a lost one each change the page."""
    import tools.public_api as tool

    page = render()
    tree = tool._tree("comfy_script.registries")

    def with_change(change: Any) -> str:
        changed = ast.parse(ast.unparse(tree))
        change(changed)
        original = tool._tree
        monkeypatch.setattr(
            tool, "_tree", lambda module: changed if module.endswith(".registries") else original(module)
        )
        text = render()
        monkeypatch.undo()
        return text

    def function(tree: ast.Module) -> ast.FunctionDef:
        return next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "load_registry")

    def more_arguments(tree: ast.Module) -> None:
        function(tree).args.kwonlyargs.append(ast.arg("more"))
        function(tree).args.kw_defaults.append(None)

    assert with_change(lambda tree: None) == page
    assert "def load_registry(spec: str | os.PathLike[str] | None=None, *, more) -> Registry" in with_change(
        more_arguments
    )
    with pytest.raises(LookupError, match="has no load_registry"):
        with_change(lambda tree: tree.body.remove(function(tree)))
