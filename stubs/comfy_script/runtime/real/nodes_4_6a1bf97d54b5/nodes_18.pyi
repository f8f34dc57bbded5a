from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import (
    ANY_T,
    AUDIO,
    BACKGROUND_REMOVAL,
    BOUNDING_BOX,
    CLIP,
    CLIP_VISION_OUTPUT,
    COLOR,
    CONDITIONING,
    CURVE,
    HISTOGRAM,
    IMAGE,
    INTERP_MODEL,
    LATENT,
    MASK,
    MODEL,
    OPTICAL_FLOW,
    POSE_KEYPOINT,
    Result,
    SAM3_TRACK_DATA,
    VAE,
    WidgetValue,
)

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
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        sampling_mode: Literal["on", TextGenerateLTX2Prompt_sampling_mode.on] = "on",
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
        *,
        sampling_mode_temperature: float = 0.7,
        sampling_mode_top_k: int = 64,
        sampling_mode_top_p: float = 0.95,
        sampling_mode_min_p: float = 0.05,
        sampling_mode_repetition_penalty: float = 1.05,
        sampling_mode_seed: int = 0,
        sampling_mode_presence_penalty: float = 0.0,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        *,
        sampling_mode: Literal["off", TextGenerateLTX2Prompt_sampling_mode.off],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        max_length: int,
        sampling_mode: Literal["off", TextGenerateLTX2Prompt_sampling_mode.off],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput = "",
        max_length: int = 512,
        *,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str: ...
    @overload
    def __call__(
        self,
        clip: CLIP,
        prompt: str | list[str] | RealOutput,
        max_length: int,
        sampling_mode: Mapping[str, Any],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        thinking: bool = False,
        use_default_template: bool = True,
    ) -> str:
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

class ColorToRGBInt:
    """Color Picker: Return a color RGB integer value and hexadecimal representation."""
    def __call__(self, color: str | COLOR = "#ffffff") -> tuple[int, COLOR, float]:
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
    def __call__(self, inputs: Sequence[ANY_T] | Mapping[str, ANY_T] | ANY_T) -> list[ANY_T]: ...
    @overload
    def __call__(
        self,
        *,
        inputs_input0: ANY_T,
        inputs_input1: ANY_T | None = None,
        inputs_input2: ANY_T | None = None,
        inputs_input3: ANY_T | None = None,
        inputs_input4: ANY_T | None = None,
        inputs_input5: ANY_T | None = None,
        inputs_input6: ANY_T | None = None,
        inputs_input7: ANY_T | None = None,
        inputs_input8: ANY_T | None = None,
        inputs_input9: ANY_T | None = None,
    ) -> list[ANY_T]: ...
    @overload
    def __call__(
        self,
        *,
        input0: ANY_T,
        input1: ANY_T | None = None,
        input2: ANY_T | None = None,
        input3: ANY_T | None = None,
        input4: ANY_T | None = None,
        input5: ANY_T | None = None,
        input6: ANY_T | None = None,
        input7: ANY_T | None = None,
        input8: ANY_T | None = None,
        input9: ANY_T | None = None,
    ) -> list[ANY_T]:
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
    def __call__(self, model: MODEL, nag_scale: float = 5.0, nag_alpha: float = 0.5, nag_tau: float = 1.5) -> MODEL:
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        batch_size: int = 16,
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
        draw_body: bool = True,
        draw_hands: bool = True,
        draw_face: bool = True,
        draw_feet: bool = False,
        stick_width: int = 4,
        face_point_size: int = 3,
        score_threshold: float = 0.3,
        draw_head: bool = True,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class SDPoseFaceBBoxes:
    """SDPose Face Bounding Boxes."""
    def __call__(self, keypoints: POSE_KEYPOINT, scale: float = 1.5, force_square: bool = True) -> BOUNDING_BOX:
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        bboxes: BOUNDING_BOX,
        output_width: int = 512,
        output_height: int = 512,
        padding: int = 0,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1): All crops stacked into a single image batch.
        """

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

class ComfyNumberConvert:
    """Convert Number."""
    def __call__(self, value: int | float | str | list[str] | RealOutput | bool) -> tuple[float, int]:
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
        mask: WidgetValue | str | list[str] | RealOutput = "",
        width: int = 512,
        height: int = 512,
        bg_color: str | COLOR = "#000000",
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
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
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
            MASK (Tensor [batch, height, width], 0 to 1)
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
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> tuple[HISTOGRAM, HISTOGRAM, HISTOGRAM, HISTOGRAM, HISTOGRAM]:
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
    def __call__(
        self,
        bg_removal_model: BACKGROUND_REMOVAL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
    ) -> MASK:
        """Remove Background: Generates a foreground mask to remove the background from an image using a background removal model.

        Module: comfy_extras.nodes_bg_removal · Category: image/background removal

        Args:
            bg_removal_model (BACKGROUND_REMOVAL, required): Background removal model used to generate the mask.
            image (IMAGE, required): Input image to remove the background from.

        Returns:
            mask (Tensor [batch, height, width], 0 to 1): Generated foreground mask
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
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        threshold: float = 0.5,
        class_name: RTDETRDetect_class_name | RTDETRDetect_class_name_values = "all",
        max_detections: int = 100,
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
    def __call__(
        self,
        bboxes: BOUNDING_BOX,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Draw BBoxes.

        Module: comfy_extras.nodes_rtdetr · Category: image/detection

        Args:
            bboxes (BOUNDING_BOX, required)
            image (IMAGE, optional)

        Returns:
            out_image (Tensor [batch, height, width, channels], 0 to 1)
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
    def __call__(
        self,
        interp_model: INTERP_MODEL,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        multiplier: int = 2,
    ) -> IMAGE:
        """Run Frame Interpolation Model.

        Module: comfy_extras.nodes_frame_interpolation · Category: video

        Args:
            interp_model (INTERP_MODEL, required)
            images (IMAGE, required)
            multiplier (INT, optional): Range 2 to 16. Default 2.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class SAM3Detect:
    """SAM3 Detect."""
    def __call__(
        self,
        model: MODEL,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        threshold: float = 0.5,
        refine_iterations: int = 2,
        individual_masks: bool = False,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING] | None = None,
        bboxes: BOUNDING_BOX | None = None,
        positive_coords: str | list[str] | RealOutput | None = None,
        negative_coords: str | list[str] | RealOutput | None = None,
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
            masks (Tensor [batch, height, width], 0 to 1)
            bboxes (BOUNDING_BOX)
        """

class SAM3VideoTrack:
    """Run SAM3 Video Track."""
    def __call__(
        self,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model: MODEL,
        detection_threshold: float = 0.5,
        max_objects: int = 4,
        detect_interval: int = 1,
        initial_mask: MASK | list[MASK] | RealOutput | ImageLike | None = None,
        conditioning: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING] | None = None,
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
        opacity: float = 0.5,
        fps: float = 24.0,
        images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> Result:
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
    def __call__(self, track_data: SAM3_TRACK_DATA, object_indices: str | list[str] | RealOutput = "") -> MASK:
        """SAM3 Track to Mask.

        Module: comfy_extras.nodes_sam3 · Category: image/detection · Class type: SAM3_TrackToMask

        Args:
            track_data (SAM3_TRACK_DATA, required)
            object_indices (STRING, optional): Comma-separated object indices to include (e.g. '0,2,3'). Empty = all objects. Default ''.

        Returns:
            masks (Tensor [batch, height, width], 0 to 1)
        """

class WanSCAILToVideo:
    """WanSCAILToVideo."""
    def __call__(
        self,
        positive: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        negative: CONDITIONING | Sequence[Sequence[Any]] | list[CONDITIONING],
        vae: VAE,
        width: int = 512,
        height: int = 896,
        length: int = 81,
        batch_size: int = 1,
        pose_strength: float = 1.0,
        pose_start: float = 0.0,
        pose_end: float = 1.0,
        video_frame_offset: int = 0,
        previous_frame_count: int = 5,
        pose_video: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        pose_video_mask: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        replacement_mode: bool = False,
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_image_mask: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        clip_vision_output: CLIP_VISION_OUTPUT | None = None,
        previous_frames: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT, int]:
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
            positive (pairs of a Tensor [batch, tokens, channels] and a dict)
            negative (pairs of a Tensor [batch, tokens, channels] and a dict)
            latent (dict of samples: Tensor [batch, channels, height, width], …): Empty latent of the generation size.
            video_frame_offset (INT): Adjusted offset + length. Wire into the next chunk.
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
        object_indices: str | list[str] | RealOutput = "",
        sort_by: SCAIL2ColoredMask_sort_by | Literal["none", "left_to_right", "area"] = "left_to_right",
        replacement_mode: bool = False,
        ref_track_data: SAM3_TRACK_DATA | MASK | list[MASK] | RealOutput | ImageLike | None = None,
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
            pose_video_mask (Tensor [batch, height, width, channels], 0 to 1)
            reference_image_mask (Tensor [batch, height, width, channels], 0 to 1)
        """

class OpticalFlowLoader_model_name(str, Enum): ...  # type: ignore[misc]

class OpticalFlowLoader:
    """Load Optical Flow Model."""
    model_name = OpticalFlowLoader_model_name
    def __call__(self, model_name: OpticalFlowLoader_model_name | str) -> OPTICAL_FLOW:
        """Load Optical Flow Model.

        Module: comfy_extras.nodes_void · Category: model/loaders

        Args:
            model_name (COMBO, required): Optical flow model to load. Files must be placed in the 'optical_flow' folder. Today only torchvision's raft_large.pth is supported.

        Returns:
            OPTICAL_FLOW (OPTICAL_FLOW)
        """
