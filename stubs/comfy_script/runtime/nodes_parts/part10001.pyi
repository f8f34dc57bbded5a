from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias, overload

from comfy_script.runtime.util import ImageLike
from .types import (
    ANY_T,
    ARRAY,
    AnyValue,
    BOOLEAN,
    CLIP,
    COLOR,
    CONDITIONING,
    CONTROL_NET,
    DICT,
    FILE_3D,
    FILE_3D_KSPLAT,
    FILE_3D_PLY,
    FILE_3D_SPLAT,
    FILE_3D_SPLAT_ANY,
    FILE_3D_SPZ,
    FLOAT,
    IMAGE,
    INT,
    LOAD3D_CAMERA,
    MASK,
    MESH,
    SPLAT,
    STRING,
    VAE,
)

class CLIPTextEncodeHiDream:
    """CLIP Text Encode (HiDream)."""
    def __call__(
        self,
        clip: CLIP,
        clip_l: str | STRING = "",
        clip_g: str | STRING = "",
        t5xxl: str | STRING = "",
        llama: str | STRING = "",
    ) -> CONDITIONING:
        """CLIP Text Encode (HiDream).

        Module: comfy_extras.nodes_hidream · Category: model/conditioning/hidream

        Args:
            clip (CLIP, required)
            clip_l (STRING, optional): Default ''.
            clip_g (STRING, optional): Default ''.
            t5xxl (STRING, optional): Default ''.
            llama (STRING, optional): Default ''.

        Returns:
            CONDITIONING (CONDITIONING)
        """

class CaseConverter_mode(str, Enum):
    UPPERCASE = "UPPERCASE"
    lowercase = "lowercase"
    Capitalize = "Capitalize"
    Title_Case = "Title Case"

class CaseConverter:
    """Convert Text Case."""
    mode = CaseConverter_mode
    def __call__(
        self,
        string: str | STRING = "",
        mode: CaseConverter_mode | Literal["UPPERCASE", "lowercase", "Capitalize", "Title Case"] = "UPPERCASE",
    ) -> STRING:
        """Convert Text Case.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'UPPERCASE'. One of: 'UPPERCASE', 'lowercase', 'Capitalize', 'Title Case'.

        Returns:
            STRING (STRING)
        """

class ComfyAndNode:
    """And: Logical AND operation."""
    @overload
    def __call__(self, values: Sequence[AnyValue] | Mapping[str, AnyValue] | AnyValue) -> BOOLEAN: ...
    @overload
    def __call__(
        self,
        *,
        values_value0: AnyValue,
        values_value1: AnyValue | None = None,
        values_value2: AnyValue | None = None,
        values_value3: AnyValue | None = None,
        values_value4: AnyValue | None = None,
        values_value5: AnyValue | None = None,
        values_value6: AnyValue | None = None,
        values_value7: AnyValue | None = None,
        values_value8: AnyValue | None = None,
        values_value9: AnyValue | None = None,
    ) -> BOOLEAN: ...
    @overload
    def __call__(
        self,
        *,
        value0: AnyValue,
        value1: AnyValue | None = None,
        value2: AnyValue | None = None,
        value3: AnyValue | None = None,
        value4: AnyValue | None = None,
        value5: AnyValue | None = None,
        value6: AnyValue | None = None,
        value7: AnyValue | None = None,
        value8: AnyValue | None = None,
        value9: AnyValue | None = None,
    ) -> BOOLEAN:
        """And: Logical AND operation.

        Returns true if all of the values are truthy. Uses Python's rules for truthiness.

        Module: comfy_extras.nodes_logic · Category: utilities/logic

        Args:
            values (list of any type, required): 1 to 10 elements, or a dictionary by name: value0, value1, value2, … (10 in all); each also by keyword, as values_value0.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class ComfyNotNode:
    """Not: Logical NOT operation."""
    def __call__(self, value: AnyValue) -> BOOLEAN:
        """Not: Logical NOT operation.

        Returns true if the value is falsy. Uses Python's rules for truthiness.

        Module: comfy_extras.nodes_logic · Category: utilities/logic

        Args:
            value (any type, required)

        Returns:
            BOOLEAN (BOOLEAN)
        """

class ComfyOrNode:
    """Or: Logical OR operation."""
    @overload
    def __call__(self, values: Sequence[AnyValue] | Mapping[str, AnyValue] | AnyValue) -> BOOLEAN: ...
    @overload
    def __call__(
        self,
        *,
        values_value0: AnyValue,
        values_value1: AnyValue | None = None,
        values_value2: AnyValue | None = None,
        values_value3: AnyValue | None = None,
        values_value4: AnyValue | None = None,
        values_value5: AnyValue | None = None,
        values_value6: AnyValue | None = None,
        values_value7: AnyValue | None = None,
        values_value8: AnyValue | None = None,
        values_value9: AnyValue | None = None,
    ) -> BOOLEAN: ...
    @overload
    def __call__(
        self,
        *,
        value0: AnyValue,
        value1: AnyValue | None = None,
        value2: AnyValue | None = None,
        value3: AnyValue | None = None,
        value4: AnyValue | None = None,
        value5: AnyValue | None = None,
        value6: AnyValue | None = None,
        value7: AnyValue | None = None,
        value8: AnyValue | None = None,
        value9: AnyValue | None = None,
    ) -> BOOLEAN:
        """Or: Logical OR operation.

        Returns true if any of the values are truthy. Uses Python's rules for truthiness.

        Module: comfy_extras.nodes_logic · Category: utilities/logic

        Args:
            values (list of any type, required): 1 to 10 elements, or a dictionary by name: value0, value1, value2, … (10 in all); each also by keyword, as values_value0.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class ComfySwitchNode:
    """If/Else Switch."""
    @overload
    def __call__(
        self,
        switch: bool | BOOLEAN = False,
        *,
        on_false: ANY_T | int | float | str | bool,
        on_true: ANY_T | int | float | str | bool,
    ) -> ANY_T: ...
    @overload
    def __call__(
        self,
        switch: bool | BOOLEAN,
        on_false: ANY_T | int | float | str | bool,
        on_true: ANY_T | int | float | str | bool,
    ) -> ANY_T:
        """If/Else Switch.

        Module: comfy_extras.nodes_logic · Category: utilities/logic
        Experimental: may change in a future version.

        Args:
            switch (BOOLEAN, optional): Default False.
            on_false (any type, required)
            on_true (any type, required)

        Returns:
            output (same type as the input)
        """

class ControlNetInpaintingAliMamaApply:
    """Apply ControlNet Inpainting (AliMama)."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        control_net: CONTROL_NET,
        vae: VAE,
        image: IMAGE | ImageLike,
        mask: MASK | ImageLike,
        strength: float | FLOAT = 1.0,
        start_percent: float | FLOAT = 0.0,
        end_percent: float | FLOAT = 1.0,
    ) -> tuple[CONDITIONING, CONDITIONING]:
        """Apply ControlNet Inpainting (AliMama).

        Module: comfy_extras.nodes_controlnet · Category: model/conditioning/controlnet

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            control_net (CONTROL_NET, required)
            vae (VAE, required)
            image (IMAGE, required)
            mask (MASK, required)
            strength (FLOAT, optional): Range 0.0 to 10.0, step 0.01. Default 1.0.
            start_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 0.0.
            end_percent (FLOAT, optional): Range 0.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
        """

class ConvertArrayToString:
    """Convert Array to String."""
    def __call__(self, array: ARRAY, indent: int | INT = 2) -> STRING:
        """Convert Array to String.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            array (ARRAY, required)
            indent (INT, optional): Spaces per indent level. 0 produces compact single-line string. Range 0 to 8. Default 2.

        Returns:
            STRING (STRING)
        """

class ConvertDictionaryToString:
    """Convert Dictionary to String."""
    def __call__(self, dictionary: DICT, indent: int | INT = 2) -> STRING:
        """Convert Dictionary to String.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            dictionary (DICT, required)
            indent (INT, optional): Spaces per indent level. 0 produces compact single-line string. Range 0 to 8. Default 2.

        Returns:
            STRING (STRING)
        """

class CreateCameraInfo_mode(str, Enum):
    orbit = "orbit"
    look_at = "look_at"
    quaternion = "quaternion"

class CreateCameraInfo_camera_type(str, Enum):
    perspective = "perspective"
    orthographic = "orthographic"

class CreateCameraInfo:
    """Create Camera Info: Build a camera_infoMode 'orbit' aims with yaw/pitch/distance around the target; 'look_at' places the camera at world position."""
    mode = CreateCameraInfo_mode
    camera_type = CreateCameraInfo_camera_type
    @overload
    def __call__(
        self,
        mode: Literal["orbit", CreateCameraInfo_mode.orbit] = "orbit",
        target_x: float | FLOAT = 0.0,
        target_y: float | FLOAT = 0.0,
        target_z: float | FLOAT = 0.0,
        roll: float | FLOAT = 0.0,
        fov: float | FLOAT = 35.0,
        zoom: float | FLOAT = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
        *,
        mode_yaw: float | FLOAT = 35.0,
        mode_pitch: float | FLOAT = 30.0,
        mode_distance: float | FLOAT = 4.0,
    ) -> LOAD3D_CAMERA: ...
    @overload
    def __call__(
        self,
        mode: Literal["look_at", CreateCameraInfo_mode.look_at],
        target_x: float | FLOAT = 0.0,
        target_y: float | FLOAT = 0.0,
        target_z: float | FLOAT = 0.0,
        roll: float | FLOAT = 0.0,
        fov: float | FLOAT = 35.0,
        zoom: float | FLOAT = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
        *,
        mode_position_x: float | FLOAT = 4.0,
        mode_position_y: float | FLOAT = 4.0,
        mode_position_z: float | FLOAT = 4.0,
    ) -> LOAD3D_CAMERA: ...
    @overload
    def __call__(
        self,
        mode: Literal["quaternion", CreateCameraInfo_mode.quaternion],
        target_x: float | FLOAT = 0.0,
        target_y: float | FLOAT = 0.0,
        target_z: float | FLOAT = 0.0,
        roll: float | FLOAT = 0.0,
        fov: float | FLOAT = 35.0,
        zoom: float | FLOAT = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
        *,
        mode_position_x: float | FLOAT = 4.0,
        mode_position_y: float | FLOAT = 4.0,
        mode_position_z: float | FLOAT = 4.0,
        mode_quat_x: float | FLOAT = 0.0,
        mode_quat_y: float | FLOAT = 0.0,
        mode_quat_z: float | FLOAT = 0.0,
        mode_quat_w: float | FLOAT = 1.0,
    ) -> LOAD3D_CAMERA: ...
    @overload
    def __call__(
        self,
        mode: Mapping[str, Any],
        target_x: float | FLOAT = 0.0,
        target_y: float | FLOAT = 0.0,
        target_z: float | FLOAT = 0.0,
        roll: float | FLOAT = 0.0,
        fov: float | FLOAT = 35.0,
        zoom: float | FLOAT = 1.0,
        camera_type: CreateCameraInfo_camera_type | Literal["perspective", "orthographic"] = "perspective",
    ) -> LOAD3D_CAMERA:
        """Create Camera Info: Build a camera_infoMode 'orbit' aims with yaw/pitch/distance around the target; 'look_at' places the camera at world position.

        Coordinates are the viewer's world space (right-handed,Y-up).

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d

        Args:
            mode (COMBO, optional): How to define the camera: orbit angles, an explicit position, or a position + quaternion. Default 'orbit'. One of: 'orbit', 'look_at', 'quaternion'.
            target_x (FLOAT, optional): Look-at point (orbit pivot / aim). In orbit mode, move it to pan/translate the whole camera. Ignored in quaternion mode. Defaults to the origin. Range -1000.0 to 1000.0, step 0.01. Default 0.0.
            target_y (FLOAT, optional): Range -1000.0 to 1000.0, step 0.01. Default 0.0.
            target_z (FLOAT, optional): Range -1000.0 to 1000.0, step 0.01. Default 0.0.
            roll (FLOAT, optional): Camera roll about the view axis, degrees. Range -180.0 to 180.0, step 1.0. Default 0.0.
            fov (FLOAT, optional): Vertical field of view in degrees. Range 1.0 to 120.0, step 1.0. Default 35.0.
            zoom (FLOAT, optional): Digital zoom (focal-length multiplier). >1 zooms in without moving the camera. Range 0.01 to 100.0, step 0.01. Default 1.0.
            camera_type (COMBO, optional): Projection used by Render Splat: perspective (foreshortening) or orthographic (parallel). Default 'perspective'. One of: 'perspective', 'orthographic'.
            mode_yaw (FLOAT, if mode is 'orbit'): Range -360.0 to 360.0, step 1.0. Default 35.0.
            mode_pitch (FLOAT, if mode is 'orbit'): Range -89.0 to 89.0, step 1.0. Default 30.0.
            mode_distance (FLOAT, if mode is 'orbit'): Camera distance from the target. Range 0.01 to 1000.0, step 0.01. Default 4.0.
            mode_position_x (FLOAT, if mode is one of 'look_at', 'quaternion'): Camera position in world space (right-handed, Y-up). Range -1000.0 to 1000.0, step 0.01. Default 4.0.
            mode_position_y (FLOAT, if mode is one of 'look_at', 'quaternion'): Range -1000.0 to 1000.0, step 0.01. Default 4.0.
            mode_position_z (FLOAT, if mode is one of 'look_at', 'quaternion'): Range -1000.0 to 1000.0, step 0.01. Default 4.0.
            mode_quat_x (FLOAT, if mode is 'quaternion'): Range -1.0 to 1.0, step 0.001. Default 0.0.
            mode_quat_y (FLOAT, if mode is 'quaternion'): Range -1.0 to 1.0, step 0.001. Default 0.0.
            mode_quat_z (FLOAT, if mode is 'quaternion'): Range -1.0 to 1.0, step 0.001. Default 0.0.
            mode_quat_w (FLOAT, if mode is 'quaternion'): Camera world-rotation quaternion (three.js: looks down local -Z). Normalized for you. Range -1.0 to 1.0, step 0.001. Default 1.0.

        Returns:
            camera_info (LOAD3D_CAMERA)
        """

class CustomCombo_choice(str, Enum): ...  # type: ignore[misc]

class CustomCombo:
    """Custom Combo."""
    choice = CustomCombo_choice
    def __call__(self, choice: CustomCombo_choice | str) -> tuple[STRING, INT]:
        """Custom Combo.

        Module: comfy_extras.nodes_logic · Category: utilities
        Experimental: may change in a future version.

        Args:
            choice (COMBO, required)

        Returns:
            STRING (STRING)
            INDEX (INT)
        """

class File3DToSplat:
    """Get Splat: Parse a splat File3D into a gaussian splat."""
    def __call__(
        self,
        model_3d: FILE_3D | FILE_3D_SPLAT_ANY | FILE_3D_PLY | FILE_3D_SPLAT | FILE_3D_KSPLAT | FILE_3D_SPZ,
    ) -> SPLAT:
        """Get Splat: Parse a splat File3D into a gaussian splat.

        Inverse of Create 3D File (from Splat). Supported format:  PLY, SPLAT, KSPLAT, SPZ. PLY carries full spherical harmonics, the other formats are base color only. Format is auto-detected from the file contents.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            model_3d (FILE_3D or FILE_3D_SPLAT_ANY or FILE_3D_PLY or FILE_3D_SPLAT or FILE_3D_KSPLAT or FILE_3D_SPZ, required): A gaussian splat 3D file.

        Returns:
            splat (SPLAT)
        """

class GetSplatCount:
    """Get Splat Count: Returns the number of splats summed across the batch."""
    def __call__(self, splat: SPLAT) -> tuple[SPLAT, INT]:
        """Get Splat Count: Returns the number of splats summed across the batch.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)

        Returns:
            splat (SPLAT)
            count (INT)
        """

class JsonExtractString:
    """Extract Text from JSON."""
    def __call__(self, json_string: str | STRING = "", key: str | STRING = "") -> STRING:
        """Extract Text from JSON.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            json_string (STRING, optional): Default ''.
            key (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class MergeSplat:
    """Merge Splats: Concatenate any number of gaussian splats into one."""
    @overload
    def __call__(self, splats: Sequence[SPLAT] | Mapping[str, SPLAT] | SPLAT) -> SPLAT: ...
    @overload
    def __call__(
        self,
        *,
        splats_splat0: SPLAT,
        splats_splat1: SPLAT,
        splats_splat2: SPLAT | None = None,
        splats_splat3: SPLAT | None = None,
        splats_splat4: SPLAT | None = None,
        splats_splat5: SPLAT | None = None,
        splats_splat6: SPLAT | None = None,
        splats_splat7: SPLAT | None = None,
        splats_splat8: SPLAT | None = None,
        splats_splat9: SPLAT | None = None,
        splats_splat10: SPLAT | None = None,
        splats_splat11: SPLAT | None = None,
        splats_splat12: SPLAT | None = None,
        splats_splat13: SPLAT | None = None,
        splats_splat14: SPLAT | None = None,
        splats_splat15: SPLAT | None = None,
    ) -> SPLAT: ...
    @overload
    def __call__(
        self,
        *,
        splat0: SPLAT,
        splat1: SPLAT,
        splat2: SPLAT | None = None,
        splat3: SPLAT | None = None,
        splat4: SPLAT | None = None,
        splat5: SPLAT | None = None,
        splat6: SPLAT | None = None,
        splat7: SPLAT | None = None,
        splat8: SPLAT | None = None,
        splat9: SPLAT | None = None,
        splat10: SPLAT | None = None,
        splat11: SPLAT | None = None,
        splat12: SPLAT | None = None,
        splat13: SPLAT | None = None,
        splat14: SPLAT | None = None,
        splat15: SPLAT | None = None,
    ) -> SPLAT:
        """Merge Splats: Concatenate any number of gaussian splats into one.

        Unioning several decodes of the same latent at different seeds densifies the surface, this can improve surface quality when meshing.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splats (list of SPLAT, required): 2 to 32 elements, or a dictionary by name: splat0, splat1, splat2, … (32 in all); each also by keyword, as splats_splat0.

        Returns:
            splat (SPLAT)
        """

class QuadrupleCLIPLoader_clip_name1(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader_clip_name2(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader_clip_name3(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader_clip_name4(str, Enum): ...  # type: ignore[misc]

class QuadrupleCLIPLoader:
    """Load CLIP (Quadruple): Recipes:"""
    clip_name1 = QuadrupleCLIPLoader_clip_name1
    clip_name2 = QuadrupleCLIPLoader_clip_name2
    clip_name3 = QuadrupleCLIPLoader_clip_name3
    clip_name4 = QuadrupleCLIPLoader_clip_name4
    def __call__(
        self,
        clip_name1: QuadrupleCLIPLoader_clip_name1 | str,
        clip_name2: QuadrupleCLIPLoader_clip_name2 | str,
        clip_name3: QuadrupleCLIPLoader_clip_name3 | str,
        clip_name4: QuadrupleCLIPLoader_clip_name4 | str,
    ) -> CLIP:
        """Load CLIP (Quadruple): Recipes:

        hidream: long clip-l, long clip-g, t5xxl, llama_8b_3.1_instruct

        Module: comfy_extras.nodes_hidream · Category: model/loaders

        Args:
            clip_name1 (COMBO, required)
            clip_name2 (COMBO, required)
            clip_name3 (COMBO, required)
            clip_name4 (COMBO, required)

        Returns:
            CLIP (CLIP)
        """

class RegexExtract_mode(str, Enum):
    First_Match = "First Match"
    All_Matches = "All Matches"
    First_Group = "First Group"
    All_Groups = "All Groups"

class RegexExtract:
    """Extract Text."""
    mode = RegexExtract_mode
    def __call__(
        self,
        string: str | STRING = "",
        regex_pattern: str | STRING = "",
        mode: RegexExtract_mode | Literal["First Match", "All Matches", "First Group", "All Groups"] = "First Match",
        case_insensitive: bool | BOOLEAN = True,
        multiline: bool | BOOLEAN = False,
        dotall: bool | BOOLEAN = False,
        group_index: int | INT = 1,
    ) -> STRING:
        """Extract Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            regex_pattern (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'First Match'. One of: 'First Match', 'All Matches', 'First Group', 'All Groups'.
            case_insensitive (BOOLEAN, optional): Default True.
            multiline (BOOLEAN, optional): Default False.
            dotall (BOOLEAN, optional): Default False.
            group_index (INT, optional): Range 0 to 100. Default 1.

        Returns:
            STRING (STRING)
        """

class RegexMatch:
    """Match Text."""
    def __call__(
        self,
        string: str | STRING = "",
        regex_pattern: str | STRING = "",
        case_insensitive: bool | BOOLEAN = True,
        multiline: bool | BOOLEAN = False,
        dotall: bool | BOOLEAN = False,
    ) -> BOOLEAN:
        """Match Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            regex_pattern (STRING, optional): Default ''.
            case_insensitive (BOOLEAN, optional): Default True.
            multiline (BOOLEAN, optional): Default False.
            dotall (BOOLEAN, optional): Default False.

        Returns:
            matches (BOOLEAN)
        """

class RegexReplace:
    """Replace Text (Regex): Find and replace text using regex patterns."""
    def __call__(
        self,
        string: str | STRING = "",
        regex_pattern: str | STRING = "",
        replace: str | STRING = "",
        case_insensitive: bool | BOOLEAN = True,
        multiline: bool | BOOLEAN = False,
        dotall: bool | BOOLEAN = False,
        count: int | INT = 0,
    ) -> STRING:
        """Replace Text (Regex): Find and replace text using regex patterns.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            regex_pattern (STRING, optional): Default ''.
            replace (STRING, optional): Default ''.
            case_insensitive (BOOLEAN, optional): Default True.
            multiline (BOOLEAN, optional): Default False.
            dotall (BOOLEAN, optional): When enabled, the dot (.) character will match any character including newline characters. When disabled, dots won't match newlines. Default False.
            count (INT, optional): Maximum number of replacements to make. Set to 0 to replace all occurrences (default). Set to 1 to replace only the first match, 2 for the first two matches, etc. Range 0 to 100. Default 0.

        Returns:
            STRING (STRING)
        """

class RenderSplat_render_style(str, Enum):
    color = "color"
    clay = "clay"
    depth = "depth"
    normal = "normal"

class RenderSplat:
    """Render Splat: Render a gaussian splat as an image with an anisotropic EWA rasterizer (oriented elliptical splats, antialiased, depth-sorted front-to-back)."""
    render_style = RenderSplat_render_style
    def __call__(
        self,
        splat: SPLAT,
        width: int | INT = 1024,
        height: int | INT = 1024,
        frames: int | INT = 1,
        splat_scale: float | FLOAT = 1.0,
        sharpen: float | FLOAT = 2.0,
        headlight_shading: float | FLOAT = 0.0,
        opacity_threshold: float | FLOAT = 0.0,
        render_style: RenderSplat_render_style | Literal["color", "clay", "depth", "normal"] = "color",
        background: str | COLOR = "#000000",
        bg_image: IMAGE | ImageLike | None = None,
        camera_info: LOAD3D_CAMERA | None = None,
    ) -> tuple[IMAGE, MASK]:
        """Render Splat: Render a gaussian splat as an image with an anisotropic EWA rasterizer (oriented elliptical splats, antialiased, depth-sorted front-to-back).

        The camera comes from a camera_info input (Load / Preview 3D, or a Create Camera Info node); leave it empty to auto-frame the splat. Set frames greater than 1 for a turntable batch of images to feed a Video node.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            width (INT, optional): Range 64 to 2048, step 8. Default 1024.
            height (INT, optional): Range 64 to 2048, step 8. Default 1024.
            frames (INT, optional): -1, 0, 1 = single still image; >1 = turntable, the camera orbits over a full 360 turn (works with any camera_info). Negative value orbits the other way. Range -240 to 240. Default 1.
            splat_scale (FLOAT, optional): Multiplier on each splat's projected footprint (lower = crisper points, higher = softer/fuller surface). Range 0.1 to 5.0, step 0.05. Default 1.0.
            sharpen (FLOAT, optional): Sharpen overlapping splats: 1.0 = physically-correct blend; higher biases each pixel toward its dominant (nearest) splat for crisper texture, without shrinking splats or opening gaps. Non-physical above 1. Range 1.0 to 8.0, step 0.5. Default 2.0.
            headlight_shading (FLOAT, optional): Diffuse shading from a light at the camera (headlight), using the splat surfel normals: darkens surfaces that turn away from view to reveal form/curvature. 0 = flat albedo, 1 = strongest shading. Range 0.0 to 3.0, step 0.05. Default 0.0.
            opacity_threshold (FLOAT, optional): Cull gaussians with opacity below this (removes faint floaters). Range 0.0 to 1.0, step 0.01. Default 0.0.
            render_style (COMBO, optional): What the image output shows: color, clay (neutral-albedo shaded), depth (near=bright), normal (OpenGL normal map). Default 'color'. One of: 'color', 'clay', 'depth', 'normal'.
            background (COLOR, optional): Default '#000000'.
            bg_image (IMAGE, optional): Optional background plate composited behind the splat (overrides the solid background colour). Resized to the render size; a batch is used per frame, a single image for all. color/clay only.
            camera_info (LOAD3D_CAMERA, optional): Camera to render from - a Load3D / Preview3D camera or a Create Camera Info node. If empty, the splat is auto-framed from a default 3/4 view.

        Returns:
            image (IMAGE)
            mask (MASK)
        """

class SetUnionControlNetType_type(str, Enum):
    auto = "auto"
    openpose = "openpose"
    depth = "depth"
    hed_pidi_scribble_ted = "hed/pidi/scribble/ted"
    canny_lineart_anime_lineart_mlsd = "canny/lineart/anime_lineart/mlsd"
    normal = "normal"
    segment = "segment"
    tile = "tile"
    repaint = "repaint"

SetUnionControlNetType_type_values: TypeAlias = Literal[
    "auto",
    "openpose",
    "depth",
    "hed/pidi/scribble/ted",
    "canny/lineart/anime_lineart/mlsd",
    "normal",
    "segment",
    "tile",
    "repaint",
]

class SetUnionControlNetType:
    """Set Union ControlNet Type."""
    type = SetUnionControlNetType_type
    def __call__(
        self,
        control_net: CONTROL_NET,
        type: SetUnionControlNetType_type | SetUnionControlNetType_type_values = "auto",
    ) -> CONTROL_NET:
        """Set Union ControlNet Type.

        Module: comfy_extras.nodes_controlnet · Category: model/conditioning/controlnet

        Args:
            control_net (CONTROL_NET, required)
            type (COMBO, optional): Default 'auto'. One of: 'auto', 'openpose', 'depth', 'hed/pidi/scribble/ted', 'canny/lineart/anime_lineart/mlsd', 'normal', 'segment', 'tile', 'repaint'.

        Returns:
            CONTROL_NET (CONTROL_NET)
        """

class SplatToFile3D_format(str, Enum):
    ply = "ply"
    ksplat = "ksplat"
    spz = "spz"

class SplatToFile3D:
    """Create 3D File (from Splat): Serialize a gaussian splat to a File3D object for Save / Preview 3D nodes."""
    format = SplatToFile3D_format
    def __call__(
        self,
        splat: SPLAT,
        format: SplatToFile3D_format | Literal["ply", "ksplat", "spz"] = "ply",
    ) -> FILE_3D_SPLAT_ANY:
        """Create 3D File (from Splat): Serialize a gaussian splat to a File3D object for Save / Preview 3D nodes.

        Supports one item per batch only.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            format (COMBO, optional): ply: standard 3D Gaussian Splat with full spherical harmonics. ksplat: mkkellogg SplatBuffer (level 0, uncompressed), base color only spz: Niantic gzip-compressed (~10x smaller), base color only. Default 'ply'. One of: 'ply', 'ksplat', 'spz'.

        Returns:
            model_3d (FILE_3D_SPLAT_ANY)
        """

class SplatToMesh:
    """Extract Mesh from Splat: Extract a coloured mesh from a gaussian splat."""
    def __call__(
        self,
        splat: SPLAT,
        resolution: int | INT = 384,
        kernel: int | INT = 5,
        smooth: int | INT = 0,
        level: float | FLOAT = 0.4,
        min_component: int | INT = 500,
        min_opacity: float | FLOAT = 0.02,
        color_sharpen: float | FLOAT = 2.0,
    ) -> MESH:
        """Extract Mesh from Splat: Extract a coloured mesh from a gaussian splat.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            resolution (INT, optional): Density-grid resolution along the longest axis. Higher = finer surface, more VRAM/time (grows with resolution^3). Range 64 to 768, step 16. Default 384.
            kernel (INT, optional): Max splat half-width in voxels. Each gaussian is rasterized over a window sized to its own 3-sigma, capped here - small surfels stay cheap, large ones aren't truncated. Raise if sparse splats leave gaps. Range 1 to 8. Default 5.
            smooth (INT, optional): Taubin mesh-smoothing iterations. Smooths the surface without shrinking it (volume-preserving), unlike blurring the density. 0 = raw surface. Range 0 to 60. Default 0.
            level (FLOAT, optional): Iso-surface level. Auto-picked by Otsu; this biases it (1.0 = auto, lower = fatter/more-connected surface, higher = thinner/tighter). Range 0.0 to 2.0, step 0.01. Default 0.4.
            min_component (INT, optional): Drop connected components smaller than this many vertices (0 = keep all). Removes detached floater blobs and the inner shell of the double wall. Range 0 to 100000, step 50. Default 500.
            min_opacity (FLOAT, optional): Ignore gaussians fainter than this before meshing. Range 0.0 to 1.0, step 0.01. Default 0.02.
            color_sharpen (FLOAT, optional): Crisp up the vertex texture: 1.0 = physically-correct blend; higher biases each voxel's colour toward its dominant gaussian instead of averaging neighbours (de-smears the texture). Colour only - geometry is unchanged. Range 1.0 to 8.0, step 0.5. Default 2.0.

        Returns:
            mesh (MESH)
        """

class StringCompare_mode(str, Enum):
    Starts_With = "Starts With"
    Ends_With = "Ends With"
    Equal = "Equal"

class StringCompare:
    """Compare Text."""
    mode = StringCompare_mode
    def __call__(
        self,
        string_a: str | STRING = "",
        string_b: str | STRING = "",
        mode: StringCompare_mode | Literal["Starts With", "Ends With", "Equal"] = "Starts With",
        case_sensitive: bool | BOOLEAN = True,
    ) -> BOOLEAN:
        """Compare Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string_a (STRING, optional): Default ''.
            string_b (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'Starts With'. One of: 'Starts With', 'Ends With', 'Equal'.
            case_sensitive (BOOLEAN, optional): Default True.

        Returns:
            BOOLEAN (BOOLEAN)
        """

class StringConcatenate:
    """Concatenate Text."""
    def __call__(
        self,
        string_a: str | STRING = "",
        string_b: str | STRING = "",
        delimiter: str | STRING = "",
    ) -> STRING:
        """Concatenate Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string_a (STRING, optional): Default ''.
            string_b (STRING, optional): Default ''.
            delimiter (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class StringContains:
    """Contains Text."""
    def __call__(
        self,
        string: str | STRING = "",
        substring: str | STRING = "",
        case_sensitive: bool | BOOLEAN = True,
    ) -> BOOLEAN:
        """Contains Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            substring (STRING, optional): Default ''.
            case_sensitive (BOOLEAN, optional): Default True.

        Returns:
            contains (BOOLEAN)
        """

class StringFormat:
    """Format Text: Same as Python's string format method."""
    def __call__(
        self,
        values: Sequence[AnyValue] | Mapping[str, AnyValue] | AnyValue | None = None,
        f_string: str | STRING = "{a}",
        *,
        values_a: AnyValue | None = None,
        values_b: AnyValue | None = None,
        values_c: AnyValue | None = None,
        values_d: AnyValue | None = None,
        values_e: AnyValue | None = None,
        values_f: AnyValue | None = None,
        values_g: AnyValue | None = None,
        values_h: AnyValue | None = None,
        values_i: AnyValue | None = None,
        values_j: AnyValue | None = None,
        values_k: AnyValue | None = None,
        values_l: AnyValue | None = None,
        values_m: AnyValue | None = None,
        values_n: AnyValue | None = None,
        values_o: AnyValue | None = None,
        values_p: AnyValue | None = None,
        values_q: AnyValue | None = None,
        values_r: AnyValue | None = None,
        values_s: AnyValue | None = None,
        values_t: AnyValue | None = None,
        values_u: AnyValue | None = None,
        values_v: AnyValue | None = None,
        values_w: AnyValue | None = None,
        values_x: AnyValue | None = None,
        values_y: AnyValue | None = None,
        values_z: AnyValue | None = None,
        a: AnyValue | None = None,
        b: AnyValue | None = None,
        c: AnyValue | None = None,
        d: AnyValue | None = None,
        e: AnyValue | None = None,
        f: AnyValue | None = None,
        g: AnyValue | None = None,
        h: AnyValue | None = None,
        i: AnyValue | None = None,
        j: AnyValue | None = None,
        k: AnyValue | None = None,
        l: AnyValue | None = None,
        m: AnyValue | None = None,
        n: AnyValue | None = None,
        o: AnyValue | None = None,
        p: AnyValue | None = None,
        q: AnyValue | None = None,
        r: AnyValue | None = None,
        s: AnyValue | None = None,
        t: AnyValue | None = None,
        u: AnyValue | None = None,
        v: AnyValue | None = None,
        w: AnyValue | None = None,
        x: AnyValue | None = None,
        y: AnyValue | None = None,
        z: AnyValue | None = None,
    ) -> STRING:
        """Format Text: Same as Python's string format method.

        Supports all of Python's format options and features.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            values (list of any type, optional): 0 to 26 elements, or a dictionary by name: a, b, c, … (26 in all); each also by keyword, as values_a.
            f_string (STRING, optional): Default '{a}'.

        Returns:
            STRING (STRING)
        """

class StringLength:
    """Text Length."""
    def __call__(self, string: str | STRING = "") -> INT:
        """Text Length.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.

        Returns:
            length (INT)
        """

class StringReplace:
    """Replace Text."""
    def __call__(self, string: str | STRING = "", find: str | STRING = "", replace: str | STRING = "") -> STRING:
        """Replace Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            find (STRING, optional): Default ''.
            replace (STRING, optional): Default ''.

        Returns:
            STRING (STRING)
        """

class StringSubstring:
    """Substring."""
    @overload
    def __call__(self, string: str | STRING = "", *, start: int | INT, end: int | INT) -> STRING: ...
    @overload
    def __call__(self, string: str | STRING, start: int | INT, end: int | INT) -> STRING:
        """Substring.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            start (INT, required)
            end (INT, required)

        Returns:
            STRING (STRING)
        """

class StringTrim_mode(str, Enum):
    Both = "Both"
    Left = "Left"
    Right = "Right"

class StringTrim:
    """Trim Text."""
    mode = StringTrim_mode
    def __call__(
        self,
        string: str | STRING = "",
        mode: StringTrim_mode | Literal["Both", "Left", "Right"] = "Both",
    ) -> STRING:
        """Trim Text.

        Module: comfy_extras.nodes_string · Category: text

        Args:
            string (STRING, optional): Default ''.
            mode (COMBO, optional): Default 'Both'. One of: 'Both', 'Left', 'Right'.

        Returns:
            STRING (STRING)
        """

class TransformSplat:
    """Transform Splat: Translate, rotate, and scale a gaussian splat."""
    def __call__(
        self,
        splat: SPLAT,
        translate_x: float | FLOAT = 0.0,
        translate_y: float | FLOAT = 0.0,
        translate_z: float | FLOAT = 0.0,
        rotate_x: float | FLOAT = 0.0,
        rotate_y: float | FLOAT = 0.0,
        rotate_z: float | FLOAT = 0.0,
        scale_x: float | FLOAT = 1.0,
        scale_y: float | FLOAT = 1.0,
        scale_z: float | FLOAT = 1.0,
    ) -> SPLAT:
        """Transform Splat: Translate, rotate, and scale a gaussian splat.

        Non-uniform scale also reshapes every individual splat, slower process.

        Module: comfy_extras.nodes_gaussian_splat · Category: 3d/splat

        Args:
            splat (SPLAT, required)
            translate_x (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 0.0.
            translate_y (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 0.0.
            translate_z (FLOAT, optional): Range -100.0 to 100.0, step 0.01. Default 0.0.
            rotate_x (FLOAT, optional): Range -360.0 to 360.0, step 1.0. Default 0.0.
            rotate_y (FLOAT, optional): Range -360.0 to 360.0, step 1.0. Default 0.0.
            rotate_z (FLOAT, optional): Range -360.0 to 360.0, step 1.0. Default 0.0.
            scale_x (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 1.0.
            scale_y (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 1.0.
            scale_z (FLOAT, optional): Range 0.01 to 100.0, step 0.01. Default 1.0.

        Returns:
            splat (SPLAT)
        """
