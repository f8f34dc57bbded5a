"""LTX-2, distilled: a video with its sound from a text, small at first, then at twice the size.

    comfy-script fetch examples/recipes/ltx2.py
    comfy-script run examples/recipes/ltx2.py:video --prompt "a blacksmith hammers on an anvil, sparks fly" --seed 7

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints            https://huggingface.co/Lightricks/LTX-2/resolve/main/ltx-2-19b-distilled.safetensors
    text_encoders          https://huggingface.co/Comfy-Org/ltx-2/resolve/main/split_files/text_encoders/gemma_3_12B_it_fp4_mixed.safetensors
    latent_upscale_models  https://huggingface.co/Lightricks/LTX-2/resolve/main/ltx-2-spatial-upscaler-x2-1.0.safetensors
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def video(prompt: str = "a blacksmith hammers on an anvil, sparks fly", frames: int = 121, seed: int = 0) -> VIDEO:
    """Makes a video of 1280 x 704 pixels with sound, 24 pictures in a second.

    Args:
        prompt: What is to be seen and heard.
        frames: A multiple of 8, plus 1.
        seed: Another seed is another video.
    """
    checkpoint = "ltx-2-19b-distilled.safetensors"
    model, _, vae = CheckpointLoaderSimple(checkpoint)
    audio_vae = LTXVAudioVAELoader(checkpoint)
    clip = LTXAVTextEncoderLoader("gemma_3_12B_it_fp4_mixed.safetensors", checkpoint)
    upscaler = LatentUpscaleModelLoader("ltx-2-spatial-upscaler-x2-1.0.safetensors")
    text = CLIPTextEncode(prompt, clip)
    positive, negative = LTXVConditioning(text, text, 24)
    guider = CFGGuider(model, positive, negative, 1)
    sampler = KSamplerSelect("euler_ancestral")

    # Picture and sound are sampled together, as one latent of two parts.
    latent = LTXVConcatAVLatent(
        EmptyLTXVLatentVideo(640, 352, frames, 1), LTXVEmptyLatentAudio(frames, 24, 1, audio_vae)
    )
    sigmas = ManualSigmas("1, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0")
    _, latent = SamplerCustomAdvanced(RandomNoise(seed), guider, sampler, sigmas, latent)
    frames_latent, sound = LTXVSeparateAVLatent(latent)
    latent = LTXVConcatAVLatent(LTXVLatentUpsampler(frames_latent, upscaler, vae), sound)
    sigmas = ManualSigmas("0.909375, 0.725, 0.421875, 0")
    _, latent = SamplerCustomAdvanced(RandomNoise(seed + 1), guider, sampler, sigmas, latent)
    frames_latent, sound = LTXVSeparateAVLatent(latent)

    images = VAEDecodeTiled(frames_latent, vae, 512, 64, 4096, 8)
    return SaveVideo(CreateVideo(images, 24, LTXVAudioVAEDecode(sound, audio_vae)), "ltx2")


if __name__ == "__main__":
    print(*util.save(video()))
