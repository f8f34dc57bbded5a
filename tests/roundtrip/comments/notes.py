# For everyone.

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        # Images
        # Any two will do.
        #
        # They are stacked.
        image, _ = LoadImage("a.png")
        image2, _ = LoadImage("b.png")

        image = BatchImagesNode([image, image2])
        SaveImage(image, "notes")

        # Images
        # The same title, another group.
        image2 = EmptyImage(width=64, height=64, batch_size=1, color=0)
        SaveImage(image2, "empty")

    for path in util.save(workflow):
        print(path)
