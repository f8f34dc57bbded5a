"""Custom nodes of ComfyUI's older kind for the contract suite: what the server and real mode have to handle alike."""

import asyncio
import itertools
import uuid
from pathlib import Path

import comfy.hooks
import comfy.patcher_extension
import folder_paths
import torch
from comfy_execution.graph import ExecutionBlocker
from comfy_execution.graph_utils import GraphBuilder

ANY = "*"
CATEGORY = "contract"


def describe(value):
    """A value as tensors and plain Python objects, for a file."""
    if isinstance(value, torch.Tensor):
        return value.detach().cpu().clone()
    if isinstance(value, dict):
        return {key: describe(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [describe(item) for item in value]
    if isinstance(value, comfy.hooks.HookGroup):
        return [describe(hook) for hook in value.hooks]
    if isinstance(value, comfy.hooks.HookKeyframeGroup):
        return [{"percent": kf.start_percent, "strength": kf.strength} for kf in value.keyframes]
    if isinstance(value, comfy.hooks.WeightHook):
        strengths = {"model": value._strength_model, "clip": value._strength_clip}
        return {**strengths, "keyframes": describe(value.hook_keyframe)}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return f"<{type(value).__name__}>"


class ContractDump:
    """Writes what it gets into a file, whatever it is. A list of one stands for the value itself."""

    INPUT_IS_LIST = True
    OUTPUT_NODE = True
    RETURN_TYPES = ()
    FUNCTION = "dump"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": (ANY,)}}

    def dump(self, value):
        path = Path(folder_paths.get_temp_directory()) / f"contract-{uuid.uuid4()}.pt"
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(describe(value), path)
        return {"ui": {"dumped": [str(path)]}}


class ContractRecord:
    """A model that records each call of its network: rows, which of them are positive (0) or negative (1), sigma."""

    RETURN_TYPES = ("MODEL", "CALLS")
    FUNCTION = "record"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"model": ("MODEL",)}}

    @classmethod
    def IS_CHANGED(cls, **_):
        return float("nan")

    def record(self, model):
        calls = []

        def wrapper(executor, *args, **kwargs):
            options = next(item for item in (*args, *kwargs.values()) if isinstance(item, dict) and "sigmas" in item)
            sigma = float(options["sigmas"][0])
            calls.append({"rows": len(args[0]), "kinds": list(options["cond_or_uncond"]), "sigma": sigma})
            return executor(*args, **kwargs)

        recorded = model.clone()
        kind = comfy.patcher_extension.WrappersMP.DIFFUSION_MODEL
        recorded.add_wrapper_with_key(kind, "contract", wrapper)
        return recorded, calls


class ContractAfter:
    """What it gets first, once the second is there."""

    RETURN_TYPES = (ANY,)
    FUNCTION = "after"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": (ANY,), "event": (ANY,)}}

    def after(self, value, event):
        return (value,)


class ContractFloats:
    """Numbers of the type FLOATS, which no node of ComfyUI's own gives."""

    RETURN_TYPES = ("FLOATS",)
    FUNCTION = "floats"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"text": ("STRING", {"default": "0 0.25 0.5 0.75 1"})}}

    def floats(self, text):
        return ([float(part) for part in text.split()],)


class ContractRange:
    """A list of numbers: nodes after it run once per number."""

    RETURN_TYPES = ("INT", "STRING")
    RETURN_NAMES = ("numbers", "summary")
    OUTPUT_IS_LIST = (True, False)
    FUNCTION = "numbers"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"stop": ("INT", {"default": 3, "min": 0}), "start": ("INT", {"default": 0})}}

    def numbers(self, stop, start):
        return list(range(start, stop)), f"{start} to {stop}"


class ContractAdd:
    RETURN_TYPES = ("INT",)
    FUNCTION = "add"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"a": ("INT", {"default": 0}), "b": ("INT", {"default": 1})}}

    def add(self, a, b):
        return (a + b,)


class ContractSum:
    """Takes lists whole."""

    INPUT_IS_LIST = True
    RETURN_TYPES = ("INT", "INT")
    RETURN_NAMES = ("sum", "length")
    FUNCTION = "sum"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"values": ("INT", {"default": 0}), "start": ("INT", {"default": 0})}}

    def sum(self, values, start):
        return sum(values, start[0]), len(values)


class ContractAccumulate:
    """Takes a list whole and gives one back."""

    INPUT_IS_LIST = True
    RETURN_TYPES = ("INT",)
    OUTPUT_IS_LIST = (True,)
    FUNCTION = "accumulate"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"values": ("INT", {"default": 0})}}

    def accumulate(self, values):
        return (list(itertools.accumulate(values)),)


class ContractBlock:
    """Gives its value, or a blocker in its place; of a list, for those numbers that are even."""

    RETURN_TYPES = ("INT",)
    FUNCTION = "block"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        modes = ["pass", "block", "block with message", "block even"]
        return {"required": {"value": ("INT", {"default": 0}), "mode": (modes,)}}

    def block(self, value, mode):
        if mode == "block with message":
            return (ExecutionBlocker("stopped on purpose"),)
        if mode == "block" or (mode == "block even" and value % 2 == 0):
            return (ExecutionBlocker(None),)
        return (value,)


class ContractChoose:
    """A switch that asks for the branch it takes, and for that only."""

    RETURN_TYPES = (ANY,)
    FUNCTION = "choose"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        lazy = (ANY, {"lazy": True})
        return {"required": {"first": ("BOOLEAN", {"default": True})}, "optional": {"a": lazy, "b": lazy}}

    def check_lazy_status(self, first, a=None, b=None):
        return [name for name, wanted, value in (("a", first, a), ("b", not first, b)) if wanted and value is None]

    def choose(self, first, a=None, b=None):
        return (a if first else b,)


class ContractFactorial:
    """Expands into a smaller one of itself and a product."""

    RETURN_TYPES = ("INT",)
    FUNCTION = "factorial"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"n": ("INT", {"default": 3})}}

    def factorial(self, n):
        if n <= 1:
            return (1,)
        graph = GraphBuilder()
        rest = graph.node("ContractFactorial", n=n - 1)
        product = graph.node("ContractMultiply", a=n, b=rest.out(0))
        return {"result": (product.out(0),), "expand": graph.finalize()}


class ContractMultiply:
    RETURN_TYPES = ("INT",)
    FUNCTION = "multiply"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"a": ("INT", {"default": 1}), "b": ("INT", {"default": 1})}}

    def multiply(self, a, b):
        return (a * b,)


class ContractExpandImages:
    """Expands into nodes of ComfyUI's own, one result from them and one of its own."""

    RETURN_TYPES = ("IMAGE", "INT")
    FUNCTION = "expand"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"image": ("IMAGE",), "times": ("INT", {"default": 2})}}

    def expand(self, image, times):
        graph = GraphBuilder()
        link = image
        for _ in range(times):
            link = graph.node("ImageInvert", image=link).out(0)
        return {"result": (link, times), "expand": graph.finalize()}


class ContractAsync:
    RETURN_TYPES = ("INT",)
    FUNCTION = "later"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": ("INT", {"default": 0})}}

    async def later(self, value):
        await asyncio.sleep(0.01)
        return (value + 100,)


class ContractBools:
    """A list of yes and no."""

    RETURN_TYPES = ("BOOLEAN",)
    OUTPUT_IS_LIST = (True,)
    FUNCTION = "bools"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"text": ("STRING", {"default": "yes no"})}}

    def bools(self, text):
        return ([word == "yes" for word in text.split()],)


class ContractStack:
    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "stack"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"a": ("IMAGE",), "b": ("IMAGE",)}}

    def stack(self, a, b):
        return (torch.cat([a, b]),)


class ContractExpandFailing:
    """Expands into a node that raises."""

    RETURN_TYPES = ("INT",)
    FUNCTION = "expand"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": ("INT", {"default": 0})}}

    def expand(self, value):
        graph = GraphBuilder()
        return {"result": (graph.node("ContractRaise", kind="ValueError").out(0),), "expand": graph.finalize()}


class ContractHidden:
    """What ComfyUI tells a node about itself."""

    RETURN_TYPES = ("STRING", ANY, ANY)
    RETURN_NAMES = ("class_type", "inputs", "extra_pnginfo")
    FUNCTION = "hidden"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        hidden = {"unique_id": "UNIQUE_ID", "prompt": "PROMPT", "extra": "EXTRA_PNGINFO", "dynprompt": "DYNPROMPT"}
        return {"required": {"value": ("INT", {"default": 0})}, "hidden": hidden}

    def hidden(self, value, unique_id, prompt, extra, dynprompt):
        node = prompt[unique_id]
        assert dynprompt.get_node(unique_id)["class_type"] == node["class_type"]
        return node["class_type"], node["inputs"], extra


class ContractRaise:
    RETURN_TYPES = ("INT",)
    FUNCTION = "fail"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        kinds = ["ValueError", "KeyError", "RuntimeError", "ZeroDivisionError"]
        return {"required": {"kind": (kinds,)}, "optional": {"after": (ANY,)}}

    def fail(self, kind, after=None):
        raise {"ValueError": ValueError, "KeyError": KeyError, "RuntimeError": RuntimeError}.get(
            kind, ZeroDivisionError
        )("on purpose")


class ContractValidate:
    """Checks its inputs by itself."""

    RETURN_TYPES = ("INT",)
    FUNCTION = "keep"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"value": ("INT", {"default": 0})}}

    @classmethod
    def VALIDATE_INPUTS(cls, value):
        return True if value % 2 == 0 else f"{value} is odd"

    def keep(self, value):
        return (value,)


class ContractText:
    """An output node that also gives outputs."""

    OUTPUT_NODE = True
    RETURN_TYPES = ("STRING", "INT")
    FUNCTION = "show"
    CATEGORY = CATEGORY

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"text": ("STRING", {"default": ""})}}

    def show(self, text):
        return {"ui": {"text": [text]}, "result": (text.upper(), len(text))}


class ContractCount:
    """How often it ran: what is cached doesn't count."""

    RETURN_TYPES = ("INT",)
    FUNCTION = "count"
    CATEGORY = CATEGORY
    counter = itertools.count(1)

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"key": ("STRING", {"default": ""})}, "optional": {"after": (ANY,)}}

    def count(self, key, after=None):
        return (next(self.counter),)


NODE_CLASS_MAPPINGS = {
    name: item for name, item in list(globals().items()) if name.startswith("Contract") and isinstance(item, type)
}
