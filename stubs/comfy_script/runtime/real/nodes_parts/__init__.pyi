# comfy_script stub, format 6, real mode, registry 6a1bf97d54b5e4c72b043668af8b1423500c5358
