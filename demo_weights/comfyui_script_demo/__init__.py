"""The weights of comfyui-script's trained demo models; it finds them by an entry point, `comfy_script.demo_weights`."""

from pathlib import Path

__all__ = ["FILE"]

FILE = Path(__file__).with_name("trained.npz")
"""The file."""
