"""Workflows that were opened: looked at, changed, saved, queued."""

from __future__ import annotations

import asyncio
import copy
import json
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from comfy_script.client.event_types import ExecutionFailed
from comfy_script.errors import (
    ComfyScriptError,
    FormatError,
    LinkTypeError,
    TranspileError,
    UnknownArgumentError,
    UnknownNodeError,
    UnknownOutputError,
    ValueRefusedError,
    WorkflowError,
)
from comfy_script.formats.convert import convert
from comfy_script.formats.from_api import from_api
from comfy_script.formats.metadata import png_info, read_metadata
from comfy_script.formats.ui import to_ui
from comfy_script.registry import Registry
from comfy_script.runtime import Session, WorkflowFile, open_workflow
from comfy_script.runtime.failures import node_failure
from comfy_script.runtime.opened.compiled import compile_file
from comfy_script.runtime.opened.settings import apply_setting
from tests.golden import golden
from tests.page_files import link, page
from tests.standin.server import StandIn
from tests.workflows import color_of

DEFAULT: dict[str, Any] = golden()["templates/default"]["ui"]
COLOR: dict[str, Any] = {
    "3": {
        "class_type": "EmptyImage",
        "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 5},
        "_meta": {"title": "Paint"},
    },
    "9": {"class_type": "SaveImage", "inputs": {"images": ["3", 0], "filename_prefix": "out"}},
}


def changed(before: Any, after: Any, path: str = "") -> list[str]:
    """The places at which two JSON values differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = dict.fromkeys([*before, *after])
        return [each for key in keys for each in changed(before.get(key), after.get(key), f"{path}/{key}")]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return [each for index, (a, b) in pairs for each in changed(a, b, f"{path}/{index}")]
    return [] if before == after else [path]


def both(registry: Registry) -> list[WorkflowFile]:
    """The same workflow from API format and from the page's."""
    return [open_workflow(COLOR, registry), open_workflow(to_ui(from_api(COLOR), registry), registry)]


# Opening


def test_opened_from_whatever_has_one(registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps(DEFAULT)
    (tmp_path / "w.json").write_text(text)
    picture = tmp_path / "w.png"
    PIL.Image.new("RGB", (8, 8)).save(picture, pnginfo=png_info(golden()["templates/default"]["api"], DEFAULT))

    class Stdin:
        buffer = picture.open("rb")

    monkeypatch.setattr("sys.stdin", Stdin)
    sources: list[Any] = [DEFAULT, text, text.encode(), tmp_path / "w.json", str(picture), picture.read_bytes(), "-"]
    opened = [open_workflow(source, registry) for source in sources]
    assert [workflow.data for workflow in opened] == [DEFAULT] * len(sources)
    assert opened[3].name == str(tmp_path / "w.json")


def test_what_is_no_workflow(registry: Registry, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"a\.py is a script, not a workflow: run it"):
        open_workflow(tmp_path / "a.py", registry)
    with pytest.raises(FormatError, match=r"gone\.json can't be read: No such file"):
        open_workflow(tmp_path / "gone.json", registry)
    with pytest.raises(FormatError, match="neither `nodes`"):
        open_workflow({"a": 1}, registry)
    with pytest.raises(FormatError, match="can't be read without the nodes"):
        WorkflowFile(DEFAULT)


def test_the_given_json_stays_as_it_is(registry: Registry) -> None:
    kept = copy.deepcopy(DEFAULT)
    open_workflow(DEFAULT, registry)["KSampler"].seed = 7
    assert kept == DEFAULT


@pytest.mark.usefixtures("clean_session")
def test_api_format_without_nodes() -> None:
    """There is no server to ask; values can't be checked then."""
    workflow = open_workflow(COLOR)
    workflow["EmptyImage"].color = 7
    assert workflow.api_format()["3"]["inputs"]["color"] == 7
    with pytest.raises(FormatError, match="can't be laid out for the page without the nodes"):
        workflow.ui_format()
    with pytest.raises(WorkflowError, match="no node can be added without the nodes"):
        workflow.add("EmptyImage")


# Nodes


def test_nodes_by_id_title_and_class(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    sampler = workflow["KSampler"]
    assert sampler == workflow["3"] == workflow[3]
    assert workflow["Load Checkpoint"] == workflow["CheckpointLoaderSimple"] == workflow["4"]
    assert [node.id for node in workflow.nodes(type="CLIPTextEncode")] == ["7", "6"]
    workflow["6"].title = "Positive"
    assert workflow["Positive"].id == "6"
    assert [node.id for node in workflow.nodes(title="Positive")] == ["6"]
    assert "KSampler" in workflow
    assert "6" in workflow
    assert "LoraLoader" not in workflow
    assert len(workflow) == len(DEFAULT["nodes"])


def test_a_name_that_means_several_or_none(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    with pytest.raises(UnknownNodeError, match=r"2 nodes are called 'CLIPTextEncode'") as caught:
        workflow["CLIPTextEncode"]
    assert "CLIPTextEncode 7 (for 'negative' of KSampler 3): text=\"text, watermark\"" in str(caught.value)
    with pytest.raises(UnknownNodeError, match="no node 'Sampler'; did you mean 'KSampler'"):
        workflow["Sampler"]


def test_names_that_ipython_completes(registry: Registry) -> None:
    for workflow in both(registry):
        node = workflow["EmptyImage"]
        assert {"EmptyImage", "SaveImage", node.id} <= set(workflow._ipython_key_completions_())
        assert {"width", "height", "color", "title", "mute"} <= set(dir(node))
        assert {"width", "height", "color"} <= set(node._ipython_key_completions_())
        assert "color = 5" in repr(node)
        assert "EmptyImage" in repr(workflow)


# Values


def test_a_changed_value_is_all_that_differs(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    workflow["KSampler"].seed = 7
    index = next(i for i, node in enumerate(DEFAULT["nodes"]) if node["type"] == "KSampler")
    assert changed(DEFAULT, workflow.data) == [f"/nodes/{index}/widgets_values/0"]
    assert workflow["KSampler"].seed == 7
    assert [str(change) for change in workflow.diff()] == [
        f"KSampler 3: seed {DEFAULT['nodes'][index]['widgets_values'][0]} → 7"
    ]


def test_values_are_checked_as_those_of_calls(registry: Registry) -> None:
    for workflow in (open_workflow(DEFAULT, registry), open_workflow(golden()["templates/default"]["api"], registry)):
        sampler, before = workflow["KSampler"], copy.deepcopy(workflow.data)
        with pytest.raises(ValueRefusedError, match="'eulr' is not one of its options; did you mean 'euler'"):
            sampler.sampler_name = "eulr"
        with pytest.raises(ValueRefusedError, match="below the smallest value"):
            sampler.steps = -4
        with pytest.raises(UnknownArgumentError, match="has no input 'sed'; did you mean 'seed'"):
            sampler.sed = 4
        with pytest.raises(AttributeError, match="has no input 'sed'"):
            sampler.sed  # noqa: B018
        with pytest.raises(LinkTypeError, match="expected a MODEL"):
            sampler.model = 3
        with pytest.raises(WorkflowError, match="'state' is the node's own; use mute"):
            setattr(sampler, "state", "muted")  # noqa: B010
        assert workflow.data == before


def test_a_linked_value_is_not_replaced(registry: Registry) -> None:
    """The error says where the value comes from, and what to type."""
    sampler = {
        "type": "KSampler",
        "inputs": [link("seed", "INT", 1, widget=True)],
        "widgets_values": [5, "fixed", 20, 8, "euler", "normal", 1],
    }
    primitive = {"type": "PrimitiveNode", "title": "Dice", "widgets_values": [6, "fixed"]}
    primitive["outputs"] = [{"name": "INT", "type": "INT", "links": [1], "widget": {"name": "seed"}}]
    workflow = open_workflow(page(sampler, primitive, links=[[1, 2, 0, 1, 0, "INT"]]), registry)
    with pytest.raises(
        WorkflowError, match=r"'seed' comes from 'value' of PrimitiveNode 2 'Dice'. Set it there: --set"
    ):
        workflow["KSampler"].seed = 7
    workflow["Dice"].value = 8
    assert workflow.api_format()["1"]["inputs"]["seed"] == 8
    workflow["KSampler"].disconnect("seed")
    assert workflow.api_format()["1"]["inputs"]["seed"] == 5
    workflow["KSampler"].seed = 7
    assert workflow.api_format()["1"]["inputs"]["seed"] == 7


@pytest.mark.parametrize("text", ["a {red|blue} cat", "http://x // y", "/* no */ {x", "50% off", "tab\tü", ""])
def test_a_text_arrives_as_it_was_given(registry: Registry, text: str) -> None:
    workflow = open_workflow(DEFAULT, registry)
    workflow["6"].text = text
    assert workflow["6"].text == text
    assert open_workflow(workflow.data, registry).api_format()["6"]["inputs"]["text"] == text


def test_a_text_that_the_page_cannot_send(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    with pytest.raises(WorkflowError, match=r"'text' can't be set to .*the page would send"):
        workflow["6"].text = "ends in a backslash\\"
    assert workflow.data == DEFAULT


def test_numbers_that_the_page_does_not_have(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    workflow["KSampler"].seed = 2**60 + 1
    assert int(workflow.api_format()["3"]["inputs"]["seed"]) == 2**60 + 1


def test_what_the_page_keeps_for_itself(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    before = workflow.api_format()
    workflow["KSampler"].control_after_generate = "increment"
    assert workflow["KSampler"].control_after_generate == "increment"
    assert workflow.api_format() == before
    with pytest.raises(ValueRefusedError, match="did you mean 'increment'"):
        workflow["KSampler"].control_after_generate = "incremnt"


# Links and nodes


def test_nodes_are_added_linked_and_removed(registry: Registry) -> None:
    for workflow in both(registry):
        source, saved = workflow["EmptyImage"], workflow["SaveImage"]
        inverted = workflow.add("ImageInvert", title="Negative", image=source.outputs["IMAGE"])
        saved.images = inverted
        assert saved.images == inverted.outputs["IMAGE"]
        prompt = workflow.api_format()
        assert prompt[inverted.id]["inputs"] == {"image": [source.id, 0]}
        assert prompt[saved.id]["inputs"]["images"] == [inverted.id, 0]
        assert workflow["Negative"] == inverted
        again = open_workflow(workflow.data, registry)
        assert again.api_format() == prompt
        workflow.remove("Negative")
        assert inverted.id not in workflow.api_format()
        assert "images" not in workflow.api_format()[saved.id]["inputs"]
        with pytest.raises(WorkflowError, match="not in the workflow any more"):
            inverted.title  # noqa: B018


def test_links_that_do_not_fit(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    before = copy.deepcopy(workflow.data)
    with pytest.raises(LinkTypeError, match="'model' takes MODEL; of the outputs of EmptyLatentImage 5 none fits"):
        workflow["KSampler"].model = workflow["EmptyLatentImage"]
    with pytest.raises(LinkTypeError, match="expected a MODEL, got the CLIP output"):
        workflow["KSampler"].model = workflow["CheckpointLoaderSimple"].outputs["CLIP"]
    with pytest.raises(WorkflowError, match="of another workflow"):
        workflow["KSampler"].model = open_workflow(DEFAULT, registry)["CheckpointLoaderSimple"].outputs["MODEL"]
    with pytest.raises(WorkflowError, match="no node type 'LoraLoadr' is known; did you mean 'LoraLoader'"):
        workflow.add("LoraLoadr")
    assert workflow.data == before


def test_nodes_are_muted_and_bypassed(registry: Registry) -> None:
    api, workflow = both(registry)
    inverted = workflow.add("ImageInvert", image=workflow["EmptyImage"])
    workflow["SaveImage"].images = inverted
    with_it = workflow.api_format()
    inverted.bypass()
    assert inverted.state == "bypassed"
    assert workflow.api_format()[workflow["SaveImage"].id]["inputs"]["images"] == [workflow["EmptyImage"].id, 0]
    inverted.mute()
    assert inverted.id not in workflow.api_format()
    inverted.turn_on()
    assert workflow.api_format() == with_it
    with pytest.raises(WorkflowError, match="in API format every node runs"):
        api["EmptyImage"].mute()


# Subgraphs


def test_an_instance_has_the_promoted_values(registry: Registry) -> None:
    data = golden()["hand/h08_subgraph_1level"]["ui"]
    workflow = open_workflow(data, registry)
    (instance,) = [node for node in workflow if node._record.definition is not None]
    inner = workflow.subgraph(instance.class_type)
    assert inner.instances == [instance]
    assert {node.id.partition(":")[0] for node in inner} == {instance.id}
    assert workflow[inner.nodes()[0].id].class_type == inner.nodes()[0].class_type
    for name in list(instance):
        if isinstance(instance[name], str):
            instance[name] = "changed"
            assert "changed" in json.dumps(workflow.api_format())


def test_a_shared_definition_is_changed_only_where_that_is_said(registry: Registry) -> None:
    workflow = open_workflow(golden()["hand/h63_subgraph_shared_definition"]["ui"], registry)
    name = next(node._record.definition for node in workflow if node._record.definition is not None)
    node = next(node for node in workflow.subgraph(name) if node._record.values)
    key = next(iter(node._record.values))
    with pytest.raises(WorkflowError, match=r"used 2 times\. Name the use.* 8:5 or 9:5\. .*workflow\.subgraph\("):
        workflow["KSampler"].steps = 3
    workflow.subgraph(name)[node.id][key] = node[key]
    assert workflow.diff() == []
    workflow.subgraph(name)["5"].steps = 3
    assert steps(workflow) == [3, 3]


def steps(workflow: WorkflowFile) -> list[int]:
    return [each["inputs"]["steps"] for each in workflow.api_format().values() if "steps" in each["inputs"]]


def twice(data: dict[str, Any], instance: str) -> dict[str, Any]:
    """A workflow with an instance of a subgraph once more, whose results go nowhere but to a node of its own."""
    made: dict[str, Any] = json.loads(json.dumps(data))
    again = json.loads(json.dumps(next(node for node in made["nodes"] if str(node["id"]) == instance)))
    again["id"] = 900
    for row in [row for row in made["links"] if str(row[3]) == instance]:
        slot = again["inputs"][row[4]]
        slot["link"] = row[0] + 9000
        made["links"].append([row[0] + 9000, row[1], row[2], 900, *row[4:]])
        origin = next(node for node in made["nodes"] if node["id"] == row[1])
        origin["outputs"][row[2]]["links"].append(row[0] + 9000)
    for pin in again["outputs"]:
        pin["links"] = None
    made["nodes"].append(again)
    return made


@pytest.mark.parametrize("use", ["8:5", "9:5"])
def test_one_use_of_a_shared_definition_is_changed_by_its_id(registry: Registry, use: str) -> None:
    workflow = open_workflow(golden()["hand/h63_subgraph_shared_definition"]["ui"], registry)
    node = workflow[use]
    assert (node.id, node.positive.node.id) == (use, f"{use[0]}:3")
    node.steps = 3
    assert steps(workflow) == ([3, 7] if use == "8:5" else [7, 3])
    assert [(change.input, change.before, change.after) for change in workflow.diff()] == [("steps", "7", "3")]
    typed = open_workflow(golden()["hand/h63_subgraph_shared_definition"]["ui"], registry)
    apply_setting(typed, f"{use}.steps=3")
    assert typed.diff(workflow) == []
    workflow[use].sampler_name = "euler"  # the second change finds it, whatever its number is by now
    assert workflow[use].steps == node.steps == 3
    saved = open_workflow(workflow.data, registry)
    assert saved.diff(workflow) == []
    assert saved[use].sampler_name == "euler"


def test_other_changes_of_one_use(registry: Registry) -> None:
    data = golden()["hand/h63_subgraph_shared_definition"]["ui"]
    workflow = open_workflow(data, registry)
    for refused in (lambda: setattr(workflow["9:5"], "steps", "many"), lambda: workflow["9:5"].disconnect("steps")):
        with pytest.raises(ComfyScriptError):
            refused()
        assert workflow.data == data
    workflow["9:5"].positive = workflow["9:4"]
    sent = workflow.api_format()
    sampler = sent[workflow["9:5"]._record.id]["inputs"]
    assert sampler["positive"] == sampler["negative"] == [workflow["9:4"]._record.id, 0]
    assert sent["8:5"]["inputs"]["positive"] == ["8:3", 0]
    workflow = open_workflow(data, registry)
    workflow["9:5"].title = "mine"
    workflow.remove("8:4")
    assert [node.title for node in workflow.nodes("KSampler")] == ["mine", "KSampler"]
    assert len(workflow.nodes("CLIPTextEncode")) == 3


def test_one_use_within_another(registry: Registry) -> None:
    data = golden()["hand/h09_subgraph_2level"]["ui"]
    plain = open_workflow(data, registry)
    node = next(node for node in plain if node.id.count(":") > 1 and node._record.values)
    outer, _, rest = node.id.partition(":")
    key, value = next((key, value) for key, value in node._record.values.items() if isinstance(value, int | str))
    workflow = open_workflow(twice(data, outer), registry)
    assert [*workflow._source.paths(workflow[node.id]._record)] == [f"{outer}:{rest}", f"900:{rest}"]
    given = value + 1 if isinstance(value, int) else f"{value}!"
    workflow[f"900:{rest}"][key] = given
    assert (workflow[f"{outer}:{rest}"][key], workflow[f"900:{rest}"][key]) == (value, given)
    assert len(workflow.diff()) == 1
    assert open_workflow(workflow.data, registry).diff(workflow) == []


# Saving


def test_saved_in_either_format(registry: Registry, tmp_path: Path) -> None:
    workflow = open_workflow(DEFAULT, registry)
    workflow["KSampler"].seed = 7
    assert open_workflow(workflow.save(tmp_path / "ui.json"), registry).data == workflow.data
    api = open_workflow(workflow.save(tmp_path / "api.json", "api"), registry)
    assert api.format == "api"
    assert api.diff(workflow) == []
    laid_out = open_workflow(api.save(tmp_path / "page.json", "ui"), registry)
    assert laid_out.format == "ui"
    assert laid_out.diff(workflow) == []


def test_as_a_script(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    workflow["KSampler"].seed = 7
    assert "seed=7" in workflow.to_script(arguments="keyword")


# Queueing


def test_queued_with_itself_in_the_pictures(session: Session, standin: StandIn, tmp_path: Path) -> None:
    for workflow in both(session.registry):
        workflow["EmptyImage"].color = 9
        (result,) = session.queue(workflow).wait()
        assert color_of(result[0]) == 9  # type: ignore[index]
        metadata = read_metadata(result.contents()[0])  # type: ignore[attr-defined]
        assert metadata.prompt == workflow.api_format()
        assert metadata.workflow is not None
        assert open_workflow(metadata.workflow, session.registry).diff(workflow) == []


def test_the_json_itself_is_queued(session: Session) -> None:
    for data in (COLOR, to_ui(from_api(COLOR), session.registry)):
        (result,) = session.queue.put(data).wait()
        assert color_of(result[0]) == 5  # type: ignore[index]

    async def main() -> Any:
        task = await session.queue._put(COLOR)
        assert task is not None
        return await task

    (result,) = asyncio.run(main())
    assert color_of(result[0]) == 5


def test_only_some_nodes_are_run(session: Session, standin: StandIn) -> None:
    workflow = open_workflow(COLOR, session.registry)
    second = workflow.add("PreviewImage", images=workflow.add("ImageInvert", image=workflow["Paint"]))
    task = session.queue.put(workflow, only=["SaveImage"])
    assert len(task.wait()) == 1
    assert set(standin.submissions[-1]["prompt"]) == {"3", "9"}
    assert len(session.queue.put(workflow, only=[second.id, 9]).wait()) == 2
    with pytest.raises(WorkflowError, match="has no output node"):
        session.queue.put(workflow, only=["Paint"])


def test_pictures_are_uploaded(session: Session, standin: StandIn, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    PIL.Image.new("RGB", (8, 8), (0, 0, 7)).save(path)
    data = {
        "1": {"class_type": "LoadImage", "inputs": {"image": "example.png"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    workflow = open_workflow(data, session.registry)
    workflow["LoadImage"].image = path
    (result,) = session.queue(workflow).wait()
    assert color_of(result[0]) == 7  # type: ignore[index]


def test_a_failure_names_the_node_and_its_title(registry: Registry) -> None:
    compiled, _ = compile_file(open_workflow(COLOR, registry), registry)
    event = ExecutionFailed("3", "EmptyImage", "ValueError", "no paint left", [], {})
    assert node_failure(event, compiled.calls(), "id").message == (
        "EmptyImage 3 'Paint' raised ValueError: no paint left"
    )


# Numbers that JSON doesn't have


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_no_file_gets_a_number_that_json_does_not_have(
    registry: Registry, tmp_path: Path, number: float, caplog: pytest.LogCaptureFixture
) -> None:
    for value in (number, str(number)):
        with pytest.raises(ValueRefusedError, match=r"KSampler\(cfg\): expected a number that JSON has, got "):
            open_workflow(DEFAULT, registry)["3"].cfg = value
    prompt = copy.deepcopy(golden()["templates/default"]["api"])
    prompt["3"]["inputs"]["cfg"] = number
    page_file = copy.deepcopy(DEFAULT)
    sampler = next(node for node in page_file["nodes"] if node["type"] == "KSampler")
    sampler["widgets_values"][3] = number
    for data, place in ((prompt, "cfg"), (page_file, "widgets_values/3")):
        caplog.clear()
        workflow = open_workflow(data, registry)
        (said,) = caplog.messages
        assert said.endswith(f"KSampler 3, {place!r} is {number}, which JSON doesn't have; it counts as null.")
        assert "NaN" not in workflow.save(tmp_path / "w.json").read_text()
    with StandIn() as server, Session(server.url, stubs=False) as session:
        paint = open_workflow(COLOR, registry)
        paint.extra_pnginfo["score"] = [1, number]
        with pytest.raises(FormatError, match="extra_pnginfo can't be written: 'score/1' is"):
            session.queue(paint)
        assert server.submissions == []


# Names of outputs and of formats


def test_an_output_that_is_not_there(registry: Registry) -> None:
    node = open_workflow(DEFAULT, registry)["CheckpointLoaderSimple"]
    assert node.outputs["CLIP"].slot == 1
    said = {
        1: r"CheckpointLoaderSimple 4 has no output 1; outputs go by their names: outputs\['CLIP'\]",
        "CLPI": "has no output 'CLPI'; did you mean 'CLIP'?",
        7: "has no output 7; it has 'MODEL', 'CLIP', 'VAE'",
    }
    for name, message in said.items():
        with pytest.raises(UnknownOutputError, match=message):
            node.outputs[name]  # type: ignore[index]


def test_a_format_that_is_not_there(registry: Registry, tmp_path: Path) -> None:
    workflow = open_workflow(DEFAULT, registry)
    for write in (lambda name: workflow.save(tmp_path / "x", name), lambda name: convert(DEFAULT, name, registry)):
        with pytest.raises(FormatError, match="'apy' is no format of workflows; did you mean 'api'"):
            write("apy")
    with pytest.raises(TranspileError, match="'keywrd' is no style of arguments; did you mean 'keyword'"):
        workflow.to_script(arguments="keywrd")
    assert list(tmp_path.iterdir()) == []


def test_what_is_linked_wrongly_is_named_rightly(registry: Registry) -> None:
    workflow = open_workflow(DEFAULT, registry)
    with pytest.raises(
        LinkTypeError, match=r"expected a MODEL, got the CLIP output 'CLIP' of CheckpointLoaderSimple 4"
    ):
        workflow["3"].model = workflow["4"].outputs["CLIP"]
    with pytest.raises(UnknownNodeError, match=r"the workflow has no subgraph 'q'; it has none"):
        workflow.subgraph("q")
