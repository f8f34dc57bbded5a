"""Starting the language server."""

from __future__ import annotations

from .._distribution import pip_install
from .._signals import ended_at_once
from ..errors import ScriptError

__all__ = ["serve"]


def serve(place: str | None = None, *, beside_pylance: bool = False, jedi_seconds: float | None = None) -> None:
    """Serves an editor over standard input and output, until it ends.

    Args:
        place: Where the nodes come from: a file, a server's address or a ComfyUI folder, as of `load_registry`. None:
            the server in COMFY_SCRIPT_SERVER, or else what `load()` read last.
        beside_pylance: Offer only what Pylance doesn't.
        jedi_seconds: How long an answer waits for Jedi's part, where the rest is worth having without it; None: 0.7.

    Raises:
        ScriptError: The extra `lsp` isn't installed.
    """
    try:
        from .server import JEDI_SECONDS, ComfyLanguageServer
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("jedi_language_server", "lsprotocol", "pygls"):
            raise
        raise ScriptError(f"The language server needs {missing.name}: {pip_install('lsp')}") from None
    # A thread waits for what the editor says next, and can't be interrupted.
    with ended_at_once():
        seconds = JEDI_SECONDS if jedi_seconds is None else jedi_seconds
        ComfyLanguageServer(place, beside_pylance=beside_pylance, jedi_seconds=seconds).start_io()
