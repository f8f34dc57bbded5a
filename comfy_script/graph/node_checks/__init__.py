"""Our plugins of the point `comfy_script.checks`, a module for each pack of nodes."""
