"""A contact sheet as people see it: in a browser, wide and narrow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import PIL.Image
import pytest

from comfy_script.browser.find import find_browser
from comfy_script.pool.run_rows import RunRow
from comfy_script.pool.sheets import sheet_of
from tests.unit.pool.test_sheets import HOSTILE

if TYPE_CHECKING:
    from playwright.sync_api import Page

LONG = "x" * 400


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheet")
    jobs = []
    for prompt in ("a cat", HOSTILE, LONG):
        for seed in range(8):
            path = folder / f"{len(jobs)}.png"
            PIL.Image.new("RGB", (96, 64), (seed * 30, 40, 200)).save(path)
            state: Any = "failed" if prompt == "a cat" and seed == 3 else "done"
            params = {"prompt": prompt, "seed": seed, "cfg": 4}
            files = (path,) if state == "done" else ()
            kind: Any = None if files else "node"
            jobs.append(RunRow(str(len(jobs)), state, params, files, "w", 1.2, 1, kind, None if files else "it raised"))
    return sheet_of("runs/study", jobs, "prompt", "seed", {}).save(folder / "sheet.html")


@pytest.fixture(params=[1280, 390])
def opened(sheet: Path, browser: None, request: pytest.FixtureRequest) -> Iterator[Page]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(find_browser()), chromium_sandbox=False)
        page = chromium.new_page(viewport={"width": request.param, "height": 800})
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss())[1])
        page.goto(sheet.as_uri())
        yield page
        assert said == []
        chromium.close()


def test_all_is_there_and_fits(opened: Page) -> None:
    assert opened.locator(".count").inner_text() == "24 of 24 jobs"
    assert opened.locator("main img").count() == 23
    assert opened.locator(".none.failed").inner_text() == "failed: node"
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert opened.evaluate("[...document.images].every(each => each.loading === 'lazy')")


def test_filters_leave_what_fits(opened: Page) -> None:
    opened.get_by_role("combobox", name="seed", exact=True).select_option("3")
    assert opened.locator(".count").inner_text() == "3 of 24 jobs"
    opened.get_by_role("combobox", name="state", exact=True).select_option("failed")
    assert opened.locator(".count").inner_text() == "1 of 24 jobs"
    opened.get_by_role("combobox", name="seed", exact=True).select_option("0")
    assert "No job fits" in opened.locator("main").inner_text()
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_click_enlarges_and_shows_parameters(opened: Page) -> None:
    opened.locator("main button").nth(8).click()  # the first one of the hostile prompt
    shown = opened.locator("dialog")
    assert shown.is_visible()
    assert "</script><img src=x onerror=alert(1)>" in shown.inner_text()
    assert "1.2" in shown.inner_text()
    assert opened.evaluate("document.querySelector('dialog img').naturalWidth") == 96
    assert shown.get_by_role("link").get_attribute("href") == "8.png"
    opened.keyboard.press("ArrowLeft")
    assert "a cat" in shown.inner_text()
    assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert shown.evaluate("each => each.scrollWidth <= each.clientWidth")
    opened.keyboard.press("Escape")
    assert not shown.is_visible()
