from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    ANY_T,
    AUDIO,
    AUDIO_ENCODER,
    AUDIO_ENCODER_OUTPUT,
    CLIP,
    CLIP_VISION,
    CLIP_VISION_OUTPUT,
    CONDITIONING,
    IMAGE,
    IMAGECOMPARE,
    LATENT,
    MASK,
    MODEL,
    Result,
    SAMPLER,
    TRACKS,
    VAE,
    WidgetValue,
)

class AudioEncoderEncode:
    """AudioEncoderEncode."""
    def __call__(
        self,
        audio_encoder: AUDIO_ENCODER,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
    ) -> AUDIO_ENCODER_OUTPUT:
        """AudioEncoderEncode.

        Module: comfy_extras.nodes_audio_encoder · Category: model/conditioning

        Args:
            audio_encoder (AUDIO_ENCODER, required)
            audio (AUDIO, required)

        Returns:
            AUDIO_ENCODER_OUTPUT (AUDIO_ENCODER_OUTPUT)
        """

class ScaleROPE:
    """ScaleROPE: Scale and shift the ROPE of the model."""
    def __call__(
        self,
        model: MODEL,
        scale_x: float = 1.0,
        shift_x: float = 0.0,
        scale_y: float = 1.0,
        shift_y: float = 0.0,
        scale_t: float = 1.0,
        shift_t: float = 0.0,
    ) -> MODEL:
        """ScaleROPE: Scale and shift the ROPE of the model.

        Module: comfy_extras.nodes_rope · Category: model/patch
        Experimental: may change in a future version.

        Args:
            model (MODEL, required)
            scale_x (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            shift_x (FLOAT, optional): Range -256.0 to 256.0, step 0.1. Default 0.0.
            scale_y (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            shift_y (FLOAT, optional): Range -256.0 to 256.0, step 0.1. Default 0.0.
            scale_t (FLOAT, optional): Range 0.0 to 100.0, step 0.1. Default 1.0.
            shift_t (FLOAT, optional): Range -256.0 to 256.0, step 0.1. Default 0.0.

        Returns:
            MODEL (MODEL)
        """

class ComfySwitchNode:
    """If/Else Switch."""
    @overload
    def __call__(self, switch: bool = False, *, on_false: ANY_T, on_true: ANY_T) -> ANY_T: ...
    @overload
    def __call__(self, switch: bool, on_false: ANY_T, on_true: ANY_T) -> ANY_T:
        """If/Else Switch.

        Module: comfy_extras.nodes_logic · Category: utilities/logic
        Experimental: may change in a future version.

        Args:
            switch (BOOLEAN, optional): Default False.
            on_false (any type, required)
            on_true (any type, required)

        Returns:
            output (same type as the input)
        """

class CustomCombo_choice(str, Enum): ...  # type: ignore[misc]

class CustomCombo:
    """Custom Combo."""
    choice = CustomCombo_choice
    def __call__(self, choice: CustomCombo_choice | str) -> tuple[str, int]:
        """Custom Combo.

        Module: comfy_extras.nodes_logic · Category: utilities
        Experimental: may change in a future version.

        Args:
            choice (COMBO, required)

        Returns:
            STRING (STRING)
            INDEX (INT)
        """

class ComfyNotNode:
    """Not: Logical NOT operation."""
    def __call__(self, value: Any) -> bool:
        """Not: Logical NOT operation.

        Returns true if the value is falsy. Uses Python's rules for truthiness.

        Module: comfy_extras.nodes_logic · Category: utilities/logic

        Args:
            value (any type, required)

        Returns:
            BOOLEAN (BOOLEAN)
        """

class ComfyAndNode:
    """And: Logical AND operation."""
    @overload
    def __call__(self, values: Sequence[Any] | Mapping[str, Any] | Any) -> bool: ...
    @overload
    def __call__(
        self,
        *,
        values_value0: Any,
        values_value1: Any | None = None,
        values_value2: Any | None = None,
        values_value3: Any | None = None,
        values_value4: Any | None = None,
        values_value5: Any | None = None,
        values_value6: Any | None = None,
        values_value7: Any | None = None,
        values_value8: Any | None = None,
        values_value9: Any | None = None,
    ) -> bool: ...
    @overload
    def __call__(
        self,
        *,
        value0: Any,
        value1: Any | None = None,
        value2: Any | None = None,
        value3: Any | None = None,
        value4: Any | None = None,
        value5: Any | None = None,
        value6: Any | None = None,
        value7: Any | None = None,
        value8: Any | None = None,
        value9: Any | None = None,
    ) -> bool:
        """And: Logical AND operation.

        Returns true if all of the values are truthy. Uses Python's rules for truthiness.

        Module: comfy_extras.nodes_logic · Category: utilities/logic

        Args:
            values (list of any type, required): 1 to 10 elements, or a dictionary by name: value0, value1, value2, … (10 in all); each also by keyword, as values_value0.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class ComfyOrNode:
    """Or: Logical OR operation."""
    @overload
    def __call__(self, values: Sequence[Any] | Mapping[str, Any] | Any) -> bool: ...
    @overload
    def __call__(
        self,
        *,
        values_value0: Any,
        values_value1: Any | None = None,
        values_value2: Any | None = None,
        values_value3: Any | None = None,
        values_value4: Any | None = None,
        values_value5: Any | None = None,
        values_value6: Any | None = None,
        values_value7: Any | None = None,
        values_value8: Any | None = None,
        values_value9: Any | None = None,
    ) -> bool: ...
    @overload
    def __call__(
        self,
        *,
        value0: Any,
        value1: Any | None = None,
        value2: Any | None = None,
        value3: Any | None = None,
        value4: Any | None = None,
        value5: Any | None = None,
        value6: Any | None = None,
        value7: Any | None = None,
        value8: Any | None = None,
        value9: Any | None = None,
    ) -> bool:
        """Or: Logical OR operation.

        Returns true if any of the values are truthy. Uses Python's rules for truthiness.

        Module: comfy_extras.nodes_logic · Category: utilities/logic

        Args:
            values (list of any type, required): 1 to 10 elements, or a dictionary by name: value0, value1, value2, … (10 in all); each also by keyword, as values_value0.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class ResolutionSelector_aspect_ratio(str, Enum):
    _1_1_Square = "1:1 (Square)"
    _2_3_Portrait_Photo = "2:3 (Portrait Photo)"
    _3_2_Photo = "3:2 (Photo)"
    _3_4_Portrait_Standard = "3:4 (Portrait Standard)"
    _4_3_Standard = "4:3 (Standard)"
    _9_16_Portrait_Widescreen = "9:16 (Portrait Widescreen)"
    _16_9_Widescreen = "16:9 (Widescreen)"
    _21_9_Ultrawide = "21:9 (Ultrawide)"

ResolutionSelector_aspect_ratio_values: TypeAlias = Literal[
    "1:1 (Square)",
    "2:3 (Portrait Photo)",
    "3:2 (Photo)",
    "3:4 (Portrait Standard)",
    "4:3 (Standard)",
    "9:16 (Portrait Widescreen)",
    "16:9 (Widescreen)",
    "21:9 (Ultrawide)",
]

class ResolutionSelector:
    """Resolution Selector: Calculate width and height from aspect ratio and megapixel target."""
    aspect_ratio = ResolutionSelector_aspect_ratio
    def __call__(
        self,
        aspect_ratio: ResolutionSelector_aspect_ratio | ResolutionSelector_aspect_ratio_values = "1:1 (Square)",
        megapixels: float = 1.0,
        multiple: int = 8,
    ) -> tuple[int, int]:
        """Resolution Selector: Calculate width and height from aspect ratio and megapixel target.

        Useful for setting up Empty Latent Image dimensions.

        Module: comfy_extras.nodes_resolution · Category: utilities

        Args:
            aspect_ratio (COMBO, optional): The aspect ratio for the output dimensions. Default '1:1 (Square)'. One of: '1:1 (Square)', '2:3 (Portrait Photo)', '3:2 (Photo)', '3:4 (Portrait Standard)', '4:3 (Standard)', '9:16 (Portrait Widescreen)', '16:9 (Widescreen)', '21:9 (Ultrawide)'.
            megapixels (FLOAT, optional): Target total megapixels. 1.0 MP ≈ 1024x1024 for square. Range 0.1 to 16.0, step 0.1. Default 1.0.
            multiple (INT, optional): Nearest multiple of the result to set the selected resolution to. Range 8 to 128, step 4. Default 8.

        Returns:
            width (INT): Calculated width in pixels multiplied by the selected multiple.
            height (INT): Calculated height in pixels multiplied by the selected multiple.
        """

class WanBlockSwap:
    """wanBlockSwap: Intercept wanBlockSwap custom node that causes major instability and make it no-op."""
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(self, model: MODEL) -> MODEL:
        """wanBlockSwap: Intercept wanBlockSwap custom node that causes major instability and make it no-op.

        Module: comfy_extras.nodes_nop · Class type: wanBlockSwap
        Deprecated: may go away in a future version.

        Args:
            model (MODEL, required)

        Returns:
            MODEL (MODEL)
        """

class Kandinsky5ImageToVideo:
    """Kandinsky5ImageToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 768,
        height: int = 512,
        length: int = 121,
        batch_size: int = 1,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, LATENT]:
        """Kandinsky5ImageToVideo.

        Module: comfy_extras.nodes_kandinsky5 · Category: model/conditioning/kandinsky

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 16384, step 16. Default 768.
            height (INT, optional): Range 16 to 16384, step 16. Default 512.
            length (INT, optional): Range 1 to 16384, step 4. Default 121.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …): Empty video latent
            cond_latent (dict of samples: Tensor [batch, channels, height, width], …): Clean encoded start images, used to replace the noisy start of the model output latents
        """

class NormalizeVideoLatentStart:
    """NormalizeVideoLatentStart: Normalizes the initial frames of a video latent to match the mean and standard deviation of subsequent reference frames."""
    def __call__(
        self,
        latent: LATENT | Mapping[str, Any] | list[LATENT] | RealOutput,
        start_frame_count: int = 4,
        reference_frame_count: int = 5,
    ) -> LATENT:
        """NormalizeVideoLatentStart: Normalizes the initial frames of a video latent to match the mean and standard deviation of subsequent reference frames.

        Helps reduce differences between the starting frames and the rest of the video.

        Module: comfy_extras.nodes_kandinsky5 · Category: model/conditioning

        Args:
            latent (LATENT, required)
            start_frame_count (INT, optional): Number of latent frames to normalize, counted from the start. Range 1 to 16384. Default 4.
            reference_frame_count (INT, optional): Number of latent frames after the start frames to use as reference. Range 1 to 16384. Default 5.

        Returns:
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class CLIPTextEncodeKandinsky5:
    """CLIP Text Encode (Kandinsky 5)."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | list[str] | RealOutput = "",
        qwen25_7b: str | list[str] | RealOutput = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (Kandinsky 5).

        Module: comfy_extras.nodes_kandinsky5 · Category: model/conditioning/kandinsky

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            qwen25_7b (STRING, optional): Default ''.

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """

class WanMoveTrackToVideo:
    """WanMoveTrackToVideo."""
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        strength: float = 1.0,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
        *,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        tracks: TRACKS | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]: ...
    @overload
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        strength: float,
        width: int,
        height: int,
        length: int,
        batch_size: int,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        tracks: TRACKS | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """WanMoveTrackToVideo.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            strength (FLOAT, optional): Strength of the track conditioning. Range 0.0 to 100.0, step 0.01. Default 1.0.
            width (INT, optional): Range 16 to 16384, step 16. Default 832.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 1 to 16384, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            start_image (IMAGE, required)
            tracks (TRACKS, optional)
            clip_vision_output (CLIP_VISION_OUTPUT, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …)
        """

class WanMoveTracksFromCoords:
    """WanMoveTracksFromCoords."""
    def __call__(
        self,
        track_coords: str | list[str] | RealOutput = "[]",
        track_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[TRACKS, int]:
        """WanMoveTracksFromCoords.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            track_coords (STRING, optional): Default '[]'.
            track_mask (MASK, optional)

        Returns:
            TRACKS (TRACKS)
            track_length (INT)
        """

class WanMoveConcatTrack:
    """WanMoveConcatTrack."""
    def __call__(self, tracks_1: TRACKS, tracks_2: TRACKS | None = None) -> TRACKS:
        """WanMoveConcatTrack.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            tracks_1 (TRACKS, required)
            tracks_2 (TRACKS, optional)

        Returns:
            TRACKS (TRACKS)
        """

class WanMoveVisualizeTracks:
    """WanMoveVisualizeTracks."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        line_resolution: int = 24,
        circle_size: int = 12,
        opacity: float = 0.75,
        line_width: int = 16,
        tracks: TRACKS | None = None,
    ) -> IMAGE:
        """WanMoveVisualizeTracks.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            images (IMAGE, required)
            line_resolution (INT, optional): Range 1 to 1024. Default 24.
            circle_size (INT, optional): Range 1 to 128. Default 12.
            opacity (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.75.
            line_width (INT, optional): Range 1 to 128. Default 16.
            tracks (TRACKS, optional)

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class GenerateTracks_interpolation(str, Enum):
    linear = "linear"
    ease_in = "ease_in"
    ease_out = "ease_out"
    ease_in_out = "ease_in_out"
    constant = "constant"

class GenerateTracks:
    """Generate Video Tracks."""
    interpolation = GenerateTracks_interpolation
    def __call__(
        self,
        width: int = 832,
        height: int = 480,
        start_x: float = 0.0,
        start_y: float = 0.0,
        end_x: float = 1.0,
        end_y: float = 1.0,
        num_frames: int = 81,
        num_tracks: int = 5,
        track_spread: float = 0.025,
        bezier: bool = False,
        mid_x: float = 0.5,
        mid_y: float = 0.5,
        interpolation: GenerateTracks_interpolation | Literal["linear", "ease_in", "ease_out", "ease_in_out", "constant"] = "linear",
        track_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
    ) -> tuple[TRACKS, int]:
        """Generate Video Tracks.

        Module: comfy_extras.nodes_wanmove · Category: model/conditioning/wan/move

        Args:
            width (INT, optional): Range 16 to 4096, step 16. Default 832.
            height (INT, optional): Range 16 to 4096, step 16. Default 480.
            start_x (FLOAT, optional): Normalized X coordinate (0-1) for start position. Range 0.0 to 1.0, step 0.01. Default 0.0.
            start_y (FLOAT, optional): Normalized Y coordinate (0-1) for start position. Range 0.0 to 1.0, step 0.01. Default 0.0.
            end_x (FLOAT, optional): Normalized X coordinate (0-1) for end position. Range 0.0 to 1.0, step 0.01. Default 1.0.
            end_y (FLOAT, optional): Normalized Y coordinate (0-1) for end position. Range 0.0 to 1.0, step 0.01. Default 1.0.
            num_frames (INT, optional): Range 1 to 1024. Default 81.
            num_tracks (INT, optional): Range 1 to 100. Default 5.
            track_spread (FLOAT, optional): Normalized distance between tracks. Tracks are spread perpendicular to the motion direction. Range 0.0 to 1.0, step 0.001. Default 0.025.
            bezier (BOOLEAN, optional): Enable Bezier curve path using the mid point as control point. Default False.
            mid_x (FLOAT, optional): Normalized X control point for Bezier curve. Only used when 'bezier' is enabled. Range 0.0 to 1.0, step 0.01. Default 0.5.
            mid_y (FLOAT, optional): Normalized Y control point for Bezier curve. Only used when 'bezier' is enabled. Range 0.0 to 1.0, step 0.01. Default 0.5.
            interpolation (COMBO, optional): Controls the timing/speed of movement along the path. Default 'linear'. One of: 'linear', 'ease_in', 'ease_out', 'ease_in_out', 'constant'.
            track_mask (MASK, optional): Optional mask to indicate visible frames.

        Returns:
            TRACKS (TRACKS)
            track_length (INT)
        """

class EmptyARVideoLatent:
    """EmptyARVideoLatent."""
    def __call__(self, width: int = 832, height: int = 480, length: int = 81, batch_size: int = 1) -> LATENT:
        """EmptyARVideoLatent.

        Module: comfy_extras.nodes_ar_video · Category: model/latent/autoregressive

        Args:
            width (INT, optional): Range 16 to 8192, step 16. Default 832.
            height (INT, optional): Range 16 to 8192, step 16. Default 480.
            length (INT, optional): Range 1 to 1024, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class SamplerARVideo:
    """Sampler AR Video."""
    def __call__(self, num_frame_per_block: int = 1) -> SAMPLER:
        """Sampler AR Video.

        Module: comfy_extras.nodes_ar_video · Category: model/sampling/samplers

        Args:
            num_frame_per_block (INT, optional): Frames per autoregressive block. 1 = framewise, 3 = chunkwise. Must match the checkpoint's training mode. Range 1 to 64. Default 1.

        Returns:
            SAMPLER (SAMPLER)
        """

class ARVideoI2V:
    """ARVideoI2V."""
    def __call__(
        self,
        model: MODEL,
        vae: VAE,
        start_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        width: int = 832,
        height: int = 480,
        length: int = 81,
        batch_size: int = 1,
    ) -> tuple[MODEL, LATENT]:
        """ARVideoI2V.

        Module: comfy_extras.nodes_ar_video · Category: model/conditioning/autoregressive

        Args:
            model (MODEL, required)
            vae (VAE, required)
            start_image (IMAGE, required)
            width (INT, optional): Range 16 to 8192, step 16. Default 832.
            height (INT, optional): Range 16 to 8192, step 16. Default 480.
            length (INT, optional): Range 1 to 1024, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 64. Default 1.

        Returns:
            MODEL (MODEL)
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class ImageCompare:
    """Compare Images: Compares two images side by side with a slider."""
    def __call__(
        self,
        compare_view: WidgetValue | IMAGECOMPARE = ...,
        image_a: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_b: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> Result:
        """Compare Images: Compares two images side by side with a slider.

        Module: comfy_extras.nodes_image_compare · Category: image
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            compare_view (IMAGECOMPARE, optional): Default ['', ''].
            image_a (IMAGE, optional)
            image_b (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

class TextEncodeZImageOmni:
    """TextEncodeZImageOmni."""
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        auto_resize_images: bool = True,
        image_encoder: CLIP_VISION | None = None,
        vae: VAE | None = None,
        image1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> CONDITIONING:
        """TextEncodeZImageOmni.

        Module: comfy_extras.nodes_zimage · Category: model/conditioning/z-image
        Experimental: may change in a future version.

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            auto_resize_images (BOOLEAN, optional): Default True.
            image_encoder (CLIP_VISION, optional)
            vae (VAE, optional)
            image1 (IMAGE, optional)
            image2 (IMAGE, optional)
            image3 (IMAGE, optional)

        Returns:
            CONDITIONING (pairs of a Tensor [batch, tokens, channels] and a dict)
        """
