"""A number outside the range that the server takes: types say nothing about it."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

EmptyLatentImage(8)  # call:ValueRefusedError "8 is below the smallest value that the server takes, 16"
KSampler(model, 1, 0, 8.0, "euler", "normal", positive, positive, latent)  # call:ValueRefusedError "0 is below"
KSampler(model, 1, 20, 100.5, "euler", "normal", positive, positive, latent)  # call:ValueRefusedError "100.5 is above"
ImageScaleBy(image, "area", 0.0)  # call:ValueRefusedError "0.0 is below"
