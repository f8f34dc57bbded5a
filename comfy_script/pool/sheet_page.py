"""A contact sheet as a page for a browser: one file with all that it shows, which fetches nothing."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import json
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .._reading import LARGEST_RESULT, absolute, read_bytes
from ..pictures.placing import in_order
from .sheets import thumbnail

if TYPE_CHECKING:
    from .sheets import Cell, Sheet

__all__ = ["page"]

_AS_IT_IS = 60_000
"""Bytes up to which a picture is put into the page as its file has it."""
_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif"}

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b1b1f; --faint: #63636e; --line: #dcdce2; --soft: #f4f4f7;
  --bad: #a32020; --bad-ground: #fdecea; --thumb: 168px; }
@media (prefers-color-scheme: dark) { :root { --ground: #16161a; --text: #ececf1; --faint: #a2a2ae; --line: #34343d;
  --soft: #222228; --bad: #ff9d94; --bad-ground: #3a1d1b; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 20px; background: var(--ground); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
h1 { margin: 0 0 2px; font-size: 21px; overflow-wrap: anywhere; }
h2 { margin: 26px 0 8px; font-size: 15px; font-weight: 600; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
.filters { display: flex; flex-wrap: wrap; gap: 10px 14px; margin: 14px 0 0; }
.filters label { display: flex; flex-direction: column; min-width: 0; max-width: 100%; font-size: 13px;
  color: var(--faint); overflow-wrap: anywhere; }
select, button { font: inherit; color: inherit; }
select { max-width: min(280px, 100%); padding: 5px 8px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--soft); color: var(--text); }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(var(--thumb), 44%), 1fr)); gap: 12px; }
figure { margin: 0; min-width: 0; }
.pictures { display: grid; gap: 3px; }
.pictures button { display: block; width: 100%; padding: 0; border: 0; border-radius: 5px; background: var(--soft);
  cursor: zoom-in; overflow: hidden; }
.pictures img { display: block; width: 100%; aspect-ratio: 1; object-fit: contain; }
.none { display: flex; align-items: center; justify-content: center; aspect-ratio: 1; padding: 10px; border: 0;
  border-radius: 5px; background: var(--soft); color: var(--faint); width: 100%; text-align: center;
  overflow-wrap: anywhere; cursor: pointer; }
.none.failed { background: var(--bad-ground); color: var(--bad); }
figcaption { margin-top: 4px; font-size: 13px; color: var(--faint); overflow: hidden; overflow-wrap: anywhere;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
:focus-visible { outline: 2px solid #4c6fff; outline-offset: 2px; }
dialog { width: min(1100px, 96vw); max-height: 94vh; padding: 0; border: 0; border-radius: 10px;
  background: var(--ground); color: var(--text); }
dialog::backdrop { background: rgb(0 0 0 / 70%); }
.shown { display: grid; grid-template-columns: minmax(0, 1fr) minmax(200px, 300px); gap: 18px; padding: 18px; }
.shown img { display: block; width: 100%; max-height: 78vh; object-fit: contain; background: var(--soft); }
.small { image-rendering: pixelated; }
.bar { display: flex; gap: 8px; margin-bottom: 12px; }
.bar button { padding: 5px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--soft);
  cursor: pointer; }
.bar button:last-child { margin-left: auto; }
dl { margin: 0; } dt { font-size: 13px; color: var(--faint); }
dd { margin: 0 0 8px; overflow-wrap: anywhere; white-space: pre-wrap; }
@media (max-width: 640px) { body { padding: 14px; } .shown { grid-template-columns: minmax(0, 1fr); padding: 14px; }
  .filters label { flex: 1 1 40%; } select { width: 100%; } }
"""

_SCRIPT = """
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const make = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};
const said = value => typeof value === 'string' ? value : JSON.stringify(value);
const chosen = {};
const main = document.querySelector('main');
const dialog = document.querySelector('dialog');
let visible = [];
let at = 0;

for (const [name, values] of Object.entries(data.filters)) {
  const label = make('label', '', name);
  const select = make('select');
  select.setAttribute('aria-label', name);
  select.append(new Option('all', ''));
  values.forEach((value, number) => {
    const text = said(value);
    select.append(new Option(text.length > 60 ? text.slice(0, 59) + '…' : text, String(number)));
  });
  select.addEventListener('change', () => { chosen[name] = select.value; draw(); });
  label.append(select);
  document.querySelector('.filters').append(label);
}

const fits = job => Object.entries(chosen).every(([name, number]) => {
  if (number === '') return true;
  const wanted = JSON.stringify(data.filters[name][Number(number)]);
  return JSON.stringify(name === 'state' && job.state ? job.state : job.params[name] ?? null) === wanted;
});

function figure(cell, label) {
  const made = make('figure');
  const show = number => { at = visible.findIndex(each => each.cell === cell && each.number === number); enlarge(); };
  if (cell.pictures.length) {
    const grid = make('div', 'pictures');
    grid.style.gridTemplateColumns = `repeat(${Math.ceil(Math.sqrt(cell.pictures.length))}, minmax(0, 1fr))`;
    cell.pictures.forEach((picture, number) => {
      const button = make('button');
      button.type = 'button';
      button.setAttribute('aria-label', `Enlarge: ${cell.name}`);
      const image = make('img');
      image.src = picture.src;
      image.alt = cell.name;
      image.loading = 'lazy';
      button.append(image);
      button.addEventListener('click', () => show(number));
      grid.append(button);
      visible.push({ cell, number });
    });
    made.append(grid);
  } else {
    const button = make('button', cell.state === 'failed' ? 'none failed' : 'none', cell.text);
    button.type = 'button';
    button.addEventListener('click', () => show(0));
    visible.push({ cell, number: 0 });
    made.append(button);
  }
  made.append(make('figcaption', '', label));
  return made;
}

function draw() {
  main.replaceChildren();
  visible = [];
  const filtered = Object.values(chosen).some(value => value !== '');
  let jobs = 0;
  data.cells.forEach((row, number) => {
    const cells = row.map((cell, column) => [cell, data.columns[column]])
      .filter(([cell]) => cell ? fits(cell) : !filtered);
    if (!cells.some(([cell]) => cell)) return;
    if (data.rows[number]) main.append(make('h2', '', data.rows[number]));
    const grid = make('div', 'row');
    for (const [cell, label] of cells) {
      grid.append(cell ? figure(cell, label) : make('figure'));
      jobs += cell ? 1 : 0;
    }
    main.append(grid);
  });
  document.querySelector('.count').textContent = `${jobs} of ${data.jobs} jobs`;
  if (!jobs) main.append(make('p', 'faint', 'No job fits all of these filters.'));
}

function enlarge() {
  const { cell, number } = visible[at];
  const picture = cell.pictures[number];
  const place = dialog.querySelector('.place');
  place.replaceChildren();
  if (picture) {
    const image = make('img', picture.width < 400 ? 'small' : '');
    image.src = picture.src;
    image.alt = cell.name;
    place.append(image);
  } else {
    place.append(make('div', cell.state === 'failed' ? 'none failed' : 'none', cell.text));
  }
  const list = dialog.querySelector('dl');
  list.replaceChildren();
  const facts = [...Object.entries(cell.params), ...cell.facts];
  for (const [name, value] of facts) list.append(make('dt', '', name), make('dd', '', said(value)));
  if (picture && picture.href) {
    const link = make('a', '', 'open the file');
    link.href = picture.href;
    const item = make('dd');
    item.append(link);
    list.append(item);
  }
  if (!dialog.open) dialog.showModal();
}

const step = by => { at = (at + by + visible.length) % visible.length; enlarge(); };
dialog.querySelector('.before').addEventListener('click', () => step(-1));
dialog.querySelector('.after').addEventListener('click', () => step(1));
dialog.querySelector('.close').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
dialog.addEventListener('keydown', event => {
  if (event.key === 'ArrowLeft') step(-1);
  if (event.key === 'ArrowRight') step(1);
});
draw();
"""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; \
script-src '{hash}'; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
<div class="count faint" aria-live="polite"></div>
<div class="filters"></div>
<main></main>
<dialog aria-label="A picture and its parameters">
<div class="shown">
<div class="place"></div>
<div>
<div class="bar"><button type="button" class="before" aria-label="The one before">←</button>
<button type="button" class="after" aria-label="The next one">→</button>
<button type="button" class="close">Close</button></div>
<dl></dl>
</div>
</div>
</dialog>
<script type="application/json" id="data">{data}</script>
<script>{script}</script>
</body>
</html>
"""


def page(sheet: Sheet, folder: Path, size: int) -> str:
    """The page.

    Args:
        sheet: The sheet.
        folder: Where the page will be: it names the run's files from there.
        size: Pixels of a picture's longer side, at most.
    """
    jobs = [cell.job for row in sheet.cells for cell in row if cell.job is not None]
    data = {
        "rows": sheet.rows,
        "columns": sheet.columns,
        "cells": [[None if cell.job is None else _cell(cell, folder, size) for cell in row] for row in sheet.cells],
        "jobs": len(jobs),
        "filters": _filters(sheet),
    }
    digest = base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()
    return _PAGE.format(
        title=html.escape(sheet.title), style=_STYLE, data=_json(data), script=_SCRIPT, hash=f"sha256-{digest}"
    )


def _json(data: Any) -> str:
    """JSON that can't end the element that it stands in."""
    text = json.dumps(_finite(data), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode(errors="backslashreplace").decode()


def _finite(data: Any) -> Any:
    """The same with texts for what JSON has no numbers for."""
    if isinstance(data, dict):
        return {name: _finite(value) for name, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_finite(value) for value in data]
    return str(data) if isinstance(data, float) and not math.isfinite(data) else data


def _filters(sheet: Sheet) -> dict[str, list[Any]]:
    """The values of what differs, of the jobs' states, too."""
    jobs = [cell.job for row in sheet.cells for cell in row if cell.job is not None]
    found: dict[str, dict[str, Any]] = {}
    for name in dict.fromkeys(name for job in jobs for name in job.params):
        values = [job.params.get(name) for job in jobs]
        distinct = {json.dumps(value): value for value in values}
        if len(distinct) > 1:
            found[name] = in_order(distinct)
    states = dict.fromkeys(job.state for job in jobs)
    if len(states) > 1 and "state" not in found:
        found["state"] = {state: state for state in states}
    return {name: list(values.values()) for name, values in found.items()}


def _cell(cell: Cell, folder: Path, size: int) -> dict[str, Any]:
    job = cell.job
    assert job is not None, "an empty place has no data"
    params = dict(job.params)
    facts: list[tuple[str, Any]] = []
    facts += [("seconds", round(job.seconds, 2))] if job.seconds is not None else []
    facts += [("worker", job.worker)] if job.worker else []
    facts += [("models", ", ".join(job.models))] if job.models else []
    facts += [("versions", ", ".join(f"{name} {each}" for name, each in job.versions.items()))] if job.versions else []
    facts += [("error", job.error)] if job.error else []
    name = ", ".join(f"{key} {value}" for key, value in params.items())
    return {
        "params": params,
        "facts": facts,
        "state": job.state,
        "text": cell.text,
        "name": name if len(name) <= 200 else f"{name[:199]}…",
        "pictures": [made for path in cell.pictures if (made := _picture(path, folder, size)) is not None],
    }


def _picture(path: Path, folder: Path, size: int) -> dict[str, Any] | None:
    """A picture as an address that has it in itself."""
    image = thumbnail(path, size)
    if image is None:
        return None
    kind = _TYPES.get(path.suffix.lower())
    if kind is not None and path.stat().st_size <= _AS_IT_IS:
        content = read_bytes(path, LARGEST_RESULT)
    else:
        buffer = io.BytesIO()
        image.save(buffer, "WEBP", quality=85)
        kind, content = "image/webp", buffer.getvalue()
    source = f"data:{kind};base64,{base64.b64encode(content).decode()}"
    return {"src": source, "width": image.width, "href": _address(path, folder)}


def _address(path: Path, folder: Path) -> str:
    try:
        return quote(Path(os.path.relpath(absolute(path), folder)).as_posix())
    except ValueError:  # another drive
        return absolute(path).as_uri()
