from .types import MODEL

class ModelMergeCosmos7B:
    """ModelMergeCosmos7B."""
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
        final_layer: float = 1.0,
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

class ModelMergeCosmosPredict2_2B:
    """ModelMergeCosmosPredict2_2B."""
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
        final_layer: float = 1.0,
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
