"""Qwen-Image: a picture from a text, also with writing in it.

    comfy-script fetch examples/recipes/qwen_image.py
    comfy-script run examples/recipes/qwen_image.py:picture --prompt "a shop sign that says Open" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/diffusion_models/qwen_image_fp8_e4m3fn.safetensors
    text_encoders     https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors
    vae               https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(prompt: str = "a shop sign that says Open", negative: str = "", seed: int = 0) -> IMAGE:
    """Draws a picture of 1328 x 1328 pixels.

    Args:
        prompt: What is on it.
        negative: What is not.
        seed: Another seed is another picture.
    """
    model = ModelSamplingAuraFlow(UNETLoader("qwen_image_fp8_e4m3fn.safetensors", "default"), 3.1)
    clip = CLIPLoader("qwen_2.5_vl_7b_fp8_scaled.safetensors", "qwen_image")
    vae = VAELoader("qwen_image_vae.safetensors")

    positive, negative_text = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)
    latent = EmptySD3LatentImage(1328, 1328, 1)
    latent = KSampler(model, seed, 20, 4, "euler", "simple", positive, negative_text, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "qwen_image")


if __name__ == "__main__":
    print(*util.save(picture()))
