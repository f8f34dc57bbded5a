from .types import MODEL

class Tcfg:
    """Tangential Damping CFG: TCFG – Tangential Damping CFG (2503.18137)"""
    def __call__(self, model: MODEL) -> MODEL:
        """Tangential Damping CFG: TCFG – Tangential Damping CFG (2503.18137)

        Refine the uncond (negative) to align with the cond (positive) for improving quality.

        Module: comfy_extras.nodes_tcfg · Category: advanced/guidance · Class type: TCFG

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
        """
