from .types import FLOAT, MODEL

class ModelMergeCosmos7B:
    """ModelMergeCosmos7B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embedder: float | FLOAT = 1.0,
        extra_pos_embedder: float | FLOAT = 1.0,
        x_embedder: float | FLOAT = 1.0,
        t_embedder: float | FLOAT = 1.0,
        affline_norm: float | FLOAT = 1.0,
        blocks_block0: float | FLOAT = 1.0,
        blocks_block1: float | FLOAT = 1.0,
        blocks_block2: float | FLOAT = 1.0,
        blocks_block3: float | FLOAT = 1.0,
        blocks_block4: float | FLOAT = 1.0,
        blocks_block5: float | FLOAT = 1.0,
        blocks_block6: float | FLOAT = 1.0,
        blocks_block7: float | FLOAT = 1.0,
        blocks_block8: float | FLOAT = 1.0,
        blocks_block9: float | FLOAT = 1.0,
        blocks_block10: float | FLOAT = 1.0,
        blocks_block11: float | FLOAT = 1.0,
        blocks_block12: float | FLOAT = 1.0,
        blocks_block13: float | FLOAT = 1.0,
        blocks_block14: float | FLOAT = 1.0,
        blocks_block15: float | FLOAT = 1.0,
        blocks_block16: float | FLOAT = 1.0,
        blocks_block17: float | FLOAT = 1.0,
        blocks_block18: float | FLOAT = 1.0,
        blocks_block19: float | FLOAT = 1.0,
        blocks_block20: float | FLOAT = 1.0,
        blocks_block21: float | FLOAT = 1.0,
        blocks_block22: float | FLOAT = 1.0,
        blocks_block23: float | FLOAT = 1.0,
        blocks_block24: float | FLOAT = 1.0,
        blocks_block25: float | FLOAT = 1.0,
        blocks_block26: float | FLOAT = 1.0,
        blocks_block27: float | FLOAT = 1.0,
        final_layer: float | FLOAT = 1.0,
    ) -> MODEL:
        """ModelMergeCosmos7B.

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
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeCosmosPredict2_2B:
    """ModelMergeCosmosPredict2_2B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embedder: float | FLOAT = 1.0,
        x_embedder: float | FLOAT = 1.0,
        t_embedder: float | FLOAT = 1.0,
        t_embedding_norm: float | FLOAT = 1.0,
        blocks_0: float | FLOAT = 1.0,
        blocks_1: float | FLOAT = 1.0,
        blocks_2: float | FLOAT = 1.0,
        blocks_3: float | FLOAT = 1.0,
        blocks_4: float | FLOAT = 1.0,
        blocks_5: float | FLOAT = 1.0,
        blocks_6: float | FLOAT = 1.0,
        blocks_7: float | FLOAT = 1.0,
        blocks_8: float | FLOAT = 1.0,
        blocks_9: float | FLOAT = 1.0,
        blocks_10: float | FLOAT = 1.0,
        blocks_11: float | FLOAT = 1.0,
        blocks_12: float | FLOAT = 1.0,
        blocks_13: float | FLOAT = 1.0,
        blocks_14: float | FLOAT = 1.0,
        blocks_15: float | FLOAT = 1.0,
        blocks_16: float | FLOAT = 1.0,
        blocks_17: float | FLOAT = 1.0,
        blocks_18: float | FLOAT = 1.0,
        blocks_19: float | FLOAT = 1.0,
        blocks_20: float | FLOAT = 1.0,
        blocks_21: float | FLOAT = 1.0,
        blocks_22: float | FLOAT = 1.0,
        blocks_23: float | FLOAT = 1.0,
        blocks_24: float | FLOAT = 1.0,
        blocks_25: float | FLOAT = 1.0,
        blocks_26: float | FLOAT = 1.0,
        blocks_27: float | FLOAT = 1.0,
        final_layer: float | FLOAT = 1.0,
    ) -> MODEL:
        """ModelMergeCosmosPredict2_2B.

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
            final_layer (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'final_layer.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeFlux1:
    """ModelMergeFlux1."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        img_in: float | FLOAT = 1.0,
        time_in: float | FLOAT = 1.0,
        guidance_in: float | FLOAT = 1.0,
        vector_in: float | FLOAT = 1.0,
        txt_in: float | FLOAT = 1.0,
        double_blocks_0: float | FLOAT = 1.0,
        double_blocks_1: float | FLOAT = 1.0,
        double_blocks_2: float | FLOAT = 1.0,
        double_blocks_3: float | FLOAT = 1.0,
        double_blocks_4: float | FLOAT = 1.0,
        double_blocks_5: float | FLOAT = 1.0,
        double_blocks_6: float | FLOAT = 1.0,
        double_blocks_7: float | FLOAT = 1.0,
        double_blocks_8: float | FLOAT = 1.0,
        double_blocks_9: float | FLOAT = 1.0,
        double_blocks_10: float | FLOAT = 1.0,
        double_blocks_11: float | FLOAT = 1.0,
        double_blocks_12: float | FLOAT = 1.0,
        double_blocks_13: float | FLOAT = 1.0,
        double_blocks_14: float | FLOAT = 1.0,
        double_blocks_15: float | FLOAT = 1.0,
        double_blocks_16: float | FLOAT = 1.0,
        double_blocks_17: float | FLOAT = 1.0,
        double_blocks_18: float | FLOAT = 1.0,
        single_blocks_0: float | FLOAT = 1.0,
        single_blocks_1: float | FLOAT = 1.0,
        single_blocks_2: float | FLOAT = 1.0,
        single_blocks_3: float | FLOAT = 1.0,
        single_blocks_4: float | FLOAT = 1.0,
        single_blocks_5: float | FLOAT = 1.0,
        single_blocks_6: float | FLOAT = 1.0,
        single_blocks_7: float | FLOAT = 1.0,
        single_blocks_8: float | FLOAT = 1.0,
        single_blocks_9: float | FLOAT = 1.0,
        single_blocks_10: float | FLOAT = 1.0,
        single_blocks_11: float | FLOAT = 1.0,
        single_blocks_12: float | FLOAT = 1.0,
        single_blocks_13: float | FLOAT = 1.0,
        single_blocks_14: float | FLOAT = 1.0,
        single_blocks_15: float | FLOAT = 1.0,
        single_blocks_16: float | FLOAT = 1.0,
        single_blocks_17: float | FLOAT = 1.0,
        single_blocks_18: float | FLOAT = 1.0,
        single_blocks_19: float | FLOAT = 1.0,
        single_blocks_20: float | FLOAT = 1.0,
        single_blocks_21: float | FLOAT = 1.0,
        single_blocks_22: float | FLOAT = 1.0,
        single_blocks_23: float | FLOAT = 1.0,
        single_blocks_24: float | FLOAT = 1.0,
        single_blocks_25: float | FLOAT = 1.0,
        single_blocks_26: float | FLOAT = 1.0,
        single_blocks_27: float | FLOAT = 1.0,
        single_blocks_28: float | FLOAT = 1.0,
        single_blocks_29: float | FLOAT = 1.0,
        single_blocks_30: float | FLOAT = 1.0,
        single_blocks_31: float | FLOAT = 1.0,
        single_blocks_32: float | FLOAT = 1.0,
        single_blocks_33: float | FLOAT = 1.0,
        single_blocks_34: float | FLOAT = 1.0,
        single_blocks_35: float | FLOAT = 1.0,
        single_blocks_36: float | FLOAT = 1.0,
        single_blocks_37: float | FLOAT = 1.0,
        final_layer: float | FLOAT = 1.0,
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

class ModelMergeQwenImage:
    """ModelMergeQwenImage."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embeds: float | FLOAT = 1.0,
        img_in: float | FLOAT = 1.0,
        txt_norm: float | FLOAT = 1.0,
        txt_in: float | FLOAT = 1.0,
        time_text_embed: float | FLOAT = 1.0,
        transformer_blocks_0: float | FLOAT = 1.0,
        transformer_blocks_1: float | FLOAT = 1.0,
        transformer_blocks_2: float | FLOAT = 1.0,
        transformer_blocks_3: float | FLOAT = 1.0,
        transformer_blocks_4: float | FLOAT = 1.0,
        transformer_blocks_5: float | FLOAT = 1.0,
        transformer_blocks_6: float | FLOAT = 1.0,
        transformer_blocks_7: float | FLOAT = 1.0,
        transformer_blocks_8: float | FLOAT = 1.0,
        transformer_blocks_9: float | FLOAT = 1.0,
        transformer_blocks_10: float | FLOAT = 1.0,
        transformer_blocks_11: float | FLOAT = 1.0,
        transformer_blocks_12: float | FLOAT = 1.0,
        transformer_blocks_13: float | FLOAT = 1.0,
        transformer_blocks_14: float | FLOAT = 1.0,
        transformer_blocks_15: float | FLOAT = 1.0,
        transformer_blocks_16: float | FLOAT = 1.0,
        transformer_blocks_17: float | FLOAT = 1.0,
        transformer_blocks_18: float | FLOAT = 1.0,
        transformer_blocks_19: float | FLOAT = 1.0,
        transformer_blocks_20: float | FLOAT = 1.0,
        transformer_blocks_21: float | FLOAT = 1.0,
        transformer_blocks_22: float | FLOAT = 1.0,
        transformer_blocks_23: float | FLOAT = 1.0,
        transformer_blocks_24: float | FLOAT = 1.0,
        transformer_blocks_25: float | FLOAT = 1.0,
        transformer_blocks_26: float | FLOAT = 1.0,
        transformer_blocks_27: float | FLOAT = 1.0,
        transformer_blocks_28: float | FLOAT = 1.0,
        transformer_blocks_29: float | FLOAT = 1.0,
        transformer_blocks_30: float | FLOAT = 1.0,
        transformer_blocks_31: float | FLOAT = 1.0,
        transformer_blocks_32: float | FLOAT = 1.0,
        transformer_blocks_33: float | FLOAT = 1.0,
        transformer_blocks_34: float | FLOAT = 1.0,
        transformer_blocks_35: float | FLOAT = 1.0,
        transformer_blocks_36: float | FLOAT = 1.0,
        transformer_blocks_37: float | FLOAT = 1.0,
        transformer_blocks_38: float | FLOAT = 1.0,
        transformer_blocks_39: float | FLOAT = 1.0,
        transformer_blocks_40: float | FLOAT = 1.0,
        transformer_blocks_41: float | FLOAT = 1.0,
        transformer_blocks_42: float | FLOAT = 1.0,
        transformer_blocks_43: float | FLOAT = 1.0,
        transformer_blocks_44: float | FLOAT = 1.0,
        transformer_blocks_45: float | FLOAT = 1.0,
        transformer_blocks_46: float | FLOAT = 1.0,
        transformer_blocks_47: float | FLOAT = 1.0,
        transformer_blocks_48: float | FLOAT = 1.0,
        transformer_blocks_49: float | FLOAT = 1.0,
        transformer_blocks_50: float | FLOAT = 1.0,
        transformer_blocks_51: float | FLOAT = 1.0,
        transformer_blocks_52: float | FLOAT = 1.0,
        transformer_blocks_53: float | FLOAT = 1.0,
        transformer_blocks_54: float | FLOAT = 1.0,
        transformer_blocks_55: float | FLOAT = 1.0,
        transformer_blocks_56: float | FLOAT = 1.0,
        transformer_blocks_57: float | FLOAT = 1.0,
        transformer_blocks_58: float | FLOAT = 1.0,
        transformer_blocks_59: float | FLOAT = 1.0,
        proj_out: float | FLOAT = 1.0,
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

class ModelMergeSD1:
    """ModelMergeSD1."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        time_embed: float | FLOAT = 1.0,
        label_emb: float | FLOAT = 1.0,
        input_blocks_0: float | FLOAT = 1.0,
        input_blocks_1: float | FLOAT = 1.0,
        input_blocks_2: float | FLOAT = 1.0,
        input_blocks_3: float | FLOAT = 1.0,
        input_blocks_4: float | FLOAT = 1.0,
        input_blocks_5: float | FLOAT = 1.0,
        input_blocks_6: float | FLOAT = 1.0,
        input_blocks_7: float | FLOAT = 1.0,
        input_blocks_8: float | FLOAT = 1.0,
        input_blocks_9: float | FLOAT = 1.0,
        input_blocks_10: float | FLOAT = 1.0,
        input_blocks_11: float | FLOAT = 1.0,
        middle_block_0: float | FLOAT = 1.0,
        middle_block_1: float | FLOAT = 1.0,
        middle_block_2: float | FLOAT = 1.0,
        output_blocks_0: float | FLOAT = 1.0,
        output_blocks_1: float | FLOAT = 1.0,
        output_blocks_2: float | FLOAT = 1.0,
        output_blocks_3: float | FLOAT = 1.0,
        output_blocks_4: float | FLOAT = 1.0,
        output_blocks_5: float | FLOAT = 1.0,
        output_blocks_6: float | FLOAT = 1.0,
        output_blocks_7: float | FLOAT = 1.0,
        output_blocks_8: float | FLOAT = 1.0,
        output_blocks_9: float | FLOAT = 1.0,
        output_blocks_10: float | FLOAT = 1.0,
        output_blocks_11: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> MODEL:
        """ModelMergeSD1.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            time_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embed.'.
            label_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'label_emb.'.
            input_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.0.'.
            input_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.1.'.
            input_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.2.'.
            input_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.3.'.
            input_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.4.'.
            input_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.5.'.
            input_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.6.'.
            input_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.7.'.
            input_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.8.'.
            input_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.9.'.
            input_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.10.'.
            input_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.11.'.
            middle_block_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.0.'.
            middle_block_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.1.'.
            middle_block_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.2.'.
            output_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.0.'.
            output_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.1.'.
            output_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.2.'.
            output_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.3.'.
            output_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.4.'.
            output_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.5.'.
            output_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.6.'.
            output_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.7.'.
            output_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.8.'.
            output_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.9.'.
            output_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.10.'.
            output_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.11.'.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'out.'.

        Returns:
            MODEL (MODEL)
        """

class ModelMergeSD2:
    """ModelMergeSD2."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        time_embed: float | FLOAT = 1.0,
        label_emb: float | FLOAT = 1.0,
        input_blocks_0: float | FLOAT = 1.0,
        input_blocks_1: float | FLOAT = 1.0,
        input_blocks_2: float | FLOAT = 1.0,
        input_blocks_3: float | FLOAT = 1.0,
        input_blocks_4: float | FLOAT = 1.0,
        input_blocks_5: float | FLOAT = 1.0,
        input_blocks_6: float | FLOAT = 1.0,
        input_blocks_7: float | FLOAT = 1.0,
        input_blocks_8: float | FLOAT = 1.0,
        input_blocks_9: float | FLOAT = 1.0,
        input_blocks_10: float | FLOAT = 1.0,
        input_blocks_11: float | FLOAT = 1.0,
        middle_block_0: float | FLOAT = 1.0,
        middle_block_1: float | FLOAT = 1.0,
        middle_block_2: float | FLOAT = 1.0,
        output_blocks_0: float | FLOAT = 1.0,
        output_blocks_1: float | FLOAT = 1.0,
        output_blocks_2: float | FLOAT = 1.0,
        output_blocks_3: float | FLOAT = 1.0,
        output_blocks_4: float | FLOAT = 1.0,
        output_blocks_5: float | FLOAT = 1.0,
        output_blocks_6: float | FLOAT = 1.0,
        output_blocks_7: float | FLOAT = 1.0,
        output_blocks_8: float | FLOAT = 1.0,
        output_blocks_9: float | FLOAT = 1.0,
        output_blocks_10: float | FLOAT = 1.0,
        output_blocks_11: float | FLOAT = 1.0,
        out: float | FLOAT = 1.0,
    ) -> MODEL:
        """ModelMergeSD2.

        Module: comfy_extras.nodes_model_merging_model_specific · Category: model/merging/model specific

        Args:
            model1 (MODEL, required)
            model2 (MODEL, required)
            time_embed (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'time_embed.'.
            label_emb (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'label_emb.'.
            input_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.0.'.
            input_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.1.'.
            input_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.2.'.
            input_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.3.'.
            input_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.4.'.
            input_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.5.'.
            input_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.6.'.
            input_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.7.'.
            input_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.8.'.
            input_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.9.'.
            input_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.10.'.
            input_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'input_blocks.11.'.
            middle_block_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.0.'.
            middle_block_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.1.'.
            middle_block_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'middle_block.2.'.
            output_blocks_0 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.0.'.
            output_blocks_1 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.1.'.
            output_blocks_2 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.2.'.
            output_blocks_3 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.3.'.
            output_blocks_4 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.4.'.
            output_blocks_5 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.5.'.
            output_blocks_6 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.6.'.
            output_blocks_7 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.7.'.
            output_blocks_8 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.8.'.
            output_blocks_9 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.9.'.
            output_blocks_10 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.10.'.
            output_blocks_11 (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'output_blocks.11.'.
            out (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0. ComfyUI's name: 'out.'.

        Returns:
            MODEL (MODEL)
        """
