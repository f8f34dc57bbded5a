"""The built site as a visitor sees it, opened from disk in a browser: on a phone, on a desktop, and searched."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from comfy_script.browser.find import find_browser
from comfy_script.errors import BrowserNotFoundError

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

ROOT = Path(__file__).parents[2]
PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation, built."""
    folder = tmp_path_factory.mktemp("site")
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    return folder


@pytest.fixture(scope="module")
def visitor() -> Iterator[Page]:
    """A browser's tab that keeps what goes wrong in `problems`."""
    from playwright.sync_api import sync_playwright

    try:
        executable = find_browser()
    except BrowserNotFoundError as missing:
        pytest.fail(str(missing)) if os.environ.get("CI") else pytest.skip(str(missing))
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable, chromium_sandbox=os.geteuid() != 0)
        yield browser.new_page()
        browser.close()


@pytest.mark.parametrize("window", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_page(site: Path, visitor: Page, window: ViewportSize) -> None:
    """No error in the console, nothing from another place, no scrolling to the side, and a text for each picture."""
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 50
    problems: list[str] = []
    asked: list[str] = []
    visitor.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    visitor.on("pageerror", lambda error: problems.append(str(error)))
    visitor.on("request", lambda request: asked.append(request.url))
    visitor.set_viewport_size(window)
    for page in pages:
        if page.name == "404.html":  # its links begin at the site's root, which a disk doesn't have
            continue
        visitor.goto(page.as_uri())
        name = page.relative_to(site).as_posix()
        wide = visitor.evaluate("document.documentElement.scrollWidth")
        if wide > window["width"]:
            problems.append(f"{name} is {wide} pixels wide")
        nameless = "[...document.images].filter(image => !image.alt.trim()).map(image => image.src)"
        problems += [f"{name}: no text for {source}" for source in visitor.evaluate(nameless)]
        small = "[...document.images].filter(image => image.complete && !image.naturalWidth).map(image => image.src)"
        problems += [f"{name}: no picture {source}" for source in visitor.evaluate(small)]
    assert problems == []
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("queue", "how-to/queue"),
        ("flux", "recipes/flux_dev"),
        ("sdxl", "recipes/sdxl"),
        ("controlnet", "recipes/controlnet"),
        ("wan", "recipes/wan_text_to_video"),
        ("upscale", "recipes/upscale_model"),
    ],
)
def test_search_from_disk(site: Path, visitor: Page, words: str, page: str) -> None:
    visitor.set_viewport_size(DESKTOP)
    visitor.goto((site / "index.html").as_uri())
    visitor.locator(".md-search__input").click()
    visitor.locator(".md-search__input").press_sequentially(words)
    visitor.locator(f'.md-search-result__link[href*="{page}.html"]').first.wait_for(timeout=60_000, state="attached")


def test_a_click_enlarges_a_picture(site: Path, visitor: Page) -> None:
    visitor.set_viewport_size(DESKTOP)
    visitor.goto((site / "gallery.html").as_uri())
    visitor.locator("a.glightbox").first.click()
    shown = visitor.locator(".gslide.current img")
    shown.wait_for(timeout=60_000)
    assert shown.evaluate("image => image.complete && image.naturalWidth > 0")


def test_the_gallery_shows_every_example(site: Path) -> None:
    page = (ROOT / "docs/gallery.md").read_text(encoding="utf-8")
    for example in (ROOT / "examples").glob("*.py"):
        assert f'--8<-- "examples/{example.name}"' in page, example.name
    for recipe in (ROOT / "examples/recipes").glob("*.py"):
        assert f"(recipes/{recipe.stem}.md)" in page, recipe.name
