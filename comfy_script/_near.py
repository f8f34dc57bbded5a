"""What may have been meant by a word that isn't one of those that there are."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["did_you_mean", "near_words"]

_LIKE = 0.6
"""How much two words have to be alike, as of `difflib.SequenceMatcher.ratio`."""


def near_words(word: str, words: Iterable[str], most: int = 3, *, like: float = _LIKE) -> list[str]:
    """The words that are near to one, the nearest first; capitals and small letters make no difference.

    Args:
        word: What was given.
        words: What there is.
        most: How many to give.
        like: How much they have to be alike, from 0 to 1.
    """
    import difflib  # takes a while, and is needed where something went wrong only

    spellings: dict[str, list[str]] = {}
    for each in dict.fromkeys(words):
        spellings.setdefault(each.casefold(), []).append(each)
    near = difflib.get_close_matches(word.casefold(), spellings, most, like)
    return [each for match in near for each in spellings[match]][:most]


def did_you_mean(near: Iterable[str]) -> str:
    """`did you mean … or …?`; empty if nothing is near."""
    listed = " or ".join(near)
    return f"did you mean {listed}?" if listed else ""
