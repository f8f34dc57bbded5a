"""Images that a script hands to a node: recorded by content, sent when the workflow is queued.

A server with our node pack takes them into its memory; others take them as files in their temp folder.
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .._files import reason
from .._reading import LARGEST_RESULT, expanded, read_bytes
from .._text import printable
from ..graph.checks import Refusal
from ..registry.link_types import atoms
from ..registry.records import InputKind, InputSpec

if TYPE_CHECKING:
    import os

    import numpy as np
    import PIL.Image

    from ..registry.registry import Registry
    from .namespace import Namespace

__all__ = [
    "ImageLike",
    "Upload",
    "as_upload",
    "image_bytes",
    "image_loader",
    "is_file_like",
    "takes_file",
    "upload_of",
]

ImageLike: TypeAlias = "PIL.Image.Image | np.ndarray[Any, Any] | os.PathLike[str]"
"""A PIL image, an array `[height, width]` or `[height, width, channels]` (uint8 0–255, or floats 0–1), or a Path."""

_SUBFOLDER = "comfy_script"

_MEMORY_FLAG = "memory_upload"
_MEMORY_LOADER = "LoadImageFromMemory"
_UPLOAD_FLAGS = ("image_upload", "video_upload", "audio_upload", "file_upload")


class Receiver(Protocol):
    """Takes images: a server's client."""

    async def upload_image(self, data: bytes, name: str, /, *, subfolder: str, type: str) -> Any:
        """Takes one as a file."""
        ...

    async def put_in_memory(self, data: bytes, name: str) -> None:
        """Takes one into memory."""
        ...


class NodeSource(Protocol):
    """Has nodes: a session."""

    @property
    def registry(self) -> Registry:
        """The nodes as records."""
        ...

    @property
    def nodes(self) -> Namespace[Any]:
        """The nodes as callables."""
        ...


class Upload:
    """An image that the server must have before the workflow runs.

    Attributes:
        data: Its content.
        name: Its name on the server, made from the content: the same picture has the same name.
        in_memory: Whether it goes to the server's memory; otherwise it is a file.
    """

    __slots__ = ("data", "in_memory", "name")

    def __init__(self, data: bytes, suffix: str, content: bytes | None, in_memory: bool) -> None:
        self.data = data
        self.name = hashlib.blake2b(content or data, digest_size=16).hexdigest()
        self.in_memory = in_memory
        if not in_memory:
            self.name += suffix

    @property
    def value(self) -> str:
        """What the node's input says. The temp folder is emptied when the server starts."""
        return self.name if self.in_memory else f"{_SUBFOLDER}/{self.name} [temp]"

    async def send(self, client: Receiver) -> None:
        """Puts it on the server. Errors as of the client's methods."""
        if self.in_memory:
            await client.put_in_memory(self.data, self.name)
        else:
            await client.upload_image(self.data, self.name, subfolder=_SUBFOLDER, type="temp")

    def __repr__(self) -> str:
        return printable(f"<upload {self.name}>")


def as_upload(value: Any, spec: InputSpec, session: NodeSource) -> Any:
    """Turns an image, array or path into what the input can take; NotImplemented for anything else.

    An input that names an uploaded file takes it directly; an IMAGE or MASK socket takes the output of a node made for
    it, LoadImageFromMemory, or LoadImage or LoadImageMask on a server without our node pack. In a mask white is masked;
    of a picture with transparency it is what is transparent, as ComfyUI's own loader has it.
    """
    if not is_file_like(value):
        return NotImplemented
    if takes_file(spec):
        return upload_of(value, spec)
    types = atoms(spec.type)
    if spec.kind is not InputKind.SOCKET or ("IMAGE" not in types and "MASK" not in types):
        return NotImplemented
    nodes, loader = session.nodes, image_loader(session)
    upload = _read(value, in_memory=loader == _MEMORY_LOADER)
    if "IMAGE" not in types and not _is_transparent(upload.data):
        if upload.in_memory:
            return nodes["ImageToMask"](nodes[loader](upload)[0], "red")
        if "LoadImageMask" in session.registry:
            return nodes["LoadImageMask"](upload, "red")
    if loader not in session.registry:
        return NotImplemented
    image, mask = nodes[loader](upload)
    return image if "IMAGE" in types else mask


def takes_file(spec: InputSpec) -> bool:
    """Whether an input names an uploaded file, or an image in the server's memory."""
    is_upload = spec.kind is InputKind.COMBO and any(spec.config.get(flag) for flag in _UPLOAD_FLAGS)
    return bool(spec.config.get(_MEMORY_FLAG)) or is_upload


def image_loader(session: NodeSource) -> str:
    """The node whose first output is an image that a script hands over."""
    return _MEMORY_LOADER if _MEMORY_LOADER in session.registry else "LoadImage"


def upload_of(value: Any, spec: InputSpec) -> Upload:
    """An image, array or path as an input takes it that names a file. Errors as of `as_upload`."""
    return _read(value, in_memory=bool(spec.config.get(_MEMORY_FLAG)))


def _read(value: Any, *, in_memory: bool) -> Upload:
    """Reads an image, array or path.

    Args:
        value: The image.
        in_memory: Send it to the server's memory, not as a file.

    Raises:
        Refusal: It can't be read.
    """
    if isinstance(value, Upload):
        return value
    if isinstance(value, Path):
        try:
            return Upload(read_bytes(expanded(value), LARGEST_RESULT), value.suffix.lower(), None, in_memory)
        except OSError as error:
            raise Refusal(f"{value} can't be read: {reason(error)}") from None
    try:
        picture = as_pil(value)
        # Named by its pixels: another release of Pillow writes the same picture as another PNG.
        pixels = f"{picture.mode} {picture.size} {picture.getpalette()} ".encode() + picture.tobytes()
        return Upload(_png(picture), ".png", pixels, in_memory)
    except (TypeError, ValueError) as error:
        raise Refusal(f"{error}") from None


def is_file_like(value: Any) -> bool:
    """Whether a value is a path, an image, an array or an upload."""
    return isinstance(value, Path) or _is_image(value)


def _is_image(value: Any) -> bool:
    if isinstance(value, Upload):
        return True
    kind = type(value)
    if any(base.__module__ == "PIL.Image" for base in kind.__mro__):
        return True
    shape = getattr(value, "shape", None)
    return shape is not None and len(shape) in (2, 3, 4) and hasattr(value, "dtype")


def image_bytes(value: Any) -> bytes:
    """A PIL image or array as PNG.

    Args:
        value: A PIL image; or an array of shape `[height, width]`, `[height, width, 1, 3 or 4]` or
            `[1, height, width, channels]`, uint8 in 0–255 or floating point in 0–1.

    Raises:
        ValueError: The array has another shape.
    """
    return _png(as_pil(value))


def _png(picture: PIL.Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def _is_transparent(data: bytes) -> bool:
    from .._images import decode_image

    try:
        picture = decode_image(data)
    except OSError:  # not Pillow's business; the server may know the format
        return False
    return bool(picture.has_transparency_data and picture.convert("RGBA").getchannel("A").getextrema() != (255, 255))


def as_pil(value: Any) -> PIL.Image.Image:
    """An image or array as PIL image; arguments as of `image_bytes`."""
    import numpy as np
    import PIL.Image

    if isinstance(value, PIL.Image.Image):
        # ComfyUI reads grey PNGs through a video decoder, which shifts some values by one.
        transparent = value.mode in ("LA", "PA") or "transparency" in value.info
        return value if value.mode in ("RGB", "RGBA", "I;16") else value.convert("RGBA" if transparent else "RGB")
    if hasattr(value, "detach"):  # a torch tensor
        value = value.detach().cpu().numpy()
    array = np.asarray(value)
    if array.ndim == 4 and array.shape[0] == 1:
        array = array[0]
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.ndim not in (2, 3) or (array.ndim == 3 and array.shape[2] not in (3, 4)):
        raise ValueError(f"an array of shape {list(array.shape)} is no image; expected [height, width, channels]")
    if np.issubdtype(array.dtype, np.floating):
        array = np.clip(np.nan_to_num(array), 0.0, 1.0) * 255.0
        array = array.round().astype(np.uint8)
    elif array.dtype == np.bool_:
        array = array.astype(np.uint8) * 255
    elif array.dtype != np.uint8:
        raise ValueError(f"an array of {array.dtype} is no image; expected uint8 in 0–255 or floats in 0–1")
    return as_pil(PIL.Image.fromarray(np.ascontiguousarray(array)))
