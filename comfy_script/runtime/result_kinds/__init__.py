"""Our plugins of the point `comfy_script.results`, a module for each kind of result."""
