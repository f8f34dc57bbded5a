"""Workflows drawn as graphs in notebooks: nodes, values, links, and what went wrong."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from comfy_script.errors import NodeFailedError, PromptRefusedError
from comfy_script.registry import Registry
from comfy_script.runtime import Session, open_workflow
from tests.standin.server import StandIn


def svg(html: str) -> ET.Element:
    found = re.search(r"<svg.*</svg>", html, re.DOTALL)
    assert found, html
    return ET.fromstring(found[0])


def texts(html: str) -> list[str]:
    return [element.text or "" for element in svg(html).iter("{http://www.w3.org/2000/svg}text")]


def count(html: str, tag: str) -> int:
    return len(list(svg(html).iter(f"{{http://www.w3.org/2000/svg}}{tag}")))


@pytest.fixture
def offline(registry: Registry) -> Session:
    return Session(registry=registry)


def test_nodes_values_and_links(offline: Session) -> None:
    n = offline.nodes
    with offline.workflow(queue=False) as workflow:
        image = n.EmptyImage(64, 32, 1, 0xFF0000)
        n.SaveImage(n.ImageInvert(image), "<a&b>\n" + "x" * 100)
    html = workflow._repr_html_()
    assert {"EmptyImage", "ImageInvert", "SaveImage", "width", "64", "32", "16711680", "filename_prefix"} <= set(
        texts(html)
    )
    assert count(html, "rect") == 2 * 3
    links = [path for path in svg(html).iter("{http://www.w3.org/2000/svg}path") if path.get("fill") == "none"]
    assert len(links) == 2
    assert any(text.startswith(r"<a&b>\nx") and text.endswith("…") for text in texts(html))
    assert "test_drawing.py:" in html
    assert repr(workflow) == "<Workflow of 3 nodes for SaveImage>"


def test_no_box_lies_on_another_and_all_are_inside(offline: Session) -> None:
    n = offline.nodes
    with offline.workflow(queue=False) as workflow:
        images = [n.EmptyImage(64, 64, color=color) for color in range(12)]
        for image in images:
            n.PreviewImage(n.ImageBatch(image, images[0]))
    root = svg(workflow._repr_html_())
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    boxes = [
        tuple(float(rect.attrib[name]) for name in ("x", "y", "width", "height"))
        for rect in list(root.iter("{http://www.w3.org/2000/svg}rect"))[::2]
    ]
    assert len(boxes) == 36
    for index, (x, y, w, h) in enumerate(boxes):
        assert 0 <= x <= x + w <= width
        assert 0 <= y <= y + h <= height
        assert not any(x < a + c and a < x + w and y < b + d and b < y + h for a, b, c, d in boxes[:index])


def test_what_went_wrong_is_marked(standin: StandIn, session: Session) -> None:
    standin.files.write("input", "", "broken.png", b"no picture")
    n = session.nodes
    with session.workflow(queue=False) as workflow:
        n.PreviewImage(n.LoadImage("broken.png")[0])
    assert "#dc2626" not in workflow._repr_html_()
    with pytest.raises(NodeFailedError):
        workflow.wait()
    html = workflow._repr_html_()
    assert html.count("stroke:#dc2626") == 1
    assert re.search(r"✗ LoadImage \(.*test_drawing\.py:\d+\): LoadImage raised", html)


def test_what_was_refused_is_marked(session: Session) -> None:
    n = session.nodes
    with session.workflow(queue=False) as workflow:
        n.PreviewImage(n.LoadImage("none.png")[0])
    with pytest.raises(PromptRefusedError):
        workflow.queue()
    html = workflow._repr_html_()
    assert html.count("stroke:#dc2626") == 1
    assert "✗ LoadImage (" in html


def test_large_and_empty_workflows(offline: Session) -> None:
    with offline.workflow(queue=False) as workflow:
        pass
    assert "without nodes" in workflow._repr_html_()
    assert repr(workflow) == "<Workflow of 0 nodes for no output>"
    with offline.workflow(queue=False) as workflow:
        for color in range(151):
            offline.nodes.PreviewImage(offline.nodes.EmptyImage(8, 8, color=color))
    assert "302 nodes, too many to be drawn" in workflow._repr_html_()
    assert "and 148 more" in repr(workflow)


def test_an_opened_workflow(offline: Session, tmp_path: Any) -> None:
    with offline.workflow(queue=False) as workflow:
        offline.nodes.SaveImage(offline.nodes.EmptyImage(64, 32))
    (tmp_path / "a.json").write_text(workflow.api_format_json())
    html = open_workflow(tmp_path / "a.json")._repr_html_()
    assert {"EmptyImage EmptyImage", "SaveImage SaveImage", "width"} <= set(texts(html))
    assert count(html, "rect") == 2 * 2
    broken = open_workflow(tmp_path / "a.json")
    broken.api_format = lambda *_: 1 / 0  # type: ignore[assignment, method-assign, misc, return-value]
    assert "can't be shown: ZeroDivisionError" in broken._repr_html_()
