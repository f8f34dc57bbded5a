"""Where a registry comes from, other than a server: a file, or ComfyUI in this process."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .._files import reason
from .._reading import gunzip, read_bytes
from .._text import get_logger
from ..errors import RegistryError
from .classes import read_classes
from .registry import Registry

__all__ = ["from_process", "read_file"]

logger = get_logger(__name__)

_GZIP_MAGIC = b"\x1f\x8b"


def read_file(path: str | Path) -> Registry:
    """Reads a registry from a file: a saved answer to `/object_info`, or what `Registry.save` wrote.

    Args:
        path: JSON, plain or compressed with gzip (told by its content, whatever its name).

    Raises:
        RegistryError: There is no such file, it can't be read, or it holds no registry; of invalid JSON it says at
            which line and column.
    """
    path = Path(path)
    try:
        data = read_bytes(path)
        if data.startswith(_GZIP_MAGIC):
            data = gunzip(data, path)
    except FileNotFoundError as error:
        raise RegistryError(
            f"There is no registry file {path}. Save one with Registry.save(), or a server's answer to /object_info."
        ) from error
    except EOFError as error:
        raise RegistryError(f"The registry file {path} is cut off: its compressed data has no end.") from error
    except (OSError, zlib.error) as error:
        raise RegistryError(f"The registry file {path} can't be read: {reason(error)}.") from error
    return Registry.from_object_info(data, origin=str(path))


def from_process(
    class_mappings: Mapping[str, type],
    display_names: Mapping[str, str] | None = None,
    *,
    embeddings: Iterable[str] = (),
    origin: str = "in-process",
) -> Registry:
    """Reads the node classes of a ComfyUI that runs in this process, as its server would describe them, and more.

    V3 classes describe themselves (`GET_NODE_INFO_V1`), V1 classes by their attributes. A class that fails to is left
    out, and named in the log and in the registry's `rejected`, where the server would leave it out, too. What the
    classes say beyond that, `read_classes` sees.

    Args:
        class_mappings: `NODE_CLASS_MAPPINGS` of ComfyUI's module `nodes`, after its extra and custom nodes were loaded.
        display_names: `NODE_DISPLAY_NAME_MAPPINGS` of the same module.
        embeddings: Names of the embeddings, as the server answers to `/embeddings`.
        origin: Where it comes from, for messages.

    Raises:
        RegistryError: None of the classes is a node.
    """
    document: dict[str, str] = {}
    failed: dict[str, str] = {}
    for name, node in class_mappings.items():
        try:
            # As text, because tuples, lazy dictionaries and texts with their own `__eq__` are to become plain data.
            document[name] = json.dumps(_describe(name, node, display_names or {}), separators=(",", ":"))
        except Exception as error:  # noqa: BLE001 - a pack's own code runs here, and one bad node must not cost the rest
            failed[name] = f"{type(error).__name__}: {error}"
            logger.warning("Node %s of %s is left out: %s", name, origin, failed[name])
    if failed and not document:
        name, reason = next(iter(failed.items()))
        raise RegistryError(f"None of the {len(failed)} classes from {origin} describes a node; {name}: {reason}.")
    text = ",".join(f"{json.dumps(name)}:{node}" for name, node in document.items())
    registry = Registry.from_object_info(
        f"{{{text}}}".encode(),
        embeddings=embeddings,
        classes=read_classes(class_mappings),
        origin=origin,
        place=origin,
    )
    return registry.with_rejected(failed) if failed else registry


def _describe(name: str, node: Any, display_names: Mapping[str, str]) -> Mapping[str, Any]:
    """What ComfyUI 0.30.0's server answers about a class."""
    describe_v3 = getattr(node, "GET_NODE_INFO_V1", None)
    if describe_v3 is not None:
        description: Mapping[str, Any] = describe_v3()
        return description
    inputs = node.INPUT_TYPES()
    outputs = node.RETURN_TYPES
    description = {
        "input": inputs,
        "input_order": {section: list(keys) for section, keys in inputs.items() if keys is not None},
        "is_input_list": getattr(node, "INPUT_IS_LIST", False),
        "output": outputs,
        "output_is_list": getattr(node, "OUTPUT_IS_LIST", [False] * len(outputs)),
        "output_name": getattr(node, "RETURN_NAMES", outputs),
        "name": name,
        "display_name": display_names.get(name, name),
        "description": getattr(node, "DESCRIPTION", ""),
        "python_module": getattr(node, "RELATIVE_PYTHON_MODULE", "nodes"),
        "category": getattr(node, "CATEGORY", "sd"),
        "output_node": getattr(node, "OUTPUT_NODE", False) is True,
        "has_intermediate_output": getattr(node, "HAS_INTERMEDIATE_OUTPUT", False) is True,
    }
    # These are there only if they are set, or only if the class has them. The order is the server's, for the hash.
    if hasattr(node, "OUTPUT_TOOLTIPS"):
        description["output_tooltips"] = node.OUTPUT_TOOLTIPS
    for flag in ("DEPRECATED", "EXPERIMENTAL", "DEV_ONLY"):
        if getattr(node, flag, False):
            description[flag.lower()] = True
    if hasattr(node, "API_NODE"):
        description["api_node"] = node.API_NODE
    description["search_aliases"] = getattr(node, "SEARCH_ALIASES", [])
    if hasattr(node, "ESSENTIALS_CATEGORY"):
        description["essentials_category"] = node.ESSENTIALS_CATEGORY
    return description
