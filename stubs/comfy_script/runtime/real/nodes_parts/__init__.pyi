# comfy_script stub, format 7, real mode, registry 0e3ada031f201850de508298197b908ddc0f93a6
