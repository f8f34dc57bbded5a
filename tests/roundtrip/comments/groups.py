from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


# What this is for.
def encode(clip: CLIP, text: str = "a cat") -> CONDITIONING:
    positive = CLIPTextEncode(text, clip)
    return positive


if __name__ == "__main__":
    with Workflow() as workflow:
        # Load models
        model, clip, vae = CheckpointLoaderSimple("sd15.safetensors")

        # Prompt
        positive = encode(clip=clip)
        negative = encode(clip=clip, text="blurry")

        latent = EmptyLatentImage(width=512, height=512, batch_size=1)

        # Sample: 20 steps
        latent = KSampler(
            model,
            seed=1,
            steps=20,
            cfg=8,
            sampler_name="euler",
            scheduler="normal",
            positive=positive,
            negative=negative,
            latent_image=latent,
            denoise=1,
        )
        image = VAEDecode(latent, vae)
        SaveImage(image, "groups")

    for path in util.save(workflow):
        print(path)
