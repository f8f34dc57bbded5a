"""What the package is called where packages are installed from, and whether what was installed is still whole."""

from __future__ import annotations

import os
import sys

__all__ = ["DISTRIBUTION", "PEER_DISTRIBUTION", "changed_files", "pip_install", "require_own_folder"]

DISTRIBUTION = "comfyui-script"
"""Not `comfy-script`: on the package index, that is ComfyScript, which has a package `comfy_script`, too."""

PEER_DISTRIBUTION = "comfy-script"
"""ComfyScript."""

# Not by pathlib, which takes longer to import than all of this.
_FOLDER = os.path.dirname(__file__)  # noqa: PTH120
# A file that every release of ComfyScript has in the folder, and that we have not.
_PEER_FILE = os.path.join(_FOLDER, "astutil.py")  # noqa: PTH118


def pip_install(extra: str, pip: str = "pip") -> str:
    """The command that installs what an extra brings, to be typed in a shell.

    Args:
        extra: One of `[project.optional-dependencies]`.
        pip: How pip is called.
    """
    return f'{pip} install "{DISTRIBUTION}[{extra}]"'


def require_own_folder() -> None:
    """Looks whether ComfyScript has put its files among ours, or taken ours away with it.

    No installer refuses that: of the files that both have, the ones that were installed last are there, and none once
    one of the two is uninstalled. Called when the package and when `errors` is imported, as either may be the only one
    of these that is left. Costs one look into the folder.

    Raises:
        MixedPackageError: It has.
    """
    if os.path.exists(_PEER_FILE):  # noqa: PTH110
        what = f"{_installed(PEER_DISTRIBUTION)} (ComfyScript) and {_installed(DISTRIBUTION)} are both in {_FOLDER}"
    elif not hasattr(sys.modules[__name__.partition(".")[0]], "__version__"):
        what = f"files of {_installed(DISTRIBUTION)} are missing in {_FOLDER}"
    else:
        return
    from .errors import MixedPackageError

    raise MixedPackageError(
        f"{what}. Installing or uninstalling one of {PEER_DISTRIBUTION} and {DISTRIBUTION} replaces or removes files "
        f"of the other. Take out both, then install the one that you want:\n"
        f"  pip uninstall -y {PEER_DISTRIBUTION} {DISTRIBUTION}\n"
        f"  pip install {DISTRIBUTION}"
    )


def changed_files() -> list[str]:
    """Files of the installed package that are missing or not what was installed, but for stubs, which `load()` renews.

    Nothing is found in a checkout: there, nobody has written down what was installed.
    """
    import base64
    import hashlib
    from importlib.metadata import PackageNotFoundError, files

    try:
        installed = files(DISTRIBUTION) or []
    except PackageNotFoundError:
        return []
    changed = []
    for file in installed:
        path = str(file)
        if not path.startswith("comfy_script/") or path.endswith(".pyi") or file.hash is None:
            continue
        try:
            digest = hashlib.new(file.hash.mode, file.read_binary()).digest()
        except OSError:
            changed.append(path)
            continue
        if base64.urlsafe_b64encode(digest).decode().rstrip("=") != file.hash.value:
            changed.append(path)
    return changed


def _installed(distribution: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{distribution} {version(distribution)}"
    except PackageNotFoundError:
        return distribution
