from enum import Enum
from typing import Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .enums import PhotoMakers
from .types import (
    CLIP,
    CLIP_VISION,
    CONDITIONING,
    FLOAT,
    GUIDER,
    IMAGE,
    INT,
    LATENT,
    MODEL,
    PHOTOMAKER,
    STRING,
    VAE,
    VIDEO,
)

class ShuffleDataset:
    """Shuffle Images List: Randomly shuffle the order of images in a list."""
    def __call__(self, images: IMAGE | ImageLike, seed: int | INT = 0) -> IMAGE:
        """Shuffle Images List: Randomly shuffle the order of images in a list.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            images (list of IMAGE): Processed images
        """

class ShuffleImageTextDataset:
    """Shuffle Pairs of Image-Text: Randomly shuffle the order of pairs of image-text in a list."""
    def __call__(self, images: IMAGE | ImageLike, texts: str | STRING, seed: int | INT = 0) -> tuple[IMAGE, STRING]:
        """Shuffle Pairs of Image-Text: Randomly shuffle the order of pairs of image-text in a list.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to shuffle.
            texts (STRING, required): List of texts to shuffle.
            seed (INT, optional): Random seed. Range 0 to 18446744073709551615. Default 0.

        Returns:
            images (list of IMAGE): Shuffled images
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
        video: VIDEO,
        num_frames: int | INT = 16,
        strategy: VideoFrameSample_strategy | Literal["uniform", "head", "tail", "random"] = "uniform",
        seed: int | INT = 0,
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
    def __call__(self, video: VIDEO, start_frame: int | INT = 0, length: int | INT = 16) -> VIDEO:
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
    def __call__(self, video: VIDEO, length: int | INT = 16, seed: int | INT = 0) -> VIDEO:
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
    def __call__(self, videos: VIDEO, seed: int | INT = 0) -> VIDEO:
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
    def __call__(self, videos: VIDEO, texts: str | STRING = "", seed: int | INT = 0) -> tuple[VIDEO, STRING]:
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
    def __call__(self, texts: str | STRING = "") -> STRING:
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
    def __call__(self, texts: str | STRING = "") -> STRING:
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
    def __call__(self, texts: str | STRING = "", max_length: int | INT = 77) -> STRING:
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
    def __call__(self, texts: str | STRING = "", prefix: str | STRING = "") -> STRING:
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
    def __call__(self, texts: str | STRING = "", suffix: str | STRING = "") -> STRING:
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
    def __call__(self, texts: str | STRING = "", find: str | STRING = "", replace: str | STRING = "") -> STRING:
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
    def __call__(self, texts: str | STRING = "") -> STRING:
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
    def __call__(self, images: IMAGE | ImageLike, similarity_threshold: float | FLOAT = 0.95) -> IMAGE:
        """Deduplicate Images: Remove duplicate or very similar images from a list.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.
            similarity_threshold (FLOAT, optional): Similarity threshold (0-1). Higher means more similar. Images above this threshold are considered duplicates. Range 0.0 to 1.0. Default 0.95.

        Returns:
            images (list of IMAGE): Processed images
        """

class ImageGrid:
    """Make Image Grid: Arrange multiple images into a grid layout."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        columns: int | INT = 4,
        cell_width: int | INT = 256,
        cell_height: int | INT = 256,
        padding: int | INT = 4,
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
            images (IMAGE): Processed images
        """

class MergeImageLists:
    """Merge Image Lists (DEPRECATED): Concatenate multiple image lists into one."""
    def __call__(self, images: IMAGE | ImageLike) -> IMAGE:
        """Merge Image Lists (DEPRECATED): Concatenate multiple image lists into one.

        Module: comfy_extras.nodes_dataset · Category: image/batch
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required): List of images to process.

        Returns:
            images (list of IMAGE): Processed images
        """

class MergeTextLists:
    """Merge Text Lists (DEPRECATED)."""
    def __call__(self, texts: str | STRING = "") -> STRING:
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
        images: IMAGE | ImageLike,
        vae: VAE,
        clip: CLIP,
        texts: str | STRING | None = None,
    ) -> tuple[LATENT, CONDITIONING]:
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
            latents (list of LATENT): List of latent dicts
            conditioning (list of CONDITIONING): List of conditioning lists
        """

class SaveTrainingDataset:
    """Save Training Dataset: Save encoded training dataset (latents + conditioning) to disk for efficient loading during training."""
    def __call__(
        self,
        latents: LATENT,
        conditioning: CONDITIONING,
        folder_name: str | STRING = "training_dataset",
        shard_size: int | INT = 1000,
    ) -> Output:
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
    def __call__(self, folder_name: LoadTrainingDataset_folder_name | str) -> tuple[LATENT, CONDITIONING]:
        """Load Training Dataset: Load encoded training dataset (latents + conditioning) from disk for use in training.

        Module: comfy_extras.nodes_dataset · Category: model/training
        Experimental: may change in a future version.

        Args:
            folder_name (COMBO, required): Saved dataset to load, from the datasets directory.

        Returns:
            latents (list of LATENT): List of latent dicts
            conditioning (list of CONDITIONING): List of conditioning lists
        """

class ResolutionBucket:
    """Resolution Bucket: Group latents and conditionings into buckets"""
    def __call__(self, latents: LATENT, conditioning: CONDITIONING) -> tuple[LATENT, CONDITIONING]:
        """Resolution Bucket: Group latents and conditionings into buckets

        Module: comfy_extras.nodes_dataset · Category: model/training
        Experimental: may change in a future version.
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required): List of latent dicts to bucket by resolution.
            conditioning (CONDITIONING, required): List of conditioning lists (must match latents length).

        Returns:
            latents (list of LATENT): List of batched latent dicts, one per resolution bucket.
            conditioning (list of CONDITIONING): List of condition lists, one per resolution bucket.
        """

class SelfAttentionGuidance:
    """Self-Attention Guidance."""
    def __call__(self, model: MODEL, scale: float | FLOAT = 0.5, blur_sigma: float | FLOAT = 2.0) -> MODEL:
        """Self-Attention Guidance.

        Module: comfy_extras.nodes_sag · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale (FLOAT, optional): Range -2.0 to 5.0, step 0.01. Default 0.5.
            blur_sigma (FLOAT, optional): Range 0.0 to 10.0, step 0.1. Default 2.0.

        Returns:
            MODEL (MODEL)
        """

class PerpNeg:
    """Perp-Neg (DEPRECATED by Perp-Neg Guider)."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, model: MODEL, empty_conditioning: CONDITIONING, neg_scale: float | FLOAT = 1.0) -> MODEL:
        """Perp-Neg (DEPRECATED by Perp-Neg Guider).

        Module: comfy_extras.nodes_perpneg · Category: experimental
        Deprecated: may go away in a future version.
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            empty_conditioning (CONDITIONING, required)
            neg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class PerpNegGuider:
    """Perp-Neg Guider."""
    def __call__(
        self,
        model: MODEL,
        positive: CONDITIONING,
        negative: CONDITIONING,
        empty_conditioning: CONDITIONING,
        cfg: float | FLOAT = 8.0,
        neg_scale: float | FLOAT = 1.0,
    ) -> GUIDER:
        """Perp-Neg Guider.

        Module: comfy_extras.nodes_perpneg · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            empty_conditioning (CONDITIONING, required)
            cfg (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 8.0.
            neg_scale (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.

        Returns:
            GUIDER (GUIDER)
        """

class StableZero123Conditioning:
    """StableZero123_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | ImageLike,
        vae: VAE,
        width: int | INT = 256,
        height: int | INT = 256,
        batch_size: int | INT = 1,
        elevation: float | FLOAT = 0.0,
        azimuth: float | FLOAT = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """StableZero123_Conditioning.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable zero123 · Class type: StableZero123_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 256.
            height (INT, optional): Range 16 to 16384, step 8. Default 256.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            elevation (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class StableZero123ConditioningBatched:
    """StableZero123_Conditioning_Batched."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | ImageLike,
        vae: VAE,
        width: int | INT = 256,
        height: int | INT = 256,
        batch_size: int | INT = 1,
        elevation: float | FLOAT = 0.0,
        azimuth: float | FLOAT = 0.0,
        elevation_batch_increment: float | FLOAT = 0.0,
        azimuth_batch_increment: float | FLOAT = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """StableZero123_Conditioning_Batched.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable zero123 · Class type: StableZero123_Conditioning_Batched

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 256.
            height (INT, optional): Range 16 to 16384, step 8. Default 256.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            elevation (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            elevation_batch_increment (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.
            azimuth_batch_increment (FLOAT, optional): Range -180.0 to 180.0, step 0.1. Default 0.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class SV3DConditioning:
    """SV3D_Conditioning."""
    def __call__(
        self,
        clip_vision: CLIP_VISION,
        init_image: IMAGE | ImageLike,
        vae: VAE,
        width: int | INT = 576,
        height: int | INT = 576,
        video_frames: int | INT = 21,
        elevation: float | FLOAT = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SV3D_Conditioning.

        Module: comfy_extras.nodes_stable3d · Category: model/conditioning/stable video 3d · Class type: SV3D_Conditioning

        Args:
            clip_vision (CLIP_VISION, required)
            init_image (IMAGE, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 8. Default 576.
            height (INT, optional): Range 16 to 16384, step 8. Default 576.
            video_frames (INT, optional): Range 1 to 4096. Default 21.
            elevation (FLOAT, optional): Range -90.0 to 90.0, step 0.1. Default 0.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class SD_4XUpscaleConditioning:
    """SD_4XUpscale_Conditioning."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        positive: CONDITIONING,
        negative: CONDITIONING,
        scale_ratio: float | FLOAT = 4.0,
        noise_augmentation: float | FLOAT = 0.0,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """SD_4XUpscale_Conditioning.

        Module: comfy_extras.nodes_sdupscale · Category: model/conditioning/stable diffusion upscaler · Class type: SD_4XUpscale_Conditioning

        Args:
            images (IMAGE, required)
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            scale_ratio (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 4.0.
            noise_augmentation (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class PhotoMakerLoader:
    """Load PhotoMaker Model."""
    photomaker_model_name = PhotoMakers
    def __call__(self, photomaker_model_name: PhotoMakers | str) -> PHOTOMAKER:
        """Load PhotoMaker Model.

        Module: comfy_extras.nodes_photomaker · Category: model/loaders
        Experimental: may change in a future version.

        Args:
            photomaker_model_name (PhotoMakers, required)

        Returns:
            PHOTOMAKER (PHOTOMAKER)
        """

class PhotoMakerEncode:
    """PhotoMaker Encode."""
    def __call__(
        self,
        photomaker: PHOTOMAKER,
        image: IMAGE | ImageLike,
        clip: CLIP,
        text: str | STRING = "photograph of photomaker",
    ) -> CONDITIONING:
        """PhotoMaker Encode.

        Module: comfy_extras.nodes_photomaker · Category: model/conditioning/photomaker
        Experimental: may change in a future version.

        Args:
            photomaker (PHOTOMAKER, required)
            image (IMAGE, required)
            clip (CLIP, required)
            text (STRING, optional): Default 'photograph of photomaker'.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CLIPTextEncodePixArtAlpha:
    """CLIP Text Encode (PixArt Alpha): Encodes text and sets the resolution conditioning for PixArt Alpha."""
    @overload
    def __call__(
        self,
        width: int | INT = 1024,
        height: int | INT = 1024,
        text: str | STRING = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(self, width: int | INT, height: int | INT, text: str | STRING, clip: CLIP) -> CONDITIONING:
        """CLIP Text Encode (PixArt Alpha): Encodes text and sets the resolution conditioning for PixArt Alpha.

        Does not apply to PixArt Sigma.

        Module: comfy_extras.nodes_pixart · Category: model/conditioning/pixart

        Args:
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            text (STRING, optional): Default ''.
            clip (CLIP, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CLIPTextEncodeControlnet:
    """CLIP Text Encode (Controlnet)."""
    def __call__(self, clip: CLIP, conditioning: CONDITIONING, text: str | STRING = "") -> CONDITIONING:
        """CLIP Text Encode (Controlnet).

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            conditioning (CONDITIONING, required)
            text (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class T5TokenizerOptions:
    """T5 Tokenizer Options."""
    def __call__(self, clip: CLIP, min_padding: int | INT = 0, min_length: int | INT = 0) -> CLIP:
        """T5 Tokenizer Options.

        Module: comfy_extras.nodes_cond · Category: model/conditioning
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            min_padding (INT, optional): Range 0 to 10000. Default 0.
            min_length (INT, optional): Range 0 to 10000. Default 0.

        Returns:
            CLIP (CLIP)
        """

class Morphology_operation(str, Enum):
    erode = "erode"
    dilate = "dilate"
    open = "open"
    close = "close"
    gradient = "gradient"
    bottom_hat = "bottom_hat"
    top_hat = "top_hat"

Morphology_operation_values: TypeAlias = Literal[
    "erode",
    "dilate",
    "open",
    "close",
    "gradient",
    "bottom_hat",
    "top_hat",
]

class Morphology:
    """Apply Morphology."""
    operation = Morphology_operation
    def __call__(
        self,
        image: IMAGE | ImageLike,
        operation: Morphology_operation | Morphology_operation_values = "erode",
        kernel_size: int | INT = 3,
    ) -> IMAGE:
        """Apply Morphology.

        Module: comfy_extras.nodes_morphology · Category: image/filters

        Args:
            image (IMAGE, required)
            operation (COMBO, optional): Default 'erode'. One of: 'erode', 'dilate', 'open', 'close', 'gradient', 'bottom_hat', 'top_hat'.
            kernel_size (INT, optional): Range 3 to 999. Default 3.

        Returns:
            IMAGE (IMAGE)
        """

class ImageRGBToYUV:
    """Image RGB to YUV."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[IMAGE, IMAGE, IMAGE]:
        """Image RGB to YUV.

        Module: comfy_extras.nodes_morphology · Category: image/color

        Args:
            image (IMAGE, required)

        Returns:
            Y (IMAGE)
            U (IMAGE)
            V (IMAGE)
        """

class ImageYUVToRGB:
    """Image YUV to RGB."""
    def __call__(self, Y: IMAGE | ImageLike, U: IMAGE | ImageLike, V: IMAGE | ImageLike) -> IMAGE:
        """Image YUV to RGB.

        Module: comfy_extras.nodes_morphology · Category: image/color

        Args:
            Y (IMAGE, required)
            U (IMAGE, required)
            V (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
        """

class StableCascadeEmptyLatentImage:
    """StableCascade_EmptyLatentImage."""
    def __call__(
        self,
        width: int | INT = 1024,
        height: int | INT = 1024,
        compression: int | INT = 42,
        batch_size: int | INT = 1,
    ) -> tuple[LATENT, LATENT]:
        """StableCascade_EmptyLatentImage.

        Module: comfy_extras.nodes_stable_cascade · Category: model/latent/stable cascade · Class type: StableCascade_EmptyLatentImage

        Args:
            width (INT, optional): Range 256 to 16384, step 8. Default 1024.
            height (INT, optional): Range 256 to 16384, step 8. Default 1024.
            compression (INT, optional): Range 4 to 128. Default 42.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            stage_c (LATENT)
            stage_b (LATENT)
        """

class StableCascadeStageBConditioning:
    """StableCascade_StageB_Conditioning."""
    def __call__(self, conditioning: CONDITIONING, stage_c: LATENT) -> CONDITIONING:
        """StableCascade_StageB_Conditioning.

        Module: comfy_extras.nodes_stable_cascade · Category: model/conditioning/stable cascade · Class type: StableCascade_StageB_Conditioning

        Args:
            conditioning (CONDITIONING, required)
            stage_c (LATENT, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class StableCascadeStageCVAEEncode:
    """StableCascade_StageC_VAEEncode."""
    def __call__(self, image: IMAGE | ImageLike, vae: VAE, compression: int | INT = 42) -> tuple[LATENT, LATENT]:
        """StableCascade_StageC_VAEEncode.

        Module: comfy_extras.nodes_stable_cascade · Category: model/latent/stable cascade · Class type: StableCascade_StageC_VAEEncode

        Args:
            image (IMAGE, required)
            vae (VAE, required)
            compression (INT, optional): Range 4 to 128. Default 42.

        Returns:
            stage_c (LATENT)
            stage_b (LATENT)
        """

class StableCascadeSuperResolutionControlnet:
    """StableCascade_SuperResolutionControlnet."""
    def __call__(self, image: IMAGE | ImageLike, vae: VAE) -> tuple[IMAGE, LATENT, LATENT]:
        """StableCascade_SuperResolutionControlnet.

        Module: comfy_extras.nodes_stable_cascade · Category: experimental/stable cascade · Class type: StableCascade_SuperResolutionControlnet
        Experimental: may change in a future version.

        Args:
            image (IMAGE, required)
            vae (VAE, required)

        Returns:
            controlnet_input (IMAGE)
            stage_c (LATENT)
            stage_b (LATENT)
        """

class DifferentialDiffusion:
    """Differential Diffusion."""
    def __call__(self, model: MODEL, strength: float | FLOAT = 1.0) -> MODEL:
        """Differential Diffusion.

        Module: comfy_extras.nodes_differential_diffusion · Category: experimental
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            strength (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class InstructPixToPixConditioning:
    """InstructPixToPixConditioning."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        pixels: IMAGE | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """InstructPixToPixConditioning.

        Module: comfy_extras.nodes_ip2p · Category: model/conditioning/instructpix2pix

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            pixels (IMAGE, required)

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
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
