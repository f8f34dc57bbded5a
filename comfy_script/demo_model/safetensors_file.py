"""Writing safetensors: eight bytes with the header's length, the header as JSON, and the tensors one after another.

Format: https://github.com/huggingface/safetensors#format
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any, BinaryIO

from comfy_script.demo_model.tensors import Tensor

__all__ = ["write_safetensors"]


def write_safetensors(file: BinaryIO, state: Mapping[str, Tensor]) -> None:
    """Writes the tensors, each with all its elements: a packed checkpoint gets hundreds of times larger."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, tensor in state.items():
        start, end = end, end + tensor.size * tensor.storage.stored.itemsize
        header[name] = {"dtype": tensor.dtype.safetensors, "shape": list(tensor.shape), "data_offsets": [start, end]}
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 8)
    file.write(struct.pack("<Q", len(text)))
    file.write(text)
    for tensor in state.values():
        file.write(tensor.stored().data)
