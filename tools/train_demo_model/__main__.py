"""Trains the demo model, stage by stage: `python -m tools.train_demo_model WORK [STAGE…]`.

Each stage reads what the ones before left in the folder WORK and leaves a file there itself. One CPU core is enough:
about ten minutes for the VAE, an hour for the UNet and five for each change of it.

`unpack`, which is done only when it is named, leaves what the package ships as if it had been trained here:
`WORK unpack conditions latents unet changes pack` trains those weights on. `WORK judge`, too, is done only when it is
named: it draws each shape in each pair of colours, and tells how well the shapes fit.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from torch import nn

from tools.train_demo_model.autoencoder import new_autoencoder, train_autoencoder
from tools.train_demo_model.changes import CHANGES
from tools.train_demo_model.comfyui_modules import use_comfyui
from tools.train_demo_model.conditions import encode_prompts
from tools.train_demo_model.denoiser import Course, new_unet, train
from tools.train_demo_model.latents import LatentSet, Scale
from tools.train_demo_model.low_rank import add_low_rank
from tools.train_demo_model.package_file import read_package_file, write_package_file
from tools.train_demo_model.score import all_scenes, apart, draw, score

VAE_STEPS = 1400
UNET = Course(steps=3600, decay=500, rate=6e-4, seed=1)
FURTHER = Course(steps=3000, decay=1500, rate=5e-4, seed=2)
"""Of a UNet that is trained already."""
PICTURES = 9216


def vae(work: Path) -> None:
    """`vae.pt`: the autoencoder."""
    torch.save(train_autoencoder(VAE_STEPS).state_dict(), work / "vae.pt")


def unpack(work: Path) -> None:
    """`vae.pt` and `start.pt`, the UNet to begin with: what the package ships."""
    autoencoder, trained = read_package_file()
    torch.save(autoencoder, work / "vae.pt")
    torch.save(trained, work / "start.pt")


def conditions(work: Path) -> None:
    """`conditions.pt`: what the text encoder makes of every prompt."""
    torch.save(encode_prompts(), work / "conditions.pt")


def latents(work: Path) -> None:
    """`latents.pt`: the pictures."""
    scale = None
    if (start := work / "start.pt").exists():
        trained = torch.load(start)
        scale = Scale(trained["mean"], trained["std"])
    encoded = LatentSet.encode(_load_vae(work), PICTURES, seed=4, scale=scale)
    torch.save({"sizes": encoded.sizes, "scale": encoded.scale}, work / "latents.pt")


def unet(work: Path) -> None:
    """`unet.pt`: the UNet and the scale of the latents. A run that was stopped goes on from `unet.state`."""
    latents = LatentSet(**torch.load(work / "latents.pt", weights_only=False))
    model = new_unet().requires_grad_(True)
    prompts = torch.load(work / "conditions.pt")
    course = UNET
    if (start := work / "start.pt").exists():
        model.load_state_dict(torch.load(start)["unet"])
        course = FURTHER
    train(model, model.parameters(), latents, prompts, course, state=work / "unet.state")
    scale = latents.scale
    torch.save({"unet": model.state_dict(), "mean": scale.mean, "std": scale.std}, work / "unet.pt")


def changes(work: Path) -> None:
    """`changes.pt`: the low-rank changes of the UNet."""
    trained = torch.load(work / "unet.pt")
    prompts = torch.load(work / "conditions.pt")
    autoencoder = _load_vae(work)
    made = {}
    for name, change in CHANGES.items():
        print(name)
        latents = LatentSet.encode(
            autoencoder,
            320,
            seed=change.course.seed,
            scale=Scale(trained["mean"], trained["std"]),
            shown=change.shown,
            palette=change.palette,
        )
        model = new_unet()
        model.load_state_dict(trained["unet"])
        layers = add_low_rank(model, change.rank, change.course.seed)
        weights = [weight for layer in layers.values() for weight in (layer.up.weight, layer.down.weight)]
        train(
            model.requires_grad_(False),
            [weight.requires_grad_() for weight in weights],
            latents,
            prompts,
            change.course,
        )
        made[name] = {name: (layer.up.weight.data, layer.down.weight.data) for name, layer in layers.items()}
    torch.save(made, work / "changes.pt")


def pack(work: Path) -> None:
    """The file of the package: all of it in 8 bits."""
    write_package_file(_load_vae(work).state_dict(), torch.load(work / "unet.pt"), torch.load(work / "changes.pt"))


def judge(work: Path) -> None:
    """Prints the score of `unet.pt`."""
    trained = torch.load(work / "unet.pt")
    model = new_unet()
    model.load_state_dict(trained["unet"])
    prompts = torch.load(work / "conditions.pt")
    autoencoder = _load_vae(work)
    scenes = list(all_scenes())
    drawn = [
        draw(model, autoencoder, prompts, scenes, seed, mean=trained["mean"], std=trained["std"]) for seed in (1, 2)
    ]
    print(score(torch.cat(drawn), scenes * 2))
    for rows, columns in ((1, 2), (2, 1), (2, 2)):
        larger = draw(
            model,
            autoencoder,
            prompts,
            scenes,
            3,
            mean=trained["mean"],
            std=trained["std"],
            rows=rows,
            columns=columns,
        )
        print(f"{rows} × {columns} squares: {apart(larger, scenes, rows, columns):.1%} show a shape in each, apart")


def _load_vae(work: Path) -> nn.Module:
    model = new_autoencoder()
    model.load_state_dict(torch.load(work / "vae.pt"))
    return model


STAGES = {stage.__name__: stage for stage in (vae, conditions, latents, unet, changes, pack)}
NAMED = {stage.__name__: stage for stage in (unpack, judge)}


def main() -> None:
    """Runs the stages."""
    parser = argparse.ArgumentParser(prog="python -m tools.train_demo_model", description=__doc__)
    parser.add_argument("work", type=Path, help="folder of the stages' files")
    parser.add_argument(
        "stages", nargs="*", default=list(STAGES), help=f"{', '.join(STAGES)}; all by default. Or {', '.join(NAMED)}"
    )
    arguments = parser.parse_args()
    use_comfyui()
    torch.set_num_threads(1)
    arguments.work.mkdir(parents=True, exist_ok=True)
    for name in arguments.stages:
        (STAGES | NAMED)[name](arguments.work)


if __name__ == "__main__":
    main()
