"""What holds in every test."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Refuse every connection to another machine: what runs here runs offline."""
    connect = socket.socket.connect

    def refuse(opened: socket.socket, address: object) -> None:
        if opened.family != socket.AF_UNIX:
            raise AssertionError(f"a test tried to reach {address}")
        connect(opened, address)  # type: ignore[arg-type]  # AF_UNIX addresses are strings

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        patch.setattr(socket.socket, "connect_ex", refuse)
        yield
