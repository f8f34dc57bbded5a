"""What packs' JavaScript may do to values while ComfyUI's page queues a workflow, as far as its text shows.

The page sends what a widget's `serializeValue` gives, and asks `beforeQueued` before that; packs also put functions of
their own in place of `graphToPrompt` and `queuePrompt`. A pack whose text has none of these names changes nothing then,
and most that do name the classes and the widgets that they do it to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

__all__ = ["ANY_INPUT", "Changes", "as_changes", "find_changes", "pack_of_module"]

Changes = Mapping[str, tuple[str, ...] | None]
"""Class type → the inputs whose values may be changed; None where nobody could look. Other classes' are not."""

ANY_INPUT = "*"
"""Stands for whatever inputs a class has, where the text doesn't say which."""

_HOOKS = re.compile(r"\b(?:serializeValue|beforeQueued|graphToPrompt|queuePrompt)\b")
_TEXT = re.compile(r""""((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`""")
_SECTIONS = ("required", "optional")


def pack_of_module(module: str) -> str:
    """The folder of the node pack that a module is in; empty for ComfyUI's own nodes."""
    first, _, rest = module.partition(".")
    return rest.partition(".")[0] if first == "custom_nodes" else ""


def find_changes(scripts: Mapping[str, Sequence[str] | None], nodes: Mapping[str, Any]) -> Changes:
    """Looks into packs' JavaScript for the classes whose values it may change.

    Args:
        scripts: Pack → its JavaScript files' texts; None if they can't be had.
        nodes: A registry's document.
    """
    packs: dict[str, list[str]] = {}
    for class_type, info in nodes.items():
        module = info.get("python_module") if isinstance(info, Mapping) else None
        if isinstance(module, str) and (pack := pack_of_module(module)):
            packs.setdefault(pack.casefold(), []).append(class_type)
    found: dict[str, tuple[str, ...] | None] = {}
    for pack, texts in scripts.items():
        own = packs.get(pack.casefold())
        if texts is None:
            found |= dict.fromkeys(own or ())
            continue
        # Some packs give their JavaScript another name than that of their folder.
        names = own if own is not None else [name for each in packs.values() for name in each]
        for class_type, inputs in _changes_of_pack(texts, names, nodes, is_own=own is not None):
            found[class_type] = inputs
    return found


def _changes_of_pack(
    texts: Iterable[str], names: Sequence[str], nodes: Mapping[str, Any], *, is_own: bool
) -> Iterator[tuple[str, tuple[str, ...]]]:
    words = [(_HOOKS.search(text) is not None, _words(text)) for text in texts]
    if not any(acts for acts, _ in words):
        return
    changed: dict[str, set[str]] = {}
    for acts, said in words:
        # What acts without naming a class may be called by what names some.
        by = [said] if any(name in said for name in names) else [other for _, other in words]
        for each in by if acts else ():
            for name in names:
                if name in each:
                    changed.setdefault(name, set()).update(each)
    everything = set().union(*(said for _, said in words))
    if not changed and is_own:
        changed = dict.fromkeys(names, everything)
    for name, said in changed.items():
        inputs = tuple(key for key in _inputs(nodes[name]) if key in said)
        yield name, inputs or (ANY_INPUT,)


def _words(text: str) -> set[str]:
    """The texts in quotes in a script."""
    return {"".join(match) for match in _TEXT.findall(text)}


def _inputs(info: Any) -> list[str]:
    sections = info.get("input") if isinstance(info, Mapping) else None
    if not isinstance(sections, Mapping):
        return []
    return [str(key) for section in _SECTIONS for key in sections.get(section) or ()]


def as_changes(value: Any) -> Changes | None:
    """Stored changes; None for what is none."""
    if not isinstance(value, Mapping):
        return None
    return {
        str(name): tuple(str(key) for key in inputs) if isinstance(inputs, (list, tuple)) else None
        for name, inputs in value.items()
    }
