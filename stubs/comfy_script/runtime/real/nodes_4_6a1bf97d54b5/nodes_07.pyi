from .types import MODEL

class ModelMergeAuraflow:
    """ModelMergeAuraflow."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        init_x_linear: float = 1.0,
        positional_encoding: float = 1.0,
        cond_seq_linear: float = 1.0,
        register_tokens: float = 1.0,
        t_embedder: float = 1.0,
        double_layers_0: float = 1.0,
        double_layers_1: float = 1.0,
        double_layers_2: float = 1.0,
        double_layers_3: float = 1.0,
        single_layers_0: float = 1.0,
        single_layers_1: float = 1.0,
        single_layers_2: float = 1.0,
        single_layers_3: float = 1.0,
        single_layers_4: float = 1.0,
        single_layers_5: float = 1.0,
        single_layers_6: float = 1.0,
        single_layers_7: float = 1.0,
        single_layers_8: float = 1.0,
        single_layers_9: float = 1.0,
        single_layers_10: float = 1.0,
        single_layers_11: float = 1.0,
        single_layers_12: float = 1.0,
        single_layers_13: float = 1.0,
        single_layers_14: float = 1.0,
        single_layers_15: float = 1.0,
        single_layers_16: float = 1.0,
        single_layers_17: float = 1.0,
        single_layers_18: float = 1.0,
        single_layers_19: float = 1.0,
        single_layers_20: float = 1.0,
        single_layers_21: float = 1.0,
        single_layers_22: float = 1.0,
        single_layers_23: float = 1.0,
        single_layers_24: float = 1.0,
        single_layers_25: float = 1.0,
        single_layers_26: float = 1.0,
        single_layers_27: float = 1.0,
        single_layers_28: float = 1.0,
        single_layers_29: float = 1.0,
        single_layers_30: float = 1.0,
        single_layers_31: float = 1.0,
        modF: float = 1.0,
        final_linear: float = 1.0,
    ) -> MODEL:
        """ModelMergeAuraflow.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            init_x_linear (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'init_x_linear.'.
            positional_encoding (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            cond_seq_linear (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'cond_seq_linear.'.
            register_tokens (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            t_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedder.'.
            double_layers_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_layers.0.'.
            double_layers_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_layers.1.'.
            double_layers_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_layers.2.'.
            double_layers_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_layers.3.'.
            single_layers_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.0.'.
            single_layers_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.1.'.
            single_layers_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.2.'.
            single_layers_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.3.'.
            single_layers_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.4.'.
            single_layers_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.5.'.
            single_layers_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.6.'.
            single_layers_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.7.'.
            single_layers_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.8.'.
            single_layers_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.9.'.
            single_layers_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.10.'.
            single_layers_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.11.'.
            single_layers_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.12.'.
            single_layers_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.13.'.
            single_layers_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.14.'.
            single_layers_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.15.'.
            single_layers_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.16.'.
            single_layers_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.17.'.
            single_layers_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.18.'.
            single_layers_19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.19.'.
            single_layers_20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.20.'.
            single_layers_21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.21.'.
            single_layers_22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.22.'.
            single_layers_23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.23.'.
            single_layers_24 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.24.'.
            single_layers_25 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.25.'.
            single_layers_26 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.26.'.
            single_layers_27 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.27.'.
            single_layers_28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.28.'.
            single_layers_29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.29.'.
            single_layers_30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.30.'.
            single_layers_31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_layers.31.'.
            modF (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'modF.'.
            final_linear (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_linear.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeFlux1:
    """ModelMergeFlux1."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        img_in: float = 1.0,
        time_in: float = 1.0,
        guidance_in: float = 1.0,
        vector_in: float = 1.0,
        txt_in: float = 1.0,
        double_blocks_0: float = 1.0,
        double_blocks_1: float = 1.0,
        double_blocks_2: float = 1.0,
        double_blocks_3: float = 1.0,
        double_blocks_4: float = 1.0,
        double_blocks_5: float = 1.0,
        double_blocks_6: float = 1.0,
        double_blocks_7: float = 1.0,
        double_blocks_8: float = 1.0,
        double_blocks_9: float = 1.0,
        double_blocks_10: float = 1.0,
        double_blocks_11: float = 1.0,
        double_blocks_12: float = 1.0,
        double_blocks_13: float = 1.0,
        double_blocks_14: float = 1.0,
        double_blocks_15: float = 1.0,
        double_blocks_16: float = 1.0,
        double_blocks_17: float = 1.0,
        double_blocks_18: float = 1.0,
        single_blocks_0: float = 1.0,
        single_blocks_1: float = 1.0,
        single_blocks_2: float = 1.0,
        single_blocks_3: float = 1.0,
        single_blocks_4: float = 1.0,
        single_blocks_5: float = 1.0,
        single_blocks_6: float = 1.0,
        single_blocks_7: float = 1.0,
        single_blocks_8: float = 1.0,
        single_blocks_9: float = 1.0,
        single_blocks_10: float = 1.0,
        single_blocks_11: float = 1.0,
        single_blocks_12: float = 1.0,
        single_blocks_13: float = 1.0,
        single_blocks_14: float = 1.0,
        single_blocks_15: float = 1.0,
        single_blocks_16: float = 1.0,
        single_blocks_17: float = 1.0,
        single_blocks_18: float = 1.0,
        single_blocks_19: float = 1.0,
        single_blocks_20: float = 1.0,
        single_blocks_21: float = 1.0,
        single_blocks_22: float = 1.0,
        single_blocks_23: float = 1.0,
        single_blocks_24: float = 1.0,
        single_blocks_25: float = 1.0,
        single_blocks_26: float = 1.0,
        single_blocks_27: float = 1.0,
        single_blocks_28: float = 1.0,
        single_blocks_29: float = 1.0,
        single_blocks_30: float = 1.0,
        single_blocks_31: float = 1.0,
        single_blocks_32: float = 1.0,
        single_blocks_33: float = 1.0,
        single_blocks_34: float = 1.0,
        single_blocks_35: float = 1.0,
        single_blocks_36: float = 1.0,
        single_blocks_37: float = 1.0,
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeFlux1.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            img_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'img_in.'.
            time_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_in.'.
            guidance_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.
            vector_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'vector_in.'.
            txt_in (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'txt_in.'.
            double_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.0.'.
            double_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.1.'.
            double_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.2.'.
            double_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.3.'.
            double_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.4.'.
            double_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.5.'.
            double_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.6.'.
            double_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.7.'.
            double_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.8.'.
            double_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.9.'.
            double_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.10.'.
            double_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.11.'.
            double_blocks_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.12.'.
            double_blocks_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.13.'.
            double_blocks_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.14.'.
            double_blocks_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.15.'.
            double_blocks_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.16.'.
            double_blocks_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.17.'.
            double_blocks_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'double_blocks.18.'.
            single_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.0.'.
            single_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.1.'.
            single_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.2.'.
            single_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.3.'.
            single_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.4.'.
            single_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.5.'.
            single_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.6.'.
            single_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.7.'.
            single_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.8.'.
            single_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.9.'.
            single_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.10.'.
            single_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.11.'.
            single_blocks_12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.12.'.
            single_blocks_13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.13.'.
            single_blocks_14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.14.'.
            single_blocks_15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.15.'.
            single_blocks_16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.16.'.
            single_blocks_17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.17.'.
            single_blocks_18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.18.'.
            single_blocks_19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.19.'.
            single_blocks_20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.20.'.
            single_blocks_21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.21.'.
            single_blocks_22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.22.'.
            single_blocks_23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.23.'.
            single_blocks_24 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.24.'.
            single_blocks_25 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.25.'.
            single_blocks_26 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.26.'.
            single_blocks_27 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.27.'.
            single_blocks_28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.28.'.
            single_blocks_29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.29.'.
            single_blocks_30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.30.'.
            single_blocks_31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.31.'.
            single_blocks_32 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.32.'.
            single_blocks_33 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.33.'.
            single_blocks_34 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.34.'.
            single_blocks_35 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.35.'.
            single_blocks_36 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.36.'.
            single_blocks_37 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'single_blocks.37.'.
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSD35Large:
    """ModelMergeSD35_Large."""
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
        joint_blocks_24: float = 1.0,
        joint_blocks_25: float = 1.0,
        joint_blocks_26: float = 1.0,
        joint_blocks_27: float = 1.0,
        joint_blocks_28: float = 1.0,
        joint_blocks_29: float = 1.0,
        joint_blocks_30: float = 1.0,
        joint_blocks_31: float = 1.0,
        joint_blocks_32: float = 1.0,
        joint_blocks_33: float = 1.0,
        joint_blocks_34: float = 1.0,
        joint_blocks_35: float = 1.0,
        joint_blocks_36: float = 1.0,
        joint_blocks_37: float = 1.0,
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeSD35_Large.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific · Class type: ModelMergeSD35_Large

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
            joint_blocks_24 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.24.'.
            joint_blocks_25 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.25.'.
            joint_blocks_26 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.26.'.
            joint_blocks_27 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.27.'.
            joint_blocks_28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.28.'.
            joint_blocks_29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.29.'.
            joint_blocks_30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.30.'.
            joint_blocks_31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.31.'.
            joint_blocks_32 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.32.'.
            joint_blocks_33 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.33.'.
            joint_blocks_34 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.34.'.
            joint_blocks_35 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.35.'.
            joint_blocks_36 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.36.'.
            joint_blocks_37 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'joint_blocks.37.'.
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

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
