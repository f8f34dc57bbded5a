"""What workers have: their registries by content, what of a job's needs one lacks, and all of them as one registry."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from ..registry.records import InputKind, InputSpec
from ..registry.registry import Registry
from .jobs import Requirement

__all__ = ["Inventory", "is_checked", "merged"]

_IN_MEMORY = frozenset({"LoadImageFromMemory", "SaveImageToMemory"})
"""Nodes of our pack that a pool does without: a workflow that used them would run only on servers that have the pack,
and be another job than on those that don't; and what is in a server's memory is gone with whoever asked for it."""


class Inventory:
    """The registries of a pool's workers. A profile is a registry's content hash."""

    def __init__(self) -> None:
        self._registries: dict[Hashable, Registry] = {}

    def add(self, registry: Registry) -> str:
        """Takes in a worker's registry, and returns its profile."""
        self._registries.setdefault(registry.content_hash, registry)
        return registry.content_hash

    def keep(self, profiles: Iterable[Hashable]) -> None:
        """Forgets all registries but these."""
        kept = set(profiles)
        self._registries = {profile: each for profile, each in self._registries.items() if profile in kept}

    def registry(self) -> Registry:
        """All that some worker has."""
        return merged(list(self._registries.values()))

    def missing(self, profile: Hashable, needs: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
        """What a worker of a profile lacks of what a job needs."""
        registry = self._registries.get(profile)
        return () if registry is None else tuple(need for need in needs if not _has(registry, need))


def _has(registry: Registry, need: Requirement) -> bool:
    if need.node not in registry:
        return False
    if need.input is None:
        return True
    for spec in registry[need.node].inputs:
        if spec.key == need.input:
            return need.value in spec.options or not is_checked(spec)
    return True


def is_checked(spec: InputSpec) -> bool:
    """Whether a server refuses what isn't among the options of an input. An empty list is one of files, all missing."""
    if spec.kind is not InputKind.COMBO or spec.multiselect or spec.unchecked or "remote" in spec.config:
        return False
    return bool(spec.options) or spec.is_open


def merged(registries: list[Registry]) -> Registry:
    """One registry with all nodes, and all options of their inputs; of nodes that differ otherwise, the first one."""
    nodes: dict[str, Any] = {}
    for registry in registries:
        for name, info in registry.raw.items():
            if name in registry.rejected or name in _IN_MEMORY:
                continue
            nodes[name] = _with_options(nodes[name], info) if name in nodes else info
    classes = [registry.classes for registry in registries if registry.classes is not None]
    hashes = sorted(registry.content_hash for registry in registries)
    names = [registry.origin for registry in registries if registry.origin]
    return Registry(
        nodes,
        content_hash=hashlib.blake2b("".join(hashes).encode(), digest_size=20).hexdigest(),
        rejected={},
        link_types=tuple(sorted({link_type for registry in registries for link_type in registry.link_types})),
        embeddings=tuple(dict.fromkeys(name for registry in registries for name in registry.embeddings)),
        # A node that nobody has told of is one of which nothing is known.
        classes={name: facts for each in classes for name, facts in each.items()}
        if len(classes) == len(registries)
        else None,
        origin=names[0] if len(names) == 1 else f"the pool's {len(names)} kinds of servers",
    )


def _with_options(info: Mapping[str, Any], other: Mapping[str, Any]) -> Mapping[str, Any]:
    """A node with the options of its inputs that another one of its name has."""
    if info == other:
        return info
    inputs = {section: dict(specs) for section, specs in info.get("input", {}).items() if isinstance(specs, Mapping)}
    for section, specs in inputs.items():
        others = other.get("input", {}).get(section)
        for key, spec in specs.items():
            also = others.get(key) if isinstance(others, Mapping) else None
            if also is not None and spec != also:
                specs[key] = _union(spec, also)
    return {**info, "input": {**info.get("input", {}), **inputs}}


def _union(spec: Any, other: Any) -> Any:
    match spec, other:
        case [[*options], *rest], [[*others], *_]:
            return [_both(options, others), *rest]
        case [str(kind), {"options": [*options], **config}, *rest], [str(same), {"options": [*others]}, *_] if (
            kind == same and all(isinstance(option, str) for option in (*options, *others))
        ):
            return [kind, {**config, "options": _both(options, others)}, *rest]
    return spec


def _both(options: list[Any], others: list[Any]) -> list[Any]:
    return [*options, *(option for option in others if option not in options)]
