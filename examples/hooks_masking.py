"""Different texts, LoRAs and checkpoints in different places of one picture, by masks and hooks.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    comfy-script demo-model models/checkpoints/shapes-pastel.ckpt --kind shapes-pastel
    comfy-script demo-model models/loras/shapes-yellow.safetensors --kind shapes-yellow
    comfy-script demo-model models/loras/shapes-snow.safetensors --kind shapes-snow
    python examples/hooks_masking.py

It leaves hooks_masking.png in the working directory: one text without hooks, then two LoRAs, and another checkpoint, in
one half each; four texts in four regions; and one text in a corner, with a default for the rest.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

SIZE = 128
HALF = SIZE // 2


def box(x: int, y: int, width: int, height: int) -> MASK:
    return MaskComposite(SolidMask(0, SIZE, SIZE), SolidMask(1, width, height), x, y, "add")


def picture(positive: CONDITIONING, negative: CONDITIONING) -> IMAGE:
    latent = KSampler(model, 0, 10, 4, "euler", "normal", positive, negative, EmptyLatentImage(SIZE, SIZE, 1), 1)
    return PreviewImage(VAEDecode(latent, vae))


with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("shapes.ckpt")
    text = CLIPTextEncode("a red circle on a blue background", clip)
    empty = CLIPTextEncode("", clip)
    left, right = box(0, 0, HALF, SIZE), box(HALF, 0, HALF, SIZE)

    # The weights of a LoRA, where the mask is.
    yellow = CreateHookLora("shapes-yellow.safetensors", 1, 1)
    snow = CreateHookLora("shapes-snow.safetensors", 1, 1)
    two_loras = regions([(left, text, empty, yellow), (right, text, empty, snow)])

    # The weights of another checkpoint, and its text encoder for its text.
    pastel = CreateHookModelAsLora("shapes-pastel.ckpt", 1, 1)
    pastel_clip = SetClipHooks(clip, True, False, pastel)  # hooks the weights to what it encodes, too
    pastel_text = CLIPTextEncode("a red circle on a blue background", pastel_clip)
    pastel_empty = CLIPTextEncode("", pastel_clip)
    two_models = regions([(left, text, empty), (right, pastel_text, pastel_empty)])

    # Four texts in four quarters, by the nodes themselves …
    quarters = [
        (box(0, 0, HALF, HALF), CLIPTextEncode("a red circle on a white background", clip)),
        (box(HALF, 0, HALF, HALF), CLIPTextEncode("a yellow square on a blue background", clip)),
        (box(0, HALF, HALF, HALF), CLIPTextEncode("a green triangle on a black background", clip)),
        (box(HALF, HALF, HALF, HALF), CLIPTextEncode("a blue circle on a yellow background", clip)),
    ]
    mask, other = quarters[0]
    positive, negative = PairConditioningSetProperties(other, empty, 1, "default", mask)
    for mask, other in quarters[1:]:
        positive, negative = PairConditioningSetPropertiesAndCombine(
            positive, negative, other, empty, 1, "default", mask
        )
    # … or in one line.
    four_texts = regions([(mask, other, empty) for mask, other in quarters])

    # A text in one corner, and the default wherever no mask is.
    corner = regions([(*quarters[3], empty)], default=(text, empty))

    results = [
        picture(text, empty),
        picture(*two_loras),
        picture(*two_models),
        picture(positive, negative),
        picture(*four_texts),
        picture(*corner),
    ]

labels = ["one text", "two LoRAs", "two checkpoints", "four texts", "the same", "corner and default"]
util.grid([results], rows=["seed 0"], columns=labels).save("hooks_masking.png")
