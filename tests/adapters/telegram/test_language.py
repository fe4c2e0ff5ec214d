"""Telegram says which language a person's app is in; the guide follows, until they choose another."""

from __future__ import annotations

from tests.adapters.telegram.running import House
from tests.adapters.telegram.walking import press, say, start
from tests.talking import in_french


async def test_the_guide_speaks_the_language_of_the_app(polling: House) -> None:
    polling.dialog = in_french()
    async with polling.open():
        marie = polling.api.person("Marie", "fr")
        await start(marie)
        assert "De quel côté de la rivière" in marie.last.words
        await press(marie, "Nord")
        await say(marie, "/language")
        await press(marie, "English")
        assert "Have you crossed before?" in marie.last.words


async def test_a_remark_is_made_in_the_language_of_the_talk(polling: House) -> None:
    polling.dialog = in_french()
    async with polling.open():
        taro = polling.api.person("Taro", "ja")
        await start(taro)
        await press(taro, "North")
        await taro.send_photo()
        await taro.settled()
        assert taro.last.words.startswith("手引き")
