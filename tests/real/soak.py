"""Real mode over a long time: `python -m tests.real.soak`, or `make soak-real`.

Many small txt2img runs with changing LoRAs, hooks and attention patches, in one thread and in several at once, and runs
that Ctrl-C ends while they sample. Prints how memory grew, and what was wrong: each run must give what it gave before.
"""

from __future__ import annotations

import argparse
import logging
import platform
import random
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from tests.memory import resident

CHECKPOINT = "v1-5-pruned-emaonly.ckpt"
LORAS = ("demo_lora.safetensors", "demo_other.safetensors")


class Soak:
    """Runs of the demo model in this process.

    Args:
        nodes: Real mode's nodes.
    """

    def __init__(self, nodes: Any) -> None:
        from comfy_script.runtime.real import Workflow

        self.nodes = nodes
        with Workflow():
            self.model, clip, self.vae = nodes.CheckpointLoaderSimple(CHECKPOINT)
            self.positive, self.negative = nodes.CLIPTextEncode("a house", clip), nodes.CLIPTextEncode("", clip)

    def sample(self, seed: int, steps: int = 1) -> torch.Tensor:
        """One run; of its LoRA, hook and patch the seed decides."""
        from comfy_script.runtime.real import Workflow

        n = self.nodes
        with Workflow():
            strength = 0.1 + seed % 7 / 10
            model = n.LoraLoaderModelOnly(self.model, LORAS[seed % 2], strength)
            patches: list[Callable[[Any], Any]] = [
                lambda model: model,
                lambda model: n.SlothfulAttention(model),
                lambda model: n.NearSightedTile(model),
                lambda model: n.FreeUV2(model),
                lambda model: n.PerturbedAttentionGuidance(model, 2.0),
            ]
            model = patches[seed % 5](model)
            if seed % 3:
                hooks = n.CreateHookLoraModelOnly(LORAS[seed // 2 % 2], strength)
            else:
                hooks = n.CreateHookModelAsLoraModelOnly(CHECKPOINT, strength)
            hooks = n.SetHookKeyframes(hooks, n.CreateHookKeyframe(0.0, 0.5))
            positive = n.ConditioningSetProperties(self.positive, 1.0, "default", hooks=hooks)
            latent = n.EmptyLatentImage(64, 64)
            sampled = n.KSampler(model, seed, steps, 7, "euler", "karras", positive, self.negative, latent)
            n.VAEDecode(sampled, self.vae)
        samples: torch.Tensor = sampled["samples"]
        return samples


def _growth(sizes: list[float]) -> float:
    return max(sizes) / sizes[0] - 1 if sizes else 0.0


def in_one_thread(soak: Soak, runs: int) -> float:
    """How much memory grew after the tenth run, as a fraction."""
    sizes = []
    for seed in range(runs):
        soak.sample(seed)
        if seed % 10 == 9:
            sizes.append(resident())
        if seed % 100 == 99:
            print(f"  after {seed + 1} runs: {sizes[-1]:.0f} MiB, after ten {sizes[0]:.0f}", flush=True)
    return _growth(sizes)


def in_threads(soak: Soak, runs: int, threads: int = 4) -> tuple[int, float]:
    """How many runs gave something else than alone, and how much memory grew after the tenth of each thread."""
    expected = {seed: soak.sample(seed) for seed in range(min(runs, 20))}
    wrong: list[object] = []
    sizes = []
    barrier = threading.Barrier(threads, lambda: sizes.append(resident()))

    def work(number: int) -> None:
        for run in range(runs // threads):
            seed = (run * threads + number) % len(expected)
            try:
                if not torch.equal(soak.sample(seed), expected[seed]):
                    wrong.append(f"another picture of seed {seed}")
            except Exception as error:  # noqa: BLE001 - counted, and told
                wrong.append(f"{type(error).__name__}: {error}")
            if run % 10 == 9:
                barrier.wait()

    workers = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for each in wrong[:5]:
        print("  wrong:", each, file=sys.stderr)
    return len(wrong), _growth(sizes)


def pressed(soak: Soak, times: int, steps: int = 10) -> tuple[int, int, int, float]:
    """Presses Ctrl-C while it samples, until so many runs were ended by it.

    Returns:
        How many were; how often that took over a second; how often the next run gave something else than before; and
        how much memory grew after the tenth time.
    """
    expected = soak.sample(3)
    begin = time.monotonic()
    soak.sample(0, steps)
    whole = time.monotonic() - begin
    ended, slow, wrong = 0, 0, 0
    sizes: list[float] = []
    chance = random.Random(0)
    for number in range(4 * times):  # some come after the run
        if ended == times:
            break
        # Not by a thread of ours: the signal comes as the terminal's, between any two instructions.
        when = time.monotonic() + (delay := chance.uniform(0.05, 0.9) * whole)
        try:
            signal.setitimer(signal.ITIMER_REAL, delay)
            try:
                soak.sample(number, steps)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except KeyboardInterrupt:
            ended += 1
            slow += time.monotonic() - when > 1
            wrong += not torch.equal(soak.sample(3), expected)
            if ended % 10 == 0:
                sizes.append(resident())
    return ended, slow, wrong, _growth(sizes)


def interrupt(*_: object) -> None:
    """What Ctrl-C does, for a signal that a timer sends."""
    raise KeyboardInterrupt


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.real.soak", description=__doc__)
    parser.add_argument("--runs", type=int, default=500, metavar="N", help="how many in one thread")
    parser.add_argument("--together", type=int, default=500, metavar="N", help="how many in four threads")
    parser.add_argument("--presses", type=int, default=50, metavar="N", help="how often Ctrl-C is pressed")
    given = parser.parse_args()
    signal.signal(signal.SIGALRM, interrupt)

    from comfy_script.comfyui import install
    from comfy_script.demo_model import write_demo_model
    from comfy_script.runtime.real import ComfyUIArgs, load
    from comfy_script.runtime.real.session import default_session
    from tests.conftest import make_base_directory

    logging.getLogger().setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        base = make_base_directory(Path(folder))
        write_demo_model(base / "models/loras" / LORAS[1], kind="lora", seed=1)
        installation = install("0.30.0")
        load(installation.path, ComfyUIArgs("--cpu", "--base-directory", folder), stubs=False)
        logging.getLogger().setLevel(logging.ERROR)
        print(f"ComfyUI 0.30.0, torch {torch.__version__}, Python {platform.python_version()}, {sys.platform}")
        soak = Soak(default_session().nodes)
        begin = time.monotonic()
        grown = in_one_thread(soak, given.runs)
        print(
            f"{given.runs} runs in one thread: memory grew by {grown:.1%} ({time.monotonic() - begin:.0f} s)",
            flush=True,
        )
        begin = time.monotonic()
        wrong, grown_in_threads = in_threads(soak, given.together)
        print(
            f"{given.together} runs in four threads: {wrong} wrong, memory grew by {grown_in_threads:.1%} "
            f"({time.monotonic() - begin:.0f} s)",
            flush=True,
        )
        begin = time.monotonic()
        ended, slow, unlike, grown_by_ends = pressed(soak, given.presses)
        print(
            f"Ctrl-C ended {ended} runs, {slow} of them after more than a second; {unlike} next runs wrong, memory "
            f"grew by {grown_by_ends:.1%} ({time.monotonic() - begin:.0f} s)"
        )
    return int(max(grown, grown_in_threads, grown_by_ends) > 0.05 or wrong + unlike > 0 or ended < given.presses)


if __name__ == "__main__":
    sys.exit(main())
