"""The nodes that the stand-in runs: definitions of ComfyUI 0.30.0, as recorded; what they do, in a few lines each."""

from __future__ import annotations

import functools
import gzip
import hashlib
import json
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import PIL.Image
import PIL.ImageChops
from PIL.PngImagePlugin import PngInfo

if TYPE_CHECKING:
    from tests.standin.executor import Run
    from tests.standin.files import Files

_DATA = Path(__file__).parent.parent / "data"

Images = list[PIL.Image.Image]
"""A batch. A mask is a batch of mode `L`."""


@dataclass(frozen=True)
class Outcome:
    """What a node gives: its outputs, and what is to be shown."""

    outputs: tuple[Any, ...] = ()
    ui: Mapping[str, list[Any]] | None = None


@dataclass(frozen=True)
class Node:
    """A node of the stand-in.

    Attributes:
        definition: It, as `/object_info` lists it.
        run: Does its work: gets the run and the inputs by name.
        choices: Where the values of an input that is a list come from, by input.
        checks: Own checks of values, by input: a complaint, or None.
        fingerprint: What else than its inputs its outputs depend on: gets the files and the inputs.
    """

    definition: Mapping[str, Any]
    run: Callable[..., Awaitable[Outcome]]
    choices: Mapping[str, Callable[[Files], list[str]]] = field(default_factory=dict)
    checks: Mapping[str, Callable[[Files, Any], str | None]] = field(default_factory=dict)
    fingerprint: Callable[[Files, Mapping[str, Any]], str] = lambda files, inputs: ""

    def described(self, files: Files) -> dict[str, Any]:
        """The definition, with the values that its lists have now."""
        made: dict[str, Any] = json.loads(json.dumps(self.definition))
        for section in made["input"].values():
            for name in self.choices.keys() & section.keys():
                section[name][0] = self.choices[name](files)
        return made


@functools.cache
def _definitions() -> dict[str, Any]:
    recorded: dict[str, Any] = {}
    for name in ("object_info-0.30.0.json.gz", "object_info-pack.json.gz"):
        recorded |= json.loads(gzip.decompress((_DATA / name).read_bytes()))
    return recorded


def definition(class_type: str) -> dict[str, Any]:
    """A node as ComfyUI 0.30.0, or our pack on it, lists it."""
    found: dict[str, Any] = _definitions()[class_type]
    return found


def encoded(image: PIL.Image.Image, texts: Mapping[str, str] | None = None) -> bytes:
    """An image as PNG, with texts in it."""
    info = PngInfo()
    for key, text in (texts or {}).items():
        info.add_text(key, text)
    buffer = BytesIO()
    image.save(buffer, "PNG", pnginfo=info, compress_level=1)
    return buffer.getvalue()


def _texts(run: Run) -> dict[str, str]:
    given = {"prompt": run.prompt, **run.extra_data.get("extra_pnginfo", {})}
    return {key: json.dumps(value) for key, value in given.items()}


async def _empty_image(run: Run, width: int, height: int, batch_size: int, color: int) -> Outcome:
    rgb = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return Outcome(([PIL.Image.new("RGB", (width, height), rgb) for _ in range(batch_size)],))


async def _image_invert(run: Run, image: Images) -> Outcome:
    return Outcome(([PIL.ImageChops.invert(picture.convert("RGB")) for picture in image],))


async def _image_batch(run: Run, image1: Images, image2: Images) -> Outcome:
    return Outcome(([*image1, *image2],))


async def _image_to_mask(run: Run, image: Images, channel: str) -> Outcome:
    return Outcome(([picture.convert("RGBA").getchannel(channel[0].upper()) for picture in image],))


async def _mask_to_image(run: Run, mask: Images) -> Outcome:
    return Outcome(([picture.convert("RGB") for picture in mask],))


async def _preview_image(run: Run, images: Images) -> Outcome:
    return _saved(run, images, "temp", f"ComfyUI_temp_{uuid.uuid4().hex[:5]}")


async def _save_image(run: Run, images: Images, filename_prefix: str) -> Outcome:
    return _saved(run, images, "output", filename_prefix)


def _saved(run: Run, images: Images, kind: str, prefix: str) -> Outcome:
    entries = []
    for picture in images:
        subfolder, name = run.files.numbered(kind, prefix)
        run.files.write(kind, subfolder, name, encoded(picture, _texts(run)))
        entries.append({"filename": name, "subfolder": subfolder, "type": kind})
    return Outcome((images,), {"images": entries})


async def _preview_any(run: Run, source: Any = None) -> Outcome:
    simple = source is None or isinstance(source, (bool, int, float, str))
    text = str(source) if simple else json.dumps(source, indent=4)
    return Outcome((text,), {"text": [text]})


async def _string_concatenate(run: Run, string_a: str, string_b: str, delimiter: str) -> Outcome:
    return Outcome((delimiter.join((string_a, string_b)),))


def _loaded(data: bytes) -> Outcome:
    picture = PIL.Image.open(BytesIO(data))
    picture.load()
    alpha = picture.convert("RGBA").getchannel("A")
    # ComfyUI's mask is 64 x 64 where nothing is transparent.
    mask = PIL.ImageChops.invert(alpha) if picture.has_transparency_data else PIL.Image.new("L", (64, 64))
    return Outcome(([picture.convert("RGB")], [mask]))


async def _load_image(run: Run, image: str) -> Outcome:
    found = run.files.annotated(image)
    assert found is not None, "checked when it was queued"
    return _loaded(found)


async def _load_image_mask(run: Run, image: str, channel: str) -> Outcome:
    found = run.files.annotated(image)
    assert found is not None, "checked when it was queued"
    picture = PIL.Image.open(BytesIO(found)).convert("RGBA").getchannel(channel[0].upper())
    return Outcome(([PIL.ImageChops.invert(picture) if channel == "alpha" else picture],))


def _missing(files: Files, image: str) -> str | None:
    return None if files.annotated(image) is not None else f"there is no file {image}"


def _content(files: Files, inputs: Mapping[str, Any]) -> str:
    return hashlib.sha256(files.annotated(inputs["image"]) or b"").hexdigest()


async def _load_image_from_memory(run: Run, image: str) -> Outcome:
    return _loaded(run.files.memory.get(image))


def _not_in_memory(files: Files, image: str) -> str | None:
    return None if image in files.memory else f"there is no image {image!r} in memory"


async def _save_image_to_memory(run: Run, images: Images) -> Outcome:
    entries = []
    for picture in images:
        data = encoded(picture, _texts(run))
        name = f"{hashlib.blake2b(data, digest_size=16).hexdigest()}.png"
        run.files.memory.put(name, data)
        entries.append({"filename": name, "subfolder": "", "type": "memory"})
    return Outcome((), {"memory": entries})


async def _load_checkpoint(run: Run, ckpt_name: str) -> Outcome:
    return Outcome((ckpt_name, ckpt_name, ckpt_name))


async def _encode_text(run: Run, text: str, clip: str) -> Outcome:
    return Outcome((text,))


async def _empty_latent(run: Run, width: int, height: int, batch_size: int) -> Outcome:
    return Outcome(((width, height),))


async def _sample(run: Run, seed: int, steps: int, latent_image: tuple[int, int], **others: Any) -> Outcome:
    for step in range(1, steps + 1):
        # A preview has a pixel for eight of the picture.
        await run.progress(
            step, steps, PIL.Image.new("RGB", (latent_image[0] // 8, latent_image[1] // 8), (step, 0, 0))
        )
    return Outcome(((seed, latent_image),))


async def _decode(run: Run, samples: tuple[int, tuple[int, int]], vae: str) -> Outcome:
    seed, (width, height) = samples
    picture = PIL.Image.linear_gradient("L").resize((width, height))
    return Outcome(([PIL.ImageChops.offset(picture, seed % height).convert("RGB")],))


def _node(class_type: str, run: Callable[..., Awaitable[Outcome]], **more: Any) -> tuple[str, Node]:
    return class_type, Node(definition(class_type), run, **more)


@functools.cache
def core_nodes() -> Mapping[str, Node]:
    """Some of ComfyUI's own nodes."""
    image = {"choices": {"image": lambda files: files.images("input")}, "checks": {"image": _missing}}
    return dict(
        (
            _node("EmptyImage", _empty_image),
            _node("ImageInvert", _image_invert),
            _node("ImageBatch", _image_batch),
            _node("ImageToMask", _image_to_mask),
            _node("MaskToImage", _mask_to_image),
            _node("LoadImage", _load_image, fingerprint=_content, **image),
            _node("LoadImageMask", _load_image_mask, fingerprint=_content, **image),
            _node("PreviewImage", _preview_image),
            _node("SaveImage", _save_image),
            _node("PreviewAny", _preview_any),
            _node("StringConcatenate", _string_concatenate),
            _node(
                "CheckpointLoaderSimple",
                _load_checkpoint,
                choices={"ckpt_name": lambda files: files.models["checkpoints"]},
            ),
            _node("CLIPTextEncode", _encode_text),
            _node("EmptyLatentImage", _empty_latent),
            _node("KSampler", _sample),
            _node("VAEDecode", _decode),
        )
    )


@functools.cache
def pack_nodes() -> Mapping[str, Node]:
    """Those of our pack by which images come and go without files."""
    return dict(
        (
            _node("LoadImageFromMemory", _load_image_from_memory, checks={"image": _not_in_memory}),
            _node("SaveImageToMemory", _save_image_to_memory, fingerprint=lambda files, inputs: uuid.uuid4().hex),
        )
    )
