"""The workflows that a script queues before it waits for a result, opened as those of files are."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .._reading import read_text
from .output import note
from .scripts import script_errors

if TYPE_CHECKING:
    from ..registry.registry import Registry
    from ..runtime.opened.workflow_file import WorkflowFile

__all__ = ["looked_at", "queued_workflows"]


def looked_at(file: Path, registry: Registry) -> list[WorkflowFile]:
    """Opens the workflow in a file, or those of a script (`.py`), for a look at what they need.

    Args:
        file: The file.
        registry: The nodes.

    Raises:
        ScriptError: The script queues no workflow.
        FormatError: There is no workflow in the file.
    """
    if file.suffix == ".py":
        return queued_workflows(file, registry, left_out="is not looked at", files_may_miss=True)
    from ..runtime.opened.open import open_workflow

    return [open_workflow(str(file), registry)]


def queued_workflows(
    script: Path,
    registry: Registry,
    arguments: Sequence[str] = (),
    *,
    left_out: str,
    traceback: bool = False,
    files_may_miss: bool = False,
) -> list[WorkflowFile]:
    """Runs a script as far as the workflows that it queues, and opens them.

    Args:
        script: The script.
        registry: The nodes.
        arguments: The script's own arguments.
        left_out: What is told of the rest of a script that waits for a result, such as "is not in the lock".
        traceback: As of `script_errors`.
        files_may_miss: A picture that the script hands to a node, and that isn't there, is no error, but told.

    Raises:
        ScriptError: The script queues no workflow.
    """
    from ..runtime.opened.workflow_file import WorkflowFile
    from ..runtime.script import compile_script
    from ..runtime.uploads import Upload

    with script_errors(script, traceback), contextlib.redirect_stdout(sys.stderr):
        compiled = compile_script(script, registry, arguments, files_may_miss=files_may_miss)
    if not compiled.complete:
        note(f"{script} waits for a result; what it does with the result {left_out}.")
    for missing in compiled.missing_files:
        note(f"{missing}, which {script} takes, isn't there.")
    text = read_text(script, errors="replace")
    workflows = []
    for number, each in enumerate(compiled.workflows, 1):
        name = f"{script}, workflow {number}" if len(compiled.workflows) > 1 else str(script)
        workflow = WorkflowFile(each.prompt, registry, name=name)
        values = [value for call in each.ids for value in call.inputs.values()]
        workflow.uploads = {value.value: value for value in values if isinstance(value, Upload)}
        workflow.text_beside = text
        workflow.made_at = {node_id: str(call.source) for call, node_id in each.ids.items() if call.source is not None}
        workflows.append(workflow)
    return workflows
