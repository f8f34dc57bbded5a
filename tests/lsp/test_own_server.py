"""`comfy-script lsp` as an editor drives it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHECKPOINT, REPOSITORY
from tests.lsp.conftest import with_checkpoint
from tests.lsp.editor import Editor

HEAD = """from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
model, clip, vae = CheckpointLoaderSimple("a.safetensors")
text = "a red circle"
positive = CLIPTextEncode(text, clip)
negative = CLIPTextEncode("", clip)
latent = EmptyLatentImage(64, 64)
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, object_info: bytes) -> Iterator[Editor]:
    project = tmp_path_factory.mktemp("own")
    (project / "nodes.json").write_text(json.dumps(with_checkpoint(object_info)))
    command = [sys.executable, "-m", "comfy_script", "lsp", "--registry", str(project / "nodes.json")]
    editor = Editor(project, command, {**os.environ})
    yield editor
    editor.close()


@pytest.fixture
def own_with_comfyui(own: Editor, comfyui: Any) -> Editor:
    """The same, where ComfyUI is installed."""
    return own


def offered(editor: Editor, file: str, code: str) -> list[str]:
    """What is offered at the end of the code."""
    text = HEAD + code
    lines = text.split("\n")
    with editor.opened(file, text):
        return editor.completions(file, len(lines) - 1, len(lines[-1]))


@pytest.mark.parametrize(
    ("code", "first"),
    [
        ('KSampler(model, sampler_name="', ["euler"]),
        ("KSampler(model, sampler_name='eu", ["euler"]),
        ('KSampler(model, 1, 20, 8.0, "', ["euler"]),
        ('CheckpointLoaderSimple("', [CHECKPOINT]),
        (
            'ResizeImageMaskNode(image, "scale by multiplier", resize_type_multiplier=2, scale_method="',
            ["area"],
        ),
        ("KSampler(", ["model"]),
        ("KSampler(model, 1, 20, 8.0, 'euler', 'normal', ", ["positive", "negative"]),
        ("KSampler(model, 1, 20, 8.0, 'euler', 'normal', positive, negative=", ["negative", "positive"]),
        ("VAEDecode(vae=vae, samples=", ["latent"]),
        ("VAEDecode(latent, ", ["vae"]),
        ("with Workflow():\n    image = VAEDecode(latent, vae)\n    SaveImage(", ["image"]),
        ("EmptyLatentImage(64, 64, ", ["batch_size="]),
        ("def decode(samples: LATENT):\n    return VAEDecode(", ["samples"]),
        ("BatchImagesNode([VAEDecode(latent, vae), VAEDecode(", ["latent"]),
        ("x = KSamp", ["KSampler"]),
        ("x = Samplers.eul", ["euler"]),
        ("session = Session('http://127.0.0.1:1')\nsession.nodes.KSamp", ["KSampler"]),
        ('call_node("KSamp', ["KSampler"]),
    ],
)
def test_completion(own: Editor, code: str, first: list[str]) -> None:
    found = offered(own, f"complete{abs(hash(code))}.py", code)
    if first[0] in ("KSampler", "area"):
        assert first[0] in found
    else:
        assert found[: len(first)] == first


def test_jedis_completions_stay(own: Editor) -> None:
    assert "startswith" in offered(own, "jedi.py", "text.starts")
    assert "isinstance" in offered(own, "jedi2.py", "isin")


@pytest.mark.parametrize(
    ("code", "name", "words"),
    [
        ("latent = KSampler(model, latent_image=latent)", "KSampler", ["Uses the provided model", "denoise (FLOAT"]),
        ("KSampler(model, steps=20)", "steps", ["Range 1 to 10000", "Default 20"]),
        ('KSampler(model, 1, 20, 8.0, "euler")', "euler", ["sampler_name", "Default 'euler'"]),
        ("KSampler(model, 1, 20)", "20", ["steps", "Range 1 to 10000"]),
        ("SaveImage(latent)", "latent", ["latent: LATENT", "EmptyLatentImage"]),
        ("two = both = CheckpointLoaderSimple('a')", "both", ["tuple[MODEL, CLIP, VAE]"]),
    ],
)
def test_hover(own: Editor, code: str, name: str, words: list[str]) -> None:
    file = f"hover{abs(hash(code + name))}.py"
    with own.opened(file, HEAD + code):
        found = own.hover(file, HEAD.count("\n"), code.index(name) + 1)
    for word in words:
        assert word in found


@pytest.mark.parametrize(
    "program", sorted((REPOSITORY / "tests/mistakes/programs").glob("*.py")), ids=lambda path: path.stem
)
def test_the_forty_mistakes(own: Editor, program: Path) -> None:
    text = program.read_text(encoding="utf-8")
    expected = {number for number, line in enumerate(text.splitlines()) if " call:" in line}
    with own.opened(program.name, text):
        assert {line for line, _, _ in own.diagnostics(program.name)} == expected


def test_a_statement_that_is_being_typed_hides_no_mistake(own: Editor) -> None:
    code = HEAD + "image = VAEDecode(latent,\nSaveImage(latent)\nother = VAEDecode(samples=latent, vae="
    with own.opened("broken.py", code):
        found = own.diagnostics("broken.py")
    lines = [line for line, _, _ in found]
    assert HEAD.count("\n") + 1 in lines
    assert any("expected an IMAGE, got the LATENT output" in message for _, _, message in found)
    assert not any("needs" in message for _, _, message in found)


@pytest.mark.parametrize(
    ("code", "parameter"),
    [
        ("KSampler(", "model: MODEL"),
        ("KSampler(model, 1, ", "steps: int = 20"),
        ("KSampler(model, latent_image=", "latent_image: LATENT"),
        ("VAEDecode(latent, vae), CLIPTextEncode(text, ", "clip: CLIP"),
    ],
)
def test_signature(own: Editor, code: str, parameter: str) -> None:
    file = f"signature{abs(hash(code))}.py"
    with own.opened(file, HEAD + code):
        tips = own.call_tips(file, HEAD.count("\n"), len(code))
    assert [label for label, _ in tips] == [parameter]


def signature(editor: Editor, file: str, code: str) -> str:
    with editor.opened(file, HEAD + code):
        return editor.signatures(file, HEAD.count("\n"), len(code))[0]


def test_the_form_that_fits_what_is_typed(own: Editor) -> None:
    chosen = signature(own, "form.py", "ResizeImageMaskNode(latent, 'scale by multiplier', ")
    assert "resize_type_multiplier" in chosen
    assert "resize_type_width" not in chosen
    assert "resize_type_width" in signature(own, "open.py", "ResizeImageMaskNode(latent, text.upper(), ")


def test_inlay_hints(own: Editor) -> None:
    with own.opened("hints.py", HEAD):
        found = own.inlay_hints("hints.py", 0, 20)
    assert found[:3] == [(3, 5, ": MODEL"), (3, 11, ": CLIP"), (3, 16, ": VAE")]
    assert (7, 6, ": LATENT") in found
    assert not any(line == 4 for line, _, _ in found)


def test_document_symbols(own: Editor) -> None:
    text = (REPOSITORY / "examples/hires_fix.py").read_text(encoding="utf-8")
    with own.opened("symbols.py", text):
        found = own.symbols("symbols.py")
    workflow = next(each for each in found if each.name == "Workflow")
    assert workflow.detail == "(wait=True)"
    calls = [each.name for each in workflow.children]
    assert calls[:4] == ["CheckpointLoaderSimple", "CLIPTextEncode", "CLIPTextEncode", "EmptyLatentImage"]
    assert [each.name for each in workflow.children[5].children] == ["VAEDecode"]
    poster = (REPOSITORY / "examples/poster.py").read_text(encoding="utf-8")
    with own.opened("poster.py", poster):
        function = next(each for each in own.symbols("poster.py") if each.name == "poster")
    assert "VAEEncode" in [each.name for each in function.children]


def test_implementation_is_the_class_of_the_node(own_with_comfyui: Editor) -> None:
    code = "ImageInvert(VAEDecode(latent, vae))\nKarrasScheduler()"
    with own_with_comfyui.opened("class.py", HEAD + code):
        line = HEAD.count("\n")
        assert [(path.name, text) for path, text in own_with_comfyui.implementations("class.py", line, 14)] == [
            ("nodes.py", "class VAEDecode:")
        ]
        places = own_with_comfyui.implementations("class.py", line + 1, 4)
    assert [(path.name, text) for path, text in places] == [
        ("nodes_custom_sampler.py", "class KarrasScheduler(io.ComfyNode):")
    ]
