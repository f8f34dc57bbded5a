"""Latents in a server's files, and in batches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...errors import ResultError
from .._util_parts import file_name, joined
from ..results import FileResult

if TYPE_CHECKING:
    from ..outputs import Output
    from ..session import Session

__all__ = [
    "concat_latents",
    "load_latent_from_path",
    "load_latent_from_paths",
    "save_latent",
    "save_latent_and_get_path",
]


def concat_latents(*latents: Output) -> Output:
    """One batch of all latents, with LatentBatch nodes (which scale to the first one's size).

    Raises:
        ValueError: No latent is given.
    """
    batch: Output = joined(
        latents, lambda batch, latent: batch.session.nodes["LatentBatch"](batch, latent), "concat_latents", "latent"
    )
    return batch


def save_latent(latent: Output, prefix: str | None = None) -> FileResult:
    """Runs what a LATENT output needs, and saves it on the server, a batch as one file.

    Args:
        latent: A LATENT output.
        prefix: Start of the file's name in the server's output folder; the node's default if None.

    Raises:
        ResultError: The node told of no file.
    """
    result = latent.session.nodes["SaveLatent"](latent, prefix).wait()
    if not isinstance(result, FileResult):
        raise ResultError(f"{latent!r} gave no file.", source=latent.call.source)
    return result


def save_latent_and_get_path(latent: Output, prefix: str | None = None, *, type: bool = True) -> str:
    """Saves as `save_latent`; returns the name on the server, such as `latents/ComfyUI_00001_.latent [output]`.

    Args:
        latent: As of `save_latent`.
        prefix: As of `save_latent`.
        type: Append the folder in brackets, as LoadLatent wants it.
    """
    return file_name(save_latent(latent, prefix).files[0], type=type)


def load_latent_from_path(path: str, *, session: Session | None = None) -> Output:
    """A LATENT output of a file on the server, by the name that `save_latent_and_get_path` gives.

    Args:
        path: The name.
        session: Whose server; the default session's if None.
    """
    from ..default import default_session

    output: Output = (session or default_session()).nodes["LoadLatent"](path)
    return output


def load_latent_from_paths(paths: Iterable[str], *, session: Session | None = None) -> Output:
    """A LATENT output with those of several files as a batch. Arguments and errors as of the functions for one."""
    return concat_latents(*(load_latent_from_path(path, session=session) for path in paths))
