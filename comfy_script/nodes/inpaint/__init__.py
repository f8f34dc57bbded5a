"""Owns: inpainting in a crop around the mask, and stitching the result back."""
