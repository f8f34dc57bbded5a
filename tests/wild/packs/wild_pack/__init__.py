"""Nodes that behave as those of well-known packs do, each in one way: see `test_own_packs`."""

import json
import random

from aiohttp import web
from server import PromptServer

WEB_DIRECTORY = "web"


class Wide(str):
    """A type that equals every other one; the registry shows it as `*`."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = str.__hash__


class Open(dict):
    """Inputs that contain every name."""

    def __contains__(self, name):
        return True

    def __getitem__(self, name):
        return super().get(name, (WIDE,))


WIDE = Wide("*")


def node(required=None, optional=None, hidden=None, returns=("STRING",), run=None, output=False):
    """A node class with these inputs; it gives what it was called with, as JSON, unless `run` says what."""

    def go(self, **given):
        value = run(**given) if run else json.dumps(given, sort_keys=True, default=str)
        return {"ui": {"text": [str(value)]}, "result": (value,)} if output else (value,)

    def input_types(cls):
        kinds = {"required": required or {}, "optional": optional, "hidden": hidden}
        return {kind: inputs() if callable(inputs) else inputs for kind, inputs in kinds.items() if inputs is not None}

    parts = {"FUNCTION": "go", "CATEGORY": "wild", "RETURN_TYPES": returns, "OUTPUT_NODE": output, "go": go}
    return type("WildNode", (), {**parts, "INPUT_TYPES": classmethod(input_types)})


def find_self(unique_id, extra_pnginfo):
    nodes = extra_pnginfo["workflow"]["nodes"]
    return next(each["type"] for each in nodes if str(each["id"]) == unique_id)


async def show_page(request):
    return web.Response(text="<!DOCTYPE html><title>A pack's page</title>", content_type="text/html")


PromptServer.instance.app.router.add_get("/embeddings", show_page)

TEXT = ("STRING", {"default": "a"})
ID = {"unique_id": "UNIQUE_ID", "extra_pnginfo": "EXTRA_PNGINFO"}

NODE_CLASS_MAPPINGS = {
    "WildOpen": node({"text": TEXT}, Open()),
    "WildWide": node({"anything": (WIDE,)}, returns=(WIDE,), run=lambda anything: anything),
    "WildRandom": node(lambda: {"seed": ("INT", {"default": random.randrange(2**31), "max": 2**31})}),
    "WildShow": node({"value": (WIDE,)}, output=True, run=lambda value: value),
    "WildRows": node({"before": ("INT", {"default": 1})}, Open()),
    "WildColour": node(
        {"before": ("INT", {"default": 1}), "colour": ("WILD_COLOUR",), "after": ("INT", {"default": 2})}
    ),
    "WildGrow": node({}, Open({"value_1": (WIDE,)})),
    "WildQueued": node({"seed": ("INT", {"default": -1, "min": -1}), "text": TEXT}),
    "WildSelf": node({}, hidden=ID, run=find_self),
    # Names that are no identifiers, or somebody else's.
    "3DLoader": node({"3d": TEXT}, returns=("3D_MESH",)),
    "Wild {}": node({"{}": ("{}",)}, returns=("{}",)),
    "class": node({"class": TEXT, "self": TEXT}),
    "KSampler!": node({"text": TEXT}),
    'It\'s "odd" <&>': node({"it's": TEXT}),
    "УзелÜ": node({"größe": ("INT", {"default": 3})}),
    "load": node({"text": TEXT}, returns=("os",)),
}
