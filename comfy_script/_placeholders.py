"""Nodes and enums by name before `load()` knows them: what a script imports at its top stands for them until then."""

from __future__ import annotations

import builtins
import dis
import sys
from collections.abc import Callable, Iterator
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, cast

from ._text import get_logger
from .errors import NotLoadedError, Source

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["Placeholder", "before_load", "loaded", "path_of", "placeholder"]

_log = get_logger(__name__)

Find = Callable[[str, bool], Any]
"""Gives what a name stands for, or None while nothing is loaded; raises AttributeError if there is no such thing. The
second argument tells that it is needed, so that a `load()` that waits has to take place."""

_GLOBALS = frozenset({"LOAD_NAME", "LOAD_GLOBAL", "LOAD_FROM_DICT_OR_GLOBALS"})


class Placeholder(type):
    """What a name stands for, asked for when it is used: called, compared, looked into.

    Each is a class, as annotations such as `Samplers | None` and `list[Samplers]` want one. Names without an underscore
    belong to what it stands for.
    """

    _find: Find
    _path: tuple[str, ...]

    def _real(cls) -> Any:
        found = cls._known(needed=True)
        if found is None:
            frame: FrameType | None = sys._getframe(1)
            while frame is not None and frame.f_code.co_filename == __file__:
                frame = frame.f_back
            source = Source(frame.f_code.co_filename, frame.f_lineno) if frame is not None else None
            raise NotLoadedError(f"{'.'.join(cls._path)} is used before load(): call load() first.", source=source)
        return found

    def _known(cls, needed: bool = False) -> Any:
        name, *inner = cls._path
        found = cls._find(name, needed)
        if found is not None:
            for each in inner:
                found = getattr(found, each)
        return found

    def __call__(cls, /, *args: Any, **kwargs: Any) -> Any:
        return cls._real()(*args, **kwargs)

    def __getattr__(cls, name: str) -> Any:
        # Python and its tools ask classes for names like these.
        if name.startswith("_"):
            raise AttributeError(name)
        return placeholder(cls._find, *cls._path, name) if cls._known() is None else getattr(cls._real(), name)

    def __iter__(cls) -> Iterator[Any]:
        return iter(cls._real())

    def __len__(cls) -> int:
        return len(cls._real())

    def __bool__(cls) -> bool:
        return True if cls._known() is None else bool(cls._real())

    def __contains__(cls, item: object) -> bool:
        return item in cls._real()

    def __getitem__(cls, key: Any) -> Any:
        return cls._real()[key]

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls._real())

    def __eq__(cls, other: object) -> bool:
        if cls is other:
            return True
        known = cls._known()
        if known is None:
            return False
        if isinstance(other, Placeholder):
            other = other._known()
        return bool(known == other)

    def __hash__(cls) -> int:
        known = cls._known()
        return hash(cls._path) if known is None else hash(known)

    def __str__(cls) -> str:
        known = cls._known()
        return ".".join(cls._path) if known is None else str(known)

    def __format__(cls, format_spec: str) -> str:
        known = cls._known()
        return format(str(cls), format_spec) if known is None else format(known, format_spec)

    def __repr__(cls) -> str:
        known = cls._known()
        return f"<{'.'.join(cls._path)}, before load()>" if known is None else repr(known)

    def __dir__(cls) -> list[str]:
        known = cls._known()
        return [] if known is None else dir(known)

    @property
    def __doc__(cls) -> str | None:  # type: ignore[override]
        known = cls._known()
        return None if known is None else known.__doc__

    @property
    def __signature__(cls) -> Signature | None:
        return getattr(cls._known(), "__signature__", None)


_made: dict[tuple[Find, tuple[str, ...]], Placeholder] = {}


def placeholder(find: Find, *path: str) -> Placeholder:
    """What stands for a name, or for a member of one; the same object each time.

    Args:
        find: Gives what a name stands for.
        path: The name, and attributes of it.
    """
    key = (find, path)
    if key not in _made:
        made: Any = type.__new__(Placeholder, path[-1], (), {"_find": staticmethod(find), "_path": path})
        _made[key] = cast(Placeholder, made)
    return _made[key]


def loaded(value: Any) -> Any:
    """What a value stands for, if it is a placeholder; else the value itself.

    Raises:
        NotLoadedError: Nothing is loaded yet.
        AttributeError: There is no such node, enum or member.
    """
    return value._real() if value.__class__ is Placeholder else value


def path_of(value: Placeholder) -> tuple[str, ...]:
    """The names by which a script has it: `('Samplers', 'euler')`."""
    return value._path


def before_load(find: Find, name: str, frame: FrameType, module: str) -> Any:
    """What a module of nodes gives while nothing is loaded.

    Args:
        find: As of `placeholder`.
        name: What it is asked for: a name, or `__all__` by a star import.
        frame: Who asks.
        module: The module.

    Returns:
        A placeholder; for `__all__`, the names that the importing code uses, as no others can be known.
    """
    if name != "__all__":
        if not _is_nodes(name):
            raise AttributeError(f"module {module!r} has no attribute {name!r} before load()")
        return placeholder(find, name)
    names = _names_used(frame)
    if not names:
        _log.warning("%s is empty before load(): call load(), then import it.", module)
    return names


def _names_used(frame: FrameType) -> list[str]:
    """The names that code uses and doesn't have yet, of the kind that nodes, enums and link types have."""
    has = (frame.f_locals, frame.f_globals, vars(builtins))
    return sorted(name for name in _globals_of(frame.f_code) if _is_nodes(name) and not any(name in one for one in has))


def _is_nodes(name: str) -> bool:
    return name[0].isupper() or not name[0].isascii() or (name[0] == "_" and name[1:2].isdecimal())


def _globals_of(code: CodeType) -> set[str]:
    names = {each.argval for each in dis.get_instructions(code) if each.opname in _GLOBALS}
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            names |= _globals_of(inner)
    return names
