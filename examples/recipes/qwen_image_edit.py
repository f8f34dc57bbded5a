"""Qwen-Image-Edit 2511: a picture is changed as a sentence says, with a second one to take things from.

    comfy-script fetch examples/recipes/qwen_image_edit.py
    comfy-script run examples/recipes/qwen_image_edit.py:picture --photo room.png --prompt "Paint the walls blue"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/Qwen-Image-Edit_ComfyUI/resolve/main/split_files/diffusion_models/qwen_image_edit_2511_fp8mixed.safetensors
    text_encoders     https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors
    vae               https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    photo: Path = Path("photo.png"), other: Path | None = None, prompt: str = "Let it snow", seed: int = 0
) -> IMAGE:
    """Changes a picture.

    Args:
        photo: The picture; image 1 in the prompt.
        other: One more to take things from; image 2 in the prompt.
        prompt: What to change, as an order.
        seed: Another seed is another picture.
    """
    model = UNETLoader("qwen_image_edit_2511_fp8mixed.safetensors", "default")
    model = CFGNorm(ModelSamplingAuraFlow(model, 3.1), 1)
    clip = CLIPLoader("qwen_2.5_vl_7b_fp8_scaled.safetensors", "qwen_image")
    vae = VAELoader("qwen_image_vae.safetensors")

    image = FluxKontextImageScale(photo)
    # The text encoder sees the pictures, too; the negative side gets them without a text.
    positive, negative = (
        FluxKontextMultiReferenceLatentMethod(
            TextEncodeQwenImageEditPlus(clip, text, vae, image, other), "index_timestep_zero"
        )
        for text in (prompt, "")
    )
    latent = VAEEncode(image, vae)
    latent = KSampler(model, seed, 40, 4, "euler", "simple", positive, negative, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "qwen_image_edit")


if __name__ == "__main__":
    print(*util.save(picture()))
