# comfy_script stub, format 7, real mode, registry 7d443e5a725fd6c3e1d7a490ec3e319df9983f62
