"""Wan 2.2 TI2V 5B: a video from a text, or from a text and its first picture.

    comfy-script fetch examples/recipes/wan_text_to_video.py
    comfy-script run examples/recipes/wan_text_to_video.py:video --prompt "a cat climbs a ladder" --seconds 3

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_ti2v_5B_fp16.safetensors
    text_encoders     https://huggingface.co/Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/text_encoders/umt5_xxl_fp8_e4m3fn_scaled.safetensors
    vae               https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/vae/wan2.2_vae.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def video(
    prompt: str = "a street musician in an old subway station",
    negative: str = "blurry, static, overexposed, subtitles",
    start: Path | None = None,
    seconds: float = 5,
    seed: int = 0,
) -> VIDEO:
    """Makes a video of 1280 x 704 pixels, 24 pictures in a second.

    Args:
        prompt: What happens.
        negative: What is not to be seen.
        start: The first picture.
        seconds: How long it is.
        seed: Another seed is another video.
    """
    model = ModelSamplingSD3(UNETLoader("wan2.2_ti2v_5B_fp16.safetensors", "default"), 8)
    clip = CLIPLoader("umt5_xxl_fp8_e4m3fn_scaled.safetensors", "wan")
    vae = VAELoader("wan2.2_vae.safetensors")

    positive, negative_text = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)
    # Four frames are one in the latent, after the first.
    frames = round(seconds * 24 / 4) * 4 + 1
    latent = Wan22ImageToVideoLatent(vae, 1280, 704, frames, 1, start)
    latent = KSampler(model, seed, 20, 5, "uni_pc", "simple", positive, negative_text, latent, 1)
    return SaveVideo(CreateVideo(VAEDecode(latent, vae), 24), "wan_text_to_video")


if __name__ == "__main__":
    print(*util.save(video()))
