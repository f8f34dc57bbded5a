"""An output goes to an input of another type."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

VAEDecode(vae, latent)  # pyright mypy call:LinkTypeError "expected a LATENT, got the VAE output"
PreviewImage(latent)  # pyright mypy call:LinkTypeError "expected an IMAGE, got the LATENT output"
CLIPTextEncode("a", model)  # pyright mypy call:LinkTypeError "expected a CLIP, got the MODEL output"
KSampler(clip, 1, 20, 8.0, "euler", "normal", positive, positive, latent)  # pyright mypy call:LinkTypeError "expected a MODEL, got the CLIP output"
