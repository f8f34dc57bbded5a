"""Files that a workflow's nodes load, and options that aren't files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...._near import near_words, some_of
from ....formats.diagnostics import in_words
from ....graph.own_checks import own_checks
from ....registry.model_files import is_model_input
from ....registry.records import InputKind, InputSpec
from ...uploads import takes_file
from .records import InputNeed, NeedState, NodeUse, OptionNeed

if TYPE_CHECKING:
    from ..workflow_file import WorkflowFile
    from .used import UsedNode

__all__ = ["HasFile", "input_needs", "option_needs"]

HasFile: TypeAlias = Callable[[str], "bool | None"]
"""Whether the server has a file, as an input names it (`sub/photo.png [output]`); None if it doesn't say."""

Media: TypeAlias = Literal["image", "video", "audio", "file"]
_MEDIA: dict[str, Media] = {"image_upload": "image", "video_upload": "video", "audio_upload": "audio"}
_ELSEWHERE = re.compile(r"/|\\| \[(input|output|temp)\]$")


def input_needs(nodes: Iterable[UsedNode], workflow: WorkflowFile, has_file: HasFile | None) -> list[InputNeed]:
    """The images, videos, sounds and other files that nodes load, those that aren't there first.

    Args:
        nodes: The nodes.
        workflow: The workflow; what it uploads itself is there.
        has_file: Asks the server; if None, only its lists count, which have no files in subfolders.
    """
    found: dict[str, tuple[Media, NeedState, list[NodeUse]]] = {}
    for node, key, item, value in _combos(nodes):
        if not _is_media(item) or value in workflow.uploads or not value:
            continue
        if value not in found:
            found[value] = (_media(item), _state(item, value, has_file), [])
        found[value][2].append(node.use(key))
    needs = [
        InputNeed(
            name=value,
            state=state,
            nodes=tuple(uses),
            media=media,
            # A script says by itself what its nodes load.
            hint="" if state == "there" or uses[0].made_at else f"to give it another: --image {_place(uses[0])}=FILE",
        )
        for value, (media, state, uses) in found.items()
    ]
    return sorted(needs, key=lambda need: ("missing", "unknown", "there").index(need.state))


def _place(use: NodeUse) -> str:
    own = f"{use.id}.{use.input}"
    return use.id if use.place in (None, own) else str(use.place)


def _media(item: InputSpec) -> Media:
    for flag, kind in _MEDIA.items():
        if item.config.get(flag):
            return kind
    return "file"


def _state(item: InputSpec, value: str, has_file: HasFile | None) -> NeedState:
    if value in item.options:
        return "there"
    # Nodes to which files are uploaded look for them by themselves: the lists are older than an upload.
    answer = has_file(value) if has_file is not None else None
    if answer is None:
        return "unknown" if _ELSEWHERE.search(value) or not item.options else "missing"
    return "there" if answer else "missing"


def option_needs(nodes: Iterable[UsedNode]) -> list[OptionNeed]:
    """Options that a server doesn't have, and that are no files."""
    found: dict[tuple[str, str], tuple[InputSpec, list[NodeUse]]] = {}
    for node, key, item, value in _combos(nodes):
        own = own_checks(node.record.spec) if node.record.spec is not None else None
        is_left = item.unchecked or (own is not None and key in own.values)
        if _is_media(item) and value:
            continue
        is_model = bool(value) and is_model_input(node.record.class_type, item, value)
        if value in item.options or not item.options or is_left or is_model:
            continue
        found.setdefault((key, value), (item, []))[1].append(node.use(key))
    return [
        OptionNeed(
            name=in_words(value).strip('"'),
            state="missing",
            nodes=tuple(uses),
            candidates=tuple(near_words(value, map(str, item.options))),
            hint=f"{key!r} takes {some_of(map(repr, item.options))}",
        )
        for (key, value), (item, uses) in found.items()
    ]


def _combos(nodes: Iterable[UsedNode]) -> Iterator[tuple[UsedNode, str, InputSpec, str]]:
    """The combos that the server looks at, with the texts that they have."""
    for node in nodes:
        for key, value in node.record.values.items() if node.is_checked else ():
            item = node.record.specs.get(key)
            if item is not None and item.kind is InputKind.COMBO and not item.multiselect and isinstance(value, str):
                yield node, key, item, value


def _is_media(item: InputSpec) -> bool:
    return takes_file(item) or bool(item.config.get("image_folder"))
