"""Prompts written in the page's format, opened in the page, and sent back by it.

`api_prompts.json.gz` holds prompts that the page itself made, most of them from the official templates
(comfyui-workflow-templates-json 0.1.27, MIT): dynamic combos, autogrow, curves, boxes, remote combos, media uploads,
values on sockets, long texts.
"""

from __future__ import annotations

import copy
import gzip
import hashlib
import io
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.formats.from_api import from_api
from comfy_script.formats.metadata import png_info, read_metadata
from comfy_script.formats.page.shape import node_shape
from comfy_script.formats.ui import to_ui

if TYPE_CHECKING:
    from comfy_script.registry import Registry
    from tests.page.comfy_page import Page

PROMPTS: dict[str, dict[str, Any]] = json.loads(
    gzip.decompress((Path(__file__).parent.parent / "data" / "api_prompts.json.gz").read_bytes())
)

TXT2IMG: dict[str, Any] = {
    "CheckpointLoaderSimple": {
        "class_type": "CheckpointLoaderSimple",
        "inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"},
    },
    "CLIPTextEncode": {
        "class_type": "CLIPTextEncode",
        "inputs": {"text": "beautiful scenery, (glass:1.2) bottle", "clip": ["CheckpointLoaderSimple", 1]},
    },
    "CLIPTextEncode.2": {
        "class_type": "CLIPTextEncode",
        "inputs": {"text": "text, watermark", "clip": ["CheckpointLoaderSimple", 1]},
    },
    "EmptyLatentImage": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512, "batch_size": 1}},
    "KSampler": {
        "class_type": "KSampler",
        "inputs": {
            "model": ["CheckpointLoaderSimple", 0],
            "positive": ["CLIPTextEncode", 0],
            "negative": ["CLIPTextEncode.2", 0],
            "latent_image": ["EmptyLatentImage", 0],
            "seed": 156680208700286,
            "steps": 20,
            "cfg": 4.98,
            "sampler_name": "euler",
            "scheduler": "normal",
            "denoise": 1.0,
        },
    },
    "VAEDecode": {
        "class_type": "VAEDecode",
        "inputs": {"samples": ["KSampler", 0], "vae": ["CheckpointLoaderSimple", 2]},
    },
    "SaveImage": {"class_type": "SaveImage", "inputs": {"images": ["VAEDecode", 0], "filename_prefix": "ComfyUI"}},
}


def canonical(prompt: dict[str, Any]) -> list[str]:
    """The prompt without its ids and its order: each node with a digest of everything above it."""
    text: dict[str, str] = {}
    stack = list(prompt)
    while stack:
        inputs = prompt[stack[-1]]["inputs"]
        links = {
            key: (str(value[0]), value[1])
            for key, value in inputs.items()
            if isinstance(value, list) and len(value) == 2 and str(value[0]) in prompt
        }
        if waiting := [source for source, _ in links.values() if source not in text]:
            stack += waiting
            continue
        node_id = stack.pop()
        resolved = {
            key: [hashlib.sha256(text[links[key][0]].encode()).hexdigest(), links[key][1]] if key in links else value
            for key, value in inputs.items()
        }
        # 1 and 1.0 are one number in JavaScript.
        as_floats = json.loads(json.dumps(resolved), parse_int=float)
        text[node_id] = f"{prompt[node_id]['class_type']} {json.dumps(as_floats, sort_keys=True)}"
    return sorted(text.values())


def assert_same(actual: dict[str, Any], expected: dict[str, Any]) -> None:
    assert canonical(actual) == canonical(expected)


def node(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": class_type, "inputs": inputs}


def with_text(text: str) -> dict[str, Any]:
    prompt = copy.deepcopy(TXT2IMG)
    prompt["CLIPTextEncode"]["inputs"]["text"] = text
    return prompt


@pytest.mark.parametrize("name", PROMPTS)
def test_page_sends_back_what_was_written(page: Page, registry: Registry, name: str) -> None:
    assert_same(page.open_workflow(to_ui(from_api(PROMPTS[name]), registry)), PROMPTS[name])


NEW_NODES = """() => Object.fromEntries(Object.keys(LiteGraph.registered_node_types).map((type) => {
    const node = LiteGraph.createNode(type);
    app.graph.add(node);
    const widgets = (node.widgets ?? []).filter((widget) => widget.serialize !== false);
    const facts = {
        widgets: widgets.map((widget) => [widget.name, widget.type, widget.value]),
        sockets: (node.inputs ?? []).filter((input) => !input.widget).map((input) => [input.name, input.type]),
    };
    app.graph.remove(node);
    return [type, facts];
}))"""


def test_new_nodes_have_the_widgets_that_we_expect(page: Page, registry: Registry) -> None:
    """All classes: widgets in order, the values that don't depend on files, sockets and their types."""
    facts = page.call(NEW_NODES)
    # ComfyUI has it in its own custom_nodes folder, and the server has another one.
    assert set(registry) - set(facts) <= {"SaveImageWebsocket"}
    wrong = {}
    for name in registry.keys() & facts.keys():
        shape = node_shape(registry[name])
        ours = {
            "widgets": [widget.name for widget in shape.saved],
            "values": {
                widget.name: widget.default
                for widget, (_, kind, _) in zip(shape.saved, facts[name]["widgets"], strict=False)
                if kind in ("number", "slider", "toggle", "customtext", "text", "color")
            },
            "sockets": sorted([socket.name, socket.type] for socket in shape.sockets),
        }
        theirs = {
            "widgets": [widget for widget, _, _ in facts[name]["widgets"]],
            "values": {key: value for key, _, value in facts[name]["widgets"] if key in ours["values"]},
            "sockets": sorted(facts[name]["sockets"]),
        }
        if ours != theirs:
            wrong[name] = (ours, theirs)
    assert not wrong


def test_txt2img_is_sent_back_and_well_laid_out(page: Page, registry: Registry) -> None:
    assert_same(page.open_workflow(to_ui(from_api(TXT2IMG), registry)), TXT2IMG)
    boxes = {row[0]: row[1:] for row in page.boxes()}
    assert len(page.boxes()) == len(TXT2IMG)
    chain = ["CheckpointLoaderSimple", "CLIPTextEncode", "KSampler", "VAEDecode", "SaveImage"]
    for left, right in itertools.pairwise(chain):
        assert boxes[left][0] + boxes[left][2] < boxes[right][0]


def test_no_nodes_overlap_in_the_page(page: Page, registry: Registry) -> None:
    """The page enlarges a node that is too small for its widgets: the written sizes must be large enough."""
    page.open_workflow(to_ui(from_api(max(PROMPTS.values(), key=len)), registry))
    boxes = page.boxes()
    overlaps = [
        (a[0], b[0])
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if a[1] < b[1] + b[3] and b[1] < a[1] + a[3] and a[2] < b[2] + b[4] and b[2] < a[2] + a[4]
    ]
    assert not overlaps


@pytest.mark.parametrize(
    "text",
    [
        "a {red|green} car",
        r"\(literal\) parentheses",
        "http://example.org // no comment",
        "/* kept */ text */ /*",
        r"back\slash \{ \\{ \} \| |",
        "{ unclosed",
        "unopened }",
        "ends with a backslash \\",
        '{"json": [1, {"deep": "yes"}]}',
        "three /// slashes\nnext line",
        "",
    ],
)
def test_texts_arrive_unchanged(page: Page, registry: Registry, text: str) -> None:
    """The page would pick a choice, strip comments, or drop braces."""
    prompt = with_text(text)
    assert_same(page.open_workflow(to_ui(from_api(prompt), registry)), prompt)


@pytest.mark.parametrize("prefix", ["%date:yyyy-MM-dd%/x", "%KSampler.seed%", "%width%x%height%", "50%"])
def test_file_name_prefixes_arrive_unchanged(page: Page, registry: Registry, prefix: str) -> None:
    prompt = copy.deepcopy(TXT2IMG)
    prompt["SaveImage"]["inputs"]["filename_prefix"] = prefix
    assert_same(page.open_workflow(to_ui(from_api(prompt), registry)), prompt)


@pytest.mark.parametrize("value", [5, 0.123456789, True, "text {a|b} // c", {"x": [1]}])
def test_values_stand_on_sockets(page: Page, registry: Registry, value: object) -> None:
    prompt = {"a": node("PreviewAny", source=value), "b": node("PreviewAny", source=["a", 0])}
    assert_same(page.open_workflow(to_ui(from_api(prompt), registry)), prompt)


def test_a_switch_with_a_value_keeps_its_type(page: Page, registry: Registry) -> None:
    prompt = with_text("")
    prompt["text"] = node("PrimitiveString", value="on")
    prompt["switch"] = node("ComfySwitchNode", switch=False, on_false="off", on_true=["text", 0])
    prompt["CLIPTextEncode"]["inputs"]["text"] = ["switch", 0]
    assert_same(page.open_workflow(to_ui(from_api(prompt), registry)), prompt)


def test_unknown_inputs_are_sent(page: Page, registry: Registry) -> None:
    """Packs with a page script of their own send inputs that the registry doesn't name."""
    prompt = {"a": node("PrimitiveString", value="x"), "b": node("PreviewAny", source=1, extra="y", more=["a", 0])}
    assert_same(page.open_workflow(to_ui(from_api(prompt), registry)), prompt)


def test_large_integers_keep_their_digits(page: Page, registry: Registry) -> None:
    prompt = copy.deepcopy(TXT2IMG)
    prompt["KSampler"]["inputs"]["seed"] = 2**64 - 1
    sent = page.open_workflow(to_ui(from_api(prompt), registry))
    seeds = [body["inputs"]["seed"] for body in sent.values() if body["class_type"] == "KSampler"]
    assert [int(seed) for seed in seeds] == [2**64 - 1]


def test_titles_are_shown_and_sent(page: Page, registry: Registry) -> None:
    prompt = copy.deepcopy(TXT2IMG)
    prompt["CLIPTextEncode"]["_meta"] = {"title": "Prompt"}
    sent = page.open_workflow(to_ui(from_api(prompt), registry))
    titles = [body["_meta"]["title"] for body in sent.values() if body["class_type"] == "CLIPTextEncode"]
    assert titles == ["Prompt", registry["CLIPTextEncode"].display_name]


def test_a_picture_dropped_on_the_page_opens_its_workflow(page: Page, registry: Registry) -> None:
    from PIL import Image

    page.open_workflow(to_ui(from_api({"a": node("PreviewAny", source=["b", 0]), "b": node("EmptyImage")}), registry))
    content = io.BytesIO()
    info = png_info(TXT2IMG, to_ui(from_api(TXT2IMG), registry), {"ComfyScriptSource": "x = KSampler()"})
    Image.new("RGB", (64, 64), "teal").save(content, "PNG", pnginfo=info)
    assert_same(page.drop_file(content.getvalue(), "picture.png", "image/png"), TXT2IMG)
    assert read_metadata(content.getvalue()).extra == {"ComfyScriptSource": "x = KSampler()"}


def test_a_picture_made_by_the_server_opens_in_the_page(page: Page, registry: Registry, server: Any) -> None:
    """What the server stores beside our prompt: the page prefers the workflow that came with it."""
    import urllib.request

    prompt = {
        "image": node("EmptyImage", width=64, height=64, batch_size=1, color=255),
        "SaveImage": node("SaveImage", images=["image", 0], filename_prefix="page_test"),
    }
    body = {"prompt": prompt, "extra_data": {"extra_pnginfo": {"workflow": to_ui(from_api(prompt), registry)}}}
    base = server.url.rstrip("/")
    request = urllib.request.Request(f"{base}/prompt", json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        prompt_id = json.load(response)["prompt_id"]
    history: dict[str, Any] = {}
    while prompt_id not in history:
        with urllib.request.urlopen(f"{base}/history/{prompt_id}") as response:
            history = json.load(response)
    saved = history[prompt_id]["outputs"]["SaveImage"]["images"][0]
    with urllib.request.urlopen(f"{base}/view?filename={saved['filename']}&type={saved['type']}") as response:
        content = response.read()
    assert read_metadata(content).prompt is not None
    assert_same(page.drop_file(content, "saved.png", "image/png"), prompt)
