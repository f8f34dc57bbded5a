"""Owns: what ComfyUI's page makes of a workflow file, from opening it to what it sends to the server.

One rule of the page per module. A file goes through them in the order of `load.py` and `send.py`.
"""
