from .types import MODEL

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

class ModelMergeLTXV:
    """ModelMergeLTXV."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        patchify_proj: float = 1.0,
        adaln_single: float = 1.0,
        caption_projection: float = 1.0,
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
        scale_shift_table: float = 1.0,
        proj_out: float = 1.0,
    ) -> MODEL:
        """ModelMergeLTXV.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            patchify_proj (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'patchify_proj.'.
            adaln_single (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'adaln_single.'.
            caption_projection (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'caption_projection.'.
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
            scale_shift_table (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            proj_out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'proj_out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeMochiPreview:
    """ModelMergeMochiPreview."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_frequencies: float = 1.0,
        t_embedder: float = 1.0,
        t5_y_embedder: float = 1.0,
        t5_yproj: float = 1.0,
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
        blocks_28: float = 1.0,
        blocks_29: float = 1.0,
        blocks_30: float = 1.0,
        blocks_31: float = 1.0,
        blocks_32: float = 1.0,
        blocks_33: float = 1.0,
        blocks_34: float = 1.0,
        blocks_35: float = 1.0,
        blocks_36: float = 1.0,
        blocks_37: float = 1.0,
        blocks_38: float = 1.0,
        blocks_39: float = 1.0,
        blocks_40: float = 1.0,
        blocks_41: float = 1.0,
        blocks_42: float = 1.0,
        blocks_43: float = 1.0,
        blocks_44: float = 1.0,
        blocks_45: float = 1.0,
        blocks_46: float = 1.0,
        blocks_47: float = 1.0,
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeMochiPreview.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            pos_frequencies (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'pos_frequencies.'.
            t_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedder.'.
            t5_y_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't5_y_embedder.'.
            t5_yproj (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't5_yproj.'.
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
            blocks_28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.28.'.
            blocks_29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.29.'.
            blocks_30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.30.'.
            blocks_31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.31.'.
            blocks_32 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.32.'.
            blocks_33 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.33.'.
            blocks_34 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.34.'.
            blocks_35 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.35.'.
            blocks_36 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.36.'.
            blocks_37 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.37.'.
            blocks_38 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.38.'.
            blocks_39 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.39.'.
            blocks_40 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.40.'.
            blocks_41 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.41.'.
            blocks_42 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.42.'.
            blocks_43 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.43.'.
            blocks_44 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.44.'.
            blocks_45 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.45.'.
            blocks_46 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.46.'.
            blocks_47 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.47.'.
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSD3_2B:
    """ModelMergeSD3_2B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embed: float = 1.0,
        x_embedder: float = 1.0,
        context_embedder: float = 1.0,
        y_embedder: float = 1.0,
        t_embedder: float = 1.0,
        joint_blocks_0: float = 1.0,
        joint_blocks_1: float = 1.0,
        joint_blocks_2: float = 1.0,
        joint_blocks_3: float = 1.0,
        joint_blocks_4: float = 1.0,
        joint_blocks_5: float = 1.0,
        joint_blocks_6: float = 1.0,
        joint_blocks_7: float = 1.0,
        joint_blocks_8: float = 1.0,
        joint_blocks_9: float = 1.0,
        joint_blocks_10: float = 1.0,
        joint_blocks_11: float = 1.0,
        joint_blocks_12: float = 1.0,
        joint_blocks_13: float = 1.0,
        joint_blocks_14: float = 1.0,
        joint_blocks_15: float = 1.0,
        joint_blocks_16: float = 1.0,
        joint_blocks_17: float = 1.0,
        joint_blocks_18: float = 1.0,
        joint_blocks_19: float = 1.0,
        joint_blocks_20: float = 1.0,
        joint_blocks_21: float = 1.0,
        joint_blocks_22: float = 1.0,
        joint_blocks_23: float = 1.0,
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeSD3_2B.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            pos_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'pos_embed.'.
            x_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'x_embedder.'.
            context_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'context_embedder.'.
            y_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'y_embedder.'.
            t_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedder.'.
            joint_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.0.'.
            joint_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.1.'.
            joint_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.2.'.
            joint_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.3.'.
            joint_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.4.'.
            joint_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.5.'.
            joint_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.6.'.
            joint_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.7.'.
            joint_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.8.'.
            joint_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.9.'.
            joint_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.10.'.
            joint_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.11.'.
            joint_blocks_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.12.'.
            joint_blocks_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.13.'.
            joint_blocks_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.14.'.
            joint_blocks_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.15.'.
            joint_blocks_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.16.'.
            joint_blocks_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.17.'.
            joint_blocks_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.18.'.
            joint_blocks_19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.19.'.
            joint_blocks_20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.20.'.
            joint_blocks_21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.21.'.
            joint_blocks_22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.22.'.
            joint_blocks_23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.23.'.
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSDXL:
    """ModelMergeSDXL."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        time_embed: float = 1.0,
        label_emb: float = 1.0,
        input_blocks_0: float = 1.0,
        input_blocks_1: float = 1.0,
        input_blocks_2: float = 1.0,
        input_blocks_3: float = 1.0,
        input_blocks_4: float = 1.0,
        input_blocks_5: float = 1.0,
        input_blocks_6: float = 1.0,
        input_blocks_7: float = 1.0,
        input_blocks_8: float = 1.0,
        middle_block_0: float = 1.0,
        middle_block_1: float = 1.0,
        middle_block_2: float = 1.0,
        output_blocks_0: float = 1.0,
        output_blocks_1: float = 1.0,
        output_blocks_2: float = 1.0,
        output_blocks_3: float = 1.0,
        output_blocks_4: float = 1.0,
        output_blocks_5: float = 1.0,
        output_blocks_6: float = 1.0,
        output_blocks_7: float = 1.0,
        output_blocks_8: float = 1.0,
        out: float = 1.0,
    ) -> MODEL:
        """ModelMergeSDXL.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            time_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embed.'.
            label_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'label_emb.'.
            input_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            input_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle_block_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle_block_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            middle_block_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            output_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeWAN2_1:
    """ModelMergeWAN2_1: 1.3B model has 30 blocks, 14B model has 40 blocks."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        patch_embedding: float = 1.0,
        time_embedding: float = 1.0,
        time_projection: float = 1.0,
        text_embedding: float = 1.0,
        img_emb: float = 1.0,
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
        blocks_28: float = 1.0,
        blocks_29: float = 1.0,
        blocks_30: float = 1.0,
        blocks_31: float = 1.0,
        blocks_32: float = 1.0,
        blocks_33: float = 1.0,
        blocks_34: float = 1.0,
        blocks_35: float = 1.0,
        blocks_36: float = 1.0,
        blocks_37: float = 1.0,
        blocks_38: float = 1.0,
        blocks_39: float = 1.0,
        head: float = 1.0,
    ) -> MODEL:
        """ModelMergeWAN2_1: 1.3B model has 30 blocks, 14B model has 40 blocks.

        Image to video model has the extra img_emb.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            patch_embedding (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'patch_embedding.'.
            time_embedding (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embedding.'.
            time_projection (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_projection.'.
            text_embedding (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'text_embedding.'.
            img_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'img_emb.'.
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
            blocks_28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.28.'.
            blocks_29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.29.'.
            blocks_30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.30.'.
            blocks_31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.31.'.
            blocks_32 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.32.'.
            blocks_33 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.33.'.
            blocks_34 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.34.'.
            blocks_35 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.35.'.
            blocks_36 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.36.'.
            blocks_37 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.37.'.
            blocks_38 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.38.'.
            blocks_39 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.39.'.
            head (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'head.'.

        Returns:
            MODEL (MODEL)
        """
