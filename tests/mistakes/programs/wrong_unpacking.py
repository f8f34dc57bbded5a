"""More or fewer variables than the node has outputs."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

model2, clip2 = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")  # pyright mypy call:ValueError "too many values to unpack"
picture, mask, name = LoadImage("example.png")  # pyright mypy call:ValueError "not enough values to unpack"
samples, noise = KSampler(model, 1, 20, 8.0, "euler", "normal", positive, positive, latent)  # pyright mypy call:NodeCallError "has one output"
first, second = VAEDecode(latent, vae)  # pyright mypy call:NodeCallError "has one output"
