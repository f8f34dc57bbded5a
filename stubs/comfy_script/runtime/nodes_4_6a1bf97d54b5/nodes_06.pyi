from .types import FLOAT, MODEL

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

class ModelMergeSDXL:
    """ModelMergeSDXL."""
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
        out: float | FLOAT = 1.0,
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

class ModelMergeSD3_2B:
    """ModelMergeSD3_2B."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        pos_embed: float | FLOAT = 1.0,
        x_embedder: float | FLOAT = 1.0,
        context_embedder: float | FLOAT = 1.0,
        y_embedder: float | FLOAT = 1.0,
        t_embedder: float | FLOAT = 1.0,
        joint_blocks_0: float | FLOAT = 1.0,
        joint_blocks_1: float | FLOAT = 1.0,
        joint_blocks_2: float | FLOAT = 1.0,
        joint_blocks_3: float | FLOAT = 1.0,
        joint_blocks_4: float | FLOAT = 1.0,
        joint_blocks_5: float | FLOAT = 1.0,
        joint_blocks_6: float | FLOAT = 1.0,
        joint_blocks_7: float | FLOAT = 1.0,
        joint_blocks_8: float | FLOAT = 1.0,
        joint_blocks_9: float | FLOAT = 1.0,
        joint_blocks_10: float | FLOAT = 1.0,
        joint_blocks_11: float | FLOAT = 1.0,
        joint_blocks_12: float | FLOAT = 1.0,
        joint_blocks_13: float | FLOAT = 1.0,
        joint_blocks_14: float | FLOAT = 1.0,
        joint_blocks_15: float | FLOAT = 1.0,
        joint_blocks_16: float | FLOAT = 1.0,
        joint_blocks_17: float | FLOAT = 1.0,
        joint_blocks_18: float | FLOAT = 1.0,
        joint_blocks_19: float | FLOAT = 1.0,
        joint_blocks_20: float | FLOAT = 1.0,
        joint_blocks_21: float | FLOAT = 1.0,
        joint_blocks_22: float | FLOAT = 1.0,
        joint_blocks_23: float | FLOAT = 1.0,
        final_layer: float | FLOAT = 1.0,
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

class ModelMergeAuraflow:
    """ModelMergeAuraflow."""
    def __call__(
        self,
        model1: MODEL,
        model2: MODEL,
        init_x_linear: float | FLOAT = 1.0,
        positional_encoding: float | FLOAT = 1.0,
        cond_seq_linear: float | FLOAT = 1.0,
        register_tokens: float | FLOAT = 1.0,
        t_embedder: float | FLOAT = 1.0,
        double_layers_0: float | FLOAT = 1.0,
        double_layers_1: float | FLOAT = 1.0,
        double_layers_2: float | FLOAT = 1.0,
        double_layers_3: float | FLOAT = 1.0,
        single_layers_0: float | FLOAT = 1.0,
        single_layers_1: float | FLOAT = 1.0,
        single_layers_2: float | FLOAT = 1.0,
        single_layers_3: float | FLOAT = 1.0,
        single_layers_4: float | FLOAT = 1.0,
        single_layers_5: float | FLOAT = 1.0,
        single_layers_6: float | FLOAT = 1.0,
        single_layers_7: float | FLOAT = 1.0,
        single_layers_8: float | FLOAT = 1.0,
        single_layers_9: float | FLOAT = 1.0,
        single_layers_10: float | FLOAT = 1.0,
        single_layers_11: float | FLOAT = 1.0,
        single_layers_12: float | FLOAT = 1.0,
        single_layers_13: float | FLOAT = 1.0,
        single_layers_14: float | FLOAT = 1.0,
        single_layers_15: float | FLOAT = 1.0,
        single_layers_16: float | FLOAT = 1.0,
        single_layers_17: float | FLOAT = 1.0,
        single_layers_18: float | FLOAT = 1.0,
        single_layers_19: float | FLOAT = 1.0,
        single_layers_20: float | FLOAT = 1.0,
        single_layers_21: float | FLOAT = 1.0,
        single_layers_22: float | FLOAT = 1.0,
        single_layers_23: float | FLOAT = 1.0,
        single_layers_24: float | FLOAT = 1.0,
        single_layers_25: float | FLOAT = 1.0,
        single_layers_26: float | FLOAT = 1.0,
        single_layers_27: float | FLOAT = 1.0,
        single_layers_28: float | FLOAT = 1.0,
        single_layers_29: float | FLOAT = 1.0,
        single_layers_30: float | FLOAT = 1.0,
        single_layers_31: float | FLOAT = 1.0,
        modF: float | FLOAT = 1.0,
        final_linear: float | FLOAT = 1.0,
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
