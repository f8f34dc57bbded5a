"""The stand-in's routes of files, and of our pack's images in memory."""

from __future__ import annotations

import itertools
import mimetypes
import posixpath
from io import BytesIO

import PIL.Image
from aiohttp import web

from comfy_script.nodes.images.memory import NAME
from tests.standin.files import FOLDERS, Files, Outside, split_annotated


class FileRoutes:
    """Answers requests for files, and takes them.

    Args:
        files: The files.
        memory: Whether images go to memory and come from there, too.
    """

    def __init__(self, files: Files, *, memory: bool) -> None:
        self._files = files
        self._memory = memory

    def routes(self) -> list[web.RouteDef]:
        routes = [web.get("/view", self._view), web.post("/upload/image", self._upload)]
        if self._memory:
            path = f"/comfy_script/memory/{{name:{NAME.pattern}}}"
            routes += [web.put(path, self._put_memory), web.get(path, self._get_memory)]
        return routes

    async def _view(self, request: web.Request) -> web.Response:
        if "filename" not in request.query:
            return web.Response(status=404)
        name, folder = split_annotated(request.query["filename"])
        folder = folder or request.query.get("type", "output")
        if not name or name.startswith("/") or ".." in name or folder not in FOLDERS:
            return web.Response(status=400)
        try:
            content = self._files.read(folder, request.query.get("subfolder", ""), posixpath.basename(name))
        except Outside:
            return web.Response(status=403)
        if content is None:
            return web.Response(status=404)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        if "preview" in request.query:
            content, kind = _as_preview(content, request.query["preview"])
        elif request.query.get("channel") in ("rgb", "a"):
            content, kind = _channel(content, request.query["channel"]), "image/png"
        quoted = posixpath.basename(name).replace("\\", "\\\\").replace('"', '\\"')
        return web.Response(body=content, content_type=kind, headers={"Content-Disposition": f'filename="{quoted}"'})

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        image, subfolder, folder = form.get("image"), str(form.get("subfolder", "")), str(form.get("type", "input"))
        if folder not in FOLDERS or isinstance(image, str):
            return web.Response(status=500)
        if image is None or not image.filename:
            return web.Response(status=400)
        content, name = image.file.read(), image.filename
        try:
            if form.get("overwrite") not in ("true", "1"):
                stem, suffix = posixpath.splitext(name)
                for number in itertools.count(1):
                    if self._files.read(folder, subfolder, name) in (None, content):
                        break
                    name = f"{stem} ({number}){suffix}"
            self._files.write(folder, subfolder, name, content)
        except Outside:
            return web.Response(status=400)
        return web.json_response({"name": name, "subfolder": subfolder, "type": folder})

    async def _put_memory(self, request: web.Request) -> web.Response:
        self._files.memory.put(request.match_info["name"], await request.read())
        return web.Response(status=204)

    async def _get_memory(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in self._files.memory:
            return web.Response(status=404)
        headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "attachment"}
        return web.Response(body=self._files.memory.get(name), content_type="application/octet-stream", headers=headers)


def _as_preview(content: bytes, wanted: str) -> tuple[bytes, str]:
    kind, _, quality = wanted.partition(";")
    kind = kind if kind in ("webp", "jpeg") else "webp"
    image = PIL.Image.open(BytesIO(content))
    buffer = BytesIO()
    (image.convert("RGB") if kind == "jpeg" else image).save(buffer, kind, quality=int(quality or 90))
    return buffer.getvalue(), f"image/{kind}"


def _channel(content: bytes, channel: str) -> bytes:
    image = PIL.Image.open(BytesIO(content))
    if channel == "rgb":
        made = image.convert("RGB")
    else:
        made = PIL.Image.new("RGBA", image.size)
        made.putalpha(image.convert("RGBA").getchannel("A"))
    buffer = BytesIO()
    made.save(buffer, "PNG")
    return buffer.getvalue()
