"""Where a chapter is: a prefecture, by the region of Japan it lies in, or one of the eleven AJET blocks.

A list on a telephone shows 25 things; there are 47 prefectures. So a region is chosen first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REGIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "Hokkaido and Tohoku": ("Hokkaido", "Aomori", "Iwate", "Miyagi", "Akita", "Yamagata", "Fukushima"),
    "Kanto": ("Ibaraki", "Tochigi", "Gunma", "Saitama", "Chiba", "Tokyo", "Kanagawa"),
    "Chubu": (
        *("Niigata", "Toyama", "Ishikawa", "Fukui", "Yamanashi", "Nagano", "Gifu", "Shizuoka", "Aichi"),
    ),
    "Kansai": ("Mie", "Shiga", "Kyoto", "Osaka", "Hyogo", "Nara", "Wakayama"),
    "Chugoku": ("Tottori", "Shimane", "Okayama", "Hiroshima", "Yamaguchi"),
    "Shikoku": ("Tokushima", "Kagawa", "Ehime", "Kochi"),
    "Kyushu and Okinawa": (
        *("Fukuoka", "Saga", "Nagasaki", "Kumamoto", "Oita", "Miyazaki", "Kagoshima", "Okinawa"),
    ),
    "AJET blocks": tuple(f"Block {number}" for number in range(1, 12)),
}
PLACES: Final = tuple(place for places in REGIONS.values() for place in places)


def region_of(place: str) -> str:
    """ "" where the place is none of these."""
    return next((region for region, places in REGIONS.items() if place in places), "")
