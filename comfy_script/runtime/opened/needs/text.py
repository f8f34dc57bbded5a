"""What a workflow needs, on one screen."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence

from ...._near import did_you_mean, some_of
from ...._secrets import blank_url_credentials
from ...._text import one_line
from .records import InputNeed, LockedNeed, ModelNeed, Need, Needs, OptionNeed, PackNeed, VersionNeed

__all__ = ["screen"]

_MOST_NODES = 3
_MOST_TYPES = 6
_MOST_SOURCES = 2
_MOST_ROWS = 12
_WIDEST = 60
"""Characters that a name takes before what follows it is no longer aligned."""


def screen(needs: Needs, *, everything: bool = False) -> str:
    """What a workflow needs: what is missing first, with what to do; of what is there the number.

    Args:
        needs: What it needs.
        everything: List what is there as well.
    """
    groups: list[tuple[str, Sequence[Need]]] = [
        ("Workflow", needs.graph),
        ("Node packs", [*needs.packs, *needs.node_types]),
        ("Models", needs.models),
        ("Inputs", needs.inputs),
        ("Options", needs.options),
        ("Versions", needs.versions),
        ("Other than in the lock", needs.locked),
    ]
    lines = [_first(needs)]
    for title, all_of_it in groups:
        shown = [need for need in all_of_it if everything or _is_shown(need)]
        if shown:
            lines += ["", title, *_rows(shown if everything else shown[:_MOST_ROWS])]
            if len(shown) > _MOST_ROWS and not everything:
                lines.append(f"  … and {len(shown) - _MOST_ROWS} more: comfy-script needs --all")
    if needs.locked and not everything and not any(map(_is_shown, needs.locked)):
        lines += ["", "All is as in the lock."]
    unused = [need.name for need in needs.models if not need.used and need.state not in ("there", "unknown")]
    if unused and not everything:
        lines += ["", f"Not there, but nothing that runs uses it: {some_of(unused, _MOST_NODES)}."]
    there = [f"{count} {word}{'' if count == 1 else 's'}" for word, count in _counts(needs) if count]
    if there and not everything:
        lines += ["", f"There: {', '.join(there)}."]
    if needs.api_nodes:
        names = some_of(needs.api_nodes, _MOST_NODES)
        lines += ["", f"Computed elsewhere, for credits of a Comfy account: {names}."]
    return "\n".join(map(one_line, lines))


def _first(needs: Needs) -> str:
    version = f" (ComfyUI {needs.comfyui_version})" if needs.comfyui_version else ""
    where = f"{blank_url_credentials(needs.server)}{version}"
    place = f" on {where}" if where else ""
    if not needs.can_run:
        return f"{needs.workflow} can't run{place}."
    doubts = any(need.state == "unknown" and not isinstance(need, VersionNeed | LockedNeed) for need in needs)
    return f"{needs.workflow} can run{place}{', as far as can be told' if doubts else ''}."


def _is_shown(need: Need) -> bool:
    # Of a server that doesn't say its version there is nothing to do; nor of what isn't used.
    if isinstance(need, ModelNeed) and not need.used:
        return False
    return need.state != "there" and not (need.state == "unknown" and isinstance(need, VersionNeed))


def _counts(needs: Needs) -> list[tuple[str, int]]:
    groups: list[tuple[str, Sequence[Need]]] = [
        ("node pack", needs.packs),
        ("model", needs.models),
        ("input", needs.inputs),
    ]
    return [(word, sum(need.state == "there" for need in group)) for word, group in groups]


def _rows(needs: Sequence[Need]) -> list[str]:
    names = [_name(need) for need in needs]
    width = min(max(map(len, names)), _WIDEST)
    state_width = max(len(_state(need)) for need in needs)
    lines = []
    # What holds for several rows in a row is said once, below them; how to give another image, once for all of them.
    details = [list(_details(need)) for need in needs]
    first = next((i for i, need in enumerate(needs) if isinstance(need, InputNeed) and details[i]), -1)
    for i, (need, name) in enumerate(zip(needs, names, strict=True)):
        who = _who(need)
        lines.append(f"  {_state(need):{state_width}}  {name:{width}}  {who}".rstrip())
        is_said = details[i : i + 1] == details[i + 1 : i + 2] or (isinstance(need, InputNeed) and i != first)
        lines += [f"  {'':{state_width}}  {line}" for line in ([] if is_said else details[i])]
    return lines


def _state(need: Need) -> str:
    if isinstance(need, VersionNeed) and need.state == "different":
        return "older"
    if isinstance(need, ModelNeed) and need.state == "different":
        return "other content"
    if isinstance(need, ModelNeed) and not need.used and need.state == "missing":
        return "not used"
    return {"there": "there", "unknown": "?"}.get(need.state, need.state)


def _name(need: Need) -> str:
    if isinstance(need, ModelNeed):
        return f"{need.folder or '?'}/{need.name}"
    if isinstance(need, PackNeed) and need.version:
        return f"{need.name} {need.version[:12]}"
    if isinstance(need, VersionNeed):
        return f"{need.name} {need.wanted or ''}".rstrip()
    return need.name


def _who(need: Need) -> str:
    if isinstance(need, PackNeed):
        uses: list[str] = []
        for class_type in need.class_types:
            of_it = [use for use in need.nodes if use.class_type == class_type]
            uses.append(str(of_it[0]) if len(of_it) == 1 else f"{class_type} ({len(of_it)} nodes)")
        return f"for {some_of(uses, _MOST_TYPES)}"
    if isinstance(need, LockedNeed):
        return f"{need.found or 'not known'}; the lock has {need.wanted or 'nothing known'}"
    if isinstance(need, VersionNeed) and not need.nodes:
        return f"the server has {need.found}" if need.found else "the server doesn't say which it has"
    return f"for {some_of(need.nodes, _MOST_NODES)}" if need.nodes else ""


def _details(need: Need) -> Iterable[str]:
    if need.state == "there" or (isinstance(need, ModelNeed) and not need.used):
        return
    if isinstance(need, ModelNeed | OptionNeed) and need.candidates and need.state != "unknown":
        names = [repr(name) for name in need.candidates]
        yield f"it is there as {' or '.join(names)}" if need.state == "elsewhere" else did_you_mean(names)
        if (use := need.nodes[0]).place is not None and not use.made_at:
            yield f"--set {shlex.quote(f'{use.place}={need.candidates[0]}')}"
    if need.hint:
        yield need.hint
    if isinstance(need, ModelNeed):
        urls = dict.fromkeys(source.url for source in need.sources)
        yield from (f"from {blank_url_credentials(url)}" for url in list(urls)[:_MOST_SOURCES])
        if not need.sources and need.state == "missing":
            yield "the file doesn't say where it is from"
    if need.command is not None:
        yield f"to get it: {need.command}"
