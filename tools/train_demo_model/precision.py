"""Which numbers are calculated with."""

from __future__ import annotations

import torch


def mixed_precision() -> torch.autocast:
    """bfloat16 where the processor has it: without AVX-512, emulating it takes twenty times as long as float32."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.backends.cpu.get_cpu_capability() == "AVX512")
