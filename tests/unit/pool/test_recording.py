from __future__ import annotations

import json
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.errors import PoolError, ValueRefusedError
from comfy_script.pool.inventory import Inventory, merged
from comfy_script.pool.jobs import Requirement
from comfy_script.pool.recording import JobRecorder
from comfy_script.registry import Registry


@pytest.fixture
def recorder(registry: Registry) -> JobRecorder:
    return JobRecorder(merged([registry]))


def picture(nodes: Any, seed: int, cfg: float = 7.0, checkpoint: str = "v1-5-pruned-emaonly.ckpt") -> Any:
    model, clip, vae = nodes.CheckpointLoaderSimple(checkpoint)
    text = nodes.CLIPTextEncode("a red circle", clip)
    latent = nodes.KSampler(model, seed, 20, cfg, "euler", "normal", text, text, nodes.EmptyLatentImage(512, 512))
    return nodes.VAEDecode(latent, vae)


def test_a_function_becomes_a_job(recorder: JobRecorder) -> None:
    recorded = recorder.record(picture, {"seed": 3})
    job = recorded.job
    classes = {node_id: node["class_type"] for node_id, node in job.prompt.items()}
    assert sorted(classes.values()) == sorted(
        ["CheckpointLoaderSimple", "CLIPTextEncode", "EmptyLatentImage", "KSampler", "VAEDecode", "PreviewImage"]
    )
    assert [classes[output] for output in job.outputs] == ["PreviewImage"]
    assert job.models == {"v1-5-pruned-emaonly.ckpt"}
    assert Requirement("CheckpointLoaderSimple", "ckpt_name", "v1-5-pruned-emaonly.ckpt") in job.needs
    assert Requirement("KSampler", "sampler_name", "euler") in job.needs
    assert Requirement("VAEDecode") in job.needs
    call = recorded.compiled.calls()[next(id for id, name in classes.items() if name == "KSampler")]
    assert call.source is not None
    assert call.source.file == __file__


def test_the_same_parameters_make_the_same_job(recorder: JobRecorder, registry: Registry) -> None:
    key = recorder.record(picture, {"seed": 3}).job.key
    assert recorder.record(picture, {"seed": 3}).job.key == key
    assert JobRecorder(merged([registry])).record(picture, {"seed": 3, "cfg": 7.0}).job.key == key
    assert recorder.record(picture, {"seed": 4}).job.key != key


def test_a_job_is_the_same_in_another_process_and_at_another_line(
    recorder: JobRecorder, object_info: bytes, tmp_path: Path
) -> None:
    (tmp_path / "nodes.json").write_bytes(object_info)
    import inspect

    program = (
        "from typing import Any\nfrom comfy_script.registry import read_file\n"
        "from comfy_script.pool.inventory import merged\nfrom comfy_script.pool.recording import JobRecorder\n\n\n\n"
        + textwrap.dedent(inspect.getsource(picture))
        + "\nprint(JobRecorder(merged([read_file('nodes.json')])).record(picture, {'seed': 3}).job.key)"
    )
    found = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert found.stdout.strip() == recorder.record(picture, {"seed": 3}).job.key


def test_several_outputs_and_output_nodes_of_ones_own(recorder: JobRecorder) -> None:
    def both(nodes: Any) -> Any:
        image = nodes.EmptyImage(64, 64)
        nodes.SaveImage(image, "kept")
        return nodes.ImageInvert(image), image

    job = recorder.record(both, {}).job
    classes = [job.prompt[output]["class_type"] for output in job.outputs]
    assert classes == ["PreviewImage", "PreviewImage"]
    assert sum(node["class_type"] == "SaveImage" for node in job.prompt.values()) == 1

    def saved(nodes: Any) -> None:
        nodes.SaveImage(nodes.EmptyImage(64, 64), "kept")

    job = recorder.record(saved, {}).job
    assert [job.prompt[output]["class_type"] for output in job.outputs] == ["SaveImage"]


def test_pictures_go_along_by_their_content(recorder: JobRecorder) -> None:
    def inverted(nodes: Any, picture: Any) -> Any:
        return nodes.ImageInvert(picture)

    red, blue = (PIL.Image.new("RGB", (8, 8), color) for color in ("red", "blue"))
    job = recorder.record(inverted, {"picture": red}).job
    (upload,) = job.uploads
    assert upload.value in json.dumps(job.prompt)
    assert not upload.in_memory
    assert not any(need.input == "image" for need in job.needs)
    assert not job.models
    assert recorder.record(inverted, {"picture": red.copy()}).job.key == job.key
    assert recorder.record(inverted, {"picture": blue}).job.key != job.key


def test_a_picture_that_a_server_lists_is_needed_there(registry: Registry, recorder: JobRecorder) -> None:
    def loaded(nodes: Any, name: str) -> Any:
        return nodes.LoadImage(name)[0]

    (listed, *_) = next(spec.options for spec in registry["LoadImage"].inputs if spec.key == "image")
    assert Requirement("LoadImage", "image", listed) in recorder.record(loaded, {"name": listed}).job.needs
    needs = recorder.record(loaded, {"name": "there.png [temp]"}).job.needs
    assert not any(need.input == "image" for need in needs), "the server knows better"


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda nodes: None, "returned nothing, and called no output node, for no parameters"),
        (lambda nodes: 7, "returned int, not outputs of nodes"),
        (lambda nodes: [nodes.EmptyImage(64, 64), "x"], "returned list, not outputs of nodes"),
        (lambda nodes: {"a": nodes.EmptyImage(64, 64)}, "returned dict, not outputs of nodes"),
    ],
)
def test_what_gives_nothing_to_run_is_said(recorder: JobRecorder, function: Any, message: str) -> None:
    with pytest.raises(PoolError, match=message):
        recorder.record(function, {})


def test_a_wrong_call_is_the_functions_own_error(recorder: JobRecorder) -> None:
    with pytest.raises(ValueRefusedError, match="eulr"):
        recorder.record(lambda nodes: nodes.KSamplerSelect("eulr"), {})
    assert recorder.record(picture, {"seed": 1})


def changed(object_info: bytes, change: Any) -> Registry:
    nodes = json.loads(object_info)
    change(nodes)
    return Registry.from_object_info(nodes, origin="another", cache=False)


def test_what_a_worker_lacks(registry: Registry, object_info: bytes) -> None:
    def change(nodes: dict[str, Any]) -> None:
        del nodes["ImageInvert"]
        nodes["Ours"] = nodes["EmptyImage"] | {"name": "Ours"}
        nodes["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = ["ours.safetensors"]

    other = changed(object_info, change)
    inventory = Inventory()
    here, there = inventory.add(registry), inventory.add(other)
    assert inventory.add(other) == there
    assert here != there
    needs = (
        Requirement("ImageInvert"),
        Requirement("Ours"),
        Requirement("CheckpointLoaderSimple", "ckpt_name", "ours.safetensors"),
    )
    assert inventory.missing(here, needs) == needs[1:]
    assert inventory.missing(there, needs) == needs[:1]
    together = inventory.registry()
    assert {"ImageInvert", "Ours"} <= set(together)
    options = next(spec.options for spec in together["CheckpointLoaderSimple"].inputs if spec.key == "ckpt_name")
    assert {"ours.safetensors", *registry["CheckpointLoaderSimple"].inputs[0].options} == set(options)
    assert not any(inventory.missing(profile, ()) for profile in (here, there))
    inventory.keep([there])
    assert "ImageInvert" not in inventory.registry()


def test_options_of_new_schemas_are_joined_too(registry: Registry, object_info: bytes) -> None:
    def has_options(spec: Any) -> bool:
        return isinstance(spec, list) and spec[0] == "COMBO" and len(spec) > 1 and len(spec[1].get("options", ())) > 1

    nodes = json.loads(object_info)
    name, key = next(
        (name, key)
        for name, info in nodes.items()
        for key, spec in info["input"].get("required", {}).items()
        if has_options(spec)
    )

    def change(nodes: dict[str, Any]) -> None:
        nodes[name]["input"]["required"][key][1]["options"].append("one more")

    together = merged([registry, changed(object_info, change)])
    options = next(spec.options for spec in together[name].inputs if spec.key == key)
    assert options[-1] == "one more"
    assert len(set(options)) == len(options)


def test_nodes_that_keep_pictures_in_a_servers_memory_are_left_out(registry: Registry, object_info: bytes) -> None:
    """Else the same job would be another one on servers with our pack."""

    def change(nodes: dict[str, Any]) -> None:
        for name in ("LoadImageFromMemory", "SaveImageToMemory"):
            nodes[name] = nodes["EmptyImage"] | {"name": name}

    with_pack = JobRecorder(merged([changed(object_info, change)]))
    assert (
        with_pack.record(picture, {"seed": 1}).job.key
        == JobRecorder(merged([registry])).record(picture, {"seed": 1}).job.key
    )


def test_a_job_takes_little_to_make(recorder: JobRecorder) -> None:
    recorder.record(picture, {"seed": 0})
    began = time.process_time()
    for seed in range(300):
        recorder.record(picture, {"seed": seed})
    # 0.2 ms is the goal; a test must not depend on how fast the machine is.
    assert (time.process_time() - began) / 300 < 0.005
