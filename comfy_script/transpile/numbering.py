"""Ids for the nodes of a script that was read, such that it is written in the same way again.

The order of ids decides what comes first where links don't (see `order`), and who gets the plain name where several
want it (see `names`). So ids in the order of the lines won't do; from the script, three kinds of pairs follow in which
one node's id must be lower. In the examples, `ids` reads a script, and gives the ids of its nodes line by line; each of
them is written again just as it was read.

**Names.** The wide image stands first, because ImageBatch takes it first; but the plain name is the other one's:

>>> ids('''image2 = EmptyImage(width=128, height=64)
... image = EmptyImage(width=64, height=64)
... image = ImageBatch(image2, image)
... PreviewImage(image)
... ''')
['2', '1', '3', '4']

**Ends** are nodes that nothing needs. They come in the order of their ids, each with what it needs before it, and
then each group is drawn together to where its first line is. The second EmptyImage stands where it does because of its
group. With a lower id than the preview, it would be the first of the script's ends, and its line the first of all:

>>> ids('''# Blank
... image = EmptyImage(width=8, height=8)
... EmptyImage(width=32, height=32)
...
... PreviewImage(image)
... ''')
['1', '3', '2']

**Roles.** An output of a vague type is named by what the node with the lowest id takes it for. SolidMask takes the
number as `width`, so its id is lower than that of EmptyImage, which takes it as `height` and comes first:

>>> ids('''width = PrimitiveInt(value=5)
... image = EmptyImage(width=8, height=width)
... mask = SolidMask(width=width, height=8)
... JoinImageWithAlpha(image, mask)
... ''')
['1', '3', '2', '4']
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..formats.workflow import Graph, Link
from .order import id_key
from .words import stem

__all__ = ["Variables", "number_nodes"]

Variables = Mapping[tuple[str, int], str]
"""Node id and output → the variable that it is assigned to."""


def number_nodes(graph: Graph, variables: Variables, results: Sequence[Link]) -> dict[str, str]:
    """Gives the nodes of a graph each other's ids.

    Args:
        graph: Its nodes in the order of their lines; changed in place.
        variables: Their names.
        results: What a function returns.

    Returns:
        The id that each node had → the one that it has now.
    """
    script = _Script(graph, variables, results)
    order = _sorted(list(graph.nodes), [*script.ends(), *script.names(), *script.roles()])
    new = dict(zip(order, sorted(graph.nodes, key=id_key), strict=True))
    if any(before != after for before, after in new.items()):
        for node in graph.nodes.values():
            node.id = new[node.id]
            for key, value in node.inputs.items():
                if isinstance(value, Link) and value.node in new:
                    node.inputs[key] = Link(new[value.node], value.slot)
        graph.groups = [replace(group, nodes=tuple(new[each] for each in group.nodes)) for group in graph.groups]
        graph.nodes = {node.id: node for node in graph.nodes.values()}
    return new


class _Script:
    def __init__(self, graph: Graph, variables: Variables, results: Sequence[Link]) -> None:
        self._nodes = graph.nodes
        self._variables = variables
        self._index = {node_id: index for index, node_id in enumerate(graph.nodes)}
        self._uses: dict[tuple[str, int], list[tuple[str, str]]] = {}
        for node_id, node in graph.nodes.items():
            for key, value in node.inputs.items():
                if isinstance(value, Link) and value.node in graph.nodes:
                    self._uses.setdefault((value.node, value.slot), []).append((node_id, key))
        self._last = {output: self._index[uses[-1][0]] for output, uses in self._uses.items()}
        self._last |= {(link.node, link.slot): len(graph.nodes) for link in results}

    def ends(self) -> Iterator[tuple[str, str]]:
        """Pairs of nodes that nothing needs: the one that made the next lines come where they are is first.

        That is the first one behind them; but not one that had to wait, though all that it needs was there.
        """
        lines = list(self._nodes)
        sources = {node_id: [link.node for link in self._links(node_id)] for node_id in lines}
        end: dict[str, tuple[bool, int]] = {}
        for node_id in reversed(lines):
            index = self._index[node_id]
            latest = max((self._index[source] for source in sources[node_id]), default=index - 1)
            reached = end.setdefault(node_id, (latest < index - 1, index))
            for source in sources[node_id]:
                end[source] = min(end.get(source, reached), reached)
        done: set[str] = set()
        before: str | None = None
        for node_id in lines:
            if node_id in done:
                continue
            last = lines[end[node_id][1]]
            if before is not None:
                yield before, last
            before = last
            stack = [last]
            while stack:
                found = stack.pop()
                if found not in done:
                    done.add(found)
                    stack += sources[found]

    def names(self) -> Iterator[tuple[str, str]]:
        """Pairs of nodes: the first has a plainer name (`image`), so that the other had to take `image2`."""
        stretches: dict[tuple[str, int], list[tuple[int, int, str]]] = {}
        for output, name in self._variables.items():
            start = self._index[output[0]]
            stretch = (start, max(self._last.get(output, start), start + 1), output[0])
            stretches.setdefault(_base(name), []).append(stretch)
        for (base, number), own in stretches.items():
            for other in range(1, min(number, _MOST)):
                plainer = stretches.get((base, other), [])
                for start, end, node_id in own:
                    # They are in order, and none of them overlap each other.
                    index = max(bisect_left(plainer, (start,)) - 1, 0)
                    for each_start, each_end, each in plainer[index:]:
                        if each_start >= end:
                            break
                        if each_end > start and each != node_id:
                            yield each, node_id

    def roles(self) -> Iterator[tuple[str, str]]:
        """Pairs of nodes that take the same output: it is named by what the first one takes it for."""
        for output, name in self._variables.items():
            uses = [(user, stem(key.rpartition(".")[2]) == stem(name)) for user, key in self._uses.get(output, [])]
            first = next((user for user, names in uses if names), None)
            if first is not None:
                yield from ((first, user) for user, names in uses if not names)

    def _links(self, node_id: str) -> Iterable[Link]:
        values = self._nodes[node_id].inputs.values()
        return (value for value in values if isinstance(value, Link) and value.node in self._nodes)


_MOST = 9
"""Variables from here on are numbered in another way."""


def _base(name: str) -> tuple[str, int]:
    base = name.rstrip("0123456789")
    number = name[len(base) :]
    if not number or not base or len(number) > 3:
        return name, 1
    return (base[:-1] if base[-1] == "_" and base[-2:-1].isdigit() else base), int(number)


def _sorted(lines: Sequence[str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The nodes in the order of their lines, but for these pairs; where pairs contradict each other, some are lost."""
    indexes = {node_id: index for index, node_id in enumerate(lines)}
    behind: dict[str, set[str]] = {node_id: set() for node_id in lines}
    waiting = dict.fromkeys(lines, 0)
    for before, after in pairs:
        if after not in behind[before] and before != after:
            behind[before].add(after)
            waiting[after] += 1
    ready = [indexes[node_id] for node_id in lines if not waiting[node_id]]
    left = iter(lines)
    done: dict[str, None] = {}
    while len(done) < len(lines):
        node_id = lines[heapq.heappop(ready)] if ready else next(each for each in left if each not in done)
        if node_id in done:
            continue
        done[node_id] = None
        for after in behind[node_id]:
            waiting[after] -= 1
            if not waiting[after]:
                heapq.heappush(ready, indexes[after])
    return list(done)
