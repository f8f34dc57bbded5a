"""A Python value of the wrong kind."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

EmptyLatentImage("wide")  # pyright mypy call:ValueRefusedError "expected a whole number, got 'wide'"
KSampler(model, 1, None, 8.0, "euler", "normal", "a red circle", positive, latent)  # pyright mypy call:LinkTypeError "expected a CONDITIONING, got 'a red circle'"
CLIPTextEncode(["a", "b"], clip)  # pyright mypy call:ValueRefusedError "expected a string, got a list object"
ImageScaleBy(image, "area", [2.0])  # pyright mypy call:ValueRefusedError "expected a number, got a list object"
