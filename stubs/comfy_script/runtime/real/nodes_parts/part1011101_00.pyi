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

class ModelMergeCosmos14B:
    """ModelMergeCosmos14B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embedder: float = 1.0,
        extra_pos_embedder: float = 1.0,
        x_embedder: float = 1.0,
        t_embedder: float = 1.0,
        affline_norm: float = 1.0,
        blocks_block0: float = 1.0,
        blocks_block1: float = 1.0,
        blocks_block2: float = 1.0,
        blocks_block3: float = 1.0,
        blocks_block4: float = 1.0,
        blocks_block5: float = 1.0,
        blocks_block6: float = 1.0,
        blocks_block7: float = 1.0,
        blocks_block8: float = 1.0,
        blocks_block9: float = 1.0,
        blocks_block10: float = 1.0,
        blocks_block11: float = 1.0,
        blocks_block12: float = 1.0,
        blocks_block13: float = 1.0,
        blocks_block14: float = 1.0,
        blocks_block15: float = 1.0,
        blocks_block16: float = 1.0,
        blocks_block17: float = 1.0,
        blocks_block18: float = 1.0,
        blocks_block19: float = 1.0,
        blocks_block20: float = 1.0,
        blocks_block21: float = 1.0,
        blocks_block22: float = 1.0,
        blocks_block23: float = 1.0,
        blocks_block24: float = 1.0,
        blocks_block25: float = 1.0,
        blocks_block26: float = 1.0,
        blocks_block27: float = 1.0,
        blocks_block28: float = 1.0,
        blocks_block29: float = 1.0,
        blocks_block30: float = 1.0,
        blocks_block31: float = 1.0,
        blocks_block32: float = 1.0,
        blocks_block33: float = 1.0,
        blocks_block34: float = 1.0,
        blocks_block35: float = 1.0,
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeCosmos14B.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            pos_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'pos_embedder.'.
            extra_pos_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'extra_pos_embedder.'.
            x_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'x_embedder.'.
            t_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedder.'.
            affline_norm (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'affline_norm.'.
            blocks_block0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block0.'.
            blocks_block1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block1.'.
            blocks_block2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block2.'.
            blocks_block3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block3.'.
            blocks_block4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block4.'.
            blocks_block5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block5.'.
            blocks_block6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block6.'.
            blocks_block7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block7.'.
            blocks_block8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block8.'.
            blocks_block9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block9.'.
            blocks_block10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block10.'.
            blocks_block11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block11.'.
            blocks_block12 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block12.'.
            blocks_block13 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block13.'.
            blocks_block14 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block14.'.
            blocks_block15 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block15.'.
            blocks_block16 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block16.'.
            blocks_block17 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block17.'.
            blocks_block18 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block18.'.
            blocks_block19 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block19.'.
            blocks_block20 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block20.'.
            blocks_block21 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block21.'.
            blocks_block22 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block22.'.
            blocks_block23 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block23.'.
            blocks_block24 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block24.'.
            blocks_block25 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block25.'.
            blocks_block26 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block26.'.
            blocks_block27 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block27.'.
            blocks_block28 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block28.'.
            blocks_block29 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block29.'.
            blocks_block30 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block30.'.
            blocks_block31 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block31.'.
            blocks_block32 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block32.'.
            blocks_block33 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block33.'.
            blocks_block34 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block34.'.
            blocks_block35 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'blocks.block35.'.
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeCosmosPredict2_14B:
    """ModelMergeCosmosPredict2_14B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embedder: float = 1.0,
        x_embedder: float = 1.0,
        t_embedder: float = 1.0,
        t_embedding_norm: float = 1.0,
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
        final_layer: float = 1.0,
    ) -> MODEL:
        """ModelMergeCosmosPredict2_14B.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            pos_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'pos_embedder.'.
            x_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'x_embedder.'.
            t_embedder (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedder.'.
            t_embedding_norm (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 't_embedding_norm.'.
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
