from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow():
    image, _ = LoadImage("example.png")
    image2 = BatchImagesNode([image, image, image])
    PreviewImage(image2)
    image = BatchImagesNode([image])
    PreviewImage(image)
