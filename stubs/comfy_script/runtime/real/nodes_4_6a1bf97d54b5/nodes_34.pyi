from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import AUDIO, CAMERA_CONTROL, IMAGE, VIDEO

class KlingCameraControlT2VNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingCameraControlT2VNode:
    """Kling Text to Video (Camera Control): Transform text into cinematic videos with professional camera movements that simulate real-world cinematography."""
    aspect_ratio = KlingCameraControlT2VNode_aspect_ratio
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 0.75,
        aspect_ratio: KlingCameraControlT2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        *,
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, str, str]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        cfg_scale: float,
        aspect_ratio: KlingCameraControlT2VNode_aspect_ratio | Literal["16:9", "9:16", "1:1"],
        camera_control: CAMERA_CONTROL,
    ) -> tuple[VIDEO, str, str]:
        """Kling Text to Video (Camera Control): Transform text into cinematic videos with professional camera movements that simulate real-world cinematography.

        Control virtual camera actions including zoom, rotation, pan, tilt, and first-person view, while maintaining focus on your original text.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.75.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            camera_control (CAMERA_CONTROL, required): Can be created using the Kling Camera Controls node. Controls the camera movement and motion during the video generation.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingStartEndFrameNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingStartEndFrameNode_mode(str, Enum):
    pro_mode_5s_duration_kling_v1_5 = "pro mode / 5s duration / kling-v1-5"
    pro_mode_10s_duration_kling_v1_5 = "pro mode / 10s duration / kling-v1-5"
    pro_mode_5s_duration_kling_v1_6 = "pro mode / 5s duration / kling-v1-6"
    pro_mode_10s_duration_kling_v1_6 = "pro mode / 10s duration / kling-v1-6"
    pro_mode_5s_duration_kling_v2_1 = "pro mode / 5s duration / kling-v2-1"
    pro_mode_10s_duration_kling_v2_1 = "pro mode / 10s duration / kling-v2-1"
    pro_mode_5s_duration_kling_v2_5_turbo = "pro mode / 5s duration / kling-v2-5-turbo"
    pro_mode_10s_duration_kling_v2_5_turbo = "pro mode / 10s duration / kling-v2-5-turbo"

KlingStartEndFrameNode_mode_values: TypeAlias = Literal[
    "pro mode / 5s duration / kling-v1-5",
    "pro mode / 10s duration / kling-v1-5",
    "pro mode / 5s duration / kling-v1-6",
    "pro mode / 10s duration / kling-v1-6",
    "pro mode / 5s duration / kling-v2-1",
    "pro mode / 10s duration / kling-v2-1",
    "pro mode / 5s duration / kling-v2-5-turbo",
    "pro mode / 10s duration / kling-v2-5-turbo",
]

class KlingStartEndFrameNode:
    """Kling Start-End Frame to Video: Generate a video sequence that transitions between your provided start and end images."""
    aspect_ratio = KlingStartEndFrameNode_aspect_ratio
    mode = KlingStartEndFrameNode_mode
    def __call__(
        self,
        start_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 0.5,
        aspect_ratio: KlingStartEndFrameNode_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        mode: KlingStartEndFrameNode_mode | KlingStartEndFrameNode_mode_values = "pro mode / 5s duration / kling-v2-5-turbo",
    ) -> tuple[VIDEO, str, str]:
        """Kling Start-End Frame to Video: Generate a video sequence that transitions between your provided start and end images.

        The node creates all frames in between, producing a smooth transformation from the first frame to the last.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            start_frame (IMAGE, required): Reference Image - URL or Base64 encoded string, cannot exceed 10MB, resolution not less than 300*300px, aspect ratio between 1:2.5 ~ 2.5:1. Base64 should not include data:image prefix.
            end_frame (IMAGE, required): Reference Image - End frame control. URL or Base64 encoded string, cannot exceed 10MB, resolution not less than 300*300px. Base64 should not include data:image prefix.
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.5.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            mode (COMBO, optional): The configuration to use for the video generation following the format: mode / duration / model_name. Default 'pro mode / 5s duration / kling-v2-5-turbo'. One of: 'pro mode / 5s duration / kling-v1-5', 'pro mode / 10s duration / kling-v1-5', 'pro mode / 5s duration / kling-v1-6', 'pro mode / 10s duration / kling-v1-6', 'pro mode / 5s duration / kling-v2-1', 'pro mode / 10s duration / kling-v2-1', 'pro mode / 5s duration / kling-v2-5-turbo', 'pro mode / 10s duration / kling-v2-5-turbo'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingVideoExtendNode:
    """Kling Video Extend: Kling Video Extend Node."""
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        cfg_scale: float = 0.5,
        *,
        video_id: str | list[str] | RealOutput,
    ) -> tuple[VIDEO, str, str]: ...
    @overload
    def __call__(
        self,
        prompt: str | list[str] | RealOutput,
        negative_prompt: str | list[str] | RealOutput,
        cfg_scale: float,
        video_id: str | list[str] | RealOutput,
    ) -> tuple[VIDEO, str, str]:
        """Kling Video Extend: Kling Video Extend Node.

        Extend videos made by other Kling nodes. The video_id is created by using other Kling Nodes.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt for guiding the video extension. Default ''.
            negative_prompt (STRING, optional): Negative text prompt for elements to avoid in the extended video. Default ''.
            cfg_scale (FLOAT, optional): Range 0.0 to 1.0. Default 0.5.
            video_id (STRING, required): The ID of the video to be extended. Supports videos generated by text-to-video, image-to-video, and previous video extension operations. Cannot exceed 3 minutes total duration after extension.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingLipSyncAudioToVideoNode_voice_language(str, Enum):
    zh = "zh"
    en = "en"

class KlingLipSyncAudioToVideoNode:
    """Kling Lip Sync Video with Audio: Kling Lip Sync Audio to Video Node."""
    voice_language = KlingLipSyncAudioToVideoNode_voice_language
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        audio: AUDIO | Mapping[str, Any] | list[AUDIO] | RealOutput,
        voice_language: KlingLipSyncAudioToVideoNode_voice_language | Literal["zh", "en"] = "en",
    ) -> tuple[VIDEO, str, str]:
        """Kling Lip Sync Video with Audio: Kling Lip Sync Audio to Video Node.

        Syncs mouth movements in a video file to the audio content of an audio file. When using, ensure that the audio contains clearly distinguishable vocals and that the video contains a distinct face. The audio file should not be larger than 5MB. The video file should not be larger than 100MB, should have height/width between 720px and 1920px, and should be between 2s and 10s in length.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            audio (AUDIO, required)
            voice_language (COMBO, optional): Default 'en'. One of: 'zh', 'en'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingLipSyncTextToVideoNode_voice(str, Enum):
    Melody = "Melody"
    Sunny = "Sunny"
    Sage = "Sage"
    Ace = "Ace"
    Blossom = "Blossom"
    Peppy = "Peppy"
    Dove = "Dove"
    Shine = "Shine"
    Anchor = "Anchor"
    Lyric = "Lyric"
    Tender = "Tender"
    Siren = "Siren"
    Zippy = "Zippy"
    Bud = "Bud"
    Sprite = "Sprite"
    Candy = "Candy"
    Beacon = "Beacon"
    Rock = "Rock"
    Titan = "Titan"
    Grace = "Grace"
    Helen = "Helen"
    Lore = "Lore"
    Crag = "Crag"
    Prattle = "Prattle"
    Hearth = "Hearth"
    The_Reader = "The Reader"
    Commercial_Lady = "Commercial Lady"
    阳光少年 = "阳光少年"
    懂事小弟 = "懂事小弟"
    运动少年 = "运动少年"
    青春少女 = "青春少女"
    温柔小妹 = "温柔小妹"
    元气少女 = "元气少女"
    阳光男生 = "阳光男生"
    幽默小哥 = "幽默小哥"
    文艺小哥 = "文艺小哥"
    甜美邻家 = "甜美邻家"
    温柔姐姐 = "温柔姐姐"
    职场女青 = "职场女青"
    活泼男童 = "活泼男童"
    俏皮女童 = "俏皮女童"
    稳重老爸 = "稳重老爸"
    温柔妈妈 = "温柔妈妈"
    严肃上司 = "严肃上司"
    优雅贵妇 = "优雅贵妇"
    慈祥爷爷 = "慈祥爷爷"
    唠叨爷爷 = "唠叨爷爷"
    唠叨奶奶 = "唠叨奶奶"
    和蔼奶奶 = "和蔼奶奶"
    东北老铁 = "东北老铁"
    重庆小伙 = "重庆小伙"
    四川妹子 = "四川妹子"
    潮汕大叔 = "潮汕大叔"
    台湾男生 = "台湾男生"
    西安掌柜 = "西安掌柜"
    天津姐姐 = "天津姐姐"
    新闻播报男 = "新闻播报男"
    译制片男 = "译制片男"
    撒娇女友 = "撒娇女友"
    刀片烟嗓 = "刀片烟嗓"
    乖巧正太 = "乖巧正太"

KlingLipSyncTextToVideoNode_voice_values: TypeAlias = Literal[
    "Melody",
    "Sunny",
    "Sage",
    "Ace",
    "Blossom",
    "Peppy",
    "Dove",
    "Shine",
    "Anchor",
    "Lyric",
    "Tender",
    "Siren",
    "Zippy",
    "Bud",
    "Sprite",
    "Candy",
    "Beacon",
    "Rock",
    "Titan",
    "Grace",
    "Helen",
    "Lore",
    "Crag",
    "Prattle",
    "Hearth",
    "The Reader",
    "Commercial Lady",
    "阳光少年",
    "懂事小弟",
    "运动少年",
    "青春少女",
    "温柔小妹",
    "元气少女",
    "阳光男生",
    "幽默小哥",
    "文艺小哥",
    "甜美邻家",
    "温柔姐姐",
    "职场女青",
    "活泼男童",
    "俏皮女童",
    "稳重老爸",
    "温柔妈妈",
    "严肃上司",
    "优雅贵妇",
    "慈祥爷爷",
    "唠叨爷爷",
    "唠叨奶奶",
    "和蔼奶奶",
    "东北老铁",
    "重庆小伙",
    "四川妹子",
    "潮汕大叔",
    "台湾男生",
    "西安掌柜",
    "天津姐姐",
    "新闻播报男",
    "译制片男",
    "撒娇女友",
    "刀片烟嗓",
    "乖巧正太",
]

class KlingLipSyncTextToVideoNode:
    """Kling Lip Sync Video with Text: Kling Lip Sync Text to Video Node."""
    voice = KlingLipSyncTextToVideoNode_voice
    def __call__(
        self,
        video: VIDEO | list[VIDEO] | RealOutput,
        text: str | list[str] | RealOutput = "",
        voice: KlingLipSyncTextToVideoNode_voice | KlingLipSyncTextToVideoNode_voice_values = "Melody",
        voice_speed: float = 1,
    ) -> tuple[VIDEO, str, str]:
        """Kling Lip Sync Video with Text: Kling Lip Sync Text to Video Node.

        Syncs mouth movements in a video file to a text prompt. The video file should not be larger than 100MB, should have height/width between 720px and 1920px, and should be between 2s and 10s in length.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            video (VIDEO, required)
            text (STRING, optional): Text Content for Lip-Sync Video Generation. Required when mode is text2video. Maximum length is 120 characters. Default ''.
            voice (COMBO, optional): Default 'Melody'. One of: 'Melody', 'Sunny', 'Sage', 'Ace', 'Blossom', 'Peppy', 'Dove', 'Shine', 'Anchor', 'Lyric', 'Tender', 'Siren', … (61 in all).
            voice_speed (FLOAT, optional): Speech Rate. Valid range: 0.8~2.0, accurate to one decimal place. Range 0.8 to 2.0. Default 1.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingVirtualTryOnNode_model_name(str, Enum):
    kolors_virtual_try_on_v1 = "kolors-virtual-try-on-v1"
    kolors_virtual_try_on_v1_5 = "kolors-virtual-try-on-v1-5"

class KlingVirtualTryOnNode:
    """Kling Virtual Try On: Kling Virtual Try On Node."""
    model_name = KlingVirtualTryOnNode_model_name
    def __call__(
        self,
        human_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        cloth_image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        model_name: KlingVirtualTryOnNode_model_name | Literal["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"] = "kolors-virtual-try-on-v1",
    ) -> IMAGE:
        """Kling Virtual Try On: Kling Virtual Try On Node.

        Input a human image and a cloth image to try on the cloth on the human. You can merge multiple clothing item pictures into one image with a white background.

        Module: comfy_api_nodes.nodes_kling · Category: partner/image/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            human_image (IMAGE, required)
            cloth_image (IMAGE, required)
            model_name (COMBO, optional): Default 'kolors-virtual-try-on-v1'. One of: 'kolors-virtual-try-on-v1', 'kolors-virtual-try-on-v1-5'.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class KlingImageGenerationNode_image_type(str, Enum):
    subject = "subject"
    face = "face"

class KlingImageGenerationNode_model_name(str, Enum):
    kling_v3 = "kling-v3"
    kling_v2 = "kling-v2"
    kling_v1_5 = "kling-v1-5"

class KlingImageGenerationNode_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"
    _4_3 = "4:3"
    _3_4 = "3:4"
    _3_2 = "3:2"
    _2_3 = "2:3"
    _21_9 = "21:9"

class KlingImageGenerationNode:
    """Kling 3.0 Image: Kling Image Generation Node."""
    image_type = KlingImageGenerationNode_image_type
    model_name = KlingImageGenerationNode_model_name
    aspect_ratio = KlingImageGenerationNode_aspect_ratio
    def __call__(
        self,
        prompt: str | list[str] | RealOutput = "",
        negative_prompt: str | list[str] | RealOutput = "",
        image_type: KlingImageGenerationNode_image_type | Literal["subject", "face"] = "subject",
        image_fidelity: float = 0.5,
        human_fidelity: float = 0.45,
        model_name: KlingImageGenerationNode_model_name | Literal["kling-v3", "kling-v2", "kling-v1-5"] = "kling-v3",
        aspect_ratio: KlingImageGenerationNode_aspect_ratio | Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"] = "16:9",
        n: int = 1,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        seed: int = 0,
    ) -> IMAGE:
        """Kling 3.0 Image: Kling Image Generation Node.

        Generate an image from a text prompt with an optional reference image.

        Module: comfy_api_nodes.nodes_kling · Category: partner/image/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            prompt (STRING, optional): Positive text prompt. Default ''.
            negative_prompt (STRING, optional): Negative text prompt. Default ''.
            image_type (COMBO, optional): Default 'subject'. One of: 'subject', 'face'.
            image_fidelity (FLOAT, optional): Reference intensity for user-uploaded images. Range 0.0 to 1.0, step 0.01. Default 0.5.
            human_fidelity (FLOAT, optional): Subject reference similarity. Range 0.0 to 1.0, step 0.01. Default 0.45.
            model_name (COMBO, optional): Default 'kling-v3'. One of: 'kling-v3', 'kling-v2', 'kling-v1-5'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'.
            n (INT, optional): Number of generated images. Range 1 to 9. Default 1.
            image (IMAGE, optional)
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            IMAGE (Tensor [batch, height, width, channels], 0 to 1)
        """

class KlingSingleImageVideoEffectNode_effect_scene(str, Enum):
    bloombloom = "bloombloom"
    dizzydizzy = "dizzydizzy"
    fuzzyfuzzy = "fuzzyfuzzy"
    squish = "squish"
    expansion = "expansion"

class KlingSingleImageVideoEffectNode_model_name(str, Enum):
    kling_v1_6 = "kling-v1-6"

class KlingSingleImageVideoEffectNode_duration(str, Enum):
    _5 = "5"
    _10 = "10"

KlingSingleImageVideoEffectNode_effect_scene_values: TypeAlias = Literal[
    "bloombloom",
    "dizzydizzy",
    "fuzzyfuzzy",
    "squish",
    "expansion",
]

class KlingSingleImageVideoEffectNode:
    """Kling Video Effects: Achieve different special effects when generating a video based on the effect_scene."""
    effect_scene = KlingSingleImageVideoEffectNode_effect_scene
    model_name = KlingSingleImageVideoEffectNode_model_name
    duration = KlingSingleImageVideoEffectNode_duration
    def __call__(
        self,
        image: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        effect_scene: KlingSingleImageVideoEffectNode_effect_scene | KlingSingleImageVideoEffectNode_effect_scene_values = "bloombloom",
        model_name: KlingSingleImageVideoEffectNode_model_name | Literal["kling-v1-6"] = "kling-v1-6",
        duration: KlingSingleImageVideoEffectNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, str, str]:
        """Kling Video Effects: Achieve different special effects when generating a video based on the effect_scene.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image (IMAGE, required): Reference Image. URL or Base64 encoded string (without data:image prefix). File size cannot exceed 10MB, resolution not less than 300*300px, aspect ratio between 1:2.5 ~ 2.5:1.
            effect_scene (COMBO, optional): Default 'bloombloom'. One of: 'bloombloom', 'dizzydizzy', 'fuzzyfuzzy', 'squish', 'expansion'.
            model_name (COMBO, optional): Default 'kling-v1-6'. One of: 'kling-v1-6'.
            duration (COMBO, optional): Default '5'. One of: '5', '10'.

        Returns:
            VIDEO (VIDEO)
            video_id (STRING)
            duration (STRING)
        """

class KlingDualCharacterVideoEffectNode_effect_scene(str, Enum):
    hug = "hug"
    kiss = "kiss"
    heart_gesture = "heart_gesture"

class KlingDualCharacterVideoEffectNode_model_name(str, Enum):
    kling_v1 = "kling-v1"
    kling_v1_5 = "kling-v1-5"
    kling_v1_6 = "kling-v1-6"

class KlingDualCharacterVideoEffectNode_mode(str, Enum):
    std = "std"
    pro = "pro"

class KlingDualCharacterVideoEffectNode_duration(str, Enum):
    _5 = "5"
    _10 = "10"

class KlingDualCharacterVideoEffectNode:
    """Kling Dual Character Video Effects: Achieve different special effects when generating a video based on the effect_scene."""
    effect_scene = KlingDualCharacterVideoEffectNode_effect_scene
    model_name = KlingDualCharacterVideoEffectNode_model_name
    mode = KlingDualCharacterVideoEffectNode_mode
    duration = KlingDualCharacterVideoEffectNode_duration
    def __call__(
        self,
        image_left: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        image_right: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        effect_scene: KlingDualCharacterVideoEffectNode_effect_scene | Literal["hug", "kiss", "heart_gesture"] = "hug",
        model_name: KlingDualCharacterVideoEffectNode_model_name | Literal["kling-v1", "kling-v1-5", "kling-v1-6"] = "kling-v1",
        mode: KlingDualCharacterVideoEffectNode_mode | Literal["std", "pro"] = "std",
        duration: KlingDualCharacterVideoEffectNode_duration | Literal["5", "10"] = "5",
    ) -> tuple[VIDEO, str]:
        """Kling Dual Character Video Effects: Achieve different special effects when generating a video based on the effect_scene.

        First image will be positioned on left side, second on right side of the composite.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            image_left (IMAGE, required): Left side image.
            image_right (IMAGE, required): Right side image.
            effect_scene (COMBO, optional): Default 'hug'. One of: 'hug', 'kiss', 'heart_gesture'.
            model_name (COMBO, optional): Default 'kling-v1'. One of: 'kling-v1', 'kling-v1-5', 'kling-v1-6'.
            mode (COMBO, optional): Default 'std'. One of: 'std', 'pro'.
            duration (COMBO, optional): Default '5'. One of: '5', '10'.

        Returns:
            VIDEO (VIDEO)
            duration (STRING)
        """
