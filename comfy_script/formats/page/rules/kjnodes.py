"""ComfyUI-KJNodes."""

from __future__ import annotations

from ._set_get import SetGet

__all__ = ["names", "plugin"]

_GROWING = (
    *("ConditioningMultiCombine", "CrossFadeImagesMulti", "ImageAddMulti", "ImageBatchMulti", "ImageConcatMulti"),
    *("JoinStringMulti", "MaskBatchMulti", "TransitionImagesMulti"),
)
_BLOCKS = ("FluxBlockLoraSelect", "HunyuanVideoBlockLoraSelect", "LTX2BlockLoraSelect", "Wan21BlockLoraSelect")
_SAVERS = ("DecodeAndSaveVideo", "LoraExtractKJ", "ModelSaveKJ", "SaveImageKJ", "SaveImageWithAlpha", "SaveStringKJ")
names = ("SetNode", "GetNode", "SoundReactive", "ScreencapStream", *_GROWING, *_BLOCKS, *_SAVERS)


class _KJNodes(SetGet):
    set_type = "SetNode"
    get_type = "GetNode"
    looks_outside = True
    page_only = frozenset({"SetNode", "GetNode"})
    text_widgets = frozenset({"filename_prefix"})
    added_widgets = {  # noqa: RUF012 - nobody changes it
        **{name: {"Update inputs": None} for name in _GROWING},
        **{name: {"Set all": None} for name in _BLOCKS},
        "ScreencapStream": {"Start capture": None, "Hide preview": None},
        "SoundReactive": {"Start mic capture": None, "Stop mic capture": None},
    }


plugin = _KJNodes()
