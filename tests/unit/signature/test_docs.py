from __future__ import annotations

import inspect
from typing import Any

import pytest

from comfy_script.registry import Registry
from comfy_script.signature.arguments import arguments
from comfy_script.signature.docs import node_docstring, python_signature, signature_text
from comfy_script.signature.enums import global_enums


def documented(registry: Registry, name: str) -> str:
    return node_docstring(registry[name], enums=global_enums(registry))


def doc_of(required: dict[str, Any] | None = None, **fields: Any) -> str:
    info = {"input": {"required": required or {}}, "output": [], "output_name": [], "display_name": "A node", **fields}
    registry = Registry.from_object_info({"Node": info}, cache=False)
    return documented(registry, "Node")


def line_of(doc: str, start: str) -> str:
    return next(line.strip() for line in doc.splitlines() if line.strip().startswith(start))


def test_a_node_in_words(registry: Registry) -> None:
    assert documented(registry, "CLIPSetLastLayer") == inspect.cleandoc(
        """
        CLIP Set Last Layer.

        Module: nodes · Category: model/conditioning

        Args:
            clip (CLIP, required)
            stop_at_clip_layer (INT, optional): Range -24 to -1. Default -1.

        Returns:
            CLIP (CLIP)
        """
    )


def test_every_input_and_output_is_told(registry: Registry) -> None:
    doc = documented(registry, "KSampler")
    assert line_of(doc, "cfg").endswith("Range 0.0 to 100.0, step 0.1. Default 8.0.")
    assert line_of(doc, "cfg").startswith("cfg (FLOAT, optional): The Classifier-Free Guidance scale")
    assert line_of(doc, "sampler_name").startswith("sampler_name (Samplers, optional): ")
    assert line_of(doc, "sampler_name").endswith("'lms', 'dpm_fast', … (44 in all).")
    assert line_of(doc, "scheduler").endswith("'linear_quadratic', 'kl_optimal'.")
    assert line_of(doc, "positive").startswith("positive (CONDITIONING, required): ")
    assert line_of(doc, "LATENT") == "LATENT (LATENT): The denoised latent."


def test_names_that_differ_from_comfyui(registry: Registry) -> None:
    doc = documented(registry, "ModelMergeSD1")
    assert line_of(doc, "input_blocks_0 ").endswith("ComfyUI's name: 'input_blocks.0.'.")
    assert "ComfyUI's name" not in documented(registry, "SaveVideo")
    assert "Class type: TextEncodeAceStepAudio1.5" in documented(registry, "TextEncodeAceStepAudio1.5")
    assert "Class type" not in documented(registry, "KSampler")


def test_what_options_bring(registry: Registry) -> None:
    doc = documented(registry, "SaveVideo")
    assert line_of(doc, "codec_encoding_crf") == (
        "codec_encoding_crf (FLOAT, if codec is 'h264' and codec_encoding is 're-encode'): Lower values produce"
        " higher quality and larger files. Range 0.0 to 51.0, step 1.0. Default 23.0."
    )
    resize = documented(registry, "ResizeImageMaskNode")
    assert "width (INT, if resize_type is one of 'scale dimensions', 'scale width')" in resize
    assert "resize_type_match (IMAGE or MASK, required if resize_type is 'match size')" in resize


def test_what_every_option_brings(registry: Registry) -> None:
    doc = documented(registry, "GeminiNodeV2")
    assert line_of(doc, "model_top_p").startswith("model_top_p (FLOAT, optional): ")


def test_options_that_differ(registry: Registry) -> None:
    quality = line_of(documented(registry, "SaveAudioAdvanced"), "format_quality")
    assert "Default 'V0' (mp3). Default '128k' (opus). One of: " in quality


def test_several_options_at_once() -> None:
    options = {"options": ["yes", "no"], "multiselect": True}
    line = line_of(doc_of({"x": ["COMBO", options]}), "x ")
    assert line == "x (COMBO, required): Any of: 'yes', 'no'. Takes True and False too."


def test_dynamic_combos_take_no_booleans(registry: Registry) -> None:
    assert (
        "True and False" not in documented(registry, "TextGenerate").partition("sampling_mode (")[2].partition("\n")[0]
    )


def test_lists(registry: Registry) -> None:
    doc = documented(registry, "ImageGrid")
    assert "Takes whole lists: runs once for all elements, not once per element." in doc
    assert "(list of " in documented(registry, "RebatchImages").partition("Returns:")[2]


def test_any_number_of_inputs(registry: Registry) -> None:
    images = line_of(documented(registry, "BatchImagesNode"), "images")
    assert images == (
        "images (list of IMAGE, required): 1 to 50 elements, or a dictionary by name: "
        "image0, image1, image2, … (50 in all); each also by keyword, as images_image0."
    )


def test_types_that_are_several(registry: Registry) -> None:
    assert "source (any type, required)" in documented(registry, "PreviewAny")
    assert "input (IMAGE or MASK, required)" in documented(registry, "ResizeImageMaskNode")
    assert "resized (same type as the input)" in documented(registry, "ResizeImageMaskNode")


def test_pictures_can_be_given(registry: Registry) -> None:
    assert line_of(documented(registry, "LoadImage"), "image").endswith("A path or a picture (PIL, numpy) is uploaded.")


def test_true_and_false_can_be_given(registry: Registry) -> None:
    assert line_of(documented(registry, "KSamplerAdvanced"), "add_noise").endswith("Takes True and False too.")


def test_marks() -> None:
    doc = doc_of(deprecated=True, experimental=True, api_node=True, output_node=True, python_module="custom_nodes.pack")
    assert doc == inspect.cleandoc(
        """
        A node.

        Module: custom_nodes.pack
        Deprecated: may go away in a future version.
        Experimental: may change in a future version.
        API node: runs on a paid service and needs a Comfy account.
        Output node: runs even if nothing uses its outputs.

        Returns:
            What the node saves or shows, once it has run.
        """
    )


@pytest.mark.parametrize(
    ("description", "head"),
    [
        ("", "A node."),
        ("Does it.", "A node: Does it."),
        ("Does it. Then more.", "A node: Does it.\n\nThen more."),
        ("Does it, e.g. so. More", "A node: Does it, e.g. so.\n\nMore"),
        ("no full stop", "A node: no full stop"),
        ("First line\nSecond line\r\nThird", "A node: First line\n\nSecond line\nThird"),
        ("Version 1.5 is fine", "A node: Version 1.5 is fine"),
        ("a\x00b\x1bc\u2028d", "A node: a b c d"),
    ],
)
def test_descriptions(description: str, head: str) -> None:
    assert doc_of(description=description).startswith(head + "\n\nModule:")


def test_tooltips_of_several_lines_become_one() -> None:
    doc = doc_of(
        {"x": ["MODEL", {"tooltip": "  one\n\ttwo\r\nthree  "}], "y": ["INT", {"min": 1}], "z": ["INT", {"max": 9}]}
    )
    assert line_of(doc, "x ") == "x (MODEL, required): one two three."
    assert line_of(doc, "y ") == "y (INT, required): At least 1."
    assert line_of(doc, "z ") == "z (INT, required): At most 9."


def test_long_defaults_are_cut() -> None:
    doc = doc_of({"x": ["STRING", {"default": "word " * 100}], "y": [["a" * 200]]})
    assert line_of(doc, "x ").endswith(" …'.")
    assert max(map(len, doc.splitlines())) < 250


def test_signatures(registry: Registry) -> None:
    enums = global_enums(registry)
    assert signature_text(registry["VAEDecode"]) == "VAEDecode(samples: LATENT, vae: VAE) -> IMAGE"
    assert signature_text(registry["KSampler"], enums=enums) == (
        "KSampler(model: MODEL, seed: int = 0, steps: int = 20, cfg: float = 8.0, sampler_name: Samplers = 'euler',"
        " scheduler: Schedulers = 'simple', positive: CONDITIONING, negative: CONDITIONING, latent_image: LATENT,"
        " denoise: float = 1.0) -> LATENT"
    )
    assert signature_text(registry["CheckpointLoaderSimple"]) == (
        "CheckpointLoaderSimple(ckpt_name: str) -> tuple[MODEL, CLIP, VAE]"
    )
    assert signature_text(registry["SaveVideo"]).endswith(
        "codec: str = 'auto', *, codec_encoding: str = None, codec_encoding_crf: float = None) -> VIDEO"
    )
    assert signature_text(registry["BatchImagesNode"], identifier="Batch") == "Batch(images: list[IMAGE]) -> IMAGE"
    assert signature_text(registry["PreviewAny"]) == "PreviewAny(source: Any) -> STRING"
    assert signature_text(registry["ComfySwitchNode"]).endswith("on_false: Any, on_true: Any) -> Any")
    assert signature_text(registry["ImageCompare"]).endswith("image_b: IMAGE = None) -> Output")


def test_every_node_has_documentation(registry: Registry) -> None:
    enums = global_enums(registry)
    for node in registry.values():
        doc = node_docstring(node, enums=enums)
        assert all(f"    {argument.identifier} (" in doc for argument in arguments(node))
        assert "\t" not in doc
        assert isinstance(python_signature(node, enums=enums), inspect.Signature)


def test_html_for_the_page_is_read_as_text() -> None:
    description = (
        'A node<div style="x: 1"><div id=short>Reads &amp; writes.</div></div><div>[<span>-</span>]</div>'
        "<div>keep <lora:cat:1>, a < b, <b>bold</b><br/>next</div>"
    )
    doc = doc_of({"a": ["INT", {"tooltip": "one<br>two <i>three</i>"}]}, description=description)
    assert doc.splitlines()[:4] == ["A node: Reads & writes.", "", "keep <lora:cat:1>, a < b, bold", "next"]
    assert "one two three." in line_of(doc, "a (INT")


@pytest.mark.parametrize(
    "text",
    ["a < b and c > d", "<lora:cat:1> a cat</lora>", "<model>, </model>", "if a<b or c</b", "<img>0</img>"],
)
def test_what_is_no_html_stays(text: str) -> None:
    assert text in doc_of(description=text)
