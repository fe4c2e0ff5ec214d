"""Who the bot may write to."""

from __future__ import annotations

from .caller import Caller
from .person import Person
from .server import BotApi


async def test_nobody_hears_from_a_bot_they_never_started(botapi: BotApi, caller: Caller) -> None:
    ben = botapi.person("Ben")
    unknown = (400, "Bad Request: chat not found")
    assert await caller.refusal("sendMessage", chat_id=ben.id, text="x") == unknown
    assert await caller.refusal("sendMessage", chat_id=12345, text="x") == unknown
    assert await caller.refusal("sendMessage", chat_id="@nobody", text="x") == unknown
    group = botapi.group()
    await ben.add_bot(group)
    assert await caller.refusal("sendMessage", chat_id=ben.id, text="x") == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )


async def test_a_block_is_told_and_ends_the_writing(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    sent = await caller.result("sendMessage", chat_id=aiko.id, text="x")
    await aiko.block()
    change = list(botapi.queue.waiting.values())[-1]["my_chat_member"]
    assert change["new_chat_member"]["status"] == "kicked"
    assert change["from"]["id"] == aiko.id
    blocked = (403, "Forbidden: bot was blocked by the user")
    place = {"chat_id": aiko.id, "message_id": sent["message_id"]}
    assert await caller.refusal("sendMessage", chat_id=aiko.id, text="x") == blocked
    assert await caller.refusal("editMessageText", **place, text="y") == blocked
    assert await caller.refusal("sendChatAction", chat_id=aiko.id, action="typing") == blocked
    await caller.result("deleteMessage", **place)

    await aiko.start()
    kinds = [[*update][1] for update in botapi.queue.waiting.values()]
    assert kinds == ["message", "my_chat_member", "my_chat_member", "message"]
    await caller.result("sendMessage", chat_id=aiko.id, text="x")


async def test_an_account_that_is_gone(caller: Caller, aiko: Person) -> None:
    await aiko.delete_account()
    gone = (403, "Forbidden: user is deactivated")
    assert await caller.refusal("sendMessage", chat_id=aiko.id, text="x") == gone


async def test_replies(caller: Caller, aiko: Person) -> None:
    asked = aiko.messages[0].id
    sent = await caller.result(
        "sendMessage", chat_id=aiko.id, text="x", reply_parameters={"message_id": asked}
    )
    assert sent["reply_to_message"]["text"] == "/start"
    missing = {"message_id": 7}
    assert await caller.refusal("sendMessage", chat_id=aiko.id, text="x", reply_parameters=missing) == (
        400,
        "Bad Request: message to be replied not found",
    )
    await caller.result(
        "sendMessage",
        chat_id=aiko.id,
        text="x",
        reply_parameters=missing | {"allow_sending_without_reply": True},
    )


async def test_a_group_hears_and_is_heard_as_privacy_mode_has_it(
    botapi: BotApi, caller: Caller, aiko: Person
) -> None:
    ben, group = botapi.person("Ben"), botapi.group("AJET Kansai")
    await aiko.add_bot(group)
    botapi.queue.clear()
    await ben.speak(group, "hello all")
    await ben.speak(group, "/start@another_bot")
    await ben.speak(group, "/starter")
    await ben.speak(group, "/start@tebiki_test_bot")
    sent = await caller.result("sendMessage", chat_id=group.chat.id, text="Privately, please")
    await ben.speak(group, "ok", reply_to=group.chat.messages[sent["message_id"]])
    heard = [update["message"]["text"] for update in botapi.queue.waiting.values()]
    assert heard == ["/starter", "/start@tebiki_test_bot", "ok"]
    assert "Ben: hello all" in group.screen()


async def test_a_bot_put_out_or_gone(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    for supergroup, kind in ((True, "supergroup"), (False, "group")):
        group = botapi.group(supergroup=supergroup)
        asked = {"chat_id": group.chat.id, "text": "x"}
        assert await caller.refusal("sendMessage", **asked) == (400, "Bad Request: chat not found")
        await aiko.add_bot(group)
        await caller.result("sendMessage", **asked)
        await group.remove_bot(aiko)
        out = f"Forbidden: bot was kicked from the {kind} chat"
        assert await caller.refusal("sendMessage", **asked) == (403, out)
        await aiko.add_bot(group)
        await caller.result("leaveChat", chat_id=group.chat.id)
        left = f"Forbidden: bot is not a member of the {kind} chat"
        assert await caller.refusal("sendMessage", **asked) == (403, left)


async def test_a_group_that_becomes_a_supergroup(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    group = botapi.group(supergroup=False)
    await aiko.add_bot(group)
    new = group.upgrade()
    answer = await caller("sendMessage", chat_id=group.chat.id, text="x")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new.chat.id}
    await caller.result("sendMessage", chat_id=new.chat.id, text="x")
    assert list(botapi.queue.waiting.values())[-1]["message"]["migrate_to_chat_id"] == new.chat.id


async def test_what_can_be_asked_about_chats(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    ben, group = botapi.person("Ben"), botapi.group("AJET")
    group.join(aiko, ben)
    await group.add_bot(aiko, administrator=True)
    place = {"chat_id": group.chat.id}
    assert (await caller.result("getChat", **place))["title"] == "AJET"
    assert (await caller.result("getChat", chat_id=aiko.id))["first_name"] == "Aiko"
    assert await caller.result("getChatMemberCount", **place) == 3
    creator = await caller.result("getChatMember", **place, user_id=aiko.id)
    member = await caller.result("getChatMember", **place, user_id=ben.id)
    bot = await caller.result("getChatMember", **place, user_id=botapi.world.bot["id"])
    assert [each["status"] for each in (creator, member, bot)] == ["creator", "member", "administrator"]
    found = await caller.result("getChatAdministrators", **place)
    assert [each["user"]["first_name"] for each in found] == ["Aiko"]
    assert await caller.refusal("getChatMember", **place, user_id=7) == (400, "Bad Request: user not found")
    assert (await caller.refusal("getChatAdministrators", chat_id=aiko.id))[0] == 400


async def test_an_id_names_a_message_in_its_chat_alone(botapi: BotApi, caller: Caller, aiko: Person) -> None:
    first, second = botapi.group("A"), botapi.group("B")
    for group in (first, second):
        await aiko.add_bot(group)
    assert [*first.chat.messages] == [*second.chat.messages]
