"""A small Discord on loopback, for the real process: REST and gateway, as far as the guide uses them.

simcord plays Discord inside the test's process and is strict about payloads; a process that is killed and
started again needs a server that outlives it. This one keeps users, direct-message channels and messages, and
speaks the gateway's handshake, heartbeat, resume and dispatch in plain JSON. A route that it does not know
fails the test.

    async with Discord() as discord:
        ann = discord.person("ann")
        ...start the process with discord.api_base_url, discord.gateway_url and TOKEN...
        await ann.slash("start")
        await ann.press("North")
        assert "✓ North" in ann.texts()[0]
"""
