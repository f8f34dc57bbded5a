"""Which numbers are calculated with."""

from __future__ import annotations

import torch


def mixed_precision(device: torch.device) -> torch.autocast:
    """bfloat16 where the processor has it: without AVX-512, emulating it takes twenty times as long as float32."""
    has_it = device.type != "cpu" or torch.backends.cpu.get_cpu_capability() == "AVX512"
    return torch.autocast(device.type, torch.bfloat16, enabled=has_it)
