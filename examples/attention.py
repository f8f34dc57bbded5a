"""The attention nodes beside each other: what they do to a picture, gently and strongly.

    comfy-script demo-model models/checkpoints/shapes.ckpt
    python examples/attention.py

It leaves attention.png in the working directory: a column for each node. The picture is larger than those that the
model learned from, and the prompt leaves its colours open: attention decides how well its parts agree.
"""

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

WIDTH, HEIGHT = 256, 128
TILE = 16  # latent pixels, 128 of the picture: two tiles


def picture(model: MODEL) -> IMAGE:
    latent = KSampler(model, 3, 8, 4, "euler", "normal", positive, empty, EmptyLatentImage(WIDTH, HEIGHT, 1), 1)
    return PreviewImage(VAEDecode(latent, vae))


with Workflow(wait=True):
    model, clip, vae = CheckpointLoaderSimple("shapes.ckpt")
    positive, empty = CLIPTextEncode("a circle", clip), CLIPTextEncode("", clip)

    gently = {
        "SlothfulAttention": SlothfulAttention(model),
        "NearSightedTile": NearSightedTile(model, tile_size=TILE),
        "NearSightedAttention": NearSightedAttention(model, base_tile_size=TILE, peak_tile_size=TILE),
        "NearSightedAttentionSimple": NearSightedAttentionSimple(model, base_tile_size=TILE, peak_tile_size=TILE),
    }
    strongly = {
        # As few tokens as can be, in all steps.
        "SlothfulAttention": SlothfulAttention(model, time_decay=0, in_slothful=50, out_slothful=50),
        # Tiles that see nothing of each other.
        "NearSightedTile": NearSightedTile(model, tile_size=TILE, global_ratio=0),
        "NearSightedAttention": NearSightedAttention(
            model, time_decay=0, base_tile_size=TILE, peak_tile_size=TILE, base_global_ratio=0, peak_global_ratio=0
        ),
        "NearSightedAttentionSimple": NearSightedAttentionSimple(
            model,
            time_decay=0,
            base_tile_size=TILE,
            peak_tile_size=TILE,
            base_global_ratio=0,
            peak_global_ratio=0,
            slothful=16,
        ),
    }
    unpatched = picture(model)
    rows = [[unpatched, *map(picture, nodes.values())] for nodes in (gently, strongly)]

grid = util.grid(
    rows,
    rows=["gently", "strongly"],
    columns=["unpatched", *gently],
)
grid.save("attention.png")
