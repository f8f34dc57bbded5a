"""One argument by position and by keyword."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

EmptyLatentImage(64, width=64)  # pyright mypy call:DuplicateArgumentError "'width' twice"
VAEDecode(latent, vae, vae=vae)  # pyright mypy call:DuplicateArgumentError "'vae' twice"
CLIPTextEncode("a", clip, text="b")  # pyright mypy call:DuplicateArgumentError "'text' twice"
ImageInvert(image, image=image)  # pyright mypy call:DuplicateArgumentError "'image' twice"
