"""Progress and previews while a workflow runs, for a program of your own with its own display.

    python examples/progress.py

It prints a line per step, and leaves progress.png in the working directory; also progress.gif, the previews one after
the other, if the server sends any (start ComfyUI with --preview-method auto).
"""

from PIL import Image

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

previews: list[Image.Image] = []


def on_progress(progress: TaskProgress) -> None:
    done = f"{progress.nodes_done} of {progress.nodes_total} nodes"
    print(f"{progress.node}: {progress.value}/{progress.max} ({done})")


def on_preview(task: Task, node_id: str, image: Image.Image) -> None:
    previews.append(image)


with Workflow() as wf:
    model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    positive = CLIPTextEncode("a black triangle on a yellow background", clip)
    negative = CLIPTextEncode("", clip)
    latent = EmptyLatentImage(128, 128, 1)
    latent = KSampler(model, 3, 12, 4, "euler", "normal", positive, negative, latent, 1)
    image = SaveImage(VAEDecode(latent, vae), "progress")

wf.task.add_progress_callback(on_progress)
wf.task.add_preview_callback(on_preview)
image.wait().save("progress.png")
if previews:
    first, *others = previews
    first.save("progress.gif", save_all=True, append_images=others, duration=200, loop=0)
