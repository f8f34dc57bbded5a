"""Mistakes: each checker finds the ones that are marked, and only those."""

from generated.nodes import *

model, clip, vae = CheckpointLoaderSimple("v1-5-pruned-emaonly.ckpt")
cond = CLIPTextEncode("beautiful", clip)
latent = EmptyLatentImage(512, 512, 1)
KSampler(model, 123, 20, 8, "eulr", "normal", cond, cond, latent, 1)  # error
KSampler(model, steps=10, negative=cond, latent_image=latent)  # error
KSampler(model, stepz=10, positive=cond, negative=cond, latent_image=latent)  # error
KSampler(model, 123, 20, 8, "euler", "normal", cond, cond, latent, 1, 2)  # error
KSampler(model, 123, 20, 8, "euler", "normal", cond, cond, latent, 1, denoise=1)  # error
KSampler(clip, positive=cond, negative=cond, latent_image=latent)  # error
KSampler(model, 1.5, positive=cond, negative=cond, latent_image=latent)  # error
EmptyLatentImage(64.7)  # error
EmptyLatentImage("512")  # error
VAEDecode(vae, latent)  # error
VAEDecode(latent)  # error
VAEDecode()  # error
SaveImage(latent)  # error
model, clip = CheckpointLoaderSimple("a.ckpt")  # error
print(KSampler.sampler_name.eulr)  # error
print(Samplers.eulr)  # error
print(KSampler.sampler)  # error
KSampler(model, positive=cond, negative=cond, latent_image=latent, sampler_name=Schedulers.normal)  # error
KSamplerAdvanced(model, "yes", positive=cond, negative=cond, latent_image=latent)  # error
ImageScale(VAEDecode(latent, vae), "nearest")  # error
BatchImagesNode([latent])  # error
KSamplr(model)  # error
SaveImage(VAEDecode(latent, vae)).wiat()  # error
PreviewAny()  # error
CLIPTextEncode("x")  # error
StringConcatenate(1, "a")  # error
SaveVideo(VAEDecode(latent, vae))  # error
ImageInvert(VAEDecode(latent, vae), 5)  # error
ResizeImageMaskNode(latent, "scale by multiplier")  # error
ComfySwitchNode("yes", latent, latent)  # error
ModelMergeSD1(model, model, input_block_0=1.0)  # error
SaveVideo(CreateVideo(VAEDecode(latent, vae), 24), codec_encoding_crf="low")  # error
SaveVideo(CreateVideo(VAEDecode(latent, vae), 24), "x", "auto", "auto", "auto")  # error
ResizeImageMaskNode(VAEDecode(latent, vae), "scale by multiplier", resize_type_width=64)  # error
ResizeImageMaskNode(VAEDecode(latent, vae), ResizeImageMaskNode.resize_type.scale_width, resize_type_height=64)  # error
ResizeImageMaskNode(VAEDecode(latent, vae), "match size")  # error
ResizeImageMaskNode(VAEDecode(latent, vae), resize_type_multiplier=2.0)  # error
SaveVideo(CreateVideo(VAEDecode(latent, vae), 24), codec="h264", codec_encoding_crf=20)  # error
TextGenerate(clip, "x", sampling_mode=True)  # error
BatchImagesNode(image1=VAEDecode(latent, vae))  # error
BatchImagesNode(images_image0=latent)  # error
for _ in CreateBoundingBoxes().wait(1, 2):  # error
    pass
