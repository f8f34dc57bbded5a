"""What a workflow's result depends on, as data and as a file that can be compared line by line."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...._files import reason, write_atomically
from ...._reading import read_bytes
from ....comfyui.versions import PackVersion
from ....errors import FormatError, ResultError
from ....formats.json_text import parse_json
from ....formats.metadata import read_metadata

__all__ = ["LOCK_KEY", "Lock", "LockedFile", "read_lock"]

LOCK_KEY = "ComfyScriptLock"
"""The key of a lock in an image's metadata."""

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file's content.

    Attributes:
        size: Bytes; None if it isn't known.
        blake3: Its BLAKE3 hash, 64 hexadecimal digits; None if it isn't known.
    """

    size: int | None = None
    blake3: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What a workflow's result depends on. What isn't known is None, and never guessed.

    Attributes:
        workflows: A digest of each workflow as it is sent, by what it computes: ids, order and titles don't count.
        versions: `comfyui`, `comfyui_commit`, `python`, `torch`, `system`, `device`, and `comfy_script`, ours here.
        options: ComfyUI's options that change what is computed, such as `--force-fp16`.
        packs: Node packs by their folder, those of which the workflow has nodes.
        models: Models by kind and name: `checkpoints/dream.safetensors`.
        inputs: Files that nodes load, by name.
    """

    workflows: tuple[str, ...]
    versions: Mapping[str, str | None]
    options: tuple[str, ...] | None = None
    packs: Mapping[str, PackVersion] = field(default_factory=dict)
    models: Mapping[str, LockedFile] = field(default_factory=dict)
    inputs: Mapping[str, LockedFile] = field(default_factory=dict)

    @property
    def unknown(self) -> tuple[str, ...]:
        """What isn't known, in words. That there is no commit is no gap: few install ComfyUI by git."""
        found = [name for name, value in self.versions.items() if value is None and name != "comfyui_commit"]
        found += [f"node pack {name}" for name, pack in self.packs.items() if not (pack.version or pack.commit)]
        found += [f"model {name}" for name, file in self.models.items() if file.blake3 is None]
        return (*found, *(f"input {name}" for name, file in self.inputs.items() if file.blake3 is None))

    def as_json(self) -> dict[str, Any]:
        """It as plain values, in an order that is always the same."""
        return {
            "lock_format": _FORMAT,
            "workflows": list(self.workflows),
            "versions": dict(self.versions),
            "options": None if self.options is None else list(self.options),
            "packs": {name: asdict(pack) for name, pack in sorted(self.packs.items())},
            "models": {name: asdict(file) for name, file in sorted(self.models.items())},
            "inputs": {name: asdict(file) for name, file in sorted(self.inputs.items())},
        }

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes it as JSON, in place of a file that is there.

        Returns:
            The path.

        Raises:
            ResultError: It can't be written.
        """
        target = Path(path)
        try:
            write_atomically(target, f"{self}\n".encode())
        except OSError as failure:
            raise ResultError(f"{target} can't be written: {reason(failure)}") from failure
        return target

    def __str__(self) -> str:
        return json.dumps(self.as_json(), ensure_ascii=False, indent=2)


def read_lock(path: str | os.PathLike[str]) -> Lock:
    """Reads a lock from its file, or from an image that carries one.

    Raises:
        FormatError: There is none in it, or it is damaged.
    """
    source = Path(path)
    try:
        content = read_bytes(source)
    except OSError as failure:
        raise FormatError(f"{source} can't be read: {reason(failure)}") from failure
    name = str(source)
    if content.lstrip()[:1] == b"{":
        return _lock(parse_json(content, name), name)
    data = read_metadata(content, name=name).extra.get(LOCK_KEY)
    if data is None:
        raise FormatError(f"{name} carries no lock: `comfy-script run --lock` puts one into images.")
    return _lock(data, name)


def _lock(data: Any, name: str) -> Lock:
    data = data if isinstance(data, Mapping) else {}
    if data.get("lock_format") != _FORMAT:
        found = data.get("lock_format")
        what = f"one of format {found!r}, which needs a newer comfy_script" if found is not None else "none"
        raise FormatError(f"{name} is no lock that can be read: it is {what}.")
    try:
        return Lock(
            workflows=tuple(_texts(data["workflows"])),
            versions={key: _optional(value, str) for key, value in data["versions"].items()},
            options=None if data["options"] is None else tuple(_texts(data["options"])),
            packs={key: PackVersion(**_fields(value, str)) for key, value in data["packs"].items()},
            models={key: _file(value) for key, value in data["models"].items()},
            inputs={key: _file(value) for key, value in data["inputs"].items()},
        )
    except (KeyError, TypeError, AttributeError) as failure:
        raise FormatError(f"{name} is a damaged lock: {failure!r}.") from failure


def _file(value: Mapping[str, Any]) -> LockedFile:
    return LockedFile(_optional(value["size"], int), _optional(value["blake3"], str))


def _fields(value: Mapping[str, Any], kind: type) -> dict[str, Any]:
    return {key: _optional(each, kind) for key, each in value.items()}


def _texts(values: Any) -> list[str]:
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise TypeError(values)
    return values


def _optional(value: Any, kind: type) -> Any:
    if value is not None and not isinstance(value, kind):
        raise TypeError(value)
    return value
