"""What Jedi, which completes in IPython and many editors, makes of the stub."""

from __future__ import annotations

from pathlib import Path

import jedi  # type: ignore[import-untyped]
import pytest


@pytest.fixture(scope="module")
def project(folder: Path) -> jedi.Project:
    return jedi.Project(folder, added_sys_path=[str(folder)])


def script(project: jedi.Project, code: str) -> jedi.Script:
    return jedi.Script(f"from generated.nodes import *\n{code}", project=project)


def completions(project: jedi.Project, code: str) -> list[str]:
    return [each.name for each in script(project, code).complete()]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("KSamp", "KSamplerAdvanced"),
        ("Sampl", "Samplers"),
        ("Samplers.eul", "euler_ancestral"),
        ("KSampler.sampler_name.eul", "euler_ancestral"),
        ("ImageScale.crop.cen", "center"),
        ("model, clip, vae = CheckpointLoaderSimple('a')\nclip.wai", "wait"),
        ("image = VAEDecode(1, 2)\nimage.disp", "display"),
        ("SaveImage(1).wai", "wait"),
    ],
)
def test_completions(project: jedi.Project, code: str, name: str) -> None:
    assert name in completions(project, code)


def test_only_names_that_scripts_can_import_are_completed(project: jedi.Project) -> None:
    assert set(completions(project, "KSampl")) == {"KSampler", "KSamplerAdvanced", "KSamplerSelect"}


@pytest.mark.parametrize(
    ("code", "type"),
    [
        ("model, clip, vae = CheckpointLoaderSimple('a')\nvae", "VAE"),
        ("latent = KSampler(1, positive=2)\nlatent", "LATENT"),
        ("image, mask = LoadImage('a')\nmask", "MASK"),
    ],
)
def test_types(project: jedi.Project, code: str, type: str) -> None:
    assert [each.name for each in script(project, code).infer()] == [type]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("VAEDecode().cla", "clamp"),
        ("model, clip, vae = CheckpointLoaderSimple('a')\nmodel.set_model_attn1_p", "set_model_attn1_patch"),
        ("SaveImage(1)[0].sav", "save"),
    ],
)
def test_completions_in_real_mode(project: jedi.Project, code: str, name: str) -> None:
    found = jedi.Script(f"from generated.real_nodes import *\n{code}", project=project).complete()
    assert name in [each.name for each in found]


def test_call_tips(project: jedi.Project) -> None:
    (tip,) = script(project, "VAEDecode(").get_signatures()
    assert [parameter.name for parameter in tip.params] == ["samples", "vae"]
    assert "Decodes latent images" in tip.docstring()
    tips = script(project, "KSampler(").get_signatures()
    assert [parameter.name for parameter in tips[1].params][:3] == ["model", "seed", "steps"]


def test_documentation(project: jedi.Project) -> None:
    (found,) = script(project, "KSampler").help()
    doc = found.docstring()
    assert "Module: nodes" in doc
    assert "denoise (FLOAT, optional): The amount of denoising applied" in doc
