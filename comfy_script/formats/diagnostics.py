"""What a conversion could not settle, mended or left out: said as data, by node and input.

Nothing of that kind is silent. Each is a `Diagnostic`: `WorkflowDocument.diagnostics` has those of reading a file,
`convert` and `transpile` add their own to the list that they are given. On the command line they are notes, and errors
with `--strict`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .._text import one_line
from ..errors import FormatError
from .json_text import shown_json

__all__ = ["ASK_PAGE", "Code", "Diagnostic", "hand_over", "in_words", "pack_of", "raise_any", "written"]

Code: TypeAlias = Literal[
    "unknown-class",
    "left-over-values",
    "unplaced-value",
    "guessed",
    "damaged-link",
    "random-choice",
    "ambiguous",
    "changed-text",
    "from-prompt",
    "pack-javascript",
    "page-error",
    "page-request",
]
"""The kinds. They are stable: a program may go by them.

* `unknown-class`: the registry doesn't have the node's class, so nothing is known of its inputs.
* `left-over-values`: a file has more values for a node than the node has widgets.
* `unplaced-value`: a value has no input that takes it, so it is left out.
* `guessed`: something was concluded from the file, as no rule says it.
* `damaged-link`: a link was mended or dropped.
* `random-choice`: ComfyUI's page draws lots each time that it queues; one outcome was written.
* `ambiguous`: there are several candidates.
* `changed-text`: the page sends another text than the one in its box. Nothing about it is uncertain.
* `from-prompt`: one of the above, settled by the prompt that is in the same file: nothing is uncertain any more.
* `pack-javascript`: the JavaScript of the node's pack may send another value, and no rule says which.
* `page-error`: a real page (`comfy_script.browser`) raised an exception or showed a dialog.
* `page-request`: a real page was to send something, other than the workflow, on which the result may depend.
"""

_CERTAIN = frozenset({"changed-text", "from-prompt"})
_LONGEST = 60

ASK_PAGE = "`--with-page` would settle it"
"""The remedy where only the server's own page, with the packs' JavaScript, knows."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to know about a conversion's result.

    Attributes:
        code: The kind.
        node: The node's id. Ids in subgraphs differ from all others in the file. Empty for what a page does.
        class_type: Its class.
        problem: What is the matter, as the end of a sentence: "can't hold …".
        title: What people called the node, if it has a title.
        input: The input or widget that it is about; None for the whole node.
        kept: What the result has, in words; None if nothing was decided.
        remedy: What would settle it.
    """

    code: Code
    node: str
    class_type: str
    problem: str
    title: str | None = None
    input: str | None = None
    kept: str | None = None
    remedy: str | None = None

    def __str__(self) -> str:
        return _sentence([self])


def hand_over(
    found: Iterable[Diagnostic], diagnostics: list[Diagnostic] | None, *, otherwise: Callable[[str, Diagnostic], None]
) -> None:
    """Gives diagnostics to the list of who wants them; else each goes to the log.

    Args:
        found: The diagnostics.
        diagnostics: The list, if there is one.
        otherwise: A logger's method.
    """
    if diagnostics is not None:
        diagnostics += found
    else:
        for item in found:
            otherwise("%s", item)


def raise_any(diagnostics: Iterable[Diagnostic]) -> None:
    """Makes an error of diagnostics, if there are any besides those that leave nothing uncertain.

    Raises:
        FormatError: There are; its message has all of them.
    """
    lines = written(item for item in diagnostics if item.code not in _CERTAIN)
    if lines:
        count = "one thing is" if len(lines) == 1 else f"{len(lines)} things are"
        raise FormatError("\n  ".join([f"{count} not certain (strict):", *lines]))


def written(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """A line for each thing that there is to say: what holds for several nodes alike is said once."""
    alike: dict[tuple[str | None, ...], list[Diagnostic]] = {}
    for item in diagnostics:
        alike.setdefault((item.code, item.input, item.problem, item.kept, item.remedy), []).append(item)
    return [_sentence(items) for items in alike.values()]


def _sentence(items: Sequence[Diagnostic]) -> str:
    """What one diagnostic says, or several that differ in their node only."""
    first = items[0]
    nodes: dict[str, list[str]] = {}
    for item in items:
        title = f" {item.title!r}" if item.title and item.title != item.class_type else ""
        nodes.setdefault(item.class_type, []).append(f"{item.node}{title}")
    names = (
        ", ".join(f"{class_type} {', '.join(ids)}" for class_type, ids in nodes.items()) if first.node else "the page"
    )
    where = names + (f", {first.input!r}" if first.input is not None else "")
    parts = (first.problem, first.kept, first.remedy)
    return one_line(f"{where}: {'; '.join(part for part in parts if part)}.")


def in_words(value: Any) -> str:
    """A value as JSON, cut where it gets long."""
    text = shown_json(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def pack_of(properties: Mapping[str, Any]) -> str | None:
    """The node pack that a file says a node is from, with its version: `comfyui-kjnodes 1.1.0`."""
    name = properties.get("cnr_id") or properties.get("aux_id")
    if not isinstance(name, str) or name == "comfy-core":
        return None
    version = properties.get("ver")
    return f"{name} {version[:12]}" if isinstance(version, str) and version else name
