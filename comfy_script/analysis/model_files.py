"""Models that a call names and the registry's server doesn't have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..graph.own_checks import own_checks
from ..registry.model_files import embeddings_in, is_model_file, listed_files, other_files
from ..registry.records import InputKind, NodeSpec, input_at
from ..registry.registry import Registry

__all__ = ["missing_files"]


def missing_files(spec: NodeSpec, bound: Mapping[str, Any], registry: Registry) -> Iterator[tuple[str, str]]:
    """The models that a call names and that aren't there: key of the input, and what is to be said of it.

    A list without a file says nothing: that of a server without models, or a list that is made when it is asked for.
    Words among files (`None`) are left to the node.

    Args:
        spec: The node.
        bound: Its inputs as the call has them, by dotted key; what isn't a text is passed over.
        registry: The server's nodes.
    """
    for key, value in bound.items():
        if not isinstance(value, str):
            continue
        item = input_at(spec.inputs, key, bound)
        if item is None:
            continue
        if item.kind is InputKind.COMBO and item.is_open and not item.multiselect:
            names = listed_files(item)
            if is_model_file(value) and any(map(is_model_file, names)) and not _is_listed(value, names):
                own = own_checks(spec)
                if not item.unchecked and (own is None or item.key not in own.values):
                    yield key, _message(registry, repr(value), other_files(value, names))
        elif item.kind is InputKind.STRING and registry.embeddings:
            for name in embeddings_in(value):
                if not _is_listed(name, registry.embeddings):
                    others = other_files(name, registry.embeddings)
                    yield key, _message(registry, f"embedding {name!r}, which is left out then", others)


def _is_listed(value: str, names: Iterable[str]) -> bool:
    """Whether a file is among those listed, with the slashes of whatever system."""
    plain = value.replace("\\", "/")
    return any(name == value or name.replace("\\", "/") == plain for name in names)


def _message(registry: Registry, what: str, others: str) -> str:
    return f"{registry.origin or 'the server'} has no {what}; {others}"
