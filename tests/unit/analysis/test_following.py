"""Which values a script's variables may have, and what isn't known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from comfy_script.analysis import check_source
from comfy_script.registry import Registry

Rules = Callable[[str], list[str]]

MODEL = "model, clip, vae = CheckpointLoaderSimple('a.ckpt')\nlatent = EmptyLatentImage(64, 64)\n"


@pytest.mark.parametrize(
    "source",
    [
        "x = y = vae\nVAEDecode(y, vae)",
        "(x, (y, z)) = (latent, (vae, clip))\nVAEDecode(y, vae)",
        "first, *others = model, clip, vae\nVAEDecode(others[1], vae)",
        "x = CheckpointLoaderSimple('a.ckpt')\nVAEDecode(x[2], vae)",
        "x = CheckpointLoaderSimple('a.ckpt')\nVAEDecode(x[-1], vae)",
        "x = [vae]\nVAEDecode(x[0], vae)",
        "x = {'a': vae}\nVAEDecode(x['a'], vae)",
        "x = []\nx.append(vae)\nVAEDecode(x[0], vae)",
        "x = []\nfor i in range(3):\n    x.append(vae)\nVAEDecode(x[1], vae)",
        "x = [vae for _ in range(3)]\nVAEDecode(x[1], vae)",
        "x = dict\nx = {name: vae for name in 'ab'}\nfor a, b in x.items():\n    VAEDecode(b, vae)",
        "for x in [vae, vae]:\n    VAEDecode(x, vae)",
        "for i, (x, y) in enumerate(zip([vae], [clip])):\n    VAEDecode(x, vae)",
        "[VAEDecode(x, vae) for x in (vae, clip)]",
        "[VAEDecode(x, vae) for x in (vae, latent)]",
        "if input():\n    x = vae\nelse:\n    x = clip\nVAEDecode(x, vae)",
        "x = vae if input() else clip\nVAEDecode(x, vae)",
        "while True:\n    x = vae\n    break\nVAEDecode(x, vae)",
        "try:\n    x = vae\nfinally:\n    pass\nVAEDecode(x, vae)",
        "with Workflow(queue=False) as wf:\n    VAEDecode(vae, vae)",
        "with open('a') as f:\n    x = vae\nVAEDecode(x, vae)",
        "match input():\n    case 'a':\n        x = vae\n    case _:\n        x = clip\nVAEDecode(x, vae)",
        "def f(x):\n    return x\nVAEDecode(f(vae), vae)",
        "def f(x):\n    VAEDecode(x, vae)\nf(vae)",
        "def f(x: VAE):\n    VAEDecode(x, vae)",
        "def f(x: 'VAE'):\n    VAEDecode(x, vae)",
        "def f(xs: list[VAE]):\n    for x in xs:\n        VAEDecode(x, vae)",
        "def f() -> VAE:\n    return g()\ndef g():\n    return f()\nVAEDecode(f(), vae)",
        "def f():\n    VAEDecode(vae, vae)",
        "def f():\n    def g():\n        VAEDecode(vae, vae)\n    return g",
        "class A:\n    def f(self):\n        VAEDecode(vae, vae)",
        "f = lambda x: VAEDecode(x, vae)\nf(vae)",
        "(lambda: VAEDecode(vae, vae))",
        "list(map(lambda x: VAEDecode(x, vae), [vae]))",
        "async def f():\n    return vae\nasync def g():\n    VAEDecode(await f(), vae)",
        "async def f():\n    async with Workflow(False) as wf:\n        VAEDecode(vae, vae)\n    return wf",
        "x: VAE = open('a')\nVAEDecode(x, vae)",
        "VAEDecode(y := vae, vae)",
        "decode = VAEDecode\ndecode(vae, vae)",
        "nodes = {'decode': VAEDecode}\nnodes['decode'](vae, vae)",
        "VAEDecode(*[vae, vae])",
        "VAEDecode(**{'samples': vae, 'vae': vae})",
        "VAEDecode(**dict_, samples=vae)\ndict_ = 1",
        "session = Session()\nn = session.nodes\nn.VAEDecode(vae, vae)",
        "with Session('http://10.0.0.5') as session:\n    session.nodes['VAEDecode'](vae, vae)",
        "def f(session: Session):\n    session.nodes.VAEDecode(vae, vae)",
        "import comfy_script.runtime.nodes as n\nn.VAEDecode(vae, vae)",
        "from comfy_script.runtime import nodes\nnodes.VAEDecode(vae, vae)",
        "import comfy_script.runtime.nodes\ncomfy_script.runtime.nodes.VAEDecode(vae, vae)",
        "from comfy_script import runtime as rt\nrt.nodes.VAEDecode(vae, vae)",
        "from comfy_script.runtime.nodes import VAEDecode as decode\ndecode(vae, vae)",
        "getattr(nodes, 'VAEDecode')(vae, vae)\nfrom comfy_script.runtime import nodes\n"
        "getattr(nodes, 'VAEDecode')(vae, vae)",
        "x = 'vae'\nVAEDecode(x, vae)",
        "VAEDecode(f'{vae}', vae)",
        "x = clip\nfor _ in range(3):\n    VAEDecode(x, vae)\n    x = vae",
        "x = latent\nx = vae\nVAEDecode(x, vae)",
    ],
)
def test_link_types_are_followed(source: str, rules: Rules) -> None:
    assert rules(MODEL + source) == ["link-type"]


@pytest.mark.parametrize(
    "source",
    [
        # One of the values fits, or nothing is known.
        "x = latent if input() else vae\nVAEDecode(x, vae)",
        "if input():\n    x = vae\nelse:\n    x = latent\nVAEDecode(x, vae)",
        "x = vae\nif input():\n    x = latent\nVAEDecode(x, vae)",
        "x = vae\nfor _ in range(3):\n    VAEDecode(x, vae)\n    x = latent",
        "x = vae\nwhile input():\n    if input():\n        VAEDecode(x, vae)\n    x = latent",
        "for x in [vae, latent]:\n    if x is latent:\n        VAEDecode(x, vae)",
        "x = vae\ntry:\n    x = open('a')\nexcept OSError:\n    x = latent\nVAEDecode(x, vae)",
        "def f():\n    global x\n    x = latent\nx = vae\nf()\nVAEDecode(x, vae)",
        "x = [vae]\nchange(x)\nVAEDecode(x[0], vae)\ndef change(x):\n    x[0] = latent",
        "x = [vae]\nshuffle(x)\nVAEDecode(x[0], vae)\nfrom elsewhere import shuffle",
        "x = []\ny = [x]\ny[0].append(latent)\nBatchLatents = x\nVAEDecode(x[0], vae)",
        "rows = [[], []]\nfor row in rows:\n    row.append(VAEDecode(latent, vae))\nBatchImagesNode(rows[0])",
        "x = []\ndef f():\n    x.append(VAEDecode(latent, vae))\nrun(f)\nBatchImagesNode(x)\nfrom elsewhere import run",
        "x = {}\nx['a'] = vae\nx[input()] = latent\nVAEDecode(x['a'], vae)",
        # A function for values of several types.
        "def f(x):\n    if good(x):\n        return VAEDecode(x, vae)\n    return x\nf(vae)\nfrom e import good",
        "def f(x):\n    if not good(x):\n        return x\n    return VAEDecode(x, vae)\nf(vae)\nfrom e import good",
        "def f(x=None):\n    if x is not None:\n        VAEDecode(x, vae)\nf()",
        "def f(image=None, kind='latent'):\n    if kind == 'image':\n        VAEEncode(image, vae)\nf(kind=input())",
        "def f(text):\n    if isinstance(text, str):\n        text = CLIPTextEncode(text, clip)\n    return text\n"
        "f(f('a'))",
        "x = vae\nif kind(x) == 'latent':\n    VAEDecode(x, vae)\nfrom e import kind",
        "x = vae\nassert isinstance(x, Latent)\nVAEDecode(x, vae)\nfrom e import Latent",
        "match vae:\n    case Latent() as latent:\n        VAEDecode(latent, vae)\nfrom e import Latent",
        "[VAEDecode(x, vae) for x in (vae,) if is_latent(x)]\nfrom e import is_latent",
        "is_latent(vae) and VAEDecode(vae, vae)\nfrom e import is_latent",
        # Other things of the name.
        "def VAEDecode(*args): pass\nVAEDecode(vae, vae)",
        "VAEDecode = open('a')\nVAEDecode(vae, vae)",
        "from elsewhere import VAEDecode\nVAEDecode(vae, vae)",
        "from elsewhere import *\nVAEDecode(vae, vae)\nNoSuchNode()",
        "def f(VAEDecode):\n    VAEDecode(vae, vae)",
        "@wraps\ndef f(x):\n    return x\nVAEDecode(f(vae), vae)\nfrom functools import wraps",
        "def f(x):\n    yield x\nVAEDecode(next(f(latent)), vae)",
        # Who expects errors.
        "try:\n    VAEDecode(vae, vae)\nexcept LinkTypeError as e:\n    print(e)\nfrom comfy_script.errors import *",
        "try:\n    x = VAEDecode(vae, vae)\nexcept Exception:\n    x = VAEDecode(latent, vae)",
        "import pytest\nwith pytest.raises(TypeError):\n    VAEDecode(vae, vae)",
        "if False:\n    VAEDecode(vae, vae)",
        # Arguments that aren't known.
        "VAEDecode(*args)\nargs = ()",
        "VAEDecode(**options)\noptions = {}",
        "VAEDecode(latent, **options)\noptions = {}",
        "SaveVideo(video, codec_encoding='auto', **options)\noptions = {}\nvideo = 1",
        "SaveVideo(video, codec=input(), codec_encoding='auto')\nvideo = 1",
        "vae = None\nif input():\n    vae = VAELoader('a')\nVAEDecode(latent, vae)",
        "BatchImagesNode(open('a'))",
        "KSamplerSelect(input())\nKSamplerSelect(str(input()))\nEmptyLatentImage(int(input()))",
        "EmptyLatentImage(64 * int(input()), 8 * 8)",
        "size = 8\nif size >= 16:\n    EmptyLatentImage(size)",
        "KSamplerSelect(Samplers.euler)\nKSamplerSelect(KSampler.sampler_name.euler)\n"
        "for s in Samplers:\n    KSamplerSelect(s)",
        "exec('def helper(): pass')\nhelper()",
        "ImageToMask(LoadImage('a.png')[0], 'red')",
    ],
)
def test_what_may_be_right_is_no_mistake(source: str, rules: Rules) -> None:
    assert rules(MODEL + source) == []


def test_names_without_star(registry: Registry) -> None:
    source = """
import comfy_script.runtime.nodes as n
from comfy_script.runtime.nodes import EmptyLatentImage, VAEDecod, IMAGE
n.VaeDecode(); n.VAEDecode()
"""
    found = check_source(source, registry)
    assert [(each.start.line, each.start.column, each.end.column, each.rule.name) for each in found] == [
        (3, 57, 65, "unknown-node"),
        (4, 2, 11, "unknown-node"),
        (4, 17, 26, "missing-argument"),
    ]
    assert [each.fix.text if each.fix else None for each in found] == ["VAEDecode", None, None]


def test_real_mode(registry: Registry) -> None:
    """Any object stands for an output there; what a node made is checked by its type."""
    source = """
from comfy_script.runtime.real import *
load()
from comfy_script.runtime.real.nodes import *

model, clip, vae = CheckpointLoaderSimple("a.ckpt")
latent = EmptyLatentImage(64, 64)
mean = {"samples": latent["samples"] * 2}
VAEDecode(mean, vae)
image, = VAEDecode(latent, vae)
ImageInvert(image)
SaveImage(VAEDecode(latent, vae), extra_pnginfo={})
((start, options),) = CLIPTextEncode("a", clip)
VAEDecode(vae, vae)
EmptyLatentImage(8)
"""
    assert [(each.start.line, each.rule.name) for each in check_source(source, registry)] == [
        (14, "link-type"),
        (15, "out-of-range"),
    ]
    naked = source.replace("load()", "load(naked=True)")
    assert check_source(naked, registry) == []


def test_all_mistakes_of_a_call(check: Callable[[str], list[object]]) -> None:
    found = check(MODEL + "KSampler(clip, 1, 0, 8.0, 'eulr', 'normal', latent, foo=1)\n")
    assert [each.rule.name for each in found] == [  # type: ignore[attr-defined]
        "missing-argument",
        "link-type",
        "out-of-range",
        "not-an-option",
        "link-type",
        "unknown-argument",
    ]


def test_a_misspelled_argument_is_not_missing_too(rules: Rules) -> None:
    assert rules(MODEL + "VAEDecode(latent, vea=vae)") == ["unknown-argument"]


def test_the_call_that_brings_a_value_is_named(check: Callable[[str], list[object]]) -> None:
    (found,) = check("def f(size):\n    return EmptyLatentImage(size)\nf(64)\nf(8)\n")
    assert found.start.line == 4  # type: ignore[attr-defined]
    assert found.message.endswith("(called from line 6)")  # type: ignore[attr-defined]
