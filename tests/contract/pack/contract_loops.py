"""Loops as packs write them: the node that ends one puts copies of all that lies between in its place."""

from typing import ClassVar

from comfy_execution.graph import ExecutionBlocker
from comfy_execution.graph_utils import GraphBuilder, is_link

ANY = "*"
CATEGORY = "contract"
VALUES = ("value1", "value2")


class FlowWhileStart:
    RETURN_TYPES = ("CONTRACT_FLOW", ANY, ANY, ANY)
    RETURN_NAMES = ("flow", "value0", *VALUES)
    FUNCTION = "start"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        values = dict.fromkeys(("value0", *VALUES), (ANY,))
        return {"required": {"condition": ("BOOLEAN", {"default": True})}, "optional": values}

    def start(self, condition, value0=None, value1=None, value2=None):
        values = (value0, value1, value2)
        return "flow", *(values if condition else [ExecutionBlocker(None)] * 3)


class FlowWhileEnd:
    RETURN_TYPES = (ANY, ANY, ANY)
    RETURN_NAMES = ("value0", *VALUES)
    FUNCTION = "end"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {"flow": ("CONTRACT_FLOW", {"rawLink": True}), "condition": ("BOOLEAN", {"forceInput": True})},
            "optional": dict.fromkeys(("value0", *VALUES), (ANY,)),
            "hidden": {"dynprompt": "DYNPROMPT", "unique_id": "UNIQUE_ID"},
        }

    def end(self, flow, condition, dynprompt, unique_id, **values):
        if not condition:
            return tuple(values.get(name) for name in ("value0", *VALUES))
        start = flow[0]
        users = {}
        todo, seen = [unique_id], {unique_id}
        while todo:
            node_id = todo.pop()
            for value in dynprompt.get_node(node_id).get("inputs", {}).values():
                if is_link(value):
                    users.setdefault(value[0], []).append(node_id)
                    if value[0] not in seen:
                        seen.add(value[0])
                        todo.append(value[0])
        # As one of the packs does it: output nodes that hang on the loop are part of it.
        for node_id, node in dynprompt.get_original_prompt().items():
            if node["class_type"] == "FlowNote":
                for value in node["inputs"].values():
                    if is_link(value) and value[0] in seen and node_id not in seen:
                        users.setdefault(value[0], []).append(node_id)
        inside, todo = {start: None, unique_id: None}, [start]
        while todo:
            for node_id in users.get(todo.pop(), ()):
                if node_id not in inside:
                    inside[node_id] = None
                    todo.append(node_id)
        graph = GraphBuilder()
        copies = {
            node_id: graph.node(dynprompt.get_node(node_id)["class_type"], "Next" if node_id == unique_id else node_id)
            for node_id in inside
        }
        for node_id, copy in copies.items():
            copy.set_override_display_id(node_id)
            for name, value in dynprompt.get_node(node_id)["inputs"].items():
                copy.set_input(name, copies[value[0]].out(value[1]) if is_link(value) and value[0] in copies else value)
        for name in ("value0", *VALUES):
            copies[start].set_input(name, values.get(name))
        return {"result": tuple(copies[unique_id].out(slot) for slot in range(3)), "expand": graph.finalize()}


class FlowForStart:
    RETURN_TYPES = ("CONTRACT_FLOW", "INT", ANY, ANY)
    RETURN_NAMES = ("flow", "index", *VALUES)
    FUNCTION = "start"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {"total": ("INT", {"default": 1})},
            "optional": dict.fromkeys(VALUES, (ANY,)),
            "hidden": {"value0": (ANY,)},
        }

    def start(self, total, value0=0, value1=None, value2=None):
        graph = GraphBuilder()
        graph.node("FlowWhileStart", condition=total, value0=value0, value1=value1, value2=value2)
        return {"result": ("flow", value0, value1, value2), "expand": graph.finalize()}


class FlowForEnd:
    RETURN_TYPES = (ANY, ANY)
    RETURN_NAMES = VALUES
    FUNCTION = "end"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {"flow": ("CONTRACT_FLOW", {"rawLink": True})},
            "optional": {name: (ANY, {"rawLink": True}) for name in VALUES},
            "hidden": {"dynprompt": "DYNPROMPT"},
        }

    def end(self, flow, dynprompt, value1=None, value2=None):
        graph = GraphBuilder()
        total = dynprompt.get_node(flow[0])["inputs"]["total"]
        count = graph.node("ContractAdd", a=[flow[0], 1], b=1)
        more = graph.node("FlowLess", a=count.out(0), b=total)
        values = {"value0": count.out(0), "value1": value1, "value2": value2}
        end = graph.node("FlowWhileEnd", flow=flow, condition=more.out(0), unknown="left out", **values)
        return {"result": (end.out(1), end.out(2)), "expand": graph.finalize()}


class FlowLess:
    RETURN_TYPES = ("BOOLEAN",)
    FUNCTION = "compare"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"a": ("INT", {"default": 0}), "b": ("INT", {"default": 0})}}

    def compare(self, a, b):
        return (a < b,)


class FlowAppend:
    """Collects values; begins a collection where there is none."""

    RETURN_TYPES = ("CONTRACT_COLLECTION",)
    FUNCTION = "append"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": (ANY,)}, "optional": {"collection": ("CONTRACT_COLLECTION",)}}

    def append(self, value, collection=None):
        return ({"values": [*(collection or {"values": []})["values"], value]},)


class FlowItems:
    """A collection as a list, over which nodes run one by one."""

    RETURN_TYPES = (ANY,)
    OUTPUT_IS_LIST = (True,)
    FUNCTION = "items"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"collection": ("CONTRACT_COLLECTION",)}}

    def items(self, collection):
        return (collection["values"],)


class FlowNote:
    """An output node that nothing hangs on: notes what it gets, in each turn."""

    OUTPUT_NODE = True
    RETURN_TYPES = ()
    FUNCTION = "note"
    CATEGORY = CATEGORY
    noted: ClassVar = {}

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": (ANY,), "key": ("STRING", {"default": ""})}}

    def note(self, value, key):
        self.noted.setdefault(key, []).append(value)
        return {"ui": {"text": [str(value)]}}


class FlowNoted:
    RETURN_TYPES = (ANY,)
    FUNCTION = "read"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"key": ("STRING", {"default": ""}), "after": (ANY,)}}

    def read(self, key, after):
        return (list(FlowNote.noted.pop(key, [])),)


class FlowSwitch:
    """Wants one of two inputs only."""

    RETURN_TYPES = (ANY,)
    FUNCTION = "switch"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        lazy = (ANY, {"lazy": True})
        return {"required": {"which": ("BOOLEAN", {"default": True}), "yes": lazy, "no": lazy}}

    def check_lazy_status(self, which, yes=None, no=None):
        return [name for name, value in (("yes", yes), ("no", no)) if value is None and which == (name == "yes")]

    def switch(self, which, yes, no):
        return (yes if which else no,)


class FlowFailing:
    RETURN_TYPES = (ANY,)
    FUNCTION = "fail"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"kind": (ANY,), "value": (ANY,)}}

    def fail(self, kind, value):
        if kind == "ValueError":
            raise ValueError("on purpose")
        return (value,)


class FlowRebatch:
    """Takes lists, gives lists: groups of so many values."""

    INPUT_IS_LIST = True
    OUTPUT_IS_LIST = (True,)
    RETURN_TYPES = (ANY,)
    FUNCTION = "rebatch"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"values": (ANY,), "size": ("INT", {"default": 2})}}

    def rebatch(self, values, size):
        return ([sum(values[start : start + size[0]]) for start in range(0, len(values), size[0])],)


NODE_CLASS_MAPPINGS = {
    name: item for name, item in list(globals().items()) if name.startswith("Flow") and isinstance(item, type)
}
