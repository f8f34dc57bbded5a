"""DiT models and texts of random numbers, for what real ones have in gigabytes only.

The files of the models are written when ComfyUI starts: its classes say which weights there are.
"""

import json
import os
from pathlib import Path

import comfy.supported_models
import comfy.utils
import folder_paths
import torch
from comfy import model_management
from comfy.model_patcher import ModelPatcher

CATEGORY = "contract"
NETWORKS = json.loads((Path(__file__).parent / "transformers.json").read_text())


def configured(name):
    """ComfyUI's description of the file's model; None where this ComfyUI is older than it."""
    found = getattr(comfy.supported_models, NETWORKS[name]["model_class"], None)
    if found is None:
        return None
    config = dict(NETWORKS[name]["config"])
    model_config = found(config)
    model_config.unet_config = config
    return model_config


def write(name, path):
    """Writes random weights that keep activations at about the size of the input."""
    model_config = configured(name)
    if model_config is None:
        return
    model_config.set_inference_dtype(torch.float32, None)
    weights = model_config.get_model({}, "", torch.device("cpu")).diffusion_model.state_dict()
    generator = torch.Generator().manual_seed(0)
    for key, weight in weights.items():
        if weight.ndim > 1:
            weight.normal_(std=weight[0].numel() ** -0.5, generator=generator)
        else:
            weight.fill_(float(key.endswith("weight")))
    # Another ComfyUI on this folder may be at it, too.
    partial = path.with_suffix(f".{os.getpid()}")
    comfy.utils.save_torch_file({key: weight.contiguous() for key, weight in weights.items()}, str(partial))
    partial.replace(path)


for file in NETWORKS:
    target = Path(folder_paths.models_dir) / "diffusion_models" / file
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        write(file, target)


class ContractTransformer:
    """A model of a file that ComfyUI's own loader knows in one size only, which is large."""

    RETURN_TYPES = ("MODEL",)
    FUNCTION = "load"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"name": (folder_paths.get_filename_list("diffusion_models"),)}}

    def load(self, name):
        weights = comfy.utils.load_torch_file(folder_paths.get_full_path_or_raise("diffusion_models", name))
        model_config = configured(name)
        supported = model_config.supported_inference_dtypes
        device = model_management.get_torch_device()
        dtype = model_management.unet_dtype(supported_dtypes=supported, weight_dtype=torch.float32)
        model_config.set_inference_dtype(dtype, model_management.unet_manual_cast(dtype, device, supported))
        model = model_config.get_model(weights, "")
        model.load_model_weights(weights, "")
        return (ModelPatcher(model, device, model_management.unet_offload_device()),)


class ContractEmbedding:
    """A text of random numbers, as encoders give it."""

    RETURN_TYPES = ("CONDITIONING",)
    FUNCTION = "encode"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        numbers = ("seed", "tokens", "channels", "pooled_channels")
        return {"required": {name: ("INT", {"default": 16, "max": 2**16}) for name in numbers}}

    def encode(self, seed, tokens, channels, pooled_channels):
        generator = torch.Generator().manual_seed(seed)
        text = torch.randn(1, tokens, channels, generator=generator)
        return ([[text, {"pooled_output": torch.randn(1, pooled_channels, generator=generator)}]],)


NODE_CLASS_MAPPINGS = {"ContractTransformer": ContractTransformer, "ContractEmbedding": ContractEmbedding}
