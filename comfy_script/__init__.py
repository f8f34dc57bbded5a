"""Write ComfyUI workflows as plain, typed Python."""
