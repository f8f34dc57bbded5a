from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Literal, overload

from typing_extensions import deprecated

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import CLIP, CONDITIONING, FLOAT, IMAGE, INT, INTERP_MODEL, LATENT, MODEL, STRING, VAE, VIDEO

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

class AdjustBrightness:
    """Adjust Brightness: Adjust the brightness of an image."""
    def __call__(self, images: IMAGE | ImageLike, factor: float | FLOAT = 1.0) -> IMAGE:
        """Adjust Brightness: Adjust the brightness of an image.

        Module: comfy_extras.nodes_dataset · Category: image/adjustments
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            factor (FLOAT, optional): Brightness factor. 1.0 = no change, <1.0 = darker, >1.0 = brighter. Range 0.0 to 2.0. Default 1.0.

        Returns:
            images (IMAGE): Processed images
        """

class AdjustContrast:
    """Adjust Contrast: Adjust the contrast of an image."""
    def __call__(self, images: IMAGE | ImageLike, factor: float | FLOAT = 1.0) -> IMAGE:
        """Adjust Contrast: Adjust the contrast of an image.

        Module: comfy_extras.nodes_dataset · Category: image/adjustments
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            factor (FLOAT, optional): Contrast factor. 1.0 = no change, <1.0 = less contrast, >1.0 = more contrast. Range 0.0 to 2.0. Default 1.0.

        Returns:
            images (IMAGE): Processed images
        """

class CenterCropImages:
    """Crop Image (Center): Center crop an image to the specified dimensions."""
    def __call__(self, images: IMAGE | ImageLike, width: int | INT = 512, height: int | INT = 512) -> IMAGE:
        """Crop Image (Center): Center crop an image to the specified dimensions.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            width (INT, optional): Crop width. Range 1 to 8192. Default 512.
            height (INT, optional): Crop height. Range 1 to 8192. Default 512.

        Returns:
            images (IMAGE): Processed images
        """

class EmptyHiDreamO1LatentImage:
    """Empty HiDream-O1 Latent Image: Empty pixel-space latent for HiDream-O1-Image."""
    def __call__(self, width: int | INT = 2048, height: int | INT = 2048, batch_size: int | INT = 1) -> LATENT:
        """Empty HiDream-O1 Latent Image: Empty pixel-space latent for HiDream-O1-Image.

        The model was trained at ~4 megapixels; lower resolutions go off-distribution and quality regresses noticeably. Trained resolutions: 2048x2048, 2304x1728, 1728x2304, 2560x1440, 1440x2560, 2496x1664, 1664x2496, 3104x1312, 1312x3104, 2304x1792, 1792x2304.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/latent/hidream

        Args:
            width (INT, optional): Range 64 to 4096, step 32. Default 2048.
            height (INT, optional): Range 64 to 4096, step 32. Default 2048.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (LATENT)
        """

class FrameInterpolate:
    """Run Frame Interpolation Model."""
    def __call__(self, interp_model: INTERP_MODEL, images: IMAGE | ImageLike, multiplier: int | INT = 2) -> IMAGE:
        """Run Frame Interpolation Model.

        Module: comfy_extras.nodes_frame_interpolation · Category: video

        Args:
            interp_model (INTERP_MODEL, required)
            images (IMAGE, required)
            multiplier (INT, optional): Range 2 to 16. Default 2.

        Returns:
            IMAGE (IMAGE)
        """

class FrameInterpolationModelLoader_model_name(str, Enum): ...  # type: ignore[misc]

class FrameInterpolationModelLoader:
    """Load Frame Interpolation Model."""
    model_name = FrameInterpolationModelLoader_model_name
    def __call__(self, model_name: FrameInterpolationModelLoader_model_name | str) -> INTERP_MODEL:
        """Load Frame Interpolation Model.

        Module: comfy_extras.nodes_frame_interpolation · Category: model/loaders

        Args:
            model_name (COMBO, required): Select a frame interpolation model to load. Models must be placed in the 'frame_interpolation' folder.

        Returns:
            INTERP_MODEL (INTERP_MODEL)
        """

class HiDreamO1PatchSeamSmoothing_pattern(str, Enum):
    single_shift = "single_shift"
    symmetric = "symmetric"

class HiDreamO1PatchSeamSmoothing_passes(str, Enum):
    _2 = "2"
    _4 = "4"
    ramp_2_4 = "ramp_2_4"
    ramp_2_4_8 = "ramp_2_4_8"

class HiDreamO1PatchSeamSmoothing_blend(str, Enum):
    average = "average"
    window = "window"
    median = "median"

class HiDreamO1PatchSeamSmoothing:
    """HiDream-O1 Patch Seam Smoothing: Average the model output across multiple shifted patch-grid positions during the late portion of sampling."""
    pattern = HiDreamO1PatchSeamSmoothing_pattern
    passes = HiDreamO1PatchSeamSmoothing_passes
    blend = HiDreamO1PatchSeamSmoothing_blend
    def __call__(
        self,
        model: MODEL,
        start_percent: float | FLOAT = 0.8,
        end_percent: float | FLOAT = 1.0,
        pattern: HiDreamO1PatchSeamSmoothing_pattern | Literal["single_shift", "symmetric"] = "single_shift",
        passes: HiDreamO1PatchSeamSmoothing_passes | Literal["2", "4", "ramp_2_4", "ramp_2_4_8"] = "2",
        blend: HiDreamO1PatchSeamSmoothing_blend | Literal["average", "window", "median"] = "average",
        strength: float | FLOAT = 1.0,
    ) -> MODEL:
        """HiDream-O1 Patch Seam Smoothing: Average the model output across multiple shifted patch-grid positions during the late portion of sampling.

        Cancels seams.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/patch/hidream
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            start_percent (FLOAT, optional): Sampling progress (0=start, 1=end) at which the blend turns ON. Range 0.0 to 1.0, step 0.01. Default 0.8.
            end_percent (FLOAT, optional): Sampling progress at which the blend turns OFF. Range 0.0 to 1.0, step 0.01. Default 1.0.
            pattern (COMBO, optional): Shift layout. single_shift: one pass at the natural patch grid + others offset. symmetric: all passes off-grid, shifts split around origin. Default 'single_shift'. One of: 'single_shift', 'symmetric'.
            passes (COMBO, optional): Number of passes per gated step. 2/4 = fixed. ramp_*: pass count increases as sampling approaches end (more smoothing where seams are most visible). Default '2'. One of: '2', '4', 'ramp_2_4', 'ramp_2_4_8'.
            blend (COMBO, optional): average: equal-weight mean. window: Hann-windowed weighting favoring each pass away from its patch boundaries. median: per-pixel median, rejects wraparound-outlier passes. Default 'average'. One of: 'average', 'window', 'median'.
            strength (FLOAT, optional): Interpolation between the natural-grid pred (0) and the averaged result (1). Range 0.0 to 1.0, step 0.01. Default 1.0.

        Returns:
            MODEL (MODEL)
        """

class HiDreamO1ReferenceImages:
    """HiDream-O1 Reference Images: Attach 1-10 reference images to conditioning, one for edit instructionor multiple for subject-driven personalization."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        *,
        images_image_1: IMAGE | ImageLike,
        images_image_2: IMAGE | ImageLike | None = None,
        images_image_3: IMAGE | ImageLike | None = None,
        images_image_4: IMAGE | ImageLike | None = None,
        images_image_5: IMAGE | ImageLike | None = None,
        images_image_6: IMAGE | ImageLike | None = None,
        images_image_7: IMAGE | ImageLike | None = None,
        images_image_8: IMAGE | ImageLike | None = None,
        images_image_9: IMAGE | ImageLike | None = None,
        images_image_10: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        *,
        image_1: IMAGE | ImageLike,
        image_2: IMAGE | ImageLike | None = None,
        image_3: IMAGE | ImageLike | None = None,
        image_4: IMAGE | ImageLike | None = None,
        image_5: IMAGE | ImageLike | None = None,
        image_6: IMAGE | ImageLike | None = None,
        image_7: IMAGE | ImageLike | None = None,
        image_8: IMAGE | ImageLike | None = None,
        image_9: IMAGE | ImageLike | None = None,
        image_10: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """HiDream-O1 Reference Images: Attach 1-10 reference images to conditioning, one for edit instructionor multiple for subject-driven personalization.

        Module: comfy_extras.nodes_hidream_o1 · Category: model/conditioning/hidream

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            images (list of IMAGE, required): Reference images. 1 image = instruction edit; 2-10 images = multi reference. 1 to 10 elements, or a dictionary by name: image_1, image_2, image_3, … (10 in all); each also by keyword, as images_image_1.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
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

class LoadImageDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadImageDataSetFromFolder:
    """Load Image (from Folder): Load a dataset of images from a specified folder and return a list of images."""
    folder = LoadImageDataSetFromFolder_folder
    def __call__(self, folder: LoadImageDataSetFromFolder_folder | Literal["3d"] = "3d") -> IMAGE:
        """Load Image (from Folder): Load a dataset of images from a specified folder and return a list of images.

        Supported formats: PNG, JPG, JPEG, WEBP.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder to load images from. Default '3d'. One of: '3d'.

        Returns:
            images (list of IMAGE): List of loaded images
        """

class LoadImageTextDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadImageTextDataSetFromFolder:
    """Load Image-Text (from Folder): Load a dataset of pairs of images and text captions from a specified folder and return them as a list."""
    folder = LoadImageTextDataSetFromFolder_folder
    def __call__(self, folder: LoadImageTextDataSetFromFolder_folder | Literal["3d"] = "3d") -> tuple[IMAGE, STRING]:
        """Load Image-Text (from Folder): Load a dataset of pairs of images and text captions from a specified folder and return them as a list.

        Supported formats: PNG, JPG, JPEG, WEBP.

        Module: comfy_extras.nodes_dataset · Category: image
        Experimental: may change in a future version.

        Args:
            folder (COMBO, optional): The folder to load images and text captions from. Default '3d'. One of: '3d'.

        Returns:
            images (list of IMAGE): List of loaded images
            texts (list of STRING): List of text captions
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

class LoadVideoDataSetFromFolder_folder(str, Enum):
    _3d = "3d"

class LoadVideoDataSetFromFolder:
    """Load Video (from Folder): Load a dataset of videos from a specified folder and return a list of videos."""
    folder = LoadVideoDataSetFromFolder_folder
    def __call__(self, folder: LoadVideoDataSetFromFolder_folder | Literal["3d"] = "3d") -> VIDEO:
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
    def __call__(self, folder: LoadVideoTextDataSetFromFolder_folder | Literal["3d"] = "3d") -> tuple[VIDEO, STRING]:
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

class NormalizeImages:
    """Normalize Image Colors: Normalize images using mean and standard deviation."""
    def __call__(self, images: IMAGE | ImageLike, mean: float | FLOAT = 0.5, std: float | FLOAT = 0.5) -> IMAGE:
        """Normalize Image Colors: Normalize images using mean and standard deviation.

        Module: comfy_extras.nodes_dataset · Category: image/color
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            mean (FLOAT, optional): Mean value for normalization. Range 0.0 to 1.0. Default 0.5.
            std (FLOAT, optional): Standard deviation for normalization. Range 0.001 to 1.0. Default 0.5.

        Returns:
            images (IMAGE): Processed images
        """

class RandomCropImages:
    """Crop Image (Random): Randomly crop an image to the specified dimensions."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        width: int | INT = 512,
        height: int | INT = 512,
        seed: int | INT = 0,
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
            images (IMAGE): Processed images
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

class ResizeImagesByLongerEdge:
    """Resize Images by Longer Edge (DEPRECATED): Resize images so that the longer edge matches the specified dimension while preserving aspect ratio."""
    def __call__(self, images: IMAGE | ImageLike, longer_edge: int | INT = 1024) -> IMAGE:
        """Resize Images by Longer Edge (DEPRECATED): Resize images so that the longer edge matches the specified dimension while preserving aspect ratio.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            longer_edge (INT, optional): Target dimension for the longer edge. Range 1 to 8192. Default 1024.

        Returns:
            images (IMAGE): Processed images
        """

class ResizeImagesByShorterEdge:
    """Resize Images by Shorter Edge (DEPRECATED): Resize images so that the shorter edge matches the specified dimension while preserving aspect ratio."""
    def __call__(self, images: IMAGE | ImageLike, shorter_edge: int | INT = 512) -> IMAGE:
        """Resize Images by Shorter Edge (DEPRECATED): Resize images so that the shorter edge matches the specified dimension while preserving aspect ratio.

        Module: comfy_extras.nodes_dataset · Category: image/transform
        Experimental: may change in a future version.

        Args:
            images (IMAGE, required): Image to process.
            shorter_edge (INT, optional): Target dimension for the shorter edge. Range 1 to 8192. Default 512.

        Returns:
            images (IMAGE): Processed images
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

class SaveImageDataSetToFolder_mode(str, Enum):
    overwrite = "overwrite"
    increment = "increment"

class SaveImageDataSetToFolder:
    """Save Image (to Folder) (DEPRECATED): Save a dataset of images to a specified folder."""
    mode = SaveImageDataSetToFolder_mode
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        images: IMAGE | ImageLike,
        folder_name: str | STRING = "dataset",
        filename_prefix: str | STRING = "image",
        mode: SaveImageDataSetToFolder_mode | Literal["overwrite", "increment"] = "overwrite",
    ) -> Output:
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
        images: IMAGE | ImageLike,
        folder_name: str | STRING = "dataset",
        filename_prefix: str | STRING = "image",
        mode: SaveImageTextDataSetToFolder_mode | Literal["overwrite", "increment"] = "overwrite",
        texts: str | STRING | None = None,
    ) -> Output:
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

class WavespeedFlashVSRNode_target_resolution(str, Enum):
    _720p = "720p"
    _1080p = "1080p"
    _2K = "2K"
    _4K = "4K"

class WavespeedFlashVSRNode:
    """FlashVSR Video Upscale: Fast, high-quality video upscaler that boosts resolution and restores clarity for low-resolution or blurry footage."""
    target_resolution = WavespeedFlashVSRNode_target_resolution
    def __call__(
        self,
        video: VIDEO,
        target_resolution: WavespeedFlashVSRNode_target_resolution | Literal["720p", "1080p", "2K", "4K"] = "720p",
    ) -> VIDEO:
        """FlashVSR Video Upscale: Fast, high-quality video upscaler that boosts resolution and restores clarity for low-resolution or blurry footage.

        Module: comfy_api_nodes.nodes_wavespeed · Category: partner/video/WaveSpeed
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            target_resolution (COMBO, optional): Default '720p'. One of: '720p', '1080p', '2K', '4K'.

        Returns:
            VIDEO (VIDEO)
        """

class WavespeedImageUpscaleNode_model(str, Enum):
    SeedVR2 = "SeedVR2"
    Ultimate = "Ultimate"

class WavespeedImageUpscaleNode_target_resolution(str, Enum):
    _2K = "2K"
    _4K = "4K"
    _8K = "8K"

class WavespeedImageUpscaleNode:
    """WaveSpeed Image Upscale: Boost image resolution and quality, upscaling photos to 4K or 8K for sharp, detailed results."""
    model = WavespeedImageUpscaleNode_model
    target_resolution = WavespeedImageUpscaleNode_target_resolution
    @overload
    def __call__(
        self,
        model: WavespeedImageUpscaleNode_model | Literal["SeedVR2", "Ultimate"] = "SeedVR2",
        *,
        image: IMAGE | ImageLike,
        target_resolution: WavespeedImageUpscaleNode_target_resolution | Literal["2K", "4K", "8K"] = "2K",
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: WavespeedImageUpscaleNode_model | Literal["SeedVR2", "Ultimate"],
        image: IMAGE | ImageLike,
        target_resolution: WavespeedImageUpscaleNode_target_resolution | Literal["2K", "4K", "8K"] = "2K",
    ) -> IMAGE:
        """WaveSpeed Image Upscale: Boost image resolution and quality, upscaling photos to 4K or 8K for sharp, detailed results.

        Module: comfy_api_nodes.nodes_wavespeed · Category: partner/image/WaveSpeed
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'SeedVR2'. One of: 'SeedVR2', 'Ultimate'.
            image (IMAGE, required)
            target_resolution (COMBO, optional): Default '2K'. One of: '2K', '4K', '8K'.

        Returns:
            IMAGE (IMAGE)
        """
