from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        image, _ = LoadImage("example.png")
        image2 = BatchImagesNode([image, image, image])
        PreviewImage(image2)
        image = BatchImagesNode([image])
        PreviewImage(image)

    for path in util.save(workflow):
        print(path)
