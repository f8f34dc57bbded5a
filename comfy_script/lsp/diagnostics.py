"""What is wrong with a script, as the protocol has it."""

from __future__ import annotations

from lsprotocol import types as lsp

from ..analysis.explanations import page_address
from ..analysis.findings import Finding
from ..analysis.rules import Severity
from .scripts import Script
from .typed import TypingPlace
from .views import View

__all__ = ["as_diagnostic", "diagnostics"]

_SOURCE = "comfy-script"
"""Who says it."""


def diagnostics(
    view: View, script: Script, *, beside_pylance: bool, typing: TypingPlace | None = None
) -> tuple[dict[str, list[lsp.Diagnostic]], bool]:
    """What is wrong with a document.

    Args:
        view: The document.
        script: Its text.
        beside_pylance: Leave out what Pylance tells.
        typing: Where somebody types: what is half typed there is left out.

    Returns:
        By the address of the document or cell; and whether something half typed was left out.
    """
    found: dict[str, list[lsp.Diagnostic]] = {uri: [] for uri, _ in view.cells or [(view.uri, 0)]}
    is_part = False
    for each in script.findings():
        if beside_pylance and each.rule.name == "syntax-error":
            continue
        if typing is not None and typing.is_half_typed(each):
            is_part = True
            continue
        uri, place = view.place(each.start, each.end)
        found[uri].append(as_diagnostic(each, place))
    return found, is_part


def as_diagnostic(finding: Finding, place: lsp.Range) -> lsp.Diagnostic:
    """A finding, at its place in its document or cell."""
    is_error = finding.rule.severity is Severity.ERROR
    tags = [lsp.DiagnosticTag.Deprecated] if finding.rule.name == "deprecated-node" else None
    return lsp.Diagnostic(
        place,
        finding.message,
        severity=lsp.DiagnosticSeverity.Error if is_error else lsp.DiagnosticSeverity.Hint,
        code=finding.rule.code,
        code_description=lsp.CodeDescription(page_address(finding.rule)),
        source=_SOURCE,
        tags=tags,
    )
