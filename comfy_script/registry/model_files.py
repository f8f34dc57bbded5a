"""Files of models as workflows and scripts name them: which values are such, and which names are of one file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from .._near import did_you_mean, it_has, near_words
from .folders import MODEL_EXTENSIONS, model_folder
from .records import InputSpec

__all__ = [
    "embeddings_in",
    "is_model_file",
    "is_model_input",
    "listed_files",
    "near_files",
    "other_files",
    "same_file",
]

_EMBEDDING = re.compile(r"embedding:([^\s,():]{1,200})")
_NEAR = 3


def is_model_input(class_type: str, item: InputSpec, value: str) -> bool:
    """Whether what a combo names is a model's file."""
    if model_folder(class_type, item.key) is not None:
        return True
    return any(name.lower().endswith(MODEL_EXTENSIONS) for name in (value, *listed_files(item)))


def is_model_file(text: str) -> bool:
    """Whether a text is the name of a model's file."""
    return len(text) < 300 and "\n" not in text and text.lower().endswith(MODEL_EXTENSIONS)


def listed_files(item: InputSpec) -> list[str]:
    """The files that a combo lists."""
    return [option for option in item.options if isinstance(option, str)]


def embeddings_in(text: str) -> Iterator[str]:
    """The embeddings that a prompt names, as a registry has them."""
    for match in _EMBEDDING.finditer(text):
        name = match[1]
        yield PurePosixPath(name).with_suffix("").as_posix() if is_model_file(name) else name


def near_files(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """The few files whose names are near to one that isn't there."""
    # All have the same few endings, which would make them alike.
    stems = {each: _base(each).rpartition(".")[0] or _base(each) for each in names}
    wanted = _base(name).rpartition(".")[0] or _base(name)
    near = near_words(wanted, stems.values(), _NEAR, like=0.7)
    return tuple(each for stem in near for each in stems if stems[each] == stem)[:_NEAR]


def other_files(name: str, names: Iterable[str]) -> str:
    """What is said of a file that isn't there: which others it may be, or some of those that there are.

    Args:
        name: The file.
        names: The files that there are.
    """
    names = list(names)
    near = [each for each in names if same_file(each, name)] or near_files(name, names)
    return did_you_mean(map(repr, near[:_NEAR])) or it_has(map(repr, names))


def same_file(name: str, other: str) -> bool:
    """Whether two names are of the same file as it seems: they may be in different folders, and differ in case."""
    return _base(name) == _base(other)


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].casefold()
