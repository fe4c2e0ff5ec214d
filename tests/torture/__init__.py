"""Nothing lost: at length in `make torture`, for seconds in `make test`. See docs/reliability.md."""
