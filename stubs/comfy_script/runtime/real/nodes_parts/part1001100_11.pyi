from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.real.results import RealOutput
from comfy_script.runtime.util import ImageLike
from .types import IMAGE, VIDEO

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

class KlingOmniProEditVideoNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_video_o1 = "kling-video-o1"

class KlingOmniProEditVideoNode_resolution(str, Enum):
    _1080p = "1080p"
    _720p = "720p"

class KlingOmniProEditVideoNode:
    """Kling 3.0 Omni Edit Video: Edit an existing video with the latest model from Kling."""
    model_name = KlingOmniProEditVideoNode_model_name
    resolution = KlingOmniProEditVideoNode_resolution
    @overload
    def __call__(
        self,
        model_name: KlingOmniProEditVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        *,
        video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProEditVideoNode_resolution | Literal["1080p", "720p"] | None = None,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProEditVideoNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        video: VIDEO | list[VIDEO] | RealOutput,
        keep_original_sound: bool = True,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProEditVideoNode_resolution | Literal["1080p", "720p"] | None = None,
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 Omni Edit Video: Edit an existing video with the latest model from Kling.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-video-o1'.
            prompt (STRING, optional): A text prompt describing the video content. This can include both positive and negative descriptions. Default ''.
            video (VIDEO, required): Video for editing. The output video length will be the same.
            keep_original_sound (BOOLEAN, optional): Default True.
            reference_images (IMAGE, optional): Up to 4 additional reference images.
            resolution (COMBO, optional): One of: '1080p', '720p'.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.

        Returns:
            VIDEO (VIDEO)
        """

class KlingOmniProFirstLastFrameNode_model_name(str, Enum):
    kling_v3_omni = "kling-v3-omni"
    kling_video_o1 = "kling-video-o1"

class KlingOmniProFirstLastFrameNode_resolution(str, Enum):
    _4k = "4k"
    _1080p = "1080p"
    _720p = "720p"

class KlingOmniProFirstLastFrameNode_storyboards(str, Enum):
    disabled = "disabled"
    _1_storyboard = "1 storyboard"
    _2_storyboards = "2 storyboards"
    _3_storyboards = "3 storyboards"
    _4_storyboards = "4 storyboards"
    _5_storyboards = "5 storyboards"
    _6_storyboards = "6 storyboards"

KlingOmniProFirstLastFrameNode_storyboards_values: TypeAlias = Literal[
    "disabled",
    KlingOmniProFirstLastFrameNode_storyboards.disabled,
]

KlingOmniProFirstLastFrameNode_storyboards_values_: TypeAlias = Literal[
    "1 storyboard",
    KlingOmniProFirstLastFrameNode_storyboards._1_storyboard,
]

KlingOmniProFirstLastFrameNode_storyboards_values__: TypeAlias = Literal[
    "2 storyboards",
    KlingOmniProFirstLastFrameNode_storyboards._2_storyboards,
]

KlingOmniProFirstLastFrameNode_storyboards_values___: TypeAlias = Literal[
    "3 storyboards",
    KlingOmniProFirstLastFrameNode_storyboards._3_storyboards,
]

KlingOmniProFirstLastFrameNode_storyboards_values____: TypeAlias = Literal[
    "4 storyboards",
    KlingOmniProFirstLastFrameNode_storyboards._4_storyboards,
]

KlingOmniProFirstLastFrameNode_storyboards_values_____: TypeAlias = Literal[
    "5 storyboards",
    KlingOmniProFirstLastFrameNode_storyboards._5_storyboards,
]

KlingOmniProFirstLastFrameNode_storyboards_values______: TypeAlias = Literal[
    "6 storyboards",
    KlingOmniProFirstLastFrameNode_storyboards._6_storyboards,
]

class KlingOmniProFirstLastFrameNode:
    """Kling 3.0 Omni First-Last-Frame to Video: Use a start frame, an optional end frame, or reference images with the latest Kling model."""
    model_name = KlingOmniProFirstLastFrameNode_model_name
    resolution = KlingOmniProFirstLastFrameNode_resolution
    storyboards = KlingOmniProFirstLastFrameNode_storyboards
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values | None = None,
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values | None = None,
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values_,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values__,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values__,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values__,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values___,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values___,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values___,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values____,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values____,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values____,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values_____,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values_____,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values_____,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values______,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
        storyboards_storyboard_6_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_6_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values______,
        generate_audio: bool = False,
        seed: int = 0,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
        storyboards_storyboard_6_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_6_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: KlingOmniProFirstLastFrameNode_storyboards_values______,
        generate_audio: bool = False,
        seed: int = 0,
        *,
        storyboards_storyboard_1_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_1_duration: int = 4,
        storyboards_storyboard_2_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_2_duration: int = 4,
        storyboards_storyboard_3_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_3_duration: int = 4,
        storyboards_storyboard_4_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_4_duration: int = 4,
        storyboards_storyboard_5_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_5_duration: int = 4,
        storyboards_storyboard_6_prompt: str | list[str] | RealOutput = "",
        storyboards_storyboard_6_duration: int = 4,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"] = "kling-v3-omni",
        prompt: str | list[str] | RealOutput = "",
        duration: int = 5,
        *,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None = None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"] = "1080p",
        *,
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO: ...
    @overload
    def __call__(
        self,
        model_name: KlingOmniProFirstLastFrameNode_model_name | Literal["kling-v3-omni", "kling-video-o1"],
        prompt: str | list[str] | RealOutput,
        duration: int,
        first_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike,
        end_frame: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        reference_images: IMAGE | list[IMAGE] | RealOutput | ImageLike | None,
        resolution: KlingOmniProFirstLastFrameNode_resolution | Literal["4k", "1080p", "720p"],
        storyboards: Mapping[str, Any],
        generate_audio: bool = False,
        seed: int = 0,
    ) -> VIDEO:
        """Kling 3.0 Omni First-Last-Frame to Video: Use a start frame, an optional end frame, or reference images with the latest Kling model.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v3-omni'. One of: 'kling-v3-omni', 'kling-video-o1'.
            prompt (STRING, optional): A text prompt describing the video content. This can include both positive and negative descriptions. Ignored when storyboards are enabled. Default ''.
            duration (INT, optional): Range 3 to 15. Default 5.
            first_frame (IMAGE, required)
            end_frame (IMAGE, optional): An optional end frame for the video. This cannot be used simultaneously with 'reference_images'. Does not work with storyboards.
            reference_images (IMAGE, optional): Up to 6 additional reference images.
            resolution (COMBO, optional): Default '1080p'. One of: '4k', '1080p', '720p'.
            storyboards (COMBO, optional): Generate a series of video segments with individual prompts and durations. Only supported for kling-v3-omni. One of: 'disabled', '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'.
            generate_audio (BOOLEAN, optional): Generate audio for the video. Only supported for kling-v3-omni. Default False.
            seed (INT, optional): Seed controls whether the node should re-run; results are non-deterministic regardless of seed. Range 0 to 2147483647. Default 0.
            storyboards_storyboard_1_prompt (STRING, if storyboards is one of '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', … (6 in all)): Prompt for storyboard segment 1. Max 512 characters. Default ''.
            storyboards_storyboard_1_duration (INT, if storyboards is one of '1 storyboard', '2 storyboards', '3 storyboards', '4 storyboards', … (6 in all)): Duration for storyboard segment 1 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_2_prompt (STRING, if storyboards is one of '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', … (5 in all)): Prompt for storyboard segment 2. Max 512 characters. Default ''.
            storyboards_storyboard_2_duration (INT, if storyboards is one of '2 storyboards', '3 storyboards', '4 storyboards', '5 storyboards', … (5 in all)): Duration for storyboard segment 2 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_3_prompt (STRING, if storyboards is one of '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'): Prompt for storyboard segment 3. Max 512 characters. Default ''.
            storyboards_storyboard_3_duration (INT, if storyboards is one of '3 storyboards', '4 storyboards', '5 storyboards', '6 storyboards'): Duration for storyboard segment 3 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_4_prompt (STRING, if storyboards is one of '4 storyboards', '5 storyboards', '6 storyboards'): Prompt for storyboard segment 4. Max 512 characters. Default ''.
            storyboards_storyboard_4_duration (INT, if storyboards is one of '4 storyboards', '5 storyboards', '6 storyboards'): Duration for storyboard segment 4 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_5_prompt (STRING, if storyboards is one of '5 storyboards', '6 storyboards'): Prompt for storyboard segment 5. Max 512 characters. Default ''.
            storyboards_storyboard_5_duration (INT, if storyboards is one of '5 storyboards', '6 storyboards'): Duration for storyboard segment 5 in seconds. Range 1 to 15. Default 4.
            storyboards_storyboard_6_prompt (STRING, if storyboards is '6 storyboards'): Prompt for storyboard segment 6. Max 512 characters. Default ''.
            storyboards_storyboard_6_duration (INT, if storyboards is '6 storyboards'): Duration for storyboard segment 6 in seconds. Range 1 to 15. Default 4.

        Returns:
            VIDEO (VIDEO)
        """

class KlingTextToVideoWithAudio_model_name(str, Enum):
    kling_v2_6 = "kling-v2-6"

class KlingTextToVideoWithAudio_mode(str, Enum):
    pro = "pro"

class KlingTextToVideoWithAudio_aspect_ratio(str, Enum):
    _16_9 = "16:9"
    _9_16 = "9:16"
    _1_1 = "1:1"

class KlingTextToVideoWithAudio_duration(Enum):
    _5 = 5
    _10 = 10

class KlingTextToVideoWithAudio:
    """Kling 2.6 Text to Video with Audio."""
    model_name = KlingTextToVideoWithAudio_model_name
    mode = KlingTextToVideoWithAudio_mode
    aspect_ratio = KlingTextToVideoWithAudio_aspect_ratio
    duration = KlingTextToVideoWithAudio_duration
    def __call__(
        self,
        model_name: KlingTextToVideoWithAudio_model_name | Literal["kling-v2-6"] = "kling-v2-6",
        prompt: str | list[str] | RealOutput = "",
        mode: KlingTextToVideoWithAudio_mode | Literal["pro"] = "pro",
        aspect_ratio: KlingTextToVideoWithAudio_aspect_ratio | Literal["16:9", "9:16", "1:1"] = "16:9",
        duration: KlingTextToVideoWithAudio_duration | Literal[5, 10] = 5,
        generate_audio: bool = True,
    ) -> VIDEO:
        """Kling 2.6 Text to Video with Audio.

        Module: comfy_api_nodes.nodes_kling · Category: partner/video/Kling
        API node: runs on a paid service and needs a Comfy account.

        Args:
            model_name (COMBO, optional): Default 'kling-v2-6'. One of: 'kling-v2-6'.
            prompt (STRING, optional): Positive text prompt. Default ''.
            mode (COMBO, optional): Default 'pro'. One of: 'pro'.
            aspect_ratio (COMBO, optional): Default '16:9'. One of: '16:9', '9:16', '1:1'.
            duration (COMBO, optional): Default 5. One of: 5, 10.
            generate_audio (BOOLEAN, optional): Default True.

        Returns:
            VIDEO (VIDEO)
        """
