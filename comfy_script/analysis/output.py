"""What was found, as terminals, programs, GitHub and code scanners read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from .files import CheckedFile
from .findings import Finding, Fix, Position
from .rules import RULES, Severity

__all__ = ["as_github", "as_json", "as_sarif", "as_text"]

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def as_text(files: Iterable[CheckedFile]) -> Iterator[str]:
    """Lines such as `script.py:12:7: CS201 VAEDecode(vae): …`; columns count from 1."""
    for file in files:
        for each in file.findings:
            cell = f"cell {each.cell}:" if each.cell is not None else ""
            hint = "hint: " if each.rule.severity is Severity.HINT else ""
            place = f"{file.path}:{cell}{each.start.line}:{each.start.column + 1}"
            yield f"{place}: {each.rule.code} {hint}{each.message}"


def as_json(files: Iterable[CheckedFile]) -> list[dict[str, Any]]:
    """JSON values; rows and columns count from 1."""
    return [_record(file, each) for file in files for each in file.findings]


def _record(file: CheckedFile, each: Finding) -> dict[str, Any]:
    return {
        "code": each.rule.code,
        "name": each.rule.name,
        "severity": each.rule.severity.value,
        "message": each.message,
        "filename": str(file.path),
        "cell": each.cell,
        "location": _location(each.start),
        "end_location": _location(each.end),
        "fix": _fix(each.fix) if each.fix is not None else None,
    }


def _location(position: Position) -> dict[str, int]:
    return {"row": position.line, "column": position.column + 1}


def _fix(fix: Fix) -> dict[str, Any]:
    return {"content": fix.text, "location": _location(fix.start), "end_location": _location(fix.end)}


def as_github(files: Iterable[CheckedFile]) -> Iterator[str]:
    """Lines that GitHub's runners show beside the code of a pull request."""
    for file in files:
        for each in file.findings:
            level = "notice" if each.rule.severity is Severity.HINT else "error"
            values = {"title": f"{each.rule.code} {each.rule.name}", "file": str(file.path)}
            if each.cell is None:
                values |= {
                    "line": str(each.start.line),
                    "col": str(each.start.column + 1),
                    "endLine": str(each.end.line),
                    "endColumn": str(each.end.column + 1),
                }
            properties = ",".join(f"{key}={_escaped(value, properties=True)}" for key, value in values.items())
            yield f"::{level} {properties}::{_escaped(each.message)}"


def _escaped(text: str, *, properties: bool = False) -> str:
    pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), *([(":", "%3A"), (",", "%2C")] if properties else [])]
    for plain, escape in pairs:
        text = text.replace(plain, escape)
    return text


def as_sarif(files: Iterable[CheckedFile], version: str) -> dict[str, Any]:
    """A SARIF 2.1.0 log.

    Args:
        files: What was found.
        version: Of this package.
    """
    names = list(RULES)
    rules = [
        {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.summary},
            "defaultConfiguration": {"level": _level(rule.severity)},
        }
        for rule in RULES.values()
    ]
    results = [
        {
            "ruleId": each.rule.code,
            "ruleIndex": names.index(each.rule.name),
            "level": _level(each.rule.severity),
            "message": {"text": each.message if each.cell is None else f"cell {each.cell}: {each.message}"},
            "locations": [{"physicalLocation": _physical(file, each)}],
            **_changes(file, each),
        }
        for file in files
        for each in file.findings
    ]
    driver = {"name": "comfy-script check", "version": version, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"version": "2.1.0", "$schema": _SARIF, "runs": [run]}


def _level(severity: Severity) -> str:
    return "note" if severity is Severity.HINT else "error"


def _physical(file: CheckedFile, each: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(file)}
    if each.cell is None:
        place["region"] = _region(each.start, each.end)
    return place


def _artifact(file: CheckedFile) -> dict[str, str]:
    return {"uri": file.path.as_uri() if file.path.is_absolute() else quote(file.path.as_posix())}


def _region(start: Position, end: Position) -> dict[str, int]:
    return {
        "startLine": start.line,
        "startColumn": start.column + 1,
        "endLine": end.line,
        "endColumn": end.column + 1,
    }


def _changes(file: CheckedFile, each: Finding) -> dict[str, Any]:
    if each.fix is None or each.cell is not None:
        return {}
    change = {"deletedRegion": _region(each.fix.start, each.fix.end), "insertedContent": {"text": each.fix.text}}
    return {"fixes": [{"artifactChanges": [{"artifactLocation": _artifact(file), "replacements": [change]}]}]}
