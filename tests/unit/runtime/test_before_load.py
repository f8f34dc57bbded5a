"""Names imported before `load()`: what can be done with them then, and that they are the real thing afterwards."""

from __future__ import annotations

import logging
import subprocess
import sys
import typing
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, Literal

import pytest

from comfy_script.errors import NotLoadedError, ValueRefusedError
from comfy_script.registry import Registry
from comfy_script.runtime import Session, nodes
from comfy_script.runtime.default import default_session, set_default

SCRIPT = """
from __future__ import annotations
from pathlib import Path
from comfy_script.runtime import *
from comfy_script.runtime.nodes import *

def paint(color: int, sampler: Samplers = Samplers.euler) -> IMAGE:
    return PreviewImage(EmptyImage(8, 8, 1, color))

def sample(model, latent, sampler=Samplers.heun, names={"x": Samplers.dpm_2}):
    conditioning = CLIPTextEncode("", CLIPLoader("a", "sd3"))
    return KSampler(model, 0, 1, 1, sampler, Schedulers.karras, conditioning, conditioning, latent)
"""


@pytest.fixture
def script(clean_session: None) -> ModuleType:
    module = ModuleType("script")
    exec(compile(SCRIPT, "script.py", "exec"), vars(module))
    return module


@pytest.fixture
def load(registry: Registry) -> Any:
    return lambda: set_default(Session(registry=registry))


def test_a_star_import_brings_what_the_script_uses(script: ModuleType) -> None:
    names = {name for name, value in vars(script).items() if type(value).__name__ == "Placeholder"}
    # IMAGE stands in an annotation only, which is text here.
    assert names == {"CLIPLoader", "CLIPTextEncode", "EmptyImage", "KSampler", "PreviewImage", "Samplers", "Schedulers"}
    assert script.Path is Path


def test_using_one_says_where_and_what_to_do(script: ModuleType) -> None:
    with pytest.raises(NotLoadedError, match=r"script\.py:8: EmptyImage is used before load\(\): call load\(\) first"):
        script.paint(3)
    for use in (list, len, lambda it: it["euler"], lambda it: "euler" in it, lambda it: isinstance(1, it)):
        with pytest.raises(NotLoadedError, match="Samplers is used before load"):
            use(script.Samplers)
    assert repr(script.Samplers.euler) == "<Samplers.euler, before load()>"
    assert str(script.Samplers.euler) == "Samplers.euler"
    assert script.Samplers.euler == script.Samplers.euler != script.Samplers.heun
    assert not hasattr(script.Samplers, "__wrapped__")


def test_they_annotate(script: ModuleType) -> None:
    enum: Any = script.Samplers
    for hint in (enum | None, None | enum, typing.Optional[enum], list[enum], Annotated[enum, 3], dict[str, enum]):  # noqa: UP045
        assert enum in (hint, *typing.get_args(hint))


def test_after_load_they_are_the_real_thing(script: ModuleType, load: Any, registry: Registry) -> None:
    before = script.Samplers
    load()
    real = default_session().nodes
    assert list(before) == list(real.Samplers)
    assert len(before) == len(real.Samplers)
    assert before.euler is real.Samplers.euler
    assert isinstance(real.Samplers.euler, before)
    assert real.Samplers.euler in before
    assert before("heun") is real.Samplers.heun
    default = script.paint.__defaults__[0]
    assert default == "euler"
    assert default in {"euler"}
    assert f"{default:>7}" == "  euler"
    assert script.KSampler.sampler_name.euler == "euler"
    assert script.KSampler.__doc__ == real.KSampler.__doc__
    assert dir(script.Samplers) == dir(real.Samplers)
    assert repr(script.EmptyImage) == repr(real.EmptyImage)
    assert script.paint(3).call.inputs["images"].call.inputs["color"] == 3


def test_members_of_before_are_values_of_calls(script: ModuleType, load: Any) -> None:
    load()
    n = default_session().nodes
    model, _, _ = n.CheckpointLoaderSimple("x.safetensors")
    latent = script.sample(model, n.EmptyLatentImage())
    assert latent.call.inputs["sampler_name"] == "heun"
    again = script.sample(model, n.EmptyLatentImage(), script.sample.__defaults__[1]["x"])
    assert again.call.inputs["sampler_name"] == "dpm_2"


def test_a_name_that_there_is_not_is_told_when_it_is_used(clean_session: None, load: Any) -> None:
    from comfy_script.runtime.nodes import KSampeler, Samplers

    wrong = Samplers.eulr
    load()
    with pytest.raises(AttributeError, match=r"no node or enum 'KSampeler'; did you mean KSampler"):
        KSampeler()
    n = default_session().nodes
    with pytest.raises(
        ValueRefusedError, match=r"KSamplerSelect\(sampler_name\): .* no member 'eulr'; did you mean euler"
    ):
        n.KSamplerSelect(wrong)


def test_what_is_no_name_of_a_node_is_not_there(clean_session: None) -> None:
    with pytest.raises(ImportError, match="cannot import name 'ksampler'"):
        from comfy_script.runtime.nodes import ksampler  # noqa: F401
    assert not hasattr(nodes, "_private")
    assert nodes._1Node is nodes._1Node


def test_an_import_that_brings_nothing_warns(clean_session: None, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        exec("from comfy_script.runtime.nodes import *", {})
    assert caplog.messages == ["comfy_script.runtime.nodes is empty before load(): call load(), then import it."]


def test_other_names_are_left_alone(clean_session: None) -> None:
    """Names that the script has, or Python, and those of no node."""
    names: dict[str, Any] = {}
    exec("Mine = 1\nfrom comfy_script.runtime.nodes import *\ndef f(): return Mine, ValueError, other, Theirs.x", names)
    assert names["Mine"] == 1
    assert "other" not in names
    assert "ValueError" not in names
    assert "Theirs" in names


def test_help_of_a_script_with_argparse_needs_no_server(tmp_path: Path) -> None:
    script = SCRIPT + (
        "import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument('--color', type=int)\n"
        "arguments = parser.parse_args()\nload()\npaint(arguments.color).wait()\n"
    )
    (tmp_path / "script.py").write_text(script)
    environment = {"COMFY_SCRIPT_SERVER": "http://127.0.0.1:9/"}  # nobody is there
    done = subprocess.run(
        [sys.executable, "script.py", "--help"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "--color COLOR" in done.stdout


def test_names_are_the_same_in_real_mode(clean_session: None) -> None:
    pytest.importorskip("torch")
    from comfy_script.runtime.real import nodes as real_nodes
    from comfy_script.runtime.real.session import default_session as real_session

    if real_session().loaded:
        pytest.skip("ComfyUI runs in this process")
    with pytest.raises(NotLoadedError, match="KSampler is used before load"):
        real_nodes.KSampler()
    assert Literal["x"] is not real_nodes.Samplers.euler
