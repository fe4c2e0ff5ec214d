from tests.botapi.fixtures import botapi

__all__ = ["botapi"]
