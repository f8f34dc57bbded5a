from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from typing_extensions import deprecated

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, IMAGE, RUNWAY_ALEPH2_KEYFRAME, RUNWAY_ALEPH2_PROMPT_IMAGE, VIDEO

class RunwayImageToVideoNodeGen4_duration(Enum):
    _5 = 5
    _10 = 10

class RunwayImageToVideoNodeGen4_ratio(str, Enum):
    _1280_720 = "1280:720"
    _720_1280 = "720:1280"
    _1104_832 = "1104:832"
    _832_1104 = "832:1104"
    _960_960 = "960:960"
    _1584_672 = "1584:672"

RunwayImageToVideoNodeGen4_ratio_values: TypeAlias = Literal[
    "1280:720",
    "720:1280",
    "1104:832",
    "832:1104",
    "960:960",
    "1584:672",
]

class RunwayImageToVideoNodeGen4:
    """Runway Image to Video (Gen4 Turbo): Generate a video from a single starting frame using Gen4 Turbo model."""
    duration = RunwayImageToVideoNodeGen4_duration
    ratio = RunwayImageToVideoNodeGen4_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayImageToVideoNodeGen4_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen4_ratio | RunwayImageToVideoNodeGen4_ratio_values = "1280:720",
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        duration: RunwayImageToVideoNodeGen4_duration | Literal[5, 10] = 5,
        ratio: RunwayImageToVideoNodeGen4_ratio | RunwayImageToVideoNodeGen4_ratio_values = "1280:720",
        seed: int = 0,
    ) -> VIDEO:
        """Runway Image to Video (Gen4 Turbo): Generate a video from a single starting frame using Gen4 Turbo model.

        Before diving in, review these best practices to ensure that your input selections will set your generation up for success: https://help.runwayml.com/hc/en-us/articles/37327109429011-Creating-with-Gen-4-Video.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the generation. Default ''.
            start_frame (IMAGE, required): Start frame to be used for the video.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            ratio (COMBO, optional): Default '1280:720'. One of: '1280:720', '720:1280', '1104:832', '832:1104', '960:960', '1584:672'.
            seed (INT, optional): Random seed for generation. Range 0 to 4294967295. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class RunwayTextToImageNode_ratio(str, Enum):
    _1920_1080 = "1920:1080"
    _1080_1920 = "1080:1920"
    _1024_1024 = "1024:1024"
    _1360_768 = "1360:768"
    _1080_1080 = "1080:1080"
    _1168_880 = "1168:880"
    _1440_1080 = "1440:1080"
    _1080_1440 = "1080:1440"
    _1808_768 = "1808:768"
    _2112_912 = "2112:912"

RunwayTextToImageNode_ratio_values: TypeAlias = Literal[
    "1920:1080",
    "1080:1920",
    "1024:1024",
    "1360:768",
    "1080:1080",
    "1168:880",
    "1440:1080",
    "1080:1440",
    "1808:768",
    "2112:912",
]

class RunwayTextToImageNode:
    """Runway Text to Image: Generate an image from a text prompt using Runway's Gen 4 model."""
    ratio = RunwayTextToImageNode_ratio
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        ratio: RunwayTextToImageNode_ratio | RunwayTextToImageNode_ratio_values = "1920:1080",
        reference_image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
    ) -> IMAGE:
        """Runway Text to Image: Generate an image from a text prompt using Runway's Gen 4 model.

        You can also include reference image to guide the generation.

        Module: comfy_api_nodes.nodes_runway · Category: partner/image/Runway
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt for the generation. Default ''.
            ratio (COMBO, optional): Default '1920:1080'. One of: '1920:1080', '1080:1920', '1024:1024', '1360:768', '1080:1080', '1168:880', '1440:1080', '1080:1440', '1808:768', '2112:912'.
            reference_image (IMAGE, optional): Optional reference image to guide the generation.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class RunwayAleph2VideoToVideoNode_public_figure_threshold(str, Enum):
    auto = "auto"
    low = "low"

class RunwayAleph2VideoToVideoNode:
    """Runway Aleph2 Video to Video: Edit a video with a text prompt using Runway's Aleph2 model."""
    public_figure_threshold = RunwayAleph2VideoToVideoNode_public_figure_threshold
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        public_figure_threshold: RunwayAleph2VideoToVideoNode_public_figure_threshold | Literal["auto", "low"] = "low",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        seed: int = 0,
        public_figure_threshold: RunwayAleph2VideoToVideoNode_public_figure_threshold | Literal["auto", "low"] = "low",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> VIDEO:
        """Runway Aleph2 Video to Video: Edit a video with a text prompt using Runway's Aleph2 model.

        Aleph2 transforms your footage (restyle, relight, add or remove elements, change the viewpoint) while keeping the original motion and timing; the output resolution matches the input video, which must be 2-30 seconds at 30 fps or lower. Optionally steer the edit with either keyframes (anchored to the input video) or prompt images (anchored to the output video) - use one or the other, not both.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Describes what should appear in the output (1-1000 characters). Default ''.
            video (VIDEO, required): Input video to edit. Must be 2-30 seconds at 30 fps or lower.
            seed (INT, optional): Random seed for generation. Range 0 to 4294967295. Default 0.
            public_figure_threshold (COMBO, optional): Content moderation for recognizable public figures. Default 'low'. One of: 'auto', 'low'.
            keyframes (RUNWAY_ALEPH2_KEYFRAME, optional): Guidance images anchored to the input video, from Aleph2 Keyframe nodes (up to 5). Use keyframes or prompt images, not both.
            prompt_images (RUNWAY_ALEPH2_PROMPT_IMAGE, optional): Guidance images anchored to the output video, from Aleph2 Prompt Image nodes (up to 5). Use keyframes or prompt images, not both.

        Returns:
            VIDEO (VIDEO)
        """

class RunwayAleph2KeyframeNode_timing(str, Enum):
    Absolute_time_seconds = "Absolute time (seconds)"
    Fraction_of_duration_0_0_1_0 = "Fraction of duration (0.0-1.0)"

RunwayAleph2KeyframeNode_timing_values: TypeAlias = Literal[
    "Absolute time (seconds)",
    RunwayAleph2KeyframeNode_timing.Absolute_time_seconds,
]

RunwayAleph2KeyframeNode_timing_values_: TypeAlias = Literal[
    "Fraction of duration (0.0-1.0)",
    RunwayAleph2KeyframeNode_timing.Fraction_of_duration_0_0_1_0,
]

class RunwayAleph2KeyframeNode:
    """Runway Aleph2 Keyframe: Anchor a guidance image to a moment of the input (source) video, so Aleph2 steers the edit at that point of your footage."""
    timing = RunwayAleph2KeyframeNode_timing
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        timing: RunwayAleph2KeyframeNode_timing_values = "Absolute time (seconds)",
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        *,
        timing_seconds: float = 0.0,
    ) -> RUNWAY_ALEPH2_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        timing: RunwayAleph2KeyframeNode_timing_values_,
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
        *,
        timing_fraction: float = 0.0,
    ) -> RUNWAY_ALEPH2_KEYFRAME: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        timing: Mapping[str, Any],
        keyframes: RUNWAY_ALEPH2_KEYFRAME | None = None,
    ) -> RUNWAY_ALEPH2_KEYFRAME:
        """Runway Aleph2 Keyframe: Anchor a guidance image to a moment of the input (source) video, so Aleph2 steers the edit at that point of your footage.

        Connect this to the 'keyframes' input of the Runway Aleph2 Video to Video node; chain several together (up to 5) via the optional 'keyframes' input below.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway

        Args:
            image (IMAGE, required): The guidance image to apply at the chosen moment of the input video.
            timing (COMBO, optional): How to place this image on the input video's timeline. Default 'Absolute time (seconds)'. One of: 'Absolute time (seconds)', 'Fraction of duration (0.0-1.0)'.
            keyframes (RUNWAY_ALEPH2_KEYFRAME, optional): Optional earlier keyframes to chain with this one.
            timing_seconds (FLOAT, if timing is 'Absolute time (seconds)'): Time in seconds from start of the input video where this image applies. Range 0.0 to 30.0, step 0.1. Default 0.0.
            timing_fraction (FLOAT, if timing is 'Fraction of duration (0.0-1.0)'): Where in the input video this image applies, as a fraction of its duration (0.0 = start, 1.0 = end). Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            keyframes (RUNWAY_ALEPH2_KEYFRAME)
        """

class RunwayAleph2PromptImageNode_position(str, Enum):
    Absolute_time_seconds = "Absolute time (seconds)"
    Fraction_of_duration_0_0_1_0 = "Fraction of duration (0.0-1.0)"

RunwayAleph2PromptImageNode_position_values: TypeAlias = Literal[
    "Absolute time (seconds)",
    RunwayAleph2PromptImageNode_position.Absolute_time_seconds,
]

RunwayAleph2PromptImageNode_position_values_: TypeAlias = Literal[
    "Fraction of duration (0.0-1.0)",
    RunwayAleph2PromptImageNode_position.Fraction_of_duration_0_0_1_0,
]

class RunwayAleph2PromptImageNode:
    """Runway Aleph2 Prompt Image: Anchor a guidance image to a moment of the output (result) video, to guide what the edited video looks like at that point."""
    position = RunwayAleph2PromptImageNode_position
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: RunwayAleph2PromptImageNode_position_values = "Absolute time (seconds)",
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
        *,
        position_seconds: float = 0.0,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: RunwayAleph2PromptImageNode_position_values_,
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
        *,
        position_fraction: float = 0.0,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        position: Mapping[str, Any],
        prompt_images: RUNWAY_ALEPH2_PROMPT_IMAGE | None = None,
    ) -> RUNWAY_ALEPH2_PROMPT_IMAGE:
        """Runway Aleph2 Prompt Image: Anchor a guidance image to a moment of the output (result) video, to guide what the edited video looks like at that point.

        Connect this to the 'prompt_images' input of the Runway Aleph2 Video to Video node; chain several together (up to 5) via the optional 'prompt_images' input below.

        Module: comfy_api_nodes.nodes_runway · Category: partner/video/Runway

        Args:
            image (IMAGE, required): The guidance image to place at the chosen moment of the output video.
            position (COMBO, optional): How to place this image on the output video's timeline. Default 'Absolute time (seconds)'. One of: 'Absolute time (seconds)', 'Fraction of duration (0.0-1.0)'.
            prompt_images (RUNWAY_ALEPH2_PROMPT_IMAGE, optional): Optional earlier prompt images to chain with this one.
            position_seconds (FLOAT, if position is 'Absolute time (seconds)'): Time in seconds from start of the output video where this image applies. Range 0.0 to 30.0, step 0.1. Default 0.0.
            position_fraction (FLOAT, if position is 'Fraction of duration (0.0-1.0)'): Where in the output video this image applies, as a fraction of its duration (0.0 = start, 1.0 = end). Range 0.0 to 1.0, step 0.01. Default 0.0.

        Returns:
            prompt_images (RUNWAY_ALEPH2_PROMPT_IMAGE)
        """

class SoniloVideoToMusic:
    """Sonilo Video to Music: Generate music from video content using Sonilo's AI model."""
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
    ) -> AUDIO:
        """Sonilo Video to Music: Generate music from video content using Sonilo's AI model.

        Analyzes the video and creates matching music.

        Module: comfy_api_nodes.nodes_sonilo · Category: partner/audio/Sonilo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Input video to generate music from. Maximum duration: 6 minutes.
            prompt (STRING, optional): Optional text prompt to guide music generation. Leave empty for best quality - the model will fully analyze the video content. Default ''.
            seed (INT, optional): Seed for reproducibility. Currently ignored by the Sonilo service but kept for graph consistency. Range 0 to 18446744073709551615. Default 0.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class SoniloTextToMusic:
    """Sonilo Text to Music: Generate music from a text prompt using Sonilo's AI model."""
    def __call__(self, prompt: str | list[str] | RealOutput = "", duration: int = 30, seed: int = 0) -> AUDIO:
        """Sonilo Text to Music: Generate music from a text prompt using Sonilo's AI model.

        Module: comfy_api_nodes.nodes_sonilo · Category: partner/audio/Sonilo
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Text prompt describing the music to generate. Default ''.
            duration (INT, optional): Target duration in seconds. Maximum: 6 minutes. Range 1 to 360. Default 30.
            seed (INT, optional): Seed for reproducibility. Currently ignored by the Sonilo service but kept for graph consistency. Range 0 to 18446744073709551615. Default 0.

        Returns:
            AUDIO (dict of waveform [batch, channels, samples] and sample_rate)
        """

class OpenAIVideoSora2_model(str, Enum):
    sora_2 = "sora-2"
    sora_2_pro = "sora-2-pro"

class OpenAIVideoSora2_size(str, Enum):
    _720x1280 = "720x1280"
    _1280x720 = "1280x720"
    _1024x1792 = "1024x1792"
    _1792x1024 = "1792x1024"

class OpenAIVideoSora2_duration(Enum):
    _4 = 4
    _8 = 8
    _12 = 12

class OpenAIVideoSora2:
    """OpenAI Sora - Video (DEPRECATED): OpenAI video and audio generation."""
    model = OpenAIVideoSora2_model
    size = OpenAIVideoSora2_size
    duration = OpenAIVideoSora2_duration
    def __call__(
        self,
        model: OpenAIVideoSora2_model | Literal["sora-2", "sora-2-pro"] = "sora-2",
        prompt: str | list[str] | RealOutput = "",
        size: OpenAIVideoSora2_size | Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] = "1280x720",
        duration: OpenAIVideoSora2_duration | Literal[4, 8, 12] = 8,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        seed: int = 0,
    ) -> VIDEO:
        """OpenAI Sora - Video (DEPRECATED): OpenAI video and audio generation.

        DEPRECATION NOTICE: OpenAI will stop serving the Sora v2 API in September 2026. This node will be removed from ComfyUI at that time.

        Module: comfy_api_nodes.nodes_sora · Category: partner/video/Sora
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'sora-2'. One of: 'sora-2', 'sora-2-pro'.
            prompt (STRING, optional): Guiding text; may be empty if an input image is present. Default ''.
            size (COMBO, optional): Default '1280x720'. One of: '720x1280', '1280x720', '1024x1792', '1792x1024'.
            duration (COMBO, optional): Default 8. One of: 4, 8, 12.
            image (IMAGE, optional)
            seed (INT, optional): Seed to determine if node should re-run; actual results are nondeterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class SyncLipSyncNode_model(str, Enum):
    sync_3 = "sync-3"

class SyncLipSyncNode_model_sync_mode(str, Enum):
    bounce = "bounce"
    cut_off = "cut_off"
    loop = "loop"
    silence = "silence"
    remap = "remap"

class SyncLipSyncNode_model_speaker_selection(str, Enum):
    default = "default"
    auto_detect = "auto-detect"
    coordinates = "coordinates"

class SyncLipSyncNode:
    """sync.so Lip Sync: Re-sync mouth movement in a video to new speech audio using sync.so."""
    model = SyncLipSyncNode_model
    model_sync_mode = SyncLipSyncNode_model_sync_mode
    model_speaker_selection = SyncLipSyncNode_model_speaker_selection
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        seed: int = 42,
        model: SyncLipSyncNode_model | Literal["sync-3"] = "sync-3",
        *,
        model_sync_mode: SyncLipSyncNode_model_sync_mode | Literal["bounce", "cut_off", "loop", "silence", "remap"] = "bounce",
        model_speaker_selection: SyncLipSyncNode_model_speaker_selection | Literal["default", "auto-detect", "coordinates"] = "default",
        model_speaker_frame: int = 0,
        model_speaker_x: int = 0,
        model_speaker_y: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        seed: int = 42,
        *,
        model: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        seed: int,
        model: Mapping[str, Any],
    ) -> VIDEO:
        """sync.so Lip Sync: Re-sync mouth movement in a video to new speech audio using sync.so.

        Handles close-ups, profiles and obstructions automatically while preserving the speaker's expression. Cost scales with output duration.

        Module: comfy_api_nodes.nodes_sync_so · Category: partner/video/sync.so
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required): Footage of the speaker to re-sync. Up to 4K (4096x2160); a constant frame rate of 24/25/30 fps works best.
            audio (AUDIO, required): Speech audio to sync the mouth to.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 42.
            model (COMBO, optional): sync.so generation model. Default 'sync-3'. One of: 'sync-3'.
            model_sync_mode (COMBO, optional): How to handle a duration mismatch between video and audio; this also sets the output length. bounce: video plays forward then backward until the audio ends (output = audio length). loop: video restarts until the audio ends (output = audio length). remap: video is time-stretched to match the audio (output = audio length). cut_off: the longer track is trimmed (output = shorter length). silence: nothing is trimmed; the shorter track is padded (output = longer length). Default 'bounce'. One of: 'bounce', 'cut_off', 'loop', 'silence', 'remap'.
            model_speaker_selection (COMBO, optional): Which face to lipsync when several people are visible. default: let the model decide. auto-detect: detect and follow the active speaker. coordinates: target the face at pixel (speaker_x, speaker_y) in the frame chosen by speaker_frame. Default 'default'. One of: 'default', 'auto-detect', 'coordinates'.
            model_speaker_frame (INT, optional): Video frame used to locate the speaker. Only used when speaker_selection is 'coordinates'. Range 0 to 1000000. Default 0.
            model_speaker_x (INT, optional): X pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_speaker_y (INT, optional): Y pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class SyncTalkingImageNode_model(str, Enum):
    sync_3 = "sync-3"

class SyncTalkingImageNode_model_speaker_selection(str, Enum):
    default = "default"
    coordinates = "coordinates"

class SyncTalkingImageNode:
    """sync.so Talking Image: Animate a still portrait into a talking video driven by speech audio, using sync.so's sync-3 model."""
    model = SyncTalkingImageNode_model
    model_speaker_selection = SyncTalkingImageNode_model_speaker_selection
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
        model: SyncTalkingImageNode_model | Literal["sync-3"] = "sync-3",
        *,
        model_speaker_selection: SyncTalkingImageNode_model_speaker_selection | Literal["default", "coordinates"] = "default",
        model_speaker_x: int = 0,
        model_speaker_y: int = 0,
        model_auto_downscale: bool = True,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        prompt: str | list[str] | RealOutput = "",
        seed: int = 0,
        *,
        model: Mapping[str, Any],
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        prompt: str | list[str] | RealOutput,
        seed: int,
        model: Mapping[str, Any],
    ) -> VIDEO:
        """sync.so Talking Image: Animate a still portrait into a talking video driven by speech audio, using sync.so's sync-3 model.

        The output duration matches the audio. Cost scales with output duration.

        Module: comfy_api_nodes.nodes_sync_so · Category: partner/video/sync.so
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): A single image with a clearly visible face, up to 4K (4096x2160).
            audio (AUDIO, required): Speech audio driving the talking video; the output duration matches it. Chain any TTS node here to drive the animation from text.
            prompt (STRING, optional): Optional guidance for how the portrait comes to life, e.g. 'make the subject smile and look at the camera'. Leave empty for natural talking motion. Default ''.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            model (COMBO, optional): sync.so generation model. Image input is exclusive to sync-3. Default 'sync-3'. One of: 'sync-3'.
            model_speaker_selection (COMBO, optional): Which face to animate when several people are visible. default: let the model decide. coordinates: target the face at pixel (speaker_x, speaker_y) in the image. Auto-detection is not supported for images. Default 'default'. One of: 'default', 'coordinates'.
            model_speaker_x (INT, optional): X pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_speaker_y (INT, optional): Y pixel coordinate of the speaker's face. Only used when speaker_selection is 'coordinates'. Range 0 to 4096. Default 0.
            model_auto_downscale (BOOLEAN, optional): Automatically downscale the image if it exceeds the 4K (4096x2160) input limit; speaker coordinates are scaled to match. When disabled, an oversized image raises an error instead. Default True.

        Returns:
            VIDEO (VIDEO)
        """

class TopazImageEnhance_model(str, Enum):
    Reimagine = "Reimagine"

class TopazImageEnhance_subject_detection(str, Enum):
    All = "All"
    Foreground = "Foreground"
    Background = "Background"

class TopazImageEnhance:
    """Topaz Image Enhance: Industry-standard upscaling and image enhancement."""
    model = TopazImageEnhance_model
    subject_detection = TopazImageEnhance_subject_detection
    @overload
    def __call__(
        self,
        model: TopazImageEnhance_model | Literal["Reimagine"] = "Reimagine",
        *,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        subject_detection: TopazImageEnhance_subject_detection | Literal["All", "Foreground", "Background"] | None = None,
        face_enhancement: bool = True,
        face_enhancement_creativity: float = 0.0,
        face_enhancement_strength: float = 1.0,
        crop_to_fill: bool = False,
        output_width: int = 0,
        output_height: int = 0,
        creativity: int = 3,
        face_preservation: bool = True,
        color_preservation: bool = True,
    ) -> IMAGE: ...
    @overload
    def __call__(
        self,
        model: TopazImageEnhance_model | Literal["Reimagine"],
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        subject_detection: TopazImageEnhance_subject_detection | Literal["All", "Foreground", "Background"] | None = None,
        face_enhancement: bool = True,
        face_enhancement_creativity: float = 0.0,
        face_enhancement_strength: float = 1.0,
        crop_to_fill: bool = False,
        output_width: int = 0,
        output_height: int = 0,
        creativity: int = 3,
        face_preservation: bool = True,
        color_preservation: bool = True,
    ) -> IMAGE:
        """Topaz Image Enhance: Industry-standard upscaling and image enhancement.

        Module: comfy_api_nodes.nodes_topaz · Category: partner/image/Topaz
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model (COMBO, optional): Default 'Reimagine'. One of: 'Reimagine'.
            image (IMAGE, required)
            prompt (STRING, optional): Optional text prompt for creative upscaling guidance. Default ''.
            subject_detection (COMBO, optional): One of: 'All', 'Foreground', 'Background'.
            face_enhancement (BOOLEAN, optional): Enhance faces (if present) during processing. Default True.
            face_enhancement_creativity (FLOAT, optional): Set the creativity level for face enhancement. Range 0.0 to 1.0, step 0.01. Default 0.0.
            face_enhancement_strength (FLOAT, optional): Controls how sharp enhanced faces are relative to the background. Range 0.0 to 1.0, step 0.01. Default 1.0.
            crop_to_fill (BOOLEAN, optional): By default, the image is letterboxed when the output aspect ratio differs. Enable to crop the image to fill the output dimensions. Default False.
            output_width (INT, optional): Zero value means to calculate automatically (usually it will be original size or output_height if specified). Range 0 to 32000. Default 0.
            output_height (INT, optional): Zero value means to output in the same height as original or output width. Range 0 to 32000. Default 0.
            creativity (INT, optional): Range 1 to 9. Default 3.
            face_preservation (BOOLEAN, optional): Preserve subjects' facial identity. Default True.
            color_preservation (BOOLEAN, optional): Preserve the original colors. Default True.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class TopazVideoEnhance_upscaler_model(str, Enum):
    Starlight_Astra_Fast = "Starlight (Astra) Fast"
    Starlight_Astra_Creative = "Starlight (Astra) Creative"
    Starlight_Precise_2_5 = "Starlight Precise 2.5"

class TopazVideoEnhance_upscaler_resolution(str, Enum):
    FullHD_1080p = "FullHD (1080p)"
    _4K_2160p = "4K (2160p)"

class TopazVideoEnhance_upscaler_creativity(str, Enum):
    low = "low"
    middle = "middle"
    high = "high"

class TopazVideoEnhance_interpolation_model(str, Enum):
    apo_8 = "apo-8"

class TopazVideoEnhance_dynamic_compression_level(str, Enum):
    Low = "Low"
    Mid = "Mid"
    High = "High"

TopazVideoEnhance_upscaler_model_values: TypeAlias = Literal[
    "Starlight (Astra) Fast",
    "Starlight (Astra) Creative",
    "Starlight Precise 2.5",
]

class TopazVideoEnhance:
    """Topaz Video Enhance (Legacy): Breathe new life into video with powerful upscaling and recovery technology."""
    upscaler_model = TopazVideoEnhance_upscaler_model
    upscaler_resolution = TopazVideoEnhance_upscaler_resolution
    upscaler_creativity = TopazVideoEnhance_upscaler_creativity
    interpolation_model = TopazVideoEnhance_interpolation_model
    dynamic_compression_level = TopazVideoEnhance_dynamic_compression_level
    @deprecated("ComfyUI marks this node as deprecated: it may go away in a future version.")
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        upscaler_enabled: bool = True,
        upscaler_model: TopazVideoEnhance_upscaler_model | TopazVideoEnhance_upscaler_model_values = "Starlight (Astra) Fast",
        upscaler_resolution: TopazVideoEnhance_upscaler_resolution | Literal["FullHD (1080p)", "4K (2160p)"] = "FullHD (1080p)",
        upscaler_creativity: TopazVideoEnhance_upscaler_creativity | Literal["low", "middle", "high"] = "low",
        interpolation_enabled: bool = False,
        interpolation_model: TopazVideoEnhance_interpolation_model | Literal["apo-8"] = "apo-8",
        interpolation_slowmo: int = 1,
        interpolation_frame_rate: int = 60,
        interpolation_duplicate: bool = False,
        interpolation_duplicate_threshold: float = 0.01,
        dynamic_compression_level: TopazVideoEnhance_dynamic_compression_level | Literal["Low", "Mid", "High"] = "Low",
    ) -> VIDEO:
        """Topaz Video Enhance (Legacy): Breathe new life into video with powerful upscaling and recovery technology.

        Module: comfy_api_nodes.nodes_topaz · Category: partner/video/Topaz
        Deprecated: may go away in a future version.
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            upscaler_enabled (BOOLEAN, optional): Default True.
            upscaler_model (COMBO, optional): Default 'Starlight (Astra) Fast'. One of: 'Starlight (Astra) Fast', 'Starlight (Astra) Creative', 'Starlight Precise 2.5'.
            upscaler_resolution (COMBO, optional): Default 'FullHD (1080p)'. One of: 'FullHD (1080p)', '4K (2160p)'.
            upscaler_creativity (COMBO, optional): Creativity level (applies only to Starlight (Astra) Creative). Default 'low'. One of: 'low', 'middle', 'high'.
            interpolation_enabled (BOOLEAN, optional): Default False.
            interpolation_model (COMBO, optional): Default 'apo-8'. One of: 'apo-8'.
            interpolation_slowmo (INT, optional): Slow-motion factor applied to the input video. For example, 2 makes the output twice as slow and doubles the duration. Range 1 to 16. Default 1.
            interpolation_frame_rate (INT, optional): Output frame rate. Range 15 to 240. Default 60.
            interpolation_duplicate (BOOLEAN, optional): Analyze the input for duplicate frames and remove them. Default False.
            interpolation_duplicate_threshold (FLOAT, optional): Detection sensitivity for duplicate frames. Range 0.001 to 0.1, step 0.001. Default 0.01.
            dynamic_compression_level (COMBO, optional): CQP level. Default 'Low'. One of: 'Low', 'Mid', 'High'.

        Returns:
            VIDEO (VIDEO)
        """
