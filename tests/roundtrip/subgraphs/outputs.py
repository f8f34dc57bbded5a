from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def split(image: IMAGE, mask: MASK, index: int = 0) -> tuple[IMAGE, MASK]:
    image2 = ImageFromBatch(image, batch_index=index, length=1)
    mask2 = InvertMask(mask)
    return image2, mask2


if __name__ == "__main__":
    with Workflow() as workflow:
        image, mask = LoadImage("a.png")
        first, inverted = split(image=image, mask=mask, index=3)
        SaveImage(first, "first")
        MaskPreview(inverted)

    for path in util.save(workflow):
        print(path)
