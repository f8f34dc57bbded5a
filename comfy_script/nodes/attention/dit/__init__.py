"""Owns: the attention nodes for DiT models (transformers), where tokens of text and picture attend to each other.

`grid` cuts a picture's or video's tokens into cells and tiles, `joint` is the attention with them, on plain tensors,
and `schedule` says which they are at a sampling step. `layouts` knows where models keep the picture's tokens, `patch`
brings it all into a model, `nodes` are the nodes.
"""
