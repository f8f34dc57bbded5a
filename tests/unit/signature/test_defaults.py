from __future__ import annotations

from typing import Any

import pytest

from comfy_script.registry import MISSING, InputKind, InputSpec, OptionSpec, Registry
from comfy_script.signature.defaults import effective_default, is_required

K = InputKind


def spec(type: str, kind: InputKind, required: bool = True, **fields: Any) -> InputSpec:
    return InputSpec("x", type, kind, required, **fields)


@pytest.mark.parametrize(
    ("given", "default"),
    [
        (spec("INT", K.INT, default=20), 20),
        (spec("INT", K.INT), MISSING),
        (spec("FLOAT", K.FLOAT, minimum=0.0), MISSING),
        (spec("STRING", K.STRING), ""),
        (spec("STRING", K.STRING, force_input=True), MISSING),
        (spec("STRING", K.STRING, force_input=True, default="a"), "a"),
        (spec("BOOLEAN", K.BOOLEAN), False),
        (spec("COMBO", K.COMBO, options=("b", "a")), "b"),
        (spec("COMBO", K.COMBO, options=("b", "a"), default="a"), "a"),
        (spec("COMBO", K.COMBO, options=("b.pt",), is_open=True), MISSING),
        (spec("COMBO", K.COMBO), MISSING),
        (spec("COMBO", K.COMBO, options=("a",), multiselect=True), MISSING),
        (spec("COMFY_DYNAMICCOMBO_V3", K.DYNAMIC_COMBO, dynamic_options=(OptionSpec("a", ()),)), "a"),
        (spec("COMFY_AUTOGROW_V3", K.AUTOGROW, template_min=0), None),
        (spec("COMFY_AUTOGROW_V3", K.AUTOGROW, template_min=1), MISSING),
        (spec("COMFY_AUTOGROW_V3", K.AUTOGROW, required=False, template_min=1), MISSING),
        (spec("MODEL", K.SOCKET), MISSING),
        (spec("MODEL", K.SOCKET, required=False), None),
        (spec("FLOATS", K.SOCKET, force_input=True, default=-1), MISSING),
        (spec("FLOAT", K.SOCKET, force_input=True, default=[1.0]), MISSING),
        (spec("FLOAT", K.SOCKET, force_input=True, default=1), 1),
        (spec("FLOAT", K.SOCKET, required=False, force_input=True, default=1.0), None),
        (spec("INT", K.SOCKET, force_input=True, default="0"), MISSING),
        (spec("COMBO", K.SOCKET, force_input=True, options=("a", "b"), default="b"), "b"),
        (spec("COMBO", K.SOCKET, force_input=True, options=("a", "b"), default="c"), MISSING),
        (spec("*", K.SOCKET, default=""), MISSING),
        (spec("IMAGE,*", K.SOCKET, default=0), MISSING),
        (spec("*", K.SOCKET, required=False, default=0.0), None),
        (spec("PACK_COLOR", K.SOCKET, default="#ffffff"), "#ffffff"),
        (spec("PACK_COLOR", K.SOCKET, required=False, default="#ffffff"), None),
        (spec("COMBO", K.COMBO, options=("stretch", "crop"), default=False), "stretch"),
        (spec("COMBO", K.COMBO, options=("Preset", "Other"), default="preset"), "Preset"),
        (spec("COMBO", K.COMBO, required=False, options=("a",), default="gone"), None),
        (spec("COMBO", K.COMBO, options=("a.pt",), is_open=True, default="gone.pt"), "gone.pt"),
        (spec("COMBO", K.COMBO, default="filled later"), "filled later"),
        (spec("COMFY_DYNAMICCOMBO_V3", K.DYNAMIC_COMBO, default="b", dynamic_options=(OptionSpec("a", ()),)), "a"),
        (spec("INT", K.INT, required=False), None),
        (spec("INT", K.INT, required=False, default=1), 1),
        (spec("STRING", K.STRING, required=False, default=None), None),
        (spec("COMBO", K.COMBO, required=False, options=("a",)), None),
        (spec("COLOR", K.OTHER_WIDGET, default="#ffffff"), "#ffffff"),
        (spec("WEBCAM", K.OTHER_WIDGET), MISSING),
        (spec("IMAGECOMPARE", K.OTHER_WIDGET), ["", ""]),
        (spec("LOAD_3D", K.OTHER_WIDGET), ""),
    ],
)
def test_what_an_input_is_when_left_out(given: InputSpec, default: Any) -> None:
    assert effective_default(given) == default
    assert type(effective_default(given)) is type(default)
    assert is_required(given) == (default is MISSING)


def test_what_scripts_leave_out(registry: Registry) -> None:
    defaults = {spec.key: effective_default(spec) for spec in registry["KSampler"].inputs}
    assert defaults == {
        "model": MISSING,
        "seed": 0,
        "steps": 20,
        "cfg": 8.0,
        "sampler_name": "euler",
        "scheduler": "simple",
        "positive": MISSING,
        "negative": MISSING,
        "latent_image": MISSING,
        "denoise": 1.0,
    }
    (checkpoint,) = registry["CheckpointLoaderSimple"].inputs
    assert is_required(checkpoint)
