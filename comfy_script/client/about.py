"""What one ComfyUI server has: nodes, models, files, versions."""

from __future__ import annotations

from typing import Any

from ..errors import ServerResponseError
from ._http import Answer, Http
from .records import ModelFile

__all__ = ["CLASSES_ROUTE", "About", "objects"]

CLASSES_ROUTE = "comfy_script/classes"
"""Our part on a server answers it."""

# The first /object_info after a start imports and lists a lot (seconds).
_OBJECT_INFO_TIMEOUT = 120.0


class About:
    """The requests for what a server has: a part of `Client`, whose errors they have."""

    _http: Http

    @property
    def timeout(self) -> float:
        """Seconds to wait for a connection, and for each next piece of an answer."""
        return self._http.timeout

    async def object_info(self) -> bytes:
        """GET /object_info: all node definitions, JSON, as the server wrote it."""
        return (await self._http.get("object_info", timeout=max(self.timeout, _OBJECT_INFO_TIMEOUT))).body

    async def embeddings(self) -> list[str]:
        """GET /embeddings: names of the textual-inversion embeddings, without file endings."""
        return _texts(await self._http.get("embeddings"), "names")

    async def scripts(self) -> list[str]:
        """GET /extensions: addresses of the JavaScript files that its page loads, each from the server's root."""
        return _texts(await self._http.get("extensions"), "addresses")

    async def script(self, address: str) -> str:
        """GET one of the files that `scripts` names: its text."""
        return (await self._http.get(address.lstrip("/"))).body.decode(errors="replace")

    async def system_stats(self) -> dict[str, Any]:
        """GET /system_stats: `system` (`comfyui_version`, `pytorch_version`, … ) and `devices` (memory in bytes)."""
        return (await self._http.get("system_stats")).json_object()

    async def features(self) -> dict[str, Any]:
        """GET /features: what the server supports, by name (`supports_preview_metadata`, `max_upload_size` …)."""
        return (await self._http.get("features")).json_object()

    async def has_file(self, filename: str, subfolder: str = "", type: str = "input") -> bool:
        """HEAD /view: whether the server has a file that it would show. Arguments as of `view`."""
        params = {"filename": filename, "subfolder": subfolder, "type": type}
        answer = await self._http.request("HEAD", "view", params=params)
        if answer.status in (400, 403, 404):
            return False
        answer.require_success()
        return True

    async def node_classes(self) -> dict[str, Any] | None:
        """GET /comfy_script/classes: what node classes say beyond their JSON; None where our nodes aren't installed."""
        said = await self._optional(CLASSES_ROUTE, max(self.timeout, _OBJECT_INFO_TIMEOUT))
        return said if isinstance(said, dict) else None

    async def versions(self) -> dict[str, Any]:
        """GET /comfy_script/versions: commits and versions of ComfyUI and its packs; empty without our node pack."""
        said = await self._optional("comfy_script/versions")
        return said if isinstance(said, dict) else {}

    async def model_folders(self) -> dict[str, tuple[str, ...]]:
        """GET /experiment/models: kind of model (`checkpoints`) → folders on the server's disk; empty without such a
        route."""
        return {
            each["name"]: tuple(folder for folder in each["folders"] if isinstance(folder, str))
            for each in objects(await self._optional("experiment/models"))
            if isinstance(each.get("name"), str) and isinstance(each.get("folders"), list)
        }

    async def model_files(self, folder: str) -> list[ModelFile]:
        """GET /experiment/models/{folder}: the files of a kind of model (`checkpoints`); empty if it doesn't tell."""
        return [
            ModelFile(each["name"], each["pathIndex"], each["size"], each["modified"])
            for each in objects(await self._optional(f"experiment/models/{folder}"))
            if isinstance(each.get("name"), str)
            and isinstance(each.get("pathIndex"), int)
            and isinstance(each.get("size"), int)
            and isinstance(each.get("modified"), int | float)
        ]

    async def _optional(self, route: str, timeout: float | None = None) -> Any:
        """What a route answers as JSON; None if the server doesn't have it."""
        answer = await self._http.request("GET", route, timeout=timeout)
        try:
            return answer.json() if answer.status == 200 else None
        except ServerResponseError:  # what stands before a server may answer anything for what it doesn't know
            return None


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a list in an answer; none where it is something else."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _texts(answer: Answer, what: str) -> list[str]:
    texts = answer.json()
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise answer.unexpected(f"is not a list of {what}")
    return texts
