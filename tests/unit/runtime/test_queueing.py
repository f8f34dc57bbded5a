"""What is queued, when, and what goes with it: workflows, their metadata, their pictures; and what is refused."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from comfy_script.errors import (
    LinkTypeError,
    MissingArgumentError,
    NodeFailedError,
    PromptRefusedError,
    ResultError,
    ServerResponseError,
    ServerUnreachableError,
    UnknownArgumentError,
    ValueRefusedError,
    WorkflowError,
)
from comfy_script.registry import Registry
from comfy_script.runtime import Session, call_node
from comfy_script.runtime.default import using
from tests.faults.faults import BadStatus
from tests.standin.server import StandIn
from tests.workflows import color_of, solid


def here() -> int:
    return sys._getframe(1).f_lineno


def test_a_workflow_is_queued_once_at_its_end(session: Session, standin: StandIn) -> None:
    with session.workflow() as workflow:
        saved = session.nodes.SaveImage(solid(session, 1), "one")
        assert standin.submissions == []
    saved.wait()
    assert [submission["prompt"] for submission in standin.submissions] == [workflow.compile().numbered().prompt]
    assert standin.files.listing("output") == ["one_00001_.png"]
    assert workflow.queue() is None, "all of it was queued"


def test_what_was_waited_for_inside_is_not_queued_again(session: Session, standin: StandIn) -> None:
    with session.workflow() as workflow:
        first = session.nodes.SaveImage(solid(session, 1), "first")
        first.wait()
        session.nodes.SaveImage(solid(session, 2), "second")
    workflow.wait()
    saved = [list(submission["prompt"].values())[-1]["inputs"] for submission in standin.submissions]
    assert [inputs["filename_prefix"] for inputs in saved] == ["first", "second"]
    assert standin.files.listing("output") == ["first_00001_.png", "second_00001_.png"]


def test_nothing_is_queued_of_a_block_that_raises_or_says_so(session: Session, standin: StandIn) -> None:
    with pytest.raises(KeyError), session.workflow():  # noqa: PT012
        session.nodes.PreviewImage(solid(session, 1))
        raise KeyError
    with session.workflow(queue=False) as later:
        session.nodes.PreviewImage(solid(session, 2))
    assert standin.submissions == []
    later.queue()
    assert len(standin.submissions) == 1
    with session.workflow() as empty:
        pass
    assert empty.task is None
    assert empty.wait() == []


def test_in_a_coroutine(session: Session, standin: StandIn) -> None:
    async def main() -> list[Any]:
        async with session.workflow(wait=True) as workflow:
            preview = session.nodes.PreviewImage(solid(session, 9))
        assert workflow.task.done()
        batch = await preview
        return [color_of(await batch.get(0)), *(color_of(image) for image in await batch)]

    assert asyncio.run(main()) == [9, 9]


def test_outputs_as_a_workflow(session: Session, standin: StandIn) -> None:
    n = session.nodes
    previews = [n.PreviewImage(solid(session, color)) for color in (1, 2)]
    task = session.queue.put(previews)
    assert task is not None
    assert [color_of(result[0]) for result in task.wait()] == [1, 2]
    session.queue += n.PreviewImage(solid(session, 3))
    standin.wait_idle()
    assert len(standin.submissions) == 2


@pytest.mark.parametrize("given", [None, 3, "w.json", Path("w.json"), [{}], [None]], ids=repr)
def test_what_is_no_workflow(session: Session, standin: StandIn, given: Any) -> None:
    with pytest.raises(WorkflowError, match=r"made of outputs of nodes, not of \w+ objects") as caught:
        session.queue.put(given)
    is_elsewhere = not isinstance(given, (int, list, type(None))) or given == [{}]
    assert ("queue.put(open_workflow(…))" in str(caught.value)) == is_elsewhere
    assert not standin.submissions


def test_workflow_without_output_node(session: Session) -> None:
    with pytest.raises(WorkflowError, match="no output node"), session.workflow():
        session.nodes.EmptyLatentImage()


def test_output_without_result(session: Session) -> None:
    with pytest.raises(ResultError, match="EmptyLatentImage is not an output node"):
        session.nodes.EmptyLatentImage().wait()


def test_server_that_is_not_there() -> None:
    with pytest.raises(ServerUnreachableError, match=r"http://127\.0\.0\.1:9/"):
        Session("http://127.0.0.1:9").load()


# Metadata


def test_the_origin_goes_with_it(standin: StandIn) -> None:
    key = "-".join(["very", "secret"])  # not as it is: the source goes into the picture
    with Session(standin.url, stubs=False, api_key=key) as session:
        session.load()
        with session.workflow(wait=True, extra_pnginfo={"myfield": {"a": [1, "ü"]}}):
            saved = session.nodes.SaveImage(solid(session, 1), "origin")
        info = saved.wait()[0].info
    (submission,) = standin.submissions
    assert submission["extra_data"]["api_key_comfy_org"] == key
    assert key not in json.dumps(info)
    sent = submission["extra_data"]["extra_pnginfo"]
    assert set(sent) == {"workflow", "ComfyScriptSource", "myfield"}
    assert {node["type"] for node in sent["workflow"]["nodes"]} == {"EmptyImage", "SaveImage"}
    assert "def test_the_origin_goes_with_it" in sent["ComfyScriptSource"]
    assert {key: json.loads(text) for key, text in info.items() if key != "prompt"} == sent


@pytest.mark.parametrize(("setting", "expected"), [(False, None), ("my own words", "my own words")])
@pytest.mark.parametrize("where", ["load", "workflow"])
def test_script_source_is_the_users_choice(standin: StandIn, where: str, setting: Any, expected: str | None) -> None:
    with Session(standin.url, stubs=False) as session:
        session.load(save_script_source=setting if where == "load" else None)
        options = {"save_script_source": setting} if where == "workflow" else {}
        with session.workflow(wait=True, **options):
            session.nodes.PreviewImage(solid(session, 1))
    assert standin.submissions[0]["extra_data"]["extra_pnginfo"].get("ComfyScriptSource") == expected


def test_without_watching(standin: StandIn) -> None:
    with Session(standin.url, watch=False, stubs=False) as session:
        assert color_of(session.nodes.PreviewImage(solid(session, 4)).wait()[0]) == 4
    assert standin.count("GET", "/ws") == 0


# Pictures of the script


def picture() -> PIL.Image.Image:
    made = PIL.Image.new("RGB", (24, 16), (10, 20, 30))
    made.putpixel((3, 2), (200, 100, 50))
    return made


@pytest.mark.parametrize("pack", [True, False])
def test_pictures_go_to_the_server_and_back(pack: bool) -> None:
    given = picture()
    with StandIn(pack=pack) as standin, Session(standin.url, stubs=False) as session:
        for _ in range(2):
            (back,) = session.nodes.ImageInvert(given).wait()
            assert np.array_equal(255 - np.asarray(back), np.asarray(given))
        sent = {(method, path.rpartition("/")[0]) for method, path in standin.requests if method in ("PUT", "POST")}
        if pack:
            assert ("PUT", "/comfy_script/memory") in sent
            assert [standin.files.listing(folder) for folder in ("input", "output", "temp")] == [[], [], []]
        else:
            assert ("POST", "/upload") in sent
            assert standin.files.listing("input") == standin.files.listing("output") == []
            assert len([name for name in standin.files.listing("temp") if name.startswith("comfy_script/")]) == 1
            first, second = (submission["prompt"] for submission in standin.submissions)
            assert first == second, "the file is named by its content"


@pytest.mark.parametrize("mask", [0, 255])
def test_a_picture_for_a_mask(session: Session, mask: int) -> None:
    given = PIL.Image.new("L", (8, 8), mask)
    (back,) = session.nodes.MaskToImage(given).wait()
    assert back.convert("L").getpixel((0, 0)) == mask


def test_a_picture_in_memory_is_fetched_once(session: Session, standin: StandIn) -> None:
    result = session.nodes.ImageInvert(picture()).wait()
    for _ in range(3):
        assert len(result.wait()) == 1
    assert len([path for method, path in standin.requests if method == "GET" and "/memory/" in path]) == 1


def test_a_refused_picture(session: Session, standin: StandIn) -> None:
    standin.fail("PUT /comfy_script/memory/*", BadStatus(status=413, body="too big"))
    with pytest.raises(ServerResponseError, match="413: too big"):
        session.nodes.ImageInvert(picture()).wait()
    assert standin.submissions == []
    assert session.queue.tasks == []


# Refusals and failures


def test_refused_prompt(session: Session) -> None:
    n = session.nodes
    with pytest.raises(PromptRefusedError) as caught:  # noqa: PT012, SIM117
        with session.workflow():
            line = here() + 1
            _, _, vae = n.CheckpointLoaderSimple("not on this server.ckpt")
            n.SaveImage(n.VAEDecode(n.EmptyLatentImage(64, 64), vae))
    error = caught.value
    (refused,) = [item for item in error.node_errors if item.class_type == "CheckpointLoaderSimple"]
    assert refused.kind == "value_not_in_list"
    assert refused.input == "ckpt_name"
    assert refused.value == "not on this server.ckpt"
    assert refused.source is not None
    assert refused.source.line == line
    assert "not on this server.ckpt" in str(error)
    assert session.queue.tasks == []


@pytest.mark.parametrize(
    ("others", "given", "said"),
    [
        ([], "zzz.ckpt", "it has 'v1-5-pruned-emaonly.ckpt'"),
        ([], "v1-5-pruned_emaonly.safetensors", "did you mean 'v1-5-pruned-emaonly.ckpt'"),
        # What came after load() is in the list that the server sends, but a long list it doesn't send.
        ([f"{i}.ckpt" for i in range(11)], "zzz.ckpt", "'6.ckpt' and 4 more"),
        ([f"{i}.ckpt" for i in range(30)], "zzz.ckpt", "it has 'v1-5-pruned-emaonly.ckpt'"),
    ],
)
def test_a_refused_option_says_what_there_is(
    others: list[str], given: str, said: str, session: Session, standin: StandIn
) -> None:
    n = session.nodes
    standin.files.models["checkpoints"] += others
    with pytest.raises(PromptRefusedError) as caught, session.workflow():
        n.SaveImage(n.VAEDecode(n.EmptyLatentImage(64, 64), n.CheckpointLoaderSimple(given)[2]))
    (refused,) = caught.value.node_errors
    assert refused.message.startswith(
        f"Value not in list: {said}" if "more" not in said else "Value not in list: it has"
    )
    assert said in refused.message
    assert "ComfyUI's folder models/checkpoints has no file of that name" in refused.message
    assert "`comfy-script fetch FILE`" in refused.message


def test_a_node_that_the_server_does_not_have_is_refused_by_its_line(session: Session) -> None:
    with pytest.raises(PromptRefusedError) as caught:  # noqa: PT012, SIM117
        with using(session), session.workflow():
            line = here() + 1
            image = call_node("Wild Node (of a pack)", 1, x=1)
            session.nodes.PreviewImage(image)
    error = caught.value
    (refused,) = error.node_errors
    assert (refused.kind, refused.class_type) == ("missing_node_type", "Wild Node (of a pack)")
    assert refused.source == error.source
    assert error.source is not None
    assert (error.source.file, error.source.line) == (__file__, line)
    assert str(error).startswith(f"{error.source}: The server refused the workflow: one of its nodes can't run there\n")
    assert "Wild Node (of a pack)" in str(error)


def test_partly_refused_prompt_runs_nothing(session: Session, standin: StandIn) -> None:
    """The server would run the good half and stay silent about the other."""
    n = session.nodes
    standin.hold("EmptyImage")
    with session.workflow():  # so that there is something to run before it
        n.PreviewImage(solid(session, 0x010101))
    standin.wait_held()
    with pytest.raises(PromptRefusedError, match=r"missing\.png"), session.workflow():  # noqa: PT012
        n.SaveImage(solid(session, 0x112233), "good")
        n.PreviewImage(n.LoadImage("missing.png")[0])
    assert len(session.queue.tasks) == 1
    standin.let_go()
    standin.wait_idle()
    assert standin.files.listing("output") == []


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda n: n.EmptyImage(width="wide"), ValueRefusedError, r"EmptyImage\(width\).*whole number.*'wide'"),
        (lambda n: n.EmptyImage(0), ValueRefusedError, r"EmptyImage\(width\): 0 is below"),
        (lambda n: n.EmptyImage(hight=5), UnknownArgumentError, r"no argument 'hight'; did you mean 'height'"),
        (lambda n: n.EmptyImage(1, 2, 1, 0, 9), UnknownArgumentError, "takes at most 4 arguments, got 5"),
        (lambda n: n.VAEDecode(n.EmptyLatentImage()), MissingArgumentError, "VAEDecode.. needs 'vae'"),
        (lambda n: n.ImageInvert(n.EmptyLatentImage()), LinkTypeError, "expected an IMAGE, got the LATENT"),
        (lambda n: n.KSamplerSelect("eulr"), ValueRefusedError, "did you mean 'euler'"),
        (
            lambda n: n.CLIPTextEncode("", n.CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")),
            LinkTypeError,
            r"got 3 outputs of CheckpointLoaderSimple at once: take one of them, \[0\] MODEL, \[1\] CLIP, \[2\] VAE",
        ),
    ],
)
def test_wrong_calls_fail_at_the_call(registry: Registry, call: object, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        call(Session(registry=registry).nodes)  # type: ignore[operator]
    assert caught.value.source.file == __file__  # type: ignore[attr-defined]


def broken(session: Session, standin: StandIn) -> Any:
    """The output of a node that raises."""
    standin.files.write("input", "", "notes.txt", b"this is no image")
    return session.nodes.LoadImage("notes.txt")[0]


def test_node_that_raises(session: Session, standin: StandIn) -> None:
    line = here() + 1
    image = broken(session, standin)
    shown = session.nodes.PreviewImage(image)
    with pytest.raises(NodeFailedError, match=r"LoadImage raised PIL\.UnidentifiedImageError") as caught:
        shown.wait()
    error = caught.value
    assert error.class_type == "LoadImage"
    assert error.source is not None
    assert error.source.line != line, "the call, not who called its function"
    assert error.inputs == {"image": ["notes.txt"]}
    assert "_load_image" in error.server_traceback


def test_node_that_raises_in_a_coroutine(session: Session, standin: StandIn) -> None:
    async def main() -> None:
        async with session.workflow(wait=True):
            session.nodes.PreviewImage(broken(session, standin))

    with pytest.raises(NodeFailedError, match="LoadImage"):
        asyncio.run(main())
    assert color_of(session.nodes.PreviewImage(solid(session, 6)).wait()[0]) == 6
