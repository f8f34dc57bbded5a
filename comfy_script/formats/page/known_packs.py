"""Node packs whose JavaScript is known: what it changes has rules, and all else was seen to be sent as the file has it.

Those without rules were held to the real page, or have no JavaScript.
"""

from __future__ import annotations

__all__ = ["is_known_pack"]

_WITH_RULES = frozenset(
    {
        "cg-image-filter",
        "cg-use-everywhere",
        "comfy-mtb",
        "comfy_mtb",
        "comfyui-animatediff-evolved",
        "comfyui-art-venture",
        "comfyui-custom-scripts",
        "comfyui-easy-use",
        "comfyui-impact-pack",
        "comfyui-inspire-pack",
        "comfyui-kjnodes",
        "comfyui-lora-manager",
        "comfyui-mxtoolkit",
        "comfyui-tinyterranodes",
        "comfyui-videohelpersuite",
        "comfyui_essentials",
        "comfyui_tinyterranodes",
        "controlflowutils",
        "efficiency-nodes-comfyui",
        "rgthree-comfy",
    }
)
_OTHERS = frozenset(
    {
        "comfy_script",
        "comfyliterals",
        "comfymath",
        "comfyui-crystools",
        "comfyui-florence2",
        "comfyui-gguf",
        "comfyui-image-saver",
        "comfyui-inpaint-cropandstitch",
        "comfyui-logic",
        "comfyui-logicutils",
        "comfyui-prompt-control",
        "comfyui-wanvideowrapper",
        "comfyui_comfyroll_customnodes",
        "comfyui_controlnet_aux",
        "comfyui_ipadapter_plus",
        "comfyui_layerstyle",
        "comfyui_ultimatesdupscale",
        "execution-inversion-demo-comfyui",
        "mikey_nodes",
        "sdxl_prompt_styler",
        "was-node-suite-comfyui",
    }
)
_KNOWN = _WITH_RULES | _OTHERS


def is_known_pack(folder: str) -> bool:
    """Whether the JavaScript of a pack is known, or it has none.

    Args:
        folder: The name of the folder that it is installed in; in any case, and as registries of packs write it.
    """
    return folder.casefold() in _KNOWN
