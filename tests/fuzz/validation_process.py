"""ComfyUI's own validation of single nodes, as a process: boots ComfyUI without a server, then answers JSON lines.

    python validation_process.py COMFYUI_PATH

The first line that it writes describes it: `nodes`, the `/object_info` of the nodes that it adds to ComfyUI's own;
`own_checks`, for every node with a validation of its own: `values` (the inputs that it names), `all_values`, `links`
(it checks link types by itself); `keywords`: the nodes that take keywords which they don't list.

Then, for each line `{"prompt": …, "node": id}`, one with `errors`: pairs of the error's type and the input, of this
node alone, whatever its links point to; and `received`: the inputs that the node would be called with.
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

# ComfyUI and what it imports print; their lines go to stderr.
_answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

_root = Path(sys.argv.pop(1))
sys.path.insert(0, str(_root))
import comfy.options  # noqa: E402, F401 - before comfy.cli_args, so that it reads no arguments
from comfy.cli_args import args  # noqa: E402

args.cpu = True
logging.disable(logging.WARNING)
import execution  # noqa: E402
import nodes  # noqa: E402
from comfy_api.internal import _ComfyNodeInternal, first_real_override  # noqa: E402
from comfy_api.latest import io  # noqa: E402


class FuzzInputs(io.ComfyNode):  # type: ignore[misc]
    """Kinds of inputs which none of ComfyUI's own nodes has."""

    @classmethod
    def define_schema(cls) -> Any:
        return io.Schema(
            node_id="FuzzInputs",
            category="tests",
            inputs=[
                io.MultiCombo.Input("several", options=["one", "two", "three"], default=["one"]),
                io.MultiCombo.Input("some", options=["a", "b"], optional=True),
                io.Autogrow.Input(
                    "pair", template=io.Autogrow.TemplatePrefix(io.Image.Input("image"), "image", min=2, max=3),
                    optional=True,
                ),
                io.Autogrow.Input(
                    "named", template=io.Autogrow.TemplateNames(io.Int.Input("part", min=1, max=4), ["x", "y"], min=1)
                ),
                io.DynamicCombo.Input(
                    "way",
                    options=[
                        io.DynamicCombo.Option("left", [io.Float.Input("angle", default=0.5, min=0.0, max=1.0)]),
                        io.DynamicCombo.Option(
                            "right",
                            [
                                io.DynamicCombo.Input(
                                    "deep", options=[io.DynamicCombo.Option("in", [io.Mask.Input("mask")])]
                                )
                            ],
                        ),
                    ],
                    optional=True,
                ),
                io.MultiType.Input("either", [io.Image, io.Mask], optional=True),
            ],
            outputs=[io.Image.Output()],
        )  # fmt: skip

    @classmethod
    def execute(cls, **kwargs: Any) -> Any:
        raise NotImplementedError  # validated only


def _own_checks() -> dict[str, Any]:
    found = {}
    for name, node in nodes.NODE_CLASS_MAPPINGS.items():
        if issubclass(node, _ComfyNodeInternal):
            function = first_real_override(node, "validate_inputs")
        else:
            function = getattr(node, "VALIDATE_INPUTS", None)
        if function is not None:
            said = inspect.getfullargspec(function)
            values = [key for key in said.args if key not in ("self", "cls", "s", "input_types")]
            found[name] = {
                "values": values, "all_values": said.varkw is not None, "links": "input_types" in said.args
            }  # fmt: skip
    return found


async def _validate(request: dict[str, Any]) -> dict[str, Any]:
    prompt, node_id = request["prompt"], request["node"]
    node = prompt[node_id]
    given = copy.deepcopy(node["inputs"])
    # What it links to counts as valid: this is about the one node.
    validated = {other: (True, [], other) for other in prompt if other != node_id}
    try:
        _, reasons, _ = await execution.validate_inputs("fuzz", prompt, node_id, validated)
        errors = [(reason["type"], reason["extra_info"].get("input_name")) for reason in reasons]
    except Exception as error:  # noqa: BLE001 - as ComfyUI's validate_prompt does: a refusal
        errors = [(f"{type(error).__name__} in validation", None)]
    received, _, _ = execution.get_input_data(given, nodes.NODE_CLASS_MAPPINGS[node["class_type"]], node_id)
    return {"errors": errors, "received": list(received)}


async def main() -> None:
    await nodes.init_extra_nodes(init_custom_nodes=False, init_api_nodes=True)
    await nodes.load_custom_node(str(_root / "custom_nodes" / "websocket_image_save.py"))
    nodes.NODE_CLASS_MAPPINGS["FuzzInputs"] = FuzzInputs
    started = {
        "nodes": {"FuzzInputs": FuzzInputs.GET_NODE_INFO_V1()},
        "own_checks": _own_checks(),
        "keywords": [
            name for name, node in nodes.NODE_CLASS_MAPPINGS.items()
            if issubclass(node, _ComfyNodeInternal) and node.ACCEPT_ALL_INPUTS
        ],
    }  # fmt: skip
    print(json.dumps(started), file=_answers, flush=True)
    for line in sys.stdin:
        print(json.dumps(await _validate(json.loads(line))), file=_answers, flush=True)


asyncio.run(main())
