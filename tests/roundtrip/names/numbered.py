from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        image2, _ = LoadImage("a.png")
        image, mask = LoadImage("b.png")
        image = BatchImagesNode([image2, image])
        SaveImage(image, "batch")
        ImageCompare(["", ""], image2, image)
        MaskPreview(mask)

    for path in util.save(workflow):
        print(path)
