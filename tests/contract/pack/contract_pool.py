"""Nodes that stand for a GPU's work, and for what goes wrong on one."""

import os
import time
from pathlib import Path

import torch
from comfy.utils import ProgressBar


class PoolSteps:
    """Takes its time, in steps; writes the number into the file that the environment names, when it begins."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "contract"

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"number": ("INT", {"default": 0, "max": 10**6}), "steps": ("INT", {"default": 1})}}

    def run(self, number, steps):
        log = os.environ.get("CONTRACT_POOL_LOG")
        if log:
            with Path(log).open("a") as file:
                file.write(f"{number}\n")
        bar = ProgressBar(steps)
        for _ in range(steps):
            time.sleep(0.05)
            bar.update(1)
        return (torch.full((1, 8, 8, 3), (number % 256) / 255),)


class PoolRaises:
    """Raises."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "contract"

    @classmethod
    def INPUT_TYPES(cls):
        return {"required": {"number": ("INT", {"default": 0})}}

    def run(self, number):
        if number == 1:
            raise torch.OutOfMemoryError("no room for it")
        raise ValueError(f"the number {number} is bad")


NODE_CLASS_MAPPINGS = {"PoolSteps": PoolSteps, "PoolRaises": PoolRaises}
