"""LoadImageFromPath, LoadImageFromMemory, SaveImageToMemory."""

from __future__ import annotations

import hashlib
import json
import uuid
from io import BytesIO
from pathlib import Path

import folder_paths
import torch
from comfy import model_management
from comfy.cli_args import args
from comfy_api.latest import InputImpl, io
from PIL import UnidentifiedImageError

from .codec import MAX_PIXELS, check_video, decode, encode_png
from .paths import allowed_folders, resolve
from .routes import MEMORY

__all__ = ["NODES"]

_CATEGORY = "image"


def _loaded(source: Path | bytes) -> io.NodeOutput:
    device = model_management.intermediate_device()
    try:
        images, masks = decode(source, model_management.throw_exception_if_processing_interrupted)
    except UnidentifiedImageError:
        # As ComfyUI's own loader has it: the frames of a video.
        check_video(source)
        video = InputImpl.VideoFromFile(BytesIO(source) if isinstance(source, bytes) else str(source))
        images = video.get_components().images
        masks = torch.zeros(images.shape[:3])
    return io.NodeOutput(images.to(device), masks.to(device))


def _outputs() -> list[io.Output]:
    # Without ids: ComfyUI 0.3.64 refuses an output that has the id of an input.
    return [
        io.Image.Output(
            display_name="image",
            tooltip=f"The image; of an animation, all frames as a batch. At most {MAX_PIXELS} pixels in all.",
        ),
        io.Mask.Output(display_name="mask", tooltip="1 where the image is transparent."),
    ]


class LoadImageFromPath(io.ComfyNode):
    """An image of a file by its path; see `paths.resolve`."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return io.Schema(
            node_id="LoadImageFromPath",
            display_name="Load Image From Path",
            category=_CATEGORY,
            description="Loads an image by its path, also one that a workflow before has saved.",
            inputs=[
                io.String.Input(
                    "image",
                    default="ComfyUI_00001_.png [output]",
                    tooltip="A path in the input folder; with [output], [temp] or [input] behind it, in that folder. "
                    "Absolute paths work in these folders, and where the server's owner allows it.",
                )
            ],
            outputs=_outputs(),
        )

    @classmethod
    def _file(cls, image: str) -> Path:
        folders = {
            "input": folder_paths.get_input_directory(),
            "output": folder_paths.get_output_directory(),
            "temp": folder_paths.get_temp_directory(),
        }
        return resolve(image, {name: Path(folder) for name, folder in folders.items()}, allowed_folders())

    @classmethod
    def validate_inputs(cls, image: str | None = None) -> bool | str:
        """Refuses what may not be read or isn't there; None is the output of a node, which is checked when it runs."""
        try:
            if image is not None:
                cls._file(image)
        except (ValueError, FileNotFoundError) as error:
            return str(error)
        return True

    @classmethod
    def fingerprint_inputs(cls, image: str | None = None) -> str:
        """Tells ComfyUI when the file has changed."""
        if image is None:
            return ""
        state = cls._file(image).stat()
        return f"{state.st_mtime_ns} {state.st_size}"

    @classmethod
    def execute(cls, image: str) -> io.NodeOutput:
        """Loads it."""
        return _loaded(cls._file(image))


class LoadImageFromMemory(io.ComfyNode):
    """An image that a script has sent."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return io.Schema(
            node_id="LoadImageFromMemory",
            display_name="Load Image From Memory",
            category=_CATEGORY,
            description="An image that a script has sent to the server for this workflow, without a file.",
            inputs=[
                io.String.Input(
                    "image",
                    tooltip="The image's name in the server's memory. In a script, the image itself: a PIL image, an "
                    "array or a Path.",
                    extra_dict={"memory_upload": True},
                )
            ],
            outputs=_outputs(),
        )

    @classmethod
    def validate_inputs(cls, image: str | None = None) -> bool | str:
        """Refuses what isn't in memory."""
        return image is None or image in MEMORY or f"there is no image {image!r} in the server's memory: send it again"

    @classmethod
    def execute(cls, image: str) -> io.NodeOutput:
        """Takes it."""
        try:
            return _loaded(MEMORY.get(image))
        except KeyError:
            raise ValueError(f"there is no image {image!r} in the server's memory: send it again") from None


class SaveImageToMemory(io.ComfyNode):
    """Images for the script that has queued the workflow."""

    @classmethod
    def define_schema(cls) -> io.Schema:
        """What ComfyUI shows of the node."""
        return io.Schema(
            node_id="SaveImageToMemory",
            display_name="Save Image To Memory",
            category=_CATEGORY,
            description="Keeps images in the server's memory until the script that has queued the workflow fetches "
            "them, without a file.",
            inputs=[io.Image.Input("images", tooltip="The images.")],
            hidden=[io.Hidden.prompt, io.Hidden.extra_pnginfo],
            is_output_node=True,
        )

    @classmethod
    def fingerprint_inputs(cls, images: torch.Tensor | None = None) -> str:
        """Something new: an earlier run's images may be fetched and gone, so that it runs each time."""
        return uuid.uuid4().hex

    @classmethod
    def execute(cls, images: torch.Tensor) -> io.NodeOutput:
        """Keeps them."""
        texts = {}
        if not args.disable_metadata:
            given = {"prompt": cls.hidden.prompt, **(cls.hidden.extra_pnginfo or {})}
            texts = {name: json.dumps(value) for name, value in given.items() if value is not None}
        names = []
        for image in images:
            model_management.throw_exception_if_processing_interrupted()
            data = encode_png(image, texts)
            name = f"{hashlib.blake2b(data, digest_size=16).hexdigest()}.png"
            MEMORY.put(name, data)
            names.append({"filename": name, "subfolder": "", "type": "memory"})
        return io.NodeOutput(ui={"memory": names})


NODES: list[type[io.ComfyNode]] = [LoadImageFromPath, LoadImageFromMemory, SaveImageToMemory]
