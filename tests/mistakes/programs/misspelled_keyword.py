"""A keyword that the node does not have."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

EmptyLatentImage(widht=64)  # pyright mypy call:UnknownArgumentError "did you mean 'width'"
KSampler(model, 1, 20, 8.0, "euler", "normal", positive, positive, latent, denoize=0.5)  # pyright mypy call:UnknownArgumentError "did you mean 'denoise'"
SaveImage(image, filname_prefix="x")  # pyright mypy call:UnknownArgumentError "did you mean 'filename_prefix'"
ImageScaleBy(image, "area", scaleby=2.0)  # pyright mypy call:UnknownArgumentError "did you mean 'scale_by'"
