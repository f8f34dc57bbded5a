"""`util.save`: of workflows, tasks, outputs and results, on the stand-in."""

from __future__ import annotations

from pathlib import Path

import PIL.Image
import pytest

from comfy_script.errors import ResultError
from comfy_script.formats.metadata import read_metadata
from comfy_script.runtime import Session, util
from tests.standin.server import StandIn
from tests.workflows import color_of, solid


def colors(paths: list[Path]) -> list[int]:
    return [color_of(PIL.Image.open(path)) for path in paths]


def test_a_workflow_without_its_previews(session: Session, tmp_path: Path) -> None:
    with session.workflow() as workflow:
        session.nodes.PreviewImage(solid(session, 1))
        session.nodes.SaveImage(solid(session, 2), "two")
        session.nodes.SaveImage(solid(session, 3), "three")
    paths = util.save(workflow, tmp_path / "new")
    assert [path.name for path in paths] == ["two_00001_.png", "three_00001_.png"]
    assert colors(paths) == [2, 3]
    assert read_metadata(paths[0]).prompt is not None
    again = util.save(workflow.task, tmp_path / "new", "{prefix}-{number}")
    assert [path.name for path in again] == ["two-1.png", "three-2.png"]
    assert [path.name for path in util.save(workflow, tmp_path / "new")] == ["two_00001_-2.png", "three_00001_-2.png"]


def test_a_workflow_that_only_shows_something(session: Session, tmp_path: Path) -> None:
    with session.workflow() as workflow:
        session.nodes.PreviewImage(solid(session, 4))
    assert colors(util.save(workflow, tmp_path)) == [4]


def test_outputs_are_queued_together_and_previews_among_them_saved(
    session: Session, standin: StandIn, tmp_path: Path
) -> None:
    saved = session.nodes.SaveImage(solid(session, 5), "five")
    paths = util.save({"a": [saved, solid(session, 6)], "b": (solid(session, 7),)}, tmp_path)
    assert colors(paths) == [5, 6, 7]
    assert len(standin.submissions) == 1
    assert colors(util.save(saved.wait(), tmp_path)) == [5]
    assert len(standin.submissions) == 1
    assert util.save([], tmp_path) == []


@pytest.mark.parametrize("value", [3, "a.png", [None], b"x"])
def test_what_is_nothing_of_the_kind(tmp_path: Path, value: object) -> None:
    with pytest.raises(ResultError, match="is no workflow, task, output or result"):
        util.save(value, tmp_path)


def test_names_are_looked_at_before_anything_is_queued(session: Session, standin: StandIn, tmp_path: Path) -> None:
    with pytest.raises(ResultError, match=r"has a field \{sed\}"):
        util.save(solid(session, 1), tmp_path, "{sed}")
    assert standin.submissions == []
