"""Finding nodes by words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .records import NodeSpec

__all__ = ["Match", "search"]


@dataclass(frozen=True, slots=True)
class Match:
    """A node that was found.

    Attributes:
        spec: The node.
        score: The higher, the better; only good for comparison within one search.
    """

    spec: NodeSpec
    score: float

    @property
    def name(self) -> str:
        """Class type of the node."""
        return self.spec.name


# Weights of the fields. A match in a field counts less than any match of the same kind in a field before it.
_NAME, _DISPLAY_NAME, _ALIAS, _CATEGORY, _DESCRIPTION = 16.0, 12.0, 8.0, 3.0, 1.0
# How a word lies in a field: the whole of it, one of its words, the start of one, anywhere in it.
_WHOLE, _WORD, _START, _PART = 4.0, 2.0, 1.5, 1.0


def search(registry: Mapping[str, NodeSpec], words: str, limit: int = 20) -> list[Match]:
    """Nodes that match all words, the best first.

    A word matches a node in its class type, display name, search aliases, category or description, without regard to
    case. Ranked in that order of fields; a whole name before a word of it, that before the start of a word, and that
    before any part. Deprecated nodes come after others that are as good, then shorter names before longer ones.

    Args:
        registry: Where to look.
        words: Separated by blanks; without any, nothing is found.
        limit: How many to return at most.
    """
    wanted = words.lower().split()
    if not wanted or limit < 1:
        return []
    matches = []
    for spec in registry.values():
        score = _score(spec, wanted)
        if score:
            matches.append(Match(spec, score))
    matches.sort(key=lambda match: (-match.score, match.spec.deprecated, len(match.name), match.name))
    return matches[:limit]


def _score(spec: NodeSpec, wanted: list[str]) -> float:
    fields = [(_NAME, spec.name), (_DISPLAY_NAME, spec.display_name)]
    fields += [(_ALIAS, alias) for alias in spec.search_aliases]
    fields += [(_CATEGORY, spec.category), (_DESCRIPTION, spec.description)]
    prepared = [(weight, text.lower(), _words(text)) for weight, text in fields if text]
    total = 0.0
    for word in wanted:
        best = max((weight * _fit(word, text, parts) for weight, text, parts in prepared), default=0.0)
        if not best:
            return 0.0
        total += best
    # "load image" is LoadImage, and "k sampler" KSampler.
    joined = "".join(wanted)
    whole = max((weight for weight, _, parts in prepared if "".join(parts) == joined), default=0.0)
    return total / len(wanted) + whole * _WHOLE


def _fit(word: str, text: str, parts: list[str]) -> float:
    if word == text:
        return _WHOLE
    if word in parts:
        return _WORD
    if any(part.startswith(word) for part in parts):
        return _START
    return _PART if word in text else 0.0


def _words(text: str) -> list[str]:
    """Words in lower case, CamelCase taken apart: `KSamplerAdvanced` is `k`, `sampler`, `advanced`."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", text)
    return re.findall(r"[^\W_]+", spaced.lower())
