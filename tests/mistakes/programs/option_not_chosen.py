"""A field of an option that is not chosen, or too few values where any number is taken."""

from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
positive = CLIPTextEncode("a red circle", clip)
latent = EmptyLatentImage(64, 64)
image = VAEDecode(latent, vae)
video = CreateVideo(image, 24.0)

ResizeImageMaskNode(image, "scale dimensions", resize_type_multiplier=2.0)  # pyright mypy call:UnknownArgumentError "resize_type_multiplier"
SaveVideo(video, codec="auto", codec_encoding="auto")  # pyright mypy call:UnknownArgumentError "codec_encoding"
ResizeImageMaskNode(image, "scale by factor", resize_type_multiplier=2.0)  # pyright mypy call:ValueRefusedError "'scale by factor' is not one of its options"
BatchImagesNode([])  # call:ValueRefusedError "needs at least 1 value, got 0"
