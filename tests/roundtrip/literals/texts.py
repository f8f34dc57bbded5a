from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        text = StringConcatenate(
            "Several lines:\n"
            "\"double\" and 'single' quotes, {braces}, \\backslashes\\, \ttabs\n"
            "and the last one, which ends in a backslash\\",
            'only "double" ones',
            "\x00\x1b\u202e漢字 🎨",
        )
        PreviewAny(text)
        image = EmptyImage(width=64, height=64, batch_size=1, color=0)
        SaveImage(image, "%x% and $HOME")

    for path in util.save(workflow):
        print(path)
