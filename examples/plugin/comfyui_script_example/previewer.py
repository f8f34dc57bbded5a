"""Shows latents: by the node that saves them."""

from comfy_script.runtime.previews import Previewer

plugin = Previewer({"LATENT"}, "SaveLatent")
