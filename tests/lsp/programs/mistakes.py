"""Each comment with a caret says what is underlined in the line above it; nothing else is."""

from comfy_script.runtime import *
#                                ^ mistake: Wildcard import from a library

load()
from comfy_script.runtime.nodes import *
#                                      ^ mistake: Wildcard import from a library

with Workflow():
    model, clip, vae = CheckpointLoaderSimple("any-file.ckpt")
    text = CLIPTextEncode("a fox", clip=clip)
    latent = EmptyLatentImage(512, hight=512)
    #                              ^ mistake: No parameter named "hight"
    text = CLIPTextEncode("a fox", vae)
    #                              ^ mistake: "VAE" is not assignable to "CLIP"
    model, clip = CheckpointLoaderSimple("any-file.ckpt")
#   ^ mistake: Tuple size mismatch
    latent = KSampler(model, 1, 20, 8, "eulr", "normal", text, text, latent)
    #                                  ^ mistake: Literal['eulr']
    image = VAEDecode(latent)
    #       ^ mistake: Argument missing for parameter "vae"
    SaveImage(image, Samplers.eulr)
    #                         ^ mistake: Cannot access attribute "eulr"
