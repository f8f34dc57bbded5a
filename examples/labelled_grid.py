"""A picture of pictures in rows and columns, with a label for each. Used by lora_comparison.py and plot_grid.py."""

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

GAP = 8
LABEL = 32


def labelled_grid(images: Sequence[Sequence[Image.Image]], rows: Sequence[str], columns: Sequence[str]) -> Image.Image:
    """One picture of `images[row][column]`, PIL images of one size, with the labels `rows` and `columns`."""
    font = ImageFont.load_default(16)
    width, height = images[0][0].size
    left = GAP * 2 + round(max(font.getlength(label) for label in rows))
    step = GAP + round(max([width, *(font.getlength(label) for label in columns)]))
    grid = Image.new("RGB", (left + len(columns) * step, LABEL + len(rows) * (height + GAP)), "white")
    draw = ImageDraw.Draw(grid)
    for column, label in enumerate(columns):
        draw.text((left + column * step + width / 2, LABEL / 2), label, "black", font, anchor="mm")
    for row, label in enumerate(rows):
        y = LABEL + row * (height + GAP)
        draw.text((GAP, y + height / 2), label, "black", font, anchor="lm")
        for column, image in enumerate(images[row]):
            grid.paste(image, (left + column * step, y))
    return grid
