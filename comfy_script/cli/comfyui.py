"""`comfy-script comfyui …` and `demo-model`: ComfyUI itself, and small models for it."""

from __future__ import annotations

import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from .._distribution import pip_install
from .._reading import absolute
from ..errors import ComfyUINotFoundError, ServerStartError
from .groups import CommandGroup
from .output import example, note, print_json, print_table, print_text, say

if TYPE_CHECKING:
    from ..comfyui import Installation

__all__ = ["BaseDirectory", "Folder", "MainArguments", "Version", "add_to", "chosen"]

# Options of all commands that start servers.
MainArguments: TypeAlias = Annotated[
    list[str] | None, typer.Argument(metavar="ARGS", help="After --: arguments for ComfyUI's main.py.")
]
Version: TypeAlias = Annotated[
    str | None, typer.Option("--version", metavar="VERSION", help="An installed version.  [default: the newest]")
]
Folder: TypeAlias = Annotated[
    Path | None, typer.Option("--path", metavar="DIR", help="A ComfyUI folder of yours instead.")
]
BaseDirectory: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--base-directory",
        metavar="DIR",
        help="Folder for models, custom nodes, input and output in place of ComfyUI's own; made if need be.",
    ),
]


class _Kind(str, Enum):
    """`comfy_script.demo_model.DEMO_KINDS`."""

    SHAPES = "shapes"
    SHAPES_PASTEL = "shapes-pastel"
    SHAPES_YELLOW = "shapes-yellow"
    SHAPES_SNOW = "shapes-snow"
    SD15 = "sd15"
    SD15_INPAINT = "sd15-inpaint"
    SDXL = "sdxl"
    SD3 = "sd3"
    LORA = "lora"


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        cls=CommandGroup,
        no_args_is_help=True,
        rich_markup_mode=None,
        help="Install ComfyUI, find it, start it.",
        epilog=example("comfy-script comfyui install"),
    )
    group.command(
        "install", epilog=example("comfy-script comfyui install", "comfy-script comfyui install --version 0.26.0")
    )(install)
    group.command("list", epilog=example("comfy-script comfyui list"))(list_)
    group.command("path", epilog=example('cd "$(comfy-script comfyui path)"'))(path)
    group.command("start", epilog=example("comfy-script comfyui start", "comfy-script comfyui start -- --cpu"))(start)
    group.command("add-nodes", epilog=example("comfy-script comfyui add-nodes ~/ComfyUI"))(add_nodes)
    app.add_typer(group, name="comfyui")
    app.command(
        "demo-model",
        epilog=example(
            "comfy-script demo-model v1-5-pruned-emaonly.ckpt", "comfy-script demo-model --kind shapes-yellow yellow.pt"
        ),
    )(demo_model)


def install(
    version: Annotated[
        str | None,
        typer.Option("--version", metavar="VERSION", help="A ComfyUI version.  [default: the newest known one]"),
    ] = None,
    git: Annotated[
        str | None, typer.Option("--git", metavar="URL", help="Install from this git repository instead.")
    ] = None,
    ref: Annotated[
        str | None, typer.Option("--ref", metavar="REF", help="Its branch, tag or commit.  [default: its main branch]")
    ] = None,
    dest: Annotated[
        Path | None,
        typer.Option("--dest", metavar="DIR", help="The folder to make.  [default: one in the user data directory]"),
    ] = None,
) -> None:
    """Install ComfyUI's source.

    It is checked by its hash. What is installed already stays as it is, and an interrupted
    installation leaves nothing half-made. Prints the folder. What ComfyUI imports (torch …) comes with
    pip install "comfyui-script[comfyui]".
    """
    from ..comfyui import install as install_comfyui
    from ..comfyui import missing_requirements

    installation = install_comfyui(version, git_url=git, ref=ref, dest=dest, progress=say)
    print_text(str(installation.path))
    missing = missing_requirements(installation)
    if missing:
        note(
            f"This Python lacks {_some(missing)} that ComfyUI {installation.version} imports: {pip_install('comfyui')}"
        )


def _some(missing: list[str]) -> str:
    return missing[0] if len(missing) == 1 else f"{len(missing)} packages ({', '.join(missing[:3])} …)"


def list_(json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """List what is installed, and what can be installed."""
    from ..comfyui import RELEASES, installations

    found = installations()
    versions = {installation.version for installation in found}
    available = [version for version in RELEASES if version not in versions]
    if json:
        rows = [{"version": each.version, "path": str(each.path), "source": each.source} for each in found]
        print_json({"installed": rows, "available": available})
        return
    table = [(each.version, "installed", str(each.path)) for each in found]
    table += [(version, "available", f"comfy-script comfyui install --version {version}") for version in available]
    print_table(("Version", "State", "Where, or how"), table, fixed=3)


def path(
    version: Annotated[
        str | None,
        typer.Argument(metavar="VERSION", help="A version or git ref that is installed.  [default: the newest]"),
    ] = None,
) -> None:
    """Print the folder of an installed ComfyUI."""
    print_text(str(_installed(version).path))


def start(
    arguments: MainArguments = None,
    version: Version = None,
    folder: Folder = None,
    base_directory: BaseDirectory = None,
    port: Annotated[
        int, typer.Option("--port", metavar="N", min=0, max=65535, help="TCP port; 0 takes a free one.")
    ] = 8188,
    node_pack: Annotated[
        bool, typer.Option("--node-pack/--no-node-pack", help="Load the nodes of comfy_script as well.")
    ] = True,
) -> None:
    """Start ComfyUI and show its log until Ctrl-C.

    At the default port, scripts and the other commands find it by themselves.
    """
    from ..comfyui import Server

    installation = chosen(version, folder)
    server = Server.start(
        installation,
        arguments or (),
        port=port or None,
        base_directory=base_directory,
        node_pack=node_pack,
        on_output=say,
    )
    with server:
        try:
            print_text(f"ComfyUI {installation.version} is at {server.url} (Ctrl-C ends it)")
            while server.alive:
                time.sleep(0.2)
        except KeyboardInterrupt:
            return
    raise ServerStartError(f"ComfyUI ended by itself (exit status {server.returncode}).")


def add_nodes(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="A ComfyUI folder, its base directory, or a custom_nodes folder.")
    ],
) -> None:
    """Add the nodes of comfy_script to a ComfyUI of yours.

    Servers that comfy-script starts have them anyway. Prints the file in custom_nodes that leads to
    them; delete it to take them away.
    """
    from ..comfyui import add_node_pack

    print_text(str(add_node_pack(folder)))


def chosen(version: str | None, folder: Path | None) -> Installation:
    """The ComfyUI that `--version` or `--path` names, or else the newest."""
    from ..comfyui import detect

    if folder is not None and version is not None:
        raise typer.BadParameter("give either --version or --path, not both", param_hint="--path")
    return detect(folder) if folder is not None else _installed(version)


def _installed(version: str | None) -> Installation:
    from ..comfyui import find_installation

    installation = find_installation(version)
    if installation is None:
        command = f"comfy-script comfyui install{f' --version {version}' if version is not None else ''}"
        what = f"ComfyUI {version}" if version is not None else "No ComfyUI"
        raise ComfyUINotFoundError(f"{what} is {'not ' if version is not None else ''}installed: run `{command}`.")
    return installation


def demo_model(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The file: .ckpt (small) or .safetensors (large).")],
    kind: Annotated[
        _Kind, typer.Option("--kind", metavar="KIND", help=f"What to write: {', '.join(_Kind)}.")
    ] = _Kind.SHAPES,
    seed: Annotated[
        int, typer.Option("--seed", metavar="N", min=0, max=2**32 - 1, help="Seed of an untrained kind's weights.")
    ] = 0,
    force: Annotated[bool, typer.Option("--force", help="Replace another file of that name.")] = False,
) -> None:
    """Write a small model, to try things without a download.

    The kinds called shapes are trained: they draw coloured shapes as the prompt says, such as "a red circle on a blue
    background", 64 x 64. The others are untrained; the same kind and seed give the same file. ComfyUI's own loaders
    take them all. Put checkpoints into models/checkpoints, LoRAs into models/loras.
    """
    from ..demo_model import write_demo_model

    try:
        written = write_demo_model(out, kind=kind.value, seed=seed, overwrite=force)
    except ValueError as failure:
        raise typer.BadParameter(str(failure), param_hint="OUT") from None
    print_text(str(absolute(written)))
