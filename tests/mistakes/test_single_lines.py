"""Mistakes of the same kinds in a line or two, as users write them: `check` finds each at its line, and no other.

The line with the mistake ends with `#!`.
"""

from __future__ import annotations

import pytest

from comfy_script.analysis import check_source
from comfy_script.analysis.rules import Severity
from comfy_script.registry import Registry

IMPORTS = """from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
"""
CHECKPOINT = 'model, clip, vae = CheckpointLoaderSimple("sd15.safetensors")\n'
PROMPTS = """conds = CLIPTextEncode("cat", clip)
neg = CLIPTextEncode("", clip)
latent = EmptyLatentImage(512, 512, 1)
"""
MISTAKES = [
    CHECKPOINT + PROMPTS + "out = KSampler(model, 1, 20, 7, 'euler', 'normal', conds, neg, latent, seed=3)  #!",
    CHECKPOINT + "settings = {'text': 'x'}\nCLIPTextEncode('a', clip=clip, **settings)  #!",
    "kw = dict(width=64, height=64)\nEmptyImage(32, **kw)  #!",
    "class A:\n    def make(self, w):\n        return EmptyLatentImage(w, w, 1, batch_size=2)  #!",
    "SaveImage(images=EmptyImage(), **{'images': EmptyImage()})  #!",
    CHECKPOINT + PROMPTS + "s = KSampler(model=model, positive=conds, negative=neg)  #!",
    CHECKPOINT + "LoraLoader(model, clip)  #!",
    "ControlNetApplyAdvanced()  #!",
    "imgs = [EmptyImage() for _ in range(2)]\nfor i in imgs:\n    SaveImage()  #!",
    CHECKPOINT + "async def go():\n    return VAEDecode(vae=vae)  #!",
    CHECKPOINT + "def f(m: MODEL, l: LATENT):\n    return KSampler(m, latent_image=l)  #!",
    CHECKPOINT + "x = [CLIPTextEncode(t) for t in ('a', 'b')]  #!",
    CHECKPOINT + PROMPTS + "KSampler(model, positive=conds, negative=neg, latent_image=latent, sampler='euler')  #!",
    CHECKPOINT + "CLIPTextEncode(prompt='x', clip=clip)  #!",
    "EmptyLatentImage(w=512, h=512)  #!",
    "opts = {}\nopts.update(heigth=64)\nEmptyImage(**opts)  #!",
    "SaveImage(EmptyImage(), prefix='a')  #!",
    "with Workflow() as wf:\n    SaveImage(EmptyImage(), filename='x')  #!",
    "f = lambda i: ImageScale(i, 'area', 64, 64, cropping='center')  #!\nf(EmptyImage())",
    CHECKPOINT
    + PROMPTS
    + "KSampler(model, 1, 20, 7, 'Euler', 'normal', positive=conds, negative=neg, latent_image=latent)  #!",
    "SAMPLER = 'dpm++ 2m'\nKSamplerSelect(SAMPLER)  #!",
    "sampler = Samplers.dpmpp2m  #!",
    "ImageScale(EmptyImage(), upscale_method='bicubc', width=64, height=64, crop='center')  #!",
    "ImageScale(EmptyImage(), 'area', 64, 64, True)  #!",
    "cfg = {'sampler': 'eulerr'}\nKSamplerSelect(cfg['sampler'])  #!",
    "name = 'eul' + 'r'\nKSamplerSelect(name)  #!",
    "n = f'{\"eul\"}r'\nKSamplerSelect(n)  #!",
    "ResizeImageMaskNode(EmptyImage(), 'scale width', resize_type_height=3)  #!",
    "kind = 'scale by multiplier'\nResizeImageMaskNode(EmptyImage(), kind, resize_type_longer_size=100)  #!",
    "for m in (1, 2):\n    ResizeImageMaskNode(EmptyImage(), {'resize_type': 'scale by multiplier', 'width': m})  #!",
    "BatchImagesNode(images=[])  #!",
    "BatchImagesNode([EmptyImage()] * 0)  #!",
    "W, H = 0, 64\nEmptyLatentImage(W, H)  #!",
    "SIZE = (8, 8)\nEmptyLatentImage(*SIZE)  #!",
    "size = {'width': 4}\nEmptyLatentImage(**size)  #!",
    CHECKPOINT
    + PROMPTS
    + "for cfg in range(200, 300, 50):\n    KSampler(model, 1, 20, cfg, 'euler', 'normal', conds, neg, latent)  #!",
    CHECKPOINT + PROMPTS + "KSampler(model, -1, 20, 7, 'euler', 'normal', conds, neg, latent)  #!",
    CHECKPOINT + PROMPTS + "KSampler(model, 2**70, 20, 7, 'euler', 'normal', conds, neg, latent)  #!",
    CHECKPOINT + PROMPTS + "KSampler(model, 1, 20, 7, 'euler', 'normal', conds, neg, latent, 1.5)  #!",
    "steps = int(20000)\nmodel = CheckpointLoaderSimple('a')[0]\nBasicScheduler(model, 'normal', steps)  #!",
    "EmptyLatentImage(max(4, 8))  #!",
    "EmptyLatentImage(1024 // 100)  #!",
    CHECKPOINT + "CLIPTextEncode('a', clip, 'b')  #!",
    "for number in range(4):\n    EmptyImage(64 + number, number)  #!",
    "args = [64, 64, 1, 0, 7]\nEmptyImage(*args)  #!",
    CHECKPOINT + "VAELoader('a', 'b')  #!",
    CHECKPOINT + "CLIPTextEncode(clip, 'text')  #!",
    CHECKPOINT + "def enc(t):\n    return CLIPTextEncode(t, clip)\nPreviewImage(enc('a'))  #!",
    CHECKPOINT + "m, c = LoraLoader(clip, model, 'x.safetensors')  #!",
    CHECKPOINT + PROMPTS + "parts = {'m': model, 'l': latent}\nPreviewImage(parts['l'])  #!",
    CHECKPOINT + "PreviewImage(CheckpointLoaderSimple('a'))  #!",
    "img = LoadImage('a.png')\nPreviewImage(img[1])  #!",
    "img, mask = LoadImage('a.png')\nSaveImage(mask)  #!",
    CHECKPOINT + "VAEDecode(samples=model, vae=vae)  #!",
    CHECKPOINT + "out = model if input() else clip\nVAEDecode(EmptyLatentImage(), out)  #!",
    CHECKPOINT + "CLIPTextEncode(('a' 'b', 'c'), clip)  #!",
    "EmptyLatentImage({'width': 64})  #!",
    CHECKPOINT + "model, clip = LoraLoader(model, clip, 'x') \nmodel, clip, v = LoraLoader(model, clip, 'x')  #!",
    "img = LoadImage('a')\na, b, c = img  #!",
    "def ld():\n    return CheckpointLoaderSimple('a')\nm, c = ld()  #!",
    "a = CheckpointLoaderSimple('a')[3]  #!",
    "(i, m), j = LoadImage('a'), EmptyImage()\nx, y = j  #!",
    "for a, b in [EmptyImage(), EmptyImage()]:  #!\n    pass",
]
FINE = [
    "for number in range(4):\n    EmptyImage(64 + number, number + 1)",
    "for number in range(2):\n    if number:\n        EmptyImage(number)",
    "kw = {}\nkw.update(width=64)\nEmptyImage(**kw)",
    "name = 'euler'\nKSamplerSelect(f'{name}')",
    "name = 'euler'\nKSamplerSelect(f'{name}_{input()}')\nKSamplerSelect(f'{name!s:>5}'.strip())",
    "images = [EmptyImage()] * 2\nBatchImagesNode(images)",
    "images = [EmptyImage()]\nempty = [EmptyImage()] * 0\nempty.append(images[0])\nBatchImagesNode(empty)",
    "cfg = {'sampler': 'euler'}\nKSamplerSelect(cfg.get('sampler', 'eulr'))\nKSamplerSelect(cfg.get('other', 'euler'))",
]


@pytest.mark.parametrize("text", MISTAKES)
def test_check_finds_it(text: str, registry: Registry) -> None:
    lines = (IMPORTS + text).split("\n")
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("#!")}
    assert marked
    found = [each for each in check_source("\n".join(lines), registry) if each.rule.severity is Severity.ERROR]
    assert {each.start.line for each in found} == marked, found


@pytest.mark.parametrize("text", FINE)
def test_what_is_right_is_fine(text: str, registry: Registry) -> None:
    assert check_source(IMPORTS + text, registry) == []
