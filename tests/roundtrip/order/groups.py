from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow():
    # Images
    image, _ = LoadImage("a.png")
    image2, _ = LoadImage("b.png")
    PreviewImage(image)
    PreviewImage(image2)

    image = BatchImagesNode([image, image2])
    SaveImage(image, "groups")
