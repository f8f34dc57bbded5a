"""Write ComfyUI workflows as plain, typed Python."""

from ._distribution import require_own_folder

__all__ = ["__version__"]

__version__ = "1.0.0.dev0"

require_own_folder()
