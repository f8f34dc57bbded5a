"""Stable Audio Open 1.0: sounds and music from a text, up to 47 seconds.

    comfy-script fetch examples/recipes/stable_audio.py
    comfy-script run examples/recipes/stable_audio.py:audio --prompt "rain on a tin roof, distant thunder" --seconds 10

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints    https://huggingface.co/Comfy-Org/stable-audio-open-1.0_repackaged/resolve/main/stable-audio-open-1.0.safetensors
    text_encoders  https://huggingface.co/ComfyUI-Wiki/t5-base/resolve/main/t5-base.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def audio(prompt: str = "rain on a tin roof, distant thunder", seconds: float = 47.6, seed: int = 0) -> AUDIO:
    """Makes a sound.

    Args:
        prompt: What is to be heard.
        seconds: How long it is, up to 47.6.
        seed: Another seed is another sound.
    """
    model, _, vae = CheckpointLoaderSimple("stable-audio-open-1.0.safetensors")
    clip = CLIPLoader("t5-base.safetensors", "stable_audio")
    positive, negative = CLIPTextEncode(prompt, clip), CLIPTextEncode("", clip)
    latent = EmptyLatentAudio(seconds, 1)
    latent = KSampler(model, seed, 50, 5, "dpmpp_3m_sde", "exponential", positive, negative, latent, 1)
    return SaveAudioAdvanced(VAEDecodeAudio(latent, vae), "stable_audio", "mp3")


if __name__ == "__main__":
    print(*util.save(audio()))
