"""Trains the weights that `comfy_script.demo_model` ships; see `__main__.py`."""
