from enum import Enum
from typing import Literal, TypeAlias

class Checkpoints(str, Enum): ...  # type: ignore[misc]

class CLIPs(str, Enum): ...  # type: ignore[misc]

class CLIPVisions(str, Enum): ...  # type: ignore[misc]

class ControlNets(str, Enum): ...  # type: ignore[misc]

class Diffusers(str, Enum): ...  # type: ignore[misc]

class GLIGENs(str, Enum): ...  # type: ignore[misc]

class Hypernetworks(str, Enum): ...  # type: ignore[misc]

class Loras(str, Enum): ...  # type: ignore[misc]

class PhotoMakers(str, Enum): ...  # type: ignore[misc]

class StyleModels(str, Enum): ...  # type: ignore[misc]

class UNETs(str, Enum): ...  # type: ignore[misc]

class UpscaleModels(str, Enum): ...  # type: ignore[misc]

class VAEs(str, Enum):
    pixel_space = "pixel_space"

class Samplers(str, Enum):
    euler = "euler"
    euler_cfg_pp = "euler_cfg_pp"
    euler_ancestral = "euler_ancestral"
    euler_ancestral_cfg_pp = "euler_ancestral_cfg_pp"
    heun = "heun"
    heunpp2 = "heunpp2"
    exp_heun_2_x0 = "exp_heun_2_x0"
    exp_heun_2_x0_sde = "exp_heun_2_x0_sde"
    dpm_2 = "dpm_2"
    dpm_2_ancestral = "dpm_2_ancestral"
    lms = "lms"
    dpm_fast = "dpm_fast"
    dpm_adaptive = "dpm_adaptive"
    dpmpp_2s_ancestral = "dpmpp_2s_ancestral"
    dpmpp_2s_ancestral_cfg_pp = "dpmpp_2s_ancestral_cfg_pp"
    dpmpp_sde = "dpmpp_sde"
    dpmpp_sde_gpu = "dpmpp_sde_gpu"
    dpmpp_2m = "dpmpp_2m"
    dpmpp_2m_cfg_pp = "dpmpp_2m_cfg_pp"
    dpmpp_2m_sde = "dpmpp_2m_sde"
    dpmpp_2m_sde_gpu = "dpmpp_2m_sde_gpu"
    dpmpp_2m_sde_heun = "dpmpp_2m_sde_heun"
    dpmpp_2m_sde_heun_gpu = "dpmpp_2m_sde_heun_gpu"
    dpmpp_3m_sde = "dpmpp_3m_sde"
    dpmpp_3m_sde_gpu = "dpmpp_3m_sde_gpu"
    ddpm = "ddpm"
    lcm = "lcm"
    ipndm = "ipndm"
    ipndm_v = "ipndm_v"
    deis = "deis"
    res_multistep = "res_multistep"
    res_multistep_cfg_pp = "res_multistep_cfg_pp"
    res_multistep_ancestral = "res_multistep_ancestral"
    res_multistep_ancestral_cfg_pp = "res_multistep_ancestral_cfg_pp"
    gradient_estimation = "gradient_estimation"
    gradient_estimation_cfg_pp = "gradient_estimation_cfg_pp"
    er_sde = "er_sde"
    seeds_2 = "seeds_2"
    seeds_3 = "seeds_3"
    sa_solver = "sa_solver"
    sa_solver_pece = "sa_solver_pece"
    ddim = "ddim"
    uni_pc = "uni_pc"
    uni_pc_bh2 = "uni_pc_bh2"

class Schedulers(str, Enum):
    simple = "simple"
    sgm_uniform = "sgm_uniform"
    karras = "karras"
    exponential = "exponential"
    ddim_uniform = "ddim_uniform"
    beta = "beta"
    normal = "normal"
    linear_quadratic = "linear_quadratic"
    kl_optimal = "kl_optimal"

class Embeddings(str, Enum):  # type: ignore[misc]
    def name(self) -> str:  # type: ignore[override]
        """The embedding's own name, without `embedding:`."""

Schedulers_values: TypeAlias = Literal[
    "simple",
    "sgm_uniform",
    "karras",
    "exponential",
    "ddim_uniform",
    "beta",
    "normal",
    "linear_quadratic",
    "kl_optimal",
]

Samplers_values: TypeAlias = Literal[
    "euler",
    "euler_cfg_pp",
    "euler_ancestral",
    "euler_ancestral_cfg_pp",
    "heun",
    "heunpp2",
    "exp_heun_2_x0",
    "exp_heun_2_x0_sde",
    "dpm_2",
    "dpm_2_ancestral",
    "lms",
    "dpm_fast",
    "dpm_adaptive",
    "dpmpp_2s_ancestral",
    "dpmpp_2s_ancestral_cfg_pp",
    "dpmpp_sde",
    "dpmpp_sde_gpu",
    "dpmpp_2m",
    "dpmpp_2m_cfg_pp",
    "dpmpp_2m_sde",
    "dpmpp_2m_sde_gpu",
    "dpmpp_2m_sde_heun",
    "dpmpp_2m_sde_heun_gpu",
    "dpmpp_3m_sde",
    "dpmpp_3m_sde_gpu",
    "ddpm",
    "lcm",
    "ipndm",
    "ipndm_v",
    "deis",
    "res_multistep",
    "res_multistep_cfg_pp",
    "res_multistep_ancestral",
    "res_multistep_ancestral_cfg_pp",
    "gradient_estimation",
    "gradient_estimation_cfg_pp",
    "er_sde",
    "seeds_2",
    "seeds_3",
    "sa_solver",
    "sa_solver_pece",
    "ddim",
    "uni_pc",
    "uni_pc_bh2",
]
