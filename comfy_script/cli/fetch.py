"""`comfy-script fetch`: the models that a workflow needs, downloaded one by one, each when the user has said so."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .._reading import expanded
from .._text import one_line
from .output import error, example, note, print_text, say
from .script_workflows import looked_at
from .workflow_files import ApiOption, RegistryOption, named_source

if TYPE_CHECKING:
    from ..client.loop import LoopThread
    from ..downloads.download import Offer, Wanted
    from ..downloads.targets import ModelFolders
    from ..registries import RegistrySource
    from ..runtime.opened.needs.fetching import FetchItem

__all__ = ["add_to"]


def add_to(app: typer.Typer) -> None:
    """Adds the command."""
    app.command(
        "fetch",
        epilog=example(
            "comfy-script fetch workflow.json",
            "comfy-script fetch picture.png --models ~/ComfyUI/models",
            "comfy-script fetch workflow.json --yes",
            "comfy-script fetch script.py",
        ),
    )(fetch_command)


def fetch_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Workflows: JSON, a picture, video or sound; scripts; - is stdin."),
    ],
    api: ApiOption = None,
    registry: RegistryOption = None,
    models: Annotated[
        Path | None,
        typer.Option(
            "--models",
            metavar="DIR",
            help="The folder with checkpoints, loras and so on in it.  [default: where the server, if it is on this "
            "machine, says that it looks]",
        ),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Don't ask: download all, from wherever the workflow says.")
    ] = False,
) -> None:
    """Download the models that a workflow needs.

    That is, those that the server doesn't have, from where the workflow says. A script runs as far as the workflows
    that it makes; links in its text say where models are from. Of each, the host, the size and the place are shown, and
    you are asked. Only over https; what was interrupted goes on; content is compared with the hash that there is; a
    file that is there is never overwritten. A token in HF_TOKEN goes to huggingface.co, one in CIVITAI_API_TOKEN to
    civitai.com, and neither to anybody else.

    Exit status: 0 nothing is missing any more, as far as can be told; 1 something is; 2 wrong usage.
    """
    from ..client.loop import LoopThread
    from ..registries import open_source
    from ..runtime.opened.needs.collect import needs_of
    from ..runtime.opened.needs.fetching import fetch_plan

    with open_source(named_source(api, registry)) as source:
        folders = _folders(models, source)
        opened = [workflow for file in files for workflow in looked_at(file, source.registry)]
        plan = fetch_plan((needs_of(workflow, source.registry) for workflow in opened), folders)
    if not plan:
        say("No model is missing.")
        return
    loop = LoopThread("comfy_script fetch")
    try:
        done = [_fetched(item, loop, yes, is_theirs=models is None) for item in plan]
    finally:
        loop.stop()
    if not all(done):
        raise typer.Exit(1)


def _folders(models: Path | None, source: RegistrySource) -> ModelFolders:
    from ..downloads.targets import ModelFolders

    if models is not None:
        root = expanded(models)
        if not root.is_dir():
            raise typer.BadParameter(f"--models {models}: there is no such folder.")
        return ModelFolders(root=root)
    facts = source.facts
    if facts is None or not facts.is_local or not facts.model_folders:
        where = (
            f"{facts.url} isn't on this machine" if facts is not None and not facts.is_local else "no server says it"
        )
        raise typer.BadParameter(f"It isn't known where models go: {where}. Name their folder: --models DIR.")
    return ModelFolders(folders=facts.model_folders)


def _fetched(item: FetchItem, loop: LoopThread, yes: bool, *, is_theirs: bool) -> bool:
    """Shows a model, asks, and downloads it; whether it is there then.

    Args:
        item: The model.
        loop: Where the network is.
        yes: Don't ask.
        is_theirs: It goes into a folder that the server says it looks into.
    """
    from ..downloads.addresses import KNOWN_HOSTS
    from ..downloads.download import offer
    from ..errors import DownloadError

    need, wanted = item.need, item.wanted
    name = one_line(f"{need.folder or '?'}/{need.name}")
    if item.there is not None:
        return _is_there(item, name, is_theirs)
    if wanted is None:
        error(f"{name}: {item.problem}.")
        return False
    found: Offer | None = None
    try:
        # Of hosts that are nobody's in particular, nothing is asked before the user has seen their name.
        if yes or wanted.address.host in KNOWN_HOSTS:
            found = loop.run(offer(wanted))
        _show(name, wanted, found)
        if not yes and not _confirmed():
            say("Left out.")
            return False
        _download(wanted, found, loop)
    except DownloadError as failure:
        error(f"{name}: {failure.message}")
        return False
    print_text(str(wanted.target))
    return True


def _is_there(item: FetchItem, name: str, is_theirs: bool) -> bool:
    """Says of a file that is in its place already what is known of it; whether it is what is needed."""
    wrong = item.what_is_wrong()
    if wrong is not None:
        error(f"{name}: {item.there} is there already, and {wrong}. Move it away to download the one that is needed.")
    elif is_theirs:
        error(f"{name}: {item.there} is there already, but the server didn't list it when it was asked, just now.")
    else:
        note(
            f"{name}: {item.there} is there already, and nothing was downloaded. It isn't among what ComfyUI lists: if "
            "that is so when it is asked again, it looks into other folders."
        )
    return wrong is None and not is_theirs


def _confirmed() -> bool:
    try:
        return typer.confirm("Download it?", default=False, err=True)
    except typer.Abort:  # the end of what a pipe has
        note("There is nobody to ask: --yes downloads without.")
        raise


def _show(name: str, wanted: Wanted, found: Offer | None) -> None:
    from .._secrets import blank_url_credentials
    from ..downloads.part import size_text
    from ..downloads.targets import RUNS_CODE

    address = wanted.address
    said = size_text(found.size) if found is not None and found.size is not None else "not known before it is asked"
    by = f", given by {found.host}" if found is not None and found.host != address.shown_host else ""
    token = address.token()
    lines = [
        name,
        f"  host   {address.shown_host}{by}{f' (with {token[0]})' if token is not None else ''}",
        f"  from   {blank_url_credentials(address.url)}",
        f"  size   {said}",
        f"  to     {wanted.target}",
    ]
    part = wanted.target.with_name(f"{wanted.target.name}.part")
    if part.exists():
        lines.append(f"  there  {size_text(part.stat().st_size)} of an earlier time; it goes on if nothing has changed")
    if wanted.is_checked:
        lines.append(f"  check  by the {wanted.hash_type} that the workflow has")
    elif found is not None and found.sha256 is not None:
        lines.append(f"  check  by the sha256 that {address.host} says")
    else:
        lines.append("  check  none: there is no hash to compare it with")
    if wanted.target.suffix.lower() in RUNS_CODE:
        lines.append("  note   a file of this kind can run its maker's code when it is loaded: safetensors can't")
    say("\n".join(map(one_line, lines)))


def _download(wanted: Wanted, found: Offer | None, loop: LoopThread) -> None:
    from tqdm import tqdm

    from ..downloads.download import download

    quiet = not sys.stderr.isatty() or bool(os.environ.get("TQDM_DISABLE"))
    with tqdm(unit="B", unit_scale=True, file=sys.stderr, leave=False, disable=quiet) as bar:

        def progress(came: int, total: int | None) -> None:
            bar.total = total
            bar.update(came - bar.n)

        loop.run(download(wanted, size=found.size if found is not None else None, progress=progress))
