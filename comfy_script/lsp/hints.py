"""Link types beside the variables that get outputs of nodes."""

from __future__ import annotations

import ast

from lsprotocol import types as lsp

from .calls import link_type_text
from .scripts import Script
from .views import View

__all__ = ["inlay_hints"]


def inlay_hints(view: View, script: Script, part: lsp.Range) -> list[lsp.InlayHint]:
    """The link types of variables, where they get their values.

    Args:
        view: The document.
        script: Its text.
        part: The lines that the editor shows.
    """
    reading = script.reading()
    if reading is None:
        return []
    first, last = view.position(part.start).line, view.position(part.end).line
    annotated = {id(each.target) for each in ast.walk(reading.tree) if isinstance(each, ast.AnnAssign)}
    found: list[lsp.InlayHint] = []
    for node in ast.walk(reading.tree):
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Store) or not first <= node.lineno <= last:
            continue
        texts = dict.fromkeys(map(link_type_text, reading.seen(node)))
        if texts and None not in texts and id(node) not in annotated:
            end = reading.source.end(node)
            label = f": {' | '.join(text for text in texts if text is not None)}"
            found.append(lsp.InlayHint(view.range(end, end).start, label, kind=lsp.InlayHintKind.Type))
    return sorted(found, key=lambda hint: (hint.position.line, hint.position.character))
