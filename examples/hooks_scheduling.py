"""Different weights at different steps: a LoRA whose strength follows a schedule.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    comfy-script demo-model models/loras/shapes-yellow.safetensors --kind shapes-yellow
    python examples/hooks_scheduling.py

It leaves hooks_scheduling.png in the working directory. The LoRA makes everything yellow on black. The first steps
decide the shape and later ones the colours: a schedule that begins a bit later changes little.
"""

from typing import Any

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

SIZE = 64
TEXT = "a red circle on a blue background"


def picture(hooks: HOOKS | None, schedule_clip: bool = False, mask: MASK | None = None) -> IMAGE:
    """With hooks on text encoder and model, everywhere or where the mask is."""
    hooked = SetClipHooks(clip, True, schedule_clip, hooks) if hooks is not None else clip
    positive, negative = CLIPTextEncode(TEXT, hooked), CLIPTextEncode("", hooked)
    if mask is not None:
        positive, negative = regions([(mask, positive, negative)], default=(plain, empty))
    latent = KSampler(model, 4, 10, 4, "euler", "normal", positive, negative, EmptyLatentImage(SIZE, SIZE, 1), 1)
    return PreviewImage(ImageScaleBy(VAEDecode(latent, vae), "bicubic", 2))


def scheduled(keyframes: Any) -> HOOKS:
    return SetHookKeyframes(lora, keyframes)


with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("shapes.ckpt")
    plain, empty = CLIPTextEncode(TEXT, clip), CLIPTextEncode("", clip)
    lora = CreateHookLora("shapes-yellow.safetensors", 1, 1)
    half = MaskComposite(SolidMask(0, SIZE, SIZE), SolidMask(1, SIZE // 2, SIZE), 0, 0, "add")

    # Keyframes by hand: nothing at first, all of it from 10 % on. The one at 0 % is needed.
    by_hand = CreateHookKeyframe(1, 0.1, CreateHookKeyframe(0, 0))
    # The same, shorter; and from numbers, spaced evenly.
    late = schedule({0: 0, 0.1: 1})
    strengths = [1, 0.6, 0.3, 0]
    from_floats = schedule({i / (len(strengths) - 1): strength for i, strength in enumerate(strengths)})
    # From half to all in the first fifth.
    interpolated = CreateHookKeyframesInterpolated(0.5, 1, "ease_in", 0, 0.2, 5)

    pictures = {
        "no LoRA": picture(None),
        "LoRA": picture(lora),
        "by hand": picture(scheduled(by_hand)),
        "schedule()": picture(scheduled(late)),
        "floats": picture(scheduled(from_floats)),
        "interpolated": picture(scheduled(interpolated)),
        "with the CLIP": picture(scheduled(late), schedule_clip=True),
        "left half": picture(scheduled(schedule({0: 1, 0.8: 0.5})), mask=half),
    }

grid = util.grid([list(pictures.values())], rows=["seed 4"], columns=list(pictures))
grid.save("hooks_scheduling.png")
