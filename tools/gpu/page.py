"""The documentation's page, written from what was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_HEAD = """# On a GPU

`make gpu`, in a checkout, proves the package on a GPU and measures it there, in nine minutes at most:

- the contract suite in real mode, hooks included, in half precision against the CPU in float32;
- the attention nodes on UNets of SD 1.5's and SDXL's width, and on blocks of the five families of DiT models that they
  know, with kernels and synchronisations counted;
- real mode: what a call costs, what a cache saves and holds, two models, and running out of memory;
- small jobs on a server, beside a bare client; one server, two servers and Ray's actors on one GPU;
- training the demo model in under four minutes, and how well it draws then.

`python -m tools.gpu --help` has the options. For a machine without a network, `make gpu-bundle` makes an archive with
ComfyUI's source and the packages that such a machine lacks. Without a GPU all of it runs in small sizes on the CPU,
which shows that it works; those figures say nothing.
"""


def page(results: Mapping[str, Any]) -> str:
    """Markdown of what `gpu.json` holds; of a run on a CPU only that nothing was measured."""
    machine, parts = results["machine"], results["parts"]
    if results["small"]:
        return f"{_HEAD}\n**Not measured yet**: no run on a GPU has been published here.\n"
    lines = [
        _HEAD,
        f"Measured on one {machine['card']} ({machine['memory_gib']} GiB), with torch {machine['torch']}, Python "
        f"{machine['python']} and ComfyUI {results['comfyui']}.",
        "",
    ]
    for name, write in _WRITERS.items():
        if name not in parts:
            continue
        part = parts[name]
        lines += [f"## {_TITLES[name]}", ""]
        if part["ended"] != "done":
            lines += [f"This part **{part['ended']}**; what it had found by then:", ""]
        found = {key: value for key, value in part["found"].items() if key != "seconds"}
        lines += [*write(found), ""] if found else ["Nothing.", ""]
    return "\n".join(lines).rstrip() + "\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    def line(cells: Sequence[object]) -> str:
        return f"| {' | '.join(map(_text, cells))} |"

    return [line(head), f"|{'---|' * len(head)}", *map(line, rows)]


def _text(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: "–"}[value]
    if isinstance(value, float):
        return f"{value:.3g}" if abs(value) < 10 else f"{value:,.0f}"
    return str(value)


def _contract(found: Mapping[str, Any]) -> list[str]:
    lines = [
        "The contract suite's real-mode half, hooks included. Deviation: ‖GPU − CPU‖ ÷ ‖CPU‖ of whatever a test",
        "looks at, where the CPU computes in float32.",
        "",
    ]
    precisions = {name: value for name, value in found.items() if name != "reference"}
    lines += _table(
        ("UNet's precision", "passed", "failed", "compared", "largest deviation", "tolerance", "beyond it"),
        (
            (n, v["passed"], v["failed"], v["compared"], v["largest"], v["tolerance"], len(v["beyond"]))
            for n, v in precisions.items()
        ),
    )
    for name, value in precisions.items():
        for what in ("not passed here alone", "beyond"):
            if value[what]:
                lines += ["", f"{name}, {what}: {', '.join(f'`{test}`' for test in value[what])}"]
    return lines


def _attention(found: Mapping[str, Any]) -> list[str]:
    lines = [
        "One call of a UNet with random weights in float16, batch 2, by PyTorch's attention; medians of rounds by",
        "turns. The rendition is the published formulas, one after the other (`benchmarks/attention/plain.py`).",
        "",
    ]
    rows = []
    for where, nodes in found.items():
        unet, size = where.split()
        for name, value in nodes.items():
            ratio, beside = value.get("unpatched ÷ ours"), value.get("rendition ÷ ours")
            rows.append((unet, f"{size}²", name, ratio, beside, *_counts(value)))
    head = ("UNet", "size", "node, timestep", "unpatched ÷ ours", "rendition ÷ ours", "kernels", "synchronisations")
    return lines + _table(head, rows)


def _dit(found: Mapping[str, Any]) -> list[str]:
    lines = [
        "One call of one or two blocks with random weights in bfloat16, one picture or video, by PyTorch's attention,",
        "at 40 % of sampling, where the nodes reduce the most; medians of rounds by turns. What a call does once,",
        "beside its blocks, weighs more here than in whole models, which have 20 to 60 of them.",
        "",
    ]
    rows = [
        (model, name, value.get("unpatched ÷ ours"), *_counts(value))
        for model, nodes in found.items()
        for name, value in nodes.items()
    ]
    return lines + _table(("model", "node", "unpatched ÷ ours", "kernels", "synchronisations"), rows)


def _counts(value: Mapping[str, Any]) -> tuple[int | None, int | None]:
    return value.get("kernels"), value.get("synchronisations")


def _flat(found: Mapping[str, Any]) -> list[str]:
    rows = []
    for name, value in found.items():
        values = value.items() if isinstance(value, Mapping) else [("", value)]
        for key, each in values:
            cells = each.items() if isinstance(each, Mapping) else [("", each)]
            for inner, cell in cells:
                shown = ", ".join(map(_text, cell)) if isinstance(cell, list) else cell
                rows.append((" ".join(filter(None, (name, key, inner))).replace("_", " "), shown))
    return _table(("", ""), rows)


_WRITERS = {
    "contract": _contract,
    "attention": _attention,
    "dit": _dit,
    "real_mode": _flat,
    "jobs": _flat,
    "workers": _flat,
    "training": _flat,
}
_TITLES = {
    "contract": "The same numbers as on a CPU",
    "attention": "Attention nodes, UNets",
    "dit": "Attention nodes, DiT models",
    "real_mode": "Real mode",
    "jobs": "Small jobs on a server",
    "workers": "Several workers on one GPU",
    "training": "The demo model, trained in under four minutes",
}
