"""What a workflow's file says of where things come from: models' addresses, node packs, versions.

All of it is the word of who made the file, and may be anything; what is of the wrong shape is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

__all__ = ["DeclaredModel", "DeclaredPack", "declared_models", "declared_pack", "last_part", "linked_models"]

_LINK = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]]{1,2000}", re.IGNORECASE)
_MOST = 1000
"""Models of one node, links of one note."""


@dataclass(frozen=True, slots=True)
class DeclaredModel:
    """A model that a file names with its address.

    Attributes:
        name: The file's name.
        url: Its address.
        origin: Where that stands: with a node, in the file's own list, in a note.
        directory: The kind of model as ComfyUI names it; None if it isn't said.
        hash: The content's hash, hexadecimal digits in lower case.
        hash_type: Its kind, in lower case without hyphens.
    """

    name: str
    url: str
    origin: Literal["node", "file", "note"]
    directory: str | None = None
    hash: str | None = None
    hash_type: str | None = None


@dataclass(frozen=True, slots=True)
class DeclaredPack:
    """The node pack that a file says a node is from.

    Attributes:
        registry_id: Its name in ComfyUI's registry of packs (`cnr_id`).
        repository: `owner/name` on GitHub (`aux_id`).
        version: Its version, or its commit.
    """

    registry_id: str | None
    repository: str | None
    version: str | None

    @property
    def is_core(self) -> bool:
        """Whether it is ComfyUI itself."""
        return self.registry_id == "comfy-core"


def declared_models(holder: Mapping[str, Any], origin: Literal["node", "file"]) -> Iterator[DeclaredModel]:
    """The models in a list `models`: of a node's properties, or of a file.

    Args:
        holder: What may have such a list.
        origin: What it is.
    """
    listed = holder.get("models")
    for entry in listed[:_MOST] if isinstance(listed, list) else ():
        if isinstance(entry, Mapping):
            name, url = _text(entry.get("name")), _text(entry.get("url"))
            kind = _text(entry.get("hash_type"))
            digits = _text(entry.get("hash"))
            if name and url:
                yield DeclaredModel(
                    name,
                    url,
                    origin,
                    _text(entry.get("directory")),
                    digits.lower() if digits else None,
                    kind.lower().replace("-", "") if kind else None,
                )


def linked_models(text: str) -> Iterator[DeclaredModel]:
    """The links in a note's text, each as a model of the name that its path ends with.

    Args:
        text: Markdown, or plain text.
    """
    for count, match in enumerate(_LINK.finditer(text)):
        # What ends a sentence or a Markdown link isn't part of the address.
        url = match[0].rstrip(").,;:!?*_")
        name = last_part(url)
        if name and count < _MOST:
            yield DeclaredModel(name, url, "note")


def declared_pack(properties: Mapping[str, Any]) -> DeclaredPack | None:
    """The node pack that a node's properties name; None if they don't."""
    registry_id, repository = _text(properties.get("cnr_id")), _text(properties.get("aux_id"))
    if registry_id is None and repository is None:
        return None
    return DeclaredPack(registry_id, repository, _text(properties.get("ver")))


def last_part(url: str) -> str:
    """The name that an address's path ends with; empty if it is no address."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2])
    except ValueError:
        return ""


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
