"""Which models the nodes take."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import comfy.supported_models
import pytest
from small import Node

SUPPORTED = {
    *("SD15", "SD15_instructpix2pix", "SD20", "SD21UnclipL", "SD21UnclipH", "LotusD"),
    *("SDXL", "SDXLRefiner", "SDXL_instructpix2pix", "SSD1B", "Segmind_Vega", "KOALA_700M", "KOALA_1B"),
}
CLASSES = {model.__name__: model for model in comfy.supported_models.models}


def as_class(unet: Any, name: str) -> Any:
    """The model as if ComfyUI had found it to be of that class."""
    model_config = CLASSES[name].__new__(CLASSES[name])
    model = SimpleNamespace(model_config=model_config, diffusion_model=unet.model.diffusion_model)
    return SimpleNamespace(model=model, clone=unet.clone)


@pytest.mark.parametrize("name", sorted(SUPPORTED))
def test_supported(unet: Any, node: Node, name: str) -> None:
    assert node(as_class(unet, name)).model is unet.model


def test_all_others_are_refused_by_name(unet: Any, node: Node) -> None:
    others = set(CLASSES) - SUPPORTED
    assert len(others) > 30
    for name in others:
        with pytest.raises(ValueError, match=rf"{node.name} can't patch a model of the class {name}: .*SD1\.x, SD2\.x"):
            node(as_class(unet, name))


def test_a_network_that_is_none_of_comfyuis_unets_is_refused(unet: Any, node: Node) -> None:
    model = as_class(unet, "SD15")
    model.model.diffusion_model = SimpleNamespace(model_channels=32)
    with pytest.raises(ValueError, match="SD15"):
        node(model)
