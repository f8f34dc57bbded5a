"""What calling a node gives in real mode, and how wrong calls fail."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import numpy as np
import PIL.Image
import pytest
import torch

from comfy_script.errors import (
    LinkTypeError,
    MissingArgumentError,
    NodeCallError,
    NodeFailedError,
    UnknownArgumentError,
    ValueRefusedError,
    WorkflowError,
)
from comfy_script.runtime import ImageBatchResult
from comfy_script.runtime.real import Workflow

if TYPE_CHECKING:
    from comfy_script.runtime.real.session import RealSession


def test_outputs_are_the_nodes_own_objects(nodes: Any) -> None:
    image = nodes.EmptyImage(32, 16, 2, 0xFF0000)
    assert type(image) is torch.Tensor
    assert torch.cat([image, image]).shape == (4, 16, 32, 3)
    assert torch.equal(pickle.loads(pickle.dumps(image)), image)
    assert image.to("cpu") is image
    assert type(nodes.EmptyLatentImage(64, 64)) is dict


def test_several_outputs_are_a_tuple(nodes: Any) -> None:
    both = nodes.LoadImage("example.png")
    assert type(both) is tuple
    image, mask = both
    assert (image.shape, mask.shape) == ((1, 64, 64, 3), (1, 64, 64))


def test_values_are_converted_as_the_server_does(nodes: Any) -> None:
    assert nodes.ContractV3Plain("3", 1, 5, "", "second") == "3 1.0 5 False second"
    assert nodes.ContractV3Plain() == "1 0.5 a False first"


def test_enums_names_and_signatures_are_those_of_virtual_mode(nodes: Any, registry: Any) -> None:
    from comfy_script.runtime import Session

    virtual = Session(registry=registry).nodes
    for name in ("KSampler", "CheckpointLoaderSimple", "ImageScaleBy"):
        assert getattr(nodes, name).__signature__ == getattr(virtual, name).__signature__
    assert nodes.KSampler.sampler_name is nodes.Samplers
    assert nodes.Checkpoints.v1_5_pruned_emaonly == "v1-5-pruned-emaonly.ckpt"
    assert torch.equal(nodes.LoadImage(nodes.LoadImage.image.example)[0], nodes.LoadImage("example.png")[0])


def test_output_nodes_give_the_results_of_virtual_mode(nodes: Any) -> None:
    saved = nodes.SaveImage(nodes.EmptyImage(16, 24, 2, 0x00FF00), "calls")
    assert isinstance(saved, ImageBatchResult)
    assert [image.size for image in saved] == [(16, 24)] * 2
    assert saved[0].getpixel((0, 0)) == (0, 255, 0)
    assert len(saved.wait()) == 2
    assert [image.size for image in saved.wait().wait()] == [(16, 24)] * 2
    assert repr(saved) == repr({"ui": saved.raw})
    assert saved.raw["images"][0]["filename"].startswith("calls_")


def test_output_nodes_pass_their_outputs_on(nodes: Any) -> None:
    image = nodes.EmptyImage(16, 16)
    saved = nodes.SaveImage(image, "calls")
    if saved.outputs:  # since ComfyUI 0.26
        assert saved.output is image
        assert torch.equal(nodes.ImageInvert(saved), nodes.ImageInvert(image))
    shown = nodes.PreviewAny(nodes.EmptyImage(16, 16).shape[0])
    assert shown.wait().text == "1"


def test_images_and_paths_are_taken_where_an_image_is_wanted(nodes: Any, real_session: RealSession) -> None:
    from comfy_script.comfyui.in_process.folders import file_path

    picture = PIL.Image.new("RGB", (8, 4), (255, 0, 0))
    wanted = torch.tensor([0.0, 1.0, 1.0])
    for given in (picture, np.asarray(picture)):
        assert torch.equal(nodes.ImageInvert(given)[0, 0, 0], wanted)
    path = file_path("example.png", "", "input")
    assert torch.equal(nodes.ImageInvert(path), nodes.ImageInvert(nodes.LoadImage("example.png")[0]))


def test_objects_of_the_script_are_taken(nodes: Any) -> None:
    assert torch.equal(nodes.ImageInvert(torch.full((1, 8, 8, 3), 0.25)), torch.full((1, 8, 8, 3), 0.75))


WRONG = {
    "another type": ("KSampler(clip)", LinkTypeError, "expected a MODEL, got the CLIP output 'CLIP' of Checkpoint"),
    "a text for a model": ("KSampler('x')", LinkTypeError, "expected a MODEL, got 'x'"),
    "an image for a number": ("EmptyImage(EmptyImage())", LinkTypeError, "expected an INT, got the IMAGE output"),
    "nothing": ("VAEDecode()", MissingArgumentError, "needs 'samples', 'vae'"),
    "a misspelled keyword": ("EmptyImage(wdith=3)", UnknownArgumentError, "did you mean 'width'"),
    "too small": ("EmptyImage(0)", ValueRefusedError, "below the smallest value"),
    "no option": ("KSampler(model, 1, 1, 1, 'eulr')", ValueRefusedError, "did you mean 'euler'"),
    "no such file": ("LoadImage('nope.png')", ValueRefusedError, "Invalid image file: nope.png"),
}


@pytest.mark.parametrize(("call", "error", "message"), WRONG.values(), ids=WRONG)
def test_wrong_calls_fail_with_the_users_line(nodes: Any, call: str, error: type[NodeCallError], message: str) -> None:
    names = {name: getattr(nodes, name) for name in ("KSampler", "EmptyImage", "VAEDecode", "LoadImage")}
    names["model"], names["clip"], _ = nodes.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
    with pytest.raises(error, match=message) as caught:
        exec(compile(f"\n\n{call}", "script.py", "exec"), names)
    assert str(caught.value.source) == "script.py:3"


def test_a_node_that_fails_is_named_and_its_traceback_kept(nodes: Any) -> None:
    with pytest.raises(NodeFailedError, match=r"ContractRaise raised ValueError: on purpose") as caught:
        nodes.ContractRaise("ValueError")
    assert caught.value.class_type == "ContractRaise"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    cause = caught.value.__cause__
    assert type(cause) is ValueError
    assert cause.__traceback__ is not None


def test_a_failure_leaves_nothing_behind(nodes: Any) -> None:
    from comfy_script.comfyui.in_process.modules import comfy

    with Workflow(), pytest.raises(NodeFailedError):
        nodes.ContractRaise("KeyError")
    assert not torch.is_inference_mode_enabled()
    assert comfy("comfy_execution.utils").get_executing_context() is None
    assert nodes.EmptyImage(16, 16).shape == (1, 16, 16, 3)


def test_a_workflow_runs_in_inference_mode(nodes: Any) -> None:
    with Workflow() as outer:
        assert torch.is_inference_mode_enabled()
        with Workflow():
            nodes.PreviewAny("inner")
        shown = nodes.PreviewAny("outer")
    assert not torch.is_inference_mode_enabled()
    assert outer.results == [shown]


def test_there_is_no_queue(real_session: RealSession) -> None:
    with pytest.raises(WorkflowError, match="no queue"):
        Workflow(queue=False)
    assert Workflow(wait=True).results == []
