import sys
from enum import Enum

from comfy_script.runtime.outputs import Output
from comfy_script.runtime.util import ImageLike
from .types import (
    FILE_3D,
    FILE_3D_FBX,
    FILE_3D_GLB,
    FILE_3D_GLTF,
    FILE_3D_KSPLAT,
    FILE_3D_OBJ,
    FILE_3D_PLY,
    FILE_3D_POINT_CLOUD_ANY,
    FILE_3D_SPLAT,
    FILE_3D_SPLAT_ANY,
    FILE_3D_SPZ,
    FILE_3D_STL,
    FILE_3D_USDZ,
    IMAGE,
    INT,
    LOAD3D_CAMERA,
    LOAD3D_MODEL_INFO,
    LOAD_3D,
    MASK,
    STRING,
    VIDEO,
    Waitable,
    WidgetValue,
)

class Load3D_model_file(str, Enum):
    none = "none"

class Load3D:
    """Load 3D & Animation."""
    model_file = Load3D_model_file
    def __call__(
        self,
        model_file: Load3D_model_file | str,
        image: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
    ) -> tuple[IMAGE, MASK, STRING, IMAGE, LOAD3D_CAMERA, VIDEO, FILE_3D, LOAD3D_MODEL_INFO]:
        """Load 3D & Animation.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.

        Args:
            model_file (COMBO, required): One of: 'none'.
            image (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.

        Returns:
            image (IMAGE)
            mask (MASK)
            mesh_path (STRING)
            normal (IMAGE)
            camera_info (LOAD3D_CAMERA)
            recording_video (VIDEO)
            model_3d (FILE_3D)
            model_3d_info (LOAD3D_MODEL_INFO)
        """

class Load3DAdvanced_model_file(str, Enum):
    none = "none"

class Load3DAdvanced:
    """Load 3D (Advanced)."""
    model_file = Load3DAdvanced_model_file
    def __call__(
        self,
        model_file: Load3DAdvanced_model_file | str,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
    ) -> tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]:
        """Load 3D (Advanced).

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.

        Args:
            model_file (COMBO, required): One of: 'none'.
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.

        Returns:
            model_3d (FILE_3D)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

class Preview3D:
    """Preview 3D & Animation: Preview a 3D model file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_file: str | STRING | FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D = "",
        camera_info: LOAD3D_CAMERA | None = None,
        bg_image: IMAGE | ImageLike | None = None,
    ) -> Output:
        """Preview 3D & Animation: Preview a 3D model file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_file (STRING or FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D_USDZ or FILE_3D, optional): 3D model file or path string. Default ''.
            camera_info (LOAD3D_CAMERA, optional)
            bg_image (IMAGE, optional)

        Returns:
            What the node saves or shows, once it has run.
        """

if sys.version_info[0] >= 3:
    class Preview3DAdvanced_outputs(tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    Preview3DAdvanced_outputs = tuple[FILE_3D, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class Preview3DAdvanced:
    """Preview 3D (Advanced): Preview a 3D model file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_GLB | FILE_3D_GLTF | FILE_3D_FBX | FILE_3D_OBJ | FILE_3D_STL | FILE_3D_USDZ | FILE_3D,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> Preview3DAdvanced_outputs:
        """Preview 3D (Advanced): Preview a 3D model file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D_USDZ or FILE_3D, required): 3D model file from an upstream 3D node.
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.
            model_3d_info (LOAD3D_MODEL_INFO, optional)
            camera_info (LOAD3D_CAMERA, optional)

        Returns:
            model_3d (FILE_3D)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

if sys.version_info[0] >= 3:
    class PreviewGaussianSplat_outputs(tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    PreviewGaussianSplat_outputs = tuple[FILE_3D_SPLAT_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class PreviewGaussianSplat:
    """Preview Splat: Preview a gaussian splat 3D file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_SPZ | FILE_3D_KSPLAT,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> PreviewGaussianSplat_outputs:
        """Preview Splat: Preview a gaussian splat 3D file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_SPLAT_ANY or FILE_3D_PLY or FILE_3D_SPLAT or FILE_3D_SPZ or FILE_3D_KSPLAT, required): A gaussian splat 3D file.
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.
            model_3d_info (LOAD3D_MODEL_INFO, optional)
            camera_info (LOAD3D_CAMERA, optional)

        Returns:
            model_3d (FILE_3D_SPLAT_ANY)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """

if sys.version_info[0] >= 3:
    class PreviewPointCloud_outputs(tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT], Waitable): ...
else:
    PreviewPointCloud_outputs = tuple[FILE_3D_POINT_CLOUD_ANY, LOAD3D_MODEL_INFO, LOAD3D_CAMERA, INT, INT]  # for Jedi, which doesn't unpack the class

class PreviewPointCloud:
    """Preview Point Cloud: Preview a point cloud 3D file without saving it to the ComfyUI output directory."""
    def __call__(
        self,
        model_3d: FILE_3D_POINT_CLOUD_ANY | FILE_3D_PLY,
        viewport_state: WidgetValue | LOAD_3D = ...,
        width: int | INT = 1024,
        height: int | INT = 1024,
        model_3d_info: LOAD3D_MODEL_INFO | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> PreviewPointCloud_outputs:
        """Preview Point Cloud: Preview a point cloud 3D file without saving it to the ComfyUI output directory.

        Module: comfy_extras.nodes_load_3d · Category: 3d
        Experimental: may change in a future version.
        Output node: runs even if nothing uses its outputs.

        Args:
            model_3d (FILE_3D_POINT_CLOUD_ANY or FILE_3D_PLY, required): Point cloud file (.ply).
            viewport_state (LOAD_3D, optional): Default ''.
            width (INT, optional): Range 1 to 4096. Default 1024.
            height (INT, optional): Range 1 to 4096. Default 1024.
            model_3d_info (LOAD3D_MODEL_INFO, optional)
            camera_info (LOAD3D_CAMERA, optional)

        Returns:
            model_3d (FILE_3D_POINT_CLOUD_ANY)
            model_3d_info (LOAD3D_MODEL_INFO)
            camera_info (LOAD3D_CAMERA)
            width (INT)
            height (INT)
        """
