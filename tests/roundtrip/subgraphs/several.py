from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def sampling(
    clip: CLIP,
    model: MODEL,
    latent_image: LATENT,
    text: str = "a cat",
    text_1: str = "blurry",
    seed: int = 123456789,
    cfg: float = 5.5,
) -> LATENT:
    positive = CLIPTextEncode(text, clip)
    negative = CLIPTextEncode(text_1, clip)
    latent = KSampler(
        model,
        seed=seed,
        steps=7,
        cfg=cfg,
        sampler_name="dpmpp_2m",
        scheduler="karras",
        positive=positive,
        negative=negative,
        latent_image=latent_image,
        denoise=0.9,
    )
    return latent


if __name__ == "__main__":
    with Workflow() as workflow:
        model, clip, vae = CheckpointLoaderSimple("sd15.safetensors")
        latent = EmptyLatentImage(width=640, height=448, batch_size=2)
        latent2 = sampling(
            clip=clip,
            model=model,
            latent_image=latent,
            text="first instance",
            seed=1,
            cfg=2.5,
        )
        image = VAEDecode(latent2, vae)
        SaveImage(image, "hand")
        latent = sampling(
            clip=clip,
            model=model,
            latent_image=latent,
            text="second instance",
            seed=2,
            cfg=9,
        )
        image = VAEDecode(latent, vae)
        SaveImage(image, "second")

    for path in util.save(workflow):
        print(path)
