"""Scripts as people write them: both checkers accept every line."""

from generated.nodes import *

# The runtime page's workflow, by position
model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
conditioning = CLIPTextEncode("beautiful scenery nature glass bottle landscape, , purple galaxy bottle,", clip)
conditioning2 = CLIPTextEncode("text, watermark", clip)
latent = EmptyLatentImage(512, 512, 1)
latent = KSampler(model, 123, 20, 8, "euler", "normal", conditioning, conditioning2, latent, 1)
SaveImage(VAEDecode(latent, vae), "0")
for i in range(5):
    latent = KSampler(model, 123, 20, 8, "euler", "normal", conditioning, conditioning2, latent, 0.8)
    SaveImage(VAEDecode(latent, vae), f"{i}")

# Defaults left out before what is required, in every way
latent = KSampler(model, steps=10, positive=conditioning, negative=conditioning2, latent_image=latent)
latent = KSampler(model, 1, steps=15, cfg=6, positive=conditioning, negative=conditioning2, latent_image=latent)
latent = KSampler(model, 1, 20, 8.0, "uni_pc", positive=conditioning, negative=conditioning2, latent_image=latent)
latent = KSampler(model, 1, 20, 8, "euler", "beta", conditioning, negative=conditioning2, latent_image=latent)
latent = KSampler(latent_image=latent, negative=conditioning2, positive=conditioning, model=model)
CLIPTextEncode(clip=clip)
CLIPTextEncode("x", clip=clip)
CLIPTextEncode(text="x", clip=clip)

# Enums and values
print(Samplers.euler, KSampler.sampler_name.euler, ImageScale.crop.center)
LatentConcat(latent, latent, LatentConcat.dim.x)
LatentConcat(latent, latent, "-x")
LoadImage("example.png")
LoadImage("not there yet.png")
CheckpointLoaderSimple("sub/other.safetensors")
for sampler in Samplers:
    KSampler(model, 1, 20, 8, sampler, Schedulers.karras, conditioning, conditioning2, latent)
    print(f"{sampler} {sampler.upper()}")
KSamplerAdvanced(
    model,
    True,
    positive=conditioning,
    negative=conditioning2,
    latent_image=latent,
    return_with_leftover_noise="enable",
)

# Outputs of every kind
image, mask = LoadImage("example.png")
SaveImage(image).wait()
SaveImage(SaveImage(image))
PreviewImage(image).wait()
result = SaveImage(images=image, filename_prefix="a").wait(timeout=60)
size, height, count = GetImageSize(image)
EmptyLatentImage(size, height, count)
PreviewAny(size)
PreviewAny("text")
PreviewAny(0.5)
boxes, items, painting = CreateBoundingBoxes()
CreateBoundingBoxes().wait()


async def wait_for_it(image: IMAGE) -> None:
    await SaveImage(image)
    await CreateBoundingBoxes()


# Unions, match types, autogrow, dynamic combos, any type
larger = ResizeImageMaskNode(image, "scale by multiplier", resize_type_multiplier=2.0)
SaveImage(larger)
MaskToImage(ResizeImageMaskNode(mask, "scale dimensions", resize_type_width=64, resize_type_crop="center"))
SaveImage(ComfySwitchNode(True, image, larger))
SaveImage(ComfySwitchNode(on_false=image, on_true=larger))
EmptyLatentImage(ComfySwitchNode(True, 64, 128))
SaveImage(BatchImagesNode([image, larger]))
SaveImage(BatchImagesNode((image, larger)))
SaveImage(BatchImagesNode({"image0": image, "image3": larger}))
SaveImage(BatchImagesNode(image))
SaveImage(BatchImagesNode(image0=image, image1=larger))
SaveImage(BatchImagesNode(images_image0=image, images_image7=larger))
SaveImage(CreateList([image, larger]))
fraction, whole, boolean = ComfyMathExpression("a + b", [1, size, 2.5, True])
KSampler(model, whole, cfg=fraction, positive=conditioning, negative=conditioning2, latent_image=latent)
video = CreateVideo(image, 24)
SaveVideo(video, codec="h264", codec_encoding="re-encode", codec_encoding_crf=20)
SaveVideo(video, codec=SaveVideo.codec.auto)
SaveVideo(video, "video", "mp4", SaveVideo.codec.h264, codec_encoding=SaveVideo.codec_encoding.auto)
SaveVideo(video, codec={"codec": "h264", "encoding": "auto"})
SaveVideo(video, codec="h264", codec_encoding={"encoding": "re-encode", "crf": 20})
ImageCompare(image_a=image)
model2 = ModelMergeSD1(model, model, input_blocks_0=0.5)
WanCameraEmbedding()
CLIPSetLastLayer(clip, stop_at_clip_layer=-2)
LoraLoader(model, clip, "a.safetensors", 1, strength_clip=0.5)


def resize(image: IMAGE, how: str) -> IMAGE:
    return ResizeImageMaskNode(image, {"resize_type": how})  # an option that is known at run time only


def upscale(image: IMAGE, by: float = 2) -> IMAGE:
    return ImageScaleBy(image, "lanczos", by)


def sample(model: MODEL, positive: CONDITIONING, latent: LATENT, seeds: list[int]) -> list[LATENT]:
    return [KSampler(model, seed, positive=positive, negative=positive, latent_image=latent) for seed in seeds]


# What comes back: images of an image, text of a number, and something that depends on the node.
picture = SaveImage(image).wait()[0]
picture.save("x.png")
PreviewImage(image).wait()[0].save("y.png")
text: str = ComfyMathExpression("a", values=[1])[1].wait().text
