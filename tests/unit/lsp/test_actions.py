"""Code actions of `comfy-script lsp`: each is applied, and what comes out is checked again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.workspace import Workspace

from comfy_script.analysis import check_source
from comfy_script.lsp.actions import code_actions
from comfy_script.lsp.scripts import Scripts
from comfy_script.lsp.views import View
from comfy_script.registry import Registry

HEAD = """from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *

model, clip, vae = CheckpointLoaderSimple("a.safetensors")
positive = CLIPTextEncode("a", clip)
negative = CLIPTextEncode("", clip)
latent = EmptyLatentImage(64, 64)

"""


def actions(registry: Registry, text: str, part: str, path: Path = Path("/none.py")) -> Iterator[lsp.CodeAction]:
    workspace = Workspace(None)
    uri = path.as_uri()
    workspace.put_text_document(lsp.TextDocumentItem(uri, "python", 1, text))
    view = View(workspace, uri)
    place = view.at(text.index(part))
    yield from code_actions(view, Scripts().script(text, registry), place, place)


def applied(registry: Registry, text: str, part: str, title: str) -> str:
    """The text after an action of that title at a part of it."""
    found = [each for each in actions(registry, text, part) if each.title == title]
    assert len(found) == 1, [each.title for each in actions(registry, text, part)]
    edit = found[0].edit
    assert edit is not None
    assert edit.changes is not None
    (changes,) = edit.changes.values()
    lines = text.splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines) + 1)]
    order = sorted(changes, key=lambda each: (each.range.start.line, each.range.start.character), reverse=True)
    for each in order:
        start, end = (starts[place.line] + place.character for place in (each.range.start, each.range.end))
        text = text[:start] + each.new_text + text[end:]
    return text


CASES = [
    ('KSamplerSelect("eulr")', "eulr", 'Change to "euler"', 'KSamplerSelect("euler")'),
    ("KSamplrSelect()", "KSamplr", "Change to KSamplerSelect", "KSamplerSelect()"),
    ("EmptyLatentImage(widht=64)", "widht", "Change to width", "EmptyLatentImage(width=64)"),
    ("x = Samplers.eulr", "eulr", "Change to euler", "x = Samplers.euler"),
    ("VAEDecode(latent)", "VAEDecode", "Add the missing argument", "VAEDecode(latent, vae=vae)"),
    ("VAEDecode()", "VAEDecode", "Add the missing arguments", "VAEDecode(samples=latent, vae=vae)"),
    (
        "KSampler(model, 5)",
        "5",
        "Add the missing arguments",
        "KSampler(model, 5, positive=positive, negative=negative, latent_image=latent)",
    ),
    (
        "EmptyLatentImage(32)",
        "EmptyLatentImage(32",
        "Add all arguments with their defaults",
        "EmptyLatentImage(32, height=512, batch_size=1)",
    ),
    (
        "ImageScaleBy(VAEDecode(latent, vae), 'area', 2.0)",
        "area",
        "Write as a member of its enum",
        "ImageScaleBy(VAEDecode(latent, vae), ImageScaleBy.upscale_method.area, 2.0)",
    ),
    ("KSamplerSelect('euler')", "euler'", "Write as a member of its enum", "KSamplerSelect(Samplers.euler)"),
    ("KSamplerSelect(Samplers.euler)", "euler)", "Write as text", "KSamplerSelect('euler')"),
    ("VAEDecode(latent, vae)", "VAEDecode", "Give arguments by name", "VAEDecode(samples=latent, vae=vae)"),
    ("VAEDecode(samples=latent, vae=vae)", "VAEDecode", "Give arguments by position", "VAEDecode(latent, vae)"),
    # The tree says nothing of brackets around an argument, and of comments.
    (
        "VAEDecode((latent), ( (vae)))",
        "VAEDecode",
        "Give arguments by name",
        "VAEDecode(samples=(latent), vae=( (vae)))",
    ),
    (
        "VAEDecode(\n  (latent), (\n vae))",
        "VAEDecode",
        "Give arguments by name",
        "VAEDecode(\n  samples=(latent), vae=(\n vae))",
    ),
    (
        "VAEDecode(samples = (latent), vae=((vae)))",
        "VAEDecode",
        "Give arguments by position",
        "VAEDecode((latent), ((vae)))",
    ),
    ("VAEDecode(latent # a )\n)", "VAEDecode", "Add the missing argument", "VAEDecode(latent, vae=vae # a )\n)"),
    ("VAEDecode(\n  # a\n)", "VAEDecode", "Add the missing arguments", "VAEDecode(samples=latent, vae=vae\n  # a\n)"),
    (
        "VAEDecode(\n  # a\n  samples=latent)",
        "VAEDecode",
        "Add the missing argument",
        "VAEDecode(\n  # a\n  samples=latent, vae=vae)",
    ),
]


@pytest.mark.parametrize(("code", "part", "title", "expected"), CASES, ids=[f"{case[2]}: {case[0]}" for case in CASES])
def test_an_action(registry: Registry, code: str, part: str, title: str, expected: str) -> None:
    text = HEAD + "run = 1\n" + code + "\n"
    changed = applied(registry, text, part if part != "5" else "5)", title)
    assert changed == HEAD + "run = 1\n" + expected + "\n"
    assert [each for each in check_source(changed, registry) if each.rule.name != "deprecated-node"] == []


@pytest.mark.parametrize("code", ["EmptyLatentImage(64, width=64)", "EmptyLatentImage(size for size in (64, 64))"])
def test_what_has_no_names(registry: Registry, code: str) -> None:
    titles = [each.title for each in actions(registry, HEAD + code + "\n", code)]
    assert "Give arguments by name" not in titles


def test_a_sure_correction_is_preferred(registry: Registry) -> None:
    first = next(actions(registry, HEAD + 'KSamplerSelect("eulr")', "eulr"))
    assert first.is_preferred
    assert first.diagnostics is not None
    assert first.diagnostics[0].code == "CS202"


def test_an_action_in_text_that_is_no_python_yet(registry: Registry) -> None:
    assert applied(registry, HEAD + "x = VAEDecode(latent\ny = 1\n", "latent\ny", "Add the missing argument") == (
        HEAD + "x = VAEDecode(latent, vae=vae\ny = 1\n"
    )


PARAGRAPH = (
    HEAD
    + """with Workflow():
    # Twice as large.
    large = LatentUpscaleBy(latent, "nearest-exact", 2)
    large = KSampler(model, 1, 8, 8.0, "euler", "simple", positive, negative, large, 0.5)

    SaveImage(VAEDecode(large, vae), "large")
"""
)


def test_a_paragraph_becomes_a_function(registry: Registry) -> None:
    changed = applied(registry, PARAGRAPH, "nearest", "Make the paragraph a function")
    assert (
        changed
        == HEAD
        + """def make_large(latent: LATENT, model: MODEL, positive: CONDITIONING, negative: CONDITIONING) -> LATENT:
    # Twice as large.
    large = LatentUpscaleBy(latent, "nearest-exact", 2)
    large = KSampler(model, 1, 8, 8.0, "euler", "simple", positive, negative, large, 0.5)
    return large


with Workflow():
    large = make_large(latent, model, positive, negative)

    SaveImage(VAEDecode(large, vae), "large")
"""
    )
    assert check_source(changed, registry) == []


def test_a_paragraph_that_gives_nothing(registry: Registry) -> None:
    changed = applied(registry, PARAGRAPH, "SaveImage", "Make the paragraph a function")
    assert 'def new_function(large: LATENT, vae: VAE):\n    SaveImage(VAEDecode(large, vae), "large")\n' in changed
    assert changed.endswith("\n\n    new_function(large, vae)\n")
    assert check_source(changed, registry) == []


@pytest.mark.parametrize("code", ["return 1", "yield latent", "await latent", "from math import pi"])
def test_what_means_something_else_in_a_function_stays(registry: Registry, code: str) -> None:
    text = HEAD + f"async def other():\n    first = latent\n    {code}\n"
    assert "Make the paragraph a function" not in [each.title for each in actions(registry, text, "first")]
