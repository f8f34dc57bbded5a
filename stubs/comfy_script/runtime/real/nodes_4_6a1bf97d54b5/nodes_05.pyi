from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import CLIP, CONDITIONING, IMAGE, LATENT, LORA_MODEL, LOSS_MAP, MODEL, Result, VAE, VIDEO

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

class LoadImageDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadImageDataSetFromFolder:
    """Load Image (from Folder): Load a dataset of images from a specified folder and return a list of images."""
    folder = LoadImageDataSetFromFolder_folder
    def __call__(self, folder: LoadImageDataSetFromFolder_folder | Literal["3d"] = "3d") -> list[IMAGE]:
        """Load Image (from Folder): Load a dataset of images from a specified folder and return a list of images.

        Supported formats: PNG, JPG, JPEG, WEBP.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder to load images from. Default '3d'. One of: '3d'.

        Returns:
            images (list of Tensor [batch, height, width, channels], 0 to 1): List of loaded images
        """

class LoadImageTextDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadImageTextDataSetFromFolder:
    """Load Image-Text (from Folder): Load a dataset of pairs of images and text captions from a specified folder and return them as a list."""
    folder = LoadImageTextDataSetFromFolder_folder
    def __call__(
        self,
        folder: LoadImageTextDataSetFromFolder_folder | Literal["3d"] = "3d",
    ) -> tuple[list[IMAGE], list[str]]:
        """Load Image-Text (from Folder): Load a dataset of pairs of images and text captions from a specified folder and return them as a list.

        Supported formats: PNG, JPG, JPEG, WEBP.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder to load images and text captions from. Default '3d'. One of: '3d'.

        Returns:
            images (list of Tensor [batch, height, width, channels], 0 to 1): List of loaded images
            texts (list of STRING): List of text captions
        """

class SaveImageDataSetToFolder_mode(str, Enum):
    overwrite = "overwrite"
    increment = "increment"

class SaveImageDataSetToFolder:
    """Save Image (to Folder) (DEPRECATED): Save a dataset of images to a specified folder."""
    mode = SaveImageDataSetToFolder_mode
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        folder_name: str | list[str] | RealOutput = "dataset",
        filename_prefix: str | list[str] | RealOutput = "image",
        mode: SaveImageDataSetToFolder_mode | Literal["overwrite", "increment"] = "overwrite",
    ) -> Result:
        """Save Image (to Folder) (DEPRECATED): Save a dataset of images to a specified folder.

        Supported formats: PNG.

        Module: comfy_extras.nodes_dataset · Category: image
        Deprecated: may go away in a future version.
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to save.
            folder_name (STRING, optional): Name of the folder to save images to (inside output directory). Default 'dataset'.
            filename_prefix (STRING, optional): Prefix for saved image filenames. Default 'image'.
            mode (COMBO, optional): Whether to overwrite existing files or increment filenames to avoid overwriting. Default 'overwrite'. One of: 'overwrite', 'increment'.

        Returns:
            What the node saves or shows, once it has run.
        """

class SaveImageTextDataSetToFolder_mode(str, Enum):
    overwrite = "overwrite"
    increment = "increment"

class SaveImageTextDataSetToFolder:
    """Save Image-Text (to Folder): Save a dataset of pairs of images and text captions to a specified folder."""
    mode = SaveImageTextDataSetToFolder_mode
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        folder_name: str | list[str] | RealOutput = "dataset",
        filename_prefix: str | list[str] | RealOutput = "image",
        mode: SaveImageTextDataSetToFolder_mode | Literal["overwrite", "increment"] = "overwrite",
        texts: str | list[str] | RealOutput | None = None,
    ) -> Result:
        """Save Image-Text (to Folder): Save a dataset of pairs of images and text captions to a specified folder.

        Images are saved as PNG files and captions are saved as TXT files with the same filename_prefix.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to save.
            folder_name (STRING, optional): Name of the folder to save images to (inside output directory). Default 'dataset'.
            filename_prefix (STRING, optional): Prefix for saved image filenames. Default 'image'.
            mode (COMBO, optional): Whether to overwrite existing files or increment filenames to avoid overwriting. Default 'overwrite'. One of: 'overwrite', 'increment'.
            texts (STRING, optional): List of text captions to save.

        Returns:
            What the node saves or shows, once it has run.
        """

class LoadVideoDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadVideoDataSetFromFolder:
    """Load Video (from Folder): Load a dataset of videos from a specified folder and return a list of videos."""
    folder = LoadVideoDataSetFromFolder_folder
    def __call__(self, folder: LoadVideoDataSetFromFolder_folder | Literal["3d"] = "3d") -> list[VIDEO]:
        """Load Video (from Folder): Load a dataset of videos from a specified folder and return a list of videos.

        Supported formats: MP4, AVI, MOV, WEBM, MKV, FLV.

        Module: comfy_extras.nodes_dataset · Category: video
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder containing video files. Default '3d'. One of: '3d'.

        Returns:
            videos (list of VIDEO): Lazy video references; frames are decoded only when needed downstream.
        """

class LoadVideoTextDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadVideoTextDataSetFromFolder:
    """Load Video-Text (from Folder): Load a dataset of pairs of videos and text captions from a specified folder and return them as a list."""
    folder = LoadVideoTextDataSetFromFolder_folder
    def __call__(
        self,
        folder: LoadVideoTextDataSetFromFolder_folder | Literal["3d"] = "3d",
    ) -> tuple[list[VIDEO], list[str]]:
        """Load Video-Text (from Folder): Load a dataset of pairs of videos and text captions from a specified folder and return them as a list.

        Supported formats: MP4, AVI, MOV, WEBM, MKV, FLV.

        Module: comfy_extras.nodes_dataset · Category: video
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder containing video files and .txt captions. Default '3d'. One of: '3d'.

        Returns:
            videos (list of VIDEO): Lazy video references; frames are decoded only when needed downstream.
            texts (list of STRING): List of text captions.
        """

class ResizeImagesByShorterEdge:
    """Resize Images by Shorter Edge (DEPRECATED): Resize images so that the shorter edge matches the specified dimension while preserving aspect ratio."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike, shorter_edge: int = 512) -> IMAGE:
        """Resize Images by Shorter Edge (DEPRECATED): Resize images so that the shorter edge matches the specified dimension while preserving aspect ratio.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            shorter_edge (INT, optional): Target dimension for the shorter edge. Range 1 to 8192. Default 512.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class ResizeImagesByLongerEdge:
    """Resize Images by Longer Edge (DEPRECATED): Resize images so that the longer edge matches the specified dimension while preserving aspect ratio."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike, longer_edge: int = 1024) -> IMAGE:
        """Resize Images by Longer Edge (DEPRECATED): Resize images so that the longer edge matches the specified dimension while preserving aspect ratio.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            longer_edge (INT, optional): Target dimension for the longer edge. Range 1 to 8192. Default 1024.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class CenterCropImages:
    """Crop Image (Center): Center crop an image to the specified dimensions."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 512,
        height: int = 512,
    ) -> IMAGE:
        """Crop Image (Center): Center crop an image to the specified dimensions.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            width (INT, optional): Crop width. Range 1 to 8192. Default 512.
            height (INT, optional): Crop height. Range 1 to 8192. Default 512.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class RandomCropImages:
    """Crop Image (Random): Randomly crop an image to the specified dimensions."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 512,
        height: int = 512,
        seed: int = 0,
    ) -> IMAGE:
        """Crop Image (Random): Randomly crop an image to the specified dimensions.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            width (INT, optional): Crop width. Range 1 to 8192. Default 512.
            height (INT, optional): Crop height. Range 1 to 8192. Default 512.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class NormalizeImages:
    """Normalize Image Colors: Normalize images using mean and standard deviation."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        mean: float = 0.5,
        std: float = 0.5,
    ) -> IMAGE:
        """Normalize Image Colors: Normalize images using mean and standard deviation.

        Module: comfy_extras.nodes_dataset · Category: image/color
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            mean (FLOAT, optional): Mean value for normalization. Range 0.0 to 1.0. Default 0.5.
            std (FLOAT, optional): Standard deviation for normalization. Range 0.001 to 1.0. Default 0.5.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class AdjustBrightness:
    """Adjust Brightness: Adjust the brightness of an image."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike, factor: float = 1.0) -> IMAGE:
        """Adjust Brightness: Adjust the brightness of an image.

        Module: comfy_extras.nodes_dataset · Category: image/adjustments
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            factor (FLOAT, optional): Brightness factor. 1.0 = no change, <1.0 = darker, >1.0 = brighter. Range 0.0 to 2.0. Default 1.0.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class AdjustContrast:
    """Adjust Contrast: Adjust the contrast of an image."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike, factor: float = 1.0) -> IMAGE:
        """Adjust Contrast: Adjust the contrast of an image.

        Module: comfy_extras.nodes_dataset · Category: image/adjustments
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            factor (FLOAT, optional): Contrast factor. 1.0 = no change, <1.0 = less contrast, >1.0 = more contrast. Range 0.0 to 2.0. Default 1.0.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class ShuffleDataset:
    """Shuffle Images List: Randomly shuffle the order of images in a list."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike, seed: int = 0) -> list[IMAGE]:
        """Shuffle Images List: Randomly shuffle the order of images in a list.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            images (list of Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class ShuffleImageTextDataset:
    """Shuffle Pairs of Image-Text: Randomly shuffle the order of pairs of image-text in a list."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        texts: str | list[str] | RealOutput,
        seed: int = 0,
    ) -> tuple[list[IMAGE], list[str]]:
        """Shuffle Pairs of Image-Text: Randomly shuffle the order of pairs of image-text in a list.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to shuffle.
            texts (STRING, required): List of texts to shuffle.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            images (list of Tensor [batch, height, width, channels], 0 to 1): Shuffled images
            texts (list of STRING): Shuffled texts
        """

class VideoFrameSample_strategy(str, Enum):
    uniform = "uniform"
    head = "head"
    tail = "tail"
    random = "random"

class VideoFrameSample:
    """Sample Video Frame: Sample a fixed number of frames from a video using various strategies."""
    strategy = VideoFrameSample_strategy
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        num_frames: int = 16,
        strategy: VideoFrameSample_strategy | Literal["uniform", "head", "tail", "random"] = "uniform",
        seed: int = 0,
    ) -> VIDEO:
        """Sample Video Frame: Sample a fixed number of frames from a video using various strategies.

        Module: comfy_extras.nodes_dataset · Category: video
        Experimental: may change in a future version.

        Args:
            video (VIDEO, required): Input video.
            num_frames (INT, optional): Number of frames to sample. Range 1 to 9999. Default 16.
            strategy (COMBO, optional): uniform: evenly spaced, head: first N, tail: last N, random: random sorted. Default 'uniform'. One of: 'uniform', 'head', 'tail', 'random'.
            seed (INT, optional): Random seed (only used with 'random' strategy). Range 0 to 18446744073709551615. Default 0.

        Returns:
            video (VIDEO): Sampled video.
        """

class VideoTemporalCrop:
    """Crop Video (Temporal): Crop a continuous range of frames from a video."""
    def __call__(self, video: VIDEO | list[VIDEO] | RealOutput, start_frame: int = 0, length: int = 16) -> VIDEO:
        """Crop Video (Temporal): Crop a continuous range of frames from a video.

        Module: comfy_extras.nodes_dataset · Category: video/transform
        Experimental: may change in a future version.

        Args:
            video (VIDEO, required): Input video.
            start_frame (INT, optional): Starting frame index. Range 0 to 99999. Default 0.
            length (INT, optional): Number of frames to keep. Range 1 to 99999. Default 16.

        Returns:
            video (VIDEO): Cropped video (lazy).
        """

class VideoRandomTemporalCrop:
    """Crop Video (Temporal Random): Randomly crop a continuous range of frames from a video."""
    def __call__(self, video: VIDEO | list[VIDEO] | RealOutput, length: int = 16, seed: int = 0) -> VIDEO:
        """Crop Video (Temporal Random): Randomly crop a continuous range of frames from a video.

        Module: comfy_extras.nodes_dataset · Category: video/transform
        Experimental: may change in a future version.

        Args:
            video (VIDEO, required): Input video.
            length (INT, optional): Number of frames to keep. Range 1 to 99999. Default 16.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            video (VIDEO): Cropped video (lazy).
        """

class ShuffleVideoDataset:
    """Shuffle Videos List: Randomly shuffle the order of videos in a list."""
    def __call__(self, videos: VIDEO | list[VIDEO] | RealOutput, seed: int = 0) -> list[VIDEO]:
        """Shuffle Videos List: Randomly shuffle the order of videos in a list.

        Module: comfy_extras.nodes_dataset · Category: video/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            videos (VIDEO, required): List of videos to shuffle.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            videos (list of VIDEO): Shuffled videos
        """

class ShuffleVideoTextDataset:
    """Shuffle Pairs of Video-Text: Randomly shuffle the order of pairs of video-text in a list."""
    def __call__(
        self,
        videos: VIDEO | list[VIDEO] | RealOutput,
        texts: str | list[str] | RealOutput = "",
        seed: int = 0,
    ) -> tuple[list[VIDEO], list[str]]:
        """Shuffle Pairs of Video-Text: Randomly shuffle the order of pairs of video-text in a list.

        Module: comfy_extras.nodes_dataset · Category: dataset/video
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            videos (VIDEO, required): List of videos to shuffle.
            texts (STRING, optional): List of texts to shuffle. Default ''.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            videos (list of VIDEO): Shuffled videos
            texts (list of STRING): Shuffled texts
        """

class TextToLowercase:
    """Convert Text to Lowercase (DEPRECATED)."""
    def __call__(self, texts: str | list[str] | RealOutput = "") -> str:
        """Convert Text to Lowercase (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class TextToUppercase:
    """Convert Text to Uppercase (DEPRECATED)."""
    def __call__(self, texts: str | list[str] | RealOutput = "") -> str:
        """Convert Text to Uppercase (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class TruncateText:
    """Truncate Text."""
    def __call__(self, texts: str | list[str] | RealOutput = "", max_length: int = 77) -> str:
        """Truncate Text.

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.
            max_length (INT, optional): Maximum text length. Range 1 to 10000. Default 77.

        Returns:
            texts (STRING): Processed texts
        """

class AddTextPrefix:
    """Add Text Prefix (DEPRECATED)."""
    def __call__(self, texts: str | list[str] | RealOutput = "", prefix: str | list[str] | RealOutput = "") -> str:
        """Add Text Prefix (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.
            prefix (STRING, optional): Prefix to add. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class AddTextSuffix:
    """Add Text Suffix (DEPRECATED)."""
    def __call__(self, texts: str | list[str] | RealOutput = "", suffix: str | list[str] | RealOutput = "") -> str:
        """Add Text Suffix (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.
            suffix (STRING, optional): Suffix to add. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class ReplaceText:
    """Replace Text (DEPRECATED)."""
    def __call__(
        self,
        texts: str | list[str] | RealOutput = "",
        find: str | list[str] | RealOutput = "",
        replace: str | list[str] | RealOutput = "",
    ) -> str:
        """Replace Text (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.
            find (STRING, optional): Text to find. Default ''.
            replace (STRING, optional): Text to replace with. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class StripWhitespace:
    """Strip Whitespace (DEPRECATED)."""
    def __call__(self, texts: str | list[str] | RealOutput = "") -> str:
        """Strip Whitespace (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.

        Args:
            texts (STRING, optional): Text to process. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class ImageDeduplication:
    """Deduplicate Images: Remove duplicate or very similar images from a list."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        similarity_threshold: float = 0.95,
    ) -> list[IMAGE]:
        """Deduplicate Images: Remove duplicate or very similar images from a list.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.
            similarity_threshold (FLOAT, optional): Similarity threshold (0-1). Higher means more similar. Images above this threshold are considered duplicates. Range 0.0 to 1.0. Default 0.95.

        Returns:
            images (list of Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class ImageGrid:
    """Make Image Grid: Arrange multiple images into a grid layout."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        columns: int = 4,
        cell_width: int = 256,
        cell_height: int = 256,
        padding: int = 4,
    ) -> IMAGE:
        """Make Image Grid: Arrange multiple images into a grid layout.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.
            columns (INT, optional): Number of columns in the grid. Range 1 to 20. Default 4.
            cell_width (INT, optional): Width of each cell in the grid. Range 32 to 2048. Default 256.
            cell_height (INT, optional): Height of each cell in the grid. Range 32 to 2048. Default 256.
            padding (INT, optional): Padding between images. Range 0 to 50. Default 4.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class MergeImageLists:
    """Merge Image Lists (DEPRECATED): Concatenate multiple image lists into one."""
    def __call__(self, images: IMAGE | list[IMAGE] | RealOutput | ImageLike) -> list[IMAGE]:
        """Merge Image Lists (DEPRECATED): Concatenate multiple image lists into one.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.

        Returns:
            images (list of Tensor [batch, height, width, channels], 0 to 1): Processed images
        """

class MergeTextLists:
    """Merge Text Lists (DEPRECATED)."""
    def __call__(self, texts: str | list[str] | RealOutput = "") -> str:
        """Merge Text Lists (DEPRECATED).

        Module: comfy_extras.nodes_dataset · Category: text
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            texts (STRING, optional): List of texts to process. Default ''.

        Returns:
            texts (STRING): Processed texts
        """

class MakeTrainingDataset:
    """Make Training Dataset: Encode images with VAE and texts with CLIP to create a training dataset of latents and conditionings."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        vae: VAE,
        clip: CLIP,
        texts: str | list[str] | RealOutput | None = None,
    ) -> tuple[list[LATENT], list[CONDITIONING]]:
        """Make Training Dataset: Encode images with VAE and texts with CLIP to create a training dataset of latents and conditionings.

        Module: comfy_extras.nodes_dataset · Category: model/training
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to encode.
            vae (VAE, required): VAE model for encoding images to latents.
            clip (CLIP, required): CLIP model for encoding text to conditioning.
            texts (STRING, optional): List of text captions. Can be length n (matching images), 1 (repeated for all), or omitted (uses empty string).

        Returns:
            latents (list of dict of samples: Tensor [batch, channels, height, width], …): List of latent dicts
            conditioning (list of pairs of a Tensor [batch, tokens, channels] and a dict): List of conditioning lists
        """

class SaveTrainingDataset:
    """Save Training Dataset: Save encoded training dataset (latents + conditioning) to disk for efficient loading during training."""
    def __call__(
        self,
        latents: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        folder_name: str | list[str] | RealOutput = "training_dataset",
        shard_size: int = 1000,
    ) -> Result:
        """Save Training Dataset: Save encoded training dataset (latents + conditioning) to disk for efficient loading during training.

        Module: comfy_extras.nodes_dataset · Category: model/training
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required): List of latent dicts from MakeTrainingDataset.
            conditioning (CONDITIONING, required): List of conditioning lists from MakeTrainingDataset.
            folder_name (STRING, optional): Name of folder to save the dataset into, inside the datasets directory. Subfolders like 'project/run1' are allowed. Default 'training_dataset'.
            shard_size (INT, optional): Number of samples per shard file. Range 1 to 100000. Default 1000.

        Returns:
            What the node saves or shows, once it has run.
        """

class LoadTrainingDataset_folder_name(str, Enum): ...  # type: ignore[misc]

class LoadTrainingDataset:
    """Load Training Dataset: Load encoded training dataset (latents + conditioning) from disk for use in training."""
    folder_name = LoadTrainingDataset_folder_name
    def __call__(self, folder_name: LoadTrainingDataset_folder_name | str) -> tuple[list[LATENT], list[CONDITIONING]]:
        """Load Training Dataset: Load encoded training dataset (latents + conditioning) from disk for use in training.

        Module: comfy_extras.nodes_dataset · Category: model/training
        Experimental: may change in a future version.

        Args:
            folder_name (COMBO, required): Saved dataset to load, from the datasets directory.

        Returns:
            latents (list of dict of samples: Tensor [batch, channels, height, width], …): List of latent dicts
            conditioning (list of pairs of a Tensor [batch, tokens, channels] and a dict): List of conditioning lists
        """

class ResolutionBucket:
    """Resolution Bucket: Group latents and conditionings into buckets"""
    def __call__(
        self,
        latents: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
    ) -> tuple[list[LATENT], list[CONDITIONING]]:
        """Resolution Bucket: Group latents and conditionings into buckets

        Module: comfy_extras.nodes_dataset · Category: model/training
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required): List of latent dicts to bucket by resolution.
            conditioning (CONDITIONING, required): List of conditioning lists (must match latents length).

        Returns:
            latents (list of dict of samples: Tensor [batch, channels, height, width], …): List of batched latent dicts, one per resolution bucket.
            conditioning (list of pairs of a Tensor [batch, tokens, channels] and a dict): List of condition lists, one per resolution bucket.
        """
