"""An argument without a default is left out."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

VAEDecode(latent)  # pyright mypy call:MissingArgumentError "needs 'vae'"
CLIPTextEncode("a blue square")  # pyright mypy call:MissingArgumentError "needs 'clip'"
KSampler(model, 1, 20, 8.0, "euler", "normal", positive, positive)  # pyright mypy call:MissingArgumentError "needs 'latent_image'"
PreviewImage()  # pyright mypy call:MissingArgumentError "needs 'images'"
