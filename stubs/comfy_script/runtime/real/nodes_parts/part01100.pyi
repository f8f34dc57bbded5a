from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CLIP, COLOR, CONDITIONING, IMAGE, LATENT, MODEL, VAE

class ComfyMathExpression:
    """Math Expression."""
    @overload
    def __call__(
        self,
        expression: str | list[str] | RealOutput = "a + b",
        *,
        values: Sequence[float | int | bool] | Mapping[str, float | int | bool] | float | int | bool,
    ) -> tuple[float, int, bool]: ...
    @overload
    def __call__(
        self,
        expression: str | list[str] | RealOutput,
        values: Sequence[float | int | bool] | Mapping[str, float | int | bool] | float | int | bool,
    ) -> tuple[float, int, bool]: ...
    @overload
    def __call__(
        self,
        expression: str | list[str] | RealOutput = "a + b",
        *,
        values_a: float | int | bool,
        values_b: float | int | bool | None = None,
        values_c: float | int | bool | None = None,
        values_d: float | int | bool | None = None,
        values_e: float | int | bool | None = None,
        values_f: float | int | bool | None = None,
        values_g: float | int | bool | None = None,
        values_h: float | int | bool | None = None,
        values_i: float | int | bool | None = None,
        values_j: float | int | bool | None = None,
        values_k: float | int | bool | None = None,
        values_l: float | int | bool | None = None,
        values_m: float | int | bool | None = None,
        values_n: float | int | bool | None = None,
        values_o: float | int | bool | None = None,
        values_p: float | int | bool | None = None,
        values_q: float | int | bool | None = None,
        values_r: float | int | bool | None = None,
        values_s: float | int | bool | None = None,
        values_t: float | int | bool | None = None,
        values_u: float | int | bool | None = None,
        values_v: float | int | bool | None = None,
        values_w: float | int | bool | None = None,
        values_x: float | int | bool | None = None,
        values_y: float | int | bool | None = None,
        values_z: float | int | bool | None = None,
    ) -> tuple[float, int, bool]: ...
    @overload
    def __call__(
        self,
        expression: str | list[str] | RealOutput = "a + b",
        *,
        a: float | int | bool,
        b: float | int | bool | None = None,
        c: float | int | bool | None = None,
        d: float | int | bool | None = None,
        e: float | int | bool | None = None,
        f: float | int | bool | None = None,
        g: float | int | bool | None = None,
        h: float | int | bool | None = None,
        i: float | int | bool | None = None,
        j: float | int | bool | None = None,
        k: float | int | bool | None = None,
        l: float | int | bool | None = None,
        m: float | int | bool | None = None,
        n: float | int | bool | None = None,
        o: float | int | bool | None = None,
        p: float | int | bool | None = None,
        q: float | int | bool | None = None,
        r: float | int | bool | None = None,
        s: float | int | bool | None = None,
        t: float | int | bool | None = None,
        u: float | int | bool | None = None,
        v: float | int | bool | None = None,
        w: float | int | bool | None = None,
        x: float | int | bool | None = None,
        y: float | int | bool | None = None,
        z: float | int | bool | None = None,
    ) -> tuple[float, int, bool]:
        """Math Expression.

        Module: comfy_extras.nodes_math · Category: utilities

        Args:
            expression (STRING, optional): Default 'a + b'.
            values (list of FLOAT or INT or BOOLEAN, required): 1 to 26 elements, or a dictionary by name: a, b, c, … (26 in all); each also by keyword, as values_a.

        Returns:
            FLOAT (FLOAT)
            INT (INT)
            BOOL (BOOLEAN)
        """

class EmptyMiniMaxH3LatentAV:
    """Empty MiniMax H3 AV Latent: Joint video+audio latent for MiniMax H3."""
    def __call__(self, width: int = 1344, height: int = 768, length: int = 124) -> LATENT:
        """Empty MiniMax H3 AV Latent: Joint video+audio latent for MiniMax H3.

        Duration snaps to the model's 17k+5 frame grid at 24 fps.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/latent/minimax

        Args:
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, snapped up to the model's 17k+5 grid (124 = ~5s; trained range is ~124-362, longer is untested). Range 5 to 3600, step 17. Default 124.

        Returns:
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class MiniMaxH3ImageToVideo:
    """MiniMax H3 Image to Video."""
    def __call__(
        self,
        clip: CLIP,
        vae: VAE,
        prompt: str | list[str] | RealOutput = "",
        width: int = 1344,
        height: int = 768,
        length: int = 124,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """MiniMax H3 Image to Video.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/conditioning/minimax

        Args:
            clip (CLIP, required)
            vae (VAE, required)
            prompt (STRING, optional): Default ''.
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, snapped up to the model's 17k+5 grid (124 = ~5s; trained range is ~124-362, longer is untested). Range 5 to 3600, step 17. Default 124.
            first_frame (IMAGE, optional)
            last_frame (IMAGE, optional)

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class MiniMaxH3ReferenceToVideo_ref_image_size(str, Enum):
    match = "match"
    max = "max"

class MiniMaxH3ReferenceToVideo:
    """MiniMax H3 Reference to Video: <Picture i> / <Video k> / <Audio j> reference conditioning for MiniMax H3."""
    ref_image_size = MiniMaxH3ReferenceToVideo_ref_image_size
    def __call__(
        self,
        clip: CLIP,
        vae: VAE,
        audio_vae: VAE,
        prompt: str | list[str] | RealOutput = "",
        width: int = 1344,
        height: int = 768,
        length: int = 124,
        ref_image_size: MiniMaxH3ReferenceToVideo_ref_image_size | Literal["match", "max"] = "match",
        ref_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        *,
        ref_images_ref_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_images_ref_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos_ref_video_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos_ref_video_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_videos_ref_video_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_0: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        ref_video_audios_ref_video_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audios_ref_video_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audios_ref_video_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_video_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios_ref_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios_ref_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audios_ref_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audio_0: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        ref_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
    ) -> tuple[CONDITIONING, LATENT]:
        """MiniMax H3 Reference to Video: <Picture i> / <Video k> / <Audio j> reference conditioning for MiniMax H3.

        Use the same tags when prompting.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/conditioning/minimax

        Args:
            clip (CLIP, required)
            vae (VAE, required)
            audio_vae (VAE, required)
            prompt (STRING, optional): Default ''.
            width (INT, optional): Range 32 to 16384, step 32. Default 1344.
            height (INT, optional): Range 32 to 16384, step 32. Default 768.
            length (INT, optional): Frame count at 24 fps, (124 = ~5s, trained range is ~124-362). Range 5 to 3600, step 17. Default 124.
            ref_image_size (COMBO, optional): Reference image sizing. 'match' scales each ref (down only, keeping aspect) to the generation's pixel area; 'max' uses the reference pipeline's 2048px short edge for best identity fidelity. Reference tokens ride through every sampling step, so 'max' can be several times slower. Default 'match'. One of: 'match', 'max'.
            ref_images (list of IMAGE, optional): 0 to 9 elements, or a dictionary by name: ref_image_0, ref_image_1, ref_image_2, … (9 in all); each also by keyword, as ref_images_ref_image_0.
            ref_videos (list of IMAGE, optional): 0 to 3 elements, or a dictionary by name: ref_video_0, ref_video_1, ref_video_2; each also by keyword, as ref_videos_ref_video_0.
            ref_video_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: ref_video_audio_0, ref_video_audio_1, ref_video_audio_2; each also by keyword, as ref_video_audios_ref_video_audio_0.
            ref_audios (list of AUDIO, optional): 0 to 3 elements, or a dictionary by name: ref_audio_0, ref_audio_1, ref_audio_2; each also by keyword, as ref_audios_ref_audio_0.

        Returns:
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            LATENT (dict of samples: Tensor [batch, channels, height, width], …)
        """

class MiniMaxH3SigmaShift:
    """MiniMax H3 Sigma Shift: Set the video/audio flow shifts."""
    def __call__(self, model: MODEL, shift_video: float = 12.0, shift_audio: float = 3.0) -> MODEL:
        """MiniMax H3 Sigma Shift: Set the video/audio flow shifts.

        Module: comfy_extras.nodes_minimax_h3 · Category: model/patch/minimax

        Args:
            model (MODEL, required)
            shift_video (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 12.0.
            shift_audio (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 3.0.

        Returns:
            MODEL (MODEL)
        """

class TextOverlay_position(str, Enum):
    top = "top"
    bottom = "bottom"

class TextOverlay_align(str, Enum):
    left = "left"
    center = "center"  # type: ignore[assignment]
    right = "right"

class TextOverlay:
    """Draw Text Overlay: Draw text overlay on an image or batch of images."""
    position = TextOverlay_position
    align = TextOverlay_align
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        text: str | list[str] | RealOutput = "",
        font_size: float = 5.0,
        color: str | COLOR = "#ffffff",
        position: TextOverlay_position | Literal["top", "bottom"] = "top",
        align: TextOverlay_align | Literal["left", "center", "right"] = "left",
        outline: bool = True,
    ) -> IMAGE:
        """Draw Text Overlay: Draw text overlay on an image or batch of images.

        Module: comfy_extras.nodes_text_overlay · Category: text

        Args:
            images (IMAGE, required)
            text (STRING, optional): Default ''.
            font_size (FLOAT, optional): Font size as a percentage of the image height. Range 0.5 to 50.0, step 0.5. Default 5.0.
            color (COLOR, optional): Color of the text. Default '#ffffff'.
            position (COMBO, optional): Default 'top'. One of: 'top', 'bottom'.
            align (COMBO, optional): Default 'left'. One of: 'left', 'center', 'right'.
            outline (BOOLEAN, optional): Draw a black outline around the text. Default True.

        Returns:
            images (Tensor [batch, height, width, channels], 0 to 1)
        """
