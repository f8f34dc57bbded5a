from comfy_script.runtime import *

load()
from comfy_script.runtime.nodes import *

if __name__ == "__main__":
    with Workflow() as workflow:
        image, mask = LoadImage("example.png")
        multiplier = ResizeImageMaskNode(
            image, "scale by multiplier", "area", resize_type_multiplier=1.75
        )
        PreviewImage(multiplier)
        resized = ResizeImageMaskNode(
            image,
            "scale dimensions",
            "area",
            resize_type_width=512,
            resize_type_height=512,
            resize_type_crop="center",
        )
        resized2 = ResizeImageMaskNode(
            image,
            "match size",
            "area",
            resize_type_match=resized,
            resize_type_crop="center",
        )
        PreviewImage(resized2)
        longer_size = PrimitiveInt(value=300)
        resized2 = ResizeImageMaskNode(
            mask, "scale longer dimension", "area", resize_type_longer_size=longer_size
        )
        MaskPreview(resized2)
        video = CreateVideo(resized, fps=30, bit_depth=8)
        SaveVideo(
            video,
            "video/ComfyUI",
            "auto",
            "h264",
            codec_encoding="re-encode",
            codec_encoding_crf=18,
        )
        CreateCameraInfo(
            "look_at",
            target_x=0,
            target_y=0,
            target_z=0,
            roll=0,
            fov=35,
            zoom=1,
            camera_type="perspective",
            mode_position_x=4,
            mode_position_y=4,
            mode_position_z=4,
        )

    for path in util.save(workflow):
        print(path)
