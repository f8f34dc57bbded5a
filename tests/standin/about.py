"""The stand-in's routes that say what it has and what it is."""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.standin.files import Files
from tests.standin.nodes import Node

MAX_UPLOAD = 100 * 2**20
FEATURES = {
    "supports_preview_metadata": True,
    "supports_model_type_tags": True,
    "max_upload_size": MAX_UPLOAD,
    "extension": {"manager": {"supports_v4": True}},
    "node_replacements": True,
    "assets": False,
}


class About:
    """Answers such requests."""

    def __init__(self, nodes: Mapping[str, Node], files: Files, version: Callable[[], str]) -> None:
        self._nodes = nodes
        self._files = files
        self._version = version

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/object_info", self._object_info),
            web.get("/object_info/{class_type}", self._one_object_info),
            web.get("/embeddings", self._embeddings),
            web.get("/system_stats", self._system_stats),
            web.get("/features", self._features),
            web.get("/experiment/models", self._model_folders),
            web.get("/experiment/models/{folder}", self._model_files),
        ]

    async def _object_info(self, request: web.Request) -> web.Response:
        return web.json_response({name: node.described(self._files) for name, node in self._nodes.items()})

    async def _one_object_info(self, request: web.Request) -> web.Response:
        name = request.match_info["class_type"]
        return web.json_response({name: self._nodes[name].described(self._files)} if name in self._nodes else {})

    async def _embeddings(self, request: web.Request) -> web.Response:
        return web.json_response([posixpath.splitext(name)[0] for name in self._files.models["embeddings"]])

    async def _model_folders(self, request: web.Request) -> web.Response:
        listed = [
            {"name": kind, "folders": folders, "extensions": [".safetensors"]}
            for kind, folders in self._files.model_folders.items()
        ]
        return web.json_response(listed)

    async def _model_files(self, request: web.Request) -> web.Response:
        folders = self._files.model_folders.get(request.match_info["folder"])
        if folders is None:
            return web.Response(status=404)
        return web.json_response(_files_in(folders))

    async def _system_stats(self, request: web.Request) -> web.Response:
        memory = {"vram_total": 2**34, "vram_free": 2**33, "torch_vram_total": 2**34, "torch_vram_free": 2**33}
        system = {
            "os": sys.platform,
            "ram_total": 2**34,
            "ram_free": 2**33,
            "comfyui_version": self._version(),
            "required_frontend_version": "1.47.12",
            "installed_templates_version": "0.11.27",
            "required_templates_version": "0.11.27",
            "comfy_package_versions": [],
            "python_version": sys.version,
            "pytorch_version": "2.11.0+cpu",
            "embedded_python": False,
            "deploy_environment": "local-git",
            "argv": ["main.py"],
        }
        return web.json_response(
            {"system": system, "devices": [{"name": "cpu", "type": "cpu", "index": None, **memory}]}
        )

    async def _features(self, request: web.Request) -> web.Response:
        return web.json_response(FEATURES)


def _files_in(folders: list[str]) -> list[dict[str, Any]]:
    listed = []
    for index, folder in enumerate(folders):
        for path in sorted(Path(folder).glob("**/*.*")):
            stat = path.stat()
            times = {"modified": stat.st_mtime, "created": stat.st_ctime}
            name = path.relative_to(folder).as_posix()
            listed.append({"name": name, "pathIndex": index, **times, "size": stat.st_size})
    return listed
