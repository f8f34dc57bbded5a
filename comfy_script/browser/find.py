"""Where a browser is that can show the page: Chromium, Chrome or Edge."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .._reading import expanded
from ..errors import BrowserNotFoundError

__all__ = ["VARIABLE", "find_browser"]

VARIABLE = "COMFY_SCRIPT_BROWSER"
"""The environment variable that names a browser."""

_NAMES = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "google-chrome-beta", "chrome"),
    *("microsoft-edge", "microsoft-edge-stable", "msedge"),
)
_MAC = ("Chromium", "Google Chrome", "Microsoft Edge")
_WINDOWS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)


def find_browser(browser: str | os.PathLike[str] | None = None) -> Path:
    """The browser to use.

    Args:
        browser: A program's name or path. None: the one that `COMFY_SCRIPT_BROWSER` names, else Chromium, Chrome or
            Edge, on PATH or where their installers put them.

    Raises:
        BrowserNotFoundError: There is none.
    """
    named = browser or os.environ.get(VARIABLE)
    if named:
        found = shutil.which(expanded(named))
        if found is None:
            told = f"browser {os.fspath(named)!r}" if browser else f"{VARIABLE}={named}"
            raise BrowserNotFoundError(f"{told}: there is no such program. Name Chromium, Chrome or Edge.")
        return Path(found)
    for name in _NAMES:
        if found := shutil.which(name):
            return Path(found)
    for path in _usual_places():
        if path.is_file():
            return path
    raise BrowserNotFoundError(
        f"ComfyUI's page needs a browser, and there is none on PATH: install Chromium, Chrome or Edge, or name it with "
        f"{VARIABLE} (on the command line, --browser)."
    )


def _usual_places() -> Iterator[Path]:
    if sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            for name in _MAC:
                yield folder / f"{name}.app/Contents/MacOS/{name}"
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if folder := os.environ.get(variable):
            yield from (Path(folder) / name for name in _WINDOWS)
    yield Path("/snap/bin/chromium")
