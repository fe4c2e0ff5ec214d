try:
    from bot.cli import main
except KeyboardInterrupt:  # nothing has begun yet
    raise SystemExit(0) from None

main(prog_name="python -m bot")
