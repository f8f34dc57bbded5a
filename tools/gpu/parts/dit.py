"""The attention nodes for DiT models: a call of one or two blocks of each family, against the unpatched model."""

from __future__ import annotations

import logging
from dataclasses import replace

import torch

from benchmarks.attention.dit import CASES, SMALL_CASES, calls_of
from benchmarks.attention.unets import import_comfyui
from comfy_script.comfyui import install
from tools.gpu.calls import compared
from tools.gpu.setting import VERSION, Findings, Setting

PROGRESS = 0.4
"""How far sampling is where the nodes reduce the most."""


def measure(setting: Setting, findings: Findings) -> None:
    """Finds ratios of times, kernels and synchronisations by model, size and node; the largest model is the last."""
    logging.disable(logging.WARNING)
    import_comfyui(install(VERSION).path, pytorch_attention=True, device=setting.device)
    names = [name for name in CASES if (name in SMALL_CASES) == setting.small]
    for name in names:
        case = CASES[name]
        if setting.small:
            # 40 × 40 tokens: just more than a tile.
            case = replace(case, latent=(*case.latent[:-2], 80, 80))
            name = f"{name.partition(',')[0]}, 640²"
        calls = calls_of(case, PROGRESS, torch.float32 if setting.device == "cpu" else torch.bfloat16, setting.device)
        limit = setting.seconds / len(names) / 2
        found = compared(calls, small=setting.small, device=setting.device, limit=limit, count=True)
        findings.add(**{name: found})
