"""Calls of all nodes, compared with what ComfyUI itself says of them."""
