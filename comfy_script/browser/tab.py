"""One tab of a headless browser with ComfyUI's page: opened, watched, closed. All of it runs on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import uuid
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from .._distribution import pip_install
from .._tasks import in_time
from ..errors import BrowserNotFoundError, PageError, PageTimeoutError
from ..formats.diagnostics import Code, Diagnostic
from .requests import judge, queued_answer, upload_answer
from .scripts import DIALOGS, LOAD, MISSING, QUEUE, READY

if TYPE_CHECKING:
    from pathlib import Path

    from playwright import async_api as playwright

    from .access import Access

__all__ = ["Heard", "Tab", "is_of_pack"]

T = TypeVar("T")

_ARGUMENTS = ("--disable-gpu", "--disable-dev-shm-usage", "--disable-quic")
_SIZE = (1600, 1000)
_LATE = 20
"""Tenths of a second for a workflow that is queued after the page has said that it is done."""
_LAST = 10.0
"""Seconds for the end, and for a look at what went wrong."""
_NO_RESOURCE = "Failed to load resource"
"""How the browser tells of a request that failed; the page itself says what it makes of it."""
_OF_EXTENSIONS = ("Error calling extension", "Error loading extension")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Heard:
    """What the page did with a workflow.

    Attributes:
        body: Of the first request to `/prompt`.
        count: How many of these there were.
        missing: Nodes whose type the page doesn't know: id → `type`, `title`, `properties`.
    """

    body: dict[str, Any]
    count: int
    missing: dict[str, dict[str, Any]]


class Tab:
    """ComfyUI's page, in a browser of its own."""

    def __init__(self, access: Access, browser: Path, timeout: float) -> None:
        self._access = access
        self._browser_path = browser
        self._timeout = timeout
        self._driver: playwright.Playwright | None = None
        self._browser: playwright.Browser | None = None
        self._page: playwright.Page | None = None
        self._queued: list[str] = []
        self._is_crashed = False
        self._told: list[Diagnostic] = []

    async def open(self) -> None:
        """Starts the browser, and waits until the page is ready.

        Raises:
            BrowserNotFoundError: The extra is missing, or the browser doesn't start.
            PageTimeoutError: The page doesn't get ready.
            PageError: The browser ended.
        """
        try:
            await self._open()
        except BaseException:
            await self.close()
            raise

    async def _open(self) -> None:
        try:
            from playwright.async_api import Error, async_playwright
        except ModuleNotFoundError:
            raise BrowserNotFoundError(f"ComfyUI's page needs the extra `page`: {pip_install('page')}") from None
        self._driver = await async_playwright().start()
        # Chromium refuses its own sandbox for root, which is whom containers have mostly.
        sandbox = sys.platform != "linux" or os.geteuid() != 0
        try:
            self._browser = await self._driver.chromium.launch(
                executable_path=self._browser_path,
                args=_ARGUMENTS,
                chromium_sandbox=sandbox,
                timeout=self._timeout * 1000,
            )
        except Error as error:
            raise BrowserNotFoundError(f"{self._browser_path} doesn't start: {_cut(error.message)}") from None
        context = await self._browser.new_context(
            service_workers="block", accept_downloads=False, viewport={"width": _SIZE[0], "height": _SIZE[1]}
        )
        if self._access.cookies:
            base = self._access.base
            await context.add_cookies([{"name": k, "value": v, "url": base} for k, v in self._access.cookies.items()])
        await context.route("**/*", self._request)
        page = self._page = await context.new_page()
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self._tell(f"raised an exception: {_cut(str(error))}"))
        page.on("console", self._console)
        page.on("crash", self._crash)
        try:
            # Not `goto`'s own end: a page may load pictures for ever, and be ready all the same.
            await self._within(page.goto(self._access.address(self._access.base), wait_until="commit", timeout=0))
            await self._within(page.wait_for_function(READY, timeout=0, polling=50))
        except PageTimeoutError:
            raise PageTimeoutError(f"{self._name} isn't ready after {self._timeout:g} s{await self._seen()}") from None

    async def close(self) -> None:
        """Ends the browser. Idempotent."""
        browser, driver = self._browser, self._driver
        self._browser = self._driver = self._page = None
        # Whatever has ended already, and however: the driver's end takes all along.
        with contextlib.suppress(Exception):
            if browser is not None:
                await in_time(browser.close(), _LAST)
        with contextlib.suppress(Exception):
            if driver is not None:
                await in_time(driver.stop(), _LAST)

    async def call(self, function: str, argument: Any = None) -> Any:
        """Calls a JavaScript function in the page.

        Args:
            function: Its source, `(argument) => …`; a promise is awaited.
            argument: Made of JSON types.

        Raises:
            PageError: It throws, or the page is gone.
            PageTimeoutError: It takes too long.
        """
        if self._page is None:
            raise PageError(f"{self._name} is closed")
        return await self._within(self._page.evaluate(function, argument))

    async def send(self, workflow: dict[str, Any]) -> Heard:
        """Loads a workflow, and has it queued.

        Raises:
            PageError: The page can't open it, or queues nothing.
            PageTimeoutError: It takes too long.
        """
        await self.call(DIALOGS)
        failure = await self.call(LOAD, workflow)
        if failure is not None:
            raise PageError(f"{self._name} can't open the workflow: {_cut(failure)}")
        # What is open now speaks of models and nodes that are missing. No value depends on the former, and the latter
        # are told one by one.
        await self.call(DIALOGS)
        missing = await self.call(MISSING)
        self._queued.clear()
        failure = await self.call(QUEUE)
        if failure is not None:
            self._tell(f"raised an exception: {_cut(failure)}")
        for _ in range(_LATE):  # packs may queue a little later
            if self._queued:
                break
            await asyncio.sleep(0.1)
        for text in await self.call(DIALOGS):
            self._tell(f"shows a dialog: {_cut(text)}")
        if not self._queued:
            said = "; it ".join(item.problem for item in self._told)
            raise PageError(f"{self._name} queues nothing for the workflow" + (f": it {said}" if said else ""))
        return Heard(json.loads(self._queued[0]), len(self._queued), missing)

    def take(self) -> list[Diagnostic]:
        """What there was to say since the last time."""
        told, self._told = self._told, []
        return told

    @property
    def is_alive(self) -> bool:
        """Whether there is still a page to ask."""
        return self._page is not None and not self._page.is_closed() and not self._is_crashed

    @property
    def _name(self) -> str:
        return f"the page of {self._access.base}"

    async def _within(self, work: Awaitable[T]) -> T:
        from playwright.async_api import Error

        try:
            return await in_time(work, self._timeout)
        except asyncio.TimeoutError:
            raise PageTimeoutError(f"{self._name} hangs: nothing after {self._timeout:g} s") from None
        except Error as error:
            raise PageError(f"{self._name}: {_cut(error.message)}") from None

    async def _seen(self) -> str:
        """What people would see, for an error."""
        if self._page is not None:
            with contextlib.suppress(Exception):
                text = await in_time(self._page.evaluate("document.body.innerText"), _LAST)
                return f"; it shows {_cut(text)!r}" if text.strip() else "; it is blank"
        return ""

    async def _request(self, route: playwright.Route) -> None:
        from playwright.async_api import Error

        request = route.request
        decision = judge(request.method, request.url, request.resource_type, self._access.base)
        # The page may have been closed meanwhile.
        with contextlib.suppress(Error):
            if decision.kind == "own":
                headers = {**request.headers, **self._access.headers} if self._access.headers else None
                await route.continue_(url=self._access.address(request.url), headers=headers)
            elif decision.kind == "other":
                await route.continue_()
            elif decision.kind == "refused":
                await route.abort()
            elif decision.kind == "prompt":
                self._queued.append(request.post_data or "{}")
                await route.fulfill(content_type="application/json", body=queued_answer(str(uuid.uuid4())))
            elif decision.kind == "upload":
                answer = upload_answer(request.post_data_buffer or b"")
                self._tell(f"would upload {answer['name']!r}, which the server doesn't have", code="page-request")
                await route.fulfill(json=answer)
            elif decision.kind == "quiet":
                await route.fulfill(json={})
            else:
                self._tell(f"would send {request.method} /{decision.route}, which was withheld", code="page-request")
                await route.fulfill(status=403, json={})

    async def _dialog(self, dialog: playwright.Dialog) -> None:
        if dialog.type != "beforeunload":
            self._tell(f"shows a dialog: {_cut(dialog.message)}")
        with contextlib.suppress(Exception):
            await (dialog.accept() if dialog.type in ("alert", "beforeunload") else dialog.dismiss())

    def _crash(self, page: playwright.Page) -> None:
        self._is_crashed = True

    def _console(self, message: playwright.ConsoleMessage) -> None:
        if message.type == "error" and is_of_pack(message.text, message.location.get("url", "")):
            self._tell(f"says: {_cut(message.text)}")

    def _tell(self, problem: str, *, code: Code = "page-error") -> None:
        self._told.append(Diagnostic(code, "", "", problem))


def is_of_pack(text: str, url: str) -> bool:
    """Whether an error in the browser's console is one of a pack's JavaScript, or about it.

    Args:
        text: The error.
        url: The script that told it.
    """
    if text.startswith(_NO_RESOURCE):
        return False
    return text.startswith(_OF_EXTENSIONS) or any(
        "/extensions/" in place and "/extensions/core/" not in place for place in (text, url)
    )


def _cut(text: str) -> str:
    """A text in one line, cut where it gets long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
