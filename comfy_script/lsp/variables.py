"""The type of a variable of any kind, as Jedi infers it; what holds outputs of nodes, `analysis` knows better."""

from __future__ import annotations

from jedi_language_server import jedi_utils
from jedi_language_server.notebook_utils import supports_notebooks
from jedi_language_server.server import JediLanguageServer
from lsprotocol import types as lsp

__all__ = ["variable_type", "with_type"]

_VARIABLES = ("statement", "param", "instance")
"""Kinds of Jedi's names that have a type worth telling; functions, classes and modules show themselves."""


@supports_notebooks
def variable_type(server: JediLanguageServer, params: lsp.HoverParams) -> str | None:
    """A variable that is pointed at, with its type, as `steps: int`; None if it isn't known, or none is.

    Args:
        server: The server.
        params: The place.
    """
    document = server.workspace.get_text_document(params.text_document.uri)
    script = jedi_utils.script(server.project, document)
    place = jedi_utils.line_column(params.position)
    name = next((each for each in script.goto(*place) if each.type in _VARIABLES), None)
    if name is None:
        return None
    # Of what is put together Jedi gives no hint, but knows which classes come out.
    hint = name.get_type_hint() or " | ".join(dict.fromkeys(each.name for each in name.infer()))
    return f"{name.name}: {hint}" if hint else None


def with_type(found: lsp.Hover, text: str) -> lsp.Hover:
    """What Jedi shows of a variable, with its type before it."""
    contents = found.contents
    if isinstance(contents, lsp.MarkupContent):
        is_plain = contents.kind == lsp.MarkupKind.PlainText
        first = text if is_plain else f"```python\n{text}\n```"
        found.contents = lsp.MarkupContent(contents.kind, f"{first}\n{contents.value}")
    return found
