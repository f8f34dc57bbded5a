"""Real mode: nodes take and give the objects themselves. Accepted by both checkers in strict mode."""

from typing import Any

import torch
from generated.real_nodes import *
from torch import Tensor

from comfy_script.runtime.real.types import Latent, ModelPatcher

model, clip, vae = CheckpointLoaderSimple("a.safetensors")
positive = CLIPTextEncode("a fox", clip)
negative = [[positive[0][0] * 0, {"pooled_output": None}]]

latent = EmptyLatentImage(64, 64, 1)
latent["samples"] += torch.randn_like(latent["samples"])
own: Latent = {"samples": torch.zeros(1, 4, 8, 8), "batch_index": [0]}
latent = KSampler(model, 1, 20, 8, Samplers.euler, "normal", positive, negative, latent)
latent = KSampler(model, 1, positive=positive, negative=negative, latent_image=own)
shape: torch.Size = latent["samples"].shape

image = VAEDecode(latent, vae)
image = ImageInvert(torch.cat([image, image.flip(2)]).clamp(0, 1))
mean: Tensor = image.mean(dim=(1, 2))
mask = ImageToMask(image, "red")
image = MaskToImage(1 - mask)
width, height, batch_size = GetImageSize(image)
pixels: int = width * height * batch_size
for tile in SplitImageToTileList(image):
    image = ImageScaleBy(tile, "lanczos", 2)


def attention(q: Tensor, k: Tensor, v: Tensor, extra_options: dict[str, Any]) -> tuple[Tensor, Tensor, Tensor]:
    return q, k, v


def patched(model: ModelPatcher) -> MODEL:
    patched = model.clone()
    patched.set_model_attn1_patch(attention)
    return patched


noise = RandomNoise(1)
sigmas = BasicScheduler(patched(model), "normal", 20, 1.0)
sampled, denoised = SamplerCustomAdvanced(
    noise, BasicGuider(model, positive), KSamplerSelect("euler"), sigmas[:-1], {"samples": latent["samples"]}
)

# Output nodes give their results, which are also outputs.
saved = SaveImage(image)
saved[0].save("x.png")
PreviewImage(saved)
picture, boxes, flat = CreateBoundingBoxes(background=image)
smaller = picture[:, ::2, ::2]
switched: Tensor = ComfySwitchNode(True, image, image)
