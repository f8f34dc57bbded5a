"""Our plugins of the point `comfy_script.previewers`, a module for each kind of value."""
