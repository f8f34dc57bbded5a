from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Literal, TypeAlias

from comfy_script.runtime.util import ImageLike
from .types import BOUNDING_BOX, CONDITIONING, FLOAT, IMAGE, INT, LATENT, MODEL, VAE

class BerniniConditioning:
    """Bernini Conditioning: Conditioning node for Bernini in-context video/image conditioning."""
    def __call__(
        self,
        positive: CONDITIONING,
        negative: CONDITIONING,
        vae: VAE,
        width: int | INT = 832,
        height: int | INT = 480,
        length: int | INT = 81,
        batch_size: int | INT = 1,
        source_video: IMAGE | ImageLike | None = None,
        reference_video: IMAGE | ImageLike | None = None,
        reference_images: Sequence[IMAGE | ImageLike] | Mapping[str, IMAGE | ImageLike] | IMAGE | ImageLike | None = None,
        ref_max_size: int | INT = 848,
        *,
        reference_images_reference_image_0: IMAGE | ImageLike | None = None,
        reference_images_reference_image_1: IMAGE | ImageLike | None = None,
        reference_images_reference_image_2: IMAGE | ImageLike | None = None,
        reference_images_reference_image_3: IMAGE | ImageLike | None = None,
        reference_images_reference_image_4: IMAGE | ImageLike | None = None,
        reference_images_reference_image_5: IMAGE | ImageLike | None = None,
        reference_images_reference_image_6: IMAGE | ImageLike | None = None,
        reference_images_reference_image_7: IMAGE | ImageLike | None = None,
        reference_image_0: IMAGE | ImageLike | None = None,
        reference_image_1: IMAGE | ImageLike | None = None,
        reference_image_2: IMAGE | ImageLike | None = None,
        reference_image_3: IMAGE | ImageLike | None = None,
        reference_image_4: IMAGE | ImageLike | None = None,
        reference_image_5: IMAGE | ImageLike | None = None,
        reference_image_6: IMAGE | ImageLike | None = None,
        reference_image_7: IMAGE | ImageLike | None = None,
    ) -> tuple[CONDITIONING, CONDITIONING, LATENT]:
        """Bernini Conditioning: Conditioning node for Bernini in-context video/image conditioning.

        It can be used for the following tasks: t2v (text-to-video), v2v (video-to-video), rv2v (reference-guided video editing), r2v (reference-to-video), ads2v (insert image/video into video).Reference images injected as in-context tokens (r2v, rv2v) are encoded independently at their own native aspect ratio (long edge capped at ref_max_size)

        Module: comfy_extras.nodes_bernini · Category: model/conditioning/bernini

        Args:
            positive (CONDITIONING, required)
            negative (CONDITIONING, required)
            vae (VAE, required)
            width (INT, optional): Range 16 to 8192, step 16. Default 832.
            height (INT, optional): Range 16 to 8192, step 16. Default 480.
            length (INT, optional): Range 1 to 8192, step 4. Default 81.
            batch_size (INT, optional): Range 1 to 4096. Default 1.
            source_video (IMAGE, optional): Source video to edit or restyle (v2v, rv2v). Resized to width/height and trimmed to length.
            reference_video (IMAGE, optional): Video to insert into the source video (ads2v).
            reference_images (list of IMAGE, optional): 0 to 8 elements, or a dictionary by name: reference_image_0, reference_image_1, reference_image_2, … (8 in all); each also by keyword, as reference_images_reference_image_0.
            ref_max_size (INT, optional): Max size for the long edge of reference_video and reference_images. Resized with preserved aspect ratio and snapped to 16px. Range 16 to 8192, step 16. Default 848.

        Returns:
            positive (CONDITIONING)
            negative (CONDITIONING)
            latent (LATENT)
        """

class DrawBBoxes:
    """Draw BBoxes."""
    def __call__(self, bboxes: BOUNDING_BOX, image: IMAGE | ImageLike | None = None) -> IMAGE:
        """Draw BBoxes.

        Module: comfy_extras.nodes_rtdetr · Category: image/detection

        Args:
            bboxes (BOUNDING_BOX, required)
            image (IMAGE, optional)

        Returns:
            out_image (IMAGE)
        """

class RTDETRDetect_class_name(str, Enum):
    all = "all"
    person = "person"
    bicycle = "bicycle"
    car = "car"
    motorcycle = "motorcycle"
    airplane = "airplane"
    bus = "bus"
    train = "train"
    truck = "truck"
    boat = "boat"
    traffic_light = "traffic light"
    fire_hydrant = "fire hydrant"
    stop_sign = "stop sign"
    parking_meter = "parking meter"
    bench = "bench"
    bird = "bird"
    cat = "cat"
    dog = "dog"
    horse = "horse"
    sheep = "sheep"
    cow = "cow"
    elephant = "elephant"
    bear = "bear"
    zebra = "zebra"
    giraffe = "giraffe"
    backpack = "backpack"
    umbrella = "umbrella"
    handbag = "handbag"
    tie = "tie"
    suitcase = "suitcase"
    frisbee = "frisbee"
    skis = "skis"
    snowboard = "snowboard"
    sports_ball = "sports ball"
    kite = "kite"
    baseball_bat = "baseball bat"
    baseball_glove = "baseball glove"
    skateboard = "skateboard"
    surfboard = "surfboard"
    tennis_racket = "tennis racket"
    bottle = "bottle"
    wine_glass = "wine glass"
    cup = "cup"
    fork = "fork"
    knife = "knife"
    spoon = "spoon"
    bowl = "bowl"
    banana = "banana"
    apple = "apple"
    sandwich = "sandwich"
    orange = "orange"
    broccoli = "broccoli"
    carrot = "carrot"
    hot_dog = "hot dog"
    pizza = "pizza"
    donut = "donut"
    cake = "cake"
    chair = "chair"
    couch = "couch"
    potted_plant = "potted plant"
    bed = "bed"
    dining_table = "dining table"
    toilet = "toilet"
    tv = "tv"
    laptop = "laptop"
    mouse = "mouse"
    remote = "remote"
    keyboard = "keyboard"
    cell_phone = "cell phone"
    microwave = "microwave"
    oven = "oven"
    toaster = "toaster"
    sink = "sink"
    refrigerator = "refrigerator"
    book = "book"
    clock = "clock"
    vase = "vase"
    scissors = "scissors"
    teddy_bear = "teddy bear"
    hair_drier = "hair drier"
    toothbrush = "toothbrush"

RTDETRDetect_class_name_values: TypeAlias = Literal[
    "all",
    "person",
    "bicycle",
    "car",
    "motorcycle",
    "airplane",
    "bus",
    "train",
    "truck",
    "boat",
    "traffic light",
    "fire hydrant",
    "stop sign",
    "parking meter",
    "bench",
    "bird",
    "cat",
    "dog",
    "horse",
    "sheep",
    "cow",
    "elephant",
    "bear",
    "zebra",
    "giraffe",
    "backpack",
    "umbrella",
    "handbag",
    "tie",
    "suitcase",
    "frisbee",
    "skis",
    "snowboard",
    "sports ball",
    "kite",
    "baseball bat",
    "baseball glove",
    "skateboard",
    "surfboard",
    "tennis racket",
    "bottle",
    "wine glass",
    "cup",
    "fork",
    "knife",
    "spoon",
    "bowl",
    "banana",
    "apple",
    "sandwich",
    "orange",
    "broccoli",
    "carrot",
    "hot dog",
    "pizza",
    "donut",
    "cake",
    "chair",
    "couch",
    "potted plant",
    "bed",
    "dining table",
    "toilet",
    "tv",
    "laptop",
    "mouse",
    "remote",
    "keyboard",
    "cell phone",
    "microwave",
    "oven",
    "toaster",
    "sink",
    "refrigerator",
    "book",
    "clock",
    "vase",
    "scissors",
    "teddy bear",
    "hair drier",
    "toothbrush",
]

class RTDETRDetect:
    """Run Real-Time Detection (RT-DETR)."""
    class_name = RTDETRDetect_class_name
    def __call__(
        self,
        model: MODEL,
        image: IMAGE | ImageLike,
        threshold: float | FLOAT = 0.5,
        class_name: RTDETRDetect_class_name | RTDETRDetect_class_name_values = "all",
        max_detections: int | INT = 100,
    ) -> BOUNDING_BOX:
        """Run Real-Time Detection (RT-DETR).

        Module: comfy_extras.nodes_rtdetr · Category: image/detection · Class type: RTDETR_detect

        Args:
            model (MODEL, required)
            image (IMAGE, required)
            threshold (FLOAT, optional): Default 0.5.
            class_name (COMBO, optional): Filter detections by class. Set to 'all' to disable filtering. Default 'all'. One of: 'all', 'person', 'bicycle', 'car', 'motorcycle', 'airplane', 'bus', 'train', 'truck', 'boat', 'traffic light', 'fire hydrant', … (81 in all).
            max_detections (INT, optional): Maximum number of detections to return per image. In order of descending confidence score. Default 100.

        Returns:
            bboxes (BOUNDING_BOX)
        """
