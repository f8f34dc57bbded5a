"""`comfy-script nodes …` and `stubs`: what nodes there are."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._files import reason
from .._reading import absolute
from ..errors import RegistryError
from .groups import CommandGroup
from .output import example, print_json, print_table, print_text
from .workflow_files import registry_option

if TYPE_CHECKING:
    from ..registry.records import NodeSpec
    from ..registry.registry import Registry

__all__ = ["add_to"]

_Registry = Annotated[str | None, registry_option("the server that load() finds", "--server")]
_Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_COLUMNS = ("Node", "Display name", "Category")


class _Nodes(CommandGroup):
    taking = ("search", "show")


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        cls=_Nodes,
        no_args_is_help=True,
        rich_markup_mode=None,
        help="Find nodes, and read what they do.",
        epilog=_GROUP_EXAMPLE,
    )
    group.command(
        "search",
        epilog=example("comfy-script nodes search upscale image", "comfy-script nodes search lora --limit 5 --json"),
    )(search)
    group.command("show", epilog=example("comfy-script nodes show KSampler", 'comfy-script nodes show "Save Image"'))(
        show
    )
    group.command(
        "list", epilog=example("comfy-script nodes list --category sampling", "comfy-script nodes list | wc -l")
    )(list_)
    app.add_typer(group, name="nodes")
    app.command(
        "stubs", epilog=example("comfy-script stubs", "comfy-script stubs --registry object_info.json -o typings")
    )(stubs)


_GROUP_EXAMPLE = example("comfy-script nodes search upscale")


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of them must match.")],
    registry: _Registry = None,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="How many to print at most.")] = 20,
    json: _Json = False,
) -> None:
    """Find nodes by words; the best come first.

    A word can be in a node's names, aliases, category or description.
    """
    from ..registries import load_registry
    from ..registry import search as find

    nodes = load_registry(registry)
    found = [match.spec for match in find(nodes, " ".join(words), limit)]
    if not found and not json:
        raise RegistryError(f"No node of {nodes.origin} matches {' '.join(words)!r}.")
    _print_nodes(found, nodes, json)


def list_(
    registry: _Registry = None,
    category: Annotated[
        str | None,
        typer.Option(
            "--category", metavar="NAME", help="Only categories of this name, such as sampling or model/sampling."
        ),
    ] = None,
    json: _Json = False,
) -> None:
    """List all nodes by category.

    In a pipe: one node per line, separated by tabs.
    """
    from ..registries import load_registry

    nodes = load_registry(registry)
    wanted = category.strip("/").casefold() if category is not None else None
    found = [
        spec
        for spec in sorted(nodes.values(), key=lambda spec: (spec.category.casefold(), spec.name.casefold()))
        if wanted is None or f"/{wanted}/" in f"/{spec.category.casefold()}/"
    ]
    if not found:
        known = sorted({spec.category.split("/")[0] for spec in nodes.values()} - {""})
        raise RegistryError(f"{nodes.origin} has no category {category!r}. It has: {', '.join(known)}.")
    _print_nodes(found, nodes, json)


def show(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Class type, name in scripts, or display name of the node.")
    ],
    registry: _Registry = None,
    json: _Json = False,
) -> None:
    """Show one node: what it does, what it takes and gives."""
    from ..registries import find_node, load_registry
    from ..signature.docs import node_docstring, signature_text
    from ..signature.enums import global_enums
    from ..signature.names import node_identifiers

    nodes = load_registry(registry)
    spec = find_node(nodes, name)
    identifier, enums = node_identifiers(nodes)[spec.name], global_enums(nodes)
    signature = signature_text(spec, identifier=identifier, enums=enums)
    if json:
        print_json({"identifier": identifier, "signature": signature, **_record(spec)})
        return
    print_text(f"{signature}\n\n{node_docstring(spec, identifier=identifier, enums=enums)}", wrap=True)


def stubs(
    registry: _Registry = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="DIR|FILE",
            help="A file (.pyi), or the folder of stubs that your type checker reads.  "
            "[default: beside the installed package; ./typings if that can't be written]",
        ),
    ] = None,
    real: Annotated[bool, typer.Option("--real", help="Those of real mode: comfy_script.runtime.real.nodes.")] = False,
) -> None:
    """Write type stubs of the nodes, for editors.

    They make completion and type checking work. load() writes them by itself. Prints where they are.
    """
    from ..codegen.stubs import write_stubs
    from ..registries import load_registry
    from ..runtime.stubs import stub_path

    nodes = load_registry(registry)
    if output is None:
        path = stub_path(real=real)
    elif output.suffix == ".pyi":
        path = output
    else:
        path = output / "comfy_script" / "runtime" / ("real" if real else "") / "nodes.pyi"
    try:
        written = write_stubs(nodes, path, real=real)
    except OSError as failure:
        raise RegistryError(f"The stubs can't be written to {path}: {reason(failure)}.") from failure
    print_text(str(absolute(written)))


def _print_nodes(specs: list[NodeSpec], registry: Registry, json: bool) -> None:
    from ..signature.names import node_identifiers

    identifiers = node_identifiers(registry)
    if json:
        fields = ("name", "display_name", "category", "description", "deprecated", "experimental")
        print_json(
            [
                {"identifier": identifiers[spec.name], **{field: getattr(spec, field) for field in fields}}
                for spec in specs
            ]
        )
        return
    print_table(_COLUMNS, [(identifiers[spec.name], spec.display_name, spec.category) for spec in specs])


def _record(value: Any) -> Any:
    """A registry record as JSON values; fields without a value are left out."""
    from ..registry.records import MISSING

    if dataclasses.is_dataclass(value):
        pairs = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return {name: _record(item) for name, item in pairs.items() if item is not MISSING}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): _record(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_record(item) for item in value]
    return value
