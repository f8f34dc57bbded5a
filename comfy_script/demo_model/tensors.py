"""Tensors as strided windows on shared storages: what a torch file stores, without torch.

A torch file keeps a storage once, whatever number of tensors look at it. A random weight here is an overlapping window
on a short buffer of random numbers (`W[i, j] = buffer[i + j + offset]`), so that a 49,408 x 768 embedding takes 100 KB.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from comfy_script.demo_model.layout import Weight

__all__ = ["DTYPES", "DType", "Storage", "Tensor", "WindowPool", "dense", "filled"]

Floats: TypeAlias = NDArray[np.float32]

# A window starts at one of so many places of its buffer, so that weights of one shape differ.
_OFFSETS = 1024


@dataclass(frozen=True, slots=True)
class DType:
    """An element type: its names in the two file formats, and how numpy holds its bytes (bfloat16 as integers)."""

    name: str
    torch_storage: str
    safetensors: str
    stored_as: str

    def encode(self, values: Floats) -> NDArray[Any]:
        """Rounds to nearest, ties to even, as torch does."""
        if self.name == "bfloat16":
            bits = np.ascontiguousarray(values).view(np.uint32)
            return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(self.stored_as)
        return values.astype(self.stored_as)

    def decode(self, stored: NDArray[Any]) -> Floats:
        """The values as float32, exactly."""
        if self.name == "bfloat16":
            return (np.ascontiguousarray(stored).astype(np.uint32) << 16).view(np.float32)
        return stored.astype(np.float32)


DTYPES: Mapping[str, DType] = MappingProxyType(
    {
        dtype.name: dtype
        for dtype in (
            DType("float16", "HalfStorage", "F16", "<f2"),
            DType("bfloat16", "BFloat16Storage", "BF16", "<u2"),
            DType("float32", "FloatStorage", "F32", "<f4"),
        )
    }
)


@dataclass(frozen=True, eq=False, slots=True)
class Storage:
    """Elements in a row, as they are stored; told apart by identity."""

    stored: NDArray[Any]
    dtype: DType

    @classmethod
    def of(cls, values: Floats, dtype: DType) -> Storage:
        """A storage of these values."""
        return cls(dtype.encode(np.ascontiguousarray(values, np.float32).reshape(-1)), dtype)


@dataclass(frozen=True, eq=False, slots=True)
class Tensor:
    """A window on a storage; strides and offset count elements, as torch counts them."""

    storage: Storage
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    offset: int = 0

    @property
    def dtype(self) -> DType:
        """The element type."""
        return self.storage.dtype

    @property
    def size(self) -> int:
        """Number of elements."""
        return int(np.prod(self.shape, dtype=np.int64))

    def stored(self) -> NDArray[Any]:
        """The elements in C order, as they are stored."""
        base = self.storage.stored[self.offset :]
        steps = tuple(stride * base.itemsize for stride in self.strides)
        return np.ascontiguousarray(np.lib.stride_tricks.as_strided(base, self.shape, steps, writeable=False))

    def values(self) -> Floats:
        """A copy of the values as float32."""
        values: Floats = self.dtype.decode(self.stored()).reshape(self.shape).copy()
        return values


def dense(values: Floats, dtype: DType) -> Tensor:
    """A tensor with a storage of its own."""
    return Tensor(Storage.of(values, dtype), values.shape, _contiguous(values.shape))


def filled(storage: Storage, shape: tuple[int, ...]) -> Tensor:
    """A tensor that repeats a storage's first element."""
    return Tensor(storage, shape, (0,) * len(shape))


def _contiguous(shape: tuple[int, ...]) -> tuple[int, ...]:
    strides = []
    step = 1
    for length in reversed(shape):
        strides.append(step)
        step *= length
    return tuple(reversed(strides))


class WindowPool:
    """One short random buffer for each spread and mean; every weight is a window on one of them.

    The random numbers are those of numpy's `RandomState`, whose stream is frozen: the same seed gives the same file.
    """

    def __init__(self, weights: Mapping[str, Weight], seed: int, dtype: DType) -> None:
        self._seed = seed
        self._dtype = dtype
        self._lengths: dict[tuple[float, float], int] = {}
        for weight in weights.values():
            key = (weight.std, weight.mean)
            length = 1 if weight.std == 0 else weight.rows + weight.columns + _OFFSETS
            self._lengths[key] = max(self._lengths.get(key, 0), length)
        self._storages: dict[tuple[float, float], Storage] = {}

    def window(self, name: str, weight: Weight) -> Tensor:
        """The tensor of a weight; its name decides where in the buffer it starts."""
        storage = self._storage((weight.std, weight.mean))
        if weight.std == 0:
            return filled(storage, weight.shape)
        # Rows overlap: each starts one element after the one before; within a row the elements are in a row.
        strides = (1, *_contiguous(weight.shape[1:]))
        return Tensor(storage, weight.shape, strides, zlib.crc32(f"{self._seed}:{name}".encode()) % _OFFSETS)

    def _storage(self, key: tuple[float, float]) -> Storage:
        if key not in self._storages:
            std, mean = key
            if std == 0:
                values = np.full(1, mean, np.float32)
            else:
                seed = zlib.crc32(repr(key).encode()) ^ (self._seed * 2654435761 & 0xFFFFFFFF)
                normal = np.random.RandomState(seed).standard_normal(self._lengths[key])
                values = (normal * std + mean).astype(np.float32)
            self._storages[key] = Storage.of(values, self._dtype)
        return self._storages[key]
