"""Owns: our extension of ComfyUI's page, and its part on the server. Knows: transpile, formats, registry, errors.

The door to the node pack adds it to a ComfyUI. `web` is what the page loads.
"""
