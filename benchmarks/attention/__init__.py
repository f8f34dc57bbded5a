"""The attention nodes measured on ComfyUI's UNets with random weights. `python -m benchmarks.attention` runs it."""
