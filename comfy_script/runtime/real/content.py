"""Digests of what objects hold, for the keys of the cache."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
import PIL.Image
import torch

__all__ = ["NoContentError", "add_content"]


class NoContentError(Exception):
    """An object's content can't be told, such as that of a model."""


def add_content(digest: hashlib.blake2b, value: Any) -> None:
    """Adds what a value holds to a digest: plain values, arrays, tensors, pictures, and containers of them.

    Raises:
        NoContentError: It holds something else.
    """
    stack = [value]
    while stack:
        part = stack.pop()
        if part is None or isinstance(part, (str, int, float, complex)):
            digest.update(f"{type(part).__name__}:{part!r};".encode("utf-8", "surrogatepass"))
        elif isinstance(part, bytes):
            digest.update(b"bytes:%d;" % len(part) + part)
        elif isinstance(part, dict):
            digest.update(b"dict:%d;" % len(part))
            stack.extend(part.values())
            stack.extend(part)
        elif isinstance(part, (list, tuple)):
            digest.update(f"{type(part).__name__}:{len(part)};".encode())
            stack.extend(part)
        elif isinstance(part, torch.Tensor):
            _add_tensor(digest, part)
        elif isinstance(part, np.ndarray) and not part.dtype.hasobject:
            digest.update(f"array:{part.dtype}:{part.shape};".encode())
            digest.update(np.ascontiguousarray(part).tobytes())
        elif isinstance(part, PIL.Image.Image):
            digest.update(f"image:{part.mode}:{part.size};".encode())
            digest.update(part.tobytes())
        else:
            raise NoContentError(type(part).__name__)


def _add_tensor(digest: hashlib.blake2b, value: torch.Tensor) -> None:
    if type(value) not in (torch.Tensor, torch.nn.Parameter) or value.layout != torch.strided or value.is_meta:
        raise NoContentError(type(value).__name__)
    digest.update(f"tensor:{value.dtype}:{tuple(value.shape)}:{value.device.type};".encode())
    flat = value.detach().resolve_conj().resolve_neg().cpu().contiguous().reshape(-1)
    if flat.numel():
        digest.update(flat.view(torch.uint8).numpy().data)
