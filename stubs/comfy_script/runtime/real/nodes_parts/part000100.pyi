from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal

from comfy_script.runtime.real.results import RealOutput
from .types import CONDITIONING, LATENT, LORA_MODEL, LOSS_MAP, MODEL, Result

class LoraModelLoader:
    """Load LoRA Model."""
    def __call__(self, model: MODEL, lora: LORA_MODEL, strength_model: float = 1.0, bypass: bool = False) -> MODEL:
        """Load LoRA Model.

        Module: comfy_extras.nodes_train · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The diffusion model the LoRA will be applied to.
            lora (LORA_MODEL, required): The LoRA model to apply to the diffusion model.
            strength_model (FLOAT, optional): How strongly to modify the diffusion model. This value can be negative. Range -100.0 to 100.0. Default 1.0.
            bypass (BOOLEAN, optional): When enabled, applies LoRA in bypass mode without modifying base model weights. Useful for training and when model weights are offloaded. Default False.

        Returns:
            model (MODEL): The modified diffusion model.
        """

class LossGraphNode:
    """Plot Loss Graph."""
    def __call__(self, loss: LOSS_MAP, filename_prefix: str | list[str] | RealOutput = "loss_graph") -> Result:
        """Plot Loss Graph.

        Module: comfy_extras.nodes_train · Category: model/training
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            loss (LOSS_MAP, required): Loss map from training node.
            filename_prefix (STRING, optional): Prefix for the saved loss graph image. Default 'loss_graph'.

        Returns:
            What the node saves or shows, once it has run.
        """

class SaveLoRA:
    """Save LoRA Weights."""
    def __call__(
        self,
        lora: LORA_MODEL,
        prefix: str | list[str] | RealOutput = "loras/ComfyUI_trained_lora",
        steps: int | None = None,
    ) -> Result:
        """Save LoRA Weights.

        Module: comfy_extras.nodes_train · Category: model/merging
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            lora (LORA_MODEL, required): The LoRA model to save. Do not use the model with LoRA layers.
            prefix (STRING, optional): The prefix to use for the saved LoRA file. Default 'loras/ComfyUI_trained_lora'.
            steps (INT, optional): Optional: The number of steps the LoRA has been trained for, used to name the saved file.

        Returns:
            What the node saves or shows, once it has run.
        """

class TrainLoraNode_optimizer(str, Enum):
    AdamW = "AdamW"
    Adam = "Adam"
    SGD = "SGD"
    RMSprop = "RMSprop"

class TrainLoraNode_loss_function(str, Enum):
    MSE = "MSE"
    L1 = "L1"
    Huber = "Huber"
    SmoothL1 = "SmoothL1"

class TrainLoraNode_training_dtype(str, Enum):
    bf16 = "bf16"
    fp32 = "fp32"
    none = "none"

class TrainLoraNode_lora_dtype(str, Enum):
    bf16 = "bf16"
    fp32 = "fp32"

class TrainLoraNode_algorithm(str, Enum):
    LoRA = "LoRA"
    LoHa = "LoHa"
    LoKr = "LoKr"
    OFT = "OFT"

class TrainLoraNode_existing_lora(str, Enum):
    _None = "[None]"

class TrainLoraNode:
    """Train LoRA."""
    optimizer = TrainLoraNode_optimizer
    loss_function = TrainLoraNode_loss_function
    training_dtype = TrainLoraNode_training_dtype
    lora_dtype = TrainLoraNode_lora_dtype
    algorithm = TrainLoraNode_algorithm
    existing_lora = TrainLoraNode_existing_lora
    def __call__(
        self,
        model: MODEL,
        latents: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        batch_size: int = 1,
        grad_accumulation_steps: int = 1,
        steps: int = 16,
        learning_rate: float = 0.0005,
        rank: int = 8,
        optimizer: TrainLoraNode_optimizer | Literal["AdamW", "Adam", "SGD", "RMSprop"] = "AdamW",
        loss_function: TrainLoraNode_loss_function | Literal["MSE", "L1", "Huber", "SmoothL1"] = "MSE",
        seed: int = 0,
        training_dtype: TrainLoraNode_training_dtype | Literal["bf16", "fp32", "none"] = "bf16",
        lora_dtype: TrainLoraNode_lora_dtype | Literal["bf16", "fp32"] = "bf16",
        quantized_backward: bool = False,
        algorithm: TrainLoraNode_algorithm | Literal["LoRA", "LoHa", "LoKr", "OFT"] = "LoRA",
        gradient_checkpointing: bool = True,
        checkpoint_depth: int = 1,
        offloading: bool = False,
        existing_lora: TrainLoraNode_existing_lora | Literal["[None]"] = "[None]",
        bucket_mode: bool = False,
        bypass_mode: bool = False,
    ) -> tuple[LORA_MODEL, LOSS_MAP, int]:
        """Train LoRA.

        Module: comfy_extras.nodes_train · Category: model/training
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            model (MODEL, required): The model to train the LoRA on.
            latents (LATENT, required): The Latents to use for training, serve as dataset/input of the model.
            positive (CONDITIONING, required): The positive conditioning to use for training.
            batch_size (INT, optional): The batch size to use for training. Range 1 to 10000. Default 1.
            grad_accumulation_steps (INT, optional): The number of gradient accumulation steps to use for training. Range 1 to 1024. Default 1.
            steps (INT, optional): The number of steps to train the LoRA for. Range 1 to 100000. Default 16.
            learning_rate (FLOAT, optional): The learning rate to use for training. Range 1e-07 to 1.0, step 1e-07. Default 0.0005.
            rank (INT, optional): The rank of the LoRA layers. Range 1 to 128. Default 8.
            optimizer (COMBO, optional): The optimizer to use for training. Default 'AdamW'. One of: 'AdamW', 'Adam', 'SGD', 'RMSprop'.
            loss_function (COMBO, optional): The loss function to use for training. Default 'MSE'. One of: 'MSE', 'L1', 'Huber', 'SmoothL1'.
            seed (INT, optional): The seed to use for training (used in generator for LoRA weight initialization and noise sampling). Range 0 to 18446744073709551615. Default 0.
            training_dtype (COMBO, optional): The dtype to use for training. 'none' preserves the model's native compute dtype instead of overriding it. For fp16 models, GradScaler is automatically enabled. Default 'bf16'. One of: 'bf16', 'fp32', 'none'.
            lora_dtype (COMBO, optional): The dtype to use for lora. Default 'bf16'. One of: 'bf16', 'fp32'.
            quantized_backward (BOOLEAN, optional): When using training_dtype 'none' and training on quantized model, doing backward with quantized matmul when enabled. Default False.
            algorithm (COMBO, optional): The algorithm to use for training. Default 'LoRA'. One of: 'LoRA', 'LoHa', 'LoKr', 'OFT'.
            gradient_checkpointing (BOOLEAN, optional): Use gradient checkpointing for training. Default True.
            checkpoint_depth (INT, optional): Depth level for gradient checkpointing. Range 1 to 5. Default 1.
            offloading (BOOLEAN, optional): Offload model weights to CPU during training to save GPU memory. Default False.
            existing_lora (COMBO, optional): The existing LoRA to append to. Set to None for new LoRA. Default '[None]'. One of: '[None]'.
            bucket_mode (BOOLEAN, optional): Enable resolution bucket mode. When enabled, expects pre-bucketed latents from ResolutionBucket node. Default False.
            bypass_mode (BOOLEAN, optional): Enable bypass mode for training. When enabled, adapters are applied via forward hooks instead of weight modification. Useful for quantized models where weights cannot be directly modified. Default False.

        Returns:
            lora (LORA_MODEL): LoRA weights
            loss_map (LOSS_MAP): Loss history
            steps (INT): Total training steps
        """
