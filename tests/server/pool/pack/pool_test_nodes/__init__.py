"""Nodes that stand for a GPU's work, and for what goes wrong on one."""

from __future__ import annotations

import os
import signal
import time
from typing import Any

import torch


class PoolSleep:
    """Takes its time; the number makes it another job."""

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        return {"required": {"seconds": ("FLOAT", {"default": 0.1}), "number": ("INT", {"default": 0})}}

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "tests"

    def run(self, seconds: float, number: int) -> tuple[Any]:
        print(f"POOL TEST RUNS {number}", flush=True)
        time.sleep(seconds)
        return (torch.full((1, 8, 8, 3), (number % 256) / 255),)


class PoolDie:
    """Kills the server that runs it."""

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        return {"required": {"number": ("INT", {"default": 0})}}

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "tests"

    def run(self, number: int) -> tuple[Any]:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("it is dead")


class PoolHold:
    """Keeps Python's lock, so that the server is silent."""

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:
        return {"required": {"seconds": ("INT", {"default": 1}), "number": ("INT", {"default": 0})}}

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "tests"

    def run(self, seconds: int, number: int) -> tuple[Any]:
        import ctypes

        ctypes.PyDLL(None).sleep(seconds)  # other than CDLL, it keeps the lock
        return (torch.zeros(1, 8, 8, 3),)


NODE_CLASS_MAPPINGS = {"PoolSleep": PoolSleep, "PoolDie": PoolDie, "PoolHold": PoolHold}
