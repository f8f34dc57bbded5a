"""Owns: ComfyUI's node registry as records. Knows: errors."""
