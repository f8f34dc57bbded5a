"""`comfy-script lsp` as an editor drives it."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from comfy_script.analysis.explanations import page_address
from comfy_script.analysis.rules import RULES
from comfy_script.lsp.actions import WRITE_PAGE
from comfy_script.registry import Registry
from comfy_script.registry.last import remember_as_last
from tests.conftest import CHECKPOINT, REPOSITORY
from tests.lsp.conftest import with_checkpoint
from tests.lsp.editor import OWN, Editor
from tests.lsp.edits import edits
from tests.lsp.replay import EXAMPLES, Replay
from tests.standin.server import StandIn

HEAD = f"""from comfy_script.runtime import *
load()
from comfy_script.runtime.nodes import *
model, clip, vae = CheckpointLoaderSimple("{CHECKPOINT}")
text = "a red circle"
positive = CLIPTextEncode(text, clip)
negative = CLIPTextEncode("", clip)
latent = EmptyLatentImage(64, 64)
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, object_info: bytes) -> Iterator[Editor]:
    project = tmp_path_factory.mktemp("own")
    (project / "nodes.json").write_text(json.dumps(with_checkpoint(object_info)))
    command = [*OWN, "--registry", str(project / "nodes.json")]
    editor = Editor(project, command, {**os.environ})
    yield editor
    editor.close()


@pytest.fixture
def start(tmp_path: Path, object_info: bytes) -> Iterator[Callable[..., Editor]]:
    """Starts a server with some more words of its command line, or options, in a folder of its own."""
    editors: list[Editor] = []
    (tmp_path / "nodes.json").write_text(json.dumps(with_checkpoint(object_info)))

    def starting(*words: str, **variables: str) -> Editor:
        command = [*OWN, *words]
        editors.append(Editor(tmp_path, command, {**os.environ, **variables}))
        return editors[-1]

    yield starting
    for editor in editors:
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
        ("VAEDecode(samples=latent, ", ["vae="]),
        ("VAEDecode(vae=vae, ", ["samples="]),
        ("VAEDecode(latent, ", ["vae"]),
        ("with Workflow():\n    image = VAEDecode(latent, vae)\n    SaveImage(", ["image"]),
        ("EmptyLatentImage(64, 64, ", ["batch_size="]),
        ("def decode(samples: LATENT):\n    return VAEDecode(", ["samples"]),
        ("BatchImagesNode([VAEDecode(latent, vae), VAEDecode(", ["latent"]),
        ("x = KSamp", ["KSampler"]),
        ("x = Samplers.eul", ["euler"]),
        ("CheckpointLoaderSimple(Checkpoints.", ["v1_5_pruned_emaonly"]),
        ("x = KSampler.scheduler.", ["simple", "sgm_uniform"]),
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
        ("steps = 20", "steps", ["steps: int\n", "steps = 20"]),
        ("for turn in range(3): pass", "turn", ["turn: int\n"]),
        ("both = text + text", "both", ["both: str\n"]),
        ("with Workflow() as wf: pass", "wf", ["wf: Workflow\n"]),
        ("def half(by=0.5): pass", "by", ["by: float\n"]),
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
    assert "resize_type_width" in signature(own, "open.py", "ResizeImageMaskNode(latent, open(text).read(), ")


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


@pytest.mark.parametrize("line", ["VAEDecode(vae, latent)", 'KSamplerSelect("eulr")', "EmptyLatentImage(8)"])
def test_a_mistake_is_told_while_it_is_typed(own: Editor, line: str) -> None:
    file = f"typing{abs(hash(line))}.py"
    for end in range(len(line) + 1):
        own.change(file, HEAD + line[:end])
    found = own.until_told(file, lambda told: any(str(each.code).startswith("CS2") for each in told))
    assert {each.range.start.line for each in found} == {HEAD.count("\n")}


def test_what_stays_half_typed_is_told_after_a_while_and_at_once_when_saved(own: Editor) -> None:
    own.change("half.py", HEAD)
    own.change("half.py", HEAD + "EmptyLatentImag")
    own.until_told("half.py", lambda told: [each.code for each in told] == ["CS301"])
    assert [each.code for told in own.told("half.py") for each in told] == ["CS301"]  # and before that, nothing
    own.change("half.py", HEAD + "EmptyLatentIma")
    own.save("half.py")
    own.until_told("half.py", lambda told: [each.message.split("'")[1] for each in told] == ["EmptyLatentIma"])


def test_beside_pylance(start: Callable[..., Editor]) -> None:
    own = start("--registry", "nodes.json", "--beside-pylance")
    code = 'text.upper\nCheckpointLoaderSimple("a")\nKSampler(model, 1, 20, 8.0, "euler")\nVAEDecode(vae, latent)'
    first = HEAD.count("\n")
    with own.opened("beside.py", HEAD + code):
        assert own.completions("beside.py", first, 7) == []
        assert own.completions("beside.py", first + 1, 24) == [CHECKPOINT]
        assert own.completions("beside.py", first + 2, 29) == []
        assert own.completions("beside.py", first + 3, 10) == ["latent"]
        assert own.hover("beside.py", first + 2, 3) == ""
        assert "Range 1 to 10000" in own.hover("beside.py", first + 2, 19)
        assert own.call_tips("beside.py", first + 3, 10) == []
        assert [line for line, _, _ in own.diagnostics("beside.py")][-1] == first + 3


def test_nodes_that_change_are_read_anew(start: Callable[..., Editor]) -> None:
    own = start("--registry", "nodes.json")
    own.change("a.py", HEAD + "ImageInvert(VAEDecode(latent, vae))\nx = Inverted(1)")
    (told,) = own.until_told("a.py", lambda told: [each.code for each in told] == ["CS301"])
    assert told.code_description.href == page_address(RULES["CS301"])
    nodes = json.loads((own.project / "nodes.json").read_text())
    nodes["Inverted"] = nodes["ImageInvert"]
    (own.project / "nodes.json").write_text(json.dumps(nodes))
    own.until_told("a.py", lambda told: [each.code for each in told] == ["CS201"])


def test_all_files_are_looked_at_again_while_one_is_asked_about(start: Callable[..., Editor]) -> None:
    own = start("--registry", "nodes.json")
    for file in ("a.py", "b.py"):
        own.change(file, HEAD + "x = Inverted(1)")
        own.until_told(file, lambda told: [each.code for each in told] == ["CS301"])
    nodes = json.loads((own.project / "nodes.json").read_text())
    nodes["Inverted"] = nodes["ImageInvert"]
    (own.project / "nodes.json").write_text(json.dumps(nodes))
    end = time.monotonic() + 5
    while "Inverted" not in own.hover("a.py", HEAD.count("\n"), 5):  # reads the nodes before the server looks itself
        assert time.monotonic() < end
        time.sleep(0.02)
    own.until_told("b.py", lambda told: [each.code for each in told] == ["CS201"])


def test_the_nodes_of_the_last_load(start: Callable[..., Editor], tmp_path: Path, registry: Registry) -> None:
    cache = tmp_path / "cache"
    own = start(COMFY_SCRIPT_CACHE_DIR=str(cache))
    own.change("a.py", HEAD + "VAEDecode(vae, latent)")
    own.until_message(lambda text: "Run a script that calls load() once" in text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMFY_SCRIPT_CACHE_DIR", str(cache))
        remember_as_last(registry)
    own.until_told("a.py", lambda told: [each.code for each in told] == ["CS201", "CS201"])


def test_the_page_json_beside_the_script(start: Callable[..., Editor]) -> None:
    own = start("--registry", "nodes.json")
    script = own.project / "picture.py"
    script.write_text((REPOSITORY / "examples/txt2img.py").read_text(encoding="utf-8"))
    with own.opened("picture.py", script.read_text()):
        titles = [each.title for each in own.actions("picture.py", 0, 0)]
        assert "Run the script without a server, and write picture.json for ComfyUI's page" in titles
        own.execute(WRITE_PAGE, script.as_uri())
    page = json.loads((own.project / "picture.json").read_text())
    assert "KSampler" in {node["type"] for node in page["nodes"]}
    assert any("picture.json" in message for message in own.messages)


def test_a_notebook_is_one_script(start: Callable[..., Editor]) -> None:
    own = start("--registry", "nodes.json")
    cells = ["%matplotlib inline\n" + HEAD, "😀 = 1\n\n", "image = VAEDecode(vae, latent)", "SaveImage(im"]
    own.open_notebook("a.ipynb", cells)
    told = own.until_told("a.ipynb#2", bool)
    assert (told[0].code, told[0].range.start.line) == ("CS201", 0)
    assert own.completions("a.ipynb#3", 0, 12)[0] == "image"


def test_a_file_of_any_name(own: Editor) -> None:
    own.change("größe 100% #1.py", HEAD + "VAEDecode(vae, latent)")
    assert own.until_told("größe 100% #1.py", bool)


def test_columns_count_as_the_editor_does(own: Editor) -> None:
    code = 'x = "😀😀"; KSamplerSelect("eulr")'
    own.change("wide.py", HEAD + code)
    (found,) = own.until_told("wide.py", bool)
    before = code[: code.index('"eulr')]
    assert found.range.start.character == len(before.encode("utf-16-le")) // 2
    assert "euler" in own.completions("wide.py", HEAD.count("\n"), found.range.start.character + 2)


def test_a_few_edits(tmp_path: Path, object_info: bytes) -> None:
    """The small form of `make lsp-edits`."""
    replay = Replay(tmp_path, object_info)
    for number, edit in enumerate(edits(EXAMPLES, 1, 60)):
        replay.ask(number, edit)
    assert "Traceback" not in replay.close()
    assert replay.answers == 60


def test_the_nodes_of_a_server(start: Callable[..., Editor]) -> None:
    with StandIn() as server:
        own = start("--server", server.url)
        own.change("a.py", HEAD + "VAEDecode(vae, latent)")
        own.until_told("a.py", lambda told: [each.code for each in told][:1] == ["CS201"])
        place = HEAD.count("\n"), len("VAEDecode(")
        assert own.completions("a.py", *place)[0] == "latent"


def test_a_server_that_does_not_answer_is_told(start: Callable[..., Editor]) -> None:
    own = start("--server", "http://127.0.0.1:1")
    own.until_message(lambda text: "127.0.0.1:1" in text)


def test_questions_about_what_has_been_closed_are_answered(own: Editor) -> None:
    name = "closed.py"
    with own.opened(name, HEAD):
        assert own.hover(name, 3, 22)
    assert own.hover(name, 3, 22) == ""
    assert own.completions(name, 3, 22) == []
    assert own.symbols(name) == []
    assert own.inlay_hints(name, 0, 9) == []
    assert own.actions(name, 3, 22) == []


def test_a_home_that_nobody_knows_is_told(start: Callable[..., Editor]) -> None:
    own = start("--registry", "~nobody_knows/nodes.json")
    own.until_message(lambda text: "there is no user nobody_knows" in text)
    own.change("a.py", "print(")
    assert own.call_tips("a.py", 0, 6)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Jedi has its files in a folder that no variable names")
def test_jedi_reads_before_anybody_asks(start: Callable[..., Editor], tmp_path: Path) -> None:
    """What Jedi has parsed it keeps in files: they come while nobody asks."""
    start("--registry", "nodes.json", XDG_CACHE_HOME=str(tmp_path / "cache"))
    until = time.monotonic() + 60
    while not (kept := list((tmp_path / "cache").rglob("*.pkl"))) and time.monotonic() < until:
        time.sleep(0.05)
    assert kept
