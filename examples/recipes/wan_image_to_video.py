"""Wan 2.2 I2V 14B: a picture comes to life. One model takes the first half of the steps, one the second.

    comfy-script fetch examples/recipes/wan_image_to_video.py
    comfy-script run examples/recipes/wan_image_to_video.py:video --photo boat.png --prompt "the boat sails away"

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    diffusion_models  https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors
    diffusion_models  https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors
    text_encoders     https://huggingface.co/Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/text_encoders/umt5_xxl_fp8_e4m3fn_scaled.safetensors
    vae               https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/vae/wan_2.1_vae.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def video(
    photo: Path = Path("photo.png"),
    prompt: str = "the boat sails out of the harbour",
    negative: str = "blurry, static, overexposed, subtitles",
    seconds: float = 5,
    seed: int = 0,
) -> VIDEO:
    """Makes a video of 640 x 640 pixels, 16 pictures in a second.

    Args:
        photo: The first picture; its middle is taken.
        prompt: What happens.
        negative: What is not to be seen.
        seconds: How long it is.
        seed: Another seed is another video.
    """
    high, low = (
        ModelSamplingSD3(UNETLoader(f"wan2.2_i2v_{noise}_noise_14B_fp8_scaled.safetensors", "default"), 5)
        for noise in ("high", "low")
    )
    clip = CLIPLoader("umt5_xxl_fp8_e4m3fn_scaled.safetensors", "wan")
    vae = VAELoader("wan_2.1_vae.safetensors")

    texts = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)
    frames = round(seconds * 16 / 4) * 4 + 1
    positive, negative_text, latent = WanImageToVideo(*texts, vae, 640, 640, frames, 1, start_image=photo)
    texts = positive, negative_text  # they carry the picture now
    latent = KSamplerAdvanced(high, "enable", seed, 20, 3.5, "euler", "simple", *texts, latent, 0, 10, "enable")
    latent = KSamplerAdvanced(low, "disable", 0, 20, 3.5, "euler", "simple", *texts, latent, 10, 10000, "disable")
    return SaveVideo(CreateVideo(VAEDecode(latent, vae), 16), "wan_image_to_video")


if __name__ == "__main__":
    print(*util.save(video()))
