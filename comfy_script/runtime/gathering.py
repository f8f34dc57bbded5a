"""What a script has of a run, whatever form it has it in, as results: waited for, those that are to be saved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import ResultError
from .opened.saving import worth_saving
from .outputs import NodeOutputs, Output
from .results import Result

__all__ = ["leaves", "queue_outputs", "results_of"]


def results_of(value: Any, source: str | None = None) -> list[Result]:
    """Waits for all that a value stands for.

    Args:
        value: A workflow, a task, an output, a result; or a list, tuple, dictionary … of such. Outputs that aren't
            queued yet are queued together.
        source: Script source to save in images of what isn't queued yet, in place of the calling file's.

    Returns:
        The results in order; of whole workflows without previews, unless there is nothing else.

    Raises:
        ResultError: Something in it is none of these.
        TaskError, ServerError: A workflow did not complete.
    """
    found = list(leaves(value))
    queue_outputs(found, source)
    return [result for leaf in found for result in _results(leaf)]


def leaves(value: Any) -> Iterator[Any]:
    """What a value holds, inside of lists, tuples and dictionaries."""
    # Results, outputs of several slots and arrays can be iterated over, too.
    if isinstance(value, (Result, str, bytes)) or hasattr(value, "wait") or hasattr(value, "shape"):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def queue_outputs(values: Iterable[Any], source: str | None = None) -> None:
    """Queues the outputs among values that aren't queued yet, those of a session together.

    Args:
        values: Values of any kind.
        source: As of `results_of`.
    """
    from .workflow import Workflow

    outputs = [value for value in values if isinstance(value, (Output, NodeOutputs))]
    first = [output[0] if isinstance(output, NodeOutputs) else output for output in outputs]
    new: dict[Any, list[Output]] = {}
    for output in first:
        shown = output.session.runnable(output)
        if shown.call.task is None:
            new.setdefault(output.session, []).append(shown)
    for session, together in new.items():
        Workflow(outputs=together, session=session).queue(source)


def _results(leaf: Any) -> list[Result]:
    if isinstance(leaf, Result):
        return [leaf]
    if not hasattr(leaf, "wait"):
        raise ResultError(f"{leaf!r} is no workflow, task, output or result, so nothing of it can be saved.")
    waited = leaf.wait()
    return worth_saving(waited) if isinstance(waited, list) else [waited]
