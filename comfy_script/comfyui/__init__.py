"""Owns: the ComfyUI installation, how to find, install and start it; all knowledge of its releases. Knows: errors."""
