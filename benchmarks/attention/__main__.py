"""`python -m benchmarks.attention`: UNet calls with each attention node, as ratios against the unpatched model."""

from __future__ import annotations

import argparse
import logging
import os
import statistics
from collections.abc import Callable, Mapping
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch

from benchmarks.attention import plain
from benchmarks.attention.timing import Call, measured, ratios
from benchmarks.attention.unets import FIRST_LEVEL, SD15_LEVELS, SDXL_LEVELS, call_unet, import_comfyui, random_unet
from comfy_script.comfyui import install

UNETS: dict[str, dict[str, Any]] = {
    "first": {"levels": FIRST_LEVEL, "middle": False},
    "sd15": {"levels": SD15_LEVELS},
    "sdxl": {
        "levels": SDXL_LEVELS, "family": "SDXL", "context_dim": 2048, "use_linear_in_transformer": True,
        "num_heads": -1, "num_head_channels": 64, "num_classes": "sequential", "adm_in_channels": 2816,
    },
}  # fmt: skip


def unet_calls(model: Any, unet: str, size: int, **new: Any) -> Callable[[Any, int], Call]:
    """Makes calls of a model with a UNet of `UNETS`, or of a patched copy, at a timestep; `new` is of all tensors."""
    side = size // 8
    x, context = torch.randn(2, 4, side, side, **new), torch.randn(2, 77, UNETS[unet].get("context_dim", 768), **new)
    conditions = {"y": torch.randn(2, 2816, **new)} if unet == "sdxl" else {}

    def call(patched: Any, timestep: int) -> Call:
        return lambda: call_unet(patched, x, timestep, context, **conditions)

    # The first call of all is slower.
    call_unet(model, x[..., :16, :16], 500, context, **conditions)
    return call


def both_patched(node: Any, model: Any) -> tuple[Any, Any]:
    """The model as a node patches it with its defaults, and as the straightforward rendition does."""
    parameters = {i.id: i.default for i in node.define_schema().inputs if i.id != "model"}
    return node.execute(model, **parameters)[0], plain.patched(node.__name__, model, parameters)


def print_profile(calls: Mapping[str, Call]) -> None:
    """Prints the operators that take the most time, each without those that it calls."""
    for name, call in calls.items():
        with torch.profiler.profile() as profiler:
            call()
        averages = profiler.key_averages()
        total = sum(average.self_cpu_time_total for average in averages)
        largest = sorted(averages, key=lambda average: average.self_cpu_time_total, reverse=True)[:8]
        shares = ", ".join(f"{each.key} {100 * each.self_cpu_time_total / total:.1f} %" for each in largest)
        print(f"{name}: {total / 1e6:.2f} s; {shares}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attention", description=__doc__)
    parser.add_argument("--unet", choices=list(UNETS), default="first", help="UNet with random weights (%(default)s)")
    parser.add_argument("--size", type=int, default=512, help="side of the picture in pixels (%(default)s)")
    parser.add_argument("--timestep", type=int, nargs="+", default=[900, 600, 200], help="of 1000 (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of all (%(default)s)")
    parser.add_argument("--nodes", nargs="+", help="names of nodes (default: all)")
    parser.add_argument("--no-plain", action="store_true", help="leave out the straightforward rendition")
    parser.add_argument("--sub-quadratic", action="store_true", help="ComfyUI's default attention on a CPU")
    parser.add_argument(
        "--profile", action="store_true", help="tell what takes the time instead, at the first timestep"
    )
    parser.add_argument("--device", default="cpu", help="cpu (%(default)s) or cuda")
    parser.add_argument("--dtype", default="float32", help="%(default)s, float16 or bfloat16")
    options = parser.parse_args()

    logging.disable(logging.WARNING)
    torch.set_num_threads(1)
    import_comfyui(install().path, pytorch_attention=not options.sub_quadratic, device=options.device)
    from comfy_script.nodes.attention.nodes import NODES

    new = {"dtype": getattr(torch, options.dtype), "device": options.device}
    model = random_unet(**UNETS[options.unet], **new)
    call = unet_calls(model, options.unet, options.size, **new)
    calls = {"unpatched": call(model, 500)}
    rows = []
    for node in NODES:
        name = node.__name__
        if options.nodes and name not in options.nodes:
            continue
        ours, rendition = both_patched(node, model)
        for timestep in options.timestep:
            rows.append((name, timestep))
            calls[f"{name} {timestep}"] = call(ours, timestep)
            if not options.no_plain:
                calls[f"plain {name} {timestep}"] = call(rendition, timestep)
    if options.profile:
        print_profile({name: calls[name] for name in calls if name.endswith(("unpatched", f" {options.timestep[0]}"))})
        return
    times = measured(calls, options.rounds, options.device)

    print(f"{options.unet} {options.size}² {options.dtype} {options.device}: median (range) of {options.rounds} rounds")
    print("| | timestep | unpatched ÷ ours | rendition ÷ ours |\n|---|---|---|---|")
    for name, timestep in rows:
        key = f"{name} {timestep}"
        beside = "–" if options.no_plain else ratios(times, key, f"plain {key}")
        print(f"| {name} | {timestep} | {ratios(times, key, 'unpatched')} | {beside} |")
    print(f"unpatched: {statistics.median(times['unpatched']):.3f} s")


if __name__ == "__main__":
    main()
