"""Our setting in ComfyUI's page: while it is on, what the page queues asks for a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from comfy_script.extension.script import SAVE_SCRIPT
from comfy_script.formats.from_api import from_api
from comfy_script.formats.ui import to_ui

if TYPE_CHECKING:
    from comfy_script.registry import Registry
    from tests.page.comfy_page import Page

PROMPT = {"1": {"class_type": "PreviewAny", "inputs": {"source": "text"}}}

QUEUE = """async () => {
    const fetchApi = app.api.fetchApi;
    let body;
    app.api.fetchApi = async function (route, options) {
        if (route !== "/prompt") return fetchApi.call(this, route, options);
        body = JSON.parse(options.body);
        return new Response(JSON.stringify({prompt_id: "0", number: 0, node_errors: {}}), {status: 200});
    };
    try {
        await app.queuePrompt(0);
    } finally {
        app.api.fetchApi = fetchApi;
    }
    return body.extra_data.extra_pnginfo.workflow.extra;
}"""


def queued_extra(page: Page, registry: Registry) -> dict[str, Any]:
    """The `extra` of the workflow in what the page would send."""
    page.open_workflow(to_ui(from_api(PROMPT), registry))
    extra: dict[str, Any] = page.call(QUEUE)
    assert SAVE_SCRIPT not in page.evaluate("app.graph.serialize().extra ?? {}")
    return extra


def test_off_until_it_is_switched_on(page: Page, registry: Registry) -> None:
    assert page.call("(id) => app.extensionManager.setting.get(id)", SAVE_SCRIPT) is False
    assert SAVE_SCRIPT not in queued_extra(page, registry)


@pytest.mark.parametrize("on", [True, False])
def test_the_setting_marks_what_is_queued(page: Page, registry: Registry, on: bool) -> None:
    page.call("(id, on) => app.extensionManager.setting.set(id, on)", SAVE_SCRIPT, on)
    assert queued_extra(page, registry).get(SAVE_SCRIPT) is (True if on else None)
