"""Writing torch's zip format without torch: `torch.load(weights_only=True)` reads it.

The format as torch 1.6 and later write it: a zip without compression, its entries' data aligned to 64 bytes, with
`data.pkl` (a pickle in protocol 2 whose tensors refer to storages by persistent ids), one entry per storage, the byte
order and the format's version.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping
from typing import BinaryIO

from comfy_script.demo_model.tensors import Storage, Tensor

__all__ = ["write_torch_file"]

_ALIGNMENT = 64
_LOCAL_HEADER = 30
# Torch's own id of the extra field that it pads with.
_PADDING_ID = 0x4246


def write_torch_file(file: BinaryIO, state: Mapping[str, Tensor]) -> None:
    """Writes `{"state_dict": state}`; a storage that several tensors look at is written once.

    Args:
        file: Open for writing, at its start, and seekable.
        state: The tensors by name.
    """
    pickled = _Pickle()
    pickled.state_dict(state)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        _add(archive, "data.pkl", pickled.finished())
        _add(archive, "byteorder", b"little")
        for storage, number in pickled.storages.items():
            _add(archive, f"data/{number}", storage.stored.tobytes())
        _add(archive, "version", b"3\n")


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(f"archive/{name}", (1980, 1, 1, 0, 0, 0))
    # The same bytes on every system.
    entry.create_system = 3
    assert archive.fp is not None
    start = archive.fp.tell() + _LOCAL_HEADER + len(entry.filename) + 4
    padding = -start % _ALIGNMENT
    entry.extra = struct.pack("<HH", _PADDING_ID, padding) + b"Z" * padding
    archive.writestr(entry, content)


class _Pickle:
    """Emits the few opcodes that a state dict needs."""

    def __init__(self) -> None:
        self.storages: dict[Storage, int] = {}
        self._out = io.BytesIO()
        self._memo: dict[tuple[str, str], int] = {}
        self._out.write(b"\x80\x02")

    def finished(self) -> bytes:
        return self._out.getvalue() + b"."

    def state_dict(self, state: Mapping[str, Tensor]) -> None:
        write = self._out.write
        write(b"}")
        self._text("state_dict")
        write(b"}(")
        for name, tensor in state.items():
            self._text(name)
            self._tensor(tensor)
        write(b"us")

    def _tensor(self, tensor: Tensor) -> None:
        """`_rebuild_tensor_v2(storage, offset, shape, strides, requires_grad, backward_hooks)`."""
        write = self._out.write
        self._global("torch._utils", "_rebuild_tensor_v2")
        write(b"(")
        self._storage(tensor.storage)
        self._integer(tensor.offset)
        self._integers(tensor.shape)
        self._integers(tensor.strides)
        write(b"\x89")
        self._global("collections", "OrderedDict")
        write(b")RtR")

    def _storage(self, storage: Storage) -> None:
        number = self.storages.setdefault(storage, len(self.storages))
        self._out.write(b"(")
        self._text("storage")
        self._global("torch", storage.dtype.torch_storage)
        self._text(str(number))
        self._text("cpu")
        self._integer(storage.stored.size)
        self._out.write(b"tQ")

    def _global(self, module: str, name: str) -> None:
        if (key := (module, name)) in self._memo:
            self._out.write(b"h" + bytes([self._memo[key]]))
            return
        self._memo[key] = len(self._memo)
        self._out.write(f"c{module}\n{name}\nq".encode("ascii") + bytes([self._memo[key]]))

    def _text(self, text: str) -> None:
        data = text.encode("utf-8")
        self._out.write(b"X" + struct.pack("<I", len(data)) + data)

    def _integer(self, value: int) -> None:
        self._out.write(b"J" + struct.pack("<i", value))

    def _integers(self, values: Iterable[int]) -> None:
        self._out.write(b"(")
        for value in values:
            self._integer(value)
        self._out.write(b"t")
