"""What the package is called where packages are installed from; every hint of what to install is made here."""

from __future__ import annotations

__all__ = ["DISTRIBUTION", "pip_install"]

DISTRIBUTION = "comfyui-script"
"""Not `comfy-script`: on the package index, that is ComfyScript, which has a package `comfy_script`, too."""


def pip_install(extra: str, pip: str = "pip") -> str:
    """The command that installs what an extra brings, to be typed in a shell.

    Args:
        extra: One of `[project.optional-dependencies]`.
        pip: How pip is called.
    """
    return f'{pip} install "{DISTRIBUTION}[{extra}]"'
