"""JupyterLab in headless Chromium, for tests and for the documentation's pictures."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from comfy_script.comfyui.ports import reserved

_STARTS = 120.0


@contextlib.contextmanager
def jupyterlab(
    jupyter: str,
    home: Path,
    work: Path,
    *,
    settings: Mapping[str, Any] | None = None,
    env: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Starts JupyterLab, whose notebooks have this Python as their kernel; gives its address.

    Args:
        jupyter: The `jupyter` of an environment that has JupyterLab.
        home: A folder for its configuration.
        work: The folder that it shows.
        settings: Configuration of the server.
        env: More environment variables, for the kernels as well.
    """
    for name in ("config", "data/kernels/comfy_script", "settings/@jupyterlab/apputils-extension"):
        (home / name).mkdir(parents=True)
    (home / "config/jupyter_server_config.json").write_text(json.dumps(settings or {}))
    kernel = {"argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"], "language": "python"}
    (home / "data/kernels/comfy_script/kernel.json").write_text(json.dumps({**kernel, "display_name": "Python 3"}))
    news = {"fetchNews": "false", "checkForUpdates": False}
    (home / "settings/@jupyterlab/apputils-extension/notification.jupyterlab-settings").write_text(json.dumps(news))
    variables = {
        **os.environ,
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        **(env or {}),
    }
    root = [f"--ServerApp.root_dir={work}", "--IdentityProvider.token=", "--allow-root", "--no-browser"]
    log = home / "log.txt"
    with log.open("w") as output, reserved("127.0.0.1") as port:
        process = subprocess.Popen(
            [jupyter, "lab", *root, f"--port={port}", "--ServerApp.port_retries=0"],
            env=variables,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        address = f"http://127.0.0.1:{port}"
        try:
            _wait_for(f"{address}/api/status", process, log)
            yield address
        finally:
            process.terminate()
            process.wait(60)


def _wait_for(address: str, process: subprocess.Popen[Any], log: Path) -> None:
    end = time.monotonic() + _STARTS
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError(f"JupyterLab doesn't answer: {log.read_text()}")


def run_cells(page: Any, count: int, *, wait: bool = True) -> None:
    """Runs the notebook's next cells, beginning with the one that is chosen, and waits for each.

    Args:
        page: Playwright's page with the notebook.
        count: How many.
        wait: Wait for the last one, too.
    """
    prompts = "[...document.querySelectorAll('.jp-InputPrompt')].map(each => each.textContent)"
    begun = f"() => {prompts}.filter(each => /\\[[0-9*]+\\]/.test(each)).length"
    for index in range(count):
        before = page.evaluate(begun)
        page.keyboard.press("Shift+Enter")
        page.wait_for_function(f"before => ({begun})() > before", arg=before)
        if wait or index < count - 1:
            page.wait_for_function(f"() => {prompts}.every(each => !each.includes('*'))")
