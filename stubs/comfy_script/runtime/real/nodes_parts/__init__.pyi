# comfy_script stub, format 7, real mode, registry 9bbf87d3023e54c92e5d5f7daf10362dbfc054ad
