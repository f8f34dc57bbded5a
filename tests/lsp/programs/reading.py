"""Each comment with a caret says what a name or a call shows."""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow():
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    #                   ^ definition: CheckpointLoaderSimple: part
    #            ^ hover (pyright): vae: VAE
    text = CLIPTextEncode("a fox", clip)
    #                     ^ parameter: text
    latent = KSampler(model, 1, 20, 8, "euler", "normal", text, text, EmptyLatentImage())
    #         ^ hover: KSampler: Uses the provided model, positive and negative conditioning
    #         ^ hover: steps (INT, optional): The number of steps used in the denoising process. Range 1 to 10000. Default 20.
    #         ^ hover: Module: nodes · Category: model/sampling
    #         ^ definition: KSampler: part
    #                 ^ parameter: model
    #                        ^ parameter: seed
    #                                  ^ parameter: sampler_name
    #                                                                 ^ parameter (pyright): latent_image
    #  ^ hover (pyright): latent: LATENT
    image = VAEDecode(latent, vae=vae)
    #                             ^ parameter: vae
    #                 ^ tip: Decodes latent images back into pixel space images.
    Samplers.euler
    #        ^ definition: euler = "euler"
    #  ^ definition: class Samplers
    SaveImage(image)
