"""A custom node that wants a server while it is imported, and when it runs."""

from aiohttp import web
from server import PromptServer

routes = PromptServer.instance.routes


@routes.get("/needs_server")
async def answer(request):
    return web.Response(text="here")


class NeedsServer:
    RETURN_TYPES = ("STRING",)
    FUNCTION = "run"
    CATEGORY = "real"

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"text": ("STRING", {"default": "a"})}, "hidden": {"unique_id": "UNIQUE_ID"}}

    def run(self, text, unique_id):
        PromptServer.instance.send_sync("needs_server", {"node": unique_id, "text": text})
        return (f"{text} from {unique_id}",)


NODE_CLASS_MAPPINGS = {"NeedsServer": NeedsServer}
