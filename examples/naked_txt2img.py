"""ComfyUI's own node classes, in the style of scripts that ComfyUI-to-Python-Extension writes.

It takes an installed ComfyUI (`comfy-script comfyui install`) with a checkpoint of that name, or the folder of another
one in the environment variable COMFYUI_PATH:

    python examples/naked_txt2img.py

The pictures go to ComfyUI's output folder, as `naked_…png`.
"""

import random
from importlib import import_module
from typing import Any

import torch

from comfy_script.runtime.real import load

load(naked=True)
NODE_CLASS_MAPPINGS: dict[str, Any] = import_module("nodes").NODE_CLASS_MAPPINGS  # ComfyUI's own module


def get_value_at_index(obj: Any, index: int) -> Any:
    """One output of a node: of a tuple, or of the dict that output nodes return."""
    try:
        return obj[index]
    except KeyError:
        return obj["result"][index]


def main() -> None:
    with torch.inference_mode():
        checkpointloadersimple = NODE_CLASS_MAPPINGS["CheckpointLoaderSimple"]()
        checkpointloadersimple_4 = checkpointloadersimple.load_checkpoint(ckpt_name="v1-5-pruned-emaonly.ckpt")

        emptylatentimage = NODE_CLASS_MAPPINGS["EmptyLatentImage"]()
        emptylatentimage_5 = emptylatentimage.generate(width=128, height=128, batch_size=1)

        cliptextencode = NODE_CLASS_MAPPINGS["CLIPTextEncode"]()
        cliptextencode_6 = cliptextencode.encode(
            text="a glass bottle by the sea", clip=get_value_at_index(checkpointloadersimple_4, 1)
        )
        cliptextencode_7 = cliptextencode.encode(
            text="text, watermark", clip=get_value_at_index(checkpointloadersimple_4, 1)
        )

        ksampler = NODE_CLASS_MAPPINGS["KSampler"]()
        vaedecode = NODE_CLASS_MAPPINGS["VAEDecode"]()
        saveimage = NODE_CLASS_MAPPINGS["SaveImage"]()

        for _ in range(2):
            ksampler_3 = ksampler.sample(
                seed=random.randint(1, 2**64 - 1),
                steps=10,
                cfg=8,
                sampler_name="euler",
                scheduler="normal",
                denoise=1,
                model=get_value_at_index(checkpointloadersimple_4, 0),
                positive=get_value_at_index(cliptextencode_6, 0),
                negative=get_value_at_index(cliptextencode_7, 0),
                latent_image=get_value_at_index(emptylatentimage_5, 0),
            )
            vaedecode_8 = vaedecode.decode(
                samples=get_value_at_index(ksampler_3, 0), vae=get_value_at_index(checkpointloadersimple_4, 2)
            )
            saveimage_9 = saveimage.save_images(filename_prefix="naked", images=get_value_at_index(vaedecode_8, 0))
            print(saveimage_9["ui"]["images"][0]["filename"])


if __name__ == "__main__":
    main()
