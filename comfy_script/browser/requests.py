"""What the page may ask of its server, and of others: to look, and nothing else."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

__all__ = ["Decision", "judge", "upload_answer"]

Kind: TypeAlias = Literal["own", "other", "prompt", "upload", "quiet", "withheld", "refused"]

_LOOKS = frozenset({"GET", "HEAD", "OPTIONS"})
_QUIET = ("settings", "userdata", "users", "queue", "interrupt", "history", "free")
"""What the page keeps for the user, and commands of the queue: no workflow's values depend on the answers."""
_CODE = frozenset({"script", "stylesheet"})


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of a request.

    Attributes:
        kind: `own`: it goes to the server, with what that needs for access; `other`: it goes to somebody else as it
            is; `prompt`: it is what would be queued; `upload`: a file that would be uploaded; `quiet` and `withheld`:
            it would change something, which is worth telling if it is not the page's own habit; `refused`: nobody
            but the server is asked for data.
        route: The path on the server, without the server's own path and `api/`.
    """

    kind: Kind
    route: str = ""


def judge(method: str, url: str, resource: str, base: str) -> Decision:
    """What becomes of a request of the page.

    Args:
        method: Of HTTP.
        url: Where it goes.
        resource: What the browser wants it for: `script`, `fetch` …
        base: The server's address, with a trailing slash.
    """
    here, there = urlsplit(base), urlsplit(url)
    if (here.scheme, here.netloc) != (there.scheme, there.netloc):
        if there.scheme not in ("http", "https"):
            return Decision("other")
        # Packs load libraries from elsewhere, and users' browsers let them.
        return Decision("other" if method == "GET" and resource in _CODE else "refused")
    route = there.path.removeprefix(here.path).removeprefix("api/")
    if method in _LOOKS:
        return Decision("own", route)
    if route == "prompt":
        return Decision("prompt", route)
    if route in ("upload/image", "upload/mask"):
        return Decision("upload", route)
    return Decision("quiet" if route.partition("/")[0] in _QUIET else "withheld", route)


def upload_answer(body: bytes) -> dict[str, str]:
    """What the server would answer to an upload: under which name it keeps the file."""
    text = body.decode("latin-1")
    name = re.search(r'name="image"; filename="([^"]*)"', text)
    fields = dict(re.findall(r'name="(subfolder|type)"\r\n\r\n([^\r]*)\r\n', text))
    decoded = {key: value.encode("latin-1").decode("utf-8", "replace") for key, value in fields.items()}
    return {
        "name": name[1].encode("latin-1").decode("utf-8", "replace") if name else "",
        "subfolder": decoded.get("subfolder", ""),
        "type": decoded.get("type", "input"),
    }


def queued_answer(prompt_id: str) -> str:
    """What the server would answer to a workflow that it queues."""
    return json.dumps({"prompt_id": prompt_id, "number": 0, "node_errors": {}})
