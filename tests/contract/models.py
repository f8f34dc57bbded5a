"""Names of the models that the contract suite has besides the usual ones."""

TARGET_CHECKPOINT = "target.ckpt"
OTHER_LORA = "other_lora.safetensors"
SD3_CHECKPOINT = "sd3.ckpt"
