"""What ComfyUI's classes lack of `comfy_script.runtime.real.types`, as JSON: `real_types_process.py COMFYUI_PATH`."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from typing import Any

sys.path.insert(0, sys.argv.pop(1))
import comfy.options  # noqa: F401 - before comfy.cli_args, so that it reads no arguments
from comfy.cli_args import args

from comfy_script.runtime.real import types

args.cpu = True

CLASSES = {
    "CLIP": "comfy.sd.CLIP",
    "VAE": "comfy.sd.VAE",
    "ClipVision": "comfy.clip_vision.ClipVisionModel",
    "ControlNet": "comfy.controlnet.ControlNet",
    "Guider": "comfy.samplers.CFGGuider",
    "ModelPatcher": "comfy.model_patcher.ModelPatcher",
    "Noise": "comfy_extras.nodes_custom_sampler.Noise_RandomNoise",
    "Sampler": "comfy.samplers.KSAMPLER",
    "Video": "comfy_api.latest._input.VideoInput",
}
assert {*CLASSES, "Audio", "Latent"} == set(types.__all__)


def missing(ours: Any, theirs: type) -> list[str]:
    sources = "".join(inspect.getsource(base) for base in theirs.__mro__[:-1] if base.__module__ != "abc")
    found = [
        name for name in ours.__annotations__ if f"self.{name} =" not in sources and f"self.{name}:" not in sources
    ]
    for name, method in inspect.getmembers(ours, inspect.isfunction):
        if name.startswith("_"):
            continue
        known = inspect.signature(getattr(theirs, name)).parameters if hasattr(theirs, name) else {}
        if not known or not inspect.signature(method).parameters.keys() <= known.keys():
            found.append(f"{name}{inspect.signature(method)}")
    return found


answers = {}
for name, place in CLASSES.items():
    module, _, class_name = place.rpartition(".")
    answers[name] = missing(getattr(types, name), getattr(importlib.import_module(module), class_name))
print(json.dumps(answers))
