from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import AUDIO, AUDIO_ENCODER, AUDIO_ENCODER_OUTPUT, BOOLEAN, IMAGE, INT, LATENT, STRING, VIDEO

class AudioEncoderEncode:
    """AudioEncoderEncode."""
    def __call__(self, audio_encoder: AUDIO_ENCODER, audio: AUDIO) -> AUDIO_ENCODER_OUTPUT:
        """AudioEncoderEncode.

        Module: comfy_extras.nodes_audio_encoder · Category: model/conditioning

        Args:
            audio_encoder (AUDIO_ENCODER, required)
            audio (AUDIO, required)

        Returns:
            AUDIO_ENCODER_OUTPUT (AUDIO_ENCODER_OUTPUT)
        """

class AudioEncoderLoader_audio_encoder_name(str, Enum): ...  # type: ignore[misc]

class AudioEncoderLoader:
    """Load Audio Encoder."""
    audio_encoder_name = AudioEncoderLoader_audio_encoder_name
    def __call__(self, audio_encoder_name: AudioEncoderLoader_audio_encoder_name | str) -> AUDIO_ENCODER:
        """Load Audio Encoder.

        Module: comfy_extras.nodes_audio_encoder · Category: model/loaders

        Args:
            audio_encoder_name (COMBO, required)

        Returns:
            AUDIO_ENCODER (AUDIO_ENCODER)
        """

class EmptyMochiLatentVideo:
    """EmptyMochiLatentVideo."""
    def __call__(
        self,
        width: int | INT = 848,
        height: int | INT = 480,
        length: int | INT = 25,
        batch_size: int | INT = 1,
    ) -> LATENT:
        """EmptyMochiLatentVideo.

        Module: comfy_extras.nodes_mochi · Category: model/latent/mochi

        Args:
            width (INT, optional): Range 16 to 16384, step 16. Default 848.
            height (INT, optional): Range 16 to 16384, step 16. Default 480.
            length (INT, optional): Range 7 to 16384, step 6. Default 25.
            batch_size (INT, optional): Range 1 to 4096. Default 1.

        Returns:
            LATENT (LATENT)
        """

class HappyHorseImageToVideoApi_model(str, Enum):
    happyhorse_1_1_i2v = "happyhorse-1.1-i2v"
    happyhorse_1_0_i2v = "happyhorse-1.0-i2v"

class HappyHorseImageToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseImageToVideoApi:
    """HappyHorse Image to Video: Generate a video from a first-frame image using the HappyHorse model."""
    model = HappyHorseImageToVideoApi_model
    model_resolution = HappyHorseImageToVideoApi_model_resolution
    @overload
    def __call__(
        self,
        model: HappyHorseImageToVideoApi_model | Literal["happyhorse-1.1-i2v", "happyhorse-1.0-i2v"] = "happyhorse-1.1-i2v",
        *,
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseImageToVideoApi_model | Literal["happyhorse-1.1-i2v", "happyhorse-1.0-i2v"],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO:
        """HappyHorse Image to Video: Generate a video from a first-frame image using the HappyHorse model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-i2v'. One of: 'happyhorse-1.1-i2v', 'happyhorse-1.0-i2v'.
            first_frame (IMAGE, required): First frame image. The output aspect ratio is derived from this image.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_duration (INT, optional): Range 3 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseReferenceVideoApi_model(str, Enum):
    happyhorse_1_1_r2v = "happyhorse-1.1-r2v"
    happyhorse_1_0_r2v = "happyhorse-1.0-r2v"

class HappyHorseReferenceVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseReferenceVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"
    _5_4 = "5:4"
    _4_5 = "4:5"

HappyHorseReferenceVideoApi_model_ratio_values: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    "21:9",
    "9:21",
    "5:4",
    "4:5",
]

HappyHorseReferenceVideoApi_model_ratio_values_: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    HappyHorseReferenceVideoApi_model_ratio._16_9,
    HappyHorseReferenceVideoApi_model_ratio._9_16,
    HappyHorseReferenceVideoApi_model_ratio._1_1,
    HappyHorseReferenceVideoApi_model_ratio._4_3,
    HappyHorseReferenceVideoApi_model_ratio._3_4,
]

HappyHorseReferenceVideoApi_model_values: TypeAlias = Literal[
    "happyhorse-1.1-r2v",
    HappyHorseReferenceVideoApi_model.happyhorse_1_1_r2v,
]

HappyHorseReferenceVideoApi_model_values_: TypeAlias = Literal[
    "happyhorse-1.0-r2v",
    HappyHorseReferenceVideoApi_model.happyhorse_1_0_r2v,
]

class HappyHorseReferenceVideoApi:
    """HappyHorse Reference to Video: Generate a video featuring a person or object from reference materials with the HappyHorse model."""
    model = HappyHorseReferenceVideoApi_model
    model_resolution = HappyHorseReferenceVideoApi_model_resolution
    model_ratio = HappyHorseReferenceVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
        model_reference_images_image1: IMAGE | ImageLike,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        model_reference_images_image6: IMAGE | ImageLike | None = None,
        model_reference_images_image7: IMAGE | ImageLike | None = None,
        model_reference_images_image8: IMAGE | ImageLike | None = None,
        model_reference_images_image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values = "happyhorse-1.1-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio | HappyHorseReferenceVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
        image1: IMAGE | ImageLike,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
        image6: IMAGE | ImageLike | None = None,
        image7: IMAGE | ImageLike | None = None,
        image8: IMAGE | ImageLike | None = None,
        image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
        model_reference_images_image1: IMAGE | ImageLike,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        model_reference_images_image6: IMAGE | ImageLike | None = None,
        model_reference_images_image7: IMAGE | ImageLike | None = None,
        model_reference_images_image8: IMAGE | ImageLike | None = None,
        model_reference_images_image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseReferenceVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseReferenceVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
        image1: IMAGE | ImageLike,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
        image6: IMAGE | ImageLike | None = None,
        image7: IMAGE | ImageLike | None = None,
        image8: IMAGE | ImageLike | None = None,
        image9: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
        """HappyHorse Reference to Video: Generate a video featuring a person or object from reference materials with the HappyHorse model.

        Supports single-character performances and multi-character interactions.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-r2v'. One of: 'happyhorse-1.1-r2v', 'happyhorse-1.0-r2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the video. Use identifiers such as 'character1' and 'character2' to refer to the reference characters. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21', '5:4', '4:5'.
            model_duration (INT, optional): Range 3 to 15. Default 5.
            model_reference_images (list of IMAGE, required): 1 to 9 elements, or a dictionary by name: image1, image2, image3, … (9 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseTextToVideoApi_model(str, Enum):
    happyhorse_1_1_t2v = "happyhorse-1.1-t2v"
    happyhorse_1_0_t2v = "happyhorse-1.0-t2v"

class HappyHorseTextToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseTextToVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _21_9 = "21:9"
    _9_21 = "9:21"
    _5_4 = "5:4"
    _4_5 = "4:5"

HappyHorseTextToVideoApi_model_ratio_values: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    "21:9",
    "9:21",
    "5:4",
    "4:5",
]

HappyHorseTextToVideoApi_model_ratio_values_: TypeAlias = Literal[
    "16:9",
    "9:16",
    "1:1",
    "4:3",
    "3:4",
    HappyHorseTextToVideoApi_model_ratio._16_9,
    HappyHorseTextToVideoApi_model_ratio._9_16,
    HappyHorseTextToVideoApi_model_ratio._1_1,
    HappyHorseTextToVideoApi_model_ratio._4_3,
    HappyHorseTextToVideoApi_model_ratio._3_4,
]

HappyHorseTextToVideoApi_model_values: TypeAlias = Literal[
    "happyhorse-1.1-t2v",
    HappyHorseTextToVideoApi_model.happyhorse_1_1_t2v,
]

HappyHorseTextToVideoApi_model_values_: TypeAlias = Literal[
    "happyhorse-1.0-t2v",
    HappyHorseTextToVideoApi_model.happyhorse_1_0_t2v,
]

class HappyHorseTextToVideoApi:
    """HappyHorse Text to Video: Generates a video based on a text prompt using the HappyHorse model."""
    model = HappyHorseTextToVideoApi_model
    model_resolution = HappyHorseTextToVideoApi_model_resolution
    model_ratio = HappyHorseTextToVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseTextToVideoApi_model_values = "happyhorse-1.1-t2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseTextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseTextToVideoApi_model_ratio | HappyHorseTextToVideoApi_model_ratio_values = "16:9",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseTextToVideoApi_model_values_,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseTextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseTextToVideoApi_model_ratio_values_ = "16:9",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
        """HappyHorse Text to Video: Generates a video based on a text prompt using the HappyHorse model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.1-t2v'. One of: 'happyhorse-1.1-t2v', 'happyhorse-1.0-t2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '21:9', '9:21', '5:4', '4:5'.
            model_duration (INT, optional): Range 3 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class HappyHorseVideoEditApi_model(str, Enum):
    happyhorse_1_0_video_edit = "happyhorse-1.0-video-edit"

class HappyHorseVideoEditApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class HappyHorseVideoEditApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class HappyHorseVideoEditApi:
    """HappyHorse Video Edit: Edit a video using text instructions or reference images with the HappyHorse model."""
    model = HappyHorseVideoEditApi_model
    model_resolution = HappyHorseVideoEditApi_model_resolution
    model_ratio = HappyHorseVideoEditApi_model_ratio
    @overload
    def __call__(
        self,
        model: HappyHorseVideoEditApi_model | Literal["happyhorse-1.0-video-edit"] = "happyhorse-1.0-video-edit",
        *,
        video: VIDEO,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseVideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseVideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: HappyHorseVideoEditApi_model | Literal["happyhorse-1.0-video-edit"],
        video: VIDEO,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: HappyHorseVideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: HappyHorseVideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO,
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO:
        """HappyHorse Video Edit: Edit a video using text instructions or reference images with the HappyHorse model.

        Output duration is 3-15s and matches the input video; inputs longer than 15s are truncated.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'happyhorse-1.0-video-edit'. One of: 'happyhorse-1.0-video-edit'.
            video (VIDEO, required): The video to edit.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Editing instructions or style transfer requirements. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Aspect ratio. If not changed, approximates the input video ratio. Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_reference_images (list of IMAGE, optional): 0 to 5 elements, or a dictionary by name: image1, image2, image3, … (5 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class Wan2ImageToVideoApi_model(str, Enum):
    wan2_7_i2v = "wan2.7-i2v"

class Wan2ImageToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2ImageToVideoApi:
    """Wan 2.7 Image to Video: Generate a video from a first-frame image, with optional last-frame image and audio."""
    model = Wan2ImageToVideoApi_model
    model_resolution = Wan2ImageToVideoApi_model_resolution
    @overload
    def __call__(
        self,
        model: Wan2ImageToVideoApi_model | Literal["wan2.7-i2v"] = "wan2.7-i2v",
        *,
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        model_prompt: str | STRING = "",
        model_negative_prompt: str | STRING = "",
        model_resolution: Wan2ImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Wan2ImageToVideoApi_model | Literal["wan2.7-i2v"],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
        *,
        model_prompt: str | STRING = "",
        model_negative_prompt: str | STRING = "",
        model_resolution: Wan2ImageToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | ImageLike,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        audio: AUDIO | None = None,
    ) -> VIDEO:
        """Wan 2.7 Image to Video: Generate a video from a first-frame image, with optional last-frame image and audio.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-i2v'. One of: 'wan2.7-i2v'.
            first_frame (IMAGE, required): First frame image. The output aspect ratio is derived from this image.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            prompt_extend (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            last_frame (IMAGE, optional): Last frame image. The model generates a video transitioning from first to last frame.
            audio (AUDIO, optional): Audio for driving video generation (e.g., lip sync, beat-matched motion). Duration: 2s-30s. If not provided, the model automatically generates matching background music or sound effects.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_duration (INT, optional): Range 2 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class Wan2ReferenceVideoApi_model(str, Enum):
    wan2_7_r2v = "wan2.7-r2v"

class Wan2ReferenceVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2ReferenceVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class Wan2ReferenceVideoApi:
    """Wan 2.7 Reference to Video: Generate a video featuring a person or object from reference materials."""
    model = Wan2ReferenceVideoApi_model
    model_resolution = Wan2ReferenceVideoApi_model_resolution
    model_ratio = Wan2ReferenceVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: Wan2ReferenceVideoApi_model | Literal["wan2.7-r2v"] = "wan2.7-r2v",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_negative_prompt: str | STRING = "",
        model_resolution: Wan2ReferenceVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2ReferenceVideoApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: int | INT = 5,
        model_reference_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO | None = None,
        model_reference_videos_video1: VIDEO | None = None,
        model_reference_videos_video2: VIDEO | None = None,
        model_reference_videos_video3: VIDEO | None = None,
        video1: VIDEO | None = None,
        video2: VIDEO | None = None,
        video3: VIDEO | None = None,
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        model_reference_images_image5: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
        image5: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int | INT = 0, watermark: bool | BOOLEAN = False) -> VIDEO:
        """Wan 2.7 Reference to Video: Generate a video featuring a person or object from reference materials.

        Supports single-character performances and multi-character interactions.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-r2v'. One of: 'wan2.7-r2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Prompt describing the video. Use identifiers such as 'character1' and 'character2' to refer to the reference characters. Default ''.
            model_negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_duration (INT, optional): Range 2 to 10. Default 5.
            model_reference_videos (list of VIDEO, optional): 0 to 3 elements, or a dictionary by name: video1, video2, video3; each also by keyword, as model_reference_videos_video1.
            model_reference_images (list of IMAGE, optional): 0 to 5 elements, or a dictionary by name: image1, image2, image3, … (5 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class Wan2TextToVideoApi_model(str, Enum):
    wan2_7_t2v = "wan2.7-t2v"

class Wan2TextToVideoApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2TextToVideoApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class Wan2TextToVideoApi:
    """Wan 2.7 Text to Video: Generates a video based on a text prompt using the Wan 2.7 model."""
    model = Wan2TextToVideoApi_model
    model_resolution = Wan2TextToVideoApi_model_resolution
    model_ratio = Wan2TextToVideoApi_model_ratio
    @overload
    def __call__(
        self,
        model: Wan2TextToVideoApi_model | Literal["wan2.7-t2v"] = "wan2.7-t2v",
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        audio: AUDIO | None = None,
        *,
        model_prompt: str | STRING = "",
        model_negative_prompt: str | STRING = "",
        model_resolution: Wan2TextToVideoApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2TextToVideoApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        audio: AUDIO | None = None,
    ) -> VIDEO:
        """Wan 2.7 Text to Video: Generates a video based on a text prompt using the Wan 2.7 model.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-t2v'. One of: 'wan2.7-t2v'.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            prompt_extend (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            audio (AUDIO, optional): Audio for driving video generation (e.g., lip sync, beat-matched motion). Duration: 3s-30s. If not provided, the model automatically generates matching background music or sound effects.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_duration (INT, optional): Range 2 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class Wan2VideoContinuationApi_model(str, Enum):
    wan2_7_i2v = "wan2.7-i2v"

class Wan2VideoContinuationApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2VideoContinuationApi:
    """Wan 2.7 Video Continuation: Continue a video from where it left off, with optional last-frame control."""
    model = Wan2VideoContinuationApi_model
    model_resolution = Wan2VideoContinuationApi_model_resolution
    @overload
    def __call__(
        self,
        model: Wan2VideoContinuationApi_model | Literal["wan2.7-i2v"] = "wan2.7-i2v",
        *,
        first_clip: VIDEO,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        model_prompt: str | STRING = "",
        model_negative_prompt: str | STRING = "",
        model_resolution: Wan2VideoContinuationApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Wan2VideoContinuationApi_model | Literal["wan2.7-i2v"],
        first_clip: VIDEO,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
        *,
        model_prompt: str | STRING = "",
        model_negative_prompt: str | STRING = "",
        model_resolution: Wan2VideoContinuationApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_duration: int | INT = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_clip: VIDEO,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        last_frame: IMAGE | ImageLike | None = None,
    ) -> VIDEO:
        """Wan 2.7 Video Continuation: Continue a video from where it left off, with optional last-frame control.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-i2v'. One of: 'wan2.7-i2v'.
            first_clip (VIDEO, required): Input video to continue from. Duration: 2s-10s. The output aspect ratio is derived from this video.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            prompt_extend (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            last_frame (IMAGE, optional): Last frame image. The continuation will transition towards this frame.
            model_prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            model_negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_duration (INT, optional): Total output duration in seconds. The model generates continuation to fill the remaining time after the input clip. Range 2 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class Wan2VideoEditApi_model(str, Enum):
    wan2_7_videoedit = "wan2.7-videoedit"

class Wan2VideoEditApi_audio_setting(str, Enum):
    auto = "auto"
    origin = "origin"

class Wan2VideoEditApi_model_resolution(str, Enum):
    _720P = "720P"
    _1080P = "1080P"

class Wan2VideoEditApi_model_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"

class Wan2VideoEditApi_model_duration(str, Enum):
    auto = "auto"
    _2 = "2"
    _3 = "3"
    _4 = "4"
    _5 = "5"
    _6 = "6"
    _7 = "7"
    _8 = "8"
    _9 = "9"
    _10 = "10"

class Wan2VideoEditApi:
    """Wan 2.7 Video Edit: Edit a video using text instructions, reference images, or style transfer."""
    model = Wan2VideoEditApi_model
    audio_setting = Wan2VideoEditApi_audio_setting
    model_resolution = Wan2VideoEditApi_model_resolution
    model_ratio = Wan2VideoEditApi_model_ratio
    model_duration = Wan2VideoEditApi_model_duration
    @overload
    def __call__(
        self,
        model: Wan2VideoEditApi_model | Literal["wan2.7-videoedit"] = "wan2.7-videoedit",
        *,
        video: VIDEO,
        seed: int | INT = 0,
        audio_setting: Wan2VideoEditApi_audio_setting | Literal["auto", "origin"] = "auto",
        watermark: bool | BOOLEAN = False,
        model_prompt: str | STRING = "",
        model_resolution: Wan2VideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2VideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: Wan2VideoEditApi_model_duration | Literal["auto", "2", "3", "4", "5", "6", "7", "8", "9", "10"] = "auto",
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Wan2VideoEditApi_model | Literal["wan2.7-videoedit"],
        video: VIDEO,
        seed: int | INT = 0,
        audio_setting: Wan2VideoEditApi_audio_setting | Literal["auto", "origin"] = "auto",
        watermark: bool | BOOLEAN = False,
        *,
        model_prompt: str | STRING = "",
        model_resolution: Wan2VideoEditApi_model_resolution | Literal["720P", "1080P"] = "720P",
        model_ratio: Wan2VideoEditApi_model_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4"] = "16:9",
        model_duration: Wan2VideoEditApi_model_duration | Literal["auto", "2", "3", "4", "5", "6", "7", "8", "9", "10"] = "auto",
        model_reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        model_reference_images_image1: IMAGE | ImageLike | None = None,
        model_reference_images_image2: IMAGE | ImageLike | None = None,
        model_reference_images_image3: IMAGE | ImageLike | None = None,
        model_reference_images_image4: IMAGE | ImageLike | None = None,
        image1: IMAGE | ImageLike | None = None,
        image2: IMAGE | ImageLike | None = None,
        image3: IMAGE | ImageLike | None = None,
        image4: IMAGE | ImageLike | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        video: VIDEO,
        seed: int | INT = 0,
        audio_setting: Wan2VideoEditApi_audio_setting | Literal["auto", "origin"] = "auto",
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO:
        """Wan 2.7 Video Edit: Edit a video using text instructions, reference images, or style transfer.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.7-videoedit'. One of: 'wan2.7-videoedit'.
            video (VIDEO, required): The video to edit.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            audio_setting (COMBO, optional): 'auto': model decides whether to regenerate audio based on the prompt. 'origin': preserve the original audio from the input video. Default 'auto'. One of: 'auto', 'origin'.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            model_prompt (STRING, optional): Editing instructions or style transfer requirements. Default ''.
            model_resolution (COMBO, optional): Default '720P'. One of: '720P', '1080P'.
            model_ratio (COMBO, optional): Aspect ratio. If not changed, approximates the input video ratio. Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4'.
            model_duration (COMBO, optional): Output duration in seconds. 'auto' matches the input video duration. A specific value truncates from the start of the video. Default 'auto'. One of: 'auto', '2', '3', '4', '5', '6', '7', '8', '9', '10'.
            model_reference_images (list of IMAGE, optional): 0 to 4 elements, or a dictionary by name: image1, image2, image3, … (4 in all); each also by keyword, as model_reference_images_image1.

        Returns:
            VIDEO (VIDEO)
        """

class WanImageToImageApi_model(str, Enum):
    wan2_5_i2i_preview = "wan2.5-i2i-preview"

class WanImageToImageApi:
    """Wan Image to Image: Generates an image from one or two input images and a text prompt."""
    model = WanImageToImageApi_model
    @overload
    def __call__(
        self,
        model: WanImageToImageApi_model | Literal["wan2.5-i2i-preview"] = "wan2.5-i2i-preview",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: WanImageToImageApi_model | Literal["wan2.5-i2i-preview"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        seed: int | INT = 0,
        watermark: bool | BOOLEAN = False,
    ) -> IMAGE:
        """Wan Image to Image: Generates an image from one or two input images and a text prompt.

        The output image is currently fixed at 1.6 MP, and its aspect ratio matches the input image(s).

        Module: comfy_api_nodes.nodes_wan · Category: partner/image/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use. Default 'wan2.5-i2i-preview'. One of: 'wan2.5-i2i-preview'.
            image (IMAGE, required): Single-image editing or multi-image fusion. Maximum 2 images.
            prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.

        Returns:
            IMAGE (IMAGE)
        """

class WanImageToVideoApi_model(str, Enum):
    wan2_5_i2v_preview = "wan2.5-i2v-preview"
    wan2_6_i2v = "wan2.6-i2v"

class WanImageToVideoApi_resolution(str, Enum):
    _480P = "480P"
    _720P = "720P"
    _1080P = "1080P"

class WanImageToVideoApi_shot_type(str, Enum):
    single = "single"
    multi = "multi"

class WanImageToVideoApi:
    """Wan Image to Video: Generates a video from the first frame and a text prompt."""
    model = WanImageToVideoApi_model
    resolution = WanImageToVideoApi_resolution
    shot_type = WanImageToVideoApi_shot_type
    @overload
    def __call__(
        self,
        model: WanImageToVideoApi_model | Literal["wan2.5-i2v-preview", "wan2.6-i2v"] = "wan2.6-i2v",
        *,
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        resolution: WanImageToVideoApi_resolution | Literal["480P", "720P", "1080P"] = "720P",
        duration: int | INT = 5,
        audio: AUDIO | None = None,
        seed: int | INT = 0,
        generate_audio: bool | BOOLEAN = False,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        shot_type: WanImageToVideoApi_shot_type | Literal["single", "multi"] | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: WanImageToVideoApi_model | Literal["wan2.5-i2v-preview", "wan2.6-i2v"],
        image: IMAGE | ImageLike,
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        resolution: WanImageToVideoApi_resolution | Literal["480P", "720P", "1080P"] = "720P",
        duration: int | INT = 5,
        audio: AUDIO | None = None,
        seed: int | INT = 0,
        generate_audio: bool | BOOLEAN = False,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        shot_type: WanImageToVideoApi_shot_type | Literal["single", "multi"] | None = None,
    ) -> VIDEO:
        """Wan Image to Video: Generates a video from the first frame and a text prompt.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use. Default 'wan2.6-i2v'. One of: 'wan2.5-i2v-preview', 'wan2.6-i2v'.
            image (IMAGE, required)
            prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            resolution (COMBO, optional): Default '720P'. One of: '480P', '720P', '1080P'.
            duration (INT, optional): Duration 15 available only for WAN2.6 model. Range 5 to 15, step 5. Default 5.
            audio (AUDIO, optional): Audio must contain a clear, loud voice, without extraneous noise or background music.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            generate_audio (BOOLEAN, optional): If no audio input is provided, generate audio automatically. Default False.
            prompt_extend (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            shot_type (COMBO, optional): Specifies the shot type for the generated video, that is, whether the video is a single continuous shot or multiple shots with cuts. This parameter takes effect only when prompt_extend is True. One of: 'single', 'multi'.

        Returns:
            VIDEO (VIDEO)
        """

class WanReferenceVideoApi_model(str, Enum):
    wan2_6_r2v = "wan2.6-r2v"

class WanReferenceVideoApi_size(str, Enum):
    _720p_1_1_960x960 = "720p: 1:1 (960x960)"
    _720p_16_9_1280x720 = "720p: 16:9 (1280x720)"
    _720p_9_16_720x1280 = "720p: 9:16 (720x1280)"
    _720p_4_3_1088x832 = "720p: 4:3 (1088x832)"
    _720p_3_4_832x1088 = "720p: 3:4 (832x1088)"
    _1080p_1_1_1440x1440 = "1080p: 1:1 (1440x1440)"
    _1080p_16_9_1920x1080 = "1080p: 16:9 (1920x1080)"
    _1080p_9_16_1080x1920 = "1080p: 9:16 (1080x1920)"
    _1080p_4_3_1632x1248 = "1080p: 4:3 (1632x1248)"
    _1080p_3_4_1248x1632 = "1080p: 3:4 (1248x1632)"

class WanReferenceVideoApi_shot_type(str, Enum):
    single = "single"
    multi = "multi"

WanReferenceVideoApi_size_values: TypeAlias = Literal[
    "720p: 1:1 (960x960)",
    "720p: 16:9 (1280x720)",
    "720p: 9:16 (720x1280)",
    "720p: 4:3 (1088x832)",
    "720p: 3:4 (832x1088)",
    "1080p: 1:1 (1440x1440)",
    "1080p: 16:9 (1920x1080)",
    "1080p: 9:16 (1080x1920)",
    "1080p: 4:3 (1632x1248)",
    "1080p: 3:4 (1248x1632)",
]

class WanReferenceVideoApi:
    """Wan Reference to Video: Use the character and voice from input videos, combined with a prompt, to generate a new video that maintains character consistency."""
    model = WanReferenceVideoApi_model
    size = WanReferenceVideoApi_size
    shot_type = WanReferenceVideoApi_shot_type
    @overload
    def __call__(
        self,
        model: WanReferenceVideoApi_model | Literal["wan2.6-r2v"] = "wan2.6-r2v",
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        *,
        reference_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO,
        size: WanReferenceVideoApi_size | WanReferenceVideoApi_size_values = "720p: 1:1 (960x960)",
        duration: int | INT = 5,
        seed: int | INT = 0,
        shot_type: WanReferenceVideoApi_shot_type | Literal["single", "multi"] = "single",
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: WanReferenceVideoApi_model | Literal["wan2.6-r2v"],
        prompt: str | STRING,
        negative_prompt: str | STRING,
        reference_videos: Sequence[VIDEO] | Mapping[str, VIDEO] | VIDEO,
        size: WanReferenceVideoApi_size | WanReferenceVideoApi_size_values = "720p: 1:1 (960x960)",
        duration: int | INT = 5,
        seed: int | INT = 0,
        shot_type: WanReferenceVideoApi_shot_type | Literal["single", "multi"] = "single",
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: WanReferenceVideoApi_model | Literal["wan2.6-r2v"] = "wan2.6-r2v",
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        *,
        reference_videos_character1: VIDEO,
        reference_videos_character2: VIDEO | None = None,
        reference_videos_character3: VIDEO | None = None,
        size: WanReferenceVideoApi_size | WanReferenceVideoApi_size_values = "720p: 1:1 (960x960)",
        duration: int | INT = 5,
        seed: int | INT = 0,
        shot_type: WanReferenceVideoApi_shot_type | Literal["single", "multi"] = "single",
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: WanReferenceVideoApi_model | Literal["wan2.6-r2v"] = "wan2.6-r2v",
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        *,
        character1: VIDEO,
        character2: VIDEO | None = None,
        character3: VIDEO | None = None,
        size: WanReferenceVideoApi_size | WanReferenceVideoApi_size_values = "720p: 1:1 (960x960)",
        duration: int | INT = 5,
        seed: int | INT = 0,
        shot_type: WanReferenceVideoApi_shot_type | Literal["single", "multi"] = "single",
        watermark: bool | BOOLEAN = False,
    ) -> VIDEO:
        """Wan Reference to Video: Use the character and voice from input videos, combined with a prompt, to generate a new video that maintains character consistency.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'wan2.6-r2v'. One of: 'wan2.6-r2v'.
            prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Use identifiers such as `character1` and `character2` to refer to the reference characters. Default ''.
            negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            reference_videos (list of VIDEO, required): 1 to 3 elements, or a dictionary by name: character1, character2, character3; each also by keyword, as reference_videos_character1.
            size (COMBO, optional): Default '720p: 1:1 (960x960)'. One of: '720p: 1:1 (960x960)', '720p: 16:9 (1280x720)', '720p: 9:16 (720x1280)', '720p: 4:3 (1088x832)', '720p: 3:4 (832x1088)', '1080p: 1:1 (1440x1440)', '1080p: 16:9 (1920x1080)', '1080p: 9:16 (1080x1920)', '1080p: 4:3 (1632x1248)', '1080p: 3:4 (1248x1632)'.
            duration (INT, optional): Range 5 to 10, step 5. Default 5.
            seed (INT, optional): Range 0 to 2147483647. Default 0.
            shot_type (COMBO, optional): Specifies the shot type for the generated video, that is, whether the video is a single continuous shot or multiple shots with cuts. Default 'single'. One of: 'single', 'multi'.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.

        Returns:
            VIDEO (VIDEO)
        """

class WanTextToImageApi_model(str, Enum):
    wan2_5_t2i_preview = "wan2.5-t2i-preview"

class WanTextToImageApi:
    """Wan Text to Image: Generates an image based on a text prompt."""
    model = WanTextToImageApi_model
    def __call__(
        self,
        model: WanTextToImageApi_model | Literal["wan2.5-t2i-preview"] = "wan2.5-t2i-preview",
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        width: int | INT = 1024,
        height: int | INT = 1024,
        seed: int | INT = 0,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
    ) -> IMAGE:
        """Wan Text to Image: Generates an image based on a text prompt.

        Module: comfy_api_nodes.nodes_wan · Category: partner/image/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use. Default 'wan2.5-t2i-preview'. One of: 'wan2.5-t2i-preview'.
            prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            width (INT, optional): Range 768 to 1440, step 32. Default 1024.
            height (INT, optional): Range 768 to 1440, step 32. Default 1024.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            prompt_extend (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.

        Returns:
            IMAGE (IMAGE)
        """

class WanTextToVideoApi_model(str, Enum):
    wan2_5_t2v_preview = "wan2.5-t2v-preview"
    wan2_6_t2v = "wan2.6-t2v"

class WanTextToVideoApi_size(str, Enum):
    _480p_1_1_624x624 = "480p: 1:1 (624x624)"
    _480p_16_9_832x480 = "480p: 16:9 (832x480)"
    _480p_9_16_480x832 = "480p: 9:16 (480x832)"
    _720p_1_1_960x960 = "720p: 1:1 (960x960)"
    _720p_16_9_1280x720 = "720p: 16:9 (1280x720)"
    _720p_9_16_720x1280 = "720p: 9:16 (720x1280)"
    _720p_4_3_1088x832 = "720p: 4:3 (1088x832)"
    _720p_3_4_832x1088 = "720p: 3:4 (832x1088)"
    _1080p_1_1_1440x1440 = "1080p: 1:1 (1440x1440)"
    _1080p_16_9_1920x1080 = "1080p: 16:9 (1920x1080)"
    _1080p_9_16_1080x1920 = "1080p: 9:16 (1080x1920)"
    _1080p_4_3_1632x1248 = "1080p: 4:3 (1632x1248)"
    _1080p_3_4_1248x1632 = "1080p: 3:4 (1248x1632)"

class WanTextToVideoApi_shot_type(str, Enum):
    single = "single"
    multi = "multi"

WanTextToVideoApi_size_values: TypeAlias = Literal[
    "480p: 1:1 (624x624)",
    "480p: 16:9 (832x480)",
    "480p: 9:16 (480x832)",
    "720p: 1:1 (960x960)",
    "720p: 16:9 (1280x720)",
    "720p: 9:16 (720x1280)",
    "720p: 4:3 (1088x832)",
    "720p: 3:4 (832x1088)",
    "1080p: 1:1 (1440x1440)",
    "1080p: 16:9 (1920x1080)",
    "1080p: 9:16 (1080x1920)",
    "1080p: 4:3 (1632x1248)",
    "1080p: 3:4 (1248x1632)",
]

class WanTextToVideoApi:
    """Wan Text to Video: Generates a video based on a text prompt."""
    model = WanTextToVideoApi_model
    size = WanTextToVideoApi_size
    shot_type = WanTextToVideoApi_shot_type
    def __call__(
        self,
        model: WanTextToVideoApi_model | Literal["wan2.5-t2v-preview", "wan2.6-t2v"] = "wan2.6-t2v",
        prompt: str | STRING = "",
        negative_prompt: str | STRING = "",
        size: WanTextToVideoApi_size | WanTextToVideoApi_size_values = "720p: 1:1 (960x960)",
        duration: int | INT = 5,
        audio: AUDIO | None = None,
        seed: int | INT = 0,
        generate_audio: bool | BOOLEAN = False,
        prompt_extend: bool | BOOLEAN = True,
        watermark: bool | BOOLEAN = False,
        shot_type: WanTextToVideoApi_shot_type | Literal["single", "multi"] | None = None,
    ) -> VIDEO:
        """Wan Text to Video: Generates a video based on a text prompt.

        Module: comfy_api_nodes.nodes_wan · Category: partner/video/Wan
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use. Default 'wan2.6-t2v'. One of: 'wan2.5-t2v-preview', 'wan2.6-t2v'.
            prompt (STRING, optional): Prompt describing the elements and visual features. Supports English and Chinese. Default ''.
            negative_prompt (STRING, optional): Negative prompt describing what to avoid. Default ''.
            size (COMBO, optional): Default '720p: 1:1 (960x960)'. One of: '480p: 1:1 (624x624)', '480p: 16:9 (832x480)', '480p: 9:16 (480x832)', '720p: 1:1 (960x960)', '720p: 16:9 (1280x720)', '720p: 9:16 (720x1280)', '720p: 4:3 (1088x832)', '720p: 3:4 (832x1088)', '1080p: 1:1 (1440x1440)', '1080p: 16:9 (1920x1080)', '1080p: 9:16 (1080x1920)', '1080p: 4:3 (1632x1248)', … (13 in all).
            duration (INT, optional): A 15-second duration is available only for the Wan 2.6 model. Range 5 to 15, step 5. Default 5.
            audio (AUDIO, optional): Audio must contain a clear, loud voice, without extraneous noise or background music.
            seed (INT, optional): Seed to use for generation. Range 0 to 2147483647. Default 0.
            generate_audio (BOOLEAN, optional): If no audio input is provided, generate audio automatically. Default False.
            prompt_extend (BOOLEAN, optional): Whether to enhance the prompt with AI assistance. Default True.
            watermark (BOOLEAN, optional): Whether to add an AI-generated watermark to the result. Default False.
            shot_type (COMBO, optional): Specifies the shot type for the generated video, that is, whether the video is a single continuous shot or multiple shots with cuts. This parameter takes effect only when prompt_extend is True. One of: 'single', 'multi'.

        Returns:
            VIDEO (VIDEO)
        """
