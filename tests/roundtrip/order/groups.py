from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        # Images
        image, _ = LoadImage("a.png")
        image2, _ = LoadImage("b.png")
        PreviewImage(image)
        PreviewImage(image2)

        image = BatchImagesNode([image, image2])
        SaveImage(image, "groups")

    for path in util.save(workflow):
        print(path)
