"""Which browser is taken, and what is said when there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from comfy_script.browser import Page
from comfy_script.browser.find import VARIABLE, find_browser
from comfy_script.errors import BrowserNotFoundError, FormatError, ServerUnreachableError


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on PATH, without any browser elsewhere."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr("comfy_script.browser.find._usual_places", lambda: iter(()))
    return tmp_path


def program(folder: Path, name: str) -> Path:
    path = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    path.write_text("")
    path.chmod(0o755)
    return path


def test_the_one_that_is_named_comes_first(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edge, chromium, mine = (program(bin_folder, name) for name in ("microsoft-edge", "chromium", "mine"))
    assert find_browser() == chromium
    chromium.unlink()
    assert find_browser() == edge
    monkeypatch.setenv(VARIABLE, str(mine))
    assert find_browser() == mine
    assert find_browser(edge) == edge
    assert find_browser("microsoft-edge") == edge


def test_none_at_all(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BrowserNotFoundError, match=f"install Chromium, Chrome or Edge, or name it with {VARIABLE}"):
        find_browser()
    with pytest.raises(BrowserNotFoundError, match="browser 'nowhere': there is no such program"):
        find_browser("nowhere")
    monkeypatch.setenv(VARIABLE, str(bin_folder / "gone"))
    with pytest.raises(BrowserNotFoundError, match=f"{VARIABLE}=.*gone: there is no such program"):
        find_browser()


def test_a_page_wants_a_page_s_file_and_a_server(bin_folder: Path) -> None:
    program(bin_folder, "chromium")
    with Page("http://127.0.0.1:1/") as page:
        with pytest.raises(FormatError, match="API format, which is what a page sends, not what it opens"):
            page.send({"1": {"class_type": "EmptyImage", "inputs": {}}})
        with pytest.raises(ServerUnreachableError, match="Check that ComfyUI is running"):
            page.send({"nodes": [], "links": []})


@pytest.mark.parametrize("extra", [True, False])
def test_what_does_not_start(bin_folder: Path, monkeypatch: pytest.MonkeyPatch, extra: bool) -> None:
    from comfy_script.browser import page as module
    from comfy_script.browser.access import Access

    async def found(*_: object) -> Access:
        return Access("http://127.0.0.1:1/")

    monkeypatch.setattr(module, "find_access", found)
    path = program(bin_folder, "chromium")
    if not extra:
        monkeypatch.setitem(sys.modules, "playwright.async_api", None)
    said = "doesn't start" if extra else r'pip install "comfyui-script\[page\]"'
    with Page(browser=path) as page, pytest.raises(BrowserNotFoundError, match=said):
        page.open()
