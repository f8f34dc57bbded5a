"""The nodes on a server of the oldest release that they support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.conftest import CHECKPOINT

if TYPE_CHECKING:
    from comfy_script.comfyui import Server


def test_each_node_samples(oldest: Server) -> None:
    from comfy_script.runtime import Session

    with Session(oldest.url) as session:
        session.load()
        n = session.nodes
        with session.workflow(wait=True):
            model, clip, vae = n.CheckpointLoaderSimple(CHECKPOINT)
            text = n.CLIPTextEncode("a red circle", clip)
            models = [
                model,
                n.SlothfulAttention(model),
                n.NearSightedTile(model, tile_size=16),
                n.NearSightedAttention(model, base_tile_size=16, peak_tile_size=16),
                n.NearSightedAttentionSimple(model, base_tile_size=16, peak_tile_size=16, slothful=12),
            ]
            latent = n.EmptyLatentImage(136, 136, 1)
            sampled = [n.KSampler(each, 1, 1, 4, "euler", "normal", text, text, latent, 1) for each in models]
            shown = [n.PreviewImage(n.VAEDecode(each, vae)) for each in sampled]
        pictures = [each.wait()[0].tobytes() for each in shown]
    assert len(set(pictures)) == len(pictures)
