"""LTX-Video 2B: a video from a text.

    comfy-script fetch examples/recipes/ltx_video.py
    comfy-script run examples/recipes/ltx_video.py:video --prompt "waves roll onto a beach at sunrise" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints    https://huggingface.co/Lightricks/LTX-Video/resolve/main/ltx-video-2b-v0.9.safetensors
    text_encoders  https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def video(
    prompt: str = "waves roll onto a beach at sunrise",
    negative: str = "low quality, distorted, motion smear",
    frames: int = 97,
    seed: int = 0,
) -> VIDEO:
    """Makes a video of 768 x 512 pixels, 25 pictures in a second.

    Args:
        prompt: What happens; the more is said, the better.
        negative: What is not to be seen.
        frames: A multiple of 8, plus 1.
        seed: Another seed is another video.
    """
    model, _, vae = CheckpointLoaderSimple("ltx-video-2b-v0.9.safetensors")
    clip = CLIPLoader("t5xxl_fp16.safetensors", "ltxv")
    positive, negative_text = CLIPTextEncode(prompt, clip), CLIPTextEncode(negative, clip)
    positive, negative_text = LTXVConditioning(positive, negative_text, 25)

    latent = EmptyLTXVLatentVideo(768, 512, frames, 1)
    sigmas = LTXVScheduler(30, latent=latent)
    latent, _ = SamplerCustom(model, True, seed, 3, positive, negative_text, KSamplerSelect("euler"), sigmas, latent)
    return SaveVideo(CreateVideo(VAEDecode(latent, vae), 25), "ltx_video")


if __name__ == "__main__":
    print(*util.save(video()))
