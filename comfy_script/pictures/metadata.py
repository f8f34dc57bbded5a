"""The workflow in pictures that are made of others: what these say together, in the forms that files take."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._text import get_logger
from ..errors import FormatError
from ..formats.embedded.image import opened_image_texts
from ..formats.json_text import parse_workflow
from ..formats.metadata import PICTURES_KEY, is_png_key

if TYPE_CHECKING:
    import PIL.Image

__all__ = ["save_options", "shared_texts", "texts_of"]

_MOST_DIFFERENCES = 100
_LONGEST_JPEG = 65_533
"""Bytes of EXIF in a JPEG file."""
_FIRST, _PROMPT = 0x010F, 0x0110
"""EXIF tags that ComfyUI writes: the prompt has its own, the other keys the first one and those below it."""
_LAST = 0x0100

_log = get_logger(__name__)


def texts_of(image: PIL.Image.Image) -> dict[str, str]:
    """Key → text of what an image carries, as it stands there; nothing if that is damaged."""
    try:
        return opened_image_texts(image, "a picture")
    except FormatError:
        return {}


def shared_texts(pictures: Iterable[PIL.Image.Image]) -> dict[str, str]:
    """What a picture that is made of others carries: key → text.

    These are the texts of the first one that has a workflow. If prompts of others differ, `PICTURES_KEY` says in what:
    `{"pictures": 4, "differ": {"KSampler.seed": [1, 2, 3, 4]}}`, class and input with a value for each picture (with
    the id, `KSampler#3.seed`, if it has several nodes of the class); or `{"pictures": 4, "workflows": 2}` where they
    have other nodes.

    Args:
        pictures: The pictures, in order.
    """
    found = [texts for picture in pictures if (texts := texts_of(picture))]
    if not found:
        return {}
    made = dict(next((each for each in found if "prompt" in each or "workflow" in each), found[0]))
    if differences := _differences([each["prompt"] for each in found if "prompt" in each]):
        made[PICTURES_KEY] = json.dumps(differences)
    return made


def _differences(texts: Sequence[str]) -> dict[str, Any]:
    distinct = dict.fromkeys(texts)
    if len(distinct) < 2:
        return {}
    try:
        read = {text: parse_workflow(text, "a prompt") for text in distinct}
    except FormatError:
        return {}
    prompts = [read[text] for text in texts]
    if len({_shape(prompt) for prompt in read.values()}) > 1:
        return {"pictures": len(texts), "workflows": len(distinct)}
    differ: dict[str, list[Any]] = {}
    classes = Counter(node["class_type"] for node in prompts[0].values())
    for node_id, node in prompts[0].items():
        for key in node["inputs"]:
            values = [prompt[node_id]["inputs"][key] for prompt in prompts]
            if any(value != values[0] for value in values) and len(differ) < _MOST_DIFFERENCES:
                name = node["class_type"]
                differ[f"{name}.{key}" if classes[name] == 1 else f"{name}#{node_id}.{key}"] = values
    return {"pictures": len(texts), "differ": differ}


def _shape(prompt: Any) -> str:
    """What prompts have to share for their values to be compared; all their own for what is no prompt."""
    try:
        return json.dumps([(key, node["class_type"], sorted(node["inputs"])) for key, node in sorted(prompt.items())])
    except (AttributeError, KeyError, TypeError):
        return json.dumps(prompt)


def save_options(texts: Mapping[str, str], format: str) -> dict[str, Any]:
    """Pillow's options that write texts into a file, where ComfyUI's page and `read_metadata` find them.

    Args:
        texts: Key → text.
        format: Pillow's name of the kind of file. Kinds that hold none get no option, and nor does a JPEG file where
            the texts are too long for one.
    """
    if not texts:
        return {}
    if format == "PNG":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        for key, text in texts.items():
            if is_png_key(key):
                info.add_text(key, text)
        return {"pnginfo": info}
    if format not in ("WEBP", "JPEG", "AVIF"):
        return {}
    from PIL.Image import Exif

    exif = Exif()
    others = iter(range(_FIRST, _LAST - 1, -1))
    for key, text in texts.items():
        tag = _PROMPT if key == "prompt" else next(others, None)
        if tag is not None:
            exif[tag] = f"{key}:{_ascii_json(text)}"
    if format == "JPEG" and len(exif.tobytes()) > _LONGEST_JPEG:
        _log.warning("The workflow is too long for a JPEG file, and isn't in it; a PNG or WEBP file holds it.")
        return {}
    return {"exif": exif.tobytes()}


def _ascii_json(text: str) -> str:
    """A text as EXIF can hold it, and as it is found there: in ASCII, and JSON."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = text
    return json.dumps(value)
