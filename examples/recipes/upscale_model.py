"""Upscaling with a model of its own (Real-ESRGAN): four times the size, without a prompt.

    comfy-script fetch examples/recipes/upscale_model.py
    comfy-script run examples/recipes/upscale_model.py:picture --photo small.png

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    upscale_models  https://huggingface.co/Comfy-Org/Real-ESRGAN_repackaged/resolve/main/RealESRGAN_x4plus.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(photo: Path = Path("photo.png"), factor: float = 4) -> IMAGE:
    """Makes a picture larger.

    Args:
        photo: The picture.
        factor: How many times as wide and high it becomes; up to 4.
    """
    image = ImageUpscaleWithModel(UpscaleModelLoader("RealESRGAN_x4plus.safetensors"), photo)
    if factor != 4:
        # The model knows 4 only: what is too large is scaled down.
        image = ImageScaleBy(image, "area", factor / 4)
    return SaveImage(image, "upscale_model")


if __name__ == "__main__":
    print(*util.save(picture()))
