"""Owns: workflow → Python source, in ordered passes, one per module. Knows: formats, graph, signature, registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .style import ArgsFormat, ArgumentStyle, FormatOptions
    from .transpiler import transpile
    from .workflow_to_script import WorkflowToScriptTranspiler

__all__ = ["ArgsFormat", "ArgumentStyle", "FormatOptions", "WorkflowToScriptTranspiler", "transpile"]

__getattr__ = late_attributes(
    __name__,
    {
        **dict.fromkeys(("ArgsFormat", "ArgumentStyle", "FormatOptions"), "style"),
        "WorkflowToScriptTranspiler": "workflow_to_script",
        "transpile": "transpiler",
    },
)
