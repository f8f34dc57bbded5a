"""ComfyUI's command-line arguments, as `load()` takes them."""

from __future__ import annotations

from typing import Any

__all__ = ["ComfyUIArgs"]


class ComfyUIArgs:
    """Arguments for ComfyUI's `main.py`, one string each: `ComfyUIArgs("--listen", "0.0.0.0", "--cpu")`.

    `python main.py --help` in ComfyUI's folder lists them.
    """

    __slots__ = ("_argv",)

    def __init__(self, *argv: str) -> None:
        for argument in argv:
            if not isinstance(argument, str):
                raise TypeError(f"ComfyUIArgs takes strings, not {argument!r}: ComfyUIArgs('--port', '8189')")
        self._argv = argv

    @property
    def argv(self) -> list[str]:
        """The arguments as a list."""
        return list(self._argv)

    def to_argv(self) -> list[str]:
        """The arguments as a list."""
        return list(self._argv)

    def __eq__(self, other: Any) -> bool:
        return self._argv == other._argv if isinstance(other, ComfyUIArgs) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._argv)

    def __repr__(self) -> str:
        return f"ComfyUIArgs({', '.join(map(repr, self._argv))})"
