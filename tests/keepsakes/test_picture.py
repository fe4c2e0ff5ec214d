"""The picture of somebody's reasons: drawn as they stand, on a ground of its own, with nothing added up."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageColor

from bot.dialogue.keepsake import Reason, Weights
from bot.keepsakes.palette import EMPTY, FAINT, GROUND, INK, WAYS
from bot.keepsakes.picture import WIDTH, draw

PATHS = ("Staying", "More time", "Not renewing", "Leaving early")


def weights(*reasons: Reason) -> Weights:
    return Weights("Your reasons", PATHS, reasons, "Five blocks are “very much”.")


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def counted(png: bytes, colour: str) -> int:
    wanted = ImageColor.getrgb(colour)
    colours = opened(png).getcolors(256) or []
    return sum(
        count
        for count, one in colours
        if isinstance(one, tuple) and sum(abs(a - b) for a, b in zip(one, wanted, strict=True)) < 12
    )


def luminance(colour: str) -> float:
    """As WCAG 2 defines it."""
    parts = [part / 255 for part in ImageColor.getrgb(colour)[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_each_block_of_a_rating_is_drawn() -> None:
    few, many = draw(weights(Reason("Money", 1, 0))), draw(weights(Reason("Money", 4, 0)))

    blocks = counted(many, WAYS[0]) / counted(few, WAYS[0])
    assert 3 < blocks < 4, "the name of the way has the colour too"
    assert counted(draw(weights(Reason("Money", 5, 0))), EMPTY) == 0


def test_it_has_a_ground_of_its_own_so_that_dark_and_light_do_not_matter() -> None:
    image = opened(draw(weights(Reason("Money", 3, 1))))
    corners = [image.getpixel((x, y)) for x in (0, image.width - 1) for y in (0, image.height - 1)]
    assert len(set(corners)) == 1
    assert image.width == WIDTH


def test_no_way_stands_out_and_all_can_be_read() -> None:
    told = [contrast(colour, GROUND) for colour in WAYS]
    assert all(4.5 <= one <= 5.6 for one in told), told
    assert contrast(INK, GROUND) > 12
    assert contrast(FAINT, GROUND) > 4.5
    assert contrast(EMPTY, GROUND) < 2, "what is empty is not to be taken for full"


def test_the_ways_stand_in_the_authors_order_and_the_reasons_in_the_persons() -> None:
    told = weights(
        Reason("Rest", 5, 3), Reason("Money", 1, 0), Reason("“the sea”", 0, 3), Reason("Work", 5, 0)
    )

    assert [path for _, path, _ in told.by_path()] == ["Staying", "Leaving early"]
    assert told.as_text() == "Staying: Money – 1; Work – 5. Leaving early: Rest – 5; “the sea” – 0."
    assert not any(str(total) in told.as_text() for total in (6, 11)), "nothing is added up"


@pytest.mark.parametrize(
    "own", ["😀👍🏽", "שלום", "w" * 200, "日本語だけの長い文" * 22, "กขค", "", " ", "\n\t"]
)
def test_whatever_somebody_wrote_is_drawn_within_the_edges(own: str) -> None:
    image = opened(draw(weights(Reason(own, 2, 2))))
    ground = image.getpixel((0, 0))
    edge = [
        image.getpixel((x, y)) for x in (*range(40), *range(WIDTH - 40, WIDTH)) for y in range(image.height)
    ]
    assert set(edge) == {ground}


def test_the_most_reasons_that_there_can_be_are_within_what_telegram_takes() -> None:
    """Width and height together 10,000, one at most 20 times the other (Bot API, sendPhoto)."""
    many = [Reason("w " * 100, 5, n % 4) for n in range(25)]
    image = opened(draw(weights(*many)))
    assert image.width + image.height < 10_000
    assert image.height < 20 * image.width
