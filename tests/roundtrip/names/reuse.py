from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

with Workflow():
    image, _ = LoadImage("a.png")
    inverted = ImageInvert(image)
    image = ImageBlend(image, inverted, blend_factor=0.5, blend_mode="normal")
    image = ImageInvert(image)
    PreviewImage(image)
