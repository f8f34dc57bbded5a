"""Workflows that are drawn from a seed, as hostile as we can think of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from tests.damage import VALUES, damaged, places
from tests.golden import golden, names

from .test_hostile import HOSTILE

if TYPE_CHECKING:
    from comfy_script.registry import Registry

T = TypeVar("T")

CLASSES = [
    *("KSampler", "CLIPTextEncode", "PreviewAny", "SaveVideo", "BatchImagesNode", "ComfySwitchNode", "StringReplace"),
    *("ComfyMathExpression", "LoadImage", "SaveImage", "CustomCombo", "ResizeImageMaskNode", "PreviewImage", "Load3D"),
]
GROWN = [
    *("images.image0", "images.image1", "codec", "codec.quality", "resize_type.width", "values.a", "option1"),
]
"""Keys of inputs that nodes have when they have grown, or for one choice only."""

PAGE_CLASSES = [*CLASSES, "Note", "MarkdownNote", "Reroute", "PrimitiveNode", "sub", "sub2"]
TEXTS = [text for text in HOSTILE.values() if len(text) < 1000]
NUMBERS = [
    *(0, 1, -1, 2, 255, 512, 2**31, 2**53 + 1, 2**63, 2**64, -(2**70), 10**400),
    *(0.0, -0.0, 0.1, 1.0, 1e16, 1e22, 1e308, 5e-324, 2.2250738585072014e-308, 1 / 3),
    *(float("inf"), float("-inf"), float("nan")),
]
IDS = ["1", "2", "3", "4:5", "x", "-10", "1:1"]
PLANES = [(0, 0x7F), (0x20, 0x7E), (0x80, 0xFF), (0x100, 0x2FFF), (0xD800, 0xDFFF), (0xE000, 0xFFFF), (0, 0x10FFFF)]
SMALL = [name for name in (*names("hand"), *names("legacy")) if "api" in golden()[name]]


class Hostile(Random):
    """Draws workflows. The same seed gives the same ones."""

    def __new__(cls, *_: object) -> Hostile:
        return super().__new__(cls)  # Python 3.10's takes no second argument

    def __init__(self, seed: int, registry: Registry) -> None:
        super().__init__(seed)
        self._registry = registry
        self._told: list[str] = []

    # -- values --------------------------------------------------------------------------------------------------

    def text(self) -> str:
        """A text: one that means harm, one of any characters, or one that was drawn before."""
        kind = self.random()
        if kind < 0.5:
            text = self.choice(TEXTS)
        elif kind < 0.9 or not self._told:
            text = "".join(chr(self.randint(*self.choice(PLANES))) for _ in range(int(self.expovariate(0.2))))
        else:
            text = self.choice(self._told)
        self._told.append(text)
        return text

    def number(self) -> int | float:
        """A number, JSON's or not."""
        kind = self.random()
        if kind < 0.4:
            return self.choice(NUMBERS)
        if kind < 0.7:
            return self.randint(-1000, 1000)
        return self.gauss(0, 10 ** self.randint(-5, 300)) if kind < 0.9 else self.getrandbits(self.randint(1, 200))

    def scalar(self) -> Any:
        """What stands in JSON without brackets."""
        kind = self.random()
        return self.text() if kind < 0.45 else self.number() if kind < 0.8 else self.choice([None, True, False])

    def value(self, depth: int = 0) -> Any:
        """Any JSON."""
        if depth > 4 or self.random() < 0.6:
            return self.scalar()
        if self.random() < 0.5:
            return self.some(lambda: self.value(depth + 1), 3)
        return {self.text(): self.value(depth + 1) for _ in range(self.randint(0, 3))}

    def some(self, make: Callable[[], T], most: int, least: int = 0) -> list[T]:
        """So many of a kind."""
        return [make() for _ in range(self.randint(least, most))]

    def either(self, known: Iterable[str]) -> str:
        """One of these, or any text."""
        return self.choice([*known]) if self.random() < 0.6 else self.text()

    # -- API format ----------------------------------------------------------------------------------------------

    def prompt(self) -> dict[str, Any]:
        """A prompt of a few nodes. Most links come from a node above, some from anywhere."""
        ids = [*dict.fromkeys(self.some(lambda: self.either(IDS), 6, least=1))]
        return {key: self._api_node(ids[:place]) for place, key in enumerate(ids)}

    def _api_node(self, above: list[str]) -> dict[str, Any]:
        class_type = self.either(CLASSES)
        known = GROWN
        if class_type in self._registry:
            known = [*known, *[item.key for item in self._registry[class_type].inputs] * 2]
        inputs = {self.either(known): self._input(above) for _ in range(self.randint(0, 6))}
        return {"class_type": class_type, "inputs": inputs, "_meta": {"title": self.text()}}

    def _input(self, above: list[str]) -> Any:
        if self.random() < 0.02:
            return [self.either(IDS), self.randint(-1, 3)]
        return [self.choice(above), self.randint(0, 3)] if above and self.random() < 0.6 else self.value()

    # -- the page's format ---------------------------------------------------------------------------------------

    def page(self) -> dict[str, Any]:
        """A file of the page: a few nodes, links, groups and subgraphs."""
        return {
            "version": self.choice([0.4, 1]),
            "last_node_id": self.randint(0, 9),
            **self._graph([], rows=self.random() < 0.7),
            "definitions": {"subgraphs": self.some(self._definition, 2)},
        }

    def _graph(self, ends: list[int], *, rows: bool = False) -> dict[str, Any]:
        """Nodes, links and groups. Most links are between nodes that are there, and most of them are in use."""
        ids = self.sample(range(-20, 7), self.randint(1, 5))
        links = [self._link(number, [*ids, *ends]) for number in range(1, self.randint(1, 7))]
        numbers = [link["id"] for link in links]
        keys = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")
        return {
            "nodes": [self._page_node(node_id, numbers) for node_id in ids],
            "links": [[link[key] for key in keys] for link in links] if rows else links,
            "groups": self.some(lambda: {"title": self.text(), "bounding": [-5, -5, 50, 50]}, 2),
        }

    def _link(self, number: int, ids: list[int]) -> dict[str, Any]:
        return {
            "id": number if self.random() < 0.95 else self.randint(1, 6),
            **{key: self._known(ids) for key in ("origin_id", "target_id")},
            **{key: self.randint(-1 if self.random() < 0.1 else 0, 2) for key in ("origin_slot", "target_slot")},
            "type": self.text(),
        }

    def _known(self, numbers: list[int]) -> int:
        return self.choice(numbers) if numbers and self.random() < 0.95 else self.randint(-20, 7)

    def _page_node(self, node_id: int, links: list[int]) -> dict[str, Any]:
        node = {
            "id": node_id,
            "type": self.either(PAGE_CLASSES),
            "inputs": self.some(lambda: self._slot(links), 3),
            "outputs": self.some(lambda: {"name": self.text(), "type": self.text(), "links": None}, 2),
            "widgets_values": self.some(self.value, 4)
            if self.random() < 0.6
            else {self.text(): self.scalar() for _ in range(self.randint(0, 2))},
            "mode": self.choice([0, 0, 0, 2, 4]),
            "title": self.text(),
            "pos": [0, 0],
        }
        if self.random() < 0.5:
            keys = ["proxyWidgets", "Node name for S&R"]
            node["properties"] = {self.either(keys): self.value() for _ in range(self.randint(0, 3))}
        return node

    def _slot(self, links: list[int]) -> dict[str, Any]:
        link = self._known(links) if links and self.random() < 0.6 else None
        slot: dict[str, Any] = {"name": self.text(), "type": self.text(), "link": link}
        if self.random() < 0.5:
            slot["widget"] = {"name": "text"}
        return slot

    def _definition(self) -> dict[str, Any]:
        graph = self._graph([-10, -20])
        numbers = [link["id"] for link in graph["links"]]
        ports = {key: self.some(lambda: self._port(numbers), 3) for key in ("inputs", "outputs")}
        return {"id": self.choice(["sub", "sub2"]), "name": self.text(), **ports, **graph}

    def _port(self, links: list[int]) -> dict[str, Any]:
        linked = self.some(lambda: self._known(links), 2)
        return {"id": self.text(), "name": self.text(), "type": self.text(), "linkIds": linked}

    # -- real files ----------------------------------------------------------------------------------------------

    def real_file(self) -> dict[str, Any]:
        """A file that works, of either format, with hostile texts in place of its own, and a little damage.

        Equal texts become equal ones, so that what belongs together stays together.
        """
        case = golden()[self.choice(SMALL)]
        document: dict[str, Any] = json.loads(json.dumps(case["ui" if self.random() < 0.7 else "api"]))
        share = self.choice([0.0, 0.05, 0.3])
        told: dict[str, Any] = {}
        for container, key in places(document):
            value = container[key]
            if isinstance(value, str):
                if value not in told:
                    told[value] = self.text() if self.random() < share else value
                container[key] = told[value]
            elif isinstance(value, (int, float)) and self.random() < share / 10:
                container[key] = self.choice([self.number(), self.choice(VALUES)])
        if self.random() < 0.5:
            document = damaged(document, self)
        return document
