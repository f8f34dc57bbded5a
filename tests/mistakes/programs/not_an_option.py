"""A value that the combo does not have."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

KSamplerSelect("eulr")  # pyright mypy call:ValueRefusedError "did you mean 'euler'"
ImageScaleBy(image, "bicubicc", 2.0)  # pyright mypy call:ValueRefusedError "did you mean 'bicubic'"
KSampler(model, 1, 20, 8.0, "euler", "normall", positive, positive, latent)  # pyright mypy call:ValueRefusedError "did you mean 'normal'"
LatentUpscaleBy(latent, "lanczos", 2.0)  # pyright mypy call:ValueRefusedError "'lanczos' is not one of its options"
