"""A real IPython shell: `KSampler?`, and completion with its own completer and with Jedi."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.lsp.conftest import with_checkpoint

SESSION = Path(__file__).with_name("ipython_session.py")
# What is offered at the end of a line; IPython's own completer puts a dot before attributes.
LINES = {
    "KSamp": {"KSampler", "KSamplerAdvanced", "KSamplerSelect"},
    "KSampler(": {"model=", "seed=", "sampler_name=", "latent_image=", "denoise="},
    "latent = KSampler(model, se": {"seed="},
    "VAEDecode(samples, v": {"vae="},
    "KSampler.s": {"sampler_name", "scheduler"},
    "Checkpoints.": {"v1_5_pruned_emaonly"},
    "Samplers.": {"ddim", "euler", "uni_pc_bh2"},
    "Samplers.eul": {"euler", "euler_ancestral", "euler_cfg_pp", "euler_ancestral_cfg_pp"},
    "ImageScale.crop.": {"center", "disabled"},
}
MEMBERS_ONLY = ["Checkpoints.", "Samplers.", "ImageScale.crop."]
# IPython's own completer doesn't look behind an attribute that an object makes when it is asked for.
JEDI_ONLY = {"ImageScale.crop."}


@pytest.fixture(scope="module")
def answers(object_info: bytes, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("ipython")
    (folder / "object_info.json").write_text(json.dumps(with_checkpoint(object_info)))
    command = [sys.executable, str(SESSION), str(folder / "object_info.json"), json.dumps(list(LINES))]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_question_mark_shows_signature_and_documentation_once(answers: dict[str, Any]) -> None:
    text = answers["question"]["KSampler"]
    assert text.count("Signature:") == 1
    assert "signature" not in text
    assert "args" not in text
    assert text.count("    sampler_name: Samplers = 'euler',") == 1
    assert text.count("denoise (FLOAT, optional): The amount of denoising applied") == 1
    assert "Range 0.0 to 1.0" in text
    assert text.count("ocstring:") == 1
    assert "Signature:   VAEDecode(samples: LATENT, vae: VAE) -> IMAGE" in answers["question"]["VAEDecode"]


@pytest.mark.parametrize(
    ("completer", "line"),
    [
        *(("with jedi", line) for line in LINES),
        *(("without jedi", line) for line in LINES if line not in JEDI_ONLY),
    ],
)
def test_completion(answers: dict[str, Any], completer: str, line: str) -> None:
    found = {text.lstrip(".") for text in answers[completer][line]}
    assert LINES[line] <= found


@pytest.mark.parametrize(
    ("completer", "line"),
    [
        *(("with jedi", line) for line in MEMBERS_ONLY),
        *(("without jedi", line) for line in MEMBERS_ONLY if line not in JEDI_ONLY),
    ],
)
def test_members_of_enums_stand_alone(answers: dict[str, Any], completer: str, line: str) -> None:
    """Not among the methods of `str`, which members have. Jedi adds what `type` has to any class: `mro`."""
    found = [text.lstrip(".") for text in answers[completer][line]]
    assert not set(found) & ({*dir(str)} - {"center"})  # which is an option of crop, too
    of_jedi = {"mro"} if completer == "with jedi" else set()
    assert len(found) == {"Checkpoints.": 1, "Samplers.": 44, "ImageScale.crop.": 2}[line] + len(of_jedi)
    assert ("mro" in found) == bool(of_jedi)


def test_the_call_method_is_the_node(registry: Any) -> None:
    from comfy_script.runtime import Session

    node = Session(registry=registry).nodes.EmptyLatentImage
    assert inspect.signature(node.__call__) == inspect.signature(node)
    call = node.__call__(64, height=64).call
    assert call.spec.name == "EmptyLatentImage"
    assert call.source.file == __file__
