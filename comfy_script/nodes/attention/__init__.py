"""Owns: the attention nodes, which let a UNet's self-attention look at fewer tokens.

`pooling`, `tiling` and `schedule` are the formulas, on plain tensors; `unet` brings them into a model; `nodes` are the
nodes. The formulas are those of the extension comfyui_slothful_attention by MitoshiroPJ (2023-12-16), whose workflows
load here.
"""
