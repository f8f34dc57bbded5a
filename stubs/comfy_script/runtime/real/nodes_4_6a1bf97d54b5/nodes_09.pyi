from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealFiles, RealOutput
from .types import (
    AUDIO,
    AUDIO_RECORD,
    CLIP,
    CONDITIONING,
    IMAGE,
    LATENT,
    MODEL,
    SAMPLER,
    SIGMAS,
    VAE,
    WEBCAM,
    WidgetValue,
)

class ModelMergeQwenImage:
    """ModelMergeQwenImage."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embeds: float = 1.0,
        img_in: float = 1.0,
        txt_norm: float = 1.0,
        txt_in: float = 1.0,
        time_text_embed: float = 1.0,
        transformer_blocks_0: float = 1.0,
        transformer_blocks_1: float = 1.0,
        transformer_blocks_2: float = 1.0,
        transformer_blocks_3: float = 1.0,
        transformer_blocks_4: float = 1.0,
        transformer_blocks_5: float = 1.0,
        transformer_blocks_6: float = 1.0,
        transformer_blocks_7: float = 1.0,
        transformer_blocks_8: float = 1.0,
        transformer_blocks_9: float = 1.0,
        transformer_blocks_10: float = 1.0,
        transformer_blocks_11: float = 1.0,
        transformer_blocks_12: float = 1.0,
        transformer_blocks_13: float = 1.0,
        transformer_blocks_14: float = 1.0,
        transformer_blocks_15: float = 1.0,
        transformer_blocks_16: float = 1.0,
        transformer_blocks_17: float = 1.0,
        transformer_blocks_18: float = 1.0,
        transformer_blocks_19: float = 1.0,
        transformer_blocks_20: float = 1.0,
        transformer_blocks_21: float = 1.0,
        transformer_blocks_22: float = 1.0,
        transformer_blocks_23: float = 1.0,
        transformer_blocks_24: float = 1.0,
        transformer_blocks_25: float = 1.0,
        transformer_blocks_26: float = 1.0,
        transformer_blocks_27: float = 1.0,
        transformer_blocks_28: float = 1.0,
        transformer_blocks_29: float = 1.0,
        transformer_blocks_30: float = 1.0,
        transformer_blocks_31: float = 1.0,
        transformer_blocks_32: float = 1.0,
        transformer_blocks_33: float = 1.0,
        transformer_blocks_34: float = 1.0,
        transformer_blocks_35: float = 1.0,
        transformer_blocks_36: float = 1.0,
        transformer_blocks_37: float = 1.0,
        transformer_blocks_38: float = 1.0,
        transformer_blocks_39: float = 1.0,
        transformer_blocks_40: float = 1.0,
        transformer_blocks_41: float = 1.0,
        transformer_blocks_42: float = 1.0,
        transformer_blocks_43: float = 1.0,
        transformer_blocks_44: float = 1.0,
        transformer_blocks_45: float = 1.0,
        transformer_blocks_46: float = 1.0,
        transformer_blocks_47: float = 1.0,
        transformer_blocks_48: float = 1.0,
        transformer_blocks_49: float = 1.0,
        transformer_blocks_50: float = 1.0,
        transformer_blocks_51: float = 1.0,
        transformer_blocks_52: float = 1.0,
        transformer_blocks_53: float = 1.0,
        transformer_blocks_54: float = 1.0,
        transformer_blocks_55: float = 1.0,
        transformer_blocks_56: float = 1.0,
        transformer_blocks_57: float = 1.0,
        transformer_blocks_58: float = 1.0,
        transformer_blocks_59: float = 1.0,
        proj_out: float = 1.0,
    ) -> MODEL:
        """ModelMergeQwenImage.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            pos_embeds (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'pos_embeds.'.
            img_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'img_in.'.
            txt_norm (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txt_norm.'.
            txt_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txt_in.'.
            time_text_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_text_embed.'.
            transformer_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.0.'.
            transformer_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.1.'.
            transformer_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.2.'.
            transformer_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.3.'.
            transformer_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.4.'.
            transformer_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.5.'.
            transformer_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.6.'.
            transformer_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.7.'.
            transformer_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.8.'.
            transformer_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.9.'.
            transformer_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.10.'.
            transformer_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.11.'.
            transformer_blocks_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.12.'.
            transformer_blocks_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.13.'.
            transformer_blocks_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.14.'.
            transformer_blocks_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.15.'.
            transformer_blocks_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.16.'.
            transformer_blocks_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.17.'.
            transformer_blocks_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.18.'.
            transformer_blocks_19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.19.'.
            transformer_blocks_20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.20.'.
            transformer_blocks_21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.21.'.
            transformer_blocks_22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.22.'.
            transformer_blocks_23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.23.'.
            transformer_blocks_24 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.24.'.
            transformer_blocks_25 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.25.'.
            transformer_blocks_26 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.26.'.
            transformer_blocks_27 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.27.'.
            transformer_blocks_28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.28.'.
            transformer_blocks_29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.29.'.
            transformer_blocks_30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.30.'.
            transformer_blocks_31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.31.'.
            transformer_blocks_32 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.32.'.
            transformer_blocks_33 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.33.'.
            transformer_blocks_34 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.34.'.
            transformer_blocks_35 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.35.'.
            transformer_blocks_36 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.36.'.
            transformer_blocks_37 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.37.'.
            transformer_blocks_38 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.38.'.
            transformer_blocks_39 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.39.'.
            transformer_blocks_40 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.40.'.
            transformer_blocks_41 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.41.'.
            transformer_blocks_42 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.42.'.
            transformer_blocks_43 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.43.'.
            transformer_blocks_44 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.44.'.
            transformer_blocks_45 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.45.'.
            transformer_blocks_46 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.46.'.
            transformer_blocks_47 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.47.'.
            transformer_blocks_48 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.48.'.
            transformer_blocks_49 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.49.'.
            transformer_blocks_50 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.50.'.
            transformer_blocks_51 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.51.'.
            transformer_blocks_52 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.52.'.
            transformer_blocks_53 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.53.'.
            transformer_blocks_54 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.54.'.
            transformer_blocks_55 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.55.'.
            transformer_blocks_56 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.56.'.
            transformer_blocks_57 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.57.'.
            transformer_blocks_58 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.58.'.
            transformer_blocks_59 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'transformer_blocks.59.'.
            proj_out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'proj_out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeKrea2:
    """ModelMergeKrea2."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        first: float = 1.0,
        tmlp: float = 1.0,
        txtmlp: float = 1.0,
        tproj: float = 1.0,
        txtfusion_layerwise_blocks_0: float = 1.0,
        txtfusion_layerwise_blocks_1: float = 1.0,
        txtfusion_projector: float = 1.0,
        txtfusion_refiner_blocks_0: float = 1.0,
        txtfusion_refiner_blocks_1: float = 1.0,
        blocks_0: float = 1.0,
        blocks_1: float = 1.0,
        blocks_2: float = 1.0,
        blocks_3: float = 1.0,
        blocks_4: float = 1.0,
        blocks_5: float = 1.0,
        blocks_6: float = 1.0,
        blocks_7: float = 1.0,
        blocks_8: float = 1.0,
        blocks_9: float = 1.0,
        blocks_10: float = 1.0,
        blocks_11: float = 1.0,
        blocks_12: float = 1.0,
        blocks_13: float = 1.0,
        blocks_14: float = 1.0,
        blocks_15: float = 1.0,
        blocks_16: float = 1.0,
        blocks_17: float = 1.0,
        blocks_18: float = 1.0,
        blocks_19: float = 1.0,
        blocks_20: float = 1.0,
        blocks_21: float = 1.0,
        blocks_22: float = 1.0,
        blocks_23: float = 1.0,
        blocks_24: float = 1.0,
        blocks_25: float = 1.0,
        blocks_26: float = 1.0,
        blocks_27: float = 1.0,
        last: float = 1.0,
    ) -> MODEL:
        """ModelMergeKrea2.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            first (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'first.'.
            tmlp (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'tmlp.'.
            txtmlp (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txtmlp.'.
            tproj (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'tproj.'.
            txtfusion_layerwise_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txtfusion.layerwise_blocks.0.'.
            txtfusion_layerwise_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txtfusion.layerwise_blocks.1.'.
            txtfusion_projector (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txtfusion.projector.'.
            txtfusion_refiner_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txtfusion.refiner_blocks.0.'.
            txtfusion_refiner_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txtfusion.refiner_blocks.1.'.
            blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.0.'.
            blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.1.'.
            blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.2.'.
            blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.3.'.
            blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.4.'.
            blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.5.'.
            blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.6.'.
            blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.7.'.
            blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.8.'.
            blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.9.'.
            blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.10.'.
            blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.11.'.
            blocks_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.12.'.
            blocks_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.13.'.
            blocks_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.14.'.
            blocks_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.15.'.
            blocks_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.16.'.
            blocks_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.17.'.
            blocks_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.18.'.
            blocks_19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.19.'.
            blocks_20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.20.'.
            blocks_21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.21.'.
            blocks_22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.22.'.
            blocks_23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.23.'.
            blocks_24 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.24.'.
            blocks_25 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.25.'.
            blocks_26 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.26.'.
            blocks_27 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.27.'.
            last (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'last.'.

        Returns:
            MODEL (MODEL)
        """

class PerturbedAttentionGuidance:
    """PerturbedAttentionGuidance."""
    def __call__(self, model: MODEL, scale: float = 3.0) -> MODEL:
        """PerturbedAttentionGuidance.

        Module: comfy_extras.nodes_pag · Category: model/patch/unet

        Args:
            model (MODEL, required)
            scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class AlignYourStepsScheduler_model_type(str, Enum):
    SD1 = "SD1"
    SDXL = "SDXL"
    SVD = "SVD"

class AlignYourStepsScheduler:
    """AlignYourStepsScheduler."""
    model_type = AlignYourStepsScheduler_model_type
    def __call__(
        self,
        model_type: AlignYourStepsScheduler_model_type | Literal["SD1", "SDXL", "SVD"] = "SD1",
        steps: int = 10,
        denoise: float = 1.0,
    ) -> SIGMAS:
        """AlignYourStepsScheduler.

        Module: comfy_extras.nodes_align_your_steps · Category: model/sampling/schedulers

        Args:
            model_type (COMBO, optional): Default 'SD1'. One of: 'SD1', 'SDXL', 'SVD'.
            steps (INT, optional): Range 1 to 10000. Default 10.
            denoise (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            SIGMAS (Tensor [steps + 1], falling)
        """

class UNetSelfAttentionMultiply:
    """UNetSelfAttentionMultiply."""
    def __call__(self, model: MODEL, q: float = 1.0, k: float = 1.0, v: float = 1.0, out: float = 1.0) -> MODEL:
        """UNetSelfAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class UNetCrossAttentionMultiply:
    """UNetCrossAttentionMultiply."""
    def __call__(self, model: MODEL, q: float = 1.0, k: float = 1.0, v: float = 1.0, out: float = 1.0) -> MODEL:
        """UNetCrossAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class CLIPAttentionMultiply:
    """CLIPAttentionMultiply."""
    def __call__(self, clip: CLIP, q: float = 1.0, k: float = 1.0, v: float = 1.0, out: float = 1.0) -> CLIP:
        """CLIPAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            q (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            k (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            v (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            CLIP (CLIP)
        """

class UNetTemporalAttentionMultiply:
    """UNetTemporalAttentionMultiply."""
    def __call__(
        self,
        model: MODEL,
        self_structural: float = 1.0,
        self_temporal: float = 1.0,
        cross_structural: float = 1.0,
        cross_temporal: float = 1.0,
    ) -> MODEL:
        """UNetTemporalAttentionMultiply.

        Module: comfy_extras.nodes_attention_multiply · Category: experimental/attention_experiments
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            self_structural (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            self_temporal (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            cross_structural (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            cross_temporal (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class SamplerLCMUpscale_upscale_method(str, Enum):
    bislerp = "bislerp"
    nearest_exact = "nearest-exact"
    bilinear = "bilinear"
    area = "area"
    bicubic = "bicubic"

class SamplerLCMUpscale:
    """SamplerLCMUpscale."""
    upscale_method = SamplerLCMUpscale_upscale_method
    def __call__(
        self,
        scale_ratio: float = 1.0,
        scale_steps: int = -1,
        upscale_method: SamplerLCMUpscale_upscale_method | Literal["bislerp", "nearest-exact", "bilinear", "area", "bicubic"] = "bislerp",
    ) -> SAMPLER:
        """SamplerLCMUpscale.

        Module: comfy_extras.nodes_advanced_samplers · Category: model/sampling/samplers

        Args:
            scale_ratio (FLOAT, optional): Range 0.1 to 20.0, step 0.01. Default 1.0.
            scale_steps (INT, optional): Range -1 to 1000. Default -1.
            upscale_method (COMBO, optional): Default 'bislerp'. One of: 'bislerp', 'nearest-exact', 'bilinear', 'area', 'bicubic'.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerLCM:
    """SamplerLCM: LCM sampler with tunable per-step noise. s_noise is a multiplier on the model's training noise scale"""
    def __call__(self, s_noise: float = 1.0, s_noise_end: float = 1.0, noise_clip_std: float = 0.0) -> SAMPLER:
        """SamplerLCM: LCM sampler with tunable per-step noise. s_noise is a multiplier on the model's training noise scale

        Module: comfy_extras.nodes_advanced_samplers · Category: model/sampling/samplers

        Args:
            s_noise (FLOAT, optional): Per-step noise multiplier at the first step (1.0 = match training). Range 0.0 to 64.0, step 0.01. Default 1.0.
            s_noise_end (FLOAT, optional): Per-step noise multiplier at the last step. Set equal to s_noise for a constant schedule. Range 0.0 to 64.0, step 0.01. Default 1.0.
            noise_clip_std (FLOAT, optional): Clamp per-step noise to +/- N*std. 0 disables. Range 0.0 to 10.0, step 0.01. Default 0.0.

        Returns:
            SAMPLER (SAMPLER)
        """

class SamplerEulerCFGpp_version(str, Enum):
    regular = "regular"
    alternative = "alternative"

class SamplerEulerCFGpp:
    """SamplerEulerCFG++."""
    version = SamplerEulerCFGpp_version
    def __call__(self, version: SamplerEulerCFGpp_version | Literal["regular", "alternative"] = "regular") -> SAMPLER:
        """SamplerEulerCFG++.

        Module: comfy_extras.nodes_advanced_samplers · Category: experimental
        Experimental: may change in a future version.

        Args:
            version (COMBO, optional): Default 'regular'. One of: 'regular', 'alternative'.

        Returns:
            SAMPLER (SAMPLER)
        """

class WebcamCapture:
    """Webcam Capture."""
    def __call__(
        self,
        image: WidgetValue | WEBCAM,
        width: int = 0,
        height: int = 0,
        capture_on_queue: bool = True,
    ) -> IMAGE:
        """Webcam Capture.

        Module: comfy_extras.nodes_webcam · Category: image

        Args:
            image (WEBCAM, required)
            width (INT, optional): Range 0 to 16384. Default 0.
            height (INT, optional): Range 0 to 16384. Default 0.
            capture_on_queue (BOOLEAN, optional): Default True.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class EmptyLatentAudio:
    """Empty Latent Audio."""
    def __call__(self, seconds: float = 47.6, batch_size: int = 1) -> LATENT:
        """Empty Latent Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            seconds (FLOAT, optional): Range 1.0 to 1000.0, step 0.1. Default 47.6.
            batch_size (INT, optional): The number of latent images in the batch. Range 1 to 4096. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VAEEncodeAudio:
    """VAE Encode Audio."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput, vae: VAE) -> LATENT:
        """VAE Encode Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            audio (AUDIO, required)
            vae (VAE, required)

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class VAEDecodeAudio:
    """VAE Decode Audio."""
    def __call__(self, samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput, vae: VAE) -> AUDIO:
        """VAE Decode Audio.

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class VAEDecodeAudioTiled:
    """VAE Decode Audio (Tiled)."""
    def __call__(
        self,
        samples: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        vae: VAE,
        tile_size: int = 512,
        overlap: int = 64,
    ) -> AUDIO:
        """VAE Decode Audio (Tiled).

        Module: comfy_extras.nodes_audio · Category: model/latent

        Args:
            samples (LATENT, required)
            vae (VAE, required)
            tile_size (INT, optional): Range 32 to 8192, step 8. Default 512.
            overlap (INT, optional): Range 0 to 1024, step 8. Default 64.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SaveAudio:
    """Save Audio (FLAC) (DEPRECATED)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
    ) -> RealFiles:
        """Save Audio (FLAC) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SaveAudioMP3_quality(str, Enum):
    V0 = "V0"
    _128k = "128k"
    _320k = "320k"

class SaveAudioMP3:
    """Save Audio (MP3) (DEPRECATED)."""
    quality = SaveAudioMP3_quality
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        quality: SaveAudioMP3_quality | Literal["V0", "128k", "320k"] = "V0",
    ) -> RealFiles:
        """Save Audio (MP3) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.
            quality (COMBO, optional): Default 'V0'. One of: 'V0', '128k', '320k'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SaveAudioOpus_quality(str, Enum):
    _64k = "64k"
    _96k = "96k"
    _128k = "128k"
    _192k = "192k"
    _320k = "320k"

class SaveAudioOpus:
    """Save Audio (Opus) (DEPRECATED)."""
    quality = SaveAudioOpus_quality
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        quality: SaveAudioOpus_quality | Literal["64k", "96k", "128k", "192k", "320k"] = "128k",
    ) -> RealFiles:
        """Save Audio (Opus) (DEPRECATED).

        Module: comfy_extras.nodes_audio · Category: audio
        Deprecated: may go away in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)
            filename_prefix (STRING, optional): Default 'audio/ComfyUI'.
            quality (COMBO, optional): Default '128k'. One of: '64k', '96k', '128k', '192k', '320k'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SaveAudioAdvanced_format(str, Enum):
    flac = "flac"
    mp3 = "mp3"
    opus = "opus"

class SaveAudioAdvanced_format_quality(str, Enum):
    V0 = "V0"
    _128k = "128k"
    _320k = "320k"
    _64k = "64k"
    _96k = "96k"
    _192k = "192k"

SaveAudioAdvanced_format_quality_values: TypeAlias = Literal[
    "V0",
    "128k",
    "320k",
    SaveAudioAdvanced_format_quality.V0,
    SaveAudioAdvanced_format_quality._128k,
    SaveAudioAdvanced_format_quality._320k,
]

SaveAudioAdvanced_format_quality_values_: TypeAlias = Literal[
    "64k",
    "96k",
    "128k",
    "192k",
    "320k",
    SaveAudioAdvanced_format_quality._64k,
    SaveAudioAdvanced_format_quality._96k,
    SaveAudioAdvanced_format_quality._128k,
    SaveAudioAdvanced_format_quality._192k,
    SaveAudioAdvanced_format_quality._320k,
]

class SaveAudioAdvanced:
    """Save Audio (Advanced): Saves the input audio to your ComfyUI output directory."""
    format = SaveAudioAdvanced_format
    format_quality = SaveAudioAdvanced_format_quality
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        format: Literal["flac", SaveAudioAdvanced_format.flac] = "flac",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        *,
        format: Literal["mp3", SaveAudioAdvanced_format.mp3],
        format_quality: SaveAudioAdvanced_format_quality_values = "V0",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: Literal["mp3", SaveAudioAdvanced_format.mp3],
        *,
        format_quality: SaveAudioAdvanced_format_quality_values = "V0",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        *,
        format: Literal["opus", SaveAudioAdvanced_format.opus],
        format_quality: SaveAudioAdvanced_format_quality_values_ = "128k",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: Literal["opus", SaveAudioAdvanced_format.opus],
        *,
        format_quality: SaveAudioAdvanced_format_quality_values_ = "128k",
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput = "audio/ComfyUI",
        *,
        format: Mapping[str, Any],
    ) -> RealFiles: ...
    @overload
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        filename_prefix: str | list[str] | RealOutput,
        format: Mapping[str, Any],
    ) -> RealFiles:
        """Save Audio (Advanced): Saves the input audio to your ComfyUI output directory.

        Module: comfy_extras.nodes_audio · Category: audio
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required): The audio to save.
            filename_prefix (STRING, optional): The prefix for the file to save. May include formatting tokens such as %date:yyyy-MM-dd%. Default 'audio/ComfyUI'.
            format (COMBO, optional): The file format in which to save the audio. Default 'flac'. One of: 'flac', 'mp3', 'opus'.
            format_quality (COMBO, if format is one of 'mp3', 'opus'): Default 'V0' (mp3). Default '128k' (opus). One of: 'V0', '128k', '320k', '64k', '96k', '192k'.

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class LoadAudio_audio(str, Enum): ...  # type: ignore[misc]

class LoadAudio:
    """Load Audio."""
    audio = LoadAudio_audio
    def __call__(self, audio: LoadAudio_audio | str) -> AUDIO:
        """Load Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (COMBO, required)

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class PreviewAudio:
    """Preview Audio: Preview the audio without saving it to the ComfyUI output directory."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput) -> RealFiles:
        """Preview Audio: Preview the audio without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_audio · Category: audio
        Output node: runs even if nothing uses its outputs.

        Args:
            audio (AUDIO, required)

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """

class ConditioningStableAudio:
    """ConditioningStableAudio."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        seconds_start: float = 0.0,
        seconds_total: float = 47.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """ConditioningStableAudio.

        Module: comfy_extras.nodes_audio · Category: model/conditioning/stable audio

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            seconds_start (FLOAT, optional): Range 0.0 to 1000.0, step 0.1. Default 0.0.
            seconds_total (FLOAT, optional): Range 0.0 to 1000.0, step 0.1. Default 47.0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class RecordAudio:
    """Record Audio."""
    def __call__(self, audio: WidgetValue | AUDIO_RECORD) -> AUDIO:
        """Record Audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO_RECORD, required)

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class TrimAudioDuration:
    """Trim Audio Duration: Trim audio tensor into chosen time range."""
    def __call__(
        self,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        start_index: float = 0.0,
        duration: float = 60.0,
    ) -> AUDIO:
        """Trim Audio Duration: Trim audio tensor into chosen time range.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)
            start_index (FLOAT, optional): Start time in seconds, can be negative to count from the end (supports sub-seconds). Range -18446744073709551615 to 18446744073709551615, step 0.01. Default 0.0.
            duration (FLOAT, optional): Duration in seconds. At least 0.0, step 0.01. Default 60.0.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SplitAudioChannels:
    """Split Audio Channels: Separates the audio into left and right channels."""
    def __call__(self, audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput) -> tuple[AUDIO, AUDIO]:
        """Split Audio Channels: Separates the audio into left and right channels.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio (AUDIO, required)

        Returns:
            left (dict of waveform [batch, channels, samples] and sample_rate)
            right (dict of waveform [batch, channels, samples] and sample_rate)
        """

class JoinAudioChannels:
    """Join Audio Channels: Joins left and right mono audio channels into a stereo audio."""
    def __call__(
        self,
        audio_left: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        audio_right: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> AUDIO:
        """Join Audio Channels: Joins left and right mono audio channels into a stereo audio.

        Module: comfy_extras.nodes_audio · Category: audio

        Args:
            audio_left (AUDIO, required)
            audio_right (AUDIO, required)

        Returns:
            audio (dict of waveform [batch, channels, samples] and sample_rate)
        """
