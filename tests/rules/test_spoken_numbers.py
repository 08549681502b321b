"""Which numbers an article states itself."""

from __future__ import annotations

from pathlib import Path

from checker.extract.annotate import annotate
from checker.ingest.reading import read_articles
from checker.language.load import load_parser
from checker.rules.spoken_numbers import spoken_numbers


def test_the_numbers_of_each_sentence_are_told_apart_and_captions_left_out(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        "The quake hit 12 villages and 3 towns. Nobody was hurt.\n\n"
        "It struck at noon and cost $5 million.\n\n"
        "Photo: Some 40 people stand before the mill. (Jane Doe/Agency)\n",
        "utf-8",
    )
    (article,) = read_articles([file])
    told = [
        [number.text for number in numbers]
        for _, numbers in spoken_numbers(annotate(article, load_parser()))
    ]
    assert told == [["12", "3"], [], ["$5 million"]]
