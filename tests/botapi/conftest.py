from .fixtures import botapi

__all__ = ["botapi"]
