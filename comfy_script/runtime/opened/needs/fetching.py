"""Which of the missing models can be downloaded: from where, and to which place."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...._files import reason
from ....downloads.addresses import Address, parse_address
from ....downloads.download import Wanted
from ....downloads.hashes import complaint, is_hash
from ....downloads.targets import ModelFolders, target_in
from ....errors import DownloadError
from .records import ModelNeed, ModelSource, Needs

__all__ = ["FetchItem", "fetch_plan"]


@dataclass(frozen=True, slots=True)
class FetchItem:
    """A missing model.

    Attributes:
        need: The model.
        wanted: What is to be downloaded; None if that can't be done.
        problem: Why it can't.
        there: The file that is in its place already, though the server doesn't list it; then nothing is downloaded.
    """

    need: ModelNeed
    wanted: Wanted | None
    problem: str = ""
    there: Path | None = None

    def what_is_wrong(self) -> str | None:
        """What is wrong about the file that is there: it is none, or has another content. It is read for its hash."""
        if self.there is None:
            return None
        try:
            if not self.there.is_file():
                return "is no file"
            sources = ((each.hash, each.hash_type) for each in self.need.sources)
            return next(filter(None, (complaint(self.there, digits, kind) for digits, kind in sources)), None)
        except OSError as failure:
            return f"can't be read ({reason(failure)})"


def fetch_plan(found: Iterable[Needs], folders: ModelFolders) -> list[FetchItem]:
    """What is to be downloaded for some workflows: each missing model once.

    Args:
        found: What they need.
        folders: Where models go.
    """
    needs: dict[tuple[str | None, str], ModelNeed] = {}
    for each in found:
        for need in each.models:
            # What nothing runs isn't missed; of embeddings ComfyUI says nothing, and what can't be told is asked.
            if need.state == "unknown" or (need.state == "missing" and (need.required or need.folder == "embeddings")):
                needs.setdefault((need.folder, need.name), need)
    return [item for need in needs.values() if (item := _item(need, folders)) is not None]


def _item(need: ModelNeed, folders: ModelFolders) -> FetchItem | None:
    if not need.sources:
        # Where it isn't known whether it is there, and nothing can be done, there is nothing to say.
        return None if need.state == "unknown" else FetchItem(need, None, "the workflow doesn't say where it is from")
    try:
        target = target_in(folders.folder(need.folder), need.name)
        if os.path.lexists(target):
            return FetchItem(need, None, there=target)
        source, address = _source(need.sources)
    except DownloadError as failure:
        return FetchItem(need, None, failure.message.rstrip("."))
    hashed = next((each for each in (source, *need.sources) if is_hash(each.hash, each.hash_type)), source)
    return FetchItem(need, Wanted(address, target, hashed.hash, hashed.hash_type))


def _source(sources: Iterable[ModelSource]) -> tuple[ModelSource, Address]:
    """The first address that may be asked.

    Raises:
        DownloadError: There is none.
    """
    refused: list[DownloadError] = []
    for source in sources:
        try:
            return source, parse_address(source.url)
        except DownloadError as failure:
            refused.append(failure)
    raise refused[0]
