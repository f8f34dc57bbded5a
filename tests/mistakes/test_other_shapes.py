"""Forty more mistakes of the ten kinds, written as other people write: `check` finds each at its line, and no other.

The line with the mistake ends with `#!`, and the error's words stand behind it.
"""

from __future__ import annotations

import re

import pytest

from comfy_script.analysis import check_source
from comfy_script.registry import Registry

MISTAKES = {
    "argument twice": [
        '''
from comfy_script.runtime import Session
class Studio:
    def __init__(self, session: Session):
        self.nodes = session.nodes
    def blank(self, session: Session):
        n = session.nodes
        return n.EmptyImage(64, 64, width=32) #! width
''',
        '''
from comfy_script.runtime.nodes import ImageScaleBy, LoadImage
photo, _ = LoadImage("a.png")
options = {"upscale_method": "lanczos"}
bigger = ImageScaleBy(photo, "bicubic", 2.0, **options) #! upscale_method
''',
        '''
import comfy_script.runtime.nodes as nodes
sizes = [(64, 64), (128, 128)]
latents = [nodes.EmptyLatentImage(w, h, height=h) for w, h in sizes] #! height
''',
        '''
from comfy_script.runtime.nodes import *
async def prompt(text: str, clip: CLIP):
    return CLIPTextEncode(text, clip, clip=clip) #! clip
''',
    ],
    "missing argument": [
        '''
from comfy_script.runtime.nodes import *
def decode(samples: LATENT):
    return VAEDecode(samples) #! needs 'vae'
''',
        '''
from comfy_script.runtime.nodes import *
model, *rest = CheckpointLoaderSimple("a.ckpt")
styled = LoraLoader(model=model, lora_name="x.safetensors") #! needs 'clip'
''',
        '''
from comfy_script.runtime import *
from comfy_script.runtime.nodes import SaveImage as save
with Workflow() as wf:
    save(filename_prefix="a") #! needs 'images'
''',
        '''
import comfy_script.runtime.nodes
encode = comfy_script.runtime.nodes.CLIPTextEncode
texts = {name: encode(name) for name in ("a", "b")} #! needs 'clip'
''',
    ],
    "misspelled keyword": [
        '''
from comfy_script.runtime.nodes import *
match input():
    case "big":
        latent = EmptyLatentImage(width=1024, heigth=1024) #! heigth
    case _:
        latent = EmptyLatentImage()
''',
        '''
from functools import partial
from comfy_script.runtime.nodes import KSamplerSelect
choose = KSamplerSelect
sampler = choose(sampler="euler") #! sampler
''',
        '''
from comfy_script.runtime.nodes import *
settings = dict(width=64)
settings["colour"] = 255
image = EmptyImage(**settings) #! colour
''',
        '''
from comfy_script.runtime.nodes import *
if (image := EmptyImage(batchsize=2)) is not None: #! batchsize
    PreviewImage(image)
''',
    ],
    "not an option": [
        '''
from comfy_script.runtime.nodes import *
METHOD = "lanczo"
photo, mask = LoadImage("a.png")
small = ImageScaleBy(photo, METHOD, 0.5) #! 'lanczo' is not one of its options
''',
        '''
from comfy_script.runtime.nodes import *
for name in ("eulr", "huen"):
    sampler = KSamplerSelect(name) #! is not one of its options
''',
        '''
from comfy_script.runtime.nodes import *
def to_mask(image: IMAGE, channel: str = "redd"):
    return ImageToMask(image, channel)
x = ImageToMask(LoadImage("a.png")[0], "redd") #! 'redd' is not one of its options
''',
        '''
from comfy_script.runtime.nodes import *
table = {"flip": "z-axis: diagonally"}
flipped = ImageFlip(EmptyImage(), flip_method=table["flip"]) #! is not one of its options
''',
    ],
    "option not chosen": [
        '''
from comfy_script.runtime.nodes import *
def half(image: IMAGE):
    return ResizeImageMaskNode(image, "scale by multiplier", width=64) #! width
''',
        '''
from comfy_script.runtime.nodes import *
kind = "scale dimensions"
for image in [EmptyImage(), EmptyImage()]:
    ResizeImageMaskNode(image, resize_type=kind, multiplier=2.0) #! multiplier
''',
        '''
import comfy_script.runtime.nodes as n
extra = {"longer_size": 512}
n.ResizeImageMaskNode(n.EmptyImage(), "scale shorter dimension", **extra) #! longer_size
''',
        '''
from comfy_script.runtime.nodes import *
resized = [ResizeImageMaskNode(i, {"resize_type": "scale width", "height": 3}) for i in (EmptyImage(),)] #! height
''',
    ],
    "out of range": [
        '''
from comfy_script.runtime.nodes import *
WIDTH = 4 * 2
latent = EmptyLatentImage(WIDTH, 64) #! 8 is below
''',
        '''
from comfy_script.runtime.nodes import *
def blur(image: IMAGE, radius: int = 99):
    return ImageBlur(image, blur_radius=radius) #! 99 is above
blur(EmptyImage())
''',
        '''
from comfy_script.runtime.nodes import *
image = EmptyImage()
while input():
    image = ImageScaleBy(image, "area", -1.5) #! -1.5 is below
''',
        '''
from comfy_script.runtime.nodes import *
try:
    image = EmptyImage(64, 64, 1, 0x1000000) #! is above
finally:
    print("made")
''',
    ],
    "too many arguments": [
        '''
from comfy_script.runtime.nodes import *
first, second = EmptyImage(), EmptyImage()
inverted = ImageInvert(first, second) #! ImageInvert
''',
        '''
from comfy_script.runtime.nodes import *
pair = [EmptyImage(), "a", "b"]
SaveImage(*pair) #! SaveImage
''',
        '''
from comfy_script.runtime import *
def main(session: Session):
    with session.workflow() as wf:
        session.nodes.PreviewImage(session.nodes["EmptyImage"](64, 64, 1, 0, "png")) #! EmptyImage
''',
        '''
from comfy_script.runtime.nodes import *
choose = lambda name: KSamplerSelect(name, "normal") #! KSamplerSelect
''',
    ],
    "wrong link type": [
        '''
from comfy_script.runtime.nodes import *
class Pipeline:
    def run(self):
        model, clip, vae = CheckpointLoaderSimple("a.ckpt")
        def encode(text):
            return CLIPTextEncode(text, model) #! expected a CLIP, got the MODEL
        return encode("a"), encode("b")
''',
        '''
from comfy_script.runtime.nodes import *
parts = {}
parts["model"], parts["clip"], parts["vae"] = CheckpointLoaderSimple("a.ckpt")
latent = VAEEncode(EmptyImage(), parts["clip"]) #! expected a VAE, got the CLIP
''',
        '''
from comfy_script.runtime.nodes import *
def load() -> tuple[MODEL, CLIP, VAE]:
    return CheckpointLoaderSimple("a.ckpt")
_, clip, vae = load()
images = list(map(lambda size: VAEDecode(EmptyLatentImage(size), clip), (64, 128))) #! expected a VAE
''',
        '''
from comfy_script.runtime.nodes import *
images = []
for color in (0, 255):
    images.append(EmptyImage(64, 64, color=color))
first, *_ = images
masked = JoinImageWithAlpha(first, images[1]) #! expected a MASK, got the IMAGE
''',
    ],
    "wrong Python type": [
        '''
from comfy_script.runtime.nodes import *
size = "wide" if input() else "narrow"
image = EmptyImage(size, 64) #! expected a whole number
''',
        '''
from comfy_script.runtime.nodes import *
import math
def scaled(image: IMAGE, by: float):
    return ImageScaleBy(image, "area", "twice") #! expected a number
''',
        '''
from comfy_script.runtime.nodes import *
model, clip, vae = CheckpointLoaderSimple("a.ckpt")
prompts = ["a", "b"]
conditioning = CLIPTextEncode(prompts, clip) #! expected a string
''',
        '''
from comfy_script.runtime.nodes import *
with open("size.txt") as file:
    width = int(file.read())
image = EmptyImage(width, [64]) #! expected a whole number
''',
    ],
    "wrong unpacking": [
        '''
from comfy_script.runtime.nodes import *
async def main():
    model, clip = CheckpointLoaderSimple("a.ckpt") #! too many values
''',
        '''
from comfy_script.runtime.nodes import *
for index, (image, mask, extra) in enumerate([LoadImage("a.png"), LoadImage("b.png")]): #! not enough values
    PreviewImage(image)
''',
        '''
from comfy_script.runtime.nodes import *
(latent,) = EmptyLatentImage() #! has one output
''',
        '''
from comfy_script.runtime.nodes import LoadImage
def photo(name):
    return LoadImage(name)
image, mask, path = photo("a.png") #! not enough values
''',
    ],
}  # fmt: skip
CASES = [
    pytest.param(text, id=f"{kind}-{number}")
    for kind, texts in MISTAKES.items()
    for number, text in enumerate(texts, 1)
]


def test_there_are_forty() -> None:
    assert len(CASES) == 40
    assert len(MISTAKES) == 10


@pytest.mark.parametrize("text", CASES)
def test_check_finds_it(text: str, registry: Registry) -> None:
    marked = {
        number: match[1] for number, line in enumerate(text.split("\n"), 1) if (match := re.search(r"#! (.*)$", line))
    }
    found = check_source(text, registry)
    assert {each.start.line for each in found} == marked.keys(), found
    for each in found:
        assert marked[each.start.line] in each.message
