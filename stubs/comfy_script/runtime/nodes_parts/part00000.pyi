from enum import Enum
from typing import Literal, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .enums import UpscaleModels
from .types import (
    BOOLEAN,
    CLIP,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    FLOAT,
    IMAGE,
    INT,
    LATENT,
    MASK,
    MODEL,
    SAM3_TRACK_DATA,
    STRING,
    UPSCALE_MODEL,
    VAE,
)

class CFGNorm:
    """CFGNorm."""
    def __call__(self, model: MODEL, strength: float | FLOAT = 1.0, pre_cfg: bool | BOOLEAN = False) -> MODEL:
        """CFGNorm.

        Module: comfy_extras.nodes_cfg · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            strength (FLOAT, optional): Range 0.0 to 100.0, step 0.01. Default 1.0.
            pre_cfg (BOOLEAN, optional): If true, rescale the combined noise BEFORE the sampler's CFG combine, without clamping (can amplify). Matches the norm-scaled CFG used by models like Lens. Default false keeps the original post-CFG x0-space attenuate-only behavior. Default False.

        Returns:
            patched_model (MODEL)
        """

class CFGZeroStar:
    """CFGZeroStar."""
    def __call__(self, model: MODEL) -> MODEL:
        """CFGZeroStar.

        Module: comfy_extras.nodes_cfg · Category: advanced/guidance

        Args:
            model (MODEL, required)

        Returns:
            patched_model (MODEL)
        """

class CLIPTextEncodeSDXL:
    """CLIP Text Encode (SDXL)."""
    def __call__(
        self,
        clip: CLIP,
        width: int | INT = 1024,
        height: int | INT = 1024,
        crop_w: int | INT = 0,
        crop_h: int | INT = 0,
        target_width: int | INT = 1024,
        target_height: int | INT = 1024,
        text_g: str | STRING = "",
        text_l: str | STRING = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (SDXL).

        Module: comfy_extras.nodes_clip_sdxl · Category: model/conditioning/stable diffusion

        Args:
            clip (CLIP, required)
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            crop_w (INT, optional): Range 0 to 16384. Default 0.
            crop_h (INT, optional): Range 0 to 16384. Default 0.
            target_width (INT, optional): Range 0 to 16384. Default 1024.
            target_height (INT, optional): Range 0 to 16384. Default 1024.
            text_g (STRING, optional): Default ''.
            text_l (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CLIPTextEncodeSDXLRefiner:
    """CLIP Text Encode (SDXL Refiner)."""
    @overload
    def __call__(
        self,
        ascore: float | FLOAT = 6.0,
        width: int | INT = 1024,
        height: int | INT = 1024,
        text: str | STRING = "",
        *,
        clip: CLIP,
    ) -> CONDITIONING: ...
    @overload
    def __call__(
        self,
        ascore: float | FLOAT,
        width: int | INT,
        height: int | INT,
        text: str | STRING,
        clip: CLIP,
    ) -> CONDITIONING:
        """CLIP Text Encode (SDXL Refiner).

        Module: comfy_extras.nodes_clip_sdxl · Category: model/conditioning/stable diffusion

        Args:
            ascore (FLOAT, optional): Range 0.0 to 1000.0, step 0.01. Default 6.0.
            width (INT, optional): Range 0 to 16384. Default 1024.
            height (INT, optional): Range 0 to 16384. Default 1024.
            text (STRING, optional): Default ''.
            clip (CLIP, required)

        Returns:
            CONDITIONING (CONDITIONING)
        """

class ImageUpscaleWithModel:
    """Upscale Image (using Model)."""
    def __call__(self, upscale_model: UPSCALE_MODEL, image: IMAGE | ImageLike) -> IMAGE:
        """Upscale Image (using Model).

        Module: comfy_extras.nodes_upscale_model · Category: image/upscaling

        Args:
            upscale_model (UPSCALE_MODEL, required)
            image (IMAGE, required)

        Returns:
            IMAGE (IMAGE)
        """

class RebatchImages:
    """Rebatch Images."""
    def __call__(self, images: IMAGE | ImageLike, batch_size: int | INT = 1) -> IMAGE:
        """Rebatch Images.

        Module: comfy_extras.nodes_rebatch · Category: image/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            images (IMAGE, required)
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            IMAGE (list of IMAGE)
        """

class RebatchLatents:
    """Rebatch Latents."""
    def __call__(self, latents: LATENT, batch_size: int | INT = 1) -> LATENT:
        """Rebatch Latents.

        Module: comfy_extras.nodes_rebatch · Category: model/latent/batch
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            latents (LATENT, required)
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (list of LATENT)
        """

class SCAIL2ColoredMask_sort_by(str, Enum):
    none = "none"
    left_to_right = "left_to_right"
    area = "area"

class SCAIL2ColoredMask:
    """Create SCAIL-2 Colored Mask."""
    sort_by = SCAIL2ColoredMask_sort_by
    def __call__(
        self,
        driving_track_data: SAM3_TRACK_DATA,
        object_indices: str | STRING = "",
        sort_by: SCAIL2ColoredMask_sort_by | Literal["none", "left_to_right", "area"] = "left_to_right",
        replacement_mode: bool | BOOLEAN = False,
        ref_track_data: SAM3_TRACK_DATA | MASK | ImageLike | None = None,
    ) -> tuple[IMAGE, IMAGE]:
        """Create SCAIL-2 Colored Mask.

        Module: comfy_extras.nodes_scail · Category: model/conditioning/wan/scail
        Experimental: may change in a future version.

        Args:
            driving_track_data (SAM3_TRACK_DATA, required): SAM3 track of the driving pose video. Will be rendered into the pose_video_mask output.
            object_indices (STRING, optional): Comma-separated list of person indices to include (e.g. '0,2,3'). Applied to both reference and pose video masks. Empty = all. Default ''.
            sort_by (COMBO, optional): Order in which palette colors are assigned to the tracked objects (applied to both reference and pose video so each identity keeps the same color). Objects that appear in earlier frames always come first; within a frame, left_to_right = leftmost object (by centroid at first appearance) gets the first color, area = biggest object (by mask area at first appearance) gets the first color; none = keep SAM3's order. Default 'left_to_right'. One of: 'none', 'left_to_right', 'area'.
            replacement_mode (BOOLEAN, optional): False = Animation Mode (pose_video_mask has black background, reference_image_mask has white background). True = Replacement Mode (pose_video_mask has white background, reference_image_mask has black background). Default False.
            ref_track_data (SAM3_TRACK_DATA or MASK, optional): SAM3 track of the reference image(s) (one identity per object, colored in batch order), or a plain MASK of the reference subject (rendered as a single identity).

        Returns:
            pose_video_mask (IMAGE)
            reference_image_mask (IMAGE)
        """

class SaveImageWebsocket:
    """Save Image (Websocket)."""
    def __call__(self, images: IMAGE | ImageLike) -> Output:
        """Save Image (Websocket).

        Module: custom_nodes.websocket_image_save · Category: image
        Output node: runs even if nothing uses its outputs.

        Args:
            images (IMAGE, required)

        Returns:
            What the node saves or shows, once it has run.
        """

class UpscaleModelLoader:
    """Load Upscale Model."""
    model_name = UpscaleModels
    def __call__(self, model_name: UpscaleModels | str) -> UPSCALE_MODEL:
        """Load Upscale Model.

        Module: comfy_extras.nodes_upscale_model · Category: model/loaders

        Args:
            model_name (UpscaleModels, required)

        Returns:
            UPSCALE_MODEL (UPSCALE_MODEL)
        """

class WanSCAILToVideo:
    """WanSCAILToVideo."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 512,
        height: int | INT = 896,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        pose_strength: float | FLOAT = 1.0,
        pose_start: float | FLOAT = 0.0,
        pose_end: float | FLOAT = 1.0,
        video_frame_offset: int | INT = 0,
        previous_frame_count: int | INT = 5,
        pose_video: IMAGE | ImageLike | None = None,
        pose_video_mask: IMAGE | ImageLike | None = None,
        replacement_mode: bool | BOOLEAN = False,
        reference_image: IMAGE | ImageLike | None = None,
        reference_image_mask: IMAGE | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        previous_frames: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, INT]:
        """WanSCAILToVideo.

        Module: comfy_extras.nodes_scail · Category: model/conditioning/wan/scail
        Experimental: may change in a future version.

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 32 to 16384, step 32. Default 512.
            height (INT, optional): Range 32 to 16384, step 32. Default 896.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            pose_strength (FLOAT, optional): Strength of the pose latent. Range 0.0 to 10.0, step 0.01. Default 1.0.
            pose_start (FLOAT, optional): Start step of the pose conditioning. Range 0.0 to 1.0, step 0.01. Default 0.0.
            pose_end (FLOAT, optional): End step of the pose conditioning. Range 0.0 to 1.0, step 0.01. Default 1.0.
            video_frame_offset (INT, optional): Cumulative output frame this chunk begins at. Wire from the previous chunk's video_frame_offset output. Range 0 to 16384. Default 0.
            previous_frame_count (INT, optional): Tail frames of previous_frames to anchor. SCAIL-2 trained at 5 (81-frame chunks, 76-frame step). Range 1 to 16384, step 4. Default 5.
            pose_video (IMAGE, optional): Video used for pose conditioning. Will be downscaled to half the resolution of the main video.
            pose_video_mask (IMAGE, optional): SCAIL-2 only. Colored per-identity SAM3 mask video at the same resolution as pose_video.
            replacement_mode (BOOLEAN, optional): SCAIL-2 only. False = Animation Mode (pose_video_mask should have black background). True = Replacement Mode (pose_video_mask should have white background). Default False.
            reference_image (IMAGE, optional): Reference image. The first image is the primary reference (composite all identities onto it). SCAIL-2: extra batch images are used as additional views (back view, close-up, occluded background), each needing a matching reference_image_mask in that identity's color.
            reference_image_mask (IMAGE, optional): SCAIL-2 only. Colored reference mask, batch matching reference_image (first = primary reference mask, rest = identity masks for the additional reference_image).
            clip_vision_output (CLIP_VISION_OUTPUT, optional): CLIP vision features for conditioning. Model is trained with stretch resize to aspect ratio.
            previous_frames (IMAGE, optional): SCAIL-2 only. Full decoded output of the previous chunk. Only the last previous_frame_count are used as the extension anchor.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT): Empty latent of the generation size.
            video_frame_offset (INT): Adjusted offset + length. Wire into the next chunk.
        """
