"""The demo model draws the shape that the prompt names: each shape is fitted to what KSampler makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from comfy_script.runtime import Workflow
from tools.train_demo_model.score import all_scenes, score
from tools.train_demo_model.shapes import prompts

if TYPE_CHECKING:
    from comfy_script.runtime import Session


def test_shapes_and_colours_are_those_of_the_prompt(painting: Session) -> None:
    nodes = painting.nodes
    scenes = list(all_scenes())[::4]  # 23 of 90: all shapes, in all colours
    with Workflow(session=painting, queue=False) as workflow:
        model, clip, vae = nodes.CheckpointLoaderSimple("shapes.ckpt")
        empty, latent = nodes.CLIPTextEncode("", clip), nodes.EmptyLatentImage(64, 64, 1)
        results = []
        for scene in scenes:
            text = nodes.CLIPTextEncode(prompts(scene)[0], clip)
            sampled = nodes.KSampler(model, 1, 12, 4, "euler", "normal", text, empty, latent, 1)
            results.append(nodes.PreviewImage(nodes.VAEDecode(sampled, vae)))
    task = workflow.queue()
    assert task is not None
    task.wait()
    pictures = np.stack([np.asarray(result.wait()[0].convert("RGB")) for result in results])
    judged = score(torch.from_numpy(pictures).permute(0, 3, 1, 2) / 255, scenes)
    assert judged.coloured == 1
    assert judged.recognised >= 0.95
    assert judged.overlap >= 0.85, judged
