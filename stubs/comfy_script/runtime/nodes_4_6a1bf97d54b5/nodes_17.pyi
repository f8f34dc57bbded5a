from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    ANY_T,
    AUDIO,
    BACKGROUND_REMOVAL,
    BOOLEAN,
    BOUNDING_BOX,
    CLIP,
    COLOR,
    CONDITIONING,
    CURVE,
    FLOAT,
    HISTOGRAM,
    IMAGE,
    INT,
    INTERP_MODEL,
    MASK,
    MODEL,
    POSE_KEYPOINT,
    SAM3_TRACK_DATA,
    STRING,
    VAE,
    WidgetValue,
)

class TextGenerate_sampling_mode(str, Enum):
    on = "on"
    off = "off"

class TextGenerate:
    """Generate Text."""
    sampling_mode = TextGenerate_sampling_mode
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        max_length: int | INT = 512,
        sampling_mode: Literal["on", TextGenerate_sampling_mode.on] = "on",
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
        *,
        sampling_mode_temperature: float | FLOAT = 0.7,
        sampling_mode_top_k: int | INT = 64,
        sampling_mode_top_p: float | FLOAT = 0.95,
        sampling_mode_min_p: float | FLOAT = 0.05,
        sampling_mode_repetition_penalty: float | FLOAT = 1.05,
        sampling_mode_seed: int | INT = 0,
        sampling_mode_presence_penalty: float | FLOAT = 0.0,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        max_length: int | INT = 512,
        *,
        sampling_mode: Literal["off", TextGenerate_sampling_mode.off],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING,
        max_length: int | INT,
        sampling_mode: Literal["off", TextGenerate_sampling_mode.off],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        max_length: int | INT = 512,
        *,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING,
        max_length: int | INT,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING:
        """Generate Text.

        Module: comfy_extras.nodes_textgen · Category: text

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            max_length (INT, optional): Range 1 to 32768. Default 512.
            sampling_mode (COMBO, optional): Default 'on'. One of: 'on', 'off'.
            image (IMAGE, optional)
            video (IMAGE, optional): Video frames as image batch. Assumed to be 24 FPS; subsampled to 1 FPS internally.
            audio (AUDIO, optional)
            thinking (BOOLEAN, optional): Operate in thinking mode if the model supports it. Default False.
            use_default_template (BOOLEAN, optional): Use the built in system prompt/template if the model has one. Default True.
            sampling_mode_temperature (FLOAT, if sampling_mode is 'on'): Range 0.01 to 2.0, step 1e-06. Default 0.7.
            sampling_mode_top_k (INT, if sampling_mode is 'on'): Range 0 to 1000. Default 64.
            sampling_mode_top_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.95.
            sampling_mode_min_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.05.
            sampling_mode_repetition_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 1.05.
            sampling_mode_seed (INT, if sampling_mode is 'on'): Range 0 to 18446744073709551615. Default 0.
            sampling_mode_presence_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 0.0.

        Returns:
            generated_text (STRING)
        """

class TextGenerateLTX2Prompt_sampling_mode(str, Enum):
    on = "on"
    off = "off"

class TextGenerateLTX2Prompt:
    """Generate LTX2 Prompt."""
    sampling_mode = TextGenerateLTX2Prompt_sampling_mode
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        max_length: int | INT = 512,
        sampling_mode: Literal["on", TextGenerateLTX2Prompt_sampling_mode.on] = "on",
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
        *,
        sampling_mode_temperature: float | FLOAT = 0.7,
        sampling_mode_top_k: int | INT = 64,
        sampling_mode_top_p: float | FLOAT = 0.95,
        sampling_mode_min_p: float | FLOAT = 0.05,
        sampling_mode_repetition_penalty: float | FLOAT = 1.05,
        sampling_mode_seed: int | INT = 0,
        sampling_mode_presence_penalty: float | FLOAT = 0.0,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        max_length: int | INT = 512,
        *,
        sampling_mode: Literal["off", TextGenerateLTX2Prompt_sampling_mode.off],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING,
        max_length: int | INT,
        sampling_mode: Literal["off", TextGenerateLTX2Prompt_sampling_mode.off],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING = "",
        max_length: int | INT = 512,
        *,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | STRING,
        max_length: int | INT,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | ImageLike | None = None,
        video: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        thinking: bool | BOOLEAN = False,
        use_default_template: bool | BOOLEAN = True,
    ) -> STRING:
        """Generate LTX2 Prompt.

        Module: comfy_extras.nodes_textgen · Category: text

        Args:
            clip (CLIP, required)
            prompt (STRING, optional): Default ''.
            max_length (INT, optional): Range 1 to 32768. Default 512.
            sampling_mode (COMBO, optional): Default 'on'. One of: 'on', 'off'.
            image (IMAGE, optional)
            video (IMAGE, optional): Video frames as image batch. Assumed to be 24 FPS; subsampled to 1 FPS internally.
            audio (AUDIO, optional)
            thinking (BOOLEAN, optional): Operate in thinking mode if the model supports it. Default False.
            use_default_template (BOOLEAN, optional): Use the built in system prompt/template if the model has one. Default True.
            sampling_mode_temperature (FLOAT, if sampling_mode is 'on'): Range 0.01 to 2.0, step 1e-06. Default 0.7.
            sampling_mode_top_k (INT, if sampling_mode is 'on'): Range 0 to 1000. Default 64.
            sampling_mode_top_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.95.
            sampling_mode_min_p (FLOAT, if sampling_mode is 'on'): Range 0.0 to 1.0, step 0.01. Default 0.05.
            sampling_mode_repetition_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 1.05.
            sampling_mode_seed (INT, if sampling_mode is 'on'): Range 0 to 18446744073709551615. Default 0.
            sampling_mode_presence_penalty (FLOAT, if sampling_mode is 'on'): Range 0.0 to 5.0, step 0.01. Default 0.0.

        Returns:
            generated_text (STRING)
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
        images: IMAGE | ImageLike,
        text: str | STRING = "",
        font_size: float | FLOAT = 5.0,
        color: str | COLOR = "#ffffff",
        position: TextOverlay_position | Literal["top", "bottom"] = "top",
        align: TextOverlay_align | Literal["left", "center", "right"] = "left",
        outline: bool | BOOLEAN = True,
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
            images (IMAGE)
        """

class ColorToRGBInt:
    """Color Picker: Return a color RGB integer value and hexadecimal representation."""
    def __call__(self, color: str | COLOR = "#ffffff") -> tuple[INT, COLOR, FLOAT]:
        """Color Picker: Return a color RGB integer value and hexadecimal representation.

        Module: comfy_extras.nodes_color · Category: utilities

        Args:
            color (COLOR, optional): Default '#ffffff'.

        Returns:
            rgb_int (INT)
            hex (COLOR)
            alpha (FLOAT)
        """

class CreateList:
    """Create List."""
    @overload
    def __call__(
        self,
        inputs: Sequence[ANY_T | int | float | str | bool] | Mapping[str, ANY_T | int | float | str | bool] | ANY_T | int | float | str | bool,
    ) -> ANY_T: ...
    @overload
    def __call__(
        self,
        *,
        inputs_input0: ANY_T | int | float | str | bool,
        inputs_input1: ANY_T | int | float | str | bool | None = None,
        inputs_input2: ANY_T | int | float | str | bool | None = None,
        inputs_input3: ANY_T | int | float | str | bool | None = None,
        inputs_input4: ANY_T | int | float | str | bool | None = None,
        inputs_input5: ANY_T | int | float | str | bool | None = None,
        inputs_input6: ANY_T | int | float | str | bool | None = None,
        inputs_input7: ANY_T | int | float | str | bool | None = None,
        inputs_input8: ANY_T | int | float | str | bool | None = None,
        inputs_input9: ANY_T | int | float | str | bool | None = None,
    ) -> ANY_T: ...
    @overload
    def __call__(
        self,
        *,
        input0: ANY_T | int | float | str | bool,
        input1: ANY_T | int | float | str | bool | None = None,
        input2: ANY_T | int | float | str | bool | None = None,
        input3: ANY_T | int | float | str | bool | None = None,
        input4: ANY_T | int | float | str | bool | None = None,
        input5: ANY_T | int | float | str | bool | None = None,
        input6: ANY_T | int | float | str | bool | None = None,
        input7: ANY_T | int | float | str | bool | None = None,
        input8: ANY_T | int | float | str | bool | None = None,
        input9: ANY_T | int | float | str | bool | None = None,
    ) -> ANY_T:
        """Create List.

        Module: comfy_extras.nodes_toolkit · Category: utilities
        Takes whole lists: runs once for all elements, not once per element.

        Args:
            inputs (list of any type, required): 1 to 10 elements, or a dictionary by name: input0, input1, input2, … (10 in all); each also by keyword, as inputs_input0.

        Returns:
            list (list of same type as the input)
        """

class NAGuidance:
    """Normalized Attention Guidance: Applies Normalized Attention Guidance to models, enabling negative prompts on distilled/schnell models."""
    def __call__(
        self,
        model: MODEL,
        nag_scale: float | FLOAT = 5.0,
        nag_alpha: float | FLOAT = 0.5,
        nag_tau: float | FLOAT = 1.5,
    ) -> MODEL:
        """Normalized Attention Guidance: Applies Normalized Attention Guidance to models, enabling negative prompts on distilled/schnell models.

        Module: comfy_extras.nodes_nag · Category: advanced/guidance
        Experimental: may change in a future version.

        Args:
            model (MODEL, required): The model to apply NAG to.
            nag_scale (FLOAT, optional): The guidance scale factor. Higher values push further from the negative prompt. Range 0.0 to 50.0, step 0.1. Default 5.0.
            nag_alpha (FLOAT, optional): Blending factor for the normalized attention. 1.0 is full replacement, 0.0 is no effect. Range 0.0 to 1.0, step 0.01. Default 0.5.
            nag_tau (FLOAT, optional): Range 1.0 to 10.0, step 0.01. Default 1.5.

        Returns:
            MODEL (MODEL): The patched model with NAG enabled.
        """

class SDPoseKeypointExtractor:
    """SDPose Keypoint Extractor: Extract pose keypoints from images using the SDPose model: https://huggingface.co/Comfy-Org/SDPose/tree/main/checkpoints"""
    def __call__(
        self,
        model: MODEL,
        vae: VAE,
        image: IMAGE | ImageLike,
        batch_size: int | INT = 16,
        bboxes: BOUNDING_BOX | None = None,
    ) -> POSE_KEYPOINT:
        """SDPose Keypoint Extractor: Extract pose keypoints from images using the SDPose model: https://huggingface.co/Comfy-Org/SDPose/tree/main/checkpoints

        Module: comfy_extras.nodes_sdpose · Category: image/detection

        Args:
            model (MODEL, required)
            vae (VAE, required)
            image (IMAGE, required)
            batch_size (INT, optional): Range 1 to 10000. Default 16.
            bboxes (BOUNDING_BOX, optional): Optional bounding boxes for more accurate detections. Required for multi-person detection.

        Returns:
            keypoints (POSE_KEYPOINT): Keypoints in OpenPose frame format (canvas_width, canvas_height, people)
        """

class SDPoseDrawKeypoints:
    """SDPose Draw Keypoints."""
    def __call__(
        self,
        keypoints: POSE_KEYPOINT,
        draw_body: bool | BOOLEAN = True,
        draw_hands: bool | BOOLEAN = True,
        draw_face: bool | BOOLEAN = True,
        draw_feet: bool | BOOLEAN = False,
        stick_width: int | INT = 4,
        face_point_size: int | INT = 3,
        score_threshold: float | FLOAT = 0.3,
        draw_head: bool | BOOLEAN = True,
    ) -> IMAGE:
        """SDPose Draw Keypoints.

        Module: comfy_extras.nodes_sdpose · Category: image/detection

        Args:
            keypoints (POSE_KEYPOINT, required)
            draw_body (BOOLEAN, optional): Default True.
            draw_hands (BOOLEAN, optional): Default True.
            draw_face (BOOLEAN, optional): Default True.
            draw_feet (BOOLEAN, optional): Default False.
            stick_width (INT, optional): Range 1 to 10. Default 4.
            face_point_size (INT, optional): Range 1 to 10. Default 3.
            score_threshold (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.3.
            draw_head (BOOLEAN, optional): Default True.

        Returns:
            IMAGE (IMAGE)
        """

class SDPoseFaceBBoxes:
    """SDPose Face Bounding Boxes."""
    def __call__(
        self,
        keypoints: POSE_KEYPOINT,
        scale: float | FLOAT = 1.5,
        force_square: bool | BOOLEAN = True,
    ) -> BOUNDING_BOX:
        """SDPose Face Bounding Boxes.

        Module: comfy_extras.nodes_sdpose · Category: image/detection

        Args:
            keypoints (POSE_KEYPOINT, required)
            scale (FLOAT, optional): Multiplier for the bounding box area around each detected face. Range 1.0 to 10.0, step 0.1. Default 1.5.
            force_square (BOOLEAN, optional): Expand the shorter bbox axis so the crop region is always square. Default True.

        Returns:
            bboxes (BOUNDING_BOX): Face bounding boxes per frame, compatible with SDPoseKeypointExtractor bboxes input.
        """

class CropByBBoxes_keep_aspect(str, Enum):
    stretch = "stretch"
    pad = "pad"

class CropByBBoxes:
    """Crop By Bounding Boxes: Crop and resize regions from the input image batch based on provided bounding boxes."""
    keep_aspect = CropByBBoxes_keep_aspect
    def __call__(
        self,
        image: IMAGE | ImageLike,
        bboxes: BOUNDING_BOX,
        output_width: int | INT = 512,
        output_height: int | INT = 512,
        padding: int | INT = 0,
        keep_aspect: CropByBBoxes_keep_aspect | Literal["stretch", "pad"] = "stretch",
    ) -> IMAGE:
        """Crop By Bounding Boxes: Crop and resize regions from the input image batch based on provided bounding boxes.

        Module: comfy_extras.nodes_sdpose · Category: image/transform

        Args:
            image (IMAGE, required)
            bboxes (BOUNDING_BOX, required)
            output_width (INT, optional): Width each crop is resized to. Range 64 to 4096, step 8. Default 512.
            output_height (INT, optional): Height each crop is resized to. Range 64 to 4096, step 8. Default 512.
            padding (INT, optional): Extra padding in pixels added on each side of the bbox before cropping. Range 0 to 1024. Default 0.
            keep_aspect (COMBO, optional): Whether to stretch the crop to fit the output size, or pad with black pixels to preserve aspect ratio. Default 'stretch'. One of: 'stretch', 'pad'.

        Returns:
            IMAGE (IMAGE): All crops stacked into a single image batch.
        """

class ComfyMathExpression:
    """Math Expression."""
    @overload
    def __call__(
        self,
        expression: str | STRING = "a + b",
        *,
        values: Sequence[float | FLOAT | int | INT | bool | BOOLEAN] | Mapping[str, float | FLOAT | int | INT | bool | BOOLEAN] | float | FLOAT | int | INT | bool | BOOLEAN,
    ) -> tuple[FLOAT, INT, BOOLEAN]: ...
    @overload
    def __call__(
        self,
        expression: str | STRING,
        values: Sequence[float | FLOAT | int | INT | bool | BOOLEAN] | Mapping[str, float | FLOAT | int | INT | bool | BOOLEAN] | float | FLOAT | int | INT | bool | BOOLEAN,
    ) -> tuple[FLOAT, INT, BOOLEAN]: ...
    @overload
    def __call__(
        self,
        expression: str | STRING = "a + b",
        *,
        values_a: float | FLOAT | int | INT | bool | BOOLEAN,
        values_b: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_c: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_d: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_e: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_f: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_g: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_h: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_i: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_j: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_k: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_l: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_m: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_n: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_o: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_p: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_q: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_r: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_s: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_t: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_u: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_v: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_w: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_x: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_y: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        values_z: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
    ) -> tuple[FLOAT, INT, BOOLEAN]: ...
    @overload
    def __call__(
        self,
        expression: str | STRING = "a + b",
        *,
        a: float | FLOAT | int | INT | bool | BOOLEAN,
        b: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        c: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        d: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        e: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        f: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        g: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        h: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        i: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        j: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        k: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        l: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        m: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        n: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        o: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        p: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        q: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        r: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        s: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        t: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        u: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        v: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        w: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        x: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        y: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
        z: float | FLOAT | int | INT | bool | BOOLEAN | None = None,
    ) -> tuple[FLOAT, INT, BOOLEAN]:
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

class ComfyNumberConvert:
    """Convert Number."""
    def __call__(self, value: int | INT | float | FLOAT | str | STRING | bool | BOOLEAN) -> tuple[FLOAT, INT]:
        """Convert Number.

        Module: comfy_extras.nodes_number_convert · Category: utilities

        Args:
            value (INT or FLOAT or STRING or BOOLEAN, required)

        Returns:
            FLOAT (FLOAT)
            INT (INT)
        """

class Painter:
    """Painter."""
    def __call__(
        self,
        mask: WidgetValue | str | STRING = "",
        width: int | INT = 512,
        height: int | INT = 512,
        bg_color: str | COLOR = "#000000",
        image: IMAGE | ImageLike | None = None,
    ) -> tuple[IMAGE, MASK]:
        """Painter.

        Module: comfy_extras.nodes_painter · Category: image

        Args:
            mask (STRING, optional): Default ''. A path or a picture (PIL, numpy) is uploaded.
            width (INT, optional): Range 64 to 4096, step 64. Default 512.
            height (INT, optional): Range 64 to 4096, step 64. Default 512.
            bg_color (COLOR, optional): Default '#000000'.
            image (IMAGE, optional): Optional base image to paint over.

        Returns:
            IMAGE (IMAGE)
            MASK (MASK)
        """

class CurveEditor:
    """Curve Editor."""
    def __call__(self, curve: WidgetValue | CURVE = ..., histogram: HISTOGRAM | None = None) -> CURVE:
        """Curve Editor.

        Module: comfy_extras.nodes_curve · Category: utilities

        Args:
            curve (CURVE, optional): Default {'points': [[0.0, 0.0], [1.0, 1.0]], 'interpolation': 'monotone_cubic'}.
            histogram (HISTOGRAM, optional)

        Returns:
            curve (CURVE)
        """

class ImageHistogram:
    """Image Histogram."""
    def __call__(self, image: IMAGE | ImageLike) -> tuple[HISTOGRAM, HISTOGRAM, HISTOGRAM, HISTOGRAM, HISTOGRAM]:
        """Image Histogram.

        Module: comfy_extras.nodes_curve · Category: utilities

        Args:
            image (IMAGE, required)

        Returns:
            rgb (HISTOGRAM)
            luminance (HISTOGRAM)
            red (HISTOGRAM)
            green (HISTOGRAM)
            blue (HISTOGRAM)
        """

class LoadBackgroundRemovalModel_bg_removal_name(str, Enum): ...  # type: ignore[misc]

class LoadBackgroundRemovalModel:
    """Load Background Removal Model."""
    bg_removal_name = LoadBackgroundRemovalModel_bg_removal_name
    def __call__(self, bg_removal_name: LoadBackgroundRemovalModel_bg_removal_name | str) -> BACKGROUND_REMOVAL:
        """Load Background Removal Model.

        Module: comfy_extras.nodes_bg_removal · Category: model/loaders

        Args:
            bg_removal_name (COMBO, required): The model used to remove backgrounds from images.

        Returns:
            bg_model (BACKGROUND_REMOVAL)
        """

class RemoveBackground:
    """Remove Background: Generates a foreground mask to remove the background from an image using a background removal model."""
    def __call__(self, bg_removal_model: BACKGROUND_REMOVAL, image: IMAGE | ImageLike) -> MASK:
        """Remove Background: Generates a foreground mask to remove the background from an image using a background removal model.

        Module: comfy_extras.nodes_bg_removal · Category: image/background removal

        Args:
            bg_removal_model (BACKGROUND_REMOVAL, required): Background removal model used to generate the mask.
            image (IMAGE, required): Input image to remove the background from.

        Returns:
            mask (MASK): Generated foreground mask
        """

class RTDETRDetect_class_name(str, Enum):
    all = "all"
    person = "person"
    bicycle = "bicycle"
    car = "car"
    motorcycle = "motorcycle"
    airplane = "airplane"
    bus = "bus"
    train = "train"
    truck = "truck"
    boat = "boat"
    traffic_light = "traffic light"
    fire_hydrant = "fire hydrant"
    stop_sign = "stop sign"
    parking_meter = "parking meter"
    bench = "bench"
    bird = "bird"
    cat = "cat"
    dog = "dog"
    horse = "horse"
    sheep = "sheep"
    cow = "cow"
    elephant = "elephant"
    bear = "bear"
    zebra = "zebra"
    giraffe = "giraffe"
    backpack = "backpack"
    umbrella = "umbrella"
    handbag = "handbag"
    tie = "tie"
    suitcase = "suitcase"
    frisbee = "frisbee"
    skis = "skis"
    snowboard = "snowboard"
    sports_ball = "sports ball"
    kite = "kite"
    baseball_bat = "baseball bat"
    baseball_glove = "baseball glove"
    skateboard = "skateboard"
    surfboard = "surfboard"
    tennis_racket = "tennis racket"
    bottle = "bottle"
    wine_glass = "wine glass"
    cup = "cup"
    fork = "fork"
    knife = "knife"
    spoon = "spoon"
    bowl = "bowl"
    banana = "banana"
    apple = "apple"
    sandwich = "sandwich"
    orange = "orange"
    broccoli = "broccoli"
    carrot = "carrot"
    hot_dog = "hot dog"
    pizza = "pizza"
    donut = "donut"
    cake = "cake"
    chair = "chair"
    couch = "couch"
    potted_plant = "potted plant"
    bed = "bed"
    dining_table = "dining table"
    toilet = "toilet"
    tv = "tv"
    laptop = "laptop"
    mouse = "mouse"
    remote = "remote"
    keyboard = "keyboard"
    cell_phone = "cell phone"
    microwave = "microwave"
    oven = "oven"
    toaster = "toaster"
    sink = "sink"
    refrigerator = "refrigerator"
    book = "book"
    clock = "clock"
    vase = "vase"
    scissors = "scissors"
    teddy_bear = "teddy bear"
    hair_drier = "hair drier"
    toothbrush = "toothbrush"

RTDETRDetect_class_name_values: TypeAlias = Literal[
    "all",
    "person",
    "bicycle",
    "car",
    "motorcycle",
    "airplane",
    "bus",
    "train",
    "truck",
    "boat",
    "traffic light",
    "fire hydrant",
    "stop sign",
    "parking meter",
    "bench",
    "bird",
    "cat",
    "dog",
    "horse",
    "sheep",
    "cow",
    "elephant",
    "bear",
    "zebra",
    "giraffe",
    "backpack",
    "umbrella",
    "handbag",
    "tie",
    "suitcase",
    "frisbee",
    "skis",
    "snowboard",
    "sports ball",
    "kite",
    "baseball bat",
    "baseball glove",
    "skateboard",
    "surfboard",
    "tennis racket",
    "bottle",
    "wine glass",
    "cup",
    "fork",
    "knife",
    "spoon",
    "bowl",
    "banana",
    "apple",
    "sandwich",
    "orange",
    "broccoli",
    "carrot",
    "hot dog",
    "pizza",
    "donut",
    "cake",
    "chair",
    "couch",
    "potted plant",
    "bed",
    "dining table",
    "toilet",
    "tv",
    "laptop",
    "mouse",
    "remote",
    "keyboard",
    "cell phone",
    "microwave",
    "oven",
    "toaster",
    "sink",
    "refrigerator",
    "book",
    "clock",
    "vase",
    "scissors",
    "teddy bear",
    "hair drier",
    "toothbrush",
]

class RTDETRDetect:
    """Run Real-Time Detection (RT-DETR)."""
    class_name = RTDETRDetect_class_name
    def __call__(
        self,
        model: MODEL,
        image: IMAGE | ImageLike,
        threshold: float | FLOAT = 0.5,
        class_name: RTDETRDetect_class_name | RTDETRDetect_class_name_values = "all",
        max_detections: int | INT = 100,
    ) -> BOUNDING_BOX:
        """Run Real-Time Detection (RT-DETR).

        Module: comfy_extras.nodes_rtdetr · Category: image/detection · Class type: RTDETR_detect

        Args:
            model (MODEL, required)
            image (IMAGE, required)
            threshold (FLOAT, optional): Default 0.5.
            class_name (COMBO, optional): Filter detections by class. Set to 'all' to disable filtering. Default 'all'. One of: 'all', 'person', 'bicycle', 'car', 'motorcycle', 'airplane', 'bus', 'train', 'truck', 'boat', 'traffic light', 'fire hydrant', … (81 in all).
            max_detections (INT, optional): Maximum number of detections to return per image. In order of descending confidence score. Default 100.

        Returns:
            bboxes (BOUNDING_BOX)
        """

class DrawBBoxes:
    """Draw BBoxes."""
    def __call__(self, bboxes: BOUNDING_BOX, image: IMAGE | ImageLike | None = None) -> IMAGE:
        """Draw BBoxes.

        Module: comfy_extras.nodes_rtdetr · Category: image/detection

        Args:
            bboxes (BOUNDING_BOX, required)
            image (IMAGE, optional)

        Returns:
            out_image (IMAGE)
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

class SAM3Detect:
    """SAM3 Detect."""
    def __call__(
        self,
        model: MODEL,
        image: IMAGE | ImageLike,
        threshold: float | FLOAT = 0.5,
        refine_iterations: int | INT = 2,
        individual_masks: bool | BOOLEAN = False,
        conditioning: CONDITIONING | None = None,
        bboxes: BOUNDING_BOX | None = None,
        positive_coords: str | STRING | None = None,
        negative_coords: str | STRING | None = None,
    ) -> tuple[MASK, BOUNDING_BOX]:
        """SAM3 Detect.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_Detect

        Args:
            model (MODEL, required)
            image (IMAGE, required)
            threshold (FLOAT, optional): Range 0.0 to 1.0, step 0.01. Default 0.5.
            refine_iterations (INT, optional): SAM decoder refinement passes (0=use raw detector masks). Range 0 to 5. Default 2.
            individual_masks (BOOLEAN, optional): Output per-object masks instead of union. Default False.
            conditioning (CONDITIONING, optional): Text conditioning from CLIPTextEncode.
            bboxes (BOUNDING_BOX, optional): Bounding boxes to segment within.
            positive_coords (STRING, optional): Positive point prompts as JSON [{"x": int, "y": int}, ...] (pixel coords).
            negative_coords (STRING, optional): Negative point prompts as JSON [{"x": int, "y": int}, ...] (pixel coords).

        Returns:
            masks (MASK)
            bboxes (BOUNDING_BOX)
        """

class SAM3VideoTrack:
    """Run SAM3 Video Track."""
    def __call__(
        self,
        images: IMAGE | ImageLike,
        model: MODEL,
        detection_threshold: float | FLOAT = 0.5,
        max_objects: int | INT = 4,
        detect_interval: int | INT = 1,
        initial_mask: MASK | ImageLike | None = None,
        conditioning: CONDITIONING | None = None,
    ) -> SAM3_TRACK_DATA:
        """Run SAM3 Video Track.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_VideoTrack

        Args:
            images (IMAGE, required): Video frames as batched images.
            model (MODEL, required)
            detection_threshold (FLOAT, optional): Score threshold for text-prompted detection. Range 0.0 to 1.0, step 0.01. Default 0.5.
            max_objects (INT, optional): Max tracked objects. Initial masks count toward this limit. 0 uses the internal cap of 64. Range 0 to 64. Default 4.
            detect_interval (INT, optional): Run detection every N frames (1=every frame). Higher values save compute. At least 1. Default 1.
            initial_mask (MASK, optional): Mask(s) for the first frame to track (one per object).
            conditioning (CONDITIONING, optional): Text conditioning for detecting new objects during tracking.

        Returns:
            track_data (SAM3_TRACK_DATA)
        """

class SAM3TrackPreview:
    """SAM3 Track Preview."""
    def __call__(
        self,
        track_data: SAM3_TRACK_DATA,
        opacity: float | FLOAT = 0.5,
        fps: float | FLOAT = 24.0,
        images: IMAGE | ImageLike | None = None,
    ) -> Output:
        """SAM3 Track Preview.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_TrackPreview
        Output node: runs even if nothing uses its outputs.

        Args:
            track_data (SAM3_TRACK_DATA, required)
            opacity (FLOAT, optional): Range 0.0 to 1.0, step 0.05. Default 0.5.
            fps (FLOAT, optional): Range 1.0 to 120.0, step 1.0. Default 24.0.
            images (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

class SAM3TrackToMask:
    """SAM3 Track to Mask."""
    def __call__(self, track_data: SAM3_TRACK_DATA, object_indices: str | STRING = "") -> MASK:
        """SAM3 Track to Mask.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_TrackToMask

        Args:
            track_data (SAM3_TRACK_DATA, required)
            object_indices (STRING, optional): Comma-separated object indices to include (e.g. '0,2,3'). Empty = all objects. Default ''.

        Returns:
            masks (MASK)
        """
