"""Owns: one ComfyUI server over HTTP and websocket, its requests, events and files. No node knowledge. Knows: errors."""
