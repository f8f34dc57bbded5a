from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        image, mask = LoadImage("a.png")
        PreviewImage(image)
        image, _ = LoadImage("b.png")
        image = ImageBatch(image, image)
        PreviewImage(image)
        MaskPreview(mask)
        EmptyImage(width=64, height=64, batch_size=1, color=0)

    for path in util.save(workflow):
        print(path)
