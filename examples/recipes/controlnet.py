"""ControlNet: the edges of a photo, in another picture; for Stable Diffusion 3.5 Large.

    comfy-script fetch examples/recipes/controlnet.py
    comfy-script run examples/recipes/controlnet.py:picture --photo house.png --prompt "a house of gingerbread"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/Comfy-Org/stable-diffusion-3.5-fp8/resolve/main/sd3.5_large_fp8_scaled.safetensors
    controlnet   https://huggingface.co/Comfy-Org/stable-diffusion-3.5-controlnets_ComfyUI_repackaged/resolve/main/split_files/controlnet/sd3.5_large_controlnet_canny.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def picture(
    photo: Path = Path("photo.png"),
    prompt: str = "a house of gingerbread",
    strength: float = 0.66,
    size: int = 1024,
    seed: int = 0,
) -> IMAGE:
    """Draws a square picture along the edges of another.

    Args:
        photo: The picture that has the edges; its middle is taken.
        prompt: What is on the new one.
        strength: How closely it keeps to the edges.
        size: Width and height.
        seed: Another seed is another picture.
    """
    model, clip, vae = CheckpointLoaderSimple("sd3.5_large_fp8_scaled.safetensors")
    control_net = ControlNetLoader("sd3.5_large_controlnet_canny.safetensors")
    edges = Canny(ImageScale(photo, "bilinear", size, size, "center"), 0.3, 0.6)

    text = CLIPTextEncode(prompt, clip)
    # ControlNets of Stable Diffusion 3 take the picture as a latent, so they need the VAE.
    positive, negative = ControlNetApplyAdvanced(
        text, ConditioningZeroOut(text), control_net, edges, strength, 0, 1, vae
    )
    latent = EmptySD3LatentImage(size, size, 1)
    latent = KSampler(model, seed, 32, 4.5, "euler", "simple", positive, negative, latent, 1)
    return SaveImage(VAEDecode(latent, vae), "controlnet")


if __name__ == "__main__":
    print(*util.save(picture()))
