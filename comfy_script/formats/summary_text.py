"""A summary of a file as text for a terminal, and as a table for a notebook. All of it are words of strangers."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .._text import one_line, printable
from .json_text import shown_json

if TYPE_CHECKING:
    from .summary import ModelUse, NodeSettings, Summary

__all__ = ["to_html", "to_text"]

_LONGEST = 4000
"""Characters of one text that are shown."""
_MOST = 40
"""Rows of one kind, and values of a grid."""
_KINDS = {
    "checkpoints": "checkpoint",
    "loras": "LoRA",
    "vae": "VAE",
    "controlnet": "ControlNet",
    "diffusion_models": "diffusion model",
    "text_encoders": "text encoder",
    "upscale_models": "upscale model",
    "clip_vision": "CLIP vision",
    "embeddings": "embedding",
    "style_models": "style model",
    "hypernetworks": "hypernetwork",
}


def to_text(summary: Summary, *, script: bool = True) -> str:
    """The summary as lines.

    Args:
        summary: The summary.
        script: Add the script's source; otherwise only how long it is.
    """
    lines = [_title(summary)]
    rows = [row for row in _rows(summary) if row[0] != "script"]
    width = max((len(name) for name, _ in rows), default=0)
    for name, texts in rows:
        for number, line in enumerate(line for text in texts for line in text.split("\n")):
            lines.append(f"  {name if number == 0 else '':{width}}  {line}".rstrip())
    if summary.script is not None:
        if script:
            lines += ["", "The script:", "", _shortened(printable(summary.script).rstrip("\n"), _LONGEST * 10)]
        else:
            lines.append(f"  {'script':{width}}  {_lines(summary.script)}")
    return "\n".join(lines)


def to_html(summary: Summary) -> str:
    """The summary as a table; the script is folded."""
    cell = 'style="text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere"'
    rows = "".join(
        f"<tr><th {cell}>{html.escape(name)}</th><td {cell}>{html.escape(chr(10).join(texts))}</td></tr>"
        for name, texts in _rows(summary)
    )
    folded = ""
    if summary.script is not None:
        source = html.escape(_shortened(printable(summary.script), _LONGEST * 10))
        folded = f"<details><summary>Script, {_lines(summary.script)}</summary><pre>{source}</pre></details>"
    return f"<div><strong>{html.escape(_title(summary))}</strong><table>{rows}</table>{folded}</div>"


def _title(summary: Summary) -> str:
    image = f": {summary.format}, " if summary.format else ": " if summary.size else ""
    size = f"{summary.size[0]} × {summary.size[1]}" if summary.size else ""
    nothing = " – says nothing of how it was made" if summary.is_empty else ""
    return one_line(f"{summary.name}{image}{size}{nothing}")


def _rows(summary: Summary) -> Iterator[tuple[str, list[str]]]:
    """Names with texts, each printable."""
    for name, texts in (("prompt", summary.prompts), ("negative", summary.negative_prompts)):
        if texts:
            yield name, _few([_shortened(printable(text).strip(), _LONGEST) for text in texts])
    if summary.models:
        yield "models", _few([_model(use) for use in summary.models])
    if summary.seeds:
        yield "seed", _few([_settings(each, alone=True) for each in summary.seeds])
    if summary.sampling:
        yield "sampling", _few([_settings(each) for each in summary.sampling])
    if summary.sizes:
        yield "latent", _few([_size(each) for each in summary.sizes])
    if summary.pictures is not None:
        yield "pictures", list(_pictures(summary.pictures))
    if summary.nodes is not None:
        forms = [("prompt", summary.metadata.prompt), ("workflow", summary.metadata.workflow)]
        yield (
            "workflow",
            [f"{summary.nodes} nodes, as {' and '.join(name for name, value in forms if value is not None)}"],
        )
    for key, value in list(summary.other.items())[:_MOST]:
        text = value if isinstance(value, str) else shown_json(value)
        yield one_line(str(key)[:80]), [_shortened(printable(text).strip(), _LONGEST)]


def _lines(script: str) -> str:
    count = len(script.splitlines())
    return f"{count} line{'' if count == 1 else 's'}"


def _few(texts: Sequence[str]) -> list[str]:
    return [*texts[:_MOST], *([f"… and {len(texts) - _MOST} more"] if len(texts) > _MOST else [])]


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]} … ({len(text):,} characters)"


def _short(value: Any) -> str:
    # Of numbers that the page has counted up in tenths, the last digits are noise.
    text = value if isinstance(value, str) else f"{value:.8g}" if isinstance(value, float) else shown_json(value)
    return one_line(_shortened(text, 200))


def _model(use: ModelUse) -> str:
    kind = _KINDS.get(use.folder or "", use.folder)
    # One number for a LoRA that changes the model and the text encoder alike.
    alike = len(set(use.strengths.values())) == 1
    shown = [f"strength {_short(next(iter(use.strengths.values())))}"] if alike else _named(use.strengths)
    about = ", ".join([*([_short(kind)] if kind else []), *shown])
    return f"{_short(use.name)} ({about})" if about else _short(use.name)


def _named(values: Any) -> list[str]:
    return [f"{_short(str(name))} {_short(value)}" for name, value in values.items()]


def _settings(found: NodeSettings, *, alone: bool = False) -> str:
    values = [_short(value) for value in found.values.values()] if alone else _named(found.values)
    node = f"{_short(found.node)} {_short(found.id)}"
    return f"{', '.join(values)}  ({node})" if alone else f"{node}: {', '.join(values)}"


def _size(found: NodeSettings) -> str:
    values = dict(found.values)
    size = " × ".join(_short(values.pop(name)) for name in ("width", "height") if name in values)
    return ", ".join([size, *_named(values)])


def _pictures(about: Any) -> Iterator[str]:
    differ = about.get("differ")
    count = _short(about.get("pictures"))
    if not isinstance(differ, dict):
        yield f"{count}, of {_short(about.get('workflows'))} workflows; this is the first one's"
        return
    yield f"{count}, which differ; all else is as of the first one"
    for name, values in list(differ.items())[:_MOST]:
        shown = [_short(value) for value in values[:_MOST]] if isinstance(values, list) else [_short(values)]
        yield f"{_short(str(name))}: {', '.join(shown)}"
