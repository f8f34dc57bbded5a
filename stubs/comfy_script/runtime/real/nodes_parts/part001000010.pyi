from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, VIDEO

class MinimaxHailuo03FirstLastFrameNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03FirstLastFrameNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03FirstLastFrameNode:
    """MiniMax H3 First-Last-Frame to Video: Generate video from a first frame image and an optional last frame image using the MiniMax H3 model."""
    model = MinimaxHailuo03FirstLastFrameNode_model
    model_resolution = MinimaxHailuo03FirstLastFrameNode_model_resolution
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03FirstLastFrameNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 42,
        watermark: bool = False,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03FirstLastFrameNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03FirstLastFrameNode_model | Literal["MiniMax H3"],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 42,
        watermark: bool = False,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03FirstLastFrameNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model: Mapping[str, Any],
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        seed: int = 42,
        watermark: bool = False,
        last_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> VIDEO:
        """MiniMax H3 First-Last-Frame to Video: Generate video from a first frame image and an optional last frame image using the MiniMax H3 model.

        The aspect ratio of the video follows the supplied images.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            first_frame (IMAGE, required): First frame image for the video.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            last_frame (IMAGE, optional): Optional last frame image for the video.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuo03ReferenceNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03ReferenceNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03ReferenceNode_model_ratio(str, Enum):
    adaptive = "adaptive"
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class MinimaxHailuo03ReferenceNode:
    """MiniMax H3 Reference to Video: Generate video conditioned on reference images, videos, and audio using the MiniMax H3 model."""
    model = MinimaxHailuo03ReferenceNode_model
    model_resolution = MinimaxHailuo03ReferenceNode_model_resolution
    model_ratio = MinimaxHailuo03ReferenceNode_model_ratio
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03ReferenceNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        seed: int = 42,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03ReferenceNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_ratio: MinimaxHailuo03ReferenceNode_model_ratio | Literal["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "adaptive",
        model_duration: int = 5,
        model_reference_images: Sequence[IMAGE | list[IMAGE] | RealOutput | ImageLike] | Mapping[str, IMAGE | list[IMAGE] | RealOutput | ImageLike] | IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_images_image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_1: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_2: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_3: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_4: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_5: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_6: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_7: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_8: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        image_9: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        model_reference_videos: Sequence[VIDEO | list[VIDEO] | RealOutput] | Mapping[str, VIDEO | list[VIDEO] | RealOutput] | VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_videos_video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_1: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_2: VIDEO | list[VIDEO] | RealOutput | None = None,
        video_3: VIDEO | list[VIDEO] | RealOutput | None = None,
        model_reference_audios: Sequence[AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | Mapping[str, AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput] | AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        model_reference_audios_audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_1: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_2: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
        audio_3: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 42, watermark: bool = False) -> VIDEO:
        """MiniMax H3 Reference to Video: Generate video conditioned on reference images, videos, and audio using the MiniMax H3 model.

        Refer to the references in the prompt by their order: 'Image 1', 'Image 2', 'Video 1', 'Audio 1', and so on.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default 'adaptive'. One of: 'adaptive', '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.
            model_reference_images (list of IMAGE, optional): Subject or style reference images, referred to in the prompt as 'Image 1'..'Image 9' in connection order. Up to 9 images. 0 to 9 elements, or a dictionary by name: image_1, image_2, image_3, … (9 in all); each also by keyword, as model_reference_images_image_1.
            model_reference_videos (list of VIDEO, optional): Motion or scene reference videos, referred to in the prompt as 'Video 1'..'Video 3' in connection order. Up to 3 videos, 2-15 seconds each, 15 seconds in total. 0 to 3 elements, or a dictionary by name: video_1, video_2, video_3; each also by keyword, as model_reference_videos_video_1.
            model_reference_audios (list of AUDIO, optional): Audio references, referred to in the prompt as 'Audio 1'..'Audio 3' in connection order. Up to 3 clips, 2-15 seconds each, 15 seconds in total. Cannot be used without a reference image or video. 0 to 3 elements, or a dictionary by name: audio_1, audio_2, audio_3; each also by keyword, as model_reference_audios_audio_1.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuo03TextToVideoNode_model(str, Enum):
    MiniMax_H3 = "MiniMax H3"

class MinimaxHailuo03TextToVideoNode_model_resolution(str, Enum):
    _768P = "768P"
    _2K = "2K"

class MinimaxHailuo03TextToVideoNode_model_ratio(str, Enum):
    _16_9 = "16:9"
    _4_3 = "4:3"
    _1_1 = "1:1"
    _3_4 = "3:4"
    _9_16 = "9:16"
    _21_9 = "21:9"

class MinimaxHailuo03TextToVideoNode:
    """MiniMax H3 Text to Video: Generate video from a text prompt using the MiniMax H3 model."""
    model = MinimaxHailuo03TextToVideoNode_model
    model_resolution = MinimaxHailuo03TextToVideoNode_model_resolution
    model_ratio = MinimaxHailuo03TextToVideoNode_model_ratio
    @overload
    def __call__(
        self,
        model: MinimaxHailuo03TextToVideoNode_model | Literal["MiniMax H3"] = "MiniMax H3",
        seed: int = 42,
        watermark: bool = False,
        *,
        model_prompt: str | list[str] | RealOutput = "",
        model_resolution: MinimaxHailuo03TextToVideoNode_model_resolution | Literal["768P", "2K"] = "768P",
        model_ratio: MinimaxHailuo03TextToVideoNode_model_ratio | Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9"] = "16:9",
        model_duration: int = 5,
    ) -> VIDEO: ...
    @overload
    def __call__(self, model: Mapping[str, Any], seed: int = 42, watermark: bool = False) -> VIDEO:
        """MiniMax H3 Text to Video: Generate video from a text prompt using the MiniMax H3 model.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Model to use for video generation. Default 'MiniMax H3'. One of: 'MiniMax H3'.
            seed (INT, optional): Random seed. The same request with the same seed gives similar, but not guaranteed identical, results. Range 0 to 4294967295. Default 42.
            watermark (BOOLEAN, optional): Whether to add an AIGC watermark to the video. Default False.
            model_prompt (STRING, optional): Text prompt for video generation. Default ''.
            model_resolution (COMBO, optional): Resolution of the output video. Default '768P'. One of: '768P', '2K'.
            model_ratio (COMBO, optional): Aspect ratio of the output video. Default '16:9'. One of: '16:9', '4:3', '1:1', '3:4', '9:16', '21:9'.
            model_duration (INT, optional): Duration of the output video in seconds (5-15). Range 5 to 15. Default 5.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxHailuoVideoNode_duration(Enum):
    _6 = 6
    _10 = 10

class MinimaxHailuoVideoNode_resolution(str, Enum):
    _768P = "768P"
    _1080P = "1080P"

class MinimaxHailuoVideoNode:
    """MiniMax Hailuo 02 Video: Generates videos from prompt, with optional start frame using the MiniMax Hailuo-02 model."""
    duration = MinimaxHailuoVideoNode_duration
    resolution = MinimaxHailuoVideoNode_resolution
    def __call__(
        self,
        prompt_text: str | list[str] | RealOutput = "",
        seed: int = 0,
        first_frame_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        prompt_optimizer: bool = True,
        duration: MinimaxHailuoVideoNode_duration | Literal[6, 10] = 6,
        resolution: MinimaxHailuoVideoNode_resolution | Literal["768P", "1080P"] = "768P",
    ) -> VIDEO:
        """MiniMax Hailuo 02 Video: Generates videos from prompt, with optional start frame using the MiniMax Hailuo-02 model.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.
            first_frame_image (IMAGE, optional): Optional image to use as the first frame to generate a video.
            prompt_optimizer (BOOLEAN, optional): Optimize prompt to improve generation quality when needed. Default True.
            duration (COMBO, optional): The length of the output video in seconds. Default 6. One of: 6, 10.
            resolution (COMBO, optional): The dimensions of the video display. 1080p is 1920x1080, 768p is 1366x768. Default '768P'. One of: '768P', '1080P'.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxImageToVideoNode_model(str, Enum):
    I2V_01_Director = "I2V-01-Director"
    I2V_01 = "I2V-01"
    I2V_01_live = "I2V-01-live"

class MinimaxImageToVideoNode:
    """MiniMax Image to Video: Generates videos synchronously based on an image and prompt, and optional parameters."""
    model = MinimaxImageToVideoNode_model
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt_text: str | list[str] | RealOutput = "",
        model: MinimaxImageToVideoNode_model | Literal["I2V-01-Director", "I2V-01", "I2V-01-live"] = "I2V-01",
        seed: int = 0,
    ) -> VIDEO:
        """MiniMax Image to Video: Generates videos synchronously based on an image and prompt, and optional parameters.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Image to use as first frame of video generation.
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            model (COMBO, optional): Model to use for video generation. Default 'I2V-01'. One of: 'I2V-01-Director', 'I2V-01', 'I2V-01-live'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class MinimaxTextToVideoNode_model(str, Enum):
    T2V_01 = "T2V-01"
    T2V_01_Director = "T2V-01-Director"

class MinimaxTextToVideoNode:
    """MiniMax Text to Video: Generates videos synchronously based on a prompt, and optional parameters."""
    model = MinimaxTextToVideoNode_model
    def __call__(
        self,
        prompt_text: str | list[str] | RealOutput = "",
        model: MinimaxTextToVideoNode_model | Literal["T2V-01", "T2V-01-Director"] = "T2V-01",
        seed: int = 0,
    ) -> VIDEO:
        """MiniMax Text to Video: Generates videos synchronously based on a prompt, and optional parameters.

        Module: comfy_api_nodes.nodes_minimax · Category: partner/video/MiniMax
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt_text (STRING, optional): Text prompt to guide the video generation. Default ''.
            model (COMBO, optional): Model to use for video generation. Default 'T2V-01'. One of: 'T2V-01', 'T2V-01-Director'.
            seed (INT, optional): The random seed used for creating the noise. Range 0 to 18446744073709551615. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class SeedNode:
    """Seed."""
    def __call__(self, seed: int) -> int:
        """Seed.

        Module: comfy_extras.nodes_seed · Category: utilities

        Args:
            seed (INT, required): Range 0 to 9223372036854775807.

        Returns:
            seed (INT)
        """
