"""`python -m benchmarks.attention.dit`: calls of DiT models with each node, as ratios against the unpatched model."""

from __future__ import annotations

import argparse
import logging
import math
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch

from benchmarks.attention.timing import Call, measured, ratios
from benchmarks.attention.transformers import SMALL, call_transformer, random_transformer
from benchmarks.attention.unets import import_comfyui
from comfy_script.comfyui import install


@dataclass(frozen=True)
class Case:
    """One model and one size of its latent.

    Args:
        family: of `transformers.SMALL`.
        changes: what is different in the network's configuration.
        latent: rows and columns, or frames, rows and columns.
        words: tokens of text.
    """

    family: str
    changes: dict[str, Any]
    latent: tuple[int, ...]
    words: int


# As wide as the published models: one or two blocks, everything of a call around them included.
_FLUX = {
    "hidden_size": 3072, "num_heads": 24, "axes_dim": [16, 56, 56], "mlp_ratio": 4.0, "depth": 0,
    "depth_single_blocks": 1, "vec_in_dim": 768, "context_in_dim": 4096,
}  # fmt: skip
_SD3 = {
    "depth": 38, "adm_in_channels": 2048, "context_size": 4096, "pos_embed_max_size": 192, "num_patches": 192**2,
    "context_embedder_config": {"target": "torch.nn.Linear", "params": {"in_features": 4096, "out_features": 2432}},
    "x_block_self_attn_layers": [],
}  # fmt: skip
_QWEN = {
    "num_layers": 1, "attention_head_dim": 128, "num_attention_heads": 24, "joint_attention_dim": 3584,
    "axes_dims_rope": (16, 56, 56),
}  # fmt: skip
_Z_IMAGE = {
    "dim": 3840, "n_heads": 30, "n_kv_heads": 30, "multiple_of": 256, "ffn_dim_multiplier": 8 / 3, "cap_feat_dim": 2560,
    "axes_dims": [32, 48, 48], "axes_lens": [1536, 512, 512], "rope_theta": 256.0,
}  # fmt: skip
_WAN = {"dim": 1536, "num_heads": 12, "num_layers": 1, "ffn_dim": 8960, "freq_dim": 256, "text_dim": 4096}
_WAN_14B = _WAN | {"dim": 5120, "num_heads": 40, "ffn_dim": 13824}
CASES = {
    "small flux, 1024²": Case("flux", {"depth": 1, "depth_single_blocks": 1}, (128, 128), 256),
    "small sd3, 1024²": Case("sd3", {"pos_embed_max_size": 64, "num_patches": 4096}, (128, 128), 154),
    "small qwen, 1024²": Case("qwen_image", {}, (1, 128, 128), 256),
    "small z_image, 1024²": Case("z_image", {}, (128, 128), 256),
    "small wan, 17 frames, 480 × 832": Case("wan", {}, (5, 60, 104), 512),
    "full flux, 512²": Case("flux", _FLUX, (64, 64), 512),
    "full flux, 1024²": Case("flux", _FLUX, (128, 128), 512),
    "full sd3, 1024²": Case("sd3", _SD3, (128, 128), 154),
    "full qwen, 1024²": Case("qwen_image", _QWEN, (1, 128, 128), 256),
    "full z_image, 1024²": Case("z_image", _Z_IMAGE, (128, 128), 256),
    "full wan, 17 frames, 480 × 832": Case("wan", _WAN, (5, 60, 104), 512),
    "full flux, 2048²": Case("flux", _FLUX, (256, 256), 512),
    "full qwen, 2048²": Case("qwen_image", _QWEN, (1, 256, 256), 256),
    "full wan 14B, 81 frames, 720 × 1280": Case("wan", _WAN_14B, (21, 90, 160), 512),
}
SMALL_CASES = [name for name in CASES if name.startswith("small")]
_TEXT_CHANNELS = {
    "flux": "context_in_dim", "sd3": "context_size", "qwen_image": "joint_attention_dim", "z_image": "cap_feat_dim",
    "wan": "text_dim",
}  # fmt: skip


def caller(case: Case, model: Any, progress: float) -> Callable[[Any], Call]:
    """Makes calls of patched copies of the model."""
    config = model.model.model_config.unet_config
    width = config[_TEXT_CHANNELS[case.family]]
    dtype = model.model.diffusion_model.dtype
    device = model.load_device
    x = torch.randn(1, 16, *case.latent, device=device)
    text = torch.randn(1, case.words, width, device=device, dtype=dtype)
    conditions: dict[str, Any] = {}
    if case.family in ("flux", "sd3"):
        conditions["y"] = torch.randn(1, config.get("vec_in_dim", config.get("adm_in_channels")), device=device)
    if case.family == "flux":
        conditions["guidance"] = torch.tensor([3.5], device=device)
    if case.family == "z_image":
        conditions["num_tokens"] = case.words
    return lambda patched: lambda: call_transformer(patched, x, progress, text, **conditions)


def calls_of(case: Case, progress: float, dtype: torch.dtype, device: str) -> dict[str, Call]:
    """Calls of a model with random weights, `unpatched` and with each node's defaults."""
    from comfy_script.nodes.attention.dit.nodes import NODES

    model_class, config = SMALL[case.family]
    model = random_transformer(model_class, config | case.changes, dtype=dtype, device=device)
    call = caller(case, model, progress)
    calls = {"unpatched": call(model)}
    for node in NODES:
        defaults = {i.id: i.default for i in node.define_schema().inputs if i.id != "model"}
        calls[node.__name__] = call(node.execute(model, **defaults)[0])
    return calls


def alone(tokens: int, words: int, heads: int) -> dict[str, Call]:
    """Attention by itself, with what each node does around it at its peak, for heads of 128 channels."""
    from torch.nn.functional import scaled_dot_product_attention

    from comfy_script.nodes.attention.dit.joint import Span
    from comfy_script.nodes.attention.dit.schedule import DiTSettings, DiTStep, GridPooling, GridTiling
    from comfy_script.nodes.attention.schedule import TimeCurve

    def attend(q: Any, k: Any, v: Any, mask: Any) -> Any:
        q, k, v = (each.transpose(1, 2) for each in (q, k, v))
        return scaled_dot_product_attention(q, k, v, mask).transpose(1, 2)

    always = TimeCurve(0, 0)
    side = math.isqrt(tokens)
    settings = {
        "SlothfulAttentionDiT": DiTSettings(GridPooling(always, 4, 0, 0)),
        "NearSightedAttentionDiT": DiTSettings(None, GridTiling(always, (32, 32), (0.8, 0.8), 8)),
    }
    q, k, v = (torch.randn(1, words + tokens, heads, 128) for _ in range(3))
    calls: dict[str, Call] = {"unpatched": lambda: attend(q, k, v, None)}
    for name, asked in settings.items():
        attention = DiTStep(asked, 0.0).attention(Span(words, (1, side, side)))
        # Without a plan, the node leaves the model as it is.
        calls[name] = calls["unpatched"] if attention is None else partial(attention.attend, attend, q, k, v)
    return calls


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attention.dit", description=__doc__)
    parser.add_argument(
        "--case", nargs="+", choices=list(CASES), default=SMALL_CASES, help="what to measure (the small)"
    )
    parser.add_argument("--alone", type=int, nargs="*", default=[], help="attention by itself, for so many tokens")
    parser.add_argument("--heads", type=int, default=4, help="of --alone (%(default)s); ratios don't depend on it")
    parser.add_argument("--progress", type=float, default=0.4, help="how far sampling is, 0 to 1 (%(default)s: peak)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of all (%(default)s)")
    parser.add_argument("--device", default="cpu", help="cpu (%(default)s) or cuda")
    parser.add_argument("--dtype", default="float32", help="%(default)s, float16 or bfloat16")
    options = parser.parse_args()

    logging.disable(logging.WARNING)
    torch.set_num_threads(1)
    import_comfyui(install().path, pytorch_attention=True, device=options.device)
    from comfy_script.nodes.attention.dit.nodes import NODES

    print("| | " + " | ".join(node.__name__ for node in NODES) + " | unpatched |\n|---|---|---|---|")

    def report(name: str, calls: dict[str, Call]) -> None:
        calls["unpatched"]()  # the first call of all is slower
        times = measured(calls, options.rounds, options.device)
        each = (ratios(times, node.__name__, "unpatched") for node in NODES)
        print(f"| {name} | {' | '.join(each)} | {statistics.median(times['unpatched']):.3f} s |", flush=True)

    for tokens in options.alone:
        report(f"attention alone, {tokens} + 512 tokens", alone(tokens, 512, options.heads))
    for name in options.case if not options.alone else ():
        report(name, calls_of(CASES[name], options.progress, getattr(torch, options.dtype), options.device))


if __name__ == "__main__":
    main()
