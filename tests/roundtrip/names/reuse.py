from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        image, _ = LoadImage("a.png")
        inverted = ImageInvert(image)
        image = ImageBlend(image, inverted, blend_factor=0.5, blend_mode="normal")
        image = ImageInvert(image)
        PreviewImage(image)

    for path in util.save(workflow):
        print(path)
