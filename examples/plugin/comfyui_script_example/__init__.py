"""Plugins for comfy_script, one per module."""
