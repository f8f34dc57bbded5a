from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        model, clip, vae = CheckpointLoaderSimple("sd15.safetensors")
        positive = CLIPTextEncode("a cat", clip)
        negative = CLIPTextEncode("blurry", clip)
        latent = EmptyLatentImage(width=640, height=448, batch_size=2)
        latent = KSampler(
            model,
            seed=123456789,
            steps=7,
            cfg=5.5,
            sampler_name="dpmpp_2m",
            scheduler="karras",
            positive=positive,
            negative=negative,
            latent_image=latent,
            denoise=0.9,
        )
        images = call_node(
            "My&Missing=Decode",
            UNKNOWN="a long string longer than twenty chars",
            UNKNOWN_1="s",
            UNKNOWN_2=3,
            UNKNOWN_3=True,
            UNKNOWN_4="null",
            UNKNOWN_5="[1,2]",
            samples=latent,
            vae=vae,
        )
        SaveImage(images, "hand")

    for path in util.save(workflow):
        print(path)
