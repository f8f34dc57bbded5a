"""What two workflows have in common: are they the same, and if not, what changed?

Two workflows are the same when their nodes match one to one, with equal classes, values and links. Ids, order, titles
and 1 versus 1.0 make no difference; nor does it whether something stands in a subgraph.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..registry.records import MISSING, Missing
from .diagnostics import in_words
from .flatten import flatten
from .workflow import Link, Node, Value, WorkflowDocument

__all__ = ["Change", "compare", "digest", "is_same"]

"""Characters of a value that are shown."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two workflows.

    Attributes:
        kind: A node was added or removed, or an input of one changed.
        node: The node, in words: class, id, and title if it has one.
        input: The input that changed.
        before, after: In words; None for an input that isn't there.
    """

    kind: Literal["added", "removed", "changed"]
    node: str
    input: str | None = None
    before: str | None = None
    after: str | None = None

    def __str__(self) -> str:
        if self.kind != "changed":
            return f"{self.kind}: {self.node}"
        if self.before is None:
            return f"{self.node}: {self.input} = {self.after} (new)"
        if self.after is None:
            return f"{self.node}: {self.input} is gone (was {self.before})"
        return f"{self.node}: {self.input} {self.before} → {self.after}"


def is_same(a: WorkflowDocument, b: WorkflowDocument) -> bool:
    """Whether two workflows run the same."""
    return Counter(_digests(flatten(a)).values()) == Counter(_digests(flatten(b)).values())


def digest(document: WorkflowDocument) -> str:
    """64 hexadecimal digits that are the same for workflows that run the same, in every release of comfy_script."""
    return hashlib.sha256("\n".join(sorted(_digests(flatten(document)).values())).encode()).hexdigest()


def compare(before: WorkflowDocument, after: WorkflowDocument) -> list[Change]:
    """What changed from one workflow to another; empty when they are the same.

    Nodes are matched by what they compute, then by id and class, then by values, then in order.
    """
    old, new = flatten(before), flatten(after)
    digests = _digests(old), _digests(new)
    pairs = _match(old, new, *digests)
    back = {b: a for a, b in pairs.items()}
    changes = [Change("removed", _name(node)) for key, node in old.items() if key not in pairs]
    for key, node in new.items():
        if key not in back:
            changes.append(Change("added", _name(node)))
            continue
        if digests[0][back[key]] == digests[1][key]:
            continue
        theirs = old[back[key]]
        for name in dict.fromkeys([*theirs.inputs, *node.inputs]):
            was, now = theirs.inputs.get(name, MISSING), node.inputs.get(name, MISSING)
            if not _is_equal(was, now, pairs):
                changes.append(Change("changed", _name(node), name, _words(was, old), _words(now, new)))
    return changes


def _match(
    old: Mapping[str, Node], new: Mapping[str, Node], old_digests: Mapping[str, str], new_digests: Mapping[str, str]
) -> dict[str, str]:
    """Old id → new id of the same node: same with all above it, same id and class, same values, or else in order."""
    both, digests = (old, new), (old_digests, new_digests)
    pairs: dict[str, str] = {}
    _pair(pairs, *({key: (key, digest) for key, digest in found.items()} for found in digests))
    _pair(pairs, *digests)
    _pair(pairs, *({key: (key, node.class_type) for key, node in nodes.items()} for nodes in both))
    _pair(pairs, *({key: _values(node) for key, node in nodes.items()} for nodes in both))
    _pair(pairs, *({key: node.class_type for key, node in nodes.items()} for nodes in both))
    return pairs


def _pair(pairs: dict[str, str], old: Mapping[str, object], new: Mapping[str, object]) -> None:
    """Adds pairs of nodes with the same trait, in order, of those that have no partner yet."""
    taken = set(pairs.values())
    waiting: dict[object, deque[str]] = defaultdict(deque)
    for key, trait in new.items():
        if key not in taken:
            waiting[trait].append(key)
    for key, trait in old.items():
        if key not in pairs and waiting.get(trait):
            pairs[key] = waiting[trait].popleft()


def _values(node: Node) -> str:
    return node.class_type + _text({key: value for key, value in node.inputs.items() if not isinstance(value, Link)})


def _is_equal(was: Value | Link | Missing, now: Value | Link | Missing, pairs: Mapping[str, str]) -> bool:
    if isinstance(was, Link) or isinstance(now, Link):
        return (
            isinstance(was, Link)
            and isinstance(now, Link)
            and pairs.get(was.node, was.node) == now.node
            and was.slot == now.slot
        )
    if was is MISSING or now is MISSING:
        return was is now
    return _text(was) == _text(now)


def _digests(nodes: Mapping[str, Node]) -> dict[str, str]:
    """Node id → digest of the node with everything above it. A link back to a node on the way counts as a cycle."""
    done: dict[str, str] = {}
    active: set[str] = set()
    stack = list(nodes)
    while stack:
        key = stack[-1]
        if key in done:
            stack.pop()
            continue
        active.add(key)
        inputs = nodes[key].inputs
        sources = (value.node for value in inputs.values() if isinstance(value, Link))
        waiting = [source for source in sources if source in nodes and source not in done and source not in active]
        if waiting:
            stack += waiting
            continue
        body: dict[str, object] = {
            name: {"link": [done.get(value.node, "cycle"), value.slot]} if isinstance(value, Link) else {"value": value}
            for name, value in inputs.items()
        }
        text = f"{nodes[key].class_type} {_text(body)}"
        done[key] = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        active.discard(key)
        stack.pop()
    return done


def _text(value: object) -> str:
    """Equal texts mean equal values: 1 and 1.0 are one number, 1 and true are not."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return value


def _name(node: Node) -> str:
    title = f" {node.title!r}" if node.title else ""
    return f"{node.class_type} {node.id}{title}"


def _words(value: Value | Link | Missing, nodes: Mapping[str, Node]) -> str | None:
    if value is MISSING:
        return None
    if isinstance(value, Link):
        source = nodes.get(value.node)
        slot = f", output {value.slot}" if value.slot else ""
        return f"from {_name(source) if source is not None else value.node}{slot}"
    return in_words(value)
