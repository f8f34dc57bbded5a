"""Owns: the ComfyUI installation, how to find, install and start it; all knowledge of its releases. Knows: errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._late import late_attributes

if TYPE_CHECKING:
    from .args import ComfyUIArgs
    from .group import ServerGroup
    from .installation import Installation, detect, find_installation, installations, missing_requirements
    from .installing import install
    from .node_pack import add_node_pack, node_pack_config, node_pack_directory
    from .releases import DEFAULT_VERSION, RELEASES
    from .server import Server

__all__ = [
    "DEFAULT_VERSION",
    "RELEASES",
    "ComfyUIArgs",
    "Installation",
    "Server",
    "ServerGroup",
    "add_node_pack",
    "detect",
    "find_installation",
    "install",
    "installations",
    "missing_requirements",
    "node_pack_config",
    "node_pack_directory",
]

# Most scripts talk to a server that runs already: they don't pay for subprocess and urllib.
__getattr__ = late_attributes(
    __name__,
    {
        "DEFAULT_VERSION": "releases",
        "RELEASES": "releases",
        "ComfyUIArgs": "args",
        "Installation": "installation",
        "Server": "server",
        "ServerGroup": "group",
        "add_node_pack": "node_pack",
        "detect": "installation",
        "find_installation": "installation",
        "install": "installing",
        "installations": "installation",
        "missing_requirements": "installation",
        "node_pack_config": "node_pack",
        "node_pack_directory": "node_pack",
    },
)
