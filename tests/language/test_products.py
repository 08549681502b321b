"""Products by numpy: the same figures as thinc's own, and only for the models loaded with them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from thinc.api import NumpyOps, get_current_ops

from checker.language.load import load_parser
from checker.language.products import numpy_products
from checker.types import Span


def operations() -> Any:  # noqa: ANN401 - thinc types its matrices by its own names
    return get_current_ops()


@pytest.mark.parametrize(("trans1", "trans2"), [(False, False), (True, False), (False, True)])
@pytest.mark.parametrize(("rows", "inner", "columns"), [(1, 1, 1), (3, 5, 2), (40, 96, 30)])
def test_products_are_those_of_thinc(
    trans1: bool, trans2: bool, rows: int, inner: int, columns: int
) -> None:
    draw = np.random.default_rng(0)
    left = draw.standard_normal((inner, rows) if trans1 else (rows, inner)).astype("f")
    right = draw.standard_normal((columns, inner) if trans2 else (inner, columns)).astype("f")
    with numpy_products():
        found = operations().gemm(left, right, trans1=trans1, trans2=trans2)
    thinc: Any = NumpyOps()
    expected = thinc.gemm(left, right, trans1=trans1, trans2=trans2)
    assert np.allclose(found, expected, atol=1e-4)
    assert found.dtype == expected.dtype


def test_a_product_may_be_written_where_there_is_room_for_it() -> None:
    left, right = np.ones((2, 3), "f"), np.ones((3, 4), "f")
    room = np.zeros((2, 4), "f")
    with numpy_products():
        operations().gemm(left, right, out=room)
    assert (room == 3).all()


def test_other_models_are_left_alone() -> None:
    before = get_current_ops()
    with numpy_products():
        assert get_current_ops() is not before
    assert get_current_ops() is before


def test_an_error_while_loading_gives_the_operations_back() -> None:
    before = get_current_ops()
    with pytest.raises(ValueError, match="broken"), numpy_products():
        raise ValueError("broken")
    assert get_current_ops() is before


def test_the_default_pipeline_parses_with_them() -> None:
    text = "The mayor opened the bridge."
    parse = load_parser().parse(text, [Span(0, len(text))])
    assert [text[token.start : token.end] for token in parse.tokens][-2:] == ["bridge", "."]
