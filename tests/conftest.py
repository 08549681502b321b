"""What holds in every test."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Tests import the runtime of the encoder themselves; it is to tell nobody of it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# The same examples in every run: a red build is then red for everybody.
settings.register_profile("the same every time", derandomize=True)
settings.load_profile("the same every time")


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let every run that a test starts keep its vectors where no other run looks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


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
