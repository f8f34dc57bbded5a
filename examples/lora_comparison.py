"""What a LoRA changes: the same seed and text without it and at three strengths, with 20 and with 30 steps.

    comfy-script demo-model models/loras/demo_lora.safetensors --kind shapes-yellow
    python examples/lora_comparison.py

It leaves lora_comparison.png in the working directory: one row per number of steps, one column per strength. At
strength 0 a LoRA changes nothing, so the first two columns are alike.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

SIZE = 128
STEPS = [20, 30]
STRENGTHS = [None, 0, 0.5, 1]  # None: without the LoRA

with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a red circle on a blue background", clip)
    negative = CLIPTextEncode("", clip)
    latent = EmptyLatentImage(SIZE, SIZE, 1)

    results: list[list[IMAGE]] = []
    for steps in STEPS:
        row: list[IMAGE] = []
        for strength in STRENGTHS:
            with_lora = model
            if strength is not None:
                with_lora = LoraLoaderModelOnly(model, "demo_lora.safetensors", strength)
            sampled = KSampler(with_lora, 7, steps, 4, "euler", "normal", positive, negative, latent, 1)
            row.append(PreviewImage(VAEDecode(sampled, vae)))
        results.append(row)

grid = util.grid(
    results,
    rows=[f"{steps} steps" for steps in STEPS],
    columns=["no LoRA" if strength is None else f"strength {strength}" for strength in STRENGTHS],
)
grid.save("lora_comparison.png")
