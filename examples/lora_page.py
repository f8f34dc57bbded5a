"""LoRAs, step by step: the model without a LoRA and with it, at two strengths and two numbers of steps; then a detail
of a larger picture is inpainted with it.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    comfy-script demo-model models/loras/shapes-yellow.safetensors --kind shapes-yellow
    python examples/lora_page.py

It leaves lora_page.png in the working directory: one row per number of steps, and at its end the inpainted picture.
Only a crop around the mask is sampled, at the size that the model knows, and stitched back: whatever is outside of the
mask's soft seam stays as it is, bit by bit.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

LORA = "shapes-yellow.safetensors"
SIZE = 64  # of the pictures that the model knows
STEPS = [20, 30]
STRENGTHS = [None, 1, 0.5]  # None: without the LoRA


def sample(model: MODEL, text: str, latent: LATENT, steps: int, denoise: float = 1.0) -> IMAGE:
    positive, negative = CLIPTextEncode(text, clip), CLIPTextEncode("", clip)
    return VAEDecode(KSampler(model, 7, steps, 4, "euler", "normal", positive, negative, latent, denoise), vae)


def inpaint(image: IMAGE, model: MODEL, steps: int) -> IMAGE:
    """Paints a circle into the middle of a picture that is twice as large as what the model knows."""
    mask = MaskEllipse(2 * SIZE, 2 * SIZE, center_x=0.5, center_y=0.5, radius_x=0.2, radius_y=0.2)
    stitcher, crop, crop_mask = ComfyScriptInpaintCrop(
        image,
        mask,
        mask_blend_pixels=8,
        context_from_mask_extend_factor=1.3,
        output_target_width=SIZE,
        output_target_height=SIZE,
    )
    latent = SetLatentNoiseMask(VAEEncode(crop, vae), crop_mask)
    inpainted = sample(model, "a red circle on a blue background", latent, steps, denoise=0.8)
    return ComfyScriptInpaintStitch(stitcher, inpainted)


with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("shapes.ckpt")
    rows: list[list[IMAGE]] = []
    for steps in STEPS:
        row: list[IMAGE] = []
        for strength in STRENGTHS:
            with_lora = model
            if strength is not None:
                with_lora = LoraLoaderModelOnly(model, LORA, strength)
            picture = sample(with_lora, "a red circle on a blue background", EmptyLatentImage(SIZE, SIZE, 1), steps)
            row.append(ImageScale(picture, "bicubic", 2 * SIZE, 2 * SIZE, "disabled"))
        row.append(inpaint(row[0], LoraLoaderModelOnly(model, LORA, 1), steps))
        rows.append([PreviewImage(image) for image in row])

grid = util.grid(
    rows,
    rows=[f"{steps} steps" for steps in STEPS],
    columns=["no LoRA", "strength 1", "strength 0.5", "inpainted"],
)
grid.save("lora_page.png")
