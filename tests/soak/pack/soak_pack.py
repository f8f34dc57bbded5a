"""A node for `make soak`: tells that it begins, takes its time, and fails if it is to."""

import os
import socket
import time

import comfy.model_management


class SoakJob:
    """Hands on its images after so many seconds. Each run is told to the socket that COMFY_SCRIPT_SOAK names."""

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {
                "images": ("IMAGE",),
                "token": ("STRING", {"default": ""}),
                "seconds": ("FLOAT", {"default": 0.0, "min": 0.0, "max": 60.0, "step": 0.001}),
                "fails": ("BOOLEAN", {"default": False}),
            }
        }

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "tests"

    def run(self, images, token, seconds, fails):
        # A datagram that is sent has arrived, whatever becomes of this process; and no full disk stops it.
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
            told.sendto(token.encode(), os.environ["COMFY_SCRIPT_SOAK"])
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            comfy.model_management.throw_exception_if_processing_interrupted()
            time.sleep(0.01)
        if fails:
            raise ValueError(f"{token} is to fail")
        return (images,)


NODE_CLASS_MAPPINGS = {"SoakJob": SoakJob}
