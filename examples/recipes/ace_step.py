"""ACE-Step 1.5 turbo: a song from a description and its lyrics.

    comfy-script fetch examples/recipes/ace_step.py
    comfy-script run examples/recipes/ace_step.py:audio --tags "folk, warm voice" --lyrics song.txt --seconds 90

`fetch` downloads what is missing of these models, into folders of ComfyUI's `models`:

    checkpoints  https://huggingface.co/Comfy-Org/ace_step_1.5_ComfyUI_files/resolve/main/checkpoints/ace_step_1.5_turbo_aio.safetensors
"""

from pathlib import Path

from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *


def audio(
    tags: str = "folk, acoustic guitar, warm voice",
    lyrics: Path | None = None,
    seconds: float = 120,
    bpm: int = 96,
    seed: int = 0,
) -> AUDIO:
    """Makes a song.

    Args:
        tags: Style, instruments, voice, mood.
        lyrics: A text file with the words; parts begin with a line such as [Verse] or [Chorus]. Without: no singing.
        seconds: How long it is.
        bpm: Beats in a minute.
        seed: Another seed is another song.
    """
    model, clip, vae = CheckpointLoaderSimple("ace_step_1.5_turbo_aio.safetensors")
    model = ModelSamplingAuraFlow(model, 3)
    words = "[Instrumental]" if lyrics is None else lyrics.read_text(encoding="utf-8")
    positive = TextEncodeAceStepAudio1_5(clip, tags, words, seed, bpm, seconds)
    latent = EmptyAceStep1_5LatentAudio(seconds, 1)
    latent = KSampler(model, seed, 8, 1, "euler", "simple", positive, ConditioningZeroOut(positive), latent, 1)
    return SaveAudioAdvanced(VAEDecodeAudio(latent, vae), "ace_step", "mp3")


if __name__ == "__main__":
    print(*util.save(audio()))
