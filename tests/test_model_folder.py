from __future__ import annotations

import pytest

from checker.errors import ModelError
from checker.model_folder import model_folder


def test_a_kept_model_is_found_with_its_card() -> None:
    assert (model_folder("slots") / "README.md").is_file()


def test_a_missing_model_is_named_with_a_remedy() -> None:
    with pytest.raises(ModelError, match=r"'no-such-model' is not installed.*wheel"):
        model_folder("no-such-model")
