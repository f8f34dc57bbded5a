"""More positional arguments than the node takes."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

EmptyLatentImage(64, 64, 1, 0)  # pyright mypy call:UnknownArgumentError "at most 3 arguments, got 4"
VAEDecode(latent, vae, 512)  # pyright mypy call:UnknownArgumentError "at most 2 arguments, got 3"
ImageInvert(image, image)  # pyright mypy call:UnknownArgumentError "at most 1 argument"
PreviewImage(image, "prefix")  # pyright mypy call:UnknownArgumentError "at most 1 argument"
