"""What is different from a lock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from ....comfyui.versions import PackVersion
from ..needs.records import LockedNeed, NeedState
from .records import Lock, LockedFile

__all__ = ["compare_locks"]

T = TypeVar("T")
_V = TypeVar("_V")

_NAMES = {
    "comfyui": "ComfyUI",
    "comfyui_commit": "ComfyUI's commit",
    "python": "Python",
    "system": "operating system",
}


def compare_locks(lock: Lock, now: Lock) -> list[LockedNeed]:
    """What a lock says, each with whether it is the same now; what is different first.

    Args:
        lock: The lock.
        now: What would be locked now.
    """
    found = [*_workflows(lock, now), *_versions(lock, now), *_packs(lock, now)]
    for kind, before, after in (("model", lock.models, now.models), ("input", lock.inputs, now.inputs)):
        found += [_file(f"{kind} {name}", one, other) for name, one, other in _both(before, after)]
    return sorted(found, key=lambda need: ("different", "unknown", "there").index(need.state))


def _workflows(lock: Lock, now: Lock) -> Iterator[LockedNeed]:
    single = len(lock.workflows) == len(now.workflows) == 1
    before, after = (dict(enumerate(each.workflows, 1)) for each in (lock, now))
    for number, one, other in _both(before, after):
        yield _need("workflow" if single else f"workflow {number}", _short(one), _short(other), one == other)


def _versions(lock: Lock, now: Lock) -> Iterator[LockedNeed]:
    for key, one, other in _both(lock.versions, now.versions):
        # That it is no checkout of git is no difference, if it isn't one in both.
        if key != "comfyui_commit" or one or other:
            yield _need(_NAMES.get(key, key), one, other, _same(one, other))
    one, other = (None if each.options is None else " ".join(each.options) or "none" for each in (lock, now))
    if (one or other) not in (None, "none") or one != other:
        yield _need("ComfyUI's options", one, other, _same(one, other))


def _packs(lock: Lock, now: Lock) -> Iterator[LockedNeed]:
    for name, one, other in _both(lock.packs, now.packs):
        label = f"node pack {name}"
        if one is None or other is None:
            yield _need(label, _pack(one), _pack(other), False)
            continue
        # The commit is exact; what comes from the registry of packs has none.
        same = _same(one.commit, other.commit)
        yield _need(label, _pack(one), _pack(other), same if same is not None else _same(one.version, other.version))


def _file(label: str, one: LockedFile | None, other: LockedFile | None) -> LockedNeed:
    if one is None or other is None:
        return _need(label, _content(one), _content(other), False)
    same = _same(one.blake3, other.blake3)
    if same is None and _same(one.size, other.size) is False:
        same = False
    return _need(label, _content(one), _content(other), same)


def _need(name: str, wanted: str | None, found: str | None, same: bool | None) -> LockedNeed:
    state: NeedState = "unknown" if same is None else "there" if same else "different"
    return LockedNeed(name=name, state=state, required=False, wanted=wanted, found=found)


def _same(one: T | None, other: T | None) -> bool | None:
    return None if one is None or other is None else one == other


def _both(before: Mapping[T, _V], after: Mapping[T, _V]) -> Iterator[tuple[T, _V | None, _V | None]]:
    for key in dict.fromkeys([*before, *after]):
        yield key, before.get(key), after.get(key)


def _pack(pack: PackVersion | None) -> str | None:
    if pack is None:
        return "not used"
    return " ".join(filter(None, (pack.version, pack.commit and pack.commit[:12]))) or None


def _content(file: LockedFile | None) -> str | None:
    if file is None:
        return "not used"
    return _short(file.blake3) if file.blake3 else None if file.size is None else f"{file.size:,} bytes"


def _short(digits: str | None) -> str:
    return digits[:12] if digits else "none"
