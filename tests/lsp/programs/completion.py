"""Each comment with a caret says what is offered at that place in the line above it."""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

KSampl
#     ^ complete first: KSampler, KSamplerAdvanced, KSamplerSelect
Checkpoints.
#           ^ complete: v1_5_pruned_emaonly
Samplers.
#        ^ complete: euler, euler_ancestral, ddim
Samplers.eul
#           ^ complete first: euler, euler_cfg_pp, euler_ancestral, euler_ancestral_cfg_pp
CheckpointLoaderSimple.ckpt_name.
#                                ^ complete: v1_5_pruned_emaonly
KSampler.
#        ^ complete: sampler_name, scheduler
KSampler.sampler_name.
#                     ^ complete: euler, ddim
ImageScale.upscale_method.
#                         ^ complete: nearest_exact, lanczos
KSampler()
#        ^ complete: model=, seed=, sampler_name=, latent_image=, denoise=
KSampler(1, seed=2, la)
#                     ^ complete: latent_image=
KSampler(sampler_name="")
#                      ^ complete (pyright): "euler", "ddim"

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
model.
#     ^ complete: wait, display
vae.wa
#     ^ complete first: wait
latent = EmptyLatentImage(512, 512)
latent.
#      ^ complete: wait, display
image = VAEDecode(latent, vae)
image.wait().
#            ^ complete: display, raw
SaveImage(image).
#                ^ complete: wait, display
wf = Workflow()
wf.
#  ^ complete: queue, api_format_json
queue.
#     ^ complete: cancel_all, when_empty
VAEDecode(
#         ^ complete: samples=, vae=
