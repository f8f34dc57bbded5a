"""A workflow drawn as its graph: an SVG for a notebook's page, in the colours of its theme."""

from __future__ import annotations

import html
from collections.abc import Collection, Mapping
from typing import Any

from .._text import one_line
from ..formats.layout import layered_layout
from ..graph.records import Call, CallOutput
from ..registry.link_types import atoms

__all__ = ["graph_html"]

_MOST = 300
"""How many nodes are drawn: a page with more of them is slow, and nobody reads it."""
_WIDTH, _TITLE, _ROW, _PAD = 190, 24, 17, 7
_GAP = (44.0, 22.0)
_MARGIN = 5
_ROWS = 9
_CHARACTERS = 25
"""How many fit beside each other in a node."""

_PAPER = "var(--jp-layout-color1,var(--vscode-editor-background,#ffffff))"
_HEAD = "var(--jp-layout-color2,var(--vscode-editorWidget-background,#eeeeee))"
_EDGE = "var(--jp-border-color1,var(--vscode-panel-border,#bdbdbd))"
_INK = "var(--jp-ui-font-color1,var(--vscode-editor-foreground,#212121))"
_BAD = "#dc2626"
_FONT = "font-family:var(--jp-ui-font-family,var(--vscode-font-family,system-ui,sans-serif));"
# Dark enough for a white page, light enough for a black one.
_COLORS = {
    "AUDIO": "#2a9d8f",
    "CLIP": "#c9a400",
    "CONDITIONING": "#e08a1e",
    "CONTROL_NET": "#3f9f9f",
    "IMAGE": "#3f8fd8",
    "LATENT": "#d65db1",
    "MASK": "#4c9f50",
    "MODEL": "#8a6fd1",
    "VAE": "#e05252",
    "VIDEO": "#2f6fb0",
}
_OTHER = "#8a8a8a"


def graph_html(calls: Collection[Call], wrong: Mapping[Call, str] | None = None) -> str:
    """Draws calls of nodes, with their values and links.

    Args:
        calls: The calls; links to others aren't drawn.
        wrong: Those that something is wrong with, and what.
    """
    if not calls:
        return '<div style="opacity:.65">a workflow without nodes</div>'
    wrong = wrong or {}
    notes = "".join(
        f'<div style="color:{_BAD};overflow-wrap:anywhere">✗ {_escape(_where(call))}: {_escape(said)}</div>'
        for call, said in wrong.items()
    )
    if len(calls) > _MOST:
        return f"<div>{len(calls)} nodes, too many to be drawn here; ui_format() opens in ComfyUI's page</div>{notes}"
    return f'<div style="{_FONT}font-size:12px">{_svg(list(calls), wrong)}{notes}</div>'


def _svg(calls: list[Call], wrong: Mapping[Call, str]) -> str:
    cards = {call: _Card(call) for call in calls}
    indexes = {call: index for index, call in enumerate(calls)}
    links = [(output, call, key) for call in calls for key, output in cards[call].links if output.call in indexes]
    edges = [(indexes[output.call], indexes[call]) for output, call, _ in links]
    places = layered_layout([(_WIDTH, card.height) for card in cards.values()], edges, gap=_GAP)
    for card, (x, y) in zip(cards.values(), places, strict=True):
        card.x, card.y = x + _MARGIN, y + _MARGIN
    width = max(card.x for card in cards.values()) + _WIDTH + _MARGIN
    height = max(card.y + card.height for card in cards.values()) + _MARGIN
    drawn = [_link(cards[output.call].exit(output.slot), cards[call].entry(key), _color(output.type))
             for output, call, key in links]  # fmt: skip
    drawn += [card.svg(wrong.get(call)) for call, card in cards.items()]
    # As wide as the page, but never so small that it can't be read: then it is scrolled.
    style = f"width:100%;min-width:{width * 0.62:.0f}px;max-width:{width:.0f}px;height:auto;display:block"
    return (
        f'<div style="overflow-x:auto"><svg xmlns="http://www.w3.org/2000/svg" role="img" '
        f'aria-label="workflow of {len(calls)} nodes" viewBox="0 0 {width:.0f} {height:.0f}" style="{style}" '
        f'font-size="11">{"".join(drawn)}</svg></div>'
    )


class _Card:
    """A node as a box: its links beside its outputs, then its values."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.x = self.y = 0.0
        self.links = [(key, value) for key, value in call.inputs.items() if isinstance(value, CallOutput)]
        values = [(key, value) for key, value in call.inputs.items() if not isinstance(value, CallOutput)]
        self._values = values if len(values) <= _ROWS else values[: _ROWS - 1]
        self._more = len(values) - len(self._values)
        self._sockets = max(len(self.links), len(call.spec.outputs))
        rows = self._sockets + len(self._values) + bool(self._more)
        self.height = _TITLE + rows * _ROW + (_PAD if rows else 0)

    def entry(self, key: str) -> tuple[float, float]:
        """Where the link to an input ends."""
        return self.x, self._row([name for name, _ in self.links].index(key))

    def exit(self, slot: int) -> tuple[float, float]:
        """Where the links of an output begin."""
        return self.x + _WIDTH, self._row(max(slot, 0))

    def _row(self, index: int) -> float:
        return self.y + _TITLE + 4 + (index + 0.5) * _ROW

    def svg(self, wrong: str | None) -> str:
        """The box; a red one, if something is wrong with it."""
        x, y, call = self.x, self.y, self.call
        edge, width = (_BAD, 2.5) if wrong is not None else (_EDGE, 1)
        tip = f"{call.name}\n{call.source or ''}" + (f"\n{wrong}" if wrong is not None else "")
        parts = [
            f"<title>{_escape(tip)}</title>",
            _box(x, y, self.height, _PAPER),
            f'<path d="M{x:.1f} {y + _TITLE:.1f}v-{_TITLE - 5}q0 -5 5 -5h{_WIDTH - 10}q5 0 5 5v{_TITLE - 5}z" '
            f'style="fill:{_HEAD}"/>',
            _box(x, y, self.height, "none", edge, width),
            _text(
                x + 8, y + 16, _short(call.name, _CHARACTERS - 1), color=_BAD if wrong is not None else _INK, bold=True
            ),
        ]
        for index, (key, value) in enumerate(self.links):
            parts.append(_socket(x, self._row(index), _color(value.type)))
            parts.append(_text(x + 8, self._row(index) + 4, _short(key, 16)))
        for index, output in enumerate(call.spec.outputs):
            parts.append(_socket(x + _WIDTH, self._row(index), _color(output.type)))
            parts.append(_text(x + _WIDTH - 8, self._row(index) + 4, _short(output.name, 12), end=True))
        for index, (key, value) in enumerate(self._values, self._sockets):
            name = _short(key, 16)
            parts.append(_text(x + 8, self._row(index) + 4, name, faint=True))
            room = _CHARACTERS - len(name) - 1
            parts.append(_text(x + _WIDTH - 8, self._row(index) + 4, _short(_said(value), room), end=True))
        if self._more:
            row = self._row(self._sockets + len(self._values)) + 4
            parts.append(_text(x + 8, row, f"… and {self._more} more", faint=True))
        return f"<g>{''.join(parts)}</g>"


def _where(call: Call) -> str:
    return f"{call.name} ({call.source})" if call.source is not None else call.name


def _said(value: Any) -> str:
    if isinstance(value, str):
        return value or "''"
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)


def _short(text: str, room: int) -> str:
    line = one_line(text[:200])
    return line if len(line) <= room else f"{line[: max(room - 1, 1)]}…"


def _color(link_type: str) -> str:
    return next((_COLORS[atom] for atom in atoms(link_type) if atom in _COLORS), _OTHER)


def _escape(text: str) -> str:
    return html.escape("\n".join(one_line(line) for line in text.split("\n")))


def _box(x: float, y: float, height: float, fill: str, edge: str = "none", width: float = 0) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{_WIDTH}" height="{height:.1f}" rx="5" '
        f'style="fill:{fill};stroke:{edge};stroke-width:{width}"/>'
    )


def _socket(x: float, y: float, color: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{color}"/>'


def _text(
    x: float, y: float, text: str, *, color: str = _INK, bold: bool = False, end: bool = False, faint: bool = False
) -> str:
    more = (' font-weight="600"' if bold else "") + (' text-anchor="end"' if end else "")
    style = f"fill:{color}" + (";opacity:.6" if faint else "")
    return f'<text x="{x:.1f}" y="{y:.1f}"{more} style="{style}">{_escape(text)}</text>'


def _link(start: tuple[float, float], end: tuple[float, float], color: str) -> str:
    (x0, y0), (x1, y1) = start, end
    bend = max(abs(x1 - x0) / 2, 24)
    return (
        f'<path d="M{x0:.1f} {y0:.1f}C{x0 + bend:.1f} {y0:.1f} {x1 - bend:.1f} {y1:.1f} {x1:.1f} {y1:.1f}" '
        f'fill="none" stroke="{color}" stroke-width="2"/>'
    )
