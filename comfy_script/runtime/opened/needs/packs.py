"""Node packs and versions that a workflow needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ....formats.declared import DeclaredPack, declared_pack
from .records import NeedState, NodeTypeNeed, NodeUse, PackNeed, VersionNeed

if TYPE_CHECKING:
    from packaging.version import Version

    from ....client.facts import ServerFacts
    from ....registry.records import NodeSpec
    from .used import UsedNode

__all__ = ["api_nodes", "node_type_needs", "pack_needs", "version_needs"]

_REGISTRY_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._][A-Za-z0-9._-]{0,99}")
_NO_API_NODES = "--disable-api-nodes"


def pack_needs(nodes: Iterable[UsedNode], registry: Mapping[str, NodeSpec]) -> list[PackNeed]:
    """The node packs that a workflow's nodes are from, those that aren't there first."""
    installed = _installed(registry.values())
    groups: dict[str, list[tuple[UsedNode, DeclaredPack | None]]] = {}
    names: dict[str, str] = {}
    for node in nodes:
        spec = node.record.spec
        said = declared_pack(node.properties)
        if spec is not None and (spec.is_core or not spec.module):
            continue
        if spec is None and (said is None or said.is_core):
            continue
        name = (said.registry_id or said.repository or "") if said is not None and not said.is_core else ""
        if spec is not None:
            folder = _folder(spec)
            name = name or folder
            # The same pack by both names: what the file calls it, and the folder that it is installed in.
            installed.setdefault(_folded(name), folder)
        key = _folded(name)
        names.setdefault(key, name)
        groups.setdefault(key, []).append((node, said))
    needs = [_pack_need(names[key], group, installed.get(key)) for key, group in groups.items()]
    return sorted(needs, key=lambda need: not need.blocks)


def _pack_need(name: str, group: list[tuple[UsedNode, DeclaredPack | None]], folder: str | None) -> PackNeed:
    lacking = [(node, said) for node, said in group if node.record.spec is None]
    shown = lacking or group
    said = next((each for _, each in shown if each is not None and not each.is_core), None)
    registry_id = said.registry_id if said is not None else None
    repository = said.repository if said is not None else None
    hint, command = "", None
    if lacking:
        command = install_command(registry_id, repository, is_installed=folder is not None)
        if folder is not None:
            hint = f"{folder} is installed, but has no such nodes: it is another version, or failed to load"
        elif command is None:
            hint = "what the file says of it is no name of a pack"
    return PackNeed(
        name=name,
        state="missing" if lacking else "there",
        nodes=tuple(node.use() for node, _ in shown),
        hint=hint,
        command=command,
        class_types=tuple(dict.fromkeys(node.record.class_type for node, _ in shown)),
        registry_id=registry_id,
        repository=repository,
        version=said.version if said is not None else None,
    )


def install_command(registry_id: str | None, repository: str | None, *, is_installed: bool) -> str | None:
    """What to type to install a node pack, or to update it; None if its names are none that a shell may see."""
    if registry_id and _REGISTRY_ID.fullmatch(registry_id):
        return f"comfy node {'update' if is_installed else 'install'} {registry_id}"
    if repository and _REPOSITORY.fullmatch(repository):
        folder = repository.rpartition("/")[2]
        return f"git -C custom_nodes/{folder} pull" if is_installed else f"git clone https://github.com/{repository}"
    return None


def node_type_needs(nodes: Iterable[UsedNode]) -> list[NodeTypeNeed]:
    """Node types that a server doesn't have, and of which the file doesn't say where they are from."""
    found: dict[str, list[NodeUse]] = {}
    for node in nodes:
        if node.record.spec is None and declared_pack(node.properties) is None:
            found.setdefault(node.record.class_type, []).append(node.use())
    hint = "the file doesn't say which node pack it is from"
    return [NodeTypeNeed(name=name, state="missing", nodes=tuple(uses), hint=hint) for name, uses in found.items()]


def version_needs(nodes: Iterable[UsedNode], data: Mapping[str, Any], facts: ServerFacts | None) -> list[VersionNeed]:
    """ComfyUI's version and its page's, as far as file or server say anything."""
    said = [(node, pack) for node in nodes if (pack := declared_pack(node.properties)) is not None and pack.is_core]
    lacking = [node for node, _ in said if node.record.spec is None]
    versions = [(number, pack.version) for _, pack in said if (number := _number(pack.version)) is not None]
    wanted = max(versions, default=(None, None), key=lambda pair: pair[0])[1]
    found = facts.comfyui_version if facts is not None else None
    needs = []
    if lacking or wanted is not None:
        needs.append(
            VersionNeed(
                name="ComfyUI",
                state="missing" if lacking else _state(wanted, found),
                nodes=tuple(node.use() for node in lacking),
                hint=_hint(lacking, wanted, facts),
                wanted=wanted,
                found=found,
            )
        )
    extra = data.get("extra")
    page = extra.get("frontendVersion") if isinstance(extra, Mapping) else None
    if isinstance(page, str) and _number(page) is not None:
        has = facts.page_version if facts is not None else None
        needs.append(VersionNeed(name="ComfyUI's page", state=_state(page, has), wanted=page, found=has))
    return needs


def _hint(lacking: list[UsedNode], wanted: str | None, facts: ServerFacts | None) -> str:
    if not lacking:
        return ""
    if facts is not None and _NO_API_NODES in facts.arguments:
        return f"the server was started with {_NO_API_NODES}, or its ComfyUI is too old for these nodes"
    return f"these are its own nodes{f' in version {wanted}' if wanted else ''}, and the server has none of that name"


def api_nodes(nodes: Iterable[UsedNode]) -> list[NodeUse]:
    """Nodes that compute elsewhere, for credits of a Comfy account."""
    return [node.use() for node in nodes if node.record.spec is not None and node.record.spec.api_node]


def _state(wanted: str | None, found: str | None) -> NeedState:
    old, new = _number(found), _number(wanted)
    if old is None or new is None:
        return "unknown"
    return "there" if old >= new else "different"


def _number(version: str | None) -> Version | None:
    from packaging.version import InvalidVersion, Version

    try:
        return Version(version) if version is not None and len(version) < 60 else None
    except InvalidVersion:  # a commit
        return None


def _installed(specs: Iterable[NodeSpec]) -> dict[str, str]:
    folders = [_folder(spec) for spec in specs if not spec.is_core and spec.module]
    return {_folded(folder): folder for folder in folders}


def _folder(spec: NodeSpec) -> str:
    """The folder that a node's pack is installed in."""
    return spec.module.removeprefix("custom_nodes.") if spec.module.startswith("custom_nodes.") else spec.module


def _folded(name: str) -> str:
    """A pack's name as those of its registry, its repository and its folder are alike."""
    return re.sub(r"[-_.\s]+", "-", name.rpartition("/")[2].lower())
