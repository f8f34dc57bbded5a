"""What a pool costs as it grows: the real scheduler with workers that do nothing, by `python -m benchmarks.scale`."""
