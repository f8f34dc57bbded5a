"""What may have been meant by a word that isn't one of those that there are; and which there are."""

from __future__ import annotations

import builtins
from collections.abc import Iterable

__all__ = ["did_you_mean", "instead_of", "it_has", "near_names", "near_words", "some_of", "with_hint"]

_LIKE = 0.6
"""How much two words have to be alike, as of `difflib.SequenceMatcher.ratio`."""
_LIKE_OF_MANY = 0.72
"""The same where there are many words: some are alike by chance, as `MaskEllipse` and `ImageFlip`."""
_MANY = 100


def near_words(word: str, words: Iterable[str], most: int = 3, *, like: float | None = None) -> list[str]:
    """The words that are near to one, the nearest first; capitals and small letters make no difference.

    Args:
        word: What was given.
        words: What there is.
        most: How many to give.
        like: How much they have to be alike, from 0 to 1; None: the more, the more words there are.
    """
    import difflib  # takes a while, and is needed where something went wrong only

    spellings: dict[str, list[str]] = {}
    for each in dict.fromkeys(words):
        spellings.setdefault(each.casefold(), []).append(each)
    if like is None:
        like = _LIKE if len(spellings) <= _MANY else _LIKE_OF_MANY
    near = difflib.get_close_matches(word.casefold(), spellings, most, like)
    return [each for match in near for each in spellings[match]][:most]


def near_names(error: NameError) -> list[str]:
    """What may have been meant by a name that Python doesn't know where it is used; empty if it is near to nothing.

    Python itself looks for that among up to 750 names, of which a star import of nodes alone brings more.
    """
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None or not error.name or isinstance(error, UnboundLocalError):
        return []
    frame = trace.tb_frame
    return near_words(error.name, [*frame.f_locals, *frame.f_globals, *vars(builtins)])


def did_you_mean(near: Iterable[str]) -> str:
    """`did you mean … or …?`; empty if nothing is near."""
    listed = " or ".join(near)
    return f"did you mean {listed}?" if listed else ""


def some_of(words: Iterable[object], most: int = 8) -> str:
    """`a, b and 7 more`: the first few words, and how many there are beside them; empty if there is none."""
    every = [str(each) for each in words]
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return f"{', '.join(every[:most])}{more}"


def it_has(words: Iterable[object], most: int = 8) -> str:
    """`it has a, b and 7 more`; `it has none`."""
    return f"it has {some_of(words, most) or 'none'}"


def instead_of(word: str, words: Iterable[str]) -> str:
    """What is said of a word that isn't there: which others it may be, or some of those that there are."""
    every = list(words)
    return did_you_mean(map(repr, near_words(word, every))) or it_has(map(repr, every))


def with_hint(said: str, hint: str) -> str:
    """What is said, and after a semicolon what helps, if anything does."""
    return f"{said}; {hint}" if hint else said
