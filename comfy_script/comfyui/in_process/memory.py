"""Models in memory: what is cleaned up between workflows, and when memory runs out."""

from __future__ import annotations

from .modules import comfy

__all__ = ["clean_up_models", "device_memory", "free_main_memory", "free_memory", "is_out_of_memory", "release_models"]

# Of torch's allocator for the CPU, which raises a plain RuntimeError.
_CPU_MESSAGES = ("can't allocate memory", "not enough memory", "cannot allocate memory")


def clean_up_models() -> None:
    """Forgets models that nobody holds any more, as ComfyUI does before a prompt."""
    management = comfy("comfy.model_management")
    management.cleanup_models_gc()
    management.cleanup_models()


def release_models() -> None:
    """Does what ComfyUI does after a prompt: with `--disable-smart-memory`, models leave the device."""
    management = comfy("comfy.model_management")
    if management.DISABLE_SMART_MEMORY:
        management.unload_all_models()


def free_memory() -> None:
    """Unloads all models from the device, and gives torch's cached blocks back."""
    management = comfy("comfy.model_management")
    management.unload_all_models()
    management.soft_empty_cache(True)


def device_memory() -> int:
    """Bytes of memory that the device has which ComfyUI computes on."""
    management = comfy("comfy.model_management")
    total: int = management.get_total_memory(management.get_torch_device())
    return int(total)


def free_main_memory() -> int:
    """Bytes of main memory that are free."""
    import torch

    free: int = comfy("comfy.model_management").get_free_memory(torch.device("cpu"))
    return free


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception says that a device, or this machine, has no memory left."""
    if isinstance(error, MemoryError):
        return True
    management = comfy("comfy.model_management")
    is_oom = getattr(management, "is_oom", None)  # since 0.20
    if is_oom(error) if is_oom is not None else isinstance(error, management.OOM_EXCEPTION):
        return True
    return isinstance(error, RuntimeError) and any(message in str(error).lower() for message in _CPU_MESSAGES)
