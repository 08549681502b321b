import pytest

from checker.ingest.captions import foreign_lines, is_caption, is_described_image, is_image
from checker.ingest.lines import paragraphs

ENGLISH = "The bridge over the river reopened on Friday after two years of work, they said."


@pytest.mark.parametrize(
    "line",
    [
        "Thu truong Ngoai giao Nga tai dinh thu ngoai o thu do, hoi 10/2023. Anh: Reuters",
        "Die Brücke wurde gestern nach zwei Jahren wieder für den Verkehr geöffnet",
        "Le pont sur la rivière est ouvert depuis vendredi soir pour tous",
    ],
)
def test_a_line_in_another_language_is_found(line: str) -> None:
    assert foreign_lines(paragraphs(f"{ENGLISH}\n{line}\n{ENGLISH}")) == {1}


@pytest.mark.parametrize(
    "line",
    [
        ENGLISH,
        "Microsoft Issues Emergency Patch Curbing Password-Stealing Hackers Worldwide Today",
        "Jane Doe, John Roe, Ann Poe, Mary Major, Richard Miles, James Hind",
        "Ouvert depuis vendredi",
        "Fire crews battled flames near several homes yesterday evening",
    ],
)
def test_english_lines_names_and_short_lines_are_not_foreign(line: str) -> None:
    assert foreign_lines(paragraphs(f"{ENGLISH}\n{line}\n{ENGLISH}")) == frozenset()


def test_a_text_that_is_foreign_as_a_whole_has_no_foreign_lines() -> None:
    text = "Die Brücke wurde gestern nach zwei Jahren wieder für den Verkehr geöffnet"
    assert foreign_lines(paragraphs(f"{text}\n{text}")) == frozenset()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The bridge at night. Photo: Jane Doe", True),
        ("The bridge at night (AP Photo/Jane Doe)", True),
        ("The bridge at night. Photograph by Jane Doe", True),
        ("FILE - The bridge before the fire.", True),
        ("Photo: the bridge", True),
        ("The mayor at the bridge, May 3. (Reuters photo: Jane Doe)", True),
        ("(Reuters photo: Jane Doe)", True),
        ("The bridge at night. Jane Doe/AFP/Getty Images", True),
        ("Enlarge this image toggle caption J. Jane Doe/AP J. Jane Doe/AP", True),
        ("A fire burns by the river (Jane Doe/Getty Images).", True),
        ("Source: Bridge Department", True),
        ("Sources: Bridge Department, Office of the Mayor; City of Graz", True),
        ("Source: Mayor only willing to speak in public", False),
        ("She works for the AP and for Reuters.", False),
        ("The source: a clerk in the department.", False),
        ("He took a photo by the river.", False),
        ("They painted a picture of what happened.", False),
        ("The company filed for credit: it got none. It closed.", False),
        ("File the form by Friday.", False),
    ],
)
def test_captions_have_credits_or_open_as_captions_do(line: str, expected: bool) -> None:
    assert is_caption(line) is expected


@pytest.mark.parametrize(
    ("line", "image", "described"),
    [
        ("![]() |", True, False),
        ("| ![](a.png) | ![](b.png) |", True, False),
        ("![The bridge](a.png)", True, True),
        ("The bridge ![](a.png) is open.", False, False),
        ("It is open!", False, False),
    ],
)
def test_images_are_told_from_text(line: str, image: bool, described: bool) -> None:
    assert is_image(line) is image
    assert is_described_image(line) is described
