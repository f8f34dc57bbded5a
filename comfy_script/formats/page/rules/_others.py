"""Page rules of other packages: what they raise, or give of a wrong type, is told from our own faults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ....errors import FormatError
from ....plugins import FoundPlugin
from ....registry.records import NodeSpec
from ..links import Scope
from ..records import InputSlot, PageDocument, PageNode, Widget
from ..rule import PageRule

__all__ = ["OthersRule", "RuleRaised"]

T = TypeVar("T")


class RuleRaised(Exception):
    """A page rule of another package raised.

    Attributes:
        found: The rule.
        error: What it raised.
    """

    def __init__(self, found: FoundPlugin[PageRule], error: Exception) -> None:
        super().__init__(str(found))
        self.found = found
        self.error = error


class OthersRule(PageRule):
    """Stands in for a rule of another package: answers as it does, and raises `RuleRaised` for what it raises."""

    def __init__(self, found: FoundPlugin[PageRule]) -> None:
        self._found = found
        rule = self._rule = found.plugin
        vars(self).update(
            page_only=rule.page_only,
            widget_types=rule.widget_types,
            added_widgets=rule.added_widgets,
            text_widgets=rule.text_widgets,
        )

    def read_values(self, node: PageNode, spec: NodeSpec, page: PageDocument) -> Mapping[str, Any] | None:
        def ask() -> Mapping[str, Any] | None:
            named: Any = self._rule.read_values(node, spec, page)
            if named is None or isinstance(named, Mapping):
                return named
            raise TypeError(f"read_values() gave {type(named).__name__}, not a mapping or None")

        return self._ask(ask)

    def write_values(self, entry: dict[str, Any], values: Mapping[str, Any], spec: NodeSpec) -> None:
        self._ask(lambda: self._rule.write_values(entry, values, spec))

    def source(self, node: PageNode, output: int, scope: Scope) -> tuple[Scope, PageNode, InputSlot] | None:
        def ask() -> tuple[Scope, PageNode, InputSlot] | None:
            source: Any = self._rule.source(node, output, scope)
            if source is None or (isinstance(source, tuple) and len(source) == 3):
                return source
            raise TypeError(f"source() gave {type(source).__name__}, not a scope, a node and its input, or None")

        return self._ask(ask)

    def opened(self, page: PageDocument) -> None:
        self._ask(lambda: self._rule.opened(page))

    def queued(self, node: PageNode, widget: Widget, page: PageDocument) -> Any:
        return self._ask(lambda: self._rule.queued(node, widget, page))

    def _ask(self, question: Callable[[], T]) -> T:
        try:
            return question()
        except FormatError:  # what a rule finds wrong with a file, or the library when a rule follows its links
            raise
        except Exception as error:
            raise RuleRaised(self._found, error) from error
