"""What a graph's nodes of cg-use-everywhere send out, and to which inputs."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...diagnostics import ASK_PAGE
from ..records import BYPASSED, INPUTS, OUTPUTS
from ..rule import InputSlot, PageDocument, PageGraph, PageLink, PageNode

__all__ = ["INPUTS", "OUTPUTS", "Broadcast", "broadcasts", "is_broadcaster"]

_SEED = "Seed Everywhere"
_PROMPTS = "Prompts Everywhere"
_PROMPT_LABELS = ("positive", "negative")
_SEED_INPUTS = "seed"
_TITLE_BAR = 30.0

_UNBOUNDED = re.compile(r"[*+]|\{\d+,\}")
_NESTED = re.compile(r"\)(?:[*+]|\{)")
_MOST_REPEATS = 3
_LONGEST = 100
"""Characters of a name or title that are searched."""

Test = Callable[[str], bool]


@dataclass(slots=True)
class Broadcast:
    """One output that is sent out.

    Attributes:
        controller: The node that sends it.
        origin, output: What is sent.
        type: Its link type.
        priority: Of several that fit, the highest wins.
        restricted_to: Ids of the only nodes that take it; None for all.
        title, name: Tests of a node's title and an input's name.
        likes: A test of what shares its type with another broadcast of the same node.
        to_any: It also goes to inputs of any type.
        to_combos: It also goes to combos, if it is a text.
    """

    controller: PageNode
    origin: str
    output: int
    type: str
    priority: float
    restricted_to: Collection[str] | None = None
    title: Test | None = None
    name: Test | None = None
    likes: Callable[[PageNode, InputSlot], bool] | None = None
    to_any: bool = False
    to_combos: bool = False

    def fits(self, node: PageNode, slot: InputSlot) -> bool:
        """Whether an input takes it."""
        if self.origin == node.id or (self.likes is not None and not self.likes(node, slot)):
            return False
        if self.type != slot.type and not (
            (self.to_any and slot.type == "*") or (self.to_combos and slot.type == "COMBO" and self.type == "STRING")
        ):
            return False
        if self.restricted_to is not None and node.id not in self.restricted_to:
            return False
        if self.title is not None and not self.title(_title(node)):
            return False
        return self.name is None or self.name(slot.label or slot.name)


def is_broadcaster(node: PageNode) -> bool:
    """Whether it is one of the pack's nodes."""
    return node.type.startswith("Anything Everywhere") or node.type in (_SEED, _PROMPTS)


def broadcasts(graph: PageGraph, page: PageDocument) -> list[Broadcast]:
    """What the nodes of a graph that run send out."""
    found: list[Broadcast] = []
    for node in graph.nodes.values():
        if not node.is_off and (is_broadcaster(node) or node.properties.get("ue_convert")):
            found += _of_node(node, graph, page)
    return [item for item in found if item.origin == INPUTS or not graph.nodes[item.origin].is_off]


def _of_node(node: PageNode, graph: PageGraph, page: PageDocument) -> Iterator[Broadcast]:
    settings = _settings(node)
    sources = list(_sources(node, graph))
    types = [kind for _, _, _, kind in sources]
    repeated = {kind for kind in types if types.count(kind) > 1}
    tests = {key: _test(node, key, settings, page) for key in ("title", "input", "group")}
    priority = settings.get("priority")
    if not _is_number(priority) or not priority:
        priority = 10 + 10 * (node.type == _PROMPTS)
        priority += 20 * bool(repeated or any(settings.get(f"{key}_regex") for key in tests))
        priority += 3 * (settings.get("group_restricted") in (1, 2)) + 6 * (settings.get("color_restricted") in (1, 2))
    restricted_to = _restricted_to(node, settings, tests["group"], graph)
    for label, origin, output, kind in sources:
        likes = None
        if kind in repeated or settings.get("apply_to_unrepeated"):
            likes = _likes(node, label, settings.get("repeated_type_rule") or 0, page)
        yield Broadcast(
            *(node, origin, output, kind, priority, restricted_to, tests["title"], tests["input"], likes),
            to_any=_is_on(settings.get("send_to_any")),
            to_combos=_is_on(settings.get("string_to_combo")),
        )


def _settings(node: PageNode) -> dict[str, Any]:
    """How a node sends: the pack's older versions kept it in properties of the node and in widgets."""
    held = node.properties.get("ue_properties")
    settings = dict(held) if isinstance(held, Mapping) else {}
    if is_broadcaster(node) and not _is_current(settings.get("version")):
        values = node.values if isinstance(node.values, list) and node.type == "Anything Everywhere?" else []
        settings = {
            **{key: node.properties.get(key) for key in ("group_restricted", "color_restricted")},
            **dict(zip(("title_regex", "input_regex", "group_regex"), values, strict=False)),
        }
    if node.type == _SEED:
        settings["input_regex"] = settings.get("input_regex") or _SEED_INPUTS
    return {key: value for key, value in settings.items() if not (key.endswith("_regex") and value in (".*", ""))}


def _is_current(version: Any) -> bool:
    return isinstance(version, str) and version.partition(".")[0].isdecimal() and int(version.partition(".")[0]) >= 7


def _sources(node: PageNode, graph: PageGraph) -> Iterator[tuple[str, str, int, str]]:
    """Label, node, output and type of everything that a node sends: what comes in, or what it gives itself."""
    if node.type == _SEED:
        yield "seed", node.id, 0, "INT"
    elif node.properties.get("ue_convert"):
        silent = _settings(node).get("output_not_broadcasting")
        for index, given in enumerate(node.outputs):
            if not (isinstance(silent, Mapping) and silent.get(given.name)):
                yield given.name, node.id, index, given.type
    else:
        for index, slot in enumerate(node.inputs):
            link = _live_link(graph.links.get(slot.link) if slot.link is not None else None, graph)
            if link is None:
                continue
            label = slot.label or slot.name
            if node.type == _PROMPTS and index < len(_PROMPT_LABELS):
                label = _PROMPT_LABELS[index]
            yield label, link.origin, link.origin_slot, _type(link, graph)


def _live_link(link: PageLink | None, graph: PageGraph) -> PageLink | None:
    """A link, or what comes into the bypassed node that it is from."""
    seen: set[int] = set()
    while link is not None and link.id not in seen:
        seen.add(link.id)
        if link.origin == INPUTS and graph.id:
            return link
        origin = graph.nodes.get(link.origin)
        if origin is None or origin.mode != BYPASSED:
            return link if origin is not None else None
        kind, index = link.type, link.origin_slot
        same = [slot for slot in origin.inputs if slot.type == kind]
        if 0 <= index < len(origin.inputs) and origin.inputs[index].type == kind:
            same.insert(0, origin.inputs[index])
        link = graph.links.get(same[0].link) if same and same[0].link is not None else None
    return None


def _type(link: PageLink, graph: PageGraph) -> str:
    if link.type != "*":
        return link.type
    given = graph.inputs if link.origin == INPUTS else graph.nodes[link.origin].outputs
    return given[link.origin_slot].type if 0 <= link.origin_slot < len(given) else "*"


def _test(node: PageNode, key: str, settings: Mapping[str, Any], page: PageDocument) -> Test | None:
    pattern = settings.get(f"{key}_regex")
    if not pattern:
        return None
    found = _compiled(node, str(pattern), f"{key}_regex", page)
    if found is None:
        return None
    wanted = not settings.get(f"{key}_regex_invert")
    return lambda text: (found.search(text[:_LONGEST]) is not None) is wanted


def _compiled(node: PageNode, pattern: str, name: str, page: PageDocument) -> re.Pattern[str] | None:
    """A pattern that is a stranger's: those that could take long are left out, and said."""
    problem = "is no regular expression"
    if _NESTED.search(pattern) or len(_UNBOUNDED.findall(pattern)) > _MOST_REPEATS or len(pattern) > _LONGEST:
        problem = "could take very long"
    else:
        try:
            return re.compile(pattern.replace("(?<", "(?P<").replace("(?P<=", "(?<=").replace("(?P<!", "(?<!"))
        except re.error:
            pass
    page.report(
        node,
        "ambiguous",
        f"the pattern {pattern[:_LONGEST]!r} {problem}",
        input=name,
        kept="sent to all, whatever it says",
        remedy=ASK_PAGE,
    )
    return None


def _likes(node: PageNode, label: str, rule: Any, page: PageDocument) -> Callable[[PageNode, InputSlot], bool] | None:
    """Which inputs take one of several broadcasts of a type."""

    def name(slot: InputSlot) -> str:
        return slot.label or slot.name

    if rule == 1:
        return lambda _, slot: name(slot).startswith(label) or label.startswith(name(slot))
    if rule == 2:
        return lambda _, slot: name(slot).endswith(label) or label.endswith(name(slot))
    if rule == 3:
        return lambda target, _: _title(target) == label
    if rule == 4:
        found = _compiled(node, label, label, page)
        return (lambda _, slot: found.search(name(slot)[:_LONGEST]) is not None) if found is not None else None
    return lambda _, slot: name(slot) == label


def _restricted_to(
    node: PageNode, settings: Mapping[str, Any], group: Test | None, graph: PageGraph
) -> Collection[str] | None:
    found: set[str] | None = None
    how = settings.get("group_restricted")
    if how in (1, 2):
        mine = {key for title, inside in _groups(graph) if node.id in inside for key in inside}
        found = mine if how == 1 else graph.nodes.keys() - mine
    how = settings.get("color_restricted")
    if how in (1, 2):
        among = graph.nodes.keys() if found is None else found
        found = {key for key in among if (graph.nodes[key].color == node.color) is (how == 1)}
    if group is not None:
        named = {key for title, inside in _groups(graph) if group(title) for key in inside}
        found = named if found is None else named & found
    return found


def _groups(graph: PageGraph) -> Iterator[tuple[str, set[str]]]:
    """The title of each group, and the nodes whose middle is in it."""
    for each in graph.groups:
        left, top, width, height = each.bounding
        inside = set()
        for key, node in graph.nodes.items():
            if node.position is None:
                continue
            across, down = node.size or (0.0, 0.0)
            x, y = node.position[0] + across / 2, node.position[1] + (down - _TITLE_BAR) / 2
            if left <= x <= left + width and top <= y <= top + height:
                inside.add(key)
        yield each.title, inside


def _title(node: PageNode) -> str:
    return node.title or node.default_title()


def _is_on(value: Any) -> bool:
    return _is_number(value) and value > 0


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)
