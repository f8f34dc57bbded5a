"""What packages of other people add to this one: plugins, which are found by their entry points.

A *plugin point* is a question that the library asks of many, such as "which result is this output?". Who answers is a
*plugin*: an object of the point's base class, named as `module:attribute`. Ours are the modules of one folder per
point, each with an attribute `plugin`, so that they are found without the distribution's metadata; those of others
are entry points of the point's group. Ours are asked first, unless another says `before`. How to write one is told in
docs/how-to/plugins.md.
"""

from __future__ import annotations

import functools
import importlib
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ._processes import ForkSafeLock
from ._signals import Terminated
from ._text import get_logger

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = [
    "GROUP_PREFIX",
    "BrokenPlugin",
    "FoundPlugin",
    "Plugin",
    "PluginPoint",
    "PluginTable",
    "foreign_groups",
]

GROUP_PREFIX = "comfy_script."
"""What the names of all groups of entry points begin with."""

_log = get_logger(__name__)


class Plugin:
    """Base of all plugins.

    Attributes:
        before: Names of plugins of the same point that this one is asked before. Ours are named as their modules are,
            those of others as their entry points. Without it a plugin is asked after ours, and so can't change what
            they answer.
    """

    before: ClassVar[tuple[str, ...]] = ()
    _collections: ClassVar[tuple[str, ...]] = ("before",)
    """Attributes in which names are looked for."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name in cls._collections:
            # `("images")`, without a comma: parts of the text would count as names.
            if isinstance(getattr(cls, name), str):
                raise TypeError(f"{cls.__name__}.{name} is a text, {getattr(cls, name)!r}; several are needed")


P = TypeVar("P", bound=Plugin)
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class FoundPlugin(Generic[P]):
    """A plugin that was loaded.

    Attributes:
        name: Its entry point's name; of ours, its module's.
        target: Where it lies: `module:attribute`.
        distribution: Name and version of the package that has it; empty for ours.
        plugin: The plugin itself.
    """

    name: str
    target: str
    distribution: str
    plugin: P

    def __str__(self) -> str:
        return f"{self.name} = {self.target} of {self.distribution or 'comfy_script itself'}"


@dataclass(frozen=True, slots=True)
class BrokenPlugin:
    """A plugin of others that is left out.

    Attributes:
        name: Its entry point's name.
        target: Where it should lie: `module:attribute`.
        distribution: Name and version of the package that has it.
        reason: Why it is left out.
    """

    name: str
    target: str
    distribution: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name} = {self.target} of {self.distribution}: {self.reason}"


class PluginPoint(Generic[P]):
    """One thing that plugins add to.

    Plugins are looked for when the point is first asked, and each is loaded once. The order is that of their names,
    ours first, then by distribution and name; `Plugin.before` moves one ahead of others. A plugin of others that
    can't be loaded, or raises when it is asked, is named in one warning and left out. Ours are parts of this package:
    what they raise is raised.

    Args:
        group: The group of entry points.
        base: What each plugin is an instance of.
        folder: The package whose modules are our own plugins.
    """

    def __init__(self, group: str, base: type[P], folder: str) -> None:
        self.group = group
        self.base = base
        self.folder = folder
        self._lock = ForkSafeLock()
        self._loading = 0  # the process that does
        self._found: tuple[FoundPlugin[P], ...] | None = None
        self._broken: list[BrokenPlugin] = []

    @property
    def found(self) -> tuple[FoundPlugin[P], ...]:
        """All plugins, in the order in which they are asked."""
        if self._found is None:
            with self._lock:
                if self._loading == os.getpid():
                    raise RuntimeError(f"The plugins of {self.group} are asked for while one of them is imported.")
                if self._found is None:
                    self._loading = os.getpid()
                    try:
                        self._found = tuple(self._in_order([*self._load_ours(), *self._load_others()]))
                    finally:
                        self._loading = 0
        return self._found

    @property
    def broken(self) -> tuple[BrokenPlugin, ...]:
        """The plugins that are left out, as far as they were tried."""
        return tuple(self._broken)

    def ask(self, question: Callable[[P], A | None]) -> A | None:
        """The first answer that is not None, in the plugins' order; None if there is none.

        Args:
            question: Called with one plugin after the other. What it raises is taken for a fault of the plugin.
        """
        for found in self.found:
            try:
                answer = question(found.plugin)
            except Exception as error:
                if not found.distribution:
                    raise
                self._leave_out(found, error)
            else:
                if answer is not None:
                    return answer
        return None

    def _leave_out(self, found: FoundPlugin[P], error: Exception) -> None:
        with self._lock:
            if self._found is not None and found in self._found:
                self._found = tuple(each for each in self._found if each is not found)
                broken = BrokenPlugin(found.name, found.target, found.distribution, f"it raised {_text(error)}")
                _leave_out(self.group, broken, self._broken)

    def _load_ours(self) -> Iterator[FoundPlugin[P]]:
        for name, target in _targets(self.folder):
            yield FoundPlugin(name, target, "", _load_object(target, self.base))

    def _load_others(self) -> Iterator[FoundPlugin[P]]:
        for distribution, entry in _entry_points().get(self.group, ()):
            found = _load_other(distribution, entry, self.base)
            if isinstance(found, FoundPlugin):
                yield found
            else:
                _leave_out(self.group, found, self._broken)

    def _in_order(self, loaded: list[FoundPlugin[P]]) -> list[FoundPlugin[P]]:
        ordered: list[FoundPlugin[P]] = []
        begun: set[int] = set()
        placed: set[int] = set()

        def place(found: FoundPlugin[P]) -> None:
            begun.add(id(found))
            for other in loaded:
                if found.name in other.plugin.before and other is not found:
                    if id(other) not in begun:
                        place(other)
                    elif id(other) not in placed:
                        _log.warning(
                            "Two plugins of %s each want to be asked first: %s, and %s", self.group, found, other
                        )
            placed.add(id(found))
            ordered.append(found)

        for found in loaded:
            if id(found) not in begun:
                place(found)
        return ordered


class PluginTable(Generic[P]):
    """A plugin point whose plugins are named by what they are for, so that each is imported only where that occurs.

    A name is a text, or a pattern in which `*` and `?` stand for any characters. The names of our own plugins are the
    `names` of their modules, those of others are their entry points'. Of several that fit, ours comes first unless
    another names its module in `Plugin.before`; of others an exact name comes before a pattern, and then the longer
    name. A plugin of others that can't be loaded is named in one warning and left out; what it raises when it is asked
    is told to `leave_out`.

    Args:
        group: The group of entry points.
        base: What each plugin is an instance of.
        folder: The package whose modules are our own plugins.
    """

    def __init__(self, group: str, base: type[P], folder: str) -> None:
        self.group = group
        self.base = base
        self.folder = folder
        self._lock = ForkSafeLock()
        self._answers: dict[str, FoundPlugin[P] | None] = {}
        self._loaded: dict[tuple[str, str], FoundPlugin[P] | None] = {}
        self._ours: dict[str, FoundPlugin[P]] | None = None
        self._broken: list[BrokenPlugin] = []

    @property
    def found(self) -> tuple[FoundPlugin[P], ...]:
        """All plugins; those of others are imported for it."""
        with self._lock:
            ours = {found.name: found for found in self._our_names().values()}
            others = [self._load(*entry) for entry in _entry_points().get(self.group, ())]
            return (*ours.values(), *(found for found in others if found is not None))

    @property
    def broken(self) -> tuple[BrokenPlugin, ...]:
        """The plugins that are left out, as far as they were needed."""
        return tuple(self._broken)

    def find(self, key: str) -> FoundPlugin[P] | None:
        """The plugin for something; None if there is none."""
        with self._lock:
            if key not in self._answers:
                self._answers[key] = self._find(key)
            return self._answers[key]

    def leave_out(self, found: FoundPlugin[P], error: Exception) -> None:
        """Leaves out a plugin of others under all of its names.

        Args:
            found: The plugin.
            error: What it raised.
        """
        with self._lock:
            same = [key for key, other in self._loaded.items() if other is not None and other.plugin is found.plugin]
            if same:
                self._loaded.update(dict.fromkeys(same))
                self._answers.clear()
                broken = BrokenPlugin(found.name, found.target, found.distribution, f"it raised {_text(error)}")
                _leave_out(self.group, broken, self._broken)

    def _find(self, key: str) -> FoundPlugin[P] | None:
        names = sorted((name for name in self._our_names() if _fits(key, name)), key=_rank)
        ours = self._our_names()[names[0]] if names else None
        entries = [entry for entry in _entry_points().get(self.group, ()) if _fits(key, entry[1].name)]
        for distribution, entry in sorted(entries, key=lambda pair: _rank(pair[1].name)):
            found = self._load(distribution, entry)
            if found is not None and (ours is None or ours.name in found.plugin.before):
                return found
        return ours

    def _our_names(self) -> dict[str, FoundPlugin[P]]:
        if self._ours is None:
            ours: dict[str, FoundPlugin[P]] = {}
            for module, target in _targets(self.folder):
                found = FoundPlugin(module, target, "", _load_object(target, self.base))
                ours.update(dict.fromkeys(importlib.import_module(target.partition(":")[0]).names, found))
            self._ours = ours
        return self._ours

    def _load(self, distribution: str, entry: EntryPoint) -> FoundPlugin[P] | None:
        key = (distribution, entry.name)
        if key not in self._loaded:
            found = _load_other(distribution, entry, self.base)
            self._loaded[key] = found if isinstance(found, FoundPlugin) else None
            if isinstance(found, BrokenPlugin):
                _leave_out(self.group, found, self._broken)
        return self._loaded[key]


def _targets(folder: str) -> Iterator[tuple[str, str]]:
    """Our own plugins in a folder: a module's name, and `module:attribute`."""
    import pkgutil

    package = importlib.import_module(folder)
    for name in sorted(module.name for module in pkgutil.iter_modules(package.__path__)):
        if not name.startswith("_"):
            yield name, f"{folder}.{name}:plugin"


def _rank(name: str) -> tuple[bool, int]:
    return _is_pattern(name), -len(name)


def _is_pattern(name: str) -> bool:
    return "*" in name or "?" in name


def _fits(key: str, name: str) -> bool:
    # Not fnmatch: brackets are usual in names, and mean themselves.
    pattern = re.escape(name).replace(r"\*", ".*").replace(r"\?", ".")
    return key == name or (_is_pattern(name) and re.fullmatch(pattern, key, re.DOTALL) is not None)


def _load_other(distribution: str, entry: EntryPoint, base: type[P]) -> FoundPlugin[P] | BrokenPlugin:
    try:
        plugin = _load_object(entry.value, base)
    except Terminated:
        raise
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's module does
        return BrokenPlugin(entry.name, entry.value, distribution, _text(error))
    return FoundPlugin(entry.name, entry.value, distribution, plugin)


def _leave_out(group: str, broken: BrokenPlugin, all_broken: list[BrokenPlugin]) -> None:
    all_broken.append(broken)
    _log.warning("A plugin is left out of %s: %s", group, broken)


def _load_object(target: str, base: type[P]) -> P:
    module, _, attribute = target.partition(":")
    if not attribute:
        raise TypeError("an entry point has the form module:attribute")
    plugin: Any = functools.reduce(getattr, attribute.split("."), importlib.import_module(module))
    if isinstance(plugin, base):
        return plugin
    wanted = f"{base.__module__}.{base.__qualname__}"
    if isinstance(plugin, type):
        raise TypeError(f"{attribute} is a class; an object of a subclass of {wanted} is needed")
    raise TypeError(f"{attribute} is of type {type(plugin).__name__}; an object of type {wanted} is needed")


def foreign_groups(known: frozenset[str]) -> dict[str, list[str]]:
    """Groups of entry points that are named like ours and aren't: misspelt, or of another version.

    Args:
        known: The groups that there are.

    Returns:
        Group → the distributions that have it.
    """
    return {
        group: sorted({distribution for distribution, _ in entries})
        for group, entries in _entry_points().items()
        if group not in known
    }


@functools.cache
def _entry_points() -> dict[str, list[tuple[str, EntryPoint]]]:
    """All entry points of our groups, each with its distribution; ordered by distribution and name."""
    # Importing it and reading the metadata of 200 distributions takes 35 ms: not before a plugin is needed.
    from importlib.metadata import entry_points

    found = entry_points()
    groups: dict[str, list[tuple[str, EntryPoint]]] = {}
    for group in sorted(group for group in found.groups if group.startswith(GROUP_PREFIX)):
        named = [
            (f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unnamed distribution", entry)
            for entry in found.select(group=group)
        ]
        groups[group] = sorted(named, key=lambda pair: (pair[0].lower(), pair[1].name, pair[1].value))
    return groups


def _text(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
