"""ComfyUI's own page as a converter."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from .._text import get_logger
from ..client.loop import LoopThread
from ..errors import FormatError, PageError, PageTimeoutError
from ..formats.diagnostics import Diagnostic, pack_of
from ..formats.files import to_workflow, workflow_format
from ..formats.from_api import UNKNOWN_CLASS
from ..formats.settle import take_prompt
from .access import Access, find_access
from .find import find_browser
from .sent import Sent
from .tab import Heard, Tab

if TYPE_CHECKING:
    import aiohttp

    from ..formats.workflow import WorkflowDocument
    from ..registry.records import NodeSpec

__all__ = ["Page"]

T = TypeVar("T")
_log = get_logger(__name__)


class Page:
    """A server's page in a headless browser, with the JavaScript of all its node packs.

        with Page('http://127.0.0.1:8188') as page:
            sent = page.send(workflow)
            print(sent.prompt, sent.diagnostics)

    Nothing is queued, and nothing is changed on the server: what the page would send, other than to look, is withheld.
    The browser starts with the first workflow, which takes seconds, and is kept for the next ones. It works in
    scripts, in notebooks, and in coroutines, where it holds up the event loop: use `asyncio.to_thread` there.

    Attributes:
        diagnostics: What there was to say when the page was opened, such as packs whose JavaScript doesn't load.
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:8188/",
        *,
        browser: str | os.PathLike[str] | None = None,
        session_factory: Callable[[], aiohttp.ClientSession] | None = None,
        timeout: float = 120.0,
    ) -> None:
        """Describes a page; nothing is started yet.

        Args:
            url: The server's address, as of `Client`; user name, password and query go with every request.
            browser: Chromium, Chrome or Edge, by name or path. None: the one that `COMFY_SCRIPT_BROWSER` names, or
                that is found.
            session_factory: As of `Client`: headers and cookies of the session that it makes are the browser's, too.
            timeout: Seconds that the page may take to get ready, and for each step of opening and queueing a workflow.
        """
        self.diagnostics: list[Diagnostic] = []
        self._url = url
        self._browser = browser
        self._session_factory = session_factory
        self._timeout = timeout
        self._loop = LoopThread("comfy_script page")
        self._access: Access | None = None
        self._tab: Tab | None = None

    def __enter__(self) -> Page:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> None:
        """Starts the browser and opens the page, if that isn't done.

        Raises:
            BrowserNotFoundError: There is no browser, or the extra `page` isn't installed.
            PageTimeoutError: The page doesn't get ready.
            PageError: The browser ended.
            ServerError: The server doesn't answer.
        """
        if self._tab is None:
            browser = find_browser(self._browser)
            self._tab = self._loop.run(self._opened(browser))
            self.diagnostics = self._tab.take()

    def send(self, workflow: Mapping[str, Any]) -> Sent:
        """Has the page open a workflow and queue it, and takes what it would send.

        Args:
            workflow: The decoded JSON, in the page's format.

        Raises:
            FormatError: It is in API format, or is no workflow.
            PageError: The page can't open it, or queues nothing. After this the page is as good as before.
            PageTimeoutError: It takes longer than `timeout`. The page is opened anew for the next one.
            BrowserNotFoundError, ServerError: As of `open`.
        """
        if workflow_format(workflow) == "api":
            raise FormatError("this workflow is in API format, which is what a page sends, not what it opens")
        self.open()
        assert self._tab is not None
        self._tab.take()
        heard = self._ask(self._tab.send(dict(workflow)))
        return _sent(heard, self._tab.take(), workflow)

    def read(self, workflow: Mapping[str, Any], registry: Mapping[str, NodeSpec]) -> WorkflowDocument:
        """A workflow in the common form, for a script, with what this page makes of it.

        Subgraphs, groups and notes are the file's, as `formats.read` has them; what runs is the page's.

        Args:
            workflow: The decoded JSON, in the page's format.
            registry: Node types by class.

        Returns:
            The workflow; its diagnostics are those of `send`.

        Raises:
            FormatError, PageError, PageTimeoutError, BrowserNotFoundError, ServerError: As of `send`.
        """
        read = to_workflow(workflow, registry)
        sent = self.send(workflow)
        take_prompt(read, sent.prompt)
        read.diagnostics = sent.diagnostics
        return read

    def call(self, function: str, argument: Any = None) -> Any:
        """Calls a JavaScript function in the page.

        Args:
            function: Its source, `(argument) => …`; a promise is awaited.
            argument: Made of JSON types.

        Returns:
            What it returns, made of JSON types.

        Raises:
            PageError: It throws.
            PageTimeoutError, BrowserNotFoundError, ServerError: As of `send`.
        """
        self.open()
        assert self._tab is not None
        return self._ask(self._tab.call(function, argument))

    def close(self) -> None:
        """Ends the browser. Idempotent; a page that is used again starts another."""
        self._end_tab()
        self._loop.stop()

    def _ask(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs what the tab does; ends the tab where it can't be asked again."""
        try:
            return self._loop.run(work)
        except PageError as error:
            if isinstance(error, PageTimeoutError) or self._tab is None or not self._tab.is_alive:
                self._end_tab()
            raise
        except BaseException:  # Ctrl-C: what the page still does is not to be heard later
            self._end_tab()
            raise

    def _end_tab(self) -> None:
        tab, self._tab = self._tab, None
        if tab is not None:
            self._loop.run(tab.close())

    async def _opened(self, browser: Path) -> Tab:
        self._access = await find_access(self._url, self._session_factory)
        _log.info("opening the page of %s in %s", self._access.base, browser)
        tab = Tab(self._access, browser, self._timeout)
        await tab.open()
        return tab


def _sent(heard: Heard, told: list[Diagnostic], workflow: Mapping[str, Any]) -> Sent:
    prompt = heard.body.get("prompt")
    if not isinstance(prompt, dict):
        raise PageError("the page queues something that is no workflow")
    extra = heard.body.get("extra_data", {}).get("extra_pnginfo", {}).get("workflow")
    diagnostics = list(_missing(prompt, heard.missing, _types(workflow)))
    if heard.count > 1:
        problem = f"queues {heard.count} workflows for this one"
        diagnostics.append(Diagnostic("ambiguous", "", "", problem, kept="the first is taken"))
    return Sent(prompt, extra if isinstance(extra, dict) else {}, [*diagnostics, *dict.fromkeys(told)])


def _types(workflow: Mapping[str, Any]) -> dict[str, str]:
    """Node types as the file has them, by id, for the page leaves out `<`, `>`, `&` and quotes."""
    definitions = workflow.get("definitions") or {}
    graphs = [*(definitions.get("subgraphs") or ()), workflow]
    return {str(node.get("id")): str(node.get("type")) for graph in graphs for node in graph.get("nodes") or ()}


def _missing(
    prompt: dict[str, Any], missing: dict[str, dict[str, Any]], types: Mapping[str, str]
) -> Iterator[Diagnostic]:
    """What is said of the nodes in a prompt that the page doesn't know; their types are put where formats look."""
    for node_id, body in prompt.items():
        if "class_type" in body:
            continue
        node = missing.get(node_id, {})
        class_type = types.get(node_id.rpartition(":")[2]) or node.get("type") or "?"
        body.setdefault("_meta", {}).setdefault(UNKNOWN_CLASS, class_type)
        pack = pack_of(node.get("properties", {}))
        yield Diagnostic(
            "unknown-class",
            node_id,
            class_type,
            "the server has no node type of that name, and refuses the workflow",
            node.get("title"),
            kept="its links, without its values",
            remedy=f"install the node pack {pack or 'that it is from'} on the server",
        )
