"""comfy_script measured beside ComfyScript 0.6.1, on one ComfyUI server, in one run. `make bench` runs it."""
