from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        model, clip, vae = CheckpointLoaderSimple("sd15.safetensors")
        conditioning = CLIPTextEncode("a cat", clip)
        positive = ConditioningSetArea(
            conditioning, width=64, height=64, x=0, y=0, strength=1
        )
        negative = ConditioningZeroOut(conditioning)
        size = PrimitiveInt(value=512)
        latent = EmptyLatentImage(width=size, height=size, batch_size=1)
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
        SaveImage(image, "roles")

    for path in util.save(workflow):
        print(path)
