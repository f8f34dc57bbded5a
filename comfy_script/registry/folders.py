"""Which combos name files: their vocabulary is what lies on the server's disk, so it is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .records import ComboValue

__all__ = [
    "CLOSED_VOCABULARIES",
    "FILE_EXTENSIONS",
    "FOLDER_INPUTS",
    "MODEL_EXTENSIONS",
    "VOCABULARIES",
    "model_folder",
    "names_files",
    "where_to_put",
]

VOCABULARIES: Mapping[str, tuple[str, str]] = {
    "Checkpoints": ("CheckpointLoaderSimple", "ckpt_name"),
    "CLIPs": ("CLIPLoader", "clip_name"),
    "CLIPVisions": ("CLIPVisionLoader", "clip_name"),
    "ControlNets": ("ControlNetLoader", "control_net_name"),
    "Diffusers": ("DiffusersLoader", "model_path"),
    "GLIGENs": ("GLIGENLoader", "gligen_name"),
    "Hypernetworks": ("HypernetworkLoader", "hypernetwork_name"),
    "Loras": ("LoraLoader", "lora_name"),
    "PhotoMakers": ("PhotoMakerLoader", "photomaker_model_name"),
    "StyleModels": ("StyleModelLoader", "style_model_name"),
    "UNETs": ("UNETLoader", "unet_name"),
    "UpscaleModels": ("UpscaleModelLoader", "model_name"),
    "VAEs": ("VAELoader", "vae_name"),
    "Samplers": ("KSampler", "sampler_name"),
    "Schedulers": ("KSampler", "scheduler"),
}
"""A vocabulary that many nodes share → the node and the input that show it."""

CLOSED_VOCABULARIES = frozenset({"Samplers", "Schedulers"})
"""Those of `VOCABULARIES` that name no files."""

FOLDER_INPUTS = frozenset(source for name, source in VOCABULARIES.items() if name not in CLOSED_VOCABULARIES) | {
    ("LoadTrainingDataset", "folder_name"),
}
"""(node, input) of core nodes whose options are files or folders, whatever they are called."""

MODEL_EXTENSIONS = (
    *(".ckpt", ".pt", ".pt2", ".bin", ".pth", ".safetensors", ".pkl", ".sft", ".gguf", ".onnx", ".engine", ".task"),
)
"""Endings of models' files, in lower case: ComfyUI's supported_pt_extensions, and what packs load besides."""

FILE_EXTENSIONS = (
    *MODEL_EXTENSIONS,
    *(".yaml", ".json", ".npz", ".npy", ".latent", ".cube"),
    # media
    *(".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".exr", ".hdr", ".svg", ".psd"),
    *(".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".wav", ".mp3", ".flac", ".ogg", ".opus", ".m4a", ".aac"),
    *(".glb", ".gltf", ".obj", ".fbx", ".stl", ".usdz", ".ply", ".splat", ".spz", ".ksplat"),
    *(".txt", ".csv", ".pdf", ".ttf", ".otf"),
)
"""Endings of file names, in lower case."""

_FOLDERS: Mapping[str, str] = {
    "ckpt_name": "checkpoints",
    "config_name": "configs",
    "lora_name": "loras",
    "existing_lora": "loras",
    "vae_name": "vae",
    "control_net_name": "controlnet",
    "unet_name": "diffusion_models",
    "clip_name": "text_encoders",
    "text_encoder": "text_encoders",
    "style_model_name": "style_models",
    "gligen_name": "gligen",
    "hypernetwork_name": "hypernetworks",
    "photomaker_model_name": "photomaker",
    "audio_encoder_name": "audio_encoders",
    "bg_removal_name": "background_removal",
    "CLIPVisionLoader.clip_name": "clip_vision",
    "DiffusersLoader.model_path": "diffusers",
    "UpscaleModelLoader.model_name": "upscale_models",
    "LatentUpscaleModelLoader.model_name": "latent_upscale_models",
    "ModelPatchLoader.name": "model_patches",
    "FrameInterpolationModelLoader.model_name": "frame_interpolation",
    "OpticalFlowLoader.model_name": "optical_flow",
    "LoadMoGeModel.model_name": "geometry_estimation",
    "LoadDA3Model.model_name": "geometry_estimation",
    "LoadMediaPipeFaceLandmarker.model_name": "detection",
}
# A server's list of nodes doesn't say it: seen on ComfyUI 0.30.0 with a file of its own in each folder. Node packs use
# the same names of inputs for the same folders.


def model_folder(node: str, key: str) -> str | None:
    """The kind of model that an input names, as ComfyUI calls its folder (`checkpoints`); None if that isn't known.

    Args:
        node: Class type of the node.
        key: ComfyUI's name of the input.
    """
    return _FOLDERS.get(f"{node}.{key}") or _FOLDERS.get(key.rstrip("0123456789"))


def names_files(node: str, key: str, options: tuple[ComboValue, ...], config: Mapping[str, Any]) -> bool:
    """Whether a combo names files, so that values outside its options can be right as well.

    A registry doesn't say so; this is the rule. A combo is taken to name files if one of these holds:

    - it has no options: the server fills it, or there is no file yet;
    - its config has `remote` (the page asks another route for the options), `image_folder`, `file_upload`, or any
      other `…_upload` flag that is set;
    - (node, input) is in `FOLDER_INPUTS`, the model loaders;
    - any option ends in one of `FILE_EXTENSIONS`, whatever its case.

    Args:
        node: Class type of the node.
        key: ComfyUI's name of the input.
        options: The combo's options.
        config: The input's raw options.
    """
    if not options or (node, key) in FOLDER_INPUTS:
        return True
    if config.get("remote") or config.get("image_folder"):
        return True
    if any(flag and name.endswith("_upload") for name, flag in config.items()):
        return True
    return any(isinstance(option, str) and option.lower().endswith(FILE_EXTENSIONS) for option in options)


def where_to_put(folder: str, which: str = "") -> str:
    """What to do where a server lacks a model, in sentences.

    Args:
        folder: The kind of model, as of `model_folder`.
        which: What it is that the folder has no file like, such as `of that name`; nothing if it is empty.
    """
    own = "; `comfy-script demo-model OUT.ckpt` writes a small one" if folder == "checkpoints" else ""
    return (
        f"ComfyUI's folder models/{folder} has no file{which and f' {which}'}: put one there, and call load() again. "
        f"`comfy-script fetch FILE` downloads those that a workflow or script has links to{own}."
    )
