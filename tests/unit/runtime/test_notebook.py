"""A notebook in a real Jupyter kernel: progress and failures in the cell that made them, and what cells show."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.standin.server import StandIn

pytest.importorskip("ipykernel")

HEAD = """
import warnings; warnings.simplefilter("ignore")
from comfy_script.runtime import *
load({url!r}, stubs=False)
from comfy_script.runtime.nodes import *
"""
# nbclient drops what a kernel says between two cells, which notebooks don't: it is said again.
AGAIN = "wf.session.connection.progress._latest[1]._show()"
SETTLED = f"import time\nwhile not wf.task.done() or wf.session.connection.progress._views: time.sleep(0.01)\n{AGAIN}"


class Notebook:
    """Cells that are run one by one; what they show by then."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def run(self, source: str, *, fails: bool = False) -> Any:
        import nbformat

        cell = nbformat.v4.new_code_cell(source)
        cell.metadata["tags"] = ["raises-exception"] if fails else []
        self._client.nb.cells.append(cell)
        self._client.execute_cell(cell, len(self._client.nb.cells) - 1)
        return cell


def shown(cell: Any, kind: str = "text/html") -> str:
    """What a cell shows now, without the pictures' bytes."""
    parts = [output.data.get(kind, "") for output in cell.outputs if "data" in output]
    return re.sub(r"base64,[^\"]*", "base64,", "\n".join(part for part in parts if part))


def plain(cell: Any) -> str:
    return shown(cell, "text/plain")


def printed(cell: Any) -> str:
    return "".join(output.get("text", "") for output in cell.outputs)


@pytest.fixture(scope="module")
def standin() -> Iterator[StandIn]:
    with StandIn() as server:
        server.files.write("input", "", "broken.png", b"no picture")
        yield server


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    import nbformat
    from nbclient import NotebookClient

    place = {"metadata": {"path": str(tmp_path_factory.mktemp("notebook"))}}
    client = NotebookClient(nbformat.v4.new_notebook(), timeout=120, resources=place, kernel_name="python3")
    with client.setup_kernel():
        made = Notebook(client)
        assert f"prefix = {sys.prefix!r}" in printed(made.run("import sys; print(f'prefix = {sys.prefix!r}')"))
        yield made


@pytest.fixture
def notebook(kernel: Notebook, standin: StandIn) -> Notebook:
    """The kernel with the stand-in's nodes, connected anew if the session was closed."""
    kernel.run(HEAD.format(url=standin.url))
    kernel.run("queue.watch_display(False, preview=True)")
    return kernel


def test_a_workflow_ends_green(notebook: Notebook) -> None:
    cell = notebook.run("with Workflow(wait=True) as wf: PreviewImage(EmptyImage(16, 16))")
    assert re.fullmatch(r"✓ 2 nodes · \d+\.\d s", plain(cell))
    assert "#16a34a" in shown(cell)
    assert "#dc2626" not in shown(cell)


def test_many_workflows_of_a_cell_have_one_panel(notebook: Notebook) -> None:
    cell = notebook.run(
        "import time\nfor i in range(5): PreviewImage(EmptyImage(16, 16, color=i)).wait()\n"
        "while queue._session.connection.progress._views: time.sleep(0.01)"
    )
    assert re.fullmatch(r"✓ 5 workflows · \d+\.\d s", plain(cell))


def test_a_failure_that_nobody_waits_for_stands_in_the_cell_that_made_it(notebook: Notebook, standin: StandIn) -> None:
    standin.hold("LoadImage")
    cell = notebook.run("with Workflow() as wf:\n    PreviewImage(LoadImage('broken.png')[0])")
    standin.wait_held()
    assert "LoadImage" in plain(cell) or "queued" in plain(cell)
    other = notebook.run("1 + 1")
    standin.let_go()
    later = notebook.run(SETTLED)
    assert re.match(r"✗ LoadImage failed · \d+\.\d s\n  Cell In\[\d+\], line 2: LoadImage raised ", plain(cell))
    assert f"Cell In[{cell.execution_count}], line 2" in shown(cell)
    assert "traceback of the server" in shown(cell)
    assert plain(other) == "2"
    assert shown(later) == ""
    # It has been told: not again when the session ends.
    assert printed(notebook.run("wf.session.close()")) == ""


def test_a_failure_that_is_waited_for_is_told_once_and_without_frames_of_ours(
    notebook: Notebook, standin: StandIn
) -> None:
    cell = notebook.run("PreviewImage(LoadImage('broken.png')[0]).wait()", fails=True)
    (error,) = [output for output in cell.outputs if output.output_type == "error"]
    trace = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(error.traceback))
    assert "----> 1 PreviewImage(LoadImage('broken.png')[0]).wait()" in trace
    assert "comfy_script" not in trace
    assert "concurrent" not in trace
    assert "executor.py" not in trace, "the server's traceback is in the panel"
    assert "executor.py" in shown(cell)
    assert error.ename == "NodeFailedError"
    assert f"Cell In[{cell.execution_count}], line 1: LoadImage raised " in error.evalue
    assert re.fullmatch(r"✗ LoadImage failed · \d+\.\d s", plain(cell))


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Checkpoints.no_such_model", "AttributeError"),
        ("EmptyImage(8, 8).files", "AttributeError"),
        ("queue._session.nodes.NoSuchNode", "AttributeError"),
        ("PreviewImage(EmptyImage(8, 8, color=11)).wait(timeout=0.01)", "TimeoutError"),
        (
            "import signal, threading\n"
            "threading.Timer(0.3, signal.raise_signal, [signal.SIGINT]).start()\n"
            "PreviewImage(EmptyImage(8, 8, color=12)).wait()",
            "KeyboardInterrupt",
        ),
    ],
)
def test_errors_of_python_come_without_frames_of_ours(
    notebook: Notebook, standin: StandIn, source: str, kind: str
) -> None:
    standin.hold("EmptyImage")
    cell = notebook.run(source, fails=True)
    standin.let_go()
    (error,) = [output for output in cell.outputs if output.output_type == "error"]
    assert error.ename == kind
    trace = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(error.traceback))
    assert f"{len(source.splitlines())} {source.splitlines()[-1]}" in trace
    assert "comfy_script" not in trace.partition(f"{kind}: ")[0]
    assert "concurrent" not in trace


def test_a_name_that_isn_t_there_is_answered_with_what_is_near(notebook: Notebook) -> None:
    misspelled = notebook.run("PreviewImge(1)", fails=True)
    assert "name 'PreviewImge' is not defined; did you mean PreviewImage" in plain(misspelled)
    assert plain(misspelled).count("did you mean") == 1
    assert plain(notebook.run("zzzzzz", fails=True)) == ""
    assert "did you mean" not in plain(notebook.run("1 / 0", fails=True))


def test_cancelled_and_left(notebook: Notebook, standin: StandIn) -> None:
    standin.hold("EmptyImage")
    cell = notebook.run("with Workflow() as wf: PreviewImage(EmptyImage(16, 16))")
    standin.wait_held()
    notebook.run(f"wf.task.cancel()\n{SETTLED}")
    assert plain(cell) == "■ cancelled"
    standin.hold("EmptyImage")
    cell = notebook.run("with Workflow() as wf: PreviewImage(EmptyImage(16, 16, color=2))")
    standin.wait_held()
    notebook.run(
        f"progress = wf.session.connection.progress\nwf.session.close()\n{AGAIN.replace('wf.session.connection.', '')}"
    )
    assert plain(cell) == "■ left unfinished"


def test_the_example_is_stored_with_its_outputs_and_nothing_of_a_machine() -> None:
    import nbformat

    from tools.example_notebook import NOTEBOOK, private_things

    cells = {cell.id: cell for cell in nbformat.read(NOTEBOOK, as_version=4).cells if cell.cell_type == "code"}
    silent = {"load", "unwatch"}
    assert {name for name, cell in cells.items() if not cell.outputs} == silent
    assert all(shown(cells[name]).startswith("<div") for name in ("queue", "graph-of", "images", "sound", "video"))
    assert all(plain(cells[name]).startswith("✓") for name in ("queue", "sound", "video", "watch", "await"))
    assert private_things(NOTEBOOK.read_text(encoding="utf-8"), "127.0.0.1") == []


WIDGET = "application/vnd.jupyter.widget-view+json"


def test_what_takes_long_has_a_button_to_cancel_it(notebook: Notebook, standin: StandIn) -> None:
    standin.hold("EmptyImage")
    cell = notebook.run("with Workflow() as wf: PreviewImage(EmptyImage(16, 16, color=3))")
    standin.wait_held()
    notebook.run(
        "import time\nbutton = wf.session.connection.progress._latest[1]._button\n"
        "while not button._widget: time.sleep(0.01)\nwidget = button._widget\ntime.sleep(0.1)"
    )
    assert [WIDGET in output.data for output in cell.outputs] == [False, True]
    notebook.run(f"widget.click()\n{SETTLED}")
    assert plain(cell).startswith("■ cancelled")
    notebook.run("button._spot.show('')")
    assert not any(WIDGET in output.data for output in cell.outputs)
    standin.let_go()


def test_a_cell_that_waits_keeps_no_place_for_a_button(notebook: Notebook, standin: StandIn) -> None:
    standin.hold("EmptyImage")
    threading.Timer(1.5, standin.let_go).start()
    cell = notebook.run("with Workflow(wait=True) as wf: PreviewImage(EmptyImage(16, 16, color=5))")
    assert plain(cell).startswith("✓")
    assert len(cell.outputs) == 1
    later = notebook.run("with Workflow() as wf: PreviewImage(EmptyImage(16, 16, color=6))\nwf.wait()")
    assert len(later.outputs) == 2, "the panel, and the results that the cell gives"


def test_without_widgets_there_is_no_button(notebook: Notebook) -> None:
    notebook.run("from comfy_script.runtime.notebook import NotebookProgress")
    cell = notebook.run(
        "other = Session(queue._session.url, stubs=False, progress=NotebookProgress(cancel_button=False))\n"
        "with other.workflow(wait=True): other.nodes.PreviewImage(other.nodes.EmptyImage(16, 16))\nother.close()"
    )
    assert len(cell.outputs) == 1


def test_previews_while_sampling(notebook: Notebook, standin: StandIn) -> None:
    standin.hold("CheckpointLoaderSimple")
    cell = notebook.run(
        "with Workflow() as wf:\n"
        "    model, clip, vae = CheckpointLoaderSimple('v1-5-pruned-emaonly.ckpt')\n"
        "    text = CLIPTextEncode('', clip)\n"
        "    latent = KSampler(model, 0, 4, 1, 'euler', 'normal', text, text, EmptyLatentImage(64, 64), 1)\n"
        "    PreviewImage(VAEDecode(latent, vae))"
    )
    standin.wait_held()
    standin.move("KSampler", 2)
    notebook.run(
        "import time\npanel = wf.session.connection.progress._latest[1].panel\n"
        f"while not (panel.preview and panel.current.value == 2): time.sleep(0.01)\n{AGAIN}"
    )
    assert 'src="data:image/jpeg;base64,' in shown(cell)
    assert standin.submissions[-1]["extra_data"]["preview_method"] == "auto"
    assert "KSampler 2/4" in plain(cell)
    standin.let_go()
    notebook.run(SETTLED)
    assert "<img" not in shown(cell)
    assert plain(cell).startswith("✓ 6 nodes")


def test_results_as_they_come(notebook: Notebook, standin: StandIn) -> None:
    notebook.run("queue.watch_display(output=True)")
    standin.hold("EmptyImage")
    cell = notebook.run("with Workflow() as wf: PreviewImage(EmptyImage(16, 16, 2))")
    standin.wait_held()
    standin.let_go()
    notebook.run(f"{SETTLED}\nwf.session.connection.callbacks.settle()")
    assert shown(cell).count("<img") == 2


def test_results_are_shown_when_a_cell_that_waits_ends(notebook: Notebook) -> None:
    for setting in "output", "task":
        notebook.run(f"queue.watch_display(False, {setting}=True)")
        cell = notebook.run("with Workflow(wait=True) as wf: PreviewImage(EmptyImage(16, 16, 2, color=7))")
        assert shown(cell).count("<img") == 2


def test_lists_of_pictures_show_as_such(notebook: Notebook) -> None:
    cell = notebook.run("pictures = PreviewImage(EmptyImage(16, 16, 3)).wait().wait(); pictures")
    assert shown(cell).count("<img") == 3
    cell = notebook.run(
        "with Workflow() as wf:\n    for i in 1, 2: PreviewImage(EmptyImage(16, 16, color=i))\nwf.wait()"
    )
    assert shown(cell).count("<img") == 2
    assert "ImageBatchResult" in plain(cell)
    assert shown(notebook.run("['a', 1]")) == ""


def test_a_result_whose_file_is_gone_breaks_no_cell(notebook: Notebook, standin: StandIn) -> None:
    notebook.run("gone = SaveImage(EmptyImage(16, 16)).wait()")
    notebook.run("gone.files = (type(gone.files[0])('no.png', '', 'output'),)")
    cell = notebook.run("gone")
    assert printed(cell) == ""
    assert "can't be shown: The server no longer has no.png [output]" in shown(cell)
